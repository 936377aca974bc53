import { compareText } from '#model/region.ts'
import type { SignatureSeries, Trend } from '#model/series.ts'
import type { TimedSample } from './order.ts'
import type { SampledStack } from './sample.ts'
import { type Count, trendOf } from './trend.ts'

/**
 * Counts of each signature over the samples, the largest of the last sample first. A signature that a sample does not show counts 0 there.
 * Only samples of the last one's format count: profiles know neither states nor creators, so that their signatures are others.
 */
export function signaturesOf(samples: readonly TimedSample[], windowMs: number): readonly SignatureSeries[] {
  const last = samples.findLast((sample) => sample.stacks !== null)
  if (last === undefined) return []
  const withStacks = samples.filter((sample) => sample.stacks !== null && sample.format === last.format)
  const byKey = samples.map((sample) =>
    sample.stacks !== null && sample.format === last.format ? new Map(sample.stacks?.map((stack) => [stack.k2, stack])) : null,
  )
  const newest = new Map<string, SampledStack>()
  for (const stacks of byKey) for (const [k2, stack] of stacks ?? []) newest.set(k2, stack)
  const inLast = byKey[samples.indexOf(last)]
  const old = idsOfOld(withStacks, last, windowMs)
  const series = [...newest].map(([k2, stack]): SignatureSeries => {
    const counts = byKey.map((stacks) => (stacks === null ? null : (stacks.get(k2)?.count ?? 0)))
    const now = inLast?.get(k2)
    return {
      ...described(stack),
      counts,
      share: last.total === 0 ? 0 : round((now?.count ?? 0) / last.total),
      trend: steepest(samples, counts),
      aged: last.highestId === 0 ? null : now === undefined ? 0 : agedIn(now, old, windowMs),
    }
  })
  return series.sort((a, b) => (b.counts.at(-1) ?? 0) - (a.counts.at(-1) ?? 0) || compareText(a.k2, b.k2))
}

/** The steepest line of all stretches, by the lower end of its interval: a start anew must not hide what grew before it. */
export function steepest(
  samples: readonly { readonly at: number; readonly stretch: number }[],
  counts: readonly (number | null)[],
): Trend | null {
  const stretches = new Map<number, Count[]>()
  samples.forEach(({ at, stretch }, index) => {
    const count = counts[index] ?? null
    if (count === null) return
    const part = stretches.get(stretch) ?? []
    stretches.set(stretch, part)
    part.push({ at, count })
  })
  const trends = [...stretches.values()].flatMap((part) => trendOf(part) ?? [])
  return trends.sort((a, b) => b.low - a.low || b.perHour - a.perHour)[0] ?? null
}

function described({ k2, kind, state, site, spawn, frames, depth, benign }: SampledStack) {
  return {
    k2,
    kind,
    state,
    ...(site && { site }),
    ...(spawn && { spawn }),
    frames,
    depth: isBlocked(kind) ? depth : 0,
    ...(benign !== undefined && { benign }),
  }
}

/** Waiting for another goroutine, not for a clock, the network or a processor. */
export function isBlocked(kind: SampledStack['kind']): boolean {
  return BLOCKED.has(kind)
}

const BLOCKED: ReadonlySet<SampledStack['kind']> = new Set(['chan-recv', 'chan-send', 'select', 'forever', 'lock', 'rlock', 'wg', 'cond'])

/** Ids, with their signature, of the last sample of the same stretch that is older than the window. */
function idsOfOld(samples: readonly TimedSample[], last: TimedSample, windowMs: number): ReadonlySet<string> {
  const old = samples.findLast(({ at, stretch }) => stretch === last.stretch && at <= last.at - windowMs)
  return new Set((old?.stacks ?? []).flatMap(({ k2, ids }) => ids.map((id) => `${id} ${k2}`)))
}

/** Goroutines that wait for that long, or that were there with the same stack that long ago. */
function agedIn({ k2, ids, minutes }: SampledStack, old: ReadonlySet<string>, windowMs: number): number {
  return ids.filter((id, index) => (minutes[index] ?? 0) * 60_000 >= windowMs || old.has(`${id} ${k2}`)).length
}

/** Four digits are what a share needs. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
