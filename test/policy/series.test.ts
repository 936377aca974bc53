import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Policy } from '#model/policy.ts'
import type { Series, SignatureSeries, Trend } from '#model/series.ts'
import { readConfig } from '#policy/config.ts'
import { describeProblem } from '#policy/config-problem.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { type Judgeable, judge, NOTHING_TO_JUDGE } from '#policy/judge.ts'
import { latencyFactor, limitsOf, windowOf } from '#policy/latency.ts'
import { capture, growth } from './samples.ts'

const MINUTE = 60_000
const AT = Date.UTC(2026, 2, 1, 12)

function series(given: Partial<Series> = {}): Series {
  return {
    source: 'dumps',
    service: 'checkout',
    samples: [{ source: 'a', at: AT, total: 100, blocked: 0, states: {}, waits: null, stretch: 0 }],
    signatures: [],
    trend: null,
    forecast: null,
    jump: null,
    load: null,
    p95Ms: null,
    windowMs: 15 * MINUTE,
    periods: [],
    ...given,
  }
}

function signature(given: Partial<SignatureSeries> = {}): SignatureSeries {
  const site = { file: 'a/hub.go', function: 'Hub.publish', line: 41 }
  return {
    k2: 'k2',
    kind: 'chan-send',
    state: 'chan send',
    site,
    frames: [],
    counts: [1, 2],
    share: 0.5,
    trend: null,
    aged: 0,
    depth: 3,
    ...given,
  }
}

const trend = (perHour: number, given: Partial<Trend> = {}): Trend => ({
  perHour,
  low: perHour - 10,
  high: perHour + 10,
  samples: 60,
  spanMs: 60 * MINUTE,
  fitted: 400,
  ...given,
})

function reasonsOf(given: Partial<Judgeable>, over: Partial<Policy['series']> = {}) {
  return judge({ ...NOTHING_TO_JUDGE, ...given }, { ...DEFAULT_POLICY, series: { ...DEFAULT_POLICY.series, ...over } }).reasons
}

/** `clause outcome: message`, one a reason. */
function said(given: Partial<Series>, over: Partial<Policy['series']> = {}): string[] {
  return reasonsOf({ series: [series(given)] }, over).map(({ clause, outcome, message }) => `${clause} ${outcome}: ${message}`)
}

test('a series within its limits is a pass', () => {
  const calm = { trend: trend(499, { low: 490 }), load: { before: 10, after: 18 }, signatures: [signature({ aged: 10, depth: 9 })] }
  expect(said({ ...calm, jump: { from: 100, to: 120, at: AT, percent: 20, after: 'kept' } })).toEqual([
    // Old, and deep: nine frames of which ten goroutines stay.
    'depth warn: 1 blocked call chain deeper than 5 frames: Hub.publish (9 frames)',
  ])
  expect(said({})).toEqual([])
})

test('cap: one sample above it blocks, with the time of the highest', () => {
  const point = (total: number, at: number) => ({ source: `s${total}`, at, total, blocked: 0, states: {}, waits: null, stretch: 0 })
  const samples = [point(1000, AT), point(1204, AT + MINUTE), point(900, AT + 2 * MINUTE)]
  expect(said({ samples })).toEqual(['cap block: checkout had 1204 goroutines at 2026-03-01T12:01:00Z, limit 1000'])
  expect(said({ samples }, { cap: 1204 })).toEqual([])
})

test('delta: more than 8 goroutines after the load block, and the signature with the most is named', () => {
  expect(said({ load: { before: 12, after: 412 }, signatures: [signature({ counts: [0, 390] })] })).toEqual([
    'delta block: checkout had 12 goroutines before the load and 412 after it (+400), limit 8; 390 of them in Hub.publish',
  ])
  expect(said({ load: { before: 12, after: 20 } })).toEqual([])
  expect(said({ load: { before: 12, after: 21 } })).toHaveLength(1)
})

test.each([
  ['kept', 'growth block: checkout grew 100 → 150 (+50 %) until 2026-03-01T12:00:00Z and stayed, limit 20 %'],
  ['fell', 'growth warn: checkout grew 100 → 150 (+50 %) until 2026-03-01T12:00:00Z and fell again, limit 20 %'],
  ['open', 'growth warn: checkout grew 100 → 150 (+50 %) until 2026-03-01T12:00:00Z and no later sample says whether it stays, limit 20 %'],
] as const)('growth that %s', (after, message) => {
  expect(said({ jump: { from: 100, to: 150, at: AT, percent: 50, after } })).toEqual([message])
})

test('growth that does not stay is the load itself where its end was seen', () => {
  const jump = { from: 100, to: 150, at: AT, percent: 50 }
  for (const after of ['fell', 'open'] as const) expect(said({ jump: { ...jump, after }, load: { before: 100, after: 101 } })).toEqual([])
  expect(said({ jump: { ...jump, after: 'kept' }, load: { before: 100, after: 108 } })).toHaveLength(1)
})

