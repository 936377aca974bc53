import type { Explore, Question } from '#explore/explore.ts'
import type { ContractTable } from '#go/contract-table.ts'
import type { Contract } from '#go/contracts.ts'
import type { GoFile } from '#go/file.ts'
import type { Flow } from '#go/flow.ts'
import type { FunctionRef, GoPackage } from '#go/package.ts'
import type { Node } from '#go/tree.ts'
import type { Given } from '#go/usual-releases.ts'
import type { GoVersion } from '#go/version.ts'
import type { Confidence, Level } from '#model/finding.ts'
import type { WaitKind } from '#model/goroutine.ts'

/** The author's contract: decides about one match of the rule's query. It stores nothing and returns nothing. */
export type Detect = (captures: Captures, bench: Bench) => void

/**
 * Whether a rule can have anything to say in a file, asked once before its first match there. For rules whose query fits nearly
 * every call: most files have none that they are about, and asking call by call costs as much as all the rest of a check.
 */
export type Concerns = (bench: Bench) => boolean

/** The query's captures by name; asking for one that the match lacks is a defect of the rule. */
export type Captures = Readonly<Record<string, Node>>

/** A place with a sentence about it; `file` where it is not the match's own. */
export interface Spot {
  readonly node: Node
  readonly message: string
  readonly file?: GoFile
}

export interface Details {
  /** What the finding is about (channel, lock, variable): part of its identity, so no line numbers. */
  readonly identity: string
  readonly file?: GoFile
  readonly related?: readonly Spot[]
  readonly codeFlow?: readonly Spot[]
  readonly level?: Level
  readonly confidence?: Confidence
  /** What exploration is asked before this is reported: a schedule that it finds becomes the trail, and where there is none nothing is reported. */
  readonly question?: Question | undefined
  /** How a goroutine stranded by this very finding waits, where the rule's page names more ways than that. */
  readonly waits?: readonly WaitKind[]
  readonly fix?: { readonly description: string; readonly edits: readonly TextEdit[] }
}

/** Replaces a span of UTF-16 offsets of a file. */
export interface TextEdit {
  readonly file: GoFile
  readonly start: number
  readonly end: number
  readonly newText: string
}

/** The facts a `detect` may ask for. */
export interface Bench {
  readonly file: GoFile
  readonly pkg: GoPackage
  /** The go line that judges version-bound rules. Unknown counts as older than any version asked for. */
  readonly goVersion: GoVersion
  /** Which duty a call takes on, of the contracts that this rule answers for. */
  readonly contracts: ContractTable
  /** The same of all contracts, whichever rule answers for them. */
  readonly allContracts: ContractTable
  flow(fn: FunctionRef): Flow
  /** Follows a function through its schedules. Only for rules whose page says `uses: [explore]`, which must be right without it as well. */
  readonly explore?: Explore
  /** `node` is the primary location; the message is lower-case, names the identifier and has no final stop. */
  report(node: Node, message: string, details: Details): void
  /**
   * Counts the function around among those that release what a call gives. When all packages were read, the few callers that do not are findings
   * of this rule.
   */
  countRelease(given: Given): void
}

export type { Contract, FunctionRef, GoFile, GoPackage, Node }
