import type { Level } from '#model/finding.ts'
import type { Gap } from '#model/gap.ts'
import type { WaitKind } from '#model/goroutine.ts'

/** What a column counts: Go's own tools count bytes of UTF-8, SARIF UTF-16 units or code points as its `columnKind` says. */
export type ColumnUnit = 'byte' | 'utf16' | 'codepoint'

/** A position of another tool; line and column count from 1, 0 where the tool names none. */
export interface ExternalPosition {
  readonly line: number
  readonly column: number
}

/** One result of another tool, as that tool tells it. */
export interface ExternalResult {
  /** The analyser itself, not its runner: `govet`, `staticcheck`, `bodyclose`, also where golangci-lint ran it. */
  readonly tool: string
  /** The tool's own code: `lostcancel`, `SA2002`, `G118`; empty where it has only one. */
  readonly code: string
  readonly message: string
  /** The tool's own severity; undefined where it gives none. */
  readonly level: Level | undefined
  /** As printed by the tool: absolute, or relative to the folder it ran in. */
  readonly path: string
  readonly start: ExternalPosition
  /** Exclusive; equal to the start where the tool names no end. */
  readonly end: ExternalPosition
  readonly unit: ColumnUnit
  /** How the goroutine waits that the result is about: a rule of ours that says the same of the same line is the same defect. */
  readonly waits?: WaitKind
}

/** What one file of results holds. */
export interface ExternalRead {
  readonly results: readonly ExternalResult[]
  readonly gaps: readonly Gap[]
}

/** A gap about results that were handed in and could not be taken over. */
export function externalGap(source: string, why: string): Gap {
  return { kind: 'external', what: `results in ${source}`, why }
}
