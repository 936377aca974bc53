import type { GoFile } from './file.ts'
import { findPath } from './flow.ts'
import { isNoReturnCall } from './no-return.ts'
import type { GoPackage } from './package.ts'
import type { PeerOp } from './peers.ts'
import { NONE, type Node } from './tree.ts'

/** Whether the loop's body has a way out of it: return, goto, a break that means this loop, or a call that never returns. */
export function hasWayOut(file: GoFile, loop: Node): boolean {
  const body = file.child(loop, 'body')
  for (const kind of ['return_statement', 'goto_statement'] as const) for (const _ of file.descendants(body, kind, true)) return true
  for (const node of file.descendants(body, 'break_statement', true)) {
    const inner = file.enclosing(node, 'for_statement', 'expression_switch_statement', 'type_switch_statement', 'select_statement')
    if (inner === loop || file.named(node).length > 0) return true
  }
  for (const call of file.descendants(body, 'call_expression', true)) if (isNoReturnCall(file, call)) return true
  return false
}

/** Whether the function that does this can come to its end afterwards, or before it. */
export function canEnd(pkg: GoPackage, op: PeerOp): boolean {
  const fn = { file: op.file, node: op.file.functionAround(op.node) }
  if (fn.node < 0) return false
  const flow = pkg.flow(fn)
  return findPath(flow, { from: flow.graph.entry, satisfied: () => false }) !== undefined
}

/** The loop that a range clause drives, or NONE. */
export function loopOf(file: GoFile, clause: Node): Node {
  return file.is(file.parent(clause), 'for_statement') ? file.parent(clause) : NONE
}
