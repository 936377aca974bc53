import { describe, expect, it } from 'vitest'
import { printBaseline } from '#baseline/format.ts'
import type { BaselineEntry, KnownFinding } from '#model/baseline.ts'
import { digest } from '#model/hash.ts'
import { entry, leak, recording } from '../baseline/evidence.ts'
import { change, type Files, gateOf, LEAKING, MENDED, type Sides, verdictOf } from './world.ts'

const CONFIG = '.goroutine-gate.yml'
const BASELINE = '.goroutine-gate/baseline.jsonl'

/** A change that brings a finding of level error. */
const leaking = (base: Files = {}, head: Files = {}): Sides => change({ 'a/a.go': MENDED, ...base }, { 'a/a.go': LEAKING, ...head })

/** A change that touches no Go file. */
const silent = (base: Files, head: Files): Sides => change({ 'a/a.go': MENDED, ...base }, { 'README.md': '# m\n', ...head })

const lines = (entries: readonly BaselineEntry[], knownFindings: readonly KnownFinding[] = []) => printBaseline({ entries, knownFindings })

const source = { command: [] }

describe('the policy of the base judges', () => {
  it.each([
    ['switch the gate off', 'fail-on: never\n'],
    ['switch the rule off', 'rules: {channel/send-abandoned-by-select: off}\n'],
    ['roll out the clause that blocks', 'rollout: { clauses: { new-finding: { until: 2999-12-31 } } }\n'],
    ['roll out the rule for a share', 'rollout: { rules: { channel/send-abandoned-by-select: { share: 0 } } }\n'],
    ['leave out the file', 'exclude: ["**"]\n'],
  ])('so a change cannot %s for itself', async (_, config) => {
    const { outcome } = await gateOf(leaking({}, { [CONFIG]: config }), source)
    expect(verdictOf(outcome)).toBe('block new-finding')
    expect(outcome.report.run.policySource).toBe('built-in')
  })

  it('and is named in the report', async () => {
    const { outcome } = await gateOf(leaking({ [CONFIG]: 'fail-on: never\n' }), source)
    expect(verdictOf(outcome)).toBe('warn | new-finding')
    expect(outcome.report.run.policySource).toBe('.goroutine-gate.yml at bbbbbbb')
  })

  it('with what it rolls out, which warns and says from when it blocks', async () => {
    const { outcome } = await gateOf(leaking({ [CONFIG]: 'rollout: { packs: { channel: { until: 2999-12-30 } } }\n' }), source)
    expect(verdictOf(outcome)).toBe('warn | new-finding')
    expect(outcome.report.verdict.reasons[0]?.message).toContain('it blocks from 2999-12-31 (rollout.packs.channel)')
  })

  it('with a share that goes by the import path of the package', async () => {
    const rollout = (share: number) =>
      gateOf(leaking({ [CONFIG]: `rollout: { rules: { channel/send-abandoned-by-select: { share: ${share} } } }\n` }), source)
    const kinds = await Promise.all([0, 100].map(async (share) => verdictOf((await rollout(share)).outcome)))
    expect(kinds).toEqual(['warn | new-finding', 'block new-finding'])
    // The place of example.com/m/a among all packages; a folder `a` has another.
    const place = (Number.parseInt(digest('example.com/m/a').slice(0, 8), 16) % 10_000) / 100
    const around = await Promise.all(
      [Math.floor(place), Math.floor(place) + 1].map(async (share) => verdictOf((await rollout(share)).outcome)),
    )
    expect(around).toEqual(['warn | new-finding', 'block new-finding'])
  })

  it('with the deadline and the settling of the recorder', async () => {
    const { runs } = await gateOf(leaking({ [CONFIG]: 'record: {deadline: 5s, settle: 2s}\n' }, { [CONFIG]: 'record: {deadline: 1h}\n' }), {
      runs: { head: recording([]) },
    })
    expect(runs.map(({ deadlineMs, settleMs }) => [deadlineMs, settleMs])).toEqual([[5_000, 2_000]])
  })
})

