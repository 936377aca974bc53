import { describe, expect, it } from 'vitest'
import { printBaseline } from '#baseline/format.ts'
import type { BaselineEntry } from '#model/baseline.ts'
import type { Recording } from '#model/recording.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { repeatedLimit } from '#record/slope.ts'
import { entry, leak, recording } from '../baseline/evidence.ts'
import { change, type Files, GO_MOD, gapsOf, gateOf, MENDED, type Sides, verdictOf } from './world.ts'

const A = 'example.com/m/a'

/** A change that no rule has a word about. */
const harmless = (base: Files = {}): Sides => change({ 'a/a.go': MENDED, ...base }, { 'a/a.go': `${MENDED}\nfunc more() {}\n` })

const baseline = (...entries: readonly BaselineEntry[]): Files => ({
  '.goroutine-gate/baseline.jsonl': printBaseline({ entries, knownFindings: [] }),
})

const seen = (count = 1): Recording => recording([leak({ count })])
const proven = (): Recording => recording([leak({ tier: 'proven' })])
const clean = recording([])
const failing = (leaks: Recording['leaks'] = []): Recording => {
  const told = recording(leaks)
  return { ...told, exitCode: 1, packages: told.packages.map((one) => ({ ...one, passed: false })) }
}
const notBuilt: Recording = {
  ...recording([], { [A]: 'unknown' }),
  exitCode: 1,
  packages: recording([], { [A]: 'unknown' }).packages.map((one) => ({ ...one, why: 'it did not build', passed: false, tests: 0 })),
}

describe('the base is run', () => {
  it('not at all where nothing leaks', async () => {
    const { outcome, stages } = await gateOf(harmless(), { runs: { head: clean } })
    expect([verdictOf(outcome), stages]).toEqual(['pass', ['head']])
    expect(outcome.report.run.baseSource).toBe('none')
  })

  it('not where the committed baseline knows the leak', async () => {
    const { outcome, stages } = await gateOf(harmless(baseline(entry())), { runs: { head: seen() } })
    expect([verdictOf(outcome), stages]).toEqual(['pass', ['head']])
    expect(outcome.report.growth.map(({ state, since }) => [state, since])).toEqual([['same', '3f2a91c']])
    expect(outcome.report.run.baseSource).toBe('committed')
  })

  it('not where a known leak grew within the limit', async () => {
    const { outcome, stages } = await gateOf(harmless(baseline(entry({ count: 2 }))), { runs: { head: seen(10) } })
    expect([verdictOf(outcome), stages]).toEqual(['pass', ['head']])
  })

  it('where a leak is unknown, and says why it takes its time', async () => {
    const { outcome, stages, said } = await gateOf(harmless(baseline(entry({ k2: 'other' }))), { runs: { head: seen(), base: seen() } })
    expect([verdictOf(outcome), stages]).toEqual(['pass', ['head', 'base']])
    expect(outcome.report.growth.map(({ state }) => state)).toContain('same')
    expect(said.join()).toMatch(/running example\.com\/m\/a on the base [0-9a-f]{7} as well/)
  })

  it('where a known leak grew beyond the limit', async () => {
    const { outcome, stages } = await gateOf(harmless(baseline(entry({ count: 1 }))), { runs: { head: seen(20), base: seen(20) } })
    expect([verdictOf(outcome), stages]).toEqual(['pass', ['head', 'base']])
  })

  it('with the packages in question alone, those with changed files among them', async () => {
    const told = {
      ...seen(),
      packages: [...seen().packages, ...recording([], { 'example.com/m/b': 'captured', 'example.com/m/c': 'captured' }).packages],
    }
    const files = { 'a/a.go': MENDED, 'b/b.go': 'package b\n', 'c/c.go': 'package c\n' }
    const commandOf = async (over: Files) => {
      const { runs } = await gateOf(change(files, over), { runs: { head: told, base: seen() } })
      return runs[1]?.command.join(' ')
    }
    expect(await commandOf({ 'c/c.go': 'package c\n\nvar x int\n' })).toBe(`go test ${A} example.com/m/c`)
    expect(await commandOf({ 'go.mod': `${GO_MOD}\n`, 'c/c.go': 'package c\n\nvar x int\n' })).toBe('go test ./...')
  })

  it('with the whole command where a package in question is not there', async () => {
    const sides = change({ 'b/b.go': 'package b\n' }, { 'a/a.go': MENDED })
    const told = { ...seen(), packages: [...seen().packages, ...recording([], { 'example.com/m/b': 'unknown' }).packages] }
    const { runs } = await gateOf(sides, { runs: { head: told, base: clean, again: seen() } })
    expect(runs[1]?.command).toEqual(['go', 'test', './...'])
  })

  it('where a package of the head was not seen, because the base may have seen it', async () => {
    const unseen = recording([], { [A]: 'unknown' })
    const both = await gateOf(harmless(), { runs: { head: { ...unseen, packages: [...unseen.packages, ...other.packages] }, base: clean } })
    expect([verdictOf(both.outcome), both.stages]).toEqual(['block unknown-package', ['head', 'base']])
  })

  it('for every leak where the policy asks for it', async () => {
    const config = { '.goroutine-gate.yml': 'compare: rerun-base\n' }
    const { stages } = await gateOf(harmless({ ...config, ...baseline(entry()) }), { runs: { head: seen(), base: seen() } })
    expect(stages).toEqual(['head', 'base'])
  })

  it('in a checkout of its own, in the folder in which the head was run', async () => {
    const sides = change({ 'sub/go.mod': GO_MOD, 'sub/a/a.go': MENDED }, { 'sub/a/b.go': 'package a\n' })
    const { runs } = await gateOf(sides, { below: 'sub/a', runs: { head: seen(), base: seen() } })
    expect(runs.map(({ cwd, root }) => cwd.slice(root.length))).toEqual(['/sub/a', '/sub/a'])
    expect(runs[1]?.root).not.toBe(runs[0]?.root)
  })
})

