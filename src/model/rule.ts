import type { Confidence, Level } from './finding.ts'
import type { WaitKind } from './goroutine.ts'

/** What a rule is to everybody but its own code. */
export interface Rule {
  /** `<pack>/<rule>`, the folder's path. */
  readonly id: string
  readonly pack: string
  /** The defect in one line, lower-case. */
  readonly title: string
  readonly level: Level
  readonly confidence: Confidence
  readonly since: string
  readonly helpUri: string
  /** First paragraph of the page, plain text. */
  readonly summary: string
  /** The "Fix" section of the page, Markdown. */
  readonly fix: string
  /** Its page says `uses: [explore]`: it may ask whether a schedule ends in the wait. */
  readonly explores?: true
  /** Its page says `basis: inferred`: it concludes from the code around, and gives way where another rule knows the same cause. */
  readonly infers?: true
  /** How a goroutine stranded by this defect waits; empty when it strands none. */
  readonly waits: readonly WaitKind[]
  readonly stack?: StackPattern
}

/** The stack face of a rule, in goleak's words: substrings of normalised function names. All given keys must match. */
export interface StackPattern {
  readonly top: readonly string[]
  readonly any: readonly string[]
  readonly createdBy: readonly string[]
  readonly state: readonly string[]
}

export interface RulePack {
  readonly name: string
  readonly title: string
  readonly rules: readonly Rule[]
}
