import { describe, expect, test } from 'vitest'
import { headline } from '#report/headline.ts'
import { openRows, rowsOf } from '#report/row.ts'
import { tallyOf } from '#report/tally.ts'
import { sinceWords, sureWords } from '#report/words.ts'
import { BUS_LEAK, finding, growth, lostCancel, PASS, passingReport, RUN, sampleReport } from './sample.ts'

describe('rows', () => {
  test('a leak that a finding names is one row with it; a leak that none names is a row of its own', () => {
    const rows = rowsOf(sampleReport())
    expect(rows.map((row) => [row.kind, row.standing, row.blocks, row.level])).toEqual([
      ['finding', 'new', true, 'error'],
      ['finding', 'new', false, 'warning'],
      ['finding', 'known', false, 'warning'],
      ['leak', 'known', false, 'note'],
      ['finding', 'suppressed', false, 'warning'],
      ['leak', 'gone', false, 'note'],
    ])
    expect(rows[0]?.kind === 'finding' && rows[0].growth.map((each) => each.k2)).toEqual(['k2-within'])
  })

  test('what blocks comes first, whatever its level', () => {
    const warning = lostCancel({ fingerprint: 'f1aa0c5e2d9b4711' })
    const rows = rowsOf(sampleReport({ findings: [finding({ fingerprint: 'other', seenIn: [] }), warning], growth: [] }))
    expect(rows.map((row) => row.level)).toEqual(['warning', 'error'])
  })

  test('a known finding of which more goroutines leak is new again; a suppressed one stays suppressed', () => {
    const more = [growth({ state: 'more', base: 1 })]
    const known = rowsOf(sampleReport({ findings: [finding({ standing: { kind: 'known', since: '' } })], growth: more }))
    const suppressed = rowsOf(sampleReport({ findings: [finding({ standing: { kind: 'suppressed', by: 'x', why: 'y' } })], growth: more }))
    expect([known[0]?.standing, suppressed[0]?.standing]).toEqual(['new', 'suppressed'])
  })

  test('what blocks asks for attention even if it is known', () => {
    const known = finding({ standing: { kind: 'known', since: '' }, seenIn: [] })
    expect(openRows(rowsOf(sampleReport({ findings: [known], growth: [] }))).map((row) => [row.standing, row.blocks])).toEqual([
      ['known', true],
    ])
    expect(openRows(rowsOf(sampleReport({ findings: [known], growth: [], verdict: PASS })))).toEqual([])
  })

  test('the order does not depend on the order of the report', () => {
    const report = sampleReport()
    const turned = sampleReport({ findings: [...report.findings].reverse(), growth: [...report.growth].reverse() })
    expect(rowsOf(turned)).toEqual(rowsOf(report))
  })

  test('every row is counted once', () => {
    const report = sampleReport()
    expect(tallyOf(report, rowsOf(report))).toEqual({
      blocking: 1,
      errors: 1,
      warnings: 1,
      notes: 0,
      seen: 1,
      leaks: 0,
      known: 2,
      suppressed: 1,
      gone: 1,
      recorded: 3,
      unseen: 1,
      gaps: 2,
    })
  })
})

describe('words', () => {
  function sure(part: Parameters<typeof growth>[0]): string {
    const [row] = rowsOf(sampleReport({ findings: [finding()], growth: [growth(part)] }))
    return row ? sureWords(row) : ''
  }

  test('how sure says who found it, how many, after which tests, and what shows it', () => {
    expect(sure({})).toBe('rule and test: 3 goroutines after TestQuoteTimeout, proven by the runtime, again in a second run')
    expect(sure({ tier: 'survivor', confirmed: false, head: 1, tests: ['TestB', 'TestA'], testFailed: true })).toBe(
      'rule and test: 1 goroutine after TestA and 1 other test, alive after settling, not again in a second run, the test failed',
    )
    expect(sure({ tests: [], confirmed: null })).toBe('rule and test: 3 goroutines after the tests of the package, proven by the runtime')
  })

  test('a rule that no test confirms says its confidence', () => {
    const [row] = rowsOf(sampleReport({ findings: [lostCancel({ confidence: 'medium' })], growth: [] }))
    expect(row && sureWords(row)).toBe('rule alone, medium confidence')
  })

  test('since when is never guessed without a base', () => {
    const [row] = rowsOf(sampleReport({ findings: [finding()], growth: [] }))
    expect(row && sinceWords(row, RUN)).toBe('since this change')
    expect(row && sinceWords(row, { ...RUN, base: '', baseSource: 'none' })).toBe('since when is unknown: no base')
  })
})

describe('headline', () => {
  const line = (report = sampleReport()) => headline(report, rowsOf(report))

  test('says what happened to what blocks', () => {
    expect(line()).toBe('Blocked: 1 goroutine leak is new')
    expect(line(sampleReport({ findings: [finding()], growth: [growth({ state: 'more', base: 2 })] }))).toBe(
      'Blocked: 1 known leak has grown',
    )
  })

  test('does not call new what it had nothing to compare with', () => {
    expect(line(sampleReport({ run: { ...RUN, base: '', baseSource: 'none' } }))).toBe('Blocked: 1 goroutine leak found')
  })

  test('says the reason where neither finding nor leak blocks', () => {
    const reason = {
      clause: 'tests-failed',
      measured: 1,
      limit: 0,
      outcome: 'block',
      message: 'go test ended with exit code 1',
      evidence: [],
    } as const
    const warning = { ...reason, outcome: 'warn', message: 'a warning' } as const
    expect(line(sampleReport({ verdict: { kind: 'block', reasons: [warning, reason] } }))).toBe('Blocked: go test ended with exit code 1')
    expect(line(sampleReport({ verdict: { kind: 'unjudged', reasons: [reason] } }))).toBe(
      'Could not judge, which is not a pass: go test ended with exit code 1',
    )
    expect(line(sampleReport({ verdict: { kind: 'warn', reasons: [warning] } }))).toBe('Passes, with 1 warning: a warning')
  })

  test('a pass says what stays', () => {
    expect(line(passingReport())).toBe('No new goroutine leak · 2 known')
    expect(line(passingReport({ findings: [], growth: [growth({ state: 'unknown', base: null })] }))).toBe(
      'No new goroutine leak · 1 left by the tests, base not looked at',
    )
    expect(line(passingReport({ findings: [lostCancel()], growth: [growth({ leak: BUS_LEAK, state: 'gone', head: 0, base: 3 })] }))).toBe(
      'Nothing that blocks; 1 remark · 1 gone',
    )
  })
})