/** A second package, so that not everything is unseen. */
const other = recording([], { 'example.com/m/b': 'captured' })

describe('a line of the baseline whose day has gone by', () => {
  const ranOut = baseline(entry({ until: '2020-01-31' }))

  it('lets nothing pass that the base does not show', async () => {
    const { outcome, stages } = await gateOf(harmless(ranOut), { runs: { head: proven(), base: clean } })
    expect([verdictOf(outcome), stages]).toEqual(['block new-leak', ['head', 'base']])
  })

  it('warns about a leak that the base still has', async () => {
    const { outcome, stages } = await gateOf(harmless(ranOut), { runs: { head: proven(), base: proven() } })
    expect([verdictOf(outcome), stages]).toEqual(['warn | expired-leak', ['head', 'base']])
    const [reason] = outcome.report.verdict.kind === 'warn' ? outcome.report.verdict.reasons : []
    expect(reason?.message).toContain('run (until 2020-01-31)')
  })

  it('is as good as any before that', async () => {
    const { outcome, stages } = await gateOf(harmless(baseline(entry({ until: '2999-12-31' }))), { runs: { head: proven() } })
    expect([verdictOf(outcome), stages]).toEqual(['pass', ['head']])
  })
})

describe('a leak that the base does not have', () => {
  it('blocks at once when the runtime proves it', async () => {
    const { outcome, stages } = await gateOf(harmless(), { runs: { head: proven(), base: clean } })
    expect([verdictOf(outcome), stages]).toEqual(['block new-leak', ['head', 'base']])
  })

  it('blocks when a second run of its tests shows it again, and it grows with each repetition', async () => {
    const { outcome, stages, runs } = await gateOf(harmless(), { runs: { head: seen(), base: clean, again: seen(), repeated: seen(5) } })
    expect([verdictOf(outcome), stages]).toEqual(['block new-leak', ['head', 'base', 'again', 'repeated']])
    expect(outcome.report.growth.map(({ confirmed }) => confirmed)).toEqual([true])
    const alone = `-run=^(TestA)$ ${A}`
    expect(runs.map(({ command }) => command.join(' '))).toEqual([
      'go test ./...',
      `go test ${A}`,
      `go test ${alone}`,
      `go test -count=5 ${alone}`,
    ])
  })

  it('lets the repeated run take as long as the second run makes likely, and any other as long as the policy says', async () => {
    const { runs } = await gateOf(harmless(), { runs: { head: seen(), base: clean, again: seen(), repeated: seen(5) } })
    const { deadlineMs: usual } = DEFAULT_POLICY.record
    expect(runs.map(({ deadlineMs }) => deadlineMs)).toEqual([usual, usual, usual, repeatedLimit(seen())])
  })

  it('warns when repetition leaves no more of it: it is made once and kept', async () => {
    const { outcome } = await gateOf(harmless(), { runs: { head: seen(), base: clean, again: seen(), repeated: seen() } })
    expect(verdictOf(outcome)).toBe('warn | new-survivor')
    expect(outcome.report.growth.map(({ leak: each }) => each?.slope)).toEqual(['flat'])
  })

  it.each([
    ['fails', failing()],
    ['cannot be made', new Error('the disk is full')],
  ])('blocks on the word of the second run where the repeated one %s', async (_, repeated) => {
    const { outcome } = await gateOf(harmless(), { runs: { head: seen(), base: clean, again: seen(), repeated } })
    expect(verdictOf(outcome)).toBe('block new-leak')
  })

  it('warns when a second run does not show it', async () => {
    const { outcome } = await gateOf(harmless(), { runs: { head: seen(), base: clean, again: clean } })
    expect(verdictOf(outcome)).toBe('warn | new-survivor')
    expect(outcome.report.growth.map(({ confirmed }) => confirmed)).toEqual([false])
  })

  it.each([
    ['does not see its package', recording([], { [A]: 'unknown' })],
    ['fails in its package', failing()],
    ['cannot be made', new Error('the disk is full')],
  ])('warns, still open, when a second run %s, which is a gap', async (_, again) => {
    const { outcome } = await gateOf(harmless(), { runs: { head: seen(), base: clean, again } })
    expect(verdictOf(outcome)).toBe('warn | new-survivor')
    expect(outcome.report.growth.map(({ confirmed }) => confirmed)).toEqual([null])
    expect(gapsOf(outcome).join()).toContain('second run')
  })

  it('is not looked for a second time where the policy says never', async () => {
    const { outcome, stages } = await gateOf(harmless({ '.goroutine-gate.yml': 'record: {confirm: never}\n' }), {
      runs: { head: seen(), base: clean },
    })
    expect([verdictOf(outcome), stages]).toEqual(['warn | new-survivor', ['head', 'base']])
  })

  it('is looked for by the whole command where that is not plainly go test', async () => {
    const told = await gateOf(harmless(), { command: ['make', 'test'], runs: { head: seen(), base: clean, again: seen() } })
    expect(told.runs[2]?.command).toEqual(['make', 'test'])
    const script = await gateOf(harmless(), {
      command: ['go test ./...'],
      script: 'go test ./...',
      runs: { head: seen(), base: clean, again: seen() },
    })
    expect(script.runs.map((run) => run.script)).toEqual(['go test ./...', 'go test ./...', 'go test ./...'])
  })

  it('is new without a question where its package is new', async () => {
    const sides = change({ 'b/b.go': 'package b\n' }, { 'a/a.go': MENDED })
    const head = { ...proven(), packages: [...proven().packages, ...other.packages] }
    const { outcome } = await gateOf(sides, { runs: { head, base: other } })
    expect(verdictOf(outcome)).toBe('block new-leak')
  })
})

