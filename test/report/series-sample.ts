import type { Series } from '#model/series.ts'

/** The time of its first sample. */
export const AT = Date.UTC(2026, 2, 1, 12)
export const HOUR = 3_600_000

/** A series of three samples in which a send that nobody receives grows. */
export const SERIES: Series = {
  source: 'dumps',
  service: 'checkout',
  samples: [100, 400, 700].map((total, index) => ({
    source: `${index}.txt`,
    at: AT + index * HOUR,
    total,
    blocked: total - 10,
    states: { io: 10, 'chan-send': total - 10 },
    waits: [10, 0, 90, 0, 0, 0, 600],
    health: { mark: 'over', age: 'overdue', word: 'sick', why: 'nothing is collected' },
    stretch: 0,
  })),
  signatures: [
    {
      k2: 'abc',
      kind: 'chan-send',
      state: 'chan send',
      site: { file: 'hub.go', function: 'Hub.publish', line: 41 },
      frames: [],
      counts: [90, 390, 690],
      share: 0.9857,
      trend: { perHour: 300, low: 299.6, high: 300.4, samples: 3, spanMs: 2 * HOUR, fitted: 690 },
      aged: 90,
      depth: 6,
    },
  ],
  trend: { perHour: 300, low: 299.6, high: 300.4, samples: 3, spanMs: 2 * HOUR, fitted: 700 },
  forecast: { limit: 1000, inMs: HOUR, earliestMs: 0.9 * HOUR, latestMs: null },
  jump: { from: 100, to: 400, at: AT + HOUR, percent: 300, after: 'kept' },
  load: { before: 100, after: 700 },
  p95Ms: 180,
  windowMs: 15 * 60_000,
  periods: [
    {
      hours: 24,
      from: AT,
      to: AT + 2 * HOUR,
      samples: 3,
      least: 100,
      mean: 400,
      most: 700,
      trend: null,
      growing: [{ k2: 'abc', perHour: 300 }],
    },
    { hours: null, from: AT, to: AT + 2 * HOUR, samples: 3, least: 100, mean: 400, most: 700, trend: null, growing: [] },
  ],
}
