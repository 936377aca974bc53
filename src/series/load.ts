import type { Gap } from '#model/gap.ts'
import type { SamplePoint, Series } from '#model/series.ts'
import { seriesGap } from './gap.ts'

/**
 * Goroutines before and after a load. Where samples are marked, the fewest of those before and the last of those after; two unmarked samples
 * are one before and one after; more of them are a service at work, of which nobody can say what it should come back to.
 */
export function loadOf(samples: readonly SamplePoint[]): { readonly load: Series['load']; readonly gaps: readonly Gap[] } {
  const [first, last] = [samples[0], samples.at(-1)]
  if (samples.every(({ phase }) => phase === undefined)) {
    return { load: samples.length === 2 && first && last ? { before: first.total, after: last.total } : null, gaps: [] }
  }
  const before = samples.filter(({ phase }) => phase === 'before').map(({ total }) => total)
  const after = samples.findLast(({ phase }) => phase === 'after')
  if (before.length > 0 && after) return { load: { before: Math.min(...before), after: after.total }, gaps: [] }
  const missing = [before.length === 0 && 'before', !after && 'after'].filter(Boolean).join(' and none ')
  return {
    load: null,
    gaps: [seriesGap('goroutines before and after the load', `there is no sample ${missing} it, so the two cannot be compared`)],
  }
}
