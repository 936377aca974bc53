import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { WaitGraph } from '#model/waits.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { alertRules } from '#report/monitoring.ts'
import { seriesMetrics } from '#report/openmetrics.ts'
import { seriesLines } from '#report/series/text.ts'
import { waitLines } from '#report/series/waits.ts'
import { bucketWords, spanWords, sparkline } from '#report/series/words.ts'
import fc from '../property.ts'
import { HOUR, SERIES } from './series-sample.ts'

test('a series as a terminal shows it', () => {
  expect(seriesLines(SERIES).join('\n')).toBe(`series checkout (dumps): 3 samples over 2 h until 2026-03-01T14:00:00Z, 100 → 700 goroutines
  total   ▂▅█
  load    100 before, 700 after (+600)
  slope   +300 an hour (95 %: 300 to 300); 1000 goroutines in 60 min (54 min to never)
  grew    100 → 400 (+300 %) until 2026-03-01T13:00:00Z, and stayed
  waits   under 1 min 10 · 5 min to 15 min 90 · 1 day and more 600
  states  chan-send 690 · io 10
  health  sick: nothing is collected
  p95     180 ms over the last 15 min
  24 h    least 100, mean 400, most 700; slope not known; growing: Hub.publish +300
    share   count     an hour   old  depth
   98.6 %     690        +300    90      6  Hub.publish  chan send hub.go:41`)
})

test('a series of which nothing can be used says so', () => {
  expect(seriesLines({ ...SERIES, samples: [] })).toEqual(['series checkout (dumps): no sample can be used'])
})

describe('who waits for whom', () => {
  const point = { by: 'address', kind: 'lock', state: 'sync.Mutex.Lock', longestWaitMinutes: 3, waiters: [] } as const
  const graph: WaitGraph = {
    source: 'd.txt',
    points: [
      {
        ...point,
        id: '0xa0',
        count: 4,
        site: { file: 'bank.go', function: 'give', line: 20 },
        releases: [
          { kind: 'unlock', site: { file: 'bank.go', function: 'take', line: 33 }, waitsAt: ['0xb0'], running: 0 },
          { kind: 'unlock', site: { file: 'bank.go', function: 'audit', line: 50 }, waitsAt: [], running: 2 },
          { kind: 'close', site: { file: 'bank.go', function: 'end', line: 60 }, waitsAt: [], running: 0 },
        ],
      },
      { ...point, id: '0xb0', count: 1, longestWaitMinutes: 0, site: { file: 'bank.go', function: 'take', line: 31 }, releases: [] },
    ],
    rings: [['0xa0', '0xb0']],
  }

  test('as a terminal shows it', () => {
    expect(waitLines(graph).join('\n')).toBe(`who waits for whom (d.txt)
  4 × sync.Mutex.Lock, up to 3 min in give bank.go:20 (0xa0)
      would be released by the unlock in take bank.go:33, whose goroutines wait themselves at take bank.go:31 (0xb0)
      would be released by the unlock in audit bank.go:50, which 2 goroutines may get to
      would be released by the close in end bank.go:60, to which nobody is on the way
  1 × sync.Mutex.Lock in take bank.go:31 (0xb0)
  for ever: give bank.go:20 (0xa0) → take bank.go:31 (0xb0) → give bank.go:20 (0xa0)`)
  })

  test('is nothing where nobody waits', () => {
    expect(waitLines({ source: 'd', points: [], rings: [] })).toEqual([])
  })
})

