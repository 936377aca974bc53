import type { BaseSource, Growth } from './baseline.ts'
import type { Finding } from './finding.ts'
import type { Gap } from './gap.ts'
import type { BenignLeak, Leak, PackageCapture } from './recording.ts'
import type { Rule } from './rule.ts'
import type { Verdict } from './verdict.ts'

/** What was looked at, and under whose rules. */
export interface Run {
  readonly verb: 'check' | 'judge' | 'gate'
  /** Commits as full hashes; empty where there is none. */
  readonly head: string
  readonly base: string
  readonly baseSource: BaseSource
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
  readonly verdict: Verdict
}

export const TOOL_NAME = 'goroutine-gate'
