import type { Finding } from '#model/finding.ts'
import { likeness, surroundings } from './likeness.ts'
import { type BothContours, contourOf } from './origin.ts'

/** Pairs of one kind that are weighed; where there are more they are paired in their order. */
const MOST_PAIRS = 4_096

/**
 * As many pairs as the shorter list allows. Where the lists are equally long, in their order; else those whose code around them is likest, so that
 * of three alike the one that was added is left over.
 */
export function pairUp(
  head: readonly Finding[],
  base: readonly Finding[],
  contours: BothContours | undefined,
): readonly [Finding, Finding][] {
  if (head.length === base.length || !contours || head.length * base.length > MOST_PAIRS)
    return head.slice(0, base.length).map((now, index) => [now, base[index] as Finding])
  const weighed = weigh(head, base, contours)
  const pairs: [Finding, Finding][] = []
  const taken = new Set<Finding>()
  for (const { now, old } of weighed) {
    if (taken.has(now) || taken.has(old)) continue
    taken.add(now).add(old)
    pairs.push([now, old])
  }
  return pairs
}

interface Weighed {
  readonly now: Finding
  readonly old: Finding
  readonly weight: number
  /** How far apart they stand in their lists. */
  readonly distance: number
}

/** All pairs, the likest first; of equally like ones those that keep their order. */
function weigh(head: readonly Finding[], base: readonly Finding[], contours: BothContours): readonly Weighed[] {
  const around = (finding: Finding, side: BothContours[keyof BothContours]) => {
    const contour = contourOf(finding, side)
    return contour ? surroundings(contour, finding.region) : new Set<string>()
  }
  const before = base.map((finding) => around(finding, contours.base))
  const weighed = head.flatMap((now, nth) => {
    const here = around(now, contours.head)
    return base.map((old, at) => ({ now, old, weight: likeness(here, before[at] ?? here), distance: Math.abs(nth - at) }))
  })
  return weighed.sort((a, b) => b.weight - a.weight || a.distance - b.distance)
}
