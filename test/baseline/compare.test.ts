import { describe, expect, test } from 'vitest'
import { type Comparison, compare } from '#baseline/compare.ts'
import { entry, leak, recording } from './evidence.ts'

const A = 'example.com/m/a'
const B = 'example.com/m/b'

/** `state base→head` of every growth. */
function outline(input: Comparison): readonly string[] {
  return compare(input).map((growth) => `${growth.state} ${growth.base ?? '-'}→${growth.head}`)
}

describe('what the base had', () => {
  test.each([
    [3, 5, 'more 3→5'],
    [3, 3, 'same 3→3'],
    [3, 1, 'fewer 3→1'],
  ])('%i goroutines before, %i now', (base, head, expected) => {
    const side = (count: number) => [recording([leak({ count })])]
    expect(outline({ head: side(head), base: side(base) })).toEqual([expected])
    expect(outline({ head: side(head), base: [], committed: { entries: [entry({ count: base })], knownFindings: [] } })).toEqual([expected])
  })

  test('goroutines are summed over tests, tiers and strict keys of one identity', () => {
    const head = [recording([leak({ count: 2 }), leak({ count: 3, tests: ['TestB'], k1: '12', tier: 'proven' })])]
    const [growth] = compare({ head, base: [recording([leak({ count: 4 })])] })
    expect(growth).toMatchObject({ state: 'more', base: 4, head: 5, tier: 'proven', tests: ['TestA', 'TestB'], leak: { count: 3 } })
  })

  test('several recordings of one side are not added up: the highest counts', () => {
    expect(
      outline({ head: [recording([leak({ count: 2 })]), recording([leak({ count: 3 })])], base: [recording([leak({ count: 3 })])] }),
    ).toEqual(['same 3→3'])
  })

  test('the committed entry knows since when, and a run again of the base does not lower what it allows', () => {
    const committed = { entries: [entry({ count: 5, since: 'abc' })], knownFindings: [] }
    expect(compare({ head: [recording([leak({ count: 5 })])], base: [recording([leak({ count: 2 })])], committed })).toMatchObject([
      { state: 'same', base: 5, since: 'abc' },
    ])
  })

  test('an entry without module fits the package of any', () => {
    const committed = { entries: [entry({ module: '' })], knownFindings: [] }
    expect(outline({ head: [recording([leak()])], base: [], committed })).toEqual(['same 1→1'])
    const unnamed = [recording([leak({ module: '' })])]
    expect(outline({ head: unnamed, base: [], committed: { entries: [entry()], knownFindings: [] } })).toEqual(['same 1→1'])
  })
})

describe('a line whose last day has gone by', () => {
  const committed = { entries: [entry({ count: 5, until: '2026-01-31' })], knownFindings: [] }
  const of = (count: number, base: Comparison['base'], today = '2026-02-01') =>
    compare({ head: [recording([leak({ count })])], base, committed, today }).map(
      (growth) => `${growth.state} ${growth.base ?? '-'}→${growth.head} ${growth.ranOut ?? 'in time'}`,
    )

  test('still says what was there where nobody looked, and no more than that', () => {
    expect([of(5, []), of(9, []), of(5, [recording([], { [B]: 'captured' })])]).toEqual([
      ['same 5→5 2026-01-31'],
      ['more 5→9 2026-01-31'],
      ['same 5→5 2026-01-31'],
    ])
  })

  test('lets no more pass than a run of the base shows', () => {
    expect(of(5, [recording([leak({ count: 2 })])])).toEqual(['more 2→5 2026-01-31'])
    expect(of(5, [recording([])])).toEqual(['new 0→5 2026-01-31'])
  })

  test('holds on its last day, and where nobody says what day it is', () => {
    expect([of(5, [recording([])], '2026-01-31'), of(5, [recording([])], '')]).toEqual([['same 5→5 in time'], ['same 5→5 in time']])
  })
})

describe('what the base did not have', () => {
  const head = [recording([leak()])]

  test.each<[string, Omit<Comparison, 'head'>, string]>([
    ['the base captured the package', { base: [recording([])] }, 'new 0→1'],
    ['the base captured it in part', { base: [recording([], { [A]: 'partial' })] }, 'unknown -→1'],
    ['nobody saw it on the base', { base: [recording([], { [A]: 'unknown' })] }, 'unknown -→1'],
    ['the base ran other packages', { base: [recording([], { [B]: 'captured' })] }, 'unknown -→1'],
    ['there is no base', { base: [] }, 'unknown -→1'],
    ['the committed baseline is empty', { base: [], committed: { entries: [], knownFindings: [] } }, 'new 0→1'],
    ['the package did not exist', { base: [], basePackages: new Set([B]) }, 'new 0→1'],
    ['the package existed and was not seen', { base: [], basePackages: new Set([A]) }, 'unknown -→1'],
    ['the base leaked elsewhere', { base: [recording([leak({ package: B })], { [A]: 'captured', [B]: 'partial' })] }, 'new 0→1'],
    [
      'the base waited otherwise',
      { base: [recording([leak({ kind: 'select', k1: '9', k2: '9', k3: '9' })], { [A]: 'captured' })] },
      'new 0→1',
    ],
  ])('%s', (_, base, expected) => {
    expect(outline({ head, ...base }).filter((line) => !line.startsWith('gone'))).toEqual([expected])
  })
})

