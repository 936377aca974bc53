import { fstatSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Recording } from '#model/recording.ts'
import { withVariable } from './matrix/run.ts'
import { type GoModule, goModule, lines, WATCHER } from './module.ts'

interface Way {
  readonly name: string
  readonly imports: string
  readonly body: string
  readonly capture: string
  readonly why?: RegExp
  /** Lines of `lines`, the package left out. */
  readonly leaks: readonly string[]
}

const LEAK = 'label survivor chan-send 1 Watcher.loop'

/** A goroutine that reads from a connection until its other end, which `dial` makes, is closed: by a finalizer, where nobody has it any more. */
function connection(dial: string): string {
  return `func TestX(t *testing.T) {
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	defer l.Close()
	go func() { ${dial} }()
	c, _ := l.Accept()
	go func() { defer c.Close(); c.Read(make([]byte, 1)) }()
	Start()
}`
}

/** Packages that end, start goroutines or treat their process in ways of their own; all run by one `go test ./...`. */
const WAYS: readonly Way[] = [
  {
    name: 'chdir',
    imports: '"os"',
    body: 'func TestX(t *testing.T) { os.Chdir(os.TempDir()); Start() }',
    capture: 'captured',
    leaks: [`TestX ${LEAK}`],
  },
  {
    name: 'closes',
    imports: '"os"',
    body: 'func TestX(t *testing.T) { os.Stdout.Close(); os.Stderr.Close(); Start() }',
    capture: 'captured',
    leaks: [`TestX ${LEAK}`],
  },
  {
    name: 'clears',
    imports: '"os"',
    body: 'func TestX(t *testing.T) { os.Clearenv(); Start() }',
    capture: 'captured',
    leaks: [`TestX ${LEAK}`],
  },
  {
    name: 'drops',
    imports: '"net"',
    body: connection('c, _ := net.Dial("tcp", l.Addr().String()); _ = c'),
    capture: 'captured',
    leaks: [`TestX ${LEAK}`],
  },
  {
    name: 'holds',
    imports: '"net"',
    body: `var held net.Conn\n${connection('held, _ = net.Dial("tcp", l.Addr().String())')}`,
    capture: 'captured',
    leaks: ['TestX label survivor io 1 TestX', `TestX ${LEAK}`],
  },
  {
    name: 'fuzz',
    imports: '',
    body: 'func FuzzX(f *testing.F) { f.Add(1); f.Fuzz(func(t *testing.T, n int) { Start() }) }',
    capture: 'captured',
    leaks: [`FuzzX/seed#0 ${LEAK}`],
  },
  {
    name: 'exits',
    imports: '"os"',
    body: 'func TestMain(m *testing.M) { os.Exit(m.Run()) }\nfunc TestX(t *testing.T) { Start() }',
    capture: 'captured',
    leaks: [`TestX ${LEAK}`],
  },
  {
    name: 'fatal',
    imports: '"log"',
    body: 'func TestA(t *testing.T) { Start() }\nfunc TestX(t *testing.T) { log.Fatal("no") }',
    capture: 'partial',
    why: /os\.Exit was called before the tests had ended/,
    leaks: [`TestA ${LEAK}`],
  },
  {
    name: 'kills',
    imports: '"syscall"',
    body: 'func TestA(t *testing.T) { Start() }\nfunc TestX(t *testing.T) { syscall.Kill(syscall.Getpid(), syscall.SIGKILL) }',
    capture: 'partial',
    why: /died before its package end/,
    leaks: [],
  },
  {
    name: 'bypasses',
    imports: '"syscall"',
    body: 'func TestMain(m *testing.M) { syscall.Exit(m.Run()) }\nfunc TestX(t *testing.T) { Start() }',
    capture: 'partial',
    why: /its exit was not seen/,
    leaks: [`TestX ${LEAK}`],
  },
  {
    name: 'child',
    imports: '"os"; "os/exec"; "syscall"',
    body: `func TestX(t *testing.T) {
	if os.Getenv("CHILD") != "" {
		syscall.Kill(syscall.Getpid(), syscall.SIGKILL)
	}
	child := exec.Command(os.Args[0], "-test.run=^TestX$")
	child.Env = append(os.Environ(), "CHILD=1")
	if child.Run() == nil {
		t.Fatal("it was not killed")
	}
	Start()
}`,
    capture: 'captured',
    leaks: [`TestX ${LEAK}`],
  },
  {
    name: 'goexit',
    imports: '"runtime"',
    body: 'func TestX(t *testing.T) { Start(); t.Cleanup(func() { Start() }); t.SkipNow(); runtime.Goexit() }',
    capture: 'captured',
    leaks: ['TestX label survivor chan-send 2 Watcher.loop'],
  },
  {
    name: 'std',
    imports: '"context"',
    body: `type own struct{ context.Context; done chan struct{} }
func (o own) Done() <-chan struct{} { return o.done }
func TestX(t *testing.T) { _, _ = context.WithCancel(own{context.Background(), make(chan struct{})}) }`,
    capture: 'captured',
    leaks: ['TestX label survivor select 1 -'],
  },
  {
    name: 'group',
    imports: '"sync"',
    body: 'func TestX(t *testing.T) { var wg sync.WaitGroup; wg.Go(func() { select {} }) }',
    capture: 'captured',
    leaks: ['TestX label survivor forever 1 TestX'],
  },
  {
    name: 'finalizer',
    imports: '"runtime"; "time"',
    body: `func TestX(t *testing.T) {
	runtime.SetFinalizer(&Watcher{events: make(chan int)}, func(w *Watcher) { <-w.events })
	runtime.GC()
	time.Sleep(50 * time.Millisecond)
}`,
    capture: 'captured',
    leaks: [],
  },
  {
    name: 'signals',
    imports: '"os"; "os/signal"',
    body: 'func TestX(t *testing.T) { signal.Notify(make(chan os.Signal, 1), os.Interrupt) }',
    capture: 'captured',
    leaks: [],
  },
  {
    name: 'spins',
    imports: '"time"',
    body: 'var sink []byte\nfunc TestX(t *testing.T) { go func() { for { sink = make([]byte, 1<<16); time.Sleep(time.Millisecond) } }() }',
    capture: 'captured',
    leaks: [],
  },
]

