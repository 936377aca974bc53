import type { GoTree } from '../tree.ts'
import { GO_GRAMMAR, NAMED } from './vocabulary.ts'

/**
 * Rows of a tree in the order in which nodes are finished: children before their parent. A parser that goes from left to
 * right knows a node's parent only afterwards (`a` may become the left of `a + b`), so this is the order it can write.
 */
export class Rows {
  count = 0
  kind = new Uint16Array(FIRST_CAPACITY)
  start = new Int32Array(FIRST_CAPACITY)
  end = new Int32Array(FIRST_CAPACITY)
  field = new Uint8Array(FIRST_CAPACITY)
  /** Rows of the subtree, the node's own included: they are the last ones up to it. */
  size = new Int32Array(FIRST_CAPACITY)

  leaf(kind: number, start: number, end: number, field: number): number {
    const at = this.count
    if (at === this.kind.length) this.grow()
    this.kind[at] = kind
    this.start[at] = start
    this.end[at] = end
    this.field[at] = field
    this.size[at] = 1
    this.count = at + 1
    return at
  }

  /** Ends the node whose first descendant is row `first`; it ends where its last child does. */
  close(kind: number, first: number, field: number): number {
    const at = this.leaf(kind, this.start[first] as number, this.end[this.count - 1] as number, field)
    this.size[at] = at - first + 1
    return at
  }

  /** The first child of a node that has children. */
  firstChild(row: number): number {
    const first = row - (this.size[row] as number) + 1
    let child = row - 1
    for (let begin = child - (this.size[child] as number); begin >= first; begin = child - (this.size[child] as number)) child = begin
    return child
  }

  private grow(): void {
    const length = this.kind.length * 2
    this.kind = copied(new Uint16Array(length), this.kind)
    this.start = copied(new Int32Array(length), this.start)
    this.end = copied(new Int32Array(length), this.end)
    this.field = copied(new Uint8Array(length), this.field)
    this.size = copied(new Int32Array(length), this.size)
  }
}

const FIRST_CAPACITY = 1 << 15

function copied<T extends Uint8Array | Uint16Array | Int32Array>(to: T, from: T): T {
  to.set(from)
  return to
}

/** The open nodes while rows are brought into pre-order: their place there, and the place behind the child that comes next. */
const open = { parents: new Int32Array(256), behind: new Int32Array(256) }

/**
 * The flat pre-order table of the rows, of which the last is the root. From the last row to the first: a node of `size` rows
 * that ends where its next sibling begins, begins `size` places before.
 */
export function treeOf(rows: Rows, text: string): GoTree {
  const { count } = rows
  const tree = {
    grammar: GO_GRAMMAR,
    text,
    count,
    kind: new Uint16Array(count),
    start: new Int32Array(count),
    end: new Int32Array(count),
    field: new Uint8Array(count),
    parent: new Int32Array(count),
    last: new Int32Array(count),
    flags: new Uint8Array(count),
  }
  let { parents, behind } = open
  let depth = 0
  parents[0] = -1
  behind[0] = count
  for (let row = count - 1; row >= 0; row--) {
    const size = rows.size[row] as number
    const last = behind[depth] as number
    const at = last - size
    const parent = parents[depth] as number
    behind[depth] = at
    const kind = rows.kind[row] as number
    tree.kind[at] = kind
    tree.start[at] = rows.start[row] as number
    tree.end[at] = rows.end[row] as number
    tree.field[at] = rows.field[row] as number
    tree.parent[at] = parent
    tree.last[at] = last
    tree.flags[at] = NAMED[kind] as number
    if (size > 1) {
      depth++
      if (depth === parents.length) {
        open.parents = parents = copied(new Int32Array(depth * 2), parents)
        open.behind = behind = copied(new Int32Array(depth * 2), behind)
      }
      parents[depth] = at
      behind[depth] = last
    } else while (depth > 0 && behind[depth] === (parents[depth] as number) + 1) depth--
  }
  return tree
}
