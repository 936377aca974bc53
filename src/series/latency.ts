import type { Gap } from '#model/gap.ts'
import { seriesGap } from './gap.ts'

/** What is known of a service's latency: the percentile itself, or single answers with their times. */
export interface Latency {
  /** As somebody measured it. */
  readonly p95Ms?: number
  readonly answers: readonly { readonly at: number; readonly ms: number }[]
}

export const NO_LATENCY: Latency = { answers: [] }

/**
 * The 95th percentile of the answers within the window before `end`, by nearest rank (the smallest value that at least 95 % do not exceed), unless
 * one is given. Negative and absurd latencies are gaps; none at all is no gap, because latency is something one may leave out.
 */
export function p95Of(
  latency: Latency,
  end: number | null,
  windowMs: number,
): { readonly p95Ms: number | null; readonly gaps: readonly Gap[] } {
  if (latency.p95Ms !== undefined) {
    if (isLatency(latency.p95Ms)) return { p95Ms: latency.p95Ms, gaps: [] }
    return { p95Ms: null, gaps: [seriesGap('the p95 latency', `${latency.p95Ms} ms is no latency; limits do not follow it`)] }
  }
  if (latency.answers.length === 0 || end === null) return { p95Ms: null, gaps: [] }
  const wrong = latency.answers.filter(({ ms }) => !isLatency(ms))
  const gaps = wrong[0] ? [seriesGap(`${wrong.length} of ${latency.answers.length} latencies`, `${wrong[0].ms} ms is no latency`)] : []
  const within = latency.answers.filter(({ at, ms }) => isLatency(ms) && at <= end && at > end - windowMs).map(({ ms }) => ms)
  if (within.length === 0)
    return { p95Ms: null, gaps: [...gaps, seriesGap('the p95 latency', 'no answer lies in the window before the last sample')] }
  within.sort((a, b) => a - b)
  return { p95Ms: within[Math.ceil(within.length * 0.95) - 1] ?? null, gaps }
}

/** A day: no answer takes longer. */
const LONGEST_MS = 24 * 3_600_000

function isLatency(ms: number): boolean {
  return Number.isFinite(ms) && ms >= 0 && ms <= LONGEST_MS
}
