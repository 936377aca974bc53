import { describe, expect, test } from 'vitest'
import type { Policy } from '#model/policy.ts'
import { exitCodeOf, type Reason } from '#model/verdict.ts'
import { CLAUSES } from '#policy/clauses/index.ts'
import type { ConfigProblem } from '#policy/config-problem.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { type Judgeable, judge, NOTHING_TO_JUDGE } from '#policy/judge.ts'
import { capture, finding, growth, lines } from './samples.ts'

function judged(given: Partial<Judgeable>, policy: Partial<Policy> = {}) {
  return judge({ ...NOTHING_TO_JUDGE, ...given }, { ...DEFAULT_POLICY, ...policy })
}

/** `kind`, then `clause outcome measured/limit` of each reason. */
function short(given: Partial<Judgeable>, policy: Partial<Policy> = {}): string[] {
  const verdict = judged(given, policy)
  return [
    verdict.kind,
    ...verdict.reasons.map(({ clause, outcome, measured, limit }: Reason) => `${clause} ${outcome} ${measured}/${limit}`),
  ]
}

const gate = (exitCode: number, given: Partial<Judgeable> = {}): Partial<Judgeable> => ({
  mode: 'gate',
  recorded: true,
  captures: [capture({ passed: exitCode === 0 })],
  command: { exitCode, timedOut: false },
  ...given,
})

test('nothing found is a pass', () => {
  expect(judged(gate(0))).toEqual({ kind: 'pass', reasons: [] })
})

describe('new-finding', () => {
  test('new errors block, new warnings warn, notes, known and suppressed ones do not count', () => {
    const findings = [
      finding({ fingerprint: 'error' }),
      finding({ fingerprint: 'warning', level: 'warning' }),
      finding({ fingerprint: 'note', level: 'note' }),
      finding({ fingerprint: 'old', standing: { kind: 'known', since: '' } }),
      finding({ fingerprint: 'quiet', standing: { kind: 'suppressed', by: '', why: '' } }),
    ]
    expect(judged({ findings }).reasons).toEqual([
      {
        clause: 'new-finding',
        measured: 1,
        limit: 0,
        outcome: 'block',
        message: '1 new finding of level error or above',
        evidence: ['error'],
      },
      {
        clause: 'new-finding',
        measured: 1,
        limit: 0,
        outcome: 'warn',
        message: '1 new finding that does not block',
        evidence: ['warning'],
      },
    ])
  })

  test('fail-on moves the floor, the limit leaves room, a pack set to warn never blocks', () => {
    const findings = [finding({ level: 'warning' })]
    expect(short({ findings }, { failOn: 'warning' })).toEqual(['block', 'new-finding block 1/0'])
    expect(short({ findings: [finding({ level: 'note' })] }, { failOn: 'note' })).toEqual(['block', 'new-finding block 1/0'])
    expect(short({ findings: [finding()] }, { limits: { ...DEFAULT_POLICY.limits, newFinding: 1 } })).toEqual([
      'warn',
      'new-finding warn 1/1',
    ])
    expect(short({ findings: [finding()] }, { packs: { channel: 'warn' } })).toEqual(['warn', 'new-finding warn 1/0'])
  })
})

