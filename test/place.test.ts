import { describe, expect, test } from 'vitest'
import type { KnownFinding } from '#model/baseline.ts'
import type { Finding } from '#model/finding.ts'
import type { Policy } from '#model/policy.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { parseSuppressions } from '#policy/suppress.ts'
import { type BaseSide, type PlaceInput, place } from '../src/place.ts'
import { finding, growth, leak, lines } from './policy/samples.ts'

const EMPTY_BASE: BaseSide = {
  findings: [],
  suppressions: [],
  files: new Set(['a/watch.go']),
  generated: new Set(),
  renamed: new Map(),
  unseen: { files: new Set(), folders: new Set() },
}

function placed(given: Partial<Omit<PlaceInput, 'base' | 'policy'>> & { base?: Partial<BaseSide> | null; policy?: Partial<Policy> }) {
  const { base = {}, policy = {}, ...rest } = given
  return place({
    findings: [],
    known: [],
    growth: [],
    leaks: [],
    suppressions: [],
    generated: new Set(),
    today: '2026-06-01',
    ...rest,
    base: base === null ? undefined : { ...EMPTY_BASE, ...base },
    policy: { ...DEFAULT_POLICY, ...policy },
  })
}

const kinds = (findings: readonly Finding[]) => findings.map((found) => found.standing.kind)

/** A comment for the sample's rule, about the given line of `a/watch.go`. */
function comment(line: number, tail = 'read by the test') {
  return parseSuppressions(
    'a/watch.go',
    `${'\n'.repeat(line - 1)}x() //goroutine-gate:ignore channel/send-abandoned-by-select -- ${tail}\n`,
  ).suppressions
}

describe('known and new', () => {
  test('without a base everything is new', () => {
    expect(kinds(placed({ findings: [finding()], base: null }).findings)).toEqual(['new'])
  })

  test('what the base has is known, wherever its line went; the rest is new', () => {
    const result = placed({
      findings: [finding({ region: lines('a/watch.go', 90) }), finding({ fingerprint: 'f2' })],
      base: { findings: [finding()] },
    })
    expect(result.findings.map((found) => [found.fingerprint, found.standing.kind])).toEqual([
      ['f2', 'new'],
      ['f1', 'known'],
    ])
  })

  test('fingerprints are counted: the third of a kind is new where the base has two', () => {
    const three = [10, 20, 30].map((line) => finding({ region: lines('a/watch.go', line) }))
    expect(kinds(placed({ findings: three, base: { findings: three.slice(0, 2) } }).findings)).toEqual(['known', 'known', 'new'])
  })

  test('the committed baseline makes one finding a line known, since its commit; the same line twice counts once', () => {
    const line: KnownFinding = {
      rule: 'channel/send-abandoned-by-select',
      fingerprint: 'f1',
      file: 'a/watch.go',
      function: 'Watcher.loop',
      since: '3f2a91c',
    }
    const two = [10, 20].map((at) => finding({ region: lines('a/watch.go', at) }))
    expect(placed({ findings: two, known: [line, line] }).findings.map((found) => found.standing)).toEqual([
      { kind: 'known', since: '3f2a91c' },
      { kind: 'new' },
    ])
  })

  test('findings come out in one order whatever the order they came in', () => {
    const list = [finding({ region: lines('b.go', 1) }), finding({ region: lines('a.go', 9) }), finding({ region: lines('a.go', 2) })]
    expect(placed({ findings: list })).toEqual(placed({ findings: list.toReversed() }))
  })
})

describe('a base that could not be looked at', () => {
  test('makes nothing new there, says so, and leaves other files alone', () => {
    const findings = [finding(), finding({ fingerprint: 'f2', region: lines('b/b.go', 1) })]
    const result = placed({ findings, base: { unseen: { files: new Set(['a/watch.go']), folders: new Set() } } })
    expect(result.findings.map((found) => found.standing)).toEqual([{ kind: 'known', since: '' }, { kind: 'new' }])
    expect(result.unseenAtBase.map((found) => found.fingerprint)).toEqual(['f1'])
    expect(result.gaps).toMatchObject([{ kind: 'base', what: 'a/watch.go at the base', region: { file: 'a/watch.go' } }])
  })

  test('a whole package unseen holds for its files only', () => {
    const findings = [finding(), finding({ fingerprint: 'f2', region: lines('a/sub/b.go', 1) })]
    const unseen = { files: new Set<string>(), folders: new Set(['a']) }
    expect(kinds(placed({ findings, base: { unseen } }).findings)).toEqual(['new', 'known'])
  })
})

