import type { Forecast, Period, Series, SignatureSeries, Trend } from '#model/series.ts'
import { plain } from '../escape.ts'
import { count } from '../words.ts'
import { bucketWords, clockWords, rate, signed, spanWords, sparkline } from './words.ts'

/** Signatures shown of one series. */
const SHOWN = 10

/** A series as lines: what it was at the beginning and the end, how it grows, how long goroutines wait, and the signatures by their share. */
export function seriesLines(series: Series, unicode = true): readonly string[] {
  const { samples, trend, forecast, load, jump } = series
  const [first, last] = [samples[0], samples.at(-1)]
  const name = plain(series.service === '' ? series.source : `${series.service} (${series.source})`)
  if (!first || !last) return [`series ${name}: no sample can be used`]
  const grown = samples.map(({ total }) => total)
  const facts: (readonly [string, string | false | null])[] = [
    ['total', unicode && samples.length > 2 && sparkline(grown)],
    ['load', load && `${load.before} before, ${load.after} after (${signed(load.after - load.before)})`],
    ['slope', trend ? trendWords(trend, forecast) : 'not known with fewer than three samples'],
    ['grew', jump && `${jump.from} → ${jump.to} (+${jump.percent} %) until ${clockWords(jump.at)}, ${AFTER[jump.after]}`],
    ['waits', waitWords(last.waits)],
    ['states', stateWords(last.states)],
    ['health', last.health ? `${last.health.word}: ${last.health.why}` : null],
    ['p95', series.p95Ms !== null && `${series.p95Ms} ms over the last ${spanWords(series.windowMs)}`],
  ]
  const head = `series ${name}: ${count(samples.length, 'sample')} over ${spanWords(last.at - first.at)} until ${clockWords(last.at)}, ${first.total} → ${last.total} goroutines`
  return [
    head,
    ...facts.flatMap(([label, words]) => (words ? [`  ${label.padEnd(7)} ${words}`] : [])),
    ...series.periods.filter(({ hours }) => hours !== null).map((period) => periodLine(period, series)),
    ...signatureLines(series),
  ]
}

const AFTER = { kept: 'and stayed', fell: 'and fell again', open: 'and nobody looked later' } as const

function trendWords({ perHour, low, high }: Trend, forecast: Forecast | null): string {
  return `${signed(rate(perHour))} an hour (95 %: ${rate(low)} to ${rate(high)})${forecastWords(forecast)}`
}

function forecastWords(forecast: Forecast | null): string {
  if (forecast === null || forecast.inMs === null) return ''
  if (forecast.inMs === 0) return `; ${forecast.limit} goroutines are reached`
  const latest = forecast.latestMs === null ? 'never' : spanWords(forecast.latestMs)
  return `; ${forecast.limit} goroutines in ${spanWords(forecast.inMs)} (${spanWords(forecast.earliestMs ?? 0)} to ${latest})`
}

function waitWords(waits: readonly number[] | null): string | null {
  if (waits === null) return null
  const words = bucketWords()
  return waits.flatMap((number, index) => (number > 0 ? [`${words[index]} ${number}`] : [])).join(' · ')
}

function stateWords(states: Series['samples'][number]['states']): string {
  const sorted = Object.entries(states).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return sorted.map(([state, number]) => `${state} ${number}`).join(' · ')
}

/** A line of the load report over the last 24, 48 or 72 hours. */
function periodLine({ hours, least, mean, most, trend, growing }: Period, { signatures }: Series): string {
  const named = growing.map(({ k2, perHour }) => `${nameOf(signatures.find((each) => each.k2 === k2))} ${signed(rate(perHour))}`)
  const slope = trend ? `${signed(rate(trend.perHour))} an hour (95 %: ${rate(trend.low)} to ${rate(trend.high)})` : 'slope not known'
  const fastest = named.length > 0 ? `; growing: ${named.map(plain).join(', ')}` : ''
  return `  ${`${hours} h`.padEnd(7)} least ${least}, mean ${mean}, most ${most}; ${slope}${fastest}`
}

function signatureLines({ signatures }: Series): readonly string[] {
  const shown = signatures.filter(({ counts }) => (counts.at(-1) ?? 0) > 0)
  if (shown.length === 0) return []
  const rows = shown.slice(0, SHOWN).map((signature) => {
    const { share, counts, trend, aged, depth } = signature
    const cells = [
      `${Math.round(share * 1000) / 10} %`,
      String(counts.at(-1) ?? '?'),
      trend ? signed(rate(trend.perHour)) : '?',
      String(aged ?? '?'),
      String(depth || ''),
    ]
    return `${cells.map((cell, index) => cell.padStart(WIDTHS[index] ?? 0)).join('')}  ${plain(signatureWords(signature))}`
  })
  const head = ['share', 'count', 'an hour', 'old', 'depth'].map((cell, index) => cell.padStart(WIDTHS[index] ?? 0)).join('')
  const more = shown.length > SHOWN ? [`  … ${count(shown.length - SHOWN, 'more signature')}`] : []
  return [head, ...rows, ...more]
}

const WIDTHS = [9, 8, 12, 6, 7]

function signatureWords(signature: SignatureSeries): string {
  const { state, kind, site, spawn, benign } = signature
  const place = site ?? spawn
  const at = place ? ` ${place.file}:${place.line}` : ''
  return `${nameOf(signature)}  ${state || kind}${at}${benign === undefined ? '' : ` (harmless: ${benign})`}`
}

function nameOf(signature: SignatureSeries | undefined): string {
  if (signature === undefined) return '?'
  return signature.site?.function || signature.spawn?.function || signature.frames[0]?.function || signature.k2.slice(0, 12)
}
