import type { Jump } from '#model/series.ts'

interface Counted {
  readonly at: number
  readonly total: number
  readonly stretch: number
}

export interface JumpLimits {
  /** Percent between two samples. */
  readonly percent: number
  /** Growth by no more goroutines than this is no growth, whatever the percentage: 3 → 4 is 33 %. */
  readonly floor: number
}

const WORST_FIRST: readonly Jump['after'][] = ['kept', 'open', 'fell']

/** The worst growth between two neighbouring samples: one above the limit that stayed, then one that nobody saw the end of, then one that fell again; else the largest. */
export function jumpOf(samples: readonly Counted[], limits: JumpLimits): Jump | null {
  const least = leastAfter(samples)
  const jumps = samples.flatMap((sample, index) => jumpTo(samples[index - 1], sample, least[index] ?? null, limits))
  const above = jumps.filter(({ percent }) => percent > limits.percent)
  const rank = ({ after }: Jump): number => WORST_FIRST.indexOf(after)
  const ordered =
    above.length > 0 ? above.sort((a, b) => rank(a) - rank(b) || b.percent - a.percent) : jumps.sort((a, b) => b.percent - a.percent)
  return ordered[0] ?? null
}

/** The lowest count behind each sample in its stretch; null where there is none. */
function leastAfter(samples: readonly Counted[]): readonly (number | null)[] {
  const least: (number | null)[] = samples.map(() => null)
  for (let index = samples.length - 2; index >= 0; index--) {
    const [now, next] = [samples[index], samples[index + 1]]
    if (now && next && now.stretch === next.stretch) least[index] = Math.min(next.total, least[index + 1] ?? next.total)
  }
  return least
}

function jumpTo(before: Counted | undefined, sample: Counted, least: number | null, { percent, floor }: JumpLimits): Jump[] {
  if (before === undefined || before.stretch !== sample.stretch || sample.total - before.total <= floor) return []
  const grown = before.total === 0 ? Number.POSITIVE_INFINITY : ((sample.total - before.total) / before.total) * 100
  const bound = before.total * (1 + percent / 100)
  const after = least === null ? 'open' : least > bound ? 'kept' : 'fell'
  return [{ from: before.total, to: sample.total, at: sample.at, percent: Math.min(MOST_PERCENT, Math.round(grown * 10) / 10), after }]
}

/** From nothing to something is no percentage; a number all the same keeps the JSON a number. */
const MOST_PERCENT = 1_000_000