describe('slope', () => {
  test('that is sure and long blocks with its interval and the forecast', () => {
    const forecast = { limit: 1000, inMs: 30 * MINUTE, earliestMs: 1, latestMs: 2 }
    expect(said({ trend: trend(1200), forecast })).toEqual([
      'slope block: checkout grows by 1200 goroutines an hour (60 samples over 60 min, 95 %: 1190 to 1210), limit 500; like this 1000 goroutines are reached in 30 min',
    ])
  })

  test('that was seen for less than the window warns, and one that may be none says nothing', () => {
    expect(said({ trend: trend(1200, { spanMs: 10 * MINUTE }) })[0]).toMatch(/^slope warn/)
    expect(said({ trend: trend(1200, { low: 0 }) })).toEqual([])
  })

  test('of a goroutine or two within seconds is none, however many an hour that would be', () => {
    expect(said({ trend: trend(403, { spanMs: 8_000 }), windowMs: 5_000 })).toEqual([])
    expect(said({ trend: trend(700, { spanMs: MINUTE / 2 }), windowMs: 5_000 })).toEqual([])
    expect(said({ trend: trend(1300, { spanMs: MINUTE / 2 }), windowMs: 5_000 })[0]).toMatch(/^slope block/)
  })

  test('of one signature counts where the total hides it, unless the catalogue excuses it', () => {
    expect(said({ trend: trend(100), signatures: [signature({ trend: trend(600) })] })[0]).toMatch(/^slope block: Hub.publish grows by 600/)
    expect(said({ trend: trend(100), signatures: [signature({ trend: trend(600), benign: 'a pool' })] })).toEqual([])
  })

  test('a long one of a signature goes before a short one of all', () => {
    const short = trend(2000, { spanMs: MINUTE })
    expect(said({ trend: short, signatures: [signature({ trend: trend(600) })] })[0]).toMatch(/^slope block: Hub.publish/)
  })
})

describe('aged', () => {
  test('a pool that stays at its number warns, one that grows blocks', () => {
    expect(said({ signatures: [signature({ aged: 11 })] })).toEqual([
      'aged warn: 11 goroutines in Hub.publish (chan send) are older than 15 min, limit 10',
    ])
    expect(said({ signatures: [signature({ aged: 11, trend: trend(60) })] })).toEqual([
      'aged block: 11 goroutines in Hub.publish (chan send) are older than 15 min and become more, limit 10',
    ])
  })

  test('nobody knows, and harmless ones, say nothing', () => {
    expect(said({ signatures: [signature({ aged: null }), signature({ aged: 99, benign: 'a pool' })] })).toEqual([])
  })
})

test('depth warns only where something stays', () => {
  expect(said({ signatures: [signature({ depth: 6 })] })).toEqual([])
  expect(said({ signatures: [signature({ depth: 6, trend: trend(20) })] })).toEqual([
    'depth warn: 1 blocked call chain deeper than 5 frames: Hub.publish (6 frames)',
  ])
})

test('leak-rate is off until a limit is set', () => {
  const left = {
    captures: [capture({ tests: 8 })],
    growth: [growth({ state: 'same', base: 2, head: 2 }), growth({ state: 'same', base: 4, head: 4 })],
  }
  expect(reasonsOf(left)).toEqual([])
  expect(reasonsOf(left, { leakRate: 0.75 })).toEqual([])
  expect(reasonsOf(left, { leakRate: 0.5 })).toEqual([
    {
      clause: 'leak-rate',
      measured: 0.75,
      limit: 0.5,
      outcome: 'block',
      message: '6 goroutines were left behind by 8 tests, 0.75 per test, limit 0.5',
      evidence: ['k2', 'k2'],
    },
  ])
})

test('gaps of a series warn, and a series of which no sample can be used is not judged', () => {
  const gaps = [{ kind: 'series' as const, what: 'sample a', why: 'no answer' }]
  expect(reasonsOf({ series: [series()], gaps }).map(({ clause, outcome }) => `${clause} ${outcome}`)).toEqual(['series-unseen warn'])
  const none = judge({ ...NOTHING_TO_JUDGE, series: [series({ samples: [] })], gaps }, DEFAULT_POLICY)
  expect([none.kind, none.reasons[0]?.clause]).toEqual(['unjudged', 'nothing-captured'])
})

