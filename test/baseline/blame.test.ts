import { describe, expect, test } from 'vitest'
import { blamed } from '#baseline/blame.ts'
import { type Comparison, compare } from '#baseline/compare.ts'
import type { Lineage } from '#baseline/lineage.ts'
import { pruned, unseenEntries, updated } from '#baseline/update.ts'
import type { Recording } from '#model/recording.ts'
import { entry, leak, recording } from './evidence.ts'

const A = 'example.com/m/a'

/** `TestNew` has come with the change, `TestOld` went with it. */
const LINEAGE: Lineage = { tests: { isNew: (_, name) => name === 'TestNew', isGone: (_, name) => name === 'TestOld' } }

const told = (input: Partial<Comparison>): readonly string[] =>
  compare({ head: [], base: [], lineage: LINEAGE, ...input }).map(({ state, base, head, tests }) => `${state} ${base} → ${head} ${tests}`)

const of = (counts: Readonly<Record<string, number>>): readonly Recording[] => [
  recording(Object.entries(counts).map(([name, count]) => leak({ tests: [name], count }))),
]

describe('the same stack from other tests', () => {
  test('is new where a test that came with the change leaves it, although there are fewer of it in all', () => {
    expect(told({ head: of({ TestA: 17, TestNew: 3 }), base: of({ TestA: 23 }) })).toEqual(['fewer 23 → 17 TestA', 'new 0 → 3 TestNew'])
  })

  test('is what it was where the new test has taken the place of one that is gone', () => {
    expect(told({ head: of({ TestA: 4, TestNew: 3 }), base: of({ TestA: 4, TestOld: 3 }) })).toEqual(['same 7 → 7 TestA,TestNew'])
  })

  test('is what it was where it moved as a whole from a test that leaves none now, as a singleton does', () => {
    expect(told({ head: of({ TestNew: 8 }), base: of({ TestA: 8 }) })).toEqual(['same 8 → 8 TestNew'])
  })

  test('is what it was from an old test, in which a singleton may turn up', () => {
    expect(told({ head: of({ TestA: 2, TestB: 1 }), base: of({ TestA: 3 }) })).toEqual(['same 3 → 3 TestA,TestB'])
  })

  test('counts against the committed file where all of its tests still leave it', () => {
    const committed = { entries: [entry({ count: 5 })], knownFindings: [] }
    expect(told({ head: of({ TestA: 5, TestNew: 2 }), committed })).toEqual(['same 5 → 5 TestA', 'new 0 → 2 TestNew'])
    expect(told({ head: of({ TestNew: 2 }), committed })).toEqual(['fewer 5 → 2 TestNew'])
  })
})

describe('a package that is neither among the files of the head nor of the base', () => {
  const head = [recording([leak({ package: 'example.com/m/sub' })], { 'example.com/m/sub': 'captured' })]
  const basePackages = new Set([A])

  test('is no new one: a submodule or generated code cannot be compared without a run of the base', () => {
    expect(told({ head, basePackages, packages: new Set([A]) })).toEqual(['unknown null → 1 TestA'])
    expect(told({ head, basePackages, packages: new Set([A, 'example.com/m/sub']) })).toEqual(['new 0 → 1 TestA'])
  })
})

describe('a leak in a declaration with another name', () => {
  const was = leak({ k2: 'k-old', site: { file: 'a/a.go', function: 'run', line: 3 } })
  const is = leak({ k1: '99', k2: 'k-new', k3: '98', site: { file: 'a/b.go', function: 'loop', line: 9 } })
  const isSame: Lineage['isSame'] = (before, after) => before.function === 'run' && after.function === 'loop'

  test('is the one of the base, whatever Go versions the two sides have', () => {
    const [head, base] = [[recording([is], undefined, 'go1.26.8')], [recording([was])]]
    expect(told({ head, base, lineage: { isSame } })).toEqual(['same 1 → 1 TestA'])
    expect(told({ head, base })).toEqual(['new 0 → 1 TestA', 'gone 1 → 0 TestA'].sort().reverse())
  })

  test('is not when another goroutine of that place could be meant as well', () => {
    const twin = { ...is, tests: ['TestB'], keys: { ...is.keys, k2: 'k-twin' } }
    const other = { ...was, tests: ['TestC'] }
    expect(
      told({ head: [recording([is, twin])], base: [recording([other])], lineage: { isSame } }).filter((line) => line.startsWith('new')),
    ).toHaveLength(2)
  })

  test('is found again in a package that has moved', () => {
    const moved = { ...is, package: 'example.com/m/b' }
    const head = [recording([moved], { 'example.com/m/b': 'captured' })]
    const base = [recording([was])]
    expect(told({ head, base, lineage: { isSame, origins: new Map([['example.com/m/b', [A]]]) } })).toEqual(['same 1 → 1 TestA'])
    expect(told({ head, base: [recording([])], lineage: { isSame, origins: new Map([['example.com/m/b', [A]]]) } })).toEqual([
      'new 0 → 1 TestA',
    ])
  })
})

