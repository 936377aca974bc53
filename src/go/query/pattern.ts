/** A query as it is written, pattern by pattern. Kinds and fields are still names. */
export interface Query {
  readonly patterns: readonly TopPattern[]
}

export interface TopPattern {
  readonly pattern: Pattern
  readonly predicates: readonly Predicate[]
  /** Where it begins in the query's text, in UTF-16 units. */
  readonly start: number
}

export type Pattern = NodePattern | Alternation

export interface NodePattern {
  readonly form: 'node'
  /** The kind or the token; undefined for a wildcard. */
  readonly kind: string | undefined
  /** Whether only named nodes fit, only tokens, or (for `_`) both. */
  readonly named: boolean | undefined
  readonly children: readonly ChildPattern[]
  /** Fields that the node must not have. */
  readonly without: readonly string[]
  /** The last child pattern must fit the last named child. */
  readonly endsLast: boolean
  readonly captures: readonly string[]
}

export interface Alternation {
  readonly form: 'either'
  readonly options: readonly Pattern[]
  readonly captures: readonly string[]
}

export interface ChildPattern {
  readonly pattern: Pattern
  readonly field: string | undefined
  /** No named node may stand before it, from the last child that fitted on. */
  readonly immediate: boolean
}

export interface Predicate {
  /** As written, without `#` and `?`: `eq`, `not-any-of`. */
  readonly name: string
  readonly operands: readonly Operand[]
}

export type Operand = { readonly capture: string } | { readonly text: string }
