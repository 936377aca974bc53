import type { Query, Tree } from 'web-tree-sitter'
import type { GoTree, Node, QueryMatch } from '#go/tree.ts'
import { slotAt } from './flatten.ts'

/** What is used of the parser's module: its query function, its scratch space, its memory. */
export interface QueryModule {
  readonly HEAPU32: Uint32Array
  _ts_init(): number
  _ts_query_matches_wasm(...words: readonly number[]): void
  _free(address: number): void
}

/** web-tree-sitter's own check of a match's `#eq?` and its like; it looks at the names and texts of captures only. */
type TextPredicate = (captures: readonly { readonly name: string; readonly node: { readonly text: string } }[]) => boolean

interface Captured {
  readonly name: string
  readonly node: Row
}

/** A captured node whose row is looked up when it is needed: most matches fall to a predicate that looks at one capture. */
class Row {
  private readonly place: Place
  private readonly start: number
  private readonly id: number
  private row = -1

  constructor(place: Place, start: number, id: number) {
    this.place = place
    this.start = start
    this.id = id
  }

  get node(): Node {
    if (this.row < 0) this.row = slotAt(this.place.tree, this.place.slots, this.start, this.id)
    return this.row
  }

  get text(): string {
    const { tree } = this.place
    return tree.text.slice(tree.start[this.node], tree.end[this.node])
  }
}

interface Place {
  readonly tree: GoTree
  readonly slots: Int32Array
}

/** Words of a node as the C side passes it: subtree, offset, line, column, alias. */
const NODE_WORDS = 5
const NO_LIMIT = 0xffffffff

/**
 * The query's matches as rows of the flat table. What `Query.matches` does, without an object for every node of every match
 * that a predicate then drops: that took longer than the matching. `test/adapters/tree-sitter.test.ts` compares the two.
 */
export function matchesOf(module: QueryModule, query: Query, syntaxTree: Tree, place: Place): QueryMatch[] {
  const { textPredicates } = query as unknown as { readonly textPredicates: readonly (readonly TextPredicate[])[] }
  const buffer = runQuery(module, query, syntaxTree)
  const heap = module.HEAPU32
  const count = heap[buffer >> 2] as number
  const address = heap[(buffer >> 2) + 1] as number
  const matches: QueryMatch[] = []
  let at = address >> 2
  for (let index = 0; index < count; index++) {
    const pattern = heap[at++] as number
    const captures: Captured[] = []
    for (let left = heap[at++] as number; left > 0; left--, at += 1 + NODE_WORDS) {
      const name = query.captureNames[heap[at] as number] as string
      captures.push({ name, node: new Row(place, heap[at + 2] as number, heap[at + 1] as number) })
    }
    if (textPredicates[pattern]?.every((predicate) => predicate(captures))) matches.push(matchOf(pattern, byName(captures)))
  }
  module._free(address)
  return matches
}

/** Runs the query over the whole tree; the answer's count and address stand at the start of the scratch space. */
function runQuery(module: QueryModule, query: Query, syntaxTree: Tree): number {
  const buffer = module._ts_init()
  const { rootNode } = syntaxTree
  const words = [rootNode.id, rootNode.startIndex, rootNode.startPosition.row, rootNode.startPosition.column, addressOf(rootNode)]
  for (const [index, word] of words.entries()) module.HEAPU32[(buffer >> 2) + index] = word
  const anywhere = new Array<number>(12).fill(0)
  module._ts_query_matches_wasm(addressOf(query), addressOf(syntaxTree), ...anywhere, NO_LIMIT, NO_LIMIT)
  return buffer
}

/** web-tree-sitter keeps the address of its C object under index 0. */
function addressOf(owner: object): number {
  return (owner as { 0: number })[0]
}

function matchOf(pattern: number, captures: ReadonlyMap<string, readonly Node[]>): QueryMatch {
  return { pattern, captures, first: Object.fromEntries([...captures].map(([name, nodes]) => [name, nodes[0] as Node])) }
}

function byName(captures: readonly Captured[]): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>()
  for (const { name, node } of captures) {
    const nodes = found.get(name)
    if (nodes) nodes.push(node.node)
    else found.set(name, [node.node])
  }
  return found
}
