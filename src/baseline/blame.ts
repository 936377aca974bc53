import type { Growth, GrowthState, Reach } from '#model/baseline.ts'
import type { Leak } from '#model/recording.ts'

/**
 * Says of what is new or more whether the change can be the cause. A leak that the base's evidence lacks and that nothing of the change
 * reaches was there and stands in no baseline: it is no longer new. Where reach cannot be told it stays what it is.
 */
export function blamed(growth: readonly Growth[], reachOf: ((leak: Leak) => Reach) | undefined): readonly Growth[] {
  if (reachOf === undefined) return growth
  return growth.map((entry) => {
    if (!OPEN.includes(entry.state) || entry.leak === undefined) return entry
    const reach = reachOf(entry.leak)
    return { ...entry, reach, state: entry.state === 'new' && reach.kind === 'unreached' ? 'unknown' : entry.state }
  })
}

const OPEN: readonly GrowthState[] = ['new', 'more', 'unknown']
