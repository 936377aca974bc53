import type { Baseline, BaselineEntry, Growth, GrowthState } from '#model/baseline.ts'
import type { Leak, Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import { compareIdentities, find, identityKey } from './identity.ts'
import { renamed } from './renamed.ts'
import { capturedIn, fullyCapturedIn, type Seen, seenIn } from './side.ts'

export interface Comparison {
  /** Recordings of the change. */
  readonly head: readonly Recording[]
  /** Recordings of the base; empty when none was made. */
  readonly base: readonly Recording[]
  /** The committed baseline as it stands on the base; it speaks for all packages. Absent when there is no such file. */
  readonly committed?: Baseline
  /** Import paths of the packages that exist on the base, where they are known: a leak of any other package is new. */
  readonly basePackages?: ReadonlySet<string>
  /** Rules that name a leak. */
  readonly ruleIdsOf?: (leak: Leak) => readonly string[]
}

/**
 * Base against head, one growth per (module, package, kind, k2). What the base had is more, same or fewer by the number of goroutines; what it did not have
 * is new if somebody looked at that package of the base, else unknown, so that nothing is blamed on the change without evidence. What only the base had is gone
 * if the head saw all of the package, else it is left out. Sorted by identity.
 */
export function compare(input: Comparison): readonly Growth[] {
  const head = seenIn(input.head)
  const recorded = seenIn(input.base)
  const committed = new Map((input.committed?.entries ?? []).map((entry) => [identityKey(entry), entry]))
  const moved = sameToolchain(input) ? renamed(head, recorded) : new Map<string, Seen>()
  const present = [...head.values()].map((seen) => {
    const before = find(recorded, seen) ?? moved.get(identityKey(seen))
    const entry = find(committed, seen) ?? (before && find(committed, before))
    return growthOf(seen, before, entry, input)
  })
  return [...present, ...goneOf(head, recorded, committed, moved, input)].sort(compareIdentities)
}

function growthOf(seen: Seen, before: Seen | undefined, entry: BaselineEntry | undefined, input: Comparison): Growth {
  const known = before !== undefined || entry !== undefined
  const baseCount = known ? Math.max(before?.count ?? 0, entry?.count ?? 0) : undefined
  const state = baseCount === undefined ? newOrUnknown(seen, input) : byCount(seen.count, baseCount)
  const [leak] = seen.leaks
  return {
    module: seen.module || entry?.module || '',
    package: seen.package,
    kind: seen.kind,
    k2: seen.k2,
    state,
    base: baseCount ?? (state === 'new' ? 0 : null),
    head: seen.count,
    tier: tierOf(seen.leaks),
    confirmed: confirmedOf(seen.leaks),
    testFailed: seen.leaks.every((each) => each.testFailed),
    tests: seen.tests,
    since: entry?.since ?? '',
    ruleIds: ruleIdsOf(seen.leaks, input),
    ...(leak && { leak }),
  }
}

function newOrUnknown(seen: Seen, input: Comparison): GrowthState {
  if (input.basePackages !== undefined && !input.basePackages.has(seen.package)) return 'new'
  // A run of the base is the better witness: where it saw nothing of the package, the committed file does not make up for it.
  if (input.base.length > 0) return capturedIn(input.base).has(seen.package) ? 'new' : 'unknown'
  return input.committed === undefined ? 'unknown' : 'new'
}

function byCount(head: number, base: number): GrowthState {
  return head > base ? 'more' : head < base ? 'fewer' : 'same'
}

function tierOf(leaks: readonly Leak[]): Growth['tier'] {
  return leaks.some((leak) => leak.tier === 'proven') ? 'proven' : 'survivor'
}

/** Seen again for one test is seen again. */
function confirmedOf(leaks: readonly Leak[]): boolean | null {
  if (leaks.some((leak) => leak.confirmed === true)) return true
  return leaks.some((leak) => leak.confirmed === false) ? false : null
}

function ruleIdsOf(leaks: readonly Leak[], input: Comparison): readonly string[] {
  return [...new Set(leaks.flatMap((leak) => input.ruleIdsOf?.(leak) ?? []))].sort(compareText)
}

function goneOf(
  head: ReadonlyMap<string, Seen>,
  recorded: ReadonlyMap<string, Seen>,
  committed: ReadonlyMap<string, BaselineEntry>,
  moved: ReadonlyMap<string, Seen>,
  input: Comparison,
): readonly Growth[] {
  const captured = fullyCapturedIn(input.head)
  const taken = new Set([...moved.values()].map(identityKey))
  const isGone = (identity: Seen | BaselineEntry): boolean =>
    captured.has(identity.package) && find(head, identity) === undefined && !taken.has(identityKey(identity))
  const fromRecordings = [...recorded.values()].filter(isGone).map((seen) => gone(seen, find(committed, seen), seen.leaks[0]))
  const onlyCommitted = [...committed.values()].filter((entry) => isGone(entry) && find(recorded, entry) === undefined)
  return [...fromRecordings, ...onlyCommitted.map((entry) => gone(entry, entry, undefined))]
}

function gone(was: Seen | BaselineEntry, entry: BaselineEntry | undefined, leak: Leak | undefined): Growth {
  return {
    module: was.module || entry?.module || '',
    package: was.package,
    kind: was.kind,
    k2: was.k2,
    state: 'gone',
    base: Math.max(was.count, entry?.count ?? 0),
    head: 0,
    tier: 'leaks' in was ? tierOf(was.leaks) : was.tier,
    confirmed: null,
    testFailed: false,
    tests: was.tests,
    since: entry?.since ?? '',
    ruleIds: [],
    ...(leak && { leak }),
  }
}

/** Only k2 is comparable between Go versions: they print frames and states differently. */
function sameToolchain(input: Comparison): boolean {
  return new Set([...input.head, ...input.base].map((recording) => recording.goVersion)).size === 1
}
