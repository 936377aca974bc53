import type { Level } from './finding.ts'

/** How the findings, leaks and gaps are judged. Defaults live in `policy/defaults.ts` and nowhere else. */
export interface Policy {
  /** Findings at or above this level block; `never` turns every block into a warning. */
  readonly failOn: Level | 'never'
  readonly packs: Readonly<Record<string, 'on' | 'warn' | 'off'>>
  readonly rules: Readonly<Record<string, Level | 'off'>>
  /** Globs (minimatch) of files that are not read. */
  readonly exclude: readonly string[]
  /** Overrules the go line of go.mod; empty when not set. */
  readonly goVersion: string
  readonly record: RecordPolicy
  /** Path of the committed baseline, relative to the repository root. */
  readonly baseline: string
  readonly compare: 'committed' | 'rerun-base'
  readonly limits: Limits
  /** How series of snapshots are judged. */
  readonly series: SeriesPolicy
  readonly suppressions: { readonly budget: number; readonly approval?: ApprovalRule }
  /** What only warns for now, by rule id, pack and clause. */
  readonly rollout: Readonly<Record<'rules' | 'packs' | 'clauses', Readonly<Record<string, Stage>>>>
}

/** How tests are recorded. */
export interface RecordPolicy {
  readonly settleMs: number
  readonly deadlineMs: number
  readonly confirm: 'auto' | 'never'
  /**
   * Whether what cmd/go answers from its test cache keeps the recording of its last run. auto: but for a CI job, where the change that
   * is judged may have written that cache in an earlier run.
   */
  readonly reuse: 'auto' | 'always' | 'never'
  /** Labels of goroutines that recordings keep, beside our own. */
  readonly labels: readonly string[]
}

/** Who may let pass what a change suppresses beyond its budget; one of the ways is enough. */
export interface ApprovalRule {
  /** A label that somebody else sets on the pull request after its last push; empty for none. */
  readonly label: string
  /** Whether the approving review of a code owner counts. */
  readonly codeOwners: boolean
}

/** How far something that is to block is rolled out: until it ends, it warns. */
export interface Stage {
  /** `YYYY-MM-DD`, the last day on which it only warns; empty for none. */
  readonly until: string
  /** Version of goroutine-gate that blocks first; empty for none. */
  readonly version: string
  /** Percent of the packages in which it blocks already. */
  readonly share: number
}

/** A number a clause compares with; see `policy/clauses/`. */
export interface Limits {
  /** New findings at or above fail-on. */
  readonly newFinding: number
  /** New leaks, proven or confirmed. */
  readonly newLeak: number
  /** Goroutines that a known leak may grow by. */
  readonly growth: number
  /** Packages whose goroutines nobody saw and that the base saw. */
  readonly unknownPackages: number
  /** Recordings that are missing, damaged, or not parts of one run. */
  readonly missingRecordings: number
}

/** Limits of a running service, and how they follow its latency; see `policy/clauses/` and `policy/latency.ts`. */
export interface SeriesPolicy {
  /** Percent that all goroutines may grow by between two samples. */
  readonly growth: number
  /** Goroutines an hour. */
  readonly slope: number
  /** Goroutines at any time. */
  readonly cap: number
  /** Goroutines that may be more after a load than before it. */
  readonly delta: number
  /** Goroutines of one signature that may be older than the window. */
  readonly aged: number
  /** Frames of a blocked call chain. */
  readonly depth: number
  /** Goroutines left behind per test; null: not limited. */
  readonly leakRate: number | null
  readonly windowMs: number
  /** The latency that the service promises for 95 of 100 answers; null: limits do not follow it. */
  readonly slaMs: number | null
  /** What is different for a service, by its name. */
  readonly services: Readonly<Record<string, { readonly slaMs?: number; readonly windowMs?: number }>>
}
