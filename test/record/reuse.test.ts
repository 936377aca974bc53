import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openStore } from '#adapters/toolchain/store.ts'
import type { RecordPolicy } from '#model/policy.ts'
import type { PackageCapture, Recording } from '#model/recording.ts'
import { readActionGraph, type TestBinary } from '#record/action-graph.ts'
import { FROM_CACHE, type Lasting, reuseStored, type Stored } from '#record/reuse.ts'
import { captures, type GoModule, goModule, lines, WATCHER } from './module.ts'

const A = 'example.com/m/a'

function entry(change: Partial<PackageCapture> = {}): PackageCapture {
  const seen = { tests: 1, seconds: 0.1, runs: 1, passed: true, module: 'example.com/m' }
  return { importPath: A, goVersion: 'go1.26.8', capture: 'captured', why: '', ...seen, ...change }
}

function recording(packages: readonly PackageCapture[], change: Partial<Recording> = {}): Recording {
  const made = {
    tool: { name: 'goroutine-gate', version: '0' },
    command: ['go', 'test'],
    exitCode: 0,
    timedOut: false,
    goVersion: 'go1.26.8',
  }
  const go = { GOOS: 'linux', GOARCH: 'amd64', flags: [] }
  return { schemaVersion: 1, ...made, go, packages, leaks: [], benign: [], gaps: [], ...change }
}

const CACHED = entry({ capture: 'unknown', why: FROM_CACHE, runs: 0, tests: 0 })
const GAP = { kind: 'capture', what: `package ${A}`, why: FROM_CACHE, package: A } as const
const NOTHING: Stored = { recording: () => undefined, isUnheard: () => false }
const keeping = (found: Recording): Stored => ({ ...NOTHING, recording: (key) => (key.startsWith('action\0x') ? found : undefined) })

function lasting(binaries: readonly Partial<TestBinary>[], ran: number): Lasting {
  const calls = binaries.map((binary) => ({ words: 'test', binaries: [{ importPath: A, action: 'x', content: '', ...binary }] }))
  return { calls, ran: new Map(ran > 0 ? [[A, ran]] : []) }
}

describe('what a run leaves for the next one', () => {
  const kept = (packages: readonly PackageCapture[], what: Lasting, change: Partial<Recording> = {}) =>
    reuseStored(recording(packages, change), what, NOTHING)

  it('is a package that was captured whole and passed, under the hash of what it is linked from and of what it is', () => {
    const { kept: all, forget } = kept([entry()], lasting([{ content: 'y' }], 1))
    expect(all.map(({ keys }) => keys.map((key) => key.split('\0').slice(0, 2).join(' ')))).toEqual([['action x', 'content y']])
    expect(all[0]?.recording).toMatchObject({ packages: [{ importPath: A }], command: [], gaps: [] })
    expect(forget).toBe(false)
  })

  it.each([
    ['partly seen', entry({ capture: 'partial', why: 'why' }), {}],
    ['not known to have passed', entry({ passed: null }), {}],
    ['run twice', entry({ runs: 2 }), {}],
    ['said something about by a gap', entry(), { gaps: [GAP] }],
    ['perhaps meant by a gap without a package', entry(), { gaps: [{ kind: 'capture', what: 'test process 7', why: 'lost' }] }],
  ] as const)('is nothing of a package that was %s, and ends the run id', (_, one, change) => {
    expect(kept([one], lasting([{ content: 'y' }], 1), change)).toMatchObject({ kept: [], forget: true })
  })

  it('is nothing of a package that failed, for which the go command never answers', () => {
    expect(kept([entry({ passed: false })], lasting([{ content: 'y' }], 1))).toMatchObject({ kept: [], forget: false })
  })

  it('is nothing of a package that ran under another id only', () => {
    expect(kept([entry()], { calls: [], ran: new Map() })).toMatchObject({ kept: [], forget: false })
  })
})

