import { NO_LATENCY } from '#series/latency.ts'
import type { Sample, SampledStack } from '#series/sample.ts'
import { type GivenSeries, type SeriesOptions, seriesOf } from '#series/series.ts'

export const START = Date.UTC(2026, 2, 1, 12)
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

export const OPTIONS: SeriesOptions = {
  windowMs: 15 * MINUTE,
  limitsAt: () => ({ cap: 1000, growthPercent: 20, growthFloor: 8 }),
}

/** Counts only, `step` apart. */
export function totals(values: readonly number[], step = MINUTE): Sample[] {
  return values.map((total, index) => sample(index * step, total))
}

export function sample(after: number, total: number, given: Partial<Sample> = {}): Sample {
  return { source: `s${after / 1000}`, at: START + after, total, stacks: null, format: '', highestId: 0, ...given }
}

/** Goroutines with ids from `from` on, stuck in a send. */
export function stack(
  count: number,
  given: Partial<SampledStack> & { readonly from?: number; readonly waited?: number } = {},
): SampledStack {
  const { from = 100, waited = 0, ...rest } = given
  return {
    k2: 'leak',
    kind: 'chan-send',
    state: 'chan send',
    frames: [],
    depth: 2,
    count,
    ids: Array.from({ length: count }, (_, index) => from + index),
    minutes: Array.from({ length: count }, () => waited),
    ...rest,
  }
}

/** A sample with stacks; the total is their sum. */
export function stacked(after: number, stacks: readonly SampledStack[], given: Partial<Sample> = {}): Sample {
  const highestId = Math.max(0, ...stacks.flatMap(({ ids }) => ids))
  return sample(
    after,
    stacks.reduce((sum, { count }) => sum + count, 0),
    { stacks, format: 'text', highestId, ...given },
  )
}

export function series(samples: readonly Sample[], given: Partial<GivenSeries> = {}, options: Partial<SeriesOptions> = {}) {
  return seriesOf({ source: 'dumps', service: '', samples, listed: false, latency: NO_LATENCY, ...given }, { ...OPTIONS, ...options })
}

/** `what: why`, one line a gap. */
export function gapsOf({ gaps }: ReturnType<typeof series>): string[] {
  return gaps.map(({ what, why }) => `${what}: ${why}`)
}
