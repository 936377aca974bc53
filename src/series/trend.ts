import type { Trend } from '#model/series.ts'
import { studentsT } from './students-t.ts'

/** A count at a time, milliseconds. */
export interface Count {
  readonly at: number
  readonly count: number
}

const HOUR_MS = 3_600_000

/**
 * The straight line through counts, by ordinary least squares, with the two-sided 95 % confidence interval of its slope,
 * b ± t(0.975, n − 2) · s / √Σ(x − x̄)², where s² = Σ residual² / (n − 2): NIST/SEMATECH e-Handbook of Statistical Methods, 4.1.4.1 and 4.6.1;
 * Draper & Smith, Applied Regression Analysis, 1.4. Null with fewer than three counts, or all at one time: then nothing says how sure a slope is.
 * Counts of a leak depend on each other, so the true interval is wider than this one.
 */
export function trendOf(counts: readonly Count[]): Trend | null {
  const [first] = counts
  const last = counts.at(-1)
  if (first === undefined || last === undefined || counts.length < 3 || last.at <= first.at) return null
  const hours = counts.map(({ at }) => (at - first.at) / HOUR_MS)
  const values = counts.map(({ count }) => count)
  const meanX = mean(hours)
  const meanY = mean(values)
  const spread = sum(hours.map((x) => (x - meanX) ** 2))
  const slope = sum(hours.map((x, index) => (x - meanX) * ((values[index] ?? 0) - meanY))) / spread
  const fitted = (x: number): number => meanY + slope * (x - meanX)
  const residuals = sum(hours.map((x, index) => ((values[index] ?? 0) - fitted(x)) ** 2))
  const freedom = counts.length - 2
  const margin = studentsT(freedom) * Math.sqrt(residuals / freedom / spread)
  return {
    perHour: tidy(slope),
    low: tidy(slope - margin),
    high: tidy(slope + margin),
    samples: counts.length,
    spanMs: last.at - first.at,
    fitted: tidy(fitted(hours.at(-1) ?? 0)),
  }
}

/** Goroutines an hour to a thousandth: what is beyond that is rounding, which must not decide whether a slope is above zero. */
function tidy(value: number): number {
  const rounded = Math.round(value * 1000) / 1000
  return rounded === 0 ? 0 : rounded
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
