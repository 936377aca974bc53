import { describe, expect, it } from 'vitest'
import { printBaseline } from '#baseline/format.ts'
import { replayRuns } from '#drive/replay.ts'
import { readConfig } from '#policy/config.ts'
import { renderJson } from '#report/json.ts'
import { renderReplay } from '#report/replay.ts'
import { entry, leak, recording } from '../baseline/evidence.ts'
import { change, type Files, gateOf, LEAKING, MENDED, type Told } from './world.ts'

const BASELINE = '.goroutine-gate/baseline.jsonl'
const KNOWN: Files = { [BASELINE]: printBaseline({ entries: [entry({ count: 2 })], knownFindings: [] }) }

const leaking = (base: Files = {}) => change({ 'a/a.go': MENDED, ...base }, { 'a/a.go': LEAKING })
/** Touches the package without a finding. */
const touching = (base: Files = {}) => change({ 'a/a.go': MENDED, ...base }, { 'a/a.go': `${MENDED}\n// More of it.\nvar more = 1\n` })

const silent = (base: Files = {}) => change({ 'a/a.go': MENDED, ...base }, { 'README.md': '# m\n' })

/** Runs of every sort: what is new, known, grown, unseen, failed, suppressed. */
const RUNS: Readonly<Record<string, () => Promise<Told>>> = {
  'a finding': () => gateOf(leaking(), { command: [] }),
  'a proven leak': () => gateOf(touching(KNOWN), { runs: { head: recording([leak({ k2: '77', tier: 'proven' })]), base: recording([]) } }),
  'a leak that grew': () =>
    gateOf(touching(KNOWN), { runs: { head: recording([leak({ count: 40, tier: 'proven' })]), base: recording([leak({ count: 2 })]) } }),
  'a package that was lost': () =>
    gateOf(silent(), { runs: { head: recording([], { 'example.com/m/a': 'unknown' }), base: recording([]) } }),
  'tests that failed': () => gateOf(silent(), { runs: { head: { ...recording([]), exitCode: 1 } } }),
  'a deadline': () => gateOf(silent(), { runs: { head: { ...recording([]), timedOut: true } } }),
  'nothing captured': () => gateOf(silent(), { runs: { head: recording([], {}) } }),
  'a wrong config': () => gateOf(leaking({ '.goroutine-gate.yml': 'x: 1\n' }), { command: [] }),
  'a suppression of the change': () =>
    gateOf(
      change(
        { 'a/a.go': MENDED },
        {
          'a/a.go': LEAKING.replace(
            'answers <- work()',
            'answers <- work() //goroutine-gate:ignore channel/send-abandoned-by-select -- so it is',
          ),
        },
      ),
      { command: [] },
    ),
  'a base that could not be run': () => gateOf(silent(), { runs: { head: recording([leak()]), base: new Error('no') } }),
  'nothing at all': () => gateOf(silent(), { command: [] }),
}

async function stored(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(names.map(async (name) => [name, renderJson(((await RUNS[name]?.()) as Told).outcome.report)] as const))
  return new Map(texts)
}

async function replayed(texts: ReadonlyMap<string, string>, config = '') {
  const { policy, problems } = readConfig(config, 'other.yml')
  expect(problems).toEqual([])
  const outside = {
    readText: async (path: string) => {
      const text = texts.get(path)
      return text === undefined ? ({ kind: 'absent' } as const) : ({ kind: 'text', text } as const)
    },
  }
  return replayRuns(
    [...texts.keys()].map((path) => ({ path, shown: path })),
    policy,
    outside,
  )
}

describe('a stored run judged again', () => {
  it.each(Object.keys(RUNS).filter((name) => name !== 'a wrong config'))('under the same policy says the same: %s', async (name) => {
    const [run] = await replayed(await stored([name]))
    if (run === undefined || 'why' in run) throw new Error(run?.why ?? 'no run')
    expect(run.would).toEqual(run.said)
  })

  it('under another one says what that would have said, and does not count what was wrong with the config then', async () => {
    const other = 'packs: { channel: warn }\nlimits: { new-leak: 1, leak-growth: 100 }\n'
    const runs = await replayed(
      await stored(['a finding', 'a proven leak', 'a leak that grew', 'a wrong config', 'tests that failed']),
      other,
    )
    expect(runs.map((run) => ('why' in run ? run.why : [run.said.kind, run.would.kind]))).toEqual([
      ['block', 'warn'],
      ['block', 'warn'],
      ['block', 'pass'],
      ['block', 'warn'],
      ['block', 'block'],
    ])
  })

  it('under one that turns a rule off or lowers it has no such finding, or a lower one', async () => {
    const texts = await stored(['a finding'])
    const kindOf = async (level: string) => {
      const [run] = await replayed(texts, `rules: { channel/send-abandoned-by-select: ${level} }\n`)
      return run && 'would' in run ? run.would.kind : ''
    }
    expect([await kindOf('off'), await kindOf('warning'), await kindOf('error')]).toEqual(['pass', 'warn', 'block'])
  })

  it('goes by the day of the run', async () => {
    const texts = await stored(['a finding'])
    const past = new Map([...texts].map(([path, text]) => [path, text.replace(/"today": "[^"]*"/, '"today": "2020-01-15"')]))
    const [run] = await replayed(past, 'rollout: { packs: { channel: { until: 2020-01-31 } } }\n')
    expect(run && 'would' in run && [run.day, run.would.kind]).toEqual(['2020-01-15', 'warn'])
  })

  it('that is damaged, of `check` or of another program is said, and the others are judged', async () => {
    const [good = ''] = (await stored(['a finding'])).values()
    const texts = new Map([
      ['a', good],
      ['b', good.slice(0, 500)],
      ['c', '{"schemaVersion": 2}'],
      ['d', good.replace('"grounds"', '"other"')],
      ['e', good.replaceAll('"state": "new"', '"state": 5')],
    ])
    const runs = await replayed(texts)
    expect(runs.map((run) => ('why' in run ? run.why.slice(0, 30) : run.would.kind)).slice(0, 4)).toEqual([
      'block',
      'it is no whole JSON text',
      'it is no report of `judge` or ',
      'it is no report of `judge` or ',
    ])
  })
})

describe('the table', () => {
  it('shows both verdicts side by side and the reasons that differ', async () => {
    const texts = new Map([...(await stored(['a proven leak', 'nothing at all'])), ['broken', '{']])
    const past = new Map([...texts].map(([path, text]) => [path, text.replace(/"today": "[^"]*"/, '"today": "2026-11-21"')]))
    expect(renderReplay(await replayed(past, 'limits: { new-leak: 1 }\n'))).toBe(
      [
        'run             day         head     said    would say',
        'a proven leak   2026-11-21  ddddddd  block   warn',
        '    - block new-leak: 1 new leak: 1 proven by the runtime: run',
        '    + warn new-leak: 1 new leak: 1 proven by the runtime: run',
        'nothing at all  2026-11-21  ddddddd  pass    pass',
        'broken                               unread  it is no whole JSON text',
        '',
        '1 of 2 verdicts would differ; 1 could not be judged again',
        '',
      ].join('\n'),
    )
  })

  it('lets no control character of a report through', () => {
    expect(renderReplay([{ run: 'a\u001b[31m', why: 'b\u001b]0;x\u0007' }])).not.toContain('\u001b')
  })
})