describe('a known leak that grew beyond the limit', () => {
  const known = () => harmless(baseline(entry({ count: 1 })))

  it('blocks when a second run shows as many', async () => {
    const { outcome, stages } = await gateOf(known(), { runs: { head: seen(30), base: seen(1), again: seen(31) } })
    expect([verdictOf(outcome), stages]).toEqual(['block leak-growth', ['head', 'base', 'again']])
  })

  it('warns when a second run shows no more than the limit forgives', async () => {
    const { outcome } = await gateOf(known(), { runs: { head: seen(30), base: seen(1), again: seen(4) } })
    expect(verdictOf(outcome)).toBe('warn | leak-growth')
  })
})

describe('a base that cannot speak makes nothing new', () => {
  it.each([
    ['does not build', notBuilt, /package example.com\/m\/a on the base .*: it did not build there; nothing in it counts as new/],
    ['fails its tests', failing(), /package example.com\/m\/a on the base .*: its tests fail there; nothing in it counts as new/],
    [
      'lacks the target',
      { ...recording([], {}), exitCode: 2 },
      /base .*: the command ended with code 2 there, and no package was captured/,
    ],
    ['hangs', { ...recording([], { [A]: 'partial' }), exitCode: 143, timedOut: true }, /base .*: .* its deadline had passed/],
    ['cannot be recorded', new Error('no space left'), /base .*: the command could not be run there: no space left/],
  ])('when it %s', async (_, base, gap) => {
    for (const committed of [{}, baseline(entry({ k2: 'other' }))]) {
      const { outcome } = await gateOf(harmless(committed), { runs: { head: proven(), base } })
      expect(verdictOf(outcome)).toBe('warn | base-unknown')
      expect(outcome.report.growth.filter(({ head }) => head > 0).map(({ state }) => state)).toEqual(['unknown'])
      expect(gapsOf(outcome).join('\n')).toMatch(gap)
    }
  })

  it('when it cannot be checked out', async () => {
    const checkout = () => Promise.reject(new Error('no space left on device'))
    const { outcome } = await gateOf(harmless(), { runs: { head: proven() }, checkout })
    expect(verdictOf(outcome)).toBe('warn | base-unknown')
    expect(gapsOf(outcome).join()).toContain('no space left on device')
  })

  it('when it does not have the folder in which the command is run', async () => {
    const sides = change({ 'a/a.go': MENDED }, { 'new/go.mod': GO_MOD, 'new/a.go': 'package m\n' })
    const { outcome, stages } = await gateOf(sides, { below: 'new', runs: { head: proven() } })
    expect(stages).toEqual(['head'])
    expect(gapsOf(outcome).join()).toContain('the folder new does not exist there')
  })

  it.each<[string, Sides, string]>([
    ['whose module had another name', change({ 'go.mod': GO_MOD.replace('/m', '/old'), 'a/a.go': MENDED }, { 'go.mod': GO_MOD }), A],
    [
      'that lay in another folder',
      { ...change({ 'old/a.go': MENDED }, {}), head: { 'go.mod': GO_MOD, 'a/a.go': MENDED }, renamed: { 'a/a.go': 'old/a.go' } },
      A,
    ],
    ['of test data', change({ 'testdata/a.go': MENDED }, { 'b.go': 'package b\n' }), 'example.com/m/testdata'],
    ['that has no name', change({ 'a/a.go': MENDED }, { 'b.go': 'package b\n' }), 'command-line-arguments'],
    ['of a base without go.mod', { base: { 'a/a.go': MENDED }, head: { 'a/a.go': MENDED, 'go.mod': GO_MOD } }, A],
  ])('for a package %s', async (_, sides, importPath) => {
    const head = recording([leak({ package: importPath, tier: 'proven' })], { [importPath]: 'captured' })
    const { outcome } = await gateOf(sides, { runs: { head, base: new Error('it does not build') } })
    expect(outcome.report.growth.map(({ state }) => state)).toEqual(['unknown'])
  })

  it('while what the committed baseline knows stays known', async () => {
    const head = recording([leak(), leak({ tier: 'proven', k1: '5', k2: '55', k3: '5' })])
    const { outcome } = await gateOf(harmless(baseline(entry())), { runs: { head, base: notBuilt } })
    expect(outcome.report.growth.map(({ state }) => state)).toEqual(['same', 'unknown'])
  })
})

