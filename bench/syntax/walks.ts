import type { TreeCursor } from 'web-tree-sitter'
import type { GoTree } from '#go/tree.ts'

/** Reads kind, field, start and end of every node through the library's cursor; returns how many there are. */
export function readByCursor(cursor: TreeCursor): number {
  let nodes = 0
  let seen = 0
  for (let more = true; more; more = next(cursor)) {
    seen ^= cursor.nodeTypeId ^ cursor.currentFieldId ^ cursor.startIndex ^ cursor.endIndex
    nodes++
  }
  cursor.delete()
  return keep(nodes, seen)
}

/** The next node in pre-order. */
function next(cursor: TreeCursor): boolean {
  if (cursor.gotoFirstChild()) return true
  while (!cursor.gotoNextSibling()) if (!cursor.gotoParent()) return false
  return true
}

/** The same of the flat table. */
export function readByTable({ count, kind, field, start, end }: GoTree): number {
  let seen = 0
  for (let node = 0; node < count; node++)
    seen ^= (kind[node] as number) ^ (field[node] as number) ^ (start[node] as number) ^ (end[node] as number)
  return keep(count, seen)
}

/** Uses what was read, so that no optimiser drops the reading. */
function keep(nodes: number, seen: number): number {
  return Number.isNaN(seen) ? 0 : nodes
}
