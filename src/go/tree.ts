/**
 * A Go file's syntax tree as one flat table in pre-order.
 *
 * A node is an index into the table. Its descendants are exactly the indexes between it and `last[node]`, so a
 * question about a subtree is a loop over integers. Reading nodes one by one through web-tree-sitter costs as much as
 * parsing the file; this table costs a tenth of that (bench `syntax`), which is why the tree is held this way.
 */

/** An index into a `GoTree`; `NONE` where there is no such node. */
export type Node = number

/** The node that is not there. */
export const NONE: Node = -1

/** Names of node kinds and fields of the grammar, as numbers and back. */
export interface Grammar {
  /** Kind name by number; anonymous tokens carry their own text ("go", "<-"). */
  readonly kindNames: readonly string[]
  readonly fieldNames: readonly string[]
  /** Whether a kind is named; tokens and kinds that no tree shows are not. */
  isNamed(kind: number): boolean
  /** The number of a named kind; an error (ours) when the grammar has none of that name. */
  kind(name: string): number
  /** The number of a field; an error (ours) when the grammar has none of that name. */
  field(name: string): number
  /** The kind that marks text the parser could not place. */
  readonly errorKind: number
}

export interface GoTree {
  readonly grammar: Grammar
  /** The file's text in UTF-16. The parser may have been given one as long in which names that mislead it are replaced. */
  readonly text: string
  readonly count: number
  readonly kind: Uint16Array
  /** First UTF-16 unit of the node. */
  readonly start: Int32Array
  /** One past the last UTF-16 unit. */
  readonly end: Int32Array
  /** Field of the node in its parent; 0 when it has none. */
  readonly field: Uint8Array
  readonly parent: Int32Array
  /** One past the node's last descendant. */
  readonly last: Int32Array
  /** 1 named, 2 missing (the parser made it up). */
  readonly flags: Uint8Array
}

/** One pattern of a query that matched: captures by name, several nodes when the capture is quantified. */
export interface QueryMatch {
  readonly pattern: number
  /** The first node of each capture. */
  readonly first: Readonly<Record<string, Node>>
  readonly captures: ReadonlyMap<string, readonly Node[]>
}

/** A query text that was compiled, several rules' patterns joined or one alone. */
export interface CompiledQuery {
  readonly patternCount: number
  /** Where each pattern begins in the text, in UTF-16 units. */
  readonly patternStarts: readonly number[]
  dispose(): void
}

/** What the parser could not make sense of, as UTF-16 spans. */
export interface Unparsed {
  readonly start: number
  readonly end: number
}

export interface Parsed {
  readonly tree: GoTree
  readonly matches: readonly QueryMatch[]
  readonly unparsed: readonly Unparsed[]
  /** Why the parser itself failed on this text (its memory is limited). The tree is empty then. */
  readonly defect?: unknown
}

/**
 * The one outside ability that `inspect` needs: parsing a text and compiling a query. What is plainly Go and a plain query we read
 * ourselves (`go/syntax`, `go/query`); for all else the grammar is wasm and wasm is loaded, so an adapter provides it. From then on
 * everything is synchronous.
 */
export interface GoSyntax {
  readonly grammar: Grammar
  /** Parses one file and runs the query over it. Never throws on strange text, nor where the parser has no memory left for it. */
  parse(text: string, query?: CompiledQuery): Parsed
  /** The query's matches in a tree that `parse` made with it. */
  matches(tree: GoTree, query: CompiledQuery): readonly QueryMatch[]
  /** Compiles a query; the error says line and column within the query text. */
  compile(query: string): CompiledQuery | { readonly error: string }
}