describe('limits that follow latency', () => {
  // r = clamp(p95 / SLA, 0.2, 5); α = 0.3 + 1.2 · (1 − 1/r), within 0.3 … 1.5.
  test.each([
    ['far below the SLA', 10, 250, 0.2, 0.3],
    ['half of it', 125, 250, 0.5, 0.3],
    ['at it', 250, 250, 1, 0.3],
    ['a quarter above', 250, 200, 1.25, 0.54],
    ['twice as long', 500, 250, 2, 0.9],
    ['2.4 times: as configured', 600, 250, 2.4, 1],
    ['three times', 600, 200, 3, 1.1],
    ['five times', 1250, 250, 5, 1.26],
    ['a hundred times', 25_000, 250, 5, 1.26],
    ['no latency at all', 0, 250, 0.2, 0.3],
  ])('%s: p95 %d ms, SLA %d ms: r %d, α %d', (_, p95Ms, slaMs, ratio, alpha) => {
    expect(latencyFactor(p95Ms, slaMs)).toEqual({ p95Ms, slaMs, ratio, alpha })
  })

  const policy = { ...DEFAULT_POLICY.series, slaMs: 250, services: { search: { slaMs: 500, windowMs: MINUTE } } }

  test('multiply every count and leave the depth alone', () => {
    expect(limitsOf({ ...policy, leakRate: 1 }, 'checkout', 100)).toMatchObject({
      growth: 6,
      slope: 150,
      cap: 300,
      delta: 2.4,
      aged: 3,
      depth: 5,
      leakRate: 0.3,
    })
  })

  test('are off without a p95, and without an SLA', () => {
    expect(limitsOf(policy, 'checkout', null)).toMatchObject({ delta: 8, factor: null })
    expect(limitsOf(DEFAULT_POLICY.series, 'checkout', 100)).toMatchObject({ delta: 8, factor: null })
  })

  test('a service has its own SLA and window; a name of every object is none', () => {
    expect(limitsOf(policy, 'search', 1000).factor).toMatchObject({ slaMs: 500, ratio: 2 })
    expect([windowOf(policy, 'search'), windowOf(policy, 'checkout')]).toEqual([MINUTE, 15 * MINUTE])
    expect(limitsOf(policy, 'constructor', 250).factor).toMatchObject({ slaMs: 250 })
  })

  test('say the formula where they block, and warn where they are looser', () => {
    expect(said({ p95Ms: 50, load: { before: 10, after: 13 } }, { slaMs: 250 })).toEqual([
      'delta block: checkout had 10 goroutines before the load and 13 after it (+3), limit 2.4 = 8 · α 0.3 (p95 50 ms, SLA 250 ms)',
    ])
    expect(said({ p95Ms: 1250, load: { before: 10, after: 20 } }, { slaMs: 250 })).toEqual([
      'sla warn: checkout has a p95 of 1250 ms, above its SLA of 250 ms; its limits are 1.26 of what is configured',
    ])
  })
})

test('the page shows the examples as they are', () => {
  const page = readFileSync(new URL('../../docs/series.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| (\d+) ms \| (\d+) ms \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| (\d+) \|$/gm)].map((row) =>
    row.slice(1).map(Number),
  )
  expect(rows.length).toBe(6)
  for (const [p95Ms = 0, slaMs = 0, ratio, alpha, delta, cap] of rows) {
    const limits = limitsOf({ ...DEFAULT_POLICY.series, slaMs }, '', p95Ms)
    expect([limits.factor?.ratio, limits.factor?.alpha, limits.delta, limits.cap]).toEqual([ratio, alpha, delta, cap])
  }
})

describe('the config', () => {
  test('sets every limit, the window, the SLA and those of a service', () => {
    const text = `
limits: { growth: 30.5, slope: 100, cap: 2000, delta: 20, aged: 5, depth: 9, leak-rate: 0.25 }
series:
  window: 10m
  sla: 250ms
  services:
    search: { sla: 1s, window: 1h }
    mail: { window: 5m }
`
    expect(readConfig(text, 'c.yml').policy.series).toEqual({
      growth: 30.5,
      slope: 100,
      cap: 2000,
      delta: 20,
      aged: 5,
      depth: 9,
      leakRate: 0.25,
      windowMs: 10 * MINUTE,
      slaMs: 250,
      services: { search: { slaMs: 1000, windowMs: 60 * MINUTE }, mail: { windowMs: 5 * MINUTE } },
    })
  })

  test.each([
    ['series:\n  sla: 0s\n', '2:3: series.sla: found "0s"; expected a duration above zero such as 250ms, at most 24h'],
    ['series:\n  sla: -250ms\n', '2:3: series.sla: found "-250ms"; expected a duration above zero such as 250ms, at most 24h'],
    ['series:\n  sla: 0\n', '2:3: series.sla: found 0; expected a duration above zero such as 250ms, at most 24h'],
    [
      'series:\n  services:\n    search:\n      sla: 0ms\n',
      '4:7: series.services.search.sla: found "0ms"; expected a duration above zero such as 250ms, at most 24h',
    ],
    ['series:\n  services:\n    search: { widow: 1m }\n', '3:15: series.services.search.widow: found an unknown key; expected window'],
    ['series:\n  services: [a]\n', '2:3: series.services: found a list; expected a map of keys and values'],
    ['series: { widow: 1m }', '1:11: series.widow: found an unknown key; expected window'],
    ['limits: { cap: -1 }', '1:11: limits.cap: found -1; expected a whole number from 0 to 1000000 (goroutines at any time of a series)'],
    [
      'limits: { growth: .inf }',
      '1:11: limits.growth: found null; expected a number from 0 to 1000000 (percent between two samples of a series)',
    ],
    ['limits: { slope: "500" }', '1:11: limits.slope: found "500"; expected a number from 0 to 1000000 (goroutines an hour in a series)'],
  ])('%j is a problem', (text, problem) => {
    const { policy, problems } = readConfig(text, 'c.yml')
    expect(problems.map(describeProblem)).toEqual([`c.yml:${problem}`])
    expect(policy).toBe(DEFAULT_POLICY)
  })
})
