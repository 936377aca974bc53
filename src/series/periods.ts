import { compareText } from '#model/region.ts'
import type { Period, SamplePoint, SignatureSeries } from '#model/series.ts'
import { steepest } from './signatures.ts'

const HOUR_MS = 3_600_000

/** Reports that people ask for of a load over days. */
const HOURS = [24, 48, 72] as const

/** A load test of 24 hours has its last sample a little early. */
const ENOUGH = 0.95

/** Most signatures named in a period. */
const GROWING = 5

/** The last 24, 48 and 72 hours, as far as the series goes back, and the whole of it. */
export function periodsOf(samples: readonly SamplePoint[], signatures: readonly SignatureSeries[]): readonly Period[] {
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last) return []
  const span = last.at - first.at
  const long = HOURS.filter((hours) => span >= hours * HOUR_MS * ENOUGH)
  return [...long.map((hours) => periodOf(samples, signatures, hours)), periodOf(samples, signatures, null)]
}

function periodOf(samples: readonly SamplePoint[], signatures: readonly SignatureSeries[], hours: number | null): Period {
  const end = samples.at(-1)?.at ?? 0
  const start = samples.findIndex(({ at }) => hours === null || at >= end - hours * HOUR_MS)
  const part = samples.slice(start)
  const totals = part.map(({ total }) => total)
  return {
    hours,
    from: part[0]?.at ?? end,
    to: end,
    samples: part.length,
    least: totals.reduce((least, total) => Math.min(least, total)),
    mean: Math.round((totals.reduce((sum, total) => sum + total, 0) / totals.length) * 10) / 10,
    most: totals.reduce((most, total) => Math.max(most, total)),
    trend: steepest(part, totals),
    growing: growingIn(part, start, signatures),
  }
}

/** Only what grows for sure: the whole interval of its slope is above zero. */
function growingIn(part: readonly SamplePoint[], start: number, signatures: readonly SignatureSeries[]): Period['growing'] {
  const found = signatures.flatMap(({ k2, counts }) => {
    const trend = steepest(part, counts.slice(start))
    return trend && trend.low > 0 ? [{ k2, perHour: trend.perHour }] : []
  })
  return found.sort((a, b) => b.perHour - a.perHour || compareText(a.k2, b.k2)).slice(0, GROWING)
}