describe('the level', () => {
  test('rules and packs that are off are left out, a rule’s own level goes before its pack', () => {
    const rule = 'channel/send-abandoned-by-select'
    expect(placed({ findings: [finding()], policy: { packs: { channel: 'off' } } }).findings).toEqual([])
    expect(placed({ findings: [finding()], policy: { rules: { [rule]: 'off' } } }).findings).toEqual([])
    const kept = placed({ findings: [finding()], policy: { packs: { channel: 'off' }, rules: { [rule]: 'warning' } } })
    expect(kept.findings.map((found) => found.level)).toEqual(['warning'])
  })

  test('a test file is a note', () => {
    expect(placed({ findings: [finding({ region: lines('a/watch_test.go', 1) })] }).findings[0]?.level).toBe('note')
  })

  test('generated files are left out only where the marker stood at the base', () => {
    const input = { findings: [finding()], generated: new Set(['a/watch.go']) }
    expect(placed({ ...input, base: { generated: new Set(['a/watch.go']) } }).findings).toEqual([])
    expect(placed({ ...input, base: {} }).findings[0]?.level).toBe('error')
    expect(placed({ ...input, base: { files: new Set() } }).findings[0]?.level).toBe('warning')
    expect(placed({ ...input, base: null }).findings).toEqual([])
  })
})

describe('suppressions', () => {
  test('a comment of the change keeps a new finding quiet, within the budget', () => {
    const result = placed({ findings: [finding()], suppressions: comment(41, 'read by the test until 2026-12-31 owner=ann') })
    expect(result.findings[0]?.standing).toEqual({
      kind: 'suppressed',
      by: 'comment at a/watch.go:41',
      why: 'read by the test (until 2026-12-31, owner ann)',
    })
    expect(result.suppressedByChange).toEqual(result.findings)
  })

  test('beyond the budget findings count as new', () => {
    const findings = [1, 2, 3].map((line) => finding({ fingerprint: `f${line}`, region: lines('a/watch.go', line) }))
    const result = placed({ findings, suppressions: [1, 2, 3].flatMap((line) => comment(line)), policy: { suppressions: { budget: 2 } } })
    expect(kinds(result.findings)).toEqual(['suppressed', 'suppressed', 'new'])
    expect(result.overBudget).toEqual([result.findings[2]])
  })

  test('an error that a test confirms cannot be suppressed by the change', () => {
    const result = placed({ findings: [finding()], suppressions: comment(41), growth: [growth()] })
    expect(kinds(result.findings)).toEqual(['new'])
    expect(result.overBudget).toEqual(result.findings)
  })

  test('an approved one passes even so, and costs no budget', () => {
    const approved = new Map([['a/watch.go:41', { kind: 'approved', how: 'label x, set by ann' } as const]])
    const policy = { suppressions: { budget: 0 } }
    const input = { findings: [finding()], suppressions: comment(41, 'why until 2026-12-31'), growth: [growth()], policy }
    const result = placed({ ...input, approved })
    expect(result.findings.map(({ standing }) => standing)).toMatchObject([
      { why: 'why (until 2026-12-31, approved by label x, set by ann)' },
    ])
    expect([result.overBudget, result.suppressedByChange]).toEqual([[], []])
    const refused = new Map([['a/watch.go:41', { kind: 'refused', why: 'no' } as const]])
    expect(kinds(placed({ ...input, approved: refused }).findings)).toEqual(['new'])
  })

  test('a finding that the base has costs no budget, whether its comment is old or new', () => {
    const policy = { suppressions: { budget: 0 } }
    const input = { findings: [finding()], suppressions: comment(41), policy }
    expect(kinds(placed({ ...input, base: { findings: [finding()] } }).findings)).toEqual(['suppressed'])
    expect(kinds(placed({ ...input, base: { findings: [finding()], suppressions: comment(41) } }).findings)).toEqual(['suppressed'])
  })

  test('the comment of an old finding makes no room for a new one with the same fingerprint', () => {
    const old = finding()
    const added = finding({ region: lines('a/watch.go', 10) })
    const result = placed({ findings: [added, old], suppressions: comment(41), base: { findings: [old], suppressions: comment(41) } })
    expect(kinds(result.findings)).toEqual(['new', 'suppressed'])
  })

  test('a comment that the change moves to a new finding counts as added', () => {
    const added = finding({ fingerprint: 'f2', region: lines('a/watch.go', 10) })
    const base = { findings: [finding()], suppressions: comment(41) }
    const result = placed({ findings: [added, finding()], suppressions: comment(10), base, policy: { suppressions: { budget: 0 } } })
    expect(kinds(result.findings)).toEqual(['new', 'known'])
  })

  test('another rule, another line and a date that has passed suppress nothing and are said', () => {
    const other = { ...comment(41)[0], rule: 'sync/lock' } as ReturnType<typeof comment>[number]
    const result = placed({ findings: [finding()], suppressions: [other, ...comment(40), ...comment(41, 'why until 2026-05-31')] })
    expect(kinds(result.findings)).toEqual(['new'])
    expect(result.gaps.map((gap) => [gap.kind, gap.what, gap.why])).toEqual([
      ['config', 'suppression at a/watch.go:41', 'it suppresses nothing: there is no finding of sync/lock on line 41'],
      [
        'config',
        'suppression at a/watch.go:40',
        'it suppresses nothing: there is no finding of channel/send-abandoned-by-select on line 40',
      ],
      ['config', 'suppression at a/watch.go:41', 'it ran out on 2026-05-31 and suppresses nothing any more'],
    ])
  })

  test('the last day still counts', () => {
    expect(kinds(placed({ findings: [finding()], suppressions: comment(41, 'why until 2026-06-01') }).findings)).toEqual(['suppressed'])
  })
})

