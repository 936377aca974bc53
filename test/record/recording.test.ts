import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { captures, type GoModule, goModule, lines, WATCHER } from './module.ts'

const made: GoModule[] = []
const moduleOf = (...args: Parameters<typeof goModule>) => {
  const module = goModule(...args)
  made.push(module)
  return module
}
afterEach(() => {
  for (const module of made.splice(0)) module.remove()
})

const testFile = (body: string, imports = '') => `package a\n\nimport (\n\t"testing"\n${imports})\n\n${body}\n`
const LEAK = 'func TestLeak(t *testing.T) { Start() }'
const CLEAN = 'func TestClean(t *testing.T) { Start().Stop() }'

describe('what a test leaves', () => {
  it('is found with its test, its place and the function that started it', async () => {
    const module = moduleOf({ 'a/a.go': WATCHER, 'a/a_test.go': testFile(`${LEAK}\n${CLEAN}`) })
    const recording = await module.record({ command: ['go', 'test', './...'] })
    expect(recording).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'goroutine-gate' },
      command: ['go', 'test', './...'],
      exitCode: 0,
      timedOut: false,
      packages: [{ importPath: 'example.com/m/a', module: 'example.com/m', capture: 'captured', why: '', tests: 2, runs: 1, passed: true }],
      leaks: [
        {
          package: 'example.com/m/a',
          tests: ['TestLeak'],
          attributedBy: 'label',
          kind: 'chan-send',
          state: 'chan send',
          count: 1,
          testFailed: false,
          confirmed: null,
          child: false,
          frames: [{ function: 'example.com/m/a.(*Watcher).loop', file: 'a/a.go', line: 11 }],
          createdBy: { function: 'example.com/m/a.Start', file: 'a/a.go', line: 7 },
          site: { file: 'a/a.go', function: 'Watcher.loop', line: 11 },
          spawn: { file: 'a/a.go', function: 'Start', line: 7 },
        },
      ],
      benign: [],
      gaps: [],
    })
  })

  it('belongs to the right one of many parallel tests', async () => {
    const body = `func TestMany(t *testing.T) {
	for _, name := range []string{"a", "b", "c", "d", "e", "f"} {
		leaks := name < "d"
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := Start()
			if leaks {
				return
			}
			w.Stop()
		})
	}
}
func TestOther(t *testing.T) {
	t.Parallel()
	pprof.Do(context.Background(), pprof.Labels("k", "v"), func(context.Context) { Start(); Start() })
}`
    const module = moduleOf({ 'a/a.go': WATCHER, 'a/a_test.go': testFile(body, '\t"context"\n\t"runtime/pprof"\n') })
    const recording = await module.record({ command: ['go', 'test', './...'] })
    expect(lines(recording.leaks)).toEqual([
      'a TestMany/a label survivor chan-send 1 Watcher.loop',
      'a TestMany/b label survivor chan-send 1 Watcher.loop',
      'a TestMany/c label survivor chan-send 1 Watcher.loop',
      'a TestOther label survivor chan-send 2 Watcher.loop',
    ])
  })

  it('is not blamed when it was there before the first test or is stopped after the last one', async () => {
    const body = `var early = Start()
var fixture *Watcher
func TestMain(m *testing.M) {
	before := Start()
	code := m.Run()
	fixture.Stop()
	_ = before
	os.Exit(code)
}
func TestFixture(t *testing.T) { fixture = Start() }
${LEAK}`
    const module = moduleOf({ 'a/a.go': WATCHER, 'a/a_test.go': testFile(body, '\t"os"\n') })
    const recording = await module.record({ command: ['go', 'test', './...'] })
    expect(captures(recording)).toEqual(['a captured'])
    expect(lines(recording.leaks)).toEqual(['a TestLeak label survivor chan-send 1 Watcher.loop'])
  })

  it('is found in each m.Run of a TestMain that runs twice', async () => {
    const body = `var round int
func TestMain(m *testing.M) { round++; m.Run(); round++; os.Exit(m.Run()) }
func TestFirst(t *testing.T) { if round == 1 { Start() } }
func TestSecond(t *testing.T) { if round == 2 { Start() } }`
    const module = moduleOf({ 'a/a.go': WATCHER, 'a/a_test.go': testFile(body, '\t"os"\n') })
    const recording = await module.record({ command: ['go', 'test', './...'] })
    expect(captures(recording)).toEqual(['a captured'])
    expect(lines(recording.leaks).map((line) => line.split(' ')[1])).toEqual(['TestFirst', 'TestSecond'])
  })

  it('is marked when it comes from a child process of the test, or from a test that failed', async () => {
    const body = `func TestChild(t *testing.T) {
	if os.Getenv("CHILD") != "" {
		Start()
		return
	}
	child := exec.Command(os.Args[0], "-test.run=^TestChild$")
	child.Env = append(os.Environ(), "CHILD=1")
	if out, err := child.CombinedOutput(); err != nil {
		t.Fatal(err, string(out))
	}
}
func TestFails(t *testing.T) { Start(); t.Fail() }`
    const module = moduleOf({ 'a/a.go': WATCHER, 'a/a_test.go': testFile(body, '\t"os"\n\t"os/exec"\n') })
    const recording = await module.record({ command: ['go', 'test', './...'] })
    expect(recording.exitCode).toBe(1)
    expect(recording.packages).toMatchObject([{ capture: 'captured', runs: 1, passed: false }])
    expect(recording.leaks.map(({ tests, child, testFailed }) => ({ tests, child, testFailed }))).toEqual([
      { tests: ['TestFails'], child: false, testFailed: true },
      { tests: ['TestChild'], child: true, testFailed: false },
    ])
  })

  it('is labelled in examples and benchmarks, and found by name behind a timer', async () => {
    const body = `func ExampleStart() { Start(); fmt.Println("x")
	// Output: x
}
func BenchmarkStart(b *testing.B) { Start() }
func TestAfter(t *testing.T) { time.AfterFunc(time.Millisecond, func() { Start() }); time.Sleep(20 * time.Millisecond) }
func TestTimer(t *testing.T) { time.AfterFunc(time.Millisecond, func() { select {} }); time.Sleep(20 * time.Millisecond) }`
    const module = moduleOf({ 'a/a.go': WATCHER, 'a/a_test.go': testFile(body, '\t"fmt"\n\t"time"\n') })
    const recording = await module.record({ command: ['go', 'test', '-bench=.', '-benchtime=1x', './...'] })
    expect(lines(recording.leaks)).toEqual([
      'a BenchmarkStart label survivor chan-send 1 Watcher.loop',
      'a ExampleStart label survivor chan-send 1 Watcher.loop',
      'a TestAfter window survivor chan-send 1 Watcher.loop',
      'a TestTimer created-by survivor forever 1 TestTimer',
    ])
  })
})

