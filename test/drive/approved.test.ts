import { describe, expect, it } from 'vitest'
import { printBaseline } from '#baseline/format.ts'
import type { ApprovalQuestion, AskApproval } from '#model/approval.ts'
import type { BaselineEntry } from '#model/baseline.ts'
import { entry, leak, recording } from '../baseline/evidence.ts'
import { change, type Files, gateOf, LEAKING, MENDED, verdictOf } from './world.ts'

const BASELINE = '.goroutine-gate/baseline.jsonl'
const CONFIG = { '.goroutine-gate.yml': 'suppressions: { budget: 0, approval-label: leak-accepted }\n' }
const suppressed = (tail: string) =>
  LEAKING.replace('answers <- work()', `answers <- work() //goroutine-gate:ignore channel/send-abandoned-by-select -- ${tail}`)
const lines = (...entries: readonly BaselineEntry[]) => ({ [BASELINE]: printBaseline({ entries, knownFindings: [] }) })

/** Says the same about every file, and keeps what it was asked. */
function somebody(kind: 'approved' | 'refused' = 'approved') {
  const asked: ApprovalQuestion[] = []
  const answer = kind === 'approved' ? ({ kind, how: 'label leak-accepted, set by ann' } as const) : ({ kind, why: 'nobody did' } as const)
  const approval: AskApproval = async (question) => {
    asked.push(question)
    return new Map(question.files.map((file) => [file, answer]))
  }
  return { asked, approval }
}

async function told(base: Files, over: Files, setting: Parameters<typeof gateOf>[1] = {}) {
  const { outcome } = await gateOf(change({ 'a/a.go': MENDED, ...base }, over), { command: [], ...setting })
  const { gateChanges = [], findings, growth } = outcome.report
  return {
    verdict: verdictOf(outcome),
    standings: findings.map(({ standing }) => (standing.kind === 'suppressed' ? standing.why : standing.kind)),
    answers: gateChanges.map(({ kind, approval }) => [kind, approval?.kind === 'refused' ? approval.why : approval?.how].join(': ')),
    growth: growth.map(({ state, approved }) => [state, approved].join(': ')),
  }
}

describe('a suppression that the change adds', () => {
  it('passes beyond the budget where somebody stands for it, and leaves a trace', async () => {
    const { approval, asked } = somebody()
    const over = { 'a/a.go': suppressed('the caller drains it until 2999-01-31 owner=eve') }
    expect(await told({ ...CONFIG, CODEOWNERS: '* @ann\n' }, over, { approval })).toEqual({
      verdict: 'pass',
      standings: ['the caller drains it (until 2999-01-31, owner eve, approved by label leak-accepted, set by ann)'],
      answers: ['suppression: label leak-accepted, set by ann'],
      growth: [],
    })
    expect(asked).toEqual([
      { rule: { label: 'leak-accepted', codeOwners: false }, files: ['a/a.go'], codeOwners: '* @ann\n', head: 'd'.repeat(40) },
    ])
  })

  it('blocks as ever where nobody does, and says why', async () => {
    const over = { 'a/a.go': suppressed('soon until 2999-01-31') }
    const { verdict, answers } = await told(CONFIG, over, somebody('refused'))
    expect([verdict, answers]).toEqual(['block new-finding | suppression-budget', ['suppression: nobody did']])
    expect((await told(CONFIG, over)).answers).toEqual([expect.stringContaining('nobody can be asked here')])
  })

  it.each(['soon', 'soon until 2001-01-01'])('is not asked about without a date that has not passed: %j', async (tail) => {
    const { approval, asked } = somebody()
    const { verdict, answers } = await told(CONFIG, { 'a/a.go': suppressed(tail) }, { approval })
    expect([verdict.startsWith('block new-finding'), answers]).toEqual([
      true,
      ['suppression: it needs a reason, and a date (`until`) that has not passed'],
    ])
    expect(asked).toEqual([])
  })

  it('is not approved by a way, or by owners, that the change brings itself', async () => {
    const { approval, asked } = somebody()
    const over = { ...CONFIG, CODEOWNERS: '* @eve\n', 'a/a.go': suppressed('soon until 2999-01-31') }
    expect((await told({ '.goroutine-gate.yml': 'suppressions: { budget: 0 }\n' }, over, { approval })).verdict).toMatch(
      /^block new-finding/,
    )
    expect(asked).toEqual([])
    await told({ ...CONFIG, '.github/CODEOWNERS': '* @ann\n' }, { ...over, '.github/CODEOWNERS': '* @eve\n' }, { approval })
    expect(asked.map(({ codeOwners }) => codeOwners)).toEqual(['* @ann\n'])
  })

  it('asks nobody where the change adds none', async () => {
    const { approval, asked } = somebody()
    expect((await told(CONFIG, { 'a/b.go': 'package a\n' }, { approval })).verdict).toBe('pass')
    expect(asked).toEqual([])
  })
})

describe('a line of the baseline that the change adds', () => {
  const runs = {
    command: ['go', 'test'],
    runs: { head: recording([leak({ tier: 'proven', k2: 'added', count: 3 })]), base: recording([]) },
  }
  const over = (change: Partial<BaselineEntry>) => ({
    ...lines(entry({ k2: 'added', count: 3, tier: 'proven', note: 'see #7', until: '2999-01-31', ...change })),
    'a/b.go': 'package a\n',
  })

  it('makes its leak known where somebody stands for it, until its date', async () => {
    expect(await told({ ...CONFIG, ...lines() }, over({}), { ...runs, ...somebody() })).toMatchObject({
      verdict: 'pass',
      answers: ['baseline: label leak-accepted, set by ann'],
      growth: ['same: label leak-accepted, set by ann'],
    })
  })

  it.each<[string, Partial<BaselineEntry>]>([
    ['lists fewer goroutines', { count: 2 }],
    ['gives no reason', { note: ' ' }],
    ['has no date', { until: '' }],
    ['has a date that has passed', { until: '2001-01-01' }],
    ['is about another stack', { k2: 'other' }],
  ])('that %s leaves it new', async (_, wrong) => {
    const { verdict, growth } = await told({ ...CONFIG, ...lines() }, over(wrong), { ...runs, ...somebody() })
    expect([verdict.startsWith('block new-leak'), growth[0]]).toEqual([true, 'new: '])
  })

  it('does nothing where nobody stands for it', async () => {
    expect((await told({ ...CONFIG, ...lines() }, over({}), { ...runs, ...somebody('refused') })).verdict).toMatch(/^block new-leak/)
  })
})

it('a way through that the change opens is listed as a weakening', async () => {
  const { outcome } = await gateOf(change({ 'a/a.go': MENDED }, { ...CONFIG }), { command: [] })
  expect(outcome.report.gateChanges?.map(({ what }) => what)).toEqual(['suppressions.approval-label none → leak-accepted'])
})
