import type { WaitKind } from './goroutine.ts'
import type { Leak, Tier } from './recording.ts'

/** A leak that is known, identified by (module, package, kind, k2). */
export interface BaselineEntry {
  readonly module: string
  readonly package: string
  readonly kind: WaitKind
  readonly k2: string
  readonly count: number
  readonly tests: readonly string[]
  readonly tier: Tier
  readonly go: string
  readonly since: string
  readonly note: string
  readonly owner: string
  /** The last day on which it lets the leak pass, `YYYY-MM-DD`; empty for one that always does. */
  readonly until: string
}

/** A static finding that is known. */
export interface KnownFinding {
  readonly rule: string
  readonly fingerprint: string
  readonly file: string
  readonly function: string
  readonly since: string
}

export interface Baseline {
  readonly entries: readonly BaselineEntry[]
  readonly knownFindings: readonly KnownFinding[]
}

/** Where the knowledge of the base comes from. */
export type BaseSource = 'committed' | 'rerun' | 'recording' | 'none'

/**
 * new: the base was looked at and did not have it · more, same, fewer: it had it · gone: only the base had it ·
 * unknown: nobody could look at the base, so nothing is blamed on the change.
 */
export type GrowthState = 'new' | 'more' | 'same' | 'fewer' | 'gone' | 'unknown'

/**
 * Whether the change can be the cause of a leak, and how that is known.
 * reached: something on its stack or in its test binary differs · unreached: nothing does · unknown: it cannot be told.
 */
export interface Reach {
  readonly kind: 'reached' | 'unreached' | 'unknown'
  readonly why: string
}

/** One leak identity, base against head. Counts are goroutines over all tests of the package. */
export interface Growth {
  readonly module: string
  readonly package: string
  readonly kind: WaitKind
  readonly k2: string
  readonly state: GrowthState
  readonly base: number | null
  readonly head: number
  readonly tier: Tier
  /** A second run of the head showed it again; null when none was made. */
  readonly confirmed: boolean | null
  /** Every goroutine of it stems from a test that failed. */
  readonly testFailed: boolean
  readonly tests: readonly string[]
  /** First commit that is known to have had it; empty when unknown. */
  readonly since: string
  /** Rules whose finding, or whose stack pattern, names this leak. */
  readonly ruleIds: readonly string[]
  /** What is shown of it: the leak with the highest count of the group (of the base when gone); absent for an entry known only from the baseline file. */
  readonly leak?: Leak
  /** Of one that is new, more or unknown, where it was asked. One that the base's evidence lacks and the change cannot reach is `unknown`: it was there and stands in no baseline. */
  readonly reach?: Reach
  /** The last day (`YYYY-MM-DD`) on which its line of the baseline let it pass, where that has gone by. Absent else. */
  readonly ranOut?: string
  /** How somebody stood for the line of the baseline that the change adds about it; it counts as known then. Absent else. */
  readonly approved?: string
}
