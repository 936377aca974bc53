import type { Gap } from '#model/gap.ts'
import type { SamplePoint, Series } from '#model/series.ts'
import { forecastOf } from './forecast.ts'
import { seriesGap, timeText } from './gap.ts'
import { healthOf } from './health.ts'
import { jumpOf } from './jump.ts'
import { type Latency, p95Of } from './latency.ts'
import { loadOf } from './load.ts'
import { inOrder, type TimedSample } from './order.ts'
import { periodsOf } from './periods.ts'
import type { Sample } from './sample.ts'
import { isBlocked, signaturesOf, steepest } from './signatures.ts'
import { waitsOf } from './waiting.ts'

/** A series as it was read. */
export interface GivenSeries {
  /** Folder or file. */
  readonly source: string
  /** Empty where nobody named it. */
  readonly service: string
  readonly samples: readonly Sample[]
  /** Whether the order of `samples` is the order in which they were taken. */
  readonly listed: boolean
  /** Time between two samples as the sampler was told; absent where nobody said. */
  readonly everyMs?: number
  readonly latency: Latency
}

/** What the numbers are measured against; the limits themselves are the policy's. */
export interface SeriesOptions {
  readonly windowMs: number
  /** Limits may follow the latency of the service; null where that is not known. */
  readonly limitsAt: (p95Ms: number | null) => SeriesBounds
}

export interface SeriesBounds {
  readonly cap: number
  readonly growthPercent: number
  /** Growth between two samples by no more goroutines than this is none. */
  readonly growthFloor: number
}

/** Totals, shares, slopes and a forecast out of many snapshots. Whatever cannot be used is a gap and is left out; never throws. */
export function seriesOf(given: GivenSeries, options: SeriesOptions): { readonly series: Series; readonly gaps: readonly Gap[] } {
  const { samples, gaps } = inOrder(given.samples, given.listed)
  const points = samples.map(pointOf)
  const signatures = signaturesOf(samples, options.windowMs)
  const totals = points.map(({ total }) => total)
  const trend = steepest(points, totals)
  const latest = lastTrend(points)
  const last = points.at(-1)
  const latency = p95Of(given.latency, last?.at ?? null, options.windowMs)
  const load = loadOf(points)
  const { cap, growthPercent, growthFloor } = options.limitsAt(latency.p95Ms)
  const series: Series = {
    source: given.source,
    service: given.service,
    samples: points,
    signatures,
    trend,
    forecast: latest && last ? forecastOf(latest, last.total, cap) : null,
    jump: jumpOf(points, { percent: growthPercent, floor: growthFloor }),
    load: load.load,
    p95Ms: latency.p95Ms,
    windowMs: options.windowMs,
    periods: periodsOf(points, signatures),
  }
  return {
    series,
    gaps: [...gaps, ...holes(points, given), ...tooFew(points, given), ...formatGaps(samples), ...load.gaps, ...latency.gaps].map((gap) =>
      named(gap, given),
    ),
  }
}

function pointOf({ source, at, phase, total, stacks, highestId, memory, stretch }: TimedSample): SamplePoint {
  const states: Partial<Record<SamplePoint['states'] extends Readonly<Partial<Record<infer K, number>>> ? K : never, number>> = {}
  for (const { kind, count } of stacks ?? []) states[kind] = (states[kind] ?? 0) + count
  const blocked = (stacks ?? []).filter(({ kind, benign }) => isBlocked(kind) && benign === undefined)
  return {
    source,
    at,
    ...(phase && { phase }),
    total,
    blocked: blocked.reduce((sum, { count }) => sum + count, 0),
    states,
    waits: stacks === null || highestId === 0 ? null : waitsOf(stacks),
    ...(memory && { memory, health: healthOf(memory, at) }),
    stretch,
  }
}

/** A forecast goes on from the process that runs now. */
function lastTrend(points: readonly SamplePoint[]): Series['trend'] {
  const stretch = points.at(-1)?.stretch
  const now = points.filter((point) => point.stretch === stretch)
  return steepest(
    now,
    now.map(({ total }) => total),
  )
}

/** Usual intervals vary; one that is several times as long was not meant. */
const HOLE = 3.5

function holes(points: readonly SamplePoint[], { everyMs }: GivenSeries): readonly Gap[] {
  const intervals = points.slice(1).map(({ at }, index) => at - (points[index]?.at ?? at))
  const sorted = [...intervals].sort((a, b) => a - b)
  const usual = everyMs ?? sorted[Math.floor(sorted.length / 2)] ?? 0
  if (usual <= 0 || (everyMs === undefined && intervals.length < 3)) return []
  return intervals.flatMap((interval, index) => {
    const [from, to] = [points[index], points[index + 1]]
    if (interval <= usual * HOLE || !from || !to) return []
    return [
      seriesGap(
        `the time from ${timeText(from.at)} to ${timeText(to.at)}`,
        `no sample was taken in ${Math.round(interval / 1000)} s; usually there is one every ${Math.round(usual / 1000)} s`,
      ),
    ]
  })
}

function formatGaps(samples: readonly TimedSample[]): readonly Gap[] {
  const withStacks = samples.filter(({ stacks }) => stacks !== null)
  const last = withStacks.at(-1)
  if (last === undefined) return []
  const others = withStacks.filter(({ format }) => format !== last.format).length
  const mixed = `they are not of the form of the last one (${last.format}), so their stacks cannot be compared with its`
  return [
    ...(others > 0 ? [seriesGap(`stacks of ${others} of ${samples.length} samples`, mixed)] : []),
    ...(last.highestId === 0
      ? [seriesGap('how old goroutines are', `a ${last.format} dump does not say it; take dumps with ?debug=2`)]
      : []),
  ]
}

function tooFew(points: readonly SamplePoint[], { source }: GivenSeries): readonly Gap[] {
  if (points.length === 0) return [seriesGap(`series ${source}`, 'there is no sample in it that can be used')]
  if (points.length === 1) return [seriesGap(`series ${source}`, 'there is one sample only, so nothing is known about growth and slope')]
  return []
}

function named(gap: Gap, { source, service }: GivenSeries): Gap {
  const whose = service || source
  return gap.what.includes(whose) ? gap : { ...gap, what: `${gap.what} of ${whose}` }
}