describe('a module of the repository that is put in place of a required one', () => {
  const files = {
    'go.mod': 'module example.com/m\n\ngo 1.21\n\nrequire example.com/lib v1.2.3\n\nreplace example.com/lib => ./lib\n',
    'lib/go.mod': 'module example.com/lib\n\ngo 1.21\n',
    'lib/lib.go': WATCHER.replace('package a', 'package lib'),
    'a/a_test.go': testFile('func TestLeak(t *testing.T) { lib.Start() }', '\n\t"example.com/lib"\n'),
  }

  it.each(['go test ./a', 'go test -trimpath ./a'])("%s: its code is the user's, under its path in the repository", async (script) => {
    const { leaks } = await moduleOf(files).record({ script })
    expect(leaks).toMatchObject([
      { site: { file: 'lib/lib.go', function: 'Watcher.loop' }, spawn: { file: 'lib/lib.go', function: 'Start' } },
    ])
  })
})

describe('what the program under test sees', () => {
  it('is the environment, the goroutines and the output of a plain run', async () => {
    const body = `func TestSees(t *testing.T) {
	out, _ := exec.Command("go", "env", "GOFLAGS", "GOROOT", "GOTOOLCHAIN").CombinedOutput()
	stack := make([]byte, 1<<16)
	stack = stack[:runtime.Stack(stack, true)]
	seen := []string{string(out), os.Getenv("GOFLAGS"), os.Getenv("PATH"), os.Getenv("GODEBUG"), os.Getenv("GOROOT"), os.Getenv("GOTOOLCHAIN"), fmt.Sprint(runtime.NumGoroutine())}
	seen = append(seen, fmt.Sprint(strings.Count(string(stack), "goroutine ")), fmt.Sprint(strings.Contains(string(stack), "{")))
	os.WriteFile(os.Getenv("SEEN"), []byte(strings.Join(seen, "\\n")), 0o644)
}`
    const imports = '\t"fmt"\n\t"os"\n\t"os/exec"\n\t"runtime"\n\t"strings"\n'
    const module = moduleOf({ 'a/a_test.go': testFile(body, imports) })
    const script = 'export SEEN=$PWD/with; go test -v -count=1 ./... >out-with; sed -i "s/[0-9.]*s//" out-with'
    await module.record({ script })
    execFileSync('bash', ['--norc', '-c', script.replaceAll('with', 'without')], { cwd: module.dir })
    const read = (name: string) => readFileSync(`${module.dir}/${name}`, 'utf8').replaceAll(/[\d.]+s/g, '')
    expect(read('with')).toBe(read('without'))
    expect(read('out-with')).toBe(read('out-without'))
  })
})

