import type { Level } from '#model/finding.ts'
import type { Outcome, Verdict } from '#model/verdict.ts'
import type { RowStanding } from '../row.ts'

/*
 * What the page's script reads. Every text is plain: one line, nothing hidden in it. Islands other than the first are read when they are needed.
 */

/** The first island: what the page shows when it opens, and what the numbers in the others mean. */
export interface PageData {
  readonly verdict: Verdict['kind']
  /** How many rows there are; they stand in islands `rows-0`, `rows-1`… of `rowChunk` each (see `RowChunk`), their details in islands of `detailChunk` each. */
  readonly rows: number
  readonly rowChunk: number
  readonly detailChunk: number
  /** Texts in each of the islands `names-0`, `names-1`… (see `FrontCode`). */
  readonly nameChunk: number
  /** Rules that rows name, by the number that a row has. */
  readonly rules: readonly RuleView[]
  readonly folders: readonly string[]
  /** Files with a place that is shown; the lines of each stand in its own island `source-0`, `source-1`… */
  readonly files: readonly FileView[]
  readonly choices: Choices
  readonly tests: readonly TestView[]
  readonly gaps: readonly GapView[]
  /** Goroutines left by the tests; undefined where no stack is in the report. */
  readonly stacks?: StackTotals
  readonly curves: readonly CurveView[]
  readonly waits: readonly WaitView[]
}

/** What there is to choose from. */
export interface Choices {
  readonly level: readonly Level[]
  /** Standings that rows have; `blocks` and `open` beside them. */
  readonly standing: readonly string[]
  readonly by: readonly RowView['by'][]
}

export interface FileView {
  readonly name: string
  /** https address of the file at head, or empty. */
  readonly url: string
}

/** Numbered lines of a file, ascending: those around places that are shown. */
export type SourceLines = readonly (readonly [number: number, text: string])[]

export interface RowView {
  /** Stands in the address: `f-` and the fingerprint, `l-` and the K2 key. */
  readonly id: string
  readonly level: Level
  readonly standing: RowStanding
  readonly blocks: boolean
  readonly message: string
  /** Empty for a leak whose stack has no place in the user's own code. */
  readonly file: string
  readonly line: number
  readonly fn: string
  /** Index in `rules`; -1 where no rule names it. */
  readonly rule: number
  /** Index in `folders`. */
  readonly folder: number
  readonly by: 'rule' | 'test' | 'both'
  readonly sure: string
  readonly since: string
  /** Names of tests, one a line. */
  readonly tests: string
  readonly base: number | null
  readonly head: number
}

export interface RuleView {
  readonly id: string
  readonly pack: string
  readonly title: string
  /** https address of its page, or empty. */
  readonly url: string
  readonly why: readonly BlockView[]
  readonly fix: readonly BlockView[]
}

/** A paragraph or a block of code of a rule's page. */
export type BlockView = readonly ['text' | 'code', string]

export interface TestView {
  readonly test: string
  readonly package: string
  readonly goroutines: number
  /** Of them, those of leaks that the base did not have or had fewer of. */
  readonly fresh: number
  readonly stacks: number
  readonly failed: boolean
  /** Ids of its rows, worst first. */
  readonly rows: readonly string[]
}

export interface GapView {
  readonly kind: string
  readonly what: string
  readonly why: string
  readonly place: string
}

export interface StackTotals {
  readonly stacks: number
  readonly base: number | null
  readonly head: number
}

/** Everything about a row that is shown when it is opened. A `Name` is the number of a text in the islands of names; -1 for none. */
export interface RowDetail {
  readonly steps: readonly StepCode[]
  readonly stacks: readonly StackView[]
  /** What to do, in the imperative. */
  readonly fix: Name
  readonly diff: readonly string[]
  readonly suppress: Name
  readonly facts: readonly FactView[]
}

export type Name = number

export type FactView = readonly [label: Name, value: Name]

/**
 * A place in the source. `file` is an index in the data's files, columns count from 1 with an exclusive end, 0 where only the line is known;
 * `kind` is `primary` for what the row is about, `step` for a step whose order matters, `both`, or `beside`.
 */
export type StepCode = readonly [
  file: number,
  line: number,
  start: number,
  end: number,
  kind: 'primary' | 'step' | 'both' | 'beside',
  message: Name,
]

export interface StackView {
  readonly waits: Name
  readonly base: number | null
  readonly head: number
  readonly sure: Name
  readonly tests: readonly Name[]
  /** Innermost call first. */
  readonly frames: readonly Name[]
  /** Frames that are not shown. */
  readonly more: number
  readonly created: Name
}

/** All stacks as one tree, root first, outermost call next to the root. Parents stand before their children. */
export interface StackTree {
  readonly name: readonly Name[]
  /** Index of the parent; -1 for the root. */
  readonly parent: readonly number[]
  readonly base: readonly number[]
  readonly head: readonly number[]
  /** Ids of the rows that end here, by index of the node. */
  readonly ends: Readonly<Record<number, string>>
}

/** Counts over time of one thing. `at` is in seconds since the first sample of its series. */
export interface CurveView {
  readonly name: string
  readonly points: readonly (readonly [at: number, count: number])[]
  /** What is known of it beside the numbers, a sentence each. */
  readonly words: readonly string[]
}

/** Who waits for whom in one snapshot. */
export interface WaitView {
  readonly source: string
  readonly points: readonly WaitPointView[]
  /** Points that are not listed. */
  readonly more: number
  /** Rings, each as the names of its points in order. */
  readonly rings: readonly (readonly string[])[]
}

export interface WaitPointView {
  /** Stands in the address. */
  readonly id: string
  readonly name: string
  readonly state: string
  readonly count: number
  readonly minutes: number
  readonly inRing: boolean
  /** What would let one of them go on, with the ids of the listed points where those goroutines wait themselves. */
  readonly releases: readonly { readonly words: string; readonly waitsAt: readonly string[] }[]
}

export interface ReasonView {
  readonly clause: string
  readonly outcome: Outcome
  readonly message: string
  readonly measured: number
  readonly limit: number
  /** Words and, where a row is meant, its id. */
  readonly evidence: readonly (readonly [words: string, id: string])[]
  readonly more: number
}