describe('evidence of the base that is older than the base', () => {
  test('proves nothing about a package that changed since', () => {
    expect(told({ head: of({ TestA: 1 }), base: [recording([])], stale: new Set([A]) })).toEqual(['unknown null → 1 TestA'])
    expect(told({ head: of({ TestA: 1 }), base: of({ TestA: 1 }), stale: new Set([A]) })).toEqual(['same 1 → 1 TestA'])
  })
})

describe('a leak that the base did not show', () => {
  const growth = compare({ head: of({ TestA: 3 }), base: [recording([])] })
  const reach = (kind: 'reached' | 'unreached' | 'unknown') =>
    blamed(growth, () => ({ kind, why: 'w' })).map(({ state, reach: of }) => `${state} ${of?.kind}`)

  test('is the change’s where the change reaches it, and stays so where nobody can tell', () => {
    expect([reach('reached'), reach('unknown')]).toEqual([['new reached'], ['new unknown']])
  })

  test('was there where the change cannot reach it', () => {
    expect(reach('unreached')).toEqual(['unknown unreached'])
  })
})

describe('a test that did not run', () => {
  const ranOf = (ran: readonly string[], skipped: readonly string[] = [], leaks = recording([]).leaks): readonly Recording[] => {
    const made = recording(leaks)
    return [{ ...made, packages: made.packages.map((one) => ({ ...one, ran, ...(skipped.length > 0 && { skipped }) })) }]
  }
  const baseline = { entries: [entry({ tests: ['TestA/with_cache'], count: 4 })], knownFindings: [] }
  const counts = (recordings: readonly Recording[]) =>
    (['replace', 'shrink'] as const).map((how) => updated(baseline, recordings, how, 'now').entries.map(({ count }) => count))

  test.each([
    ['is deleted or was not chosen', ranOf(['TestB'])],
    ['skipped', ranOf(['TestA'], ['TestA/with_cache'])],
    ['is gone with all tests of its package', ranOf([])],
  ])('keeps its leak in the baseline when it %s: it is unseen, not mended', (_, recordings) => {
    expect(counts(recordings)).toEqual([[4], [4]])
    expect(pruned(baseline, recordings)).toEqual(baseline)
    expect(unseenEntries(baseline, recordings).map(({ tests }) => tests)).toEqual([['TestA/with_cache']])
    expect(compare({ head: recordings, base: [], committed: baseline })).toEqual([])
    expect(compare({ head: recordings, base: of({ 'TestA/with_cache': 4 }) })).toEqual([])
  })

  test('that ran in one of several recordings has run', () => {
    expect(counts([...ranOf(['TestB'], ['TestA']), ...ranOf(['TestA'])])).toEqual([[], []])
  })

  test('lets no other test lower what it left', () => {
    const both = { entries: [entry({ tests: ['TestA', 'TestB'], count: 9 })], knownFindings: [] }
    const only = ranOf(['TestB'], ['TestA'], [leak({ tests: ['TestB'], count: 2 })])
    expect(updated(both, only, 'shrink', 'now')).toEqual(both)
    expect(updated(both, only, 'replace', 'now').entries.map(({ count, tests }) => `${count} ${tests}`)).toEqual(['9 TestA,TestB'])
  })

  test('is told from one that ran and left nothing', () => {
    expect(counts(ranOf(['TestA']))).toEqual([[], []])
    expect(compare({ head: ranOf(['TestA']), base: [], committed: baseline }).map(({ state }) => state)).toEqual(['gone'])
  })
})