describe('leaks', () => {
  test('a new proven leak and a confirmed survivor block', () => {
    expect(short({ growth: [growth(), growth({ tier: 'survivor', confirmed: true })] })).toEqual(['block', 'new-leak block 2/0'])
    expect(judged({ growth: [growth()] }).reasons[0]?.message).toBe('1 new leak: 1 proven by the runtime: Watcher.loop')
  })

  test.each([null, false])('a survivor with confirmed %s warns', (confirmed) => {
    expect(short({ growth: [growth({ tier: 'survivor', confirmed })] })).toEqual(['warn', 'new-survivor warn 1/0'])
  })

  test('a proven leak blocks even when a second run did not show it: the runtime does not guess', () => {
    expect(short({ growth: [growth({ confirmed: false })] })).toEqual(['block', 'new-leak block 1/0'])
  })

  test('what only failed tests left warns', () => {
    expect(short({ growth: [growth({ testFailed: true }), growth({ testFailed: true, state: 'more', head: 90 })] })).toEqual([
      'warn',
      'failed-test-leak warn 2/0',
    ])
  })

  test('a leak whose base nobody could look at warns and never blocks', () => {
    expect(short({ growth: [growth({ state: 'unknown', base: null })] })).toEqual(['warn', 'base-unknown warn 1/0'])
  })

  test('a known leak may grow up to the limit and blocks above it', () => {
    const grown = (head: number) => [growth({ state: 'more', base: 14, head })]
    expect(short({ growth: grown(22) })).toEqual(['pass'])
    expect(judged({ growth: grown(23) }).reasons).toEqual([
      { clause: 'leak-growth', measured: 9, limit: 8, outcome: 'block', message: 'Watcher.loop 14 → 23, limit +8', evidence: ['k2'] },
    ])
  })

  test('a grown survivor that a second run denies warns', () => {
    const entry = growth({ state: 'more', base: 1, head: 50, tier: 'survivor', confirmed: false })
    expect(short({ growth: [entry] })).toEqual(['warn', 'leak-growth warn 49/8'])
  })

  test('same, fewer and gone give no reason', () => {
    expect(short({ growth: (['same', 'fewer', 'gone'] as const).map((state) => growth({ state, base: 3 })) })).toEqual(['pass'])
  })
})

describe('leaks that were known until a day', () => {
  const old = (state: 'same' | 'more' | 'new') => growth({ state, base: 3, ranOut: '2026-01-31' })

  test('warn with the day when it has gone by', () => {
    const [reason] = judged(gate(0, { growth: [old('same')] })).reasons
    expect(reason).toMatchObject({ clause: 'expired-leak', outcome: 'warn', measured: 1, evidence: ['k2'] })
    expect(reason?.message).toContain('(until 2026-01-31)')
  })

  test('are the business of new-leak alone where the change brought them again', () => {
    expect(short(gate(0, { growth: [old('new')] }))).toEqual(['block', 'new-leak block 1/0'])
  })
})

describe('packages that were not seen', () => {
  const unknown = capture({ capture: 'unknown', why: 'no heartbeat' })
  const other = capture({ importPath: 'example.com/m/b' })

  test('warn when nobody knows what the base saw, block when the base saw them', () => {
    expect(short(gate(0, { captures: [unknown, other] }))).toEqual(['warn', 'unknown-package warn 1/0'])
    expect(short(gate(0, { captures: [unknown, other], baseCaptures: [capture()] }))).toEqual(['block', 'unknown-package block 1/0'])
  })

  test('half a record counts as not seen: the end is where leaks show', () => {
    const partial = capture({ capture: 'partial', why: 'os.Exit' })
    expect(short(gate(0, { captures: [partial, other], baseCaptures: [capture()] }))).toEqual(['block', 'unknown-package block 1/0'])
  })

  test('one whole record of several is enough', () => {
    expect(short(gate(0, { captures: [unknown, capture()], baseCaptures: [capture()] }))).toEqual(['pass'])
  })

  test('a package that the change took out of the run blocks while it exists, and a deleted one does not count', () => {
    const run = { captures: [other], baseCaptures: [capture(), other] }
    expect(short(gate(0, { ...run, packages: new Set(['example.com/m/a', 'example.com/m/b']) }))).toEqual([
      'block',
      'unknown-package block 1/0',
    ])
    expect(short(gate(0, { ...run, packages: new Set(['example.com/m/b']) }))).toEqual(['pass'])
    expect(short(gate(0, run))).toEqual(['warn', 'unknown-package warn 1/0'])
  })

  test('a package whose tests are gone warns', () => {
    const without = capture({ capture: 'unknown', why: 'no test files', tests: 0, passed: null })
    const packages = new Set(['example.com/m/a', 'example.com/m/b'])
    expect(short(gate(0, { captures: [without, other], packages }))).toEqual(['pass'])
    expect(short(gate(0, { captures: [without, other], baseCaptures: [capture(), other], packages }))).toEqual([
      'warn',
      'unknown-package warn 1/0',
    ])
  })

  test('the limit leaves room', () => {
    const limits = { ...DEFAULT_POLICY.limits, unknownPackages: 1 }
    expect(short(gate(0, { captures: [unknown, other], baseCaptures: [capture()] }), { limits })).toEqual([
      'warn',
      'unknown-package warn 1/1',
    ])
  })
})

