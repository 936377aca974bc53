import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { captures, type GoModule, goModule, lines, WATCHER } from '../record/module.ts'

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

const CORE = testFile(
  `func TestLeak(t *testing.T) { Start() }
func TestClean(t *testing.T) { Start().Stop() }
func TestMany(t *testing.T) {
	for _, name := range []string{"a#1", "b", "c", "d"} {
		leaks := name < "c"
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
func TestLabels(t *testing.T) {
	t.Parallel()
	pprof.Do(context.Background(), pprof.Labels("k", "v"), func(context.Context) { go func() { Start(); select {} }() })
}
func TestGlobal(t *testing.T) { go func() { <-global }() }
var global = make(chan int)
func ExampleStart() {
	Start()
	fmt.Println("x")
	// Output: x
}`,
  '\t"context"\n\t"fmt"\n\t"runtime/pprof"\n',
)

/** The tier of a goroutine that the leak profile can prove, where there is one. */
const expected = (tier: 'proven' | 'survivor') => [
  `a ExampleStart label ${tier} chan-send 1 Watcher.loop`,
  'a TestGlobal label survivor chan-recv 1 TestGlobal',
  `a TestLabels label ${tier} chan-send 1 Watcher.loop`,
  `a TestLabels label ${tier} forever 1 TestLabels`,
  `a TestLeak label ${tier} chan-send 1 Watcher.loop`,
  `a TestMany/a#1 label ${tier} chan-send 1 Watcher.loop`,
  `a TestMany/b label ${tier} chan-send 1 Watcher.loop`,
]

/** One entry per toolchain that has had its turn. */
const identities: unknown[] = []

const VERSIONS = [
  { toolchain: 'local', version: /^go1\.26\./, tier: 'survivor' },
  { toolchain: 'go1.21.13', version: /^go1\.21\.13$/, tier: 'survivor' },
  { toolchain: 'go1.23.5', version: /^go1\.23\.5$/, tier: 'survivor' },
  { toolchain: 'go1.25.0', version: /^go1\.25\.0$/, tier: 'survivor' },
  { toolchain: 'go1.27.3', version: /^go1\.27\.3$/, tier: 'proven' },
] as const

describe.each(['go1.20.14', 'go1.22.12', 'go1.24.4'])('with %s', (toolchain) => {
  it.each([
    ['plain', 'go test ./...'],
    ['with all that may be asked at once', 'go test -race -trimpath -cover -coverpkg=./... -json -v -shuffle=on -cpu=1,2 ./...'],
  ])('every leak is found with its test: %s', async (_, command) => {
    const recording = await moduleOf({ 'a/a.go': WATCHER, 'a/a_test.go': CORE }, '1.20').record({
      script: `GOTOOLCHAIN=${toolchain} ${command}`,
    })
    expect(recording).toMatchObject({ exitCode: 0, goVersion: toolchain, packages: [{ capture: 'captured', passed: true, tests: 10 }] })
    const counted = (line: string) => line.replace(/ \d+ /, ' ')
    expect([...lines(recording.leaks)].map(counted).sort()).toEqual(expected('survivor').map(counted))
  })
})

