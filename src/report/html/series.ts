import type { SamplePoint, Series } from '#model/series.ts'
import type { WaitGraph } from '#model/waits.ts'
import { plain } from '../escape.ts'
import { seriesLines } from '../series/text.ts'
import { pointName, releaseWords } from '../series/waits.ts'
import { rate, signed } from '../series/words.ts'
import type { CurveView, WaitPointView, WaitView } from './data.ts'

/** Signatures of one series that have a curve of their own. */
const MOST_SIGNATURES = 12
const MOST_POINTS = 60

/** The total of each series, then its largest signatures. */
export function curveViews(all: readonly Series[]): readonly CurveView[] {
  return all.flatMap((series) => [totalOf(series), ...signaturesOf(series)]).filter((curve) => curve.points.length > 1)
}

function totalOf(series: Series): CurveView {
  const [head = '', ...facts] = seriesLines(series, false)
  const points = series.samples.map((sample) => [secondsOf(sample, series), sample.total] as const)
  // The signatures have curves of their own, and stand behind the facts.
  const words = facts.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim().replace(/ {2,}/, ': '))
  return { name: plain(head.replace(/^series /, '')), points, words: words.map(plain) }
}

function signaturesOf(series: Series): readonly CurveView[] {
  return series.signatures.slice(0, MOST_SIGNATURES).map(({ site, state, counts, trend, benign, frames }) => ({
    name: plain(`${site ? `${site.function} ${site.file}:${site.line}` : (frames[0]?.function ?? 'no stack')}, ${state}`),
    points: counts.flatMap((count, at) => {
      const sample = series.samples[at]
      return sample && count !== null ? [[secondsOf(sample, series), count] as const] : []
    }),
    words: [
      ...(trend ? [`${signed(rate(trend.perHour))} an hour (95 %: ${rate(trend.low)} to ${rate(trend.high)})`] : []),
      ...(benign ? [plain(`harmless: ${benign}`)] : []),
    ],
  }))
}

function secondsOf(sample: SamplePoint, { samples }: Series): number {
  return (sample.at - (samples[0]?.at ?? sample.at)) / 1000
}

/** The places where most goroutines wait, what would release them, and the rings that never will be. */
export function waitViews(graphs: readonly WaitGraph[]): readonly WaitView[] {
  return graphs.map((graph, number) => waitView(graph, number)).filter((view) => view.points.length > 0)
}

function waitView({ source, points, rings }: WaitGraph, number: number): WaitView {
  const names = new Map(points.map((point) => [point.id, pointName(point)]))
  const shown = points.slice(0, MOST_POINTS)
  const ids = new Map(shown.map((point, at) => [point.id, `w-${number}-${at}`]))
  const ringed = new Set(rings.flat())
  return {
    source: plain(source),
    points: shown.map(
      (point): WaitPointView => ({
        id: ids.get(point.id) ?? '',
        name: plain(names.get(point.id) ?? point.id),
        state: plain(point.state || point.kind),
        count: point.count,
        minutes: point.longestWaitMinutes,
        inRing: ringed.has(point.id),
        releases: point.releases.slice(0, 8).map((release) => ({
          words: plain(releaseWords(release, names)),
          waitsAt: release.waitsAt.flatMap((id) => ids.get(id) ?? []),
        })),
      }),
    ),
    more: points.length - shown.length,
    rings: rings.map((ring) => ring.map((id) => plain(names.get(id) ?? id))),
  }
}