describe('the command', () => {
  test('nothing captured is unjudged, exit code 2', () => {
    const verdict = judged(gate(0, { captures: [capture({ capture: 'unknown', why: 'no heartbeat' })] }))
    expect([verdict.kind, exitCodeOf(verdict), verdict.reasons[0]?.clause]).toEqual(['unjudged', 2, 'nothing-captured'])
    expect(short(gate(0, { captures: [] }))).toEqual(['unjudged', 'nothing-captured block 0/1'])
  })

  test('nothing captured stays unjudged when a finding blocks, which is still listed', () => {
    expect(short(gate(0, { captures: [], findings: [finding()] }))).toEqual([
      'unjudged',
      'nothing-captured block 0/1',
      'new-finding block 1/0',
    ])
  })

  test('without a run nothing had to be captured', () => {
    expect(short({ mode: 'judge' })).toEqual(['pass'])
  })

  test('a shard that did not arrive blocks, and the limit leaves room', () => {
    const gaps = [{ kind: 'recording', what: 'shard 2 of 4', why: 'its recording is missing' }] as const
    expect(short(gate(0, { gaps }))).toEqual(['block', 'missing-recording block 1/0'])
    const limits = { ...DEFAULT_POLICY.limits, missingRecordings: 1 }
    expect(short(gate(0, { gaps }), { limits })).toEqual(['warn', 'missing-recording warn 1/1'])
  })

  test('failed tests block a gate and warn about a recording', () => {
    expect(short(gate(1))).toEqual(['block', 'tests-failed block 1/0'])
    expect(short(gate(1, { mode: 'judge' }))).toEqual(['warn', 'tests-failed warn 1/0'])
  })

  test('a failed build blocks a gate although nothing was captured', () => {
    const captures = [capture({ capture: 'unknown', why: 'build failed', passed: false })]
    expect(short(gate(1, { captures }))).toEqual([
      'block',
      'nothing-captured block 0/1',
      'build-failed block 1/0',
      'unknown-package warn 1/0',
    ])
  })

  test('a failed build and failed tests are two reasons', () => {
    const captures = [
      capture({ capture: 'unknown', why: 'build failed', passed: false }),
      capture({ importPath: 'example.com/m/b', passed: false }),
    ]
    expect(short(gate(1, { captures })).slice(0, 3)).toEqual(['block', 'build-failed block 1/0', 'tests-failed block 1/0'])
  })

  test('a command that fails for no reason we know blocks', () => {
    expect(judged(gate(3, { captures: [capture()] })).reasons[0]?.message).toBe('the command failed with exit code 3')
  })

  test('a deadline that passed blocks even with exit code 0', () => {
    expect(short(gate(0, { command: { exitCode: 0, timedOut: true } }))).toEqual(['block', 'tests-failed block 1/0'])
  })

  test('a command that was not found is unjudged; one that captured and then ended so failed', () => {
    const missing = judged(gate(127, { captures: [] }))
    expect([missing.kind, missing.reasons[0]?.message]).toEqual(['unjudged', 'the command was not found'])
    expect(short(gate(127, { captures: [capture()] }))).toEqual(['block', 'tests-failed block 1/0'])
  })
})

