import { calleeOf } from './calls.ts'
import type { ChannelOp } from './channels.ts'
import { findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import type { Node } from './tree.ts'

/**
 * The select arm by which a called function leaves without having received, for a receive that stands in that function and
 * not in the one asked about; undefined where the receive is the caller's own, or nothing leads past it.
 */
export function armPastReceive(pkg: GoPackage, op: ChannelOp, receives: readonly ChannelOp[]): Node | undefined {
  if (op.anchor === op.node || op.arm < 0 || op.deferred) return undefined
  const { file } = op
  const home = file.functionAround(op.node)
  if (!leadsTo(pkg, op, home)) return undefined
  const flow = pkg.flow({ file, node: home })
  const inside = receives.filter((other) => other.file === file && file.functionAround(other.node) === home)
  const receiving = new Set(inside.map((other) => flow.graph.stepAt(other.node)?.id))
  for (const arm of flow.graph.steps) {
    if (arm.kind !== 'arm' || arm.node === op.arm || file.parent(arm.node) !== file.parent(op.arm) || receiving.has(arm.id)) continue
    if (findPath(flow, { from: arm.id, satisfied: (step) => receiving.has(step.id) })) return arm.node
  }
  return undefined
}

/** Whether the call that leads to the receive leads to its function at once, and to no other. */
function leadsTo(pkg: GoPackage, op: ChannelOp, home: Node): boolean {
  const { candidates } = calleeOf(pkg, op.thread.root.file, op.anchor)
  return candidates.length === 1 && candidates[0]?.node === home && candidates[0].file === op.file
}