let module: GoModule
let recording: Recording

beforeAll(async () => {
  const files = WAYS.flatMap(({ name, imports, body }) => [
    [`${name}/a.go`, WATCHER],
    [`${name}/a_test.go`, `package a\n\nimport (\n\t"testing"\n\t${imports}\n)\n\n${body}\n`],
  ])
  module = goModule(Object.fromEntries(files), '1.25')
  recording = await module.record({ command: ['go', 'test', '-vet=off', './...'] })
})
afterAll(() => module.remove())

describe('a package in its own way', () => {
  it.each(WAYS.filter(({ name }) => name !== 'spins'))('$name: $capture', ({ name, capture, why, leaks }) => {
    const own = recording.packages.filter(({ importPath }) => importPath === `example.com/m/${name}`)
    expect(own).toMatchObject([{ capture, why: expect.stringMatching(why ?? /^$/) }])
    const left = recording.leaks.filter((leak) => leak.package === `example.com/m/${name}`)
    expect(lines(left).map((line) => line.slice(name.length + 1))).toEqual(leaks)
  })

  it('spins or sleeps: whatever the moment shows, it is one goroutine of its test', () => {
    const left = recording.leaks.filter((leak) => leak.package === 'example.com/m/spins')
    expect(left).toMatchObject([{ tests: ['TestX'], count: 1, site: { function: 'TestX' } }])
    expect(['sleep', 'spin', 'lock', 'other']).toContain(left[0]?.kind)
  })

  it('takes the code for the place where a helper of the library started it', () => {
    const [leak] = recording.leaks.filter((each) => each.package === 'example.com/m/group')
    expect(leak).toMatchObject({ createdBy: { function: 'sync.(*WaitGroup).Go' }, spawn: { file: 'group/a_test.go', function: 'TestX' } })
  })

  it('is harmless where the runtime runs a finalizer or delivers signals, with the reason', () => {
    const of = (name: string) => recording.benign.filter((leak) => leak.package === `example.com/m/${name}`).map(({ reason }) => reason)
    expect(of('finalizer')).toEqual(['the runtime runs finalizers and cleanups'])
    expect(of('signals')).toEqual(['signal delivery, one for the whole process'])
  })

  it('leaves the exit code and the other packages alone', () => {
    expect(recording.exitCode).toBe(1)
    expect(recording.packages).toHaveLength(WAYS.length)
    expect(recording.gaps.map((gap) => gap.package).sort()).toEqual(['bypasses', 'fatal', 'kills'].map((name) => `example.com/m/${name}`))
  })
})

describe('a script', () => {
  // Bash does this where its standard input is a socket, and for the outermost shell only.
  it.runIf(fstatSync(0).isSocket())('is run without the start file of a shell, which could put another go first', async () => {
    const module = goModule({ '.bashrc': 'PATH=/elsewhere:$PATH\n' })
    try {
      const script = 'echo "$PATH" >path; exit 0'
      await withVariable('HOME', module.dir, () => withVariable('SHLVL', '0', () => module.record({ script })))
      expect(readFileSync(`${module.dir}/path`, 'utf8')).toMatch(/^\/[^:]*goroutine-gate-[^:]*\/bin:(?!\/elsewhere)/)
    } finally {
      module.remove()
    }
  })
})
