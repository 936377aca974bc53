import type { SeriesPolicy } from '#model/policy.ts'
import type { Series, SignatureSeries, Trend } from '#model/series.ts'
import type { Clause } from './clause.ts'
import { limitText, nameOfSeries, nameOfSignature, ofEachSeries, rateText, spanText } from './over-time.ts'

/** Goroutines an hour. */
export const slope: Clause = {
  id: 'slope',
  limit: 'limits.slope',
  title:
    'goroutines that grow by more an hour than the limit, all of them or those of one signature, block when the whole 95 % interval is above zero, more of them came than `limits.delta` allows, and the series is as long as the window; a shorter series warns',
  why: 'a leak is a line that goes up; a short load goes up as well, where the interval holds zero nothing may be growing at all, and one goroutine within seconds would be hundreds an hour',
  judge: (judged, policy) =>
    ofEachSeries(judged, policy, (series, limits) => {
      const fast = tooFast(series, limits)
      const [worst] = fast
      if (worst === undefined) return []
      const limit = limitText(limits.slope, policy.series.slope, limits.factor)
      const { perHour, low, high, samples, spanMs } = worst.trend
      const seen = `${samples} samples over ${spanText(spanMs)}, 95 %: ${rateText(low)} to ${rateText(high)}`
      const message = `${worst.name} grows by ${rateText(perHour)} goroutines an hour (${seen}), ${limit}${forecastText(series)}`
      const outcome = isLong(worst.trend, series) ? 'block' : 'warn'
      const evidence = fast.map(({ name }) => name).slice(0, 5)
      return [{ clause: slope.id, measured: perHour, limit: limits.slope, outcome, message, evidence }]
    }),
}

interface Fast {
  readonly name: string
  readonly trend: Trend
}

/** What was seen for long goes before what is fast; all goroutines together before one signature of them. */
function tooFast(series: Series, { slope: limit, delta }: Pick<SeriesPolicy, 'slope' | 'delta'>): readonly Fast[] {
  const isHarmful = ({ benign }: SignatureSeries): boolean => benign === undefined
  const signatures = series.signatures.filter(isHarmful).map((signature) => ({ name: nameOfSignature(signature), trend: signature.trend }))
  const all = [{ name: nameOfSeries(series), trend: series.trend }, ...signatures]
  const fast = all.flatMap(({ name, trend }) =>
    trend && trend.low > 0 && trend.perHour > limit && riseOf(trend) > delta ? [{ name, trend }] : [],
  )
  const long = ({ trend }: Fast): number => Number(isLong(trend, series))
  return fast
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => long(b.entry) - long(a.entry) || a.index - b.index)
    .map(({ entry }) => entry)
}

const HOUR_MS = 3_600_000

/** Goroutines that the line rises by from the first sample to the last. */
function riseOf({ perHour, spanMs }: Trend): number {
  return (perHour * spanMs) / HOUR_MS
}

function isLong({ spanMs }: Trend, { windowMs }: Series): boolean {
  return spanMs >= windowMs
}

function forecastText({ forecast }: Series): string {
  if (forecast === null || forecast.inMs === null || forecast.inMs === 0) return ''
  return `; like this ${forecast.limit} goroutines are reached in ${spanText(forecast.inMs)}`
}
