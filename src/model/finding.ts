import type { WaitKind } from './goroutine.ts'
import { compareRegions, compareText, type Place, type Region } from './region.ts'

export const LEVELS = ['error', 'warning', 'note'] as const
export type Level = (typeof LEVELS)[number]
export type Confidence = 'high' | 'medium' | 'low'

/** Whether a finding counts. A finding is given a standing, never removed. */
export type Standing =
  | { readonly kind: 'new' }
  /** It was there on the base, or stands in the committed baseline. `since` is a commit where one is known. */
  | { readonly kind: 'known'; readonly since: string }
  | { readonly kind: 'suppressed'; readonly by: string; readonly why: string }

export interface Edit {
  readonly region: Region
  readonly newText: string
}

export interface Fix {
  /** What the edit does, in the imperative: "let the channel hold one value". */
  readonly description: string
  readonly edits: readonly Edit[]
}

/** Something wrong with the user's code. */
export interface Finding {
  /** `<pack>/<rule>`. */
  readonly ruleId: string
  readonly level: Level
  readonly confidence: Confidence
  /** Lower-case, names the identifier, no final stop. */
  readonly message: string
  /** The operation that blocks; for a duty, the call that takes it on. */
  readonly region: Region
  /** The declared function around the region, `Name` or `Receiver.Name`. */
  readonly function: string
  readonly related: readonly Place[]
  /** spawn → blocked operation → the path on which the peer leaves. */
  readonly codeFlow: readonly Place[]
  readonly fixes: readonly Fix[]
  /** Identity across commits: rule, package, function, resource; no line numbers. */
  readonly fingerprint: string
  /** The channel, lock or variable it is about, as it goes into the fingerprint; absent where another tool found it. */
  readonly resource?: string
  readonly standing: Standing
  /** K2 keys of the leaked stacks that are this finding, worst first. */
  readonly seenIn: readonly string[]
  /** Other tools that say it, as `tool/code`: beside our rule, or alone, and then `ruleId` is one of them. Absent where none does. */
  readonly reportedBy?: readonly string[]
  /** How a goroutine that this finding strands would be waiting; empty when it strands none. */
  readonly waits: readonly WaitKind[]
}

/** File, line, column, rule, message: the order of every list of findings. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareRegions(a.region, b.region) || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message)
}

/** Worst level first, then confidence, then place: the order in which people read. */
export function compareBySeverity(a: Finding, b: Finding): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    compareFindings(a, b)
  )
}

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low']

/** Whether `level` is at least as bad as `floor`. */
export function isAtLeast(level: Level, floor: Level): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(floor)
}
