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
  readonly record: { readonly settleMs: number; readonly deadlineMs: number; readonly confirm: 'auto' | 'never' }
  /** Path of the committed baseline, relative to the repository root. */
  readonly baseline: string
  readonly compare: 'committed' | 'rerun-base'
  readonly limits: Limits
  readonly suppressions: { readonly budget: number }
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
}