describe('a package that the go command answered for', () => {
  const leak = { package: A, leaks: 1 } as unknown as Recording['leaks'][number]
  const before = recording([entry({ tests: 3 })], { leaks: [leak] })
  const fresh = recording([CACHED], { gaps: [GAP] })

  it('has what the run before left, says so, and is no gap', () => {
    const reused = reuseStored(fresh, lasting([{}], 0), keeping(before))
    expect(reused.recording).toMatchObject({ packages: [{ capture: 'captured', tests: 3, reused: true }], leaks: [leak], gaps: [] })
    expect(reused).toMatchObject({ kept: [], forget: false })
  })

  it('is found by its content where it was linked anew', () => {
    const found: Stored = { ...NOTHING, recording: (key) => (key.startsWith('content\0y') ? before : undefined) }
    expect(reuseStored(fresh, lasting([{ action: 'z', content: 'y' }], 0), found).recording.packages).toMatchObject([{ reused: true }])
  })

  it('stays unknown where nothing is stored, and ends the run id so that it runs the next time', () => {
    const { recording: result, forget } = reuseStored(fresh, lasting([{}], 0), NOTHING)
    expect(result).toEqual(fresh)
    expect(forget).toBe(true)
  })

  it('stays unknown where nothing was ever heard of it, without ending the run id again and again', () => {
    const silent: Stored = { ...NOTHING, isUnheard: () => true }
    expect(reuseStored(fresh, lasting([{}], 0), silent)).toMatchObject({ recording: fresh, forget: false })
  })

  it('is not taken from the store when it failed, or when nobody says that it was answered for', () => {
    for (const change of [{ passed: false }, { why: 'its tests left no record' }]) {
      const other = recording([{ ...CACHED, ...change }])
      expect(reuseStored(other, lasting([{ content: 'y' }], 0), keeping(before)).recording).toEqual(other)
    }
  })

  it('is not taken from the store when the command was ended before it said so', () => {
    for (const change of [{ timedOut: true }, { exitCode: 137 }]) {
      const other = recording([{ ...CACHED, why: 'ended', passed: null }], change)
      expect(reuseStored(other, lasting([{}], 0), keeping(before)).recording).toEqual(other)
    }
  })

  it('and ran once more in another call is partly seen', () => {
    const { recording: result, forget } = reuseStored(recording([entry()]), lasting([{}, { action: 'w' }], 1), keeping(before))
    expect(result.packages).toMatchObject([{ capture: 'partial' }])
    expect(result.gaps).toHaveLength(1)
    expect(forget).toBe(true)
  })
})

describe('the plan of the go command', () => {
  it('names packages to be tested with the hashes of their binaries', () => {
    const plan = [
      { Mode: 'test run', Package: A },
      { Mode: 'link', Package: `${A}.test`, ActionID: 'x', BuildID: 'x/m/n/y' },
      { Mode: 'test run', Package: 'example.com/m/b' },
      { Mode: 'link', Package: 'example.com/m/b.test', ActionID: 'z' },
      { Mode: 'link', Package: 'example.com/m/cmd', ActionID: 'c', BuildID: 'c/c/c/c' },
    ]
    expect(readActionGraph(JSON.stringify(plan))).toEqual([
      { importPath: A, action: 'x', content: 'y' },
      { importPath: 'example.com/m/b', action: 'z', content: '' },
    ])
  })

  it('that is cut off, or is something else, is none', () => {
    expect(['', '[{', '{}', '3'].map(readActionGraph)).toEqual([undefined, undefined, undefined, undefined])
    expect(readActionGraph('[null, 3, {"Mode": 4}]')).toEqual([])
  })
})