describe('what only the base had', () => {
  const base = [recording([leak({ count: 4 })])]
  const committed = { entries: [entry({ count: 4 })], knownFindings: [] }

  test.each([
    ['captured', ['gone 4→0']],
    ['partial', []],
    ['unknown', []],
  ] as const)('the head saw the package: %s', (capture, expected) => {
    const head = [recording([], { [A]: capture })]
    expect(outline({ head, base })).toEqual(expected)
    expect(outline({ head, base: [], committed })).toEqual(expected)
    expect(outline({ head, base, committed })).toEqual(expected)
  })

  test('one recording of the head that saw only a part keeps it from being gone', () => {
    expect(outline({ head: [recording([]), recording([], { [A]: 'partial' })], base })).toEqual([])
  })

  test('no recording of the head at all makes nothing gone', () => {
    expect(outline({ head: [], base, committed })).toEqual([])
  })
})

describe('renamed functions', () => {
  const before = [recording([leak({ count: 2, k1: '11', k2: '22' })])]
  const renamed = leak({ count: 2, k1: '1x', k2: '2x' })
  const committed = { entries: [entry({ count: 2, since: 'abc' })], knownFindings: [] }

  test('the same loose key in the same file, one candidate on each side, is the same leak and keeps its first commit', () => {
    expect(compare({ head: [recording([renamed])], base: before, committed })).toMatchObject([
      { state: 'same', base: 2, k2: '2x', since: 'abc' },
    ])
  })

  test('the same strict key is the same leak wherever it stands', () => {
    const other = leak({ count: 3, k2: '2x', k3: '3x', site: { file: 'b/b.go', function: 'x', line: 1 } })
    expect(outline({ head: [recording([other])], base: before })).toEqual(['more 2→3'])
  })

  test.each([
    ['another file', [leak({ k1: '1x', k2: '2x', site: { file: 'a/b.go', function: 'run', line: 1 } })], 'go1.27.3'],
    ['two candidates', [renamed, leak({ k1: '1y', k2: '2y' })], 'go1.27.3'],
    ['another Go version', [renamed], 'go1.26.8'],
  ])('it is new and the old one gone: %s', (_, leaks, version) => {
    const growths = compare({ head: [recording(leaks, { [A]: 'captured' }, version)], base: before })
    expect(growths.map((growth) => growth.state)).toEqual(['gone', ...leaks.map(() => 'new')])
  })

  test('an identity that is still there is not taken for the renamed one', () => {
    expect(outline({ head: [recording([leak({ count: 2 }), renamed])], base: before })).toEqual(['same 2→2', 'new 0→2'])
  })
})

describe('goroutines that wait in another way', () => {
  const spawn = { file: 'a/a.go', function: 'Start', line: 9 }
  const ranged = leak({ kind: 'chan-recv', state: 'chan receive', count: 4, spawn })
  const selecting = leak({ kind: 'select', state: 'select', count: 4, k1: '1s', k2: '2s', k3: '3s', spawn })

  test('of the same tests, spawned and stuck in the same functions, are the ones that were there', () => {
    expect(outline({ head: [recording([selecting])], base: [recording([ranged])] })).toEqual(['same 4→4'])
  })

  test('and more of them are more', () => {
    expect(outline({ head: [recording([{ ...selecting, count: 6 }])], base: [recording([ranged])] })).toEqual(['more 4→6'])
  })

  test.each([
    ['a test that did not leave them before', { tests: ['TestNew'] }],
    ['another spawning function', { spawn: { ...spawn, function: 'Restart' } }],
    ['another function they are stuck in', { site: { file: 'a/a.go', function: 'drain', line: 1 } }],
  ])('are new when they come from %s', (_, change) => {
    const growths = compare({ head: [recording([{ ...selecting, ...change }])], base: [recording([ranged])] })
    expect(growths.map((growth) => growth.state)).toEqual(['gone', 'new'])
  })
})

describe('what the policy is told', () => {
  test('one confirmed test confirms, a run that did not show it again is told from none', () => {
    const confirmed = (...values: (boolean | null)[]) =>
      compare({ head: [recording(values.map((value, index) => leak({ confirmed: value, tests: [`Test${index}`] })))], base: [] })[0]
        ?.confirmed
    expect([confirmed(false, true), confirmed(false, null), confirmed(null)]).toEqual([true, false, null])
  })

  test('failed only when every goroutine stems from a failed test; rule ids of all its leaks, sorted', () => {
    const head = [recording([leak({ testFailed: true }), leak({ testFailed: false, tests: ['TestB'] })])]
    const ruleIdsOf = (each: { readonly tests: readonly string[] }) =>
      each.tests.includes('TestB') ? ['channel/b', 'channel/a'] : ['channel/b']
    expect(compare({ head, base: [], ruleIdsOf })).toMatchObject([{ testFailed: false, ruleIds: ['channel/a', 'channel/b'] }])
  })

  test('the order of the evidence changes nothing', () => {
    const leaks = [leak(), leak({ k2: '2b', k1: '1b' }), leak({ package: B }), leak({ count: 1, tests: ['TestZ'] })]
    const captures = { [A]: 'captured', [B]: 'captured' } as const
    const base = [recording([leak({ k2: '2c', k1: '1c', k3: '3c' })])]
    expect(compare({ head: [recording(leaks, captures)], base })).toEqual(
      compare({ head: [recording(leaks.toReversed(), captures)], base }),
    )
  })
})
