import { WAIT_BUCKETS } from '#model/series.ts'
import type { SampledStack } from './sample.ts'

/** Goroutines per bucket of waiting time; see `WAIT_BUCKETS`. */
export function waitsOf(stacks: readonly SampledStack[]): readonly number[] {
  const buckets = Array.from({ length: WAIT_BUCKETS.length + 1 }, () => 0)
  for (const { minutes } of stacks) {
    for (const waited of minutes) {
      const found = WAIT_BUCKETS.findIndex((bound) => waited < bound)
      const bucket = found === -1 ? WAIT_BUCKETS.length : found
      buckets[bucket] = (buckets[bucket] ?? 0) + 1
    }
  }
  return buckets
}