describe.each(VERSIONS)('with $toolchain', ({ toolchain, version, tier }) => {
  const before = process.env.GOTOOLCHAIN
  beforeAll(() => {
    process.env.GOTOOLCHAIN = toolchain
  })
  afterAll(() => {
    if (before === undefined) delete process.env.GOTOOLCHAIN
    else process.env.GOTOOLCHAIN = before
  })
  const core = { 'a/a.go': WATCHER, 'a/a_test.go': CORE }

  it.each([
    ['plain', ['go', 'test', './...']],
    ['-race', ['go', 'test', '-race', './...']],
    ['-trimpath -cover', ['go', 'test', '-trimpath', '-cover', '-coverpkg=./...', './...']],
    ['-json', ['go', 'test', '-json', './...']],
    ['-v -shuffle', ['go', 'test', '-v', '-shuffle=on', '-cpu=1', './...']],
  ])('every leak is found with its test: %s', async (_, command) => {
    const recording = await moduleOf(core).record({ command })
    expect(recording.exitCode).toBe(0)
    expect(recording.packages).toMatchObject([{ importPath: 'example.com/m/a', capture: 'captured', passed: true, tests: 10 }])
    expect(recording.goVersion).toMatch(version)
    expect([...lines(recording.leaks)].sort()).toEqual(expected(tier))
    expect(new Set(recording.leaks.map((leak) => leak.frames.at(0)?.file))).toEqual(new Set(['a/a.go', 'a/a_test.go']))
  })

  it('identities are the same on all toolchains', async () => {
    const recording = await moduleOf(core).record({ command: ['go', 'test', '-run=TestLeak', './...'] })
    identities.push(...recording.leaks.map((leak) => leak.keys))
    expect(identities).toEqual(identities.map(() => identities[0]))
  })

  it('a vendored dependency is captured and is not the place of the leak', async () => {
    const module = moduleOf({
      'go.mod': 'module example.com/m\n\ngo 1.21\n\nrequire example.com/dep v1.0.0\n',
      'vendor/modules.txt': '# example.com/dep v1.0.0\n## explicit; go 1.21\nexample.com/dep\n',
      'vendor/example.com/dep/dep.go': 'package dep\n\nfunc Wait(c chan int) { <-c }\n',
      'a/a.go': 'package a\n\nimport "example.com/dep"\n\nfunc Start() { go run() }\n\nfunc run() { dep.Wait(make(chan int)) }\n',
      'a/a_test.go': testFile('func TestLeak(t *testing.T) { Start() }'),
    })
    const recording = await module.record({ command: ['go', 'test', '-mod=vendor', './...'] })
    expect(captures(recording)).toEqual(['a captured'])
    expect(recording.leaks).toMatchObject([{ tests: ['TestLeak'], site: { file: 'a/a.go', function: 'run' } }])
  })

  it('a timeout under the race detector brings no race report of ours', async () => {
    const body = `func TestHangs(t *testing.T) { for i := 0; i < 50; i++ { Start() }; select {} }
func TestBusy(t *testing.T) { t.Run("sub", func(t *testing.T) { Start() }) }`
    const module = moduleOf({ 'a/a.go': WATCHER, 'a/a_test.go': testFile(body) })
    const recording = await module.record({ script: 'go test -race -timeout=1s ./... >out 2>&1' })
    expect(captures(recording)).toEqual(['a partial'])
    expect(recording.leaks.length).toBeGreaterThan(0)
    expect(readFileSync(`${module.dir}/out`, 'utf8')).not.toContain('DATA RACE')
  })

  it('a workspace is captured with the paths of its modules', async () => {
    const workspace = moduleOf({
      'go.mod': 'module example.com/unused\n\ngo 1.21\n',
      'go.work': 'go 1.21\n\nuse ./m\nuse ./n\n',
      'm/go.mod': 'module example.com/m\n\ngo 1.21\n',
      'm/a/a.go': WATCHER,
      'n/go.mod': 'module example.com/n\n\ngo 1.21\n',
      'n/b/b_test.go': 'package b\n\nimport (\n\t"testing"\n\n\t"example.com/m/a"\n)\n\nfunc TestB(t *testing.T) { a.Start() }\n',
    })
    const recording = await workspace.record({ command: ['go', 'test', './n/...'] })
    expect(captures(recording)).toEqual(['b captured'])
    expect(recording.leaks).toMatchObject([
      { module: 'example.com/n', tests: ['TestB'], frames: [{ file: 'm/a/a.go' }], site: { function: 'Watcher.loop' } },
    ])
  })

  it('a test that starts go commands sees its own toolchain and flags', async () => {
    const body = `func TestSees(t *testing.T) {
	out, _ := exec.Command("go", "env", "GOFLAGS", "GOROOT", "GOTOOLCHAIN", "GOVERSION").CombinedOutput()
	seen := []string{string(out), os.Getenv("GOFLAGS"), os.Getenv("PATH"), os.Getenv("GODEBUG"), os.Getenv("GOROOT"), os.Getenv("GOTOOLCHAIN")}
	os.WriteFile(os.Getenv("SEEN"), []byte(strings.Join(seen, "\\n")), 0o644)
}`
    const module = moduleOf({ 'a/a_test.go': testFile(body, '\t"os"\n\t"os/exec"\n\t"strings"\n') })
    const script = 'SEEN=$PWD/with go test -v -count=1 ./... >out-with'
    await module.record({ script })
    execFileSync('bash', ['--norc', '-c', script.replaceAll('with', 'without')], { cwd: module.dir })
    const read = (name: string) => readFileSync(`${module.dir}/${name}`, 'utf8').replaceAll(/[\d.]+s/g, '')
    expect(read('with')).toBe(read('without'))
    expect(read('out-with')).toBe(read('out-without'))
  })

  it('race reports are the same with and without the recorder', async () => {
    const body = `var shared int
func TestOne(t *testing.T) { t.Parallel(); time.Sleep(50 * time.Millisecond); shared++; time.Sleep(50 * time.Millisecond) }
func TestTwo(t *testing.T) { t.Parallel(); time.Sleep(60 * time.Millisecond); shared++; time.Sleep(50 * time.Millisecond) }
func TestLeft(t *testing.T) { go func() { left++ }(); time.Sleep(20 * time.Millisecond) }
func TestNext(t *testing.T) { left++ }
var left int`
    const module = moduleOf({ 'a/a_test.go': testFile(body, '\t"time"\n') })
    const script = 'go test -race -count=1 ./... >out-with 2>&1 || true'
    const recording = await module.record({ script })
    execFileSync('bash', ['--norc', '-c', script.replaceAll('with', 'without')], { cwd: module.dir })
    const failed = (name: string) =>
      [...readFileSync(`${module.dir}/${name}`, 'utf8').matchAll(/^\s*--- FAIL: (\w+)/gm)].map((match) => match[1]).sort()
    expect(failed('out-with').length).toBeGreaterThan(0)
    expect(failed('out-with')).toEqual(failed('out-without'))
    expect(captures(recording)).toEqual(['a captured'])
  })
})

