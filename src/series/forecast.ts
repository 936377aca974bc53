import type { Forecast, Trend } from '#model/series.ts'

const HOUR_MS = 3_600_000

/**
 * When a count that goes on along its line reaches a limit: (limit − now) / slope, by the slope and by both ends of its interval. "Now" is the
 * higher of the last count and the line's value there, so that a forecast is not later than what was seen allows.
 */
export function forecastOf(trend: Trend, last: number, limit: number): Forecast {
  const left = limit - Math.max(last, trend.fitted)
  const reach = (perHour: number): number | null => {
    if (left <= 0) return 0
    return perHour > 0 ? Math.round((left / perHour) * HOUR_MS) : null
  }
  return { limit, inMs: reach(trend.perHour), earliestMs: reach(trend.high), latestMs: reach(trend.low) }
}