describe('what was not seen, and the policy itself', () => {
  const gap = (file: string) => ({ kind: 'source' as const, what: file, why: 'too large', region: lines(file, 1) })

  test('a changed file that could not be read warns, one that nobody changed does not', () => {
    expect(short({ gaps: [gap('a.go'), gap('b.go')], changed: new Set(['a.go']) })).toEqual(['warn', 'unseen-source warn 1/0'])
    expect(short({ gaps: [gap('b.go')], changed: new Set(['a.go']) })).toEqual(['pass'])
    expect(short({ gaps: [gap('b.go')] })).toEqual(['warn', 'unseen-source warn 1/0'])
  })

  test('a rule that failed on a changed file warns: a change must not hide behind a rule that it breaks', () => {
    const failed = { kind: 'rule' as const, what: 'rule channel/double-send on a.go', why: 'it failed', region: lines('a.go', 1) }
    expect(short({ gaps: [failed], changed: new Set(['a.go']) })).toEqual(['warn', 'unseen-source warn 1/0'])
    expect(short({ gaps: [failed], changed: new Set(['b.go']) })).toEqual(['pass'])
  })

  test('a change below a linked or closed folder warns', () => {
    expect(short({ gaps: [gap('linked')], changed: new Set(['linked/a.go']) })).toEqual(['warn', 'unseen-source warn 1/0'])
  })

  test('a wrong config warns with file, line and key', () => {
    const problem: ConfigProblem = {
      file: '.goroutine-gate.yml',
      line: 3,
      column: 1,
      key: 'fail_on',
      found: 'an unknown key',
      expected: 'fail-on',
    }
    const [reason] = judged({ configProblems: { base: [problem], head: [problem] } }).reasons
    expect(reason?.message).toBe(
      '1 problem in the config at the base, so the built-in policy judges: .goroutine-gate.yml:3:1: fail_on: found an unknown key; expected fail-on',
    )
    expect(judged({ configProblems: { base: [], head: [problem] } }).reasons[0]?.message).toContain('would be refused')
  })

  test('suppressions over the budget are explained; the findings count as new', () => {
    const quiet = [1, 2, 3, 4, 5].map((n) => finding({ fingerprint: `q${n}`, standing: { kind: 'suppressed', by: '', why: '' } }))
    const over = finding({ fingerprint: 'over' })
    expect(short({ findings: [...quiet, over], suppressedByChange: quiet, overBudget: [over] })).toEqual([
      'block',
      'new-finding block 1/0',
      'suppression-budget warn 6/5',
    ])
  })

  test('an error that a test confirms is explained although the budget has room', () => {
    const over = finding()
    expect(judged({ findings: [over], overBudget: [over] }).reasons[1]?.message).toBe(
      '1 error that a test confirms cannot be suppressed by the change and counts as new',
    )
  })

  test('findings that could not be compared warn', () => {
    const unseen = finding({ standing: { kind: 'known', since: '' } })
    expect(short({ findings: [unseen], unseenAtBase: [unseen] })).toEqual(['warn', 'base-unknown warn 1/0'])
  })
})

describe('fail-on never', () => {
  test('turns every block into a warning that says so', () => {
    const verdict = judged(gate(1, { findings: [finding()], growth: [growth()] }), { failOn: 'never' })
    expect([verdict.kind, exitCodeOf(verdict)]).toEqual(['warn', 0])
    expect(verdict.reasons.every((reason) => reason.message.endsWith('; it would block, but fail-on is never'))).toBe(true)
  })

  test('does not make an unjudged change a judged one, with or without a failed build', () => {
    expect(judged(gate(0, { captures: [] }), { failOn: 'never' }).kind).toBe('unjudged')
    const captures = [capture({ capture: 'unknown', why: 'build failed', passed: false })]
    expect(judged(gate(1, { captures }), { failOn: 'never' }).kind).toBe('unjudged')
  })
})

test('more of what could not be seen never makes a verdict greener', () => {
  const order = ['pass', 'warn', 'block', 'unjudged']
  const inputs: Partial<Judgeable>[] = [gate(0), gate(0, { findings: [finding()] }), gate(0, { growth: [growth()] }), gate(1)]
  const gap = { kind: 'source' as const, what: 'a.go', why: 'binary' }
  for (const input of inputs) {
    const before = order.indexOf(judged(input).kind)
    expect(order.indexOf(judged({ ...input, gaps: [gap] }).kind)).toBeGreaterThanOrEqual(before)
    const captures = [...(input.captures ?? []), capture({ importPath: 'x', capture: 'unknown' })]
    expect(order.indexOf(judged({ ...input, captures }).kind)).toBeGreaterThanOrEqual(before)
  }
})

test('clauses have ids of their own, and every reason names one of them', () => {
  const ids = CLAUSES.map((clause) => clause.id)
  expect(new Set(ids).size).toBe(ids.length)
  const verdict = judged(gate(1, { findings: [finding()], growth: [growth(), growth({ state: 'unknown' })] }))
  for (const reason of verdict.reasons) expect(ids).toContain(reason.clause)
})