describe('metrics', () => {
  /** Grammar of OpenMetrics 1.0, as far as gauges need it. */
  const LINE =
    /^(?:# (?:TYPE [a-z][a-z0-9_]* gauge|UNIT [a-z][a-z0-9_]* [a-z]+|HELP [a-z][a-z0-9_]* (?:[^\\\n]|\\[\\n"])*)|[a-z][a-z0-9_]*(?:\{[a-z_]+="(?:[^"\\\n]|\\[\\n"])*"(?:,[a-z_]+="(?:[^"\\\n]|\\[\\n"])*")*\})? -?[\d.e+-]+|# EOF)$/

  test('have the names that dashboards hold on to', () => {
    const text = seriesMetrics([SERIES])
    for (const line of [
      'goroutines{service="checkout"} 700',
      'blocked_goroutines{service="checkout"} 690',
      'goroutines_growth_rate{service="checkout"} 300',
      'goroutines_limit_reached_seconds{service="checkout"} 3600',
      'goroutines_signature_share_ratio{service="checkout",function="Hub.publish",kind="chan-send",signature="abc"} 0.9857',
    ])
      expect(text.split('\n')).toContain(line)
    expect(
      text
        .split('\n')
        .slice(0, -1)
        .filter((line) => !LINE.test(line)),
    ).toEqual([])
    expect(text.endsWith('# EOF\n')).toBe(true)
  })

  test('two series of one service say a thing once, and the higher number', () => {
    const text = seriesMetrics([SERIES, { ...SERIES, samples: SERIES.samples.slice(0, 1) }])
    expect(text.match(/^goroutines\{service="checkout"\} .*$/gm)).toEqual(['goroutines{service="checkout"} 700'])
    expect(text.match(/^# TYPE goroutines gauge$/gm)).toHaveLength(1)
  })

  test('no name of the judged code leaves its quotes', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"} 1\n# EOF\nevil 1', '\\', '\\"', 'a\r\nb', '\u0085\u2028'))
    fc.assert(
      fc.property(hostile, hostile, (service, name) => {
        const [signature] = SERIES.signatures
        const text = seriesMetrics([
          { ...SERIES, service, signatures: signature ? [{ ...signature, site: { file: 'a', function: name, line: 1 } }] : [] },
        ])
        expect(
          text
            .split('\n')
            .slice(0, -1)
            .filter((line) => !LINE.test(line)),
        ).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('a name holds nothing that nobody sees, no half of a character and no command of a runner', () => {
    expect(seriesMetrics([{ ...SERIES, service: 'a\u202eb\ud800c ##[error]d' }])).toContain('service="a\ufffdb\ufffdc ## [error]d"')
  })
})

describe('files for those who watch', () => {
  test('alert rules have the limits of the policy and ask for metrics that are written', () => {
    const { groups } = parse(alertRules({ ...DEFAULT_POLICY.series, cap: 77, slope: 5 }))
    const rules: { alert: string; expr: string }[] = groups[0].rules
    expect(rules.map(({ alert }) => alert)).toContain('GoroutinesGrow')
    expect(rules.find(({ alert }) => alert === 'GoroutinesAboveCap')?.expr).toBe('goroutines > 77')
    const written = seriesMetrics([SERIES])
    const asked = rules.flatMap(({ expr }) => expr.match(/\bgoroutines_?\w*/g) ?? [])
    expect(asked.filter((name) => !written.includes(`\n# HELP ${name} `))).toEqual([])
  })
})

describe('words', () => {
  test.each([
    [40_000, '40 s'],
    [12 * 60_000, '12 min'],
    [3.5 * HOUR, '3.5 h'],
    [50 * HOUR, '2.1 days'],
  ])('%d ms are %s', (ms, words) => {
    expect(spanWords(ms)).toBe(words)
  })

  test('there are as many buckets as bounds, and one more', () => {
    expect(bucketWords()).toEqual([
      'under 1 min',
      '1 min to 5 min',
      '5 min to 15 min',
      '15 min to 1 h',
      '1 h to 4 h',
      '4 h to 1 day',
      '1 day and more',
    ])
  })

  test('a long series is drawn in 48 characters, and no peak is lost', () => {
    const values = Array.from({ length: 1000 }, (_, index) => (index === 501 ? 100 : 1))
    expect([...sparkline(values)]).toHaveLength(48)
    expect(sparkline(values)).toContain('█')
    expect(sparkline([])).toBe('')
  })
})
