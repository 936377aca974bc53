import type { Leak, Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import type { VariantIn } from './merge-packages.ts'

/**
 * The union of the leaks of several recordings, one entry per variant, package, K1, tier and test, with the highest count that one of
 * them saw: a part that ran again what another ran shows the same goroutines once more.
 */
export function mergeLeaks<T extends Leak>(
  recordings: readonly Recording[],
  leaksOf: (recording: Recording) => readonly T[],
  variantIn: VariantIn,
): readonly T[] {
  const found = new Map<string, T>()
  for (const recording of recordings) {
    const own = variantIn(recording)
    for (const leak of leaksOf(recording)) {
      const variant = leak.variant ?? own
      const marked = variant === undefined ? leak : { ...leak, variant }
      const key = keyOf(marked)
      const other = found.get(key)
      found.set(key, other === undefined ? marked : united(other, marked))
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, leak]) => leak)
}

function keyOf({ package: importPath, module, variant = '', keys, tier, tests, child, kind }: Leak): string {
  return [importPath, module, variant, keys.k1, keys.k2, tier, kind, tests.join('\n'), child].join('\0')
}

/** The one with more goroutines; the same in whatever order the two come. */
function united<T extends Leak>(a: T, b: T): T {
  const [main, other] = byWeight(a, b) <= 0 ? [a, b] : [b, a]
  const slope = slopeOf(main, other)
  const { slope: _, ...rest } = main
  return {
    ...(rest as T),
    testFailed: main.testFailed && other.testFailed,
    confirmed: confirmedOf(main, other),
    longestWaitMinutes: Math.max(main.longestWaitMinutes, other.longestWaitMinutes),
    ...(slope && { slope }),
  }
}

function byWeight(a: Leak, b: Leak): number {
  return b.count - a.count || compareText(JSON.stringify(a), JSON.stringify(b))
}

/** Seen again by one is seen again; denied only where nobody left it open. */
function confirmedOf(a: Leak, b: Leak): boolean | null {
  if (a.confirmed === true || b.confirmed === true) return true
  return a.confirmed === false && b.confirmed === false ? false : null
}

/** Growing in one is growing; flat only where both looked. */
function slopeOf(a: Leak, b: Leak): Leak['slope'] {
  if (a.slope === 'grows' || b.slope === 'grows') return 'grows'
  return a.slope === 'flat' && b.slope === 'flat' ? 'flat' : undefined
}
