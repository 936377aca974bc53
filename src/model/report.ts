import type { BaseSource, Growth } from './baseline.ts'
import type { Finding } from './finding.ts'
import type { Gap } from './gap.ts'
import type { GateChange, WouldBe } from './gate-change.ts'
import type { BenignLeak, Leak, PackageCapture } from './recording.ts'
import type { Rule } from './rule.ts'
import type { BuildDifference, Series } from './series.ts'
import type { Verdict } from './verdict.ts'
import type { WaitGraph } from './waits.ts'

/** What was looked at, and under whose rules. */
export interface Run {
  readonly verb: 'check' | 'judge' | 'gate'
  /** Commits as full hashes; empty where there is none. */
  readonly head: string
  readonly base: string
  readonly baseSource: BaseSource
  /** Where that commit or recording stands: `recording of 3f2a91c, 4 commits behind the base`; absent where there is nothing to say. */
  readonly baseDetail?: string
  /** Toolchain of the head recording; empty without one. */
  readonly goVersion: string
  /** The user's test command; empty when nothing was run. */
  readonly command: readonly string[]
  /** The exit code of that command; null when nothing was run. */
  readonly commandExitCode: number | null
  /** Go files that were read. */
  readonly files: number
  /** Packages whose source was inspected. */
  readonly packages: number
  /** Packages of others that rules could look into, `path version (place)`; the same ones on both sides. */
  readonly dependencies?: readonly string[]
  /** Where the policy came from: `built-in`, `.goroutine-gate.yml at 3f2a91c`, a path. */
  readonly policySource: string
}

/** Everything a reader can be shown. Reporters choose; none of them computes a number anew. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  readonly run: Run
  /** All rules that were on, for SARIF and links. */
  readonly rules: readonly Rule[]
  readonly findings: readonly Finding[]
  readonly growth: readonly Growth[]
  readonly leaks: readonly Leak[]
  readonly benign: readonly BenignLeak[]
  readonly captures: readonly PackageCapture[]
  readonly gaps: readonly Gap[]
  /** Snapshots over time; absent where none were handed in. */
  readonly series?: readonly Series[]
  /** Who waits for whom in the last snapshot of each series that has stacks; absent without one. */
  readonly waits?: readonly WaitGraph[]
  /** Toolchain and modules that differ between base and head; absent where nothing does. */
  readonly build?: readonly BuildDifference[]
  /** What the change does to the gate itself; absent where it does nothing. */
  readonly gateChanges?: readonly GateChange[]
  /** What the change's own policy and baseline would have said; absent where they are those of the base. */
  readonly wouldBe?: WouldBe
  readonly verdict: Verdict
  /** What else the verdict rested on; absent in reports that only show. */
  readonly grounds?: Grounds
}

/** What a verdict rested on beside what a report shows of it: with both, the run can be judged again under another policy. */
export interface Grounds {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** Whether goroutines were to be recorded. */
  readonly recorded: boolean
  readonly timedOut: boolean
  /** Files that differ from the base; null without a base. */
  readonly changed: readonly string[] | null
  /** Packages of the base's run, and which of them the head still has; null where nobody looked. */
  readonly baseCaptures: readonly Pick<PackageCapture, 'importPath' | 'module' | 'capture' | 'why'>[]
  readonly stillThere: readonly string[] | null
  /** Import paths by folder of the packages with findings. */
  readonly importPaths: Readonly<Record<string, string>>
  /** Fingerprints. */
  readonly suppressedByChange: readonly string[]
  readonly overBudget: readonly string[]
  readonly unseenAtBase: readonly string[]
}

export const TOOL_NAME = 'goroutine-gate'