describe('findings and leaks that are one', () => {
  const weak = finding({ level: 'warning', confidence: 'low' })

  test.each(['new', 'more', 'same'] as const)('a leak with state %s at the finding’s line confirms it', (state) => {
    const result = placed({ findings: [weak], growth: [growth({ state })] })
    expect(result.findings[0]).toMatchObject({ level: 'error', confidence: 'high', seenIn: ['k2'] })
    expect(result.growth[0]?.ruleIds).toEqual(['channel/send-abandoned-by-select'])
  })

  test.each([
    ['an unknown base', growth({ state: 'unknown' })],
    ['fewer than before', growth({ state: 'fewer' })],
    ['a failed test', growth({ testFailed: true })],
    ['a survivor that a second run denies', growth({ tier: 'survivor', confirmed: false })],
  ])('%s is linked and raises nothing', (_, entry) => {
    expect(placed({ findings: [weak], growth: [entry] }).findings[0]).toMatchObject({ level: 'warning', confidence: 'low', seenIn: ['k2'] })
  })

  test('a level that the config gives the rule and a test file are not raised', () => {
    const policy: Partial<Policy> = { rules: { 'channel/send-abandoned-by-select': 'note' } }
    expect(placed({ findings: [weak], growth: [growth()], policy }).findings[0]).toMatchObject({ level: 'note', confidence: 'high' })
    const inTest = finding({ region: lines('a/watch_test.go', 41) })
    const there = growth({ leak: leak({ site: { file: 'a/watch_test.go', function: 'Watcher.loop', line: 41 } }) })
    expect(placed({ findings: [inTest], growth: [there] }).findings[0]).toMatchObject({ level: 'note', seenIn: ['k2'] })
  })

  test('a leak that is only listed, not shown in the growth entry, is found by its identity', () => {
    const { leak: _, ...bare } = growth()
    expect(placed({ findings: [weak], growth: [bare], leaks: [leak()] }).findings[0]?.seenIn).toEqual(['k2'])
    expect(placed({ findings: [weak], growth: [bare], leaks: [leak({ package: 'example.com/m/b' })] }).findings[0]?.seenIn).toEqual([])
  })

  test('the worst leak of a finding stands first', () => {
    const entries = [growth({ k2: 'few', head: 1 }), growth({ k2: 'weak', tier: 'survivor', head: 99 }), growth({ k2: 'many', head: 9 })]
    expect(placed({ findings: [weak], growth: entries }).findings[0]?.seenIn).toEqual(['many', 'few', 'weak'])
  })
})
