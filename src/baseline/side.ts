import type { Leak, PackageCapture, Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import { type Identity, identityKey } from './identity.ts'

/** All leaks of one identity on one side. */
export interface Seen extends Identity {
  /** Goroutines over all tests of the package; of several recordings, the highest. */
  readonly count: number
  /** Worst first; of the recording with that count. */
  readonly leaks: readonly Leak[]
  /** Of every recording. */
  readonly tests: readonly string[]
}

/** What recordings of one side show, by `identityKey`. */
export function seenIn(recordings: readonly Recording[]): ReadonlyMap<string, Seen> {
  const all = new Map<string, Seen>()
  for (const recording of recordings) {
    // Variants of a merged recording, such as race and plain, show the same goroutines once each.
    for (const [group, leaks] of groupedBy(recording.leaks, keyOf)) {
      const seen = seenOf(leaks)
      const key = leaks[0]?.variant === undefined ? group : identityKey(seen)
      const before = all.get(key)
      all.set(key, before === undefined ? seen : higher(before, seen))
    }
  }
  return all
}

function keyOf(leak: Leak): string {
  const key = identityKey(identityOf(leak))
  return leak.variant === undefined ? key : `${key}\0${leak.variant}`
}

/** Import paths of which at least one recording saw everything. */
export function capturedIn(recordings: readonly Recording[]): ReadonlySet<string> {
  return new Set(packagesOf(recordings, sawAll))
}

/** Import paths of which every recording that ran them saw everything: what is not there now is gone. */
export function fullyCapturedIn(recordings: readonly Recording[]): ReadonlySet<string> {
  const missed = new Set(packagesOf(recordings, (each) => !sawAll(each)))
  return new Set([...capturedIn(recordings)].filter((importPath) => !missed.has(importPath)))
}

/** A test that failed was cut short, so what it would have left behind nobody saw. */
function sawAll({ capture, passed }: PackageCapture): boolean {
  return capture === 'captured' && passed !== false
}

function packagesOf(recordings: readonly Recording[], fits: (capture: PackageCapture) => boolean): readonly string[] {
  return recordings.flatMap((recording) => recording.packages.filter(fits).map((each) => each.importPath))
}

export function identityOf(leak: Leak): Identity {
  return { module: leak.module, package: leak.package, kind: leak.kind, k2: leak.keys.k2 }
}

/** Values by key, in their order. (`Map.groupBy` is not in Node 20.) */
export function groupedBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}

function seenOf(group: readonly Leak[]): Seen {
  const [only] = group
  // Most stacks are left by one test, and there are many of them.
  if (only !== undefined && group.length === 1) return { ...identityOf(only), count: only.count, leaks: group, tests: testsOf(group) }
  const leaks = group.toSorted(
    (a, b) => b.count - a.count || compareText(a.keys.k1, b.keys.k1) || compareText(a.tests.join(), b.tests.join()),
  )
  const [first] = leaks
  if (first === undefined) throw new Error('a group of leaks is never empty')
  return { ...identityOf(first), count: leaks.reduce((sum, leak) => sum + leak.count, 0), leaks, tests: testsOf(leaks) }
}

function higher(a: Seen, b: Seen): Seen {
  const tests = [...new Set([...a.tests, ...b.tests])].sort(compareText)
  return { ...(b.count > a.count ? b : a), tests }
}

function testsOf(leaks: readonly Leak[]): readonly string[] {
  const [first] = leaks
  if (leaks.length === 1 && first !== undefined && first.tests.length < 2) return first.tests
  return [...new Set(leaks.flatMap((leak) => leak.tests))].sort(compareText)
}