describe('a command that fails', () => {
  it('blocks whatever the goroutines say', async () => {
    const { outcome } = await gateOf(harmless(), { runs: { head: failing() } })
    expect(verdictOf(outcome)).toBe('block tests-failed')
  })

  it('does not make a known leak look gone', async () => {
    const { outcome } = await gateOf(harmless(baseline(entry())), { runs: { head: failing() } })
    expect(outcome.report.growth).toEqual([])
  })

  it('leaves its leaks a warning beside the failure', async () => {
    const { outcome } = await gateOf(harmless(), { runs: { head: failing([leak({ testFailed: true })]), base: clean } })
    expect(verdictOf(outcome)).toBe('block tests-failed | failed-test-leak')
  })
})

describe('a first run on a repository with hundreds of old leaks', () => {
  const many = recording(
    Array.from({ length: 300 }, (_, at) => leak({ k1: `1${at}`, k2: `2${at}`, k3: `3${at}`, tier: 'proven', tests: [`Test${at}`] })),
  )

  it('passes and says how to write the baseline', async () => {
    const { outcome, said } = await gateOf(harmless(), { runs: { head: many, base: many } })
    expect(verdictOf(outcome)).toBe('pass')
    expect(said.at(-1)).toContain('300 leaks are older than this change')
    expect(said.at(-1)).toContain('`goroutine-gate baseline update -- go test ./...` and commit .goroutine-gate/baseline.jsonl')
  })

  it('warns where the base cannot be run, and says the same', async () => {
    const { outcome, said } = await gateOf(harmless(), { runs: { head: many, base: notBuilt } })
    expect(verdictOf(outcome)).toBe('warn | base-unknown')
    expect(said.at(-1)).toContain('baseline update')
  })

  it('says nothing of the kind once a baseline is committed', async () => {
    const { said } = await gateOf(harmless(baseline(entry())), { runs: { head: seen() } })
    expect(said).toEqual([])
  })
})
