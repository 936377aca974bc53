import type { Baseline, BaselineEntry, Growth, GrowthState } from '#model/baseline.ts'
import type { Leak, Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import { hasRunOut } from '#model/until.ts'
import { compareIdentities, find, identityKey } from './identity.ts'
import { type Lineage, relocated } from './lineage.ts'
import { splitByTests } from './new-tests.ts'
import { unseenTests } from './ran.ts'
import { renamed } from './renamed.ts'
import { capturedIn, fullyCapturedIn, type Seen, seenIn } from './side.ts'

export interface Comparison {
  /** Recordings of the change. */
  readonly head: readonly Recording[]
  /** Recordings of the base; empty when none was made. */
  readonly base: readonly Recording[]
  /** The committed baseline as it stands on the base; it speaks for all packages. Absent when there is no such file. */
  readonly committed?: Baseline
  /** `YYYY-MM-DD`, for lines that let a leak pass until a day; left out or empty, none has run out. */
  readonly today?: string
  /** Import paths of the packages that exist on the base, where they are known: a leak of any other package is new. */
  readonly basePackages?: ReadonlySet<string>
  /** Those of the head's own files; what is neither there nor on the base (a submodule, generated code) is no new package. */
  readonly packages?: ReadonlySet<string>
  /** Import paths whose recording of the base is older than the base, and whose code has changed since: that it lacks a leak proves nothing. */
  readonly stale?: ReadonlySet<string>
  /** What has another name on the head. */
  readonly lineage?: Lineage
  /** Rules that name a leak. */
  readonly ruleIdsOf?: (leak: Leak) => readonly string[]
}

/**
 * Base against head, one growth per (module, package, kind, k2). What the base had is more, same or fewer by the number of goroutines; what it did not have
 * is new if somebody looked at that package of the base, else unknown, so that nothing is blamed on the change without evidence. What only the base had is gone
 * if the head saw all of the package and ran the tests that left it, else it is left out. A committed line whose day has gone by lets nothing pass that
 * a run of the base does not show; where there is none, it still says what was there. What a test that came with the change left of a stack
 * that the base has is an entry of its own. Sorted by identity.
 */
export function compare(input: Comparison): readonly Growth[] {
  const head = seenIn(input.head)
  const recorded = seenIn(input.base)
  const committed = new Map((input.committed?.entries ?? []).map((entry) => [identityKey(entry), entry]))
  const moved = movedBetween(head, recorded, input)
  const present = [...head.values()].flatMap((seen) => {
    const before = find(recorded, seen) ?? moved.get(identityKey(seen))
    const entry = find(committed, seen) ?? (before && find(committed, before))
    const tests = input.lineage?.tests
    const split = (before || entry) && tests && splitByTests(seen, before, entry, tests)
    if (!split) return [growthOf(seen, before, entry, input)]
    return [...(split.old ? [growthOf(split.old, before, entry, input)] : []), growthOf(split.fresh, undefined, undefined, input)]
  })
  return [...present, ...goneOf(head, recorded, committed, moved, input)].sort(compareIdentities)
}

function growthOf(seen: Seen, before: Seen | undefined, entry: BaselineEntry | undefined, input: Comparison): Growth {
  const ranOut = entry !== undefined && hasRunOut(entry, input.today ?? '')
  const allowed = ranOut && (before || wasCaptured(seen.package, input)) ? undefined : entry
  const known = before !== undefined || allowed !== undefined
  const baseCount = known ? Math.max(before?.count ?? 0, allowed?.count ?? 0) : undefined
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
    ...(ranOut && { ranOut: entry.until }),
    ...(leak && { leak }),
  }
}

function newOrUnknown(seen: Seen, input: Comparison): GrowthState {
  if (input.basePackages !== undefined && !input.basePackages.has(seen.package) && (input.packages?.has(seen.package) ?? true)) return 'new'
  // A run of the base is the better witness: where it saw nothing of the package, the committed file does not make up for it.
  if (input.base.length > 0) return wasCaptured(seen.package, input) ? 'new' : 'unknown'
  return input.committed === undefined ? 'unknown' : 'new'
}

/** Under its own import path, or under those that its files had. */
function wasCaptured(importPath: string, { base, lineage, stale }: Comparison): boolean {
  const captured = new Set([...capturedIn(base)].filter((path) => !stale?.has(path)))
  const origins = lineage?.origins?.get(importPath) ?? []
  return captured.has(importPath) || (origins.length > 0 && origins.every((origin) => captured.has(origin)))
}

/** By key of the head's identity: what is the base's under another k2. */
function movedBetween(head: ReadonlyMap<string, Seen>, base: ReadonlyMap<string, Seen>, input: Comparison): ReadonlyMap<string, Seen> {
  if (base.size === 0) return new Map()
  const moved = sameToolchain(input) ? renamed(head, base) : new Map<string, Seen>()
  const taken = new Set([...moved.values()].map(identityKey))
  const added = [...head.values()].filter((seen) => find(base, seen) === undefined && !moved.has(identityKey(seen)))
  const lost = [...base.values()].filter((seen) => find(head, seen) === undefined && !taken.has(identityKey(seen)))
  const pairs = relocated(added, lost, input.lineage ?? {})
  return new Map([...moved, ...[...pairs].map(([now, was]) => [identityKey(now), was] as const)])
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
  const unseen = unseenTests(input.head)
  const taken = new Set([...moved.values()].map(identityKey))
  const isGone = (identity: Seen | BaselineEntry): boolean =>
    captured.has(identity.package) &&
    find(head, identity) === undefined &&
    !taken.has(identityKey(identity)) &&
    unseen(identity.package, identity.tests).length === 0
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