describe('a config that is wrong', () => {
  const wrong = 'fail-on: warning\nfail_on: never\n'

  it('at the base leaves the built-in policy in force and warns with file, line and key', async () => {
    const { outcome } = await gateOf(leaking({ [CONFIG]: wrong }), source)
    expect(verdictOf(outcome)).toBe('block new-finding | policy-problem')
    expect(outcome.report.verdict.reasons.at(-1)?.message).toContain(`${CONFIG}:2:1: fail_on: found an unknown key; expected fail-on`)
    expect(outcome.report.run.policySource).toBe('built-in')
  })

  it('in the head only warns that it would be refused', async () => {
    const { outcome } = await gateOf(silent({ [CONFIG]: 'fail-on: error\n' }, { [CONFIG]: wrong }), source)
    expect(verdictOf(outcome)).toBe('warn | policy-problem')
    expect(outcome.report.verdict.reasons[0]?.message).toMatch(/which would be refused: .goroutine-gate.yml:2:1: fail_on/)
    expect(outcome.report.run.policySource).toBe('.goroutine-gate.yml at bbbbbbb')
  })
})

describe('a config that the caller names', () => {
  const own = '/repository/own.yml'

  it('takes the place of the base, with its baseline', async () => {
    const sides = silent({ 'own.yml': 'baseline: known.jsonl\n', 'known.jsonl': lines([entry()]), [CONFIG]: 'fail_on: never\n' }, {})
    const { outcome, stages } = await gateOf(sides, { config: own, runs: { head: recording([leak()]) } })
    expect(stages).toEqual(['head'])
    expect([outcome.report.run.policySource, outcome.report.growth.map(({ state }) => state)]).toEqual([own, ['same']])
  })

  it.each([
    ['is wrong', { 'own.yml': 'limits:\n  new-leaks: 3\n' }, /own\.yml:2:3: limits\.new-leaks: found an unknown key; expected new-leak/],
    ['is not there', {}, /own\.yml does not exist/],
  ])('is refused when it %s', async (_, head, message) => {
    await expect(gateOf(leaking({}, head), { ...source, config: own })).rejects.toThrow(message)
  })
})

describe('the baseline of the base', () => {
  const known: KnownFinding = {
    rule: 'channel/send-abandoned-by-select',
    fingerprint: '',
    file: 'a/a.go',
    function: 'Ask',
    since: '3f2a91c',
  }

  it('decides, not the one that the change writes', async () => {
    const sides = silent({ [BASELINE]: lines([]) }, { [BASELINE]: lines([entry()]), 'a/b.go': 'package a\n' })
    const { outcome } = await gateOf(sides, { runs: { head: recording([leak({ tier: 'proven' })]), base: recording([]) } })
    expect(verdictOf(outcome)).toBe('block new-leak')
  })

  it('makes the findings that it lists known', async () => {
    const [first] = (await gateOf(leaking(), source)).outcome.report.findings
    const sides = leaking({ [BASELINE]: lines([], [{ ...known, fingerprint: first?.fingerprint ?? '' }]) })
    const { outcome } = await gateOf(sides, source)
    expect(verdictOf(outcome)).toBe('pass')
    expect(outcome.report.findings.map(({ standing }) => standing)).toEqual([{ kind: 'known', since: '3f2a91c' }])
  })

  it('loses no good line for a bad one, which is a gap with its line', async () => {
    const text = `${lines([entry()])}<<<<<<< HEAD\n`
    const { outcome } = await gateOf(silent({ [BASELINE]: text }, {}), { runs: { head: recording([leak()]) } })
    expect(outcome.report.growth.map(({ state }) => state)).toEqual(['same'])
    expect(outcome.report.gaps.map(({ what }) => what)).toEqual([`${BASELINE} line 2`])
  })
})