describe('a synctest bubble', () => {
  it.each(['local', 'go1.27.3'])('does not disturb capture: %s', async (toolchain) => {
    const body = `func TestBubble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		done := make(chan int)
		go func() { time.Sleep(time.Hour); close(done) }()
		<-done
	})
}
func TestLeak(t *testing.T) { Start() }`
    const module = moduleOf({ 'a/a.go': WATCHER, 'a/a_test.go': testFile(body, '\t"testing/synctest"\n\t"time"\n') }, '1.25')
    const recording = await module.record({
      script: `GOTOOLCHAIN=${toolchain} go test -race ./... && GOTOOLCHAIN=${toolchain} go test ./...`,
    })
    expect(recording.exitCode).toBe(0)
    expect(captures(recording)).toEqual(['a captured'])
    expect(recording.leaks.map((leak) => leak.tests)).toEqual([['TestLeak']])
  })
})

describe('a repository with two toolchains', () => {
  it('is captured with both, the second one prepared when it is asked for', async () => {
    const module = moduleOf({
      'a/a.go': WATCHER,
      'a/a_test.go': testFile('func TestLeak(t *testing.T) { Start() }'),
    })
    const recording = await module.record({ script: 'go test ./... && GOTOOLCHAIN=go1.27.3 go test ./...' })
    expect(recording.packages.map(({ capture, runs }) => [capture, runs])).toEqual([
      ['captured', 1],
      ['captured', 1],
    ])
    expect(recording.leaks.map((leak) => leak.tier).sort()).toEqual(['proven', 'survivor'])
  })
})
