import type { Series, SignatureSeries } from '#model/series.ts'
import { cut, type Section } from '../budget.ts'
import { codeSpan, htmlText, markdownText } from '../escape.ts'
import { rate, signed, spanWords, sparkline } from '../series/words.ts'
import { count } from '../words.ts'
import type { MarkdownContext } from './context.ts'

/** So wide is a line of counts that a phone shows it whole. */
const CELLS = 12
/** The signatures of a service that are shown below it: those that grow most, and not by chance. */
const GROWING = 3

/** Counts over time of what was watched, a row a service and one for each of its signatures that grow, folded; no rows without a series. */
export function seriesTable({ report }: MarkdownContext, most: number): Section {
  const watched = (report.series ?? []).filter(({ samples }) => samples.length > 0)
  return {
    head: `<details><summary>Goroutines over time: ${titleWords(watched)}</summary>\n\n| Goroutines of | Over time |\n|:--|:--|\n`,
    rows: watched.flatMap((series) => [serviceRow(series), ...growing(series).map(signatureRow)]),
    foot: '\n</details>\n',
    more: (number) => (number === 0 ? '' : `\n…and ${count(number, 'more row')} in the job summary.\n`),
    rank: 4,
    most,
  }
}

/** What one service did in the time, or how many were watched. */
function titleWords(watched: readonly Series[]): string {
  const [series, second] = watched
  if (!series || second) return count(watched.length, 'service')
  const [first, last] = [series.samples[0], series.samples.at(-1)]
  const ahead = series.forecast?.inMs ? `, ${series.forecast.limit} in ${spanWords(series.forecast.inMs)} if it goes on` : ''
  return htmlText(`${first?.total} → ${last?.total} in ${spanWords((last?.at ?? 0) - (first?.at ?? 0))}${ahead}`)
}

function serviceRow(series: Series): string {
  const name = codeSpan(cut(series.service || series.source, 80))
  const counts = series.samples.map(({ total }) => total)
  return row(`**all of** ${name}`, counts, series.trend)
}

function growing({ signatures }: Series): readonly SignatureSeries[] {
  const up = signatures.filter(({ trend, benign }) => benign === undefined && trend !== null && trend.low > 0)
  return up.sort((a, b) => (b.trend?.perHour ?? 0) - (a.trend?.perHour ?? 0)).slice(0, GROWING)
}

function signatureRow({ state, kind, site, spawn, frames, counts, trend }: SignatureSeries): string {
  const name = codeSpan(cut(site?.function || spawn?.function || frames[0]?.function || '?', 80))
  const known = counts.filter((number) => number !== null)
  return row(`${name} ${markdownText(state || kind)}`, known, trend)
}

function row(name: string, counts: readonly number[], trend: Series['trend']): string {
  const hourly = trend ? `, ${signed(rate(trend.perHour))} an hour` : ''
  return `| ${name} | ${sparkline(counts, CELLS)}<br>${counts[0] ?? '?'}\u00a0→\u00a0${counts.at(-1) ?? '?'}${hourly} |\n`
}
