import { describe, expect, it } from 'vitest'
import { printBaseline } from '#baseline/format.ts'
import type { BaselineEntry } from '#model/baseline.ts'
import { entry, leak, recording } from '../baseline/evidence.ts'
import { change, type Files, gateOf, LEAKING, MENDED, verdictOf } from './world.ts'

const BASELINE = '.goroutine-gate/baseline.jsonl'
const CONFIG = '.goroutine-gate.yml'
const lines = (...entries: readonly BaselineEntry[]): string => printBaseline({ entries, knownFindings: [] })
const suppressed = LEAKING.replace(
  'answers <- work()',
  'answers <- work() //goroutine-gate:ignore channel/send-abandoned-by-select -- soon until 2999-01-31 owner=ann',
)

/** What a change does to the gate, and what its own policy would have said. */
async function toldOf(base: Files, over: Files, runs: Parameters<typeof gateOf>[1] = { command: [] }) {
  const { outcome } = await gateOf(change({ 'a/a.go': MENDED, ...base }, over), runs)
  const { gateChanges = [], wouldBe } = outcome.report
  return {
    verdict: verdictOf(outcome),
    changes: gateChanges.map(({ kind, what, why, who }) => [kind, what, why, who].join(' | ')),
    wouldBe: wouldBe?.kind,
  }
}

describe('what a change does to the gate itself', () => {
  it('is nothing where it touches neither config, baseline, comments nor workflows', async () => {
    expect(await toldOf({}, { 'a/a.go': `${MENDED}\nvar more int\n` })).toEqual({ verdict: 'pass', changes: [], wouldBe: undefined })
  })

  it('is a limit, a rule, a pack and a floor that say less, each on its own; what says more is not listed', async () => {
    const before = 'fail-on: warning\nlimits: {leak-growth: 8, new-leak: 3}\nrules: {channel/send-abandoned-by-select: error}\n'
    const after =
      'fail-on: error\nlimits: {leak-growth: 50, new-leak: 0}\nrules: {channel/send-abandoned-by-select: "off"}\npacks: {sync: warn}\nexclude: ["b/**"]\n'
    const { changes } = await toldOf({ [CONFIG]: before }, { [CONFIG]: after })
    expect(changes).toEqual([
      'policy | fail-on warning → error |  | ',
      'policy | packs.sync on → warn |  | ',
      'policy | rules.channel/send-abandoned-by-select error → off |  | ',
      'policy | exclude b/** |  | ',
      'policy | limits.leak-growth 8 → 50 |  | ',
    ])
  })

  it('is judged by the policy of the base, and what its own would have said stands beside it', async () => {
    const off = 'rules: {channel/send-abandoned-by-select: "off"}\n'
    expect(await toldOf({}, { 'a/a.go': LEAKING, [CONFIG]: off })).toMatchObject({ verdict: 'block new-finding', wouldBe: 'pass' })
  })

  it('is an entry of the baseline, with owner and note, and a count that was raised', async () => {
    const runs = { runs: { head: recording([leak({ tier: 'proven', k2: 'added' })]), base: recording([]) } }
    const over = { [BASELINE]: lines(entry({ count: 9 }), entry({ k2: 'added', note: 'see #7', owner: 'ann' })), 'a/b.go': 'package a\n' }
    expect(await toldOf({ [BASELINE]: lines(entry()) }, over, runs)).toEqual({
      verdict: 'block new-leak',
      changes: [
        'baseline | 1 × chan-send in example.com/m/a (TestA) is listed as known | see #7 | ann',
        'baseline | 9 × chan-send in example.com/m/a (TestA) may be 9 in place of 1 |  | ',
      ],
      wouldBe: 'pass',
    })
  })

  it('is a last day that was put off or taken away, and not one that came nearer', async () => {
    const until = (day: string) => ({ [BASELINE]: lines(entry({ until: day })) })
    const told = async (from: string, to: string) => (await toldOf(until(from), { ...until(to), 'a/b.go': 'package a\n' })).changes
    expect(await told('2026-01-31', '2026-03-31')).toEqual([
      'baseline | 1 × chan-send in example.com/m/a (TestA) is let pass until 2026-03-31, and was until 2026-01-31 |  | ',
    ])
    expect(await told('2026-01-31', '')).toEqual([
      'baseline | 1 × chan-send in example.com/m/a (TestA) is let pass for good, and was until 2026-01-31 |  | ',
    ])
    expect(await told('2026-03-31', '2026-01-31')).toEqual([])
  })

  it('is one line for a whole new baseline', async () => {
    const all = Array.from({ length: 300 }, (_, nth) => entry({ k2: `k${nth}` }))
    expect((await toldOf({}, { [BASELINE]: lines(...all) })).changes).toEqual([
      'baseline | 300 leaks and 0 findings are listed as known |  | ',
    ])
  })

  it('is a suppression with its reason, owner and date; one that only moved is none', async () => {
    expect((await toldOf({}, { 'a/a.go': suppressed })).changes).toEqual([
      'suppression | channel/send-abandoned-by-select is suppressed until 2999-01-31 | soon | ann',
    ])
    expect((await toldOf({ 'a/a.go': suppressed }, { 'a/a.go': suppressed.replace('func Ask', '\nfunc Ask') })).changes).toEqual([])
  })

  it('is a workflow, which the gate cannot judge, and rules of the repository', async () => {
    const { changes } = await toldOf({}, { '.github/workflows/test.yml': 'on: push\n', '.goroutine-gate/contracts/x.md': '# x\n' })
    expect(changes.map((line) => line.split(' | ')[0])).toEqual(['workflow', 'rules'])
  })

  it('with a config that would be refused falls back to the built-in policy, as it would at the base', async () => {
    const told = await toldOf({ [CONFIG]: 'fail-on: note\n' }, { [CONFIG]: 'fail_on: note\n', 'a/a.go': LEAKING })
    expect(told).toMatchObject({
      verdict: 'block new-finding | policy-problem',
      changes: ['policy | fail-on note → error |  | '],
      wouldBe: 'block',
    })
  })
})
