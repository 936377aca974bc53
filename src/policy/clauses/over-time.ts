import type { Policy } from '#model/policy.ts'
import type { Series, SignatureSeries } from '#model/series.ts'
import type { Reason } from '#model/verdict.ts'
import type { Judgeable } from '../judgeable.ts'
import { type LatencyFactor, limitsOf, type SeriesLimits } from '../latency.ts'

/** Asks a question of every series, with the limits that hold for its service. */
export function ofEachSeries(
  { series = [] }: Judgeable,
  policy: Policy,
  ask: (series: Series, limits: SeriesLimits) => readonly Reason[],
): readonly Reason[] {
  return series.flatMap((each) => ask(each, limitsOf(policy.series, each.service, each.p95Ms)))
}

/** `checkout`, or where the series was read from. */
export function nameOfSeries({ service, source }: Series): string {
  return service || source
}

/** `limit 8`, or `limit 2.4 = 8 · α 0.3 (p95 50 ms, SLA 250 ms)`. */
export function limitText(limit: number, configured: number, factor: LatencyFactor | null, unit = ''): string {
  if (factor === null) return `limit ${limit}${unit}`
  return `limit ${limit}${unit} = ${configured} · α ${factor.alpha} (p95 ${factor.p95Ms} ms, SLA ${factor.slaMs} ms)`
}

/** What a reader would call a signature: where it is stuck, else where it was started, else its innermost frame. */
export function nameOfSignature({ site, spawn, frames, k2 }: SignatureSeries): string {
  return site?.function || spawn?.function || frames[0]?.function || k2.slice(0, 12)
}

/** `2026-03-01T12:00:00Z`. */
export function clockText(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}

/** `40 s`, `12 min`, `3.5 h`, `2.1 days`. */
export function spanText(ms: number): string {
  if (ms < 90_000) return `${Math.round(ms / 1000)} s`
  if (ms < 90 * 60_000) return `${Math.round(ms / 60_000)} min`
  const hours = ms / 3_600_000
  return hours < 48 ? `${Math.round(hours * 10) / 10} h` : `${Math.round((hours / 24) * 10) / 10} days`
}

/** Goroutines an hour as people say them: whole ones from a hundred on, else with one decimal. */
export function rateText(perHour: number): string {
  return String(Math.abs(perHour) >= 100 ? Math.round(perHour) : Math.round(perHour * 10) / 10)
}