describe('the store', () => {
  let cache: string
  beforeAll(() => {
    cache = mkdtempSync(join(tmpdir(), 'goroutine-gate-cache-'))
  })
  afterAll(() => rmSync(cache, { recursive: true, force: true }))
  const open = (facts = 'f') => openStore(cache, [facts])
  const done = { kept: [], unheard: [], forget: false }
  const folderOf = (facts: string) => {
    const store = open(facts)
    store?.close(done)
    return store?.folder ?? ''
  }

  it('keeps its run id and what it was given, for the same facts only', () => {
    const store = open()
    store?.close({ ...done, kept: [{ importPath: A, keys: ['k', 'l'], recording: recording([entry()]) }] })
    const again = open()
    expect(again?.run).toBe(store?.run)
    expect(again?.recording('l')).toMatchObject({ packages: [{ importPath: A }] })
    expect(again?.recording('m')).toBeUndefined()
    again?.close(done)
    expect(open('g')?.run).not.toBe(store?.run)
  })

  it('is held by one run at a time', () => {
    const first = open('held')
    expect(open('held')).toBeUndefined()
    first?.close(done)
    expect(open('held')).toBeDefined()
  })

  it('begins anew after a run that died', () => {
    const before = open('died')
    before?.close({ ...done, kept: [{ importPath: A, keys: ['k'], recording: recording([entry()]) }] })
    writeFileSync(join(before?.folder ?? '', 'lock'), '4194305')
    const after = open('died')
    expect(after?.run).not.toBe(before?.run)
    expect(after?.recording('k')).toBeUndefined()
  })

  it('takes a damaged recording for none', () => {
    const folder = folderOf('damaged')
    open('damaged')?.close({ ...done, kept: [{ importPath: A, keys: ['k'], recording: recording([entry()]) }] })
    for (const name of readdirSync(join(folder, 'kept'))) writeFileSync(join(folder, 'kept', name), '{"key": "k", "recording": {}}')
    expect(open('damaged')?.recording('k')).toBeUndefined()
  })

  it('begins anew where something ran that was not kept', () => {
    const first = open('lost')
    first?.close({ kept: [{ importPath: A, keys: ['k'], recording: recording([entry()]) }], unheard: ['u'], forget: true })
    const second = open('lost')
    expect(second?.run).not.toBe(first?.run)
    expect([second?.recording('k'), second?.isUnheard('u'), second?.isUnheard('k')]).toEqual([undefined, true, false])
  })

  it('is none where its folder cannot be made', () => {
    writeFileSync(join(cache, 'file'), '')
    expect(openStore(join(cache, 'file'), ['f'])).toBeUndefined()
    expect(openStore('', ['f'])).toBeUndefined()
    expect(existsSync('goroutine-gate')).toBe(false)
  })
})

const testFile = (body: string, imports = '') => `package a\n\nimport (\n\t"testing"\n${imports})\n\n${body}\n`
describe('tests that the go command answers from its cache', () => {
  let module: GoModule
  const FOUND = ['a TestLeak label survivor chan-send 1 Watcher.loop']
  const record = (reuse: RecordPolicy['reuse'], ...flags: string[]) => module.record({ command: ['go', 'test', ...flags, './...'], reuse })
  const reused = ({ packages }: Recording) => packages.filter((one) => one.reused).map((one) => one.importPath.split('/').at(-1))
  beforeAll(() => {
    module = goModule({
      'a/a.go': WATCHER,
      'a/a_test.go': testFile('func TestLeak(t *testing.T) { os.Getenv("PATH"); Start() }', '\t"os"\n'),
      'fails/f_test.go': testFile('func TestFails(t *testing.T) { t.Fail() }'),
      'silent/s_test.go': testFile('func TestMain(m *testing.M) {}\nfunc TestSilent(t *testing.T) {}'),
    })
  })
  afterAll(() => module.remove())

  it('are told from the run before, and only those whose binary and words are the same', async () => {
    const outcomes: unknown[] = []
    // A package that says nothing runs under a second id before it is believed to have nothing to say.
    for (let run = 0; run < 3; run++) {
      const recorded = await record('always')
      expect(captures(recorded)).toEqual(['a captured', 'fails captured', 'silent unknown'])
      expect(lines(recorded.leaks)).toEqual(FOUND)
      outcomes.push(reused(recorded))
    }
    expect(outcomes).toEqual([[], [], ['a']])
    expect(reused(await record('always', '-v'))).toEqual([])
    expect(reused(await record('always'))).toEqual(['a'])
    writeFileSync(join(module.dir, 'a/more.go'), 'package a\n\nvar More = 1\n')
    const changed = await record('always')
    expect([reused(changed), lines(changed.leaks)]).toEqual([[], FOUND])
  })

  it('run in a CI job, whose cache an earlier run of the change may have written', async () => {
    vi.stubEnv('CI', 'true')
    expect(reused(await record('auto'))).toEqual([])
    vi.stubEnv('CI', '')
    vi.stubEnv('GITHUB_ACTIONS', '')
    expect(reused(await record('auto'))).toEqual(['a'])
    vi.unstubAllEnvs()
  })

  it('run where the user asks for it with -count=1, and where reuse is not asked for', async () => {
    for (const [reuse, ...flags] of [['always', '-count=1'] as const, ['never'] as const]) {
      const recorded = await record(reuse, ...flags)
      expect([reused(recorded), lines(recorded.leaks)]).toEqual([[], FOUND])
    }
    expect(reused(await record('always'))).toEqual(['a'])
  })
})