describe('a run that does not come to its end', () => {
  it('keeps what was seen before a panic and is partial', async () => {
    const body = `${LEAK}\nfunc TestPanics(t *testing.T) { panic("boom") }`
    const module = moduleOf({ 'a/a.go': WATCHER, 'a/a_test.go': testFile(body) })
    const recording = await module.record({ command: ['go', 'test', './...'] })
    expect(recording.exitCode).toBe(1)
    expect(captures(recording)).toEqual(['a partial'])
    expect(recording.packages[0]?.why).toContain('panic: boom')
    expect(recording.gaps.map((gap) => gap.package)).toEqual(['example.com/m/a'])
  })

  it('shows what hangs at a timeout of go test', async () => {
    const body = `${LEAK}\nfunc TestHangs(t *testing.T) { var w Watcher; w.Stop() }`
    const module = moduleOf({ 'a/a.go': WATCHER, 'a/a_test.go': testFile(body) })
    const recording = await module.record({ command: ['go', 'test', '-timeout=1s', './...'] })
    expect(captures(recording)).toEqual(['a partial'])
    expect(recording.packages[0]?.why).toContain('test timed out after 1s, running TestHangs')
    expect(lines(recording.leaks)).toContain('a TestLeak label survivor chan-send 1 Watcher.loop')
    expect(recording.leaks.find((leak) => leak.tests.includes('TestHangs'))).toMatchObject({ testFailed: true, kind: 'forever' })
  })

  it('is ended at the deadline with its whole process group, and says so', async () => {
    const body = `${LEAK}
func TestHangs(t *testing.T) { go time.Sleep(time.Hour); var w Watcher; w.Stop() }`
    const module = moduleOf({ 'a/a.go': WATCHER, 'a/a_test.go': testFile(body, '\t"time"\n') })
    await module.record({ command: ['go', 'test', '-c', '-o', 'x.test', './a'] })
    const recording = await module.record({ script: './x.test || sleep 600', deadlineMs: 2000 })
    expect(recording.timedOut).toBe(true)
    expect(recording.exitCode).toBeGreaterThan(128)
    expect(captures(recording)).toEqual(['a partial'])
    expect(lines(recording.leaks)).toContain('a TestLeak parent survivor chan-send 1 Watcher.loop')
    expect(recording.leaks.find((leak) => leak.tests.includes('TestHangs'))).toMatchObject({ testFailed: true })
  })

  it('keeps its own exit code and says what is missing where nothing can be written', async () => {
    const module = moduleOf({ ...{ 'a/a_test.go': testFile('func TestFails(t *testing.T) { t.Fail() }') }, file: '' })
    const blocked = await module.record({ command: ['go', 'test', './...'], out: `${module.dir}/file/out`, unread: true })
    expect([blocked.exitCode, captures(blocked)]).toEqual([1, ['a captured']])
    expect(blocked.gaps).toMatchObject([{ what: 'the recording', why: expect.stringContaining('could not be written') }])
    const before = process.env.TMPDIR
    process.env.TMPDIR = `${module.dir}/file`
    try {
      const nowhere = await module.record({ script: 'unset TMPDIR; go test ./...' })
      expect([nowhere.exitCode, captures(nowhere)]).toEqual([1, ['a unknown']])
      expect(nowhere.gaps[0]?.why).toContain('no temporary folder could be made')
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
  })

  it('is 127 when the command does not exist, and nothing is clean', async () => {
    const module = moduleOf({ 'a/a_test.go': testFile('func TestNothing(t *testing.T) {}') })
    const recording = await module.record({ command: ['no-such-command-here'] })
    expect(recording.exitCode).toBe(127)
    expect(recording.gaps.map((gap) => gap.what)).toEqual(['the test command'])
  })

  it('has the code of a command that fails and prints nothing', async () => {
    const module = moduleOf({})
    const recording = await module.record({ script: 'exit 7' })
    expect(recording).toMatchObject({ exitCode: 7, packages: [], leaks: [] })
    expect(recording.gaps).toHaveLength(1)
  })

  it('is 128 + signal when the command was killed', async () => {
    const recording = await moduleOf({}).record({ script: 'kill -9 $$' })
    expect(recording.exitCode).toBe(137)
  })

  it('names a package that does not build as unknown beside one that was captured', async () => {
    const module = moduleOf({
      'a/a.go': WATCHER,
      'a/a_test.go': testFile(LEAK),
      'b/b_test.go': 'package b\n\nimport "testing"\n\nfunc TestB(t *testing.T) { undefined() }\n',
      'c/c.go': 'package c\n',
    })
    const recording = await module.record({ command: ['go', 'test', './...'] })
    expect(captures(recording)).toEqual(['a captured', 'b unknown'])
    expect(recording.packages[1]).toMatchObject({ why: 'it did not build', passed: false })
    expect(lines(recording.leaks)).toHaveLength(1)
  })

  it('is partial when a test calls os.Exit', async () => {
    const module = moduleOf({ 'a/a_test.go': testFile('func TestExit(t *testing.T) { os.Exit(3) }', '\t"os"\n') })
    const recording = await module.record({ command: ['go', 'test', './...'] })
    expect(captures(recording)).toEqual(['a partial'])
    expect(recording.packages[0]?.why).toContain('os.Exit')
  })
})

describe('a way to lose the recorder', () => {
  const files = { 'a/a.go': WATCHER, 'a/a_test.go': testFile(LEAK) }

  it('is none: GOFLAGS that the command sets itself', async () => {
    const recording = await moduleOf(files).record({ script: 'GOFLAGS=-mod=mod go test ./...' })
    expect(captures(recording)).toEqual(['a captured'])
    expect(recording.go.flags).toContain('-mod=mod')
    expect(lines(recording.leaks)).toHaveLength(1)
  })

  it('is none: a folder changed by -C, and a run after go test -c', async () => {
    const inFolder = await moduleOf(files).record({ script: 'cd / && go test -C "$OLDPWD/a" .' })
    expect(captures(inFolder)).toEqual(['a captured'])
    const compiled = await moduleOf(files).record({ script: 'go test -c -o x.test ./a && ./x.test' })
    expect(captures(compiled)).toEqual(['a captured'])
  })

  it('is none: the test cache', async () => {
    const module = moduleOf(files)
    await module.record({ command: ['go', 'test', './...'] })
    expect(captures(await module.record({ command: ['go', 'test', './...'] }))).toEqual(['a captured'])
  })

  it('is none: an environment that keeps only PATH', async () => {
    const recording = await moduleOf(files).record({ script: 'env -i HOME="$HOME" PATH="$PATH" go test ./...' })
    expect(captures(recording)).toEqual(['a captured'])
    expect(lines(recording.leaks)).toHaveLength(1)
  })

  it('is none: an overlay in the GOFLAGS of the environment, which is merged with ours', async () => {
    const fixed = WATCHER.replace('go w.loop()', '')
    const module = moduleOf({ ...files, 'fixed.txt': fixed })
    const overlay = JSON.stringify({ Replace: { [`${module.dir}/a/a.go`]: `${module.dir}/fixed.txt` } })
    const before = process.env.GOFLAGS
    process.env.GOFLAGS = `-overlay=${module.dir}/overlay.json`
    try {
      writeFileSync(`${module.dir}/overlay.json`, overlay)
      const recording = await module.record({ command: ['go', 'test', './...'] })
      expect(captures(recording)).toEqual(['a captured'])
      expect(recording.leaks).toEqual([])
    } finally {
      if (before === undefined) delete process.env.GOFLAGS
      else process.env.GOFLAGS = before
    }
  })

  it('is an emptied environment: unknown', async () => {
    const recording = await moduleOf(files).record({ script: 'env -i HOME="$HOME" "$(go env GOROOT)/bin/go" test ./...' })
    expect(recording.exitCode).toBe(0)
    expect(captures(recording)).toEqual(['a unknown'])
    expect(recording.packages[0]?.why).toContain('env -i')
  })

  it('is coverage of the standard library: unknown, and the flag is named', async () => {
    const recording = await moduleOf(files).record({ command: ['go', 'test', '-coverpkg=testing', './...'] })
    expect(captures(recording)).toEqual(['a unknown'])
    expect(recording.packages[0]?.why).toContain('-coverpkg=testing')
  })

  it('is an overlay on the command line: unknown', async () => {
    const module = moduleOf({ ...files, 'overlay.json': '{"Replace": {}}' })
    const recording = await module.record({ command: ['go', 'test', '-overlay=overlay.json', './...'] })
    expect(captures(recording)).toEqual(['a unknown'])
    expect(recording.packages[0]?.why).toContain('-overlay of its own')
  })

  it('is a TestMain that never calls m.Run: unknown', async () => {
    const module = moduleOf({ 'a/a_test.go': testFile('func TestMain(m *testing.M) {}\nfunc TestX(t *testing.T) {}') })
    const recording = await module.record({ command: ['go', 'test', './...'] })
    expect(captures(recording)).toEqual(['a unknown'])
    expect(recording.packages[0]?.why).toContain('m.Run')
  })
})
