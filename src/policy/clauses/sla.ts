import type { Clause } from './clause.ts'
import { nameOfSeries, ofEachSeries } from './over-time.ts'

/** Limits that follow latency, said where they became looser. */
export const sla: Clause = {
  id: 'sla',
  limit: 'series.sla',
  title:
    'with an SLA and a p95 latency the limits of growth, cap, delta, slope, aged and leak-rate are multiplied with α = 0.3 + 1.2 · (1 − 1/r), r = p95 / SLA within 0.2 … 5; a p95 above the SLA warns',
  why: 'far below its SLA nothing excuses goroutines that wait, so limits are strict; above it some wait for answers that come late, and that limits are looser must be said',
  judge: (judged, policy) =>
    ofEachSeries(judged, policy, (series, { factor }) => {
      if (factor === null || factor.p95Ms <= factor.slaMs) return []
      const message = `${nameOfSeries(series)} has a p95 of ${factor.p95Ms} ms, above its SLA of ${factor.slaMs} ms; its limits are ${factor.alpha} of what is configured`
      return [
        { clause: sla.id, measured: factor.p95Ms, limit: factor.slaMs, outcome: 'warn', message, evidence: [`series ${series.source}`] },
      ]
    }),
}
