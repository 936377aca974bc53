import { type ChannelOp, type LocalChannel, localChannel } from './channels.ts'
import type { ErrGroup } from './errgroups.ts'
import { errGroupOf } from './errgroups.ts'
import type { GoFile } from './file.ts'
import { findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** A bare send of one goroutine of a group to another one of the group that can leave with an error. */
export interface GroupSend {
  readonly channel: LocalChannel
  readonly group: ErrGroup
  readonly send: ChannelOp
  readonly receive: ChannelOp
  /** The return by which the receiver leaves. */
  readonly leaves: Node
}

/**
 * A send without another way out in a goroutine of an errgroup with context, whose only receiver is a goroutine of the same
 * group and leaves when something fails. `Wait` waits for all of them, so the whole group stays.
 */
export function groupSend(pkg: GoPackage, file: GoFile, send: Node): GroupSend | undefined {
  const name = file.bare(file.child(send, 'channel'))
  const variable = file.is(name, 'identifier') ? pkg.scopes(file).variableOf(name) : undefined
  const channel = variable && localChannel(pkg, file, variable)
  if (!channel || channel.escapes.length > 0 || channel.capacity !== 0) return undefined
  const op = channel.ops.find((candidate) => candidate.node === send)
  const receives = channel.ops.filter(({ kind }) => kind === 'receive' || kind === 'range')
  const [receive, ...others] = receives
  if (!op || op.alternatives > 0 || !receive || others.length > 0 || receive.thread.repeated) return undefined
  const [sends, takes] = [groupOf(pkg, op), groupOf(pkg, receive)]
  if (!sends?.withContext || sends.variable !== takes?.variable || receive.thread === op.thread) return undefined
  const leaves = leavesWithError(pkg, receive)
  return leaves < 0 ? undefined : { channel, group: sends, send: op, receive, leaves }
}

/** The group by whose `Go` the operation's goroutine is started. */
function groupOf(pkg: GoPackage, { thread }: ChannelOp): ErrGroup | undefined {
  return thread.via === 'group' ? errGroupOf(pkg, thread.spawnFile, thread.spawn) : undefined
}

/** The return of an error that the receiver comes to after a value, without taking another one; NONE where there is none. */
function leavesWithError(pkg: GoPackage, { thread, anchor, kind, file, node }: ChannelOp): Node {
  const flow = pkg.flow(thread.root)
  const step = flow.graph.stepAt(anchor)
  if (!step || thread.root.file !== file) return NONE
  const isLoop = kind === 'range'
  const path = findPath(flow, {
    from: step.id,
    ...(isLoop ? { first: true } : {}),
    satisfied: (other) => other === step || (other.kind === 'return' && !isError(file, other.node)),
  })
  const leaving = path?.findLast((other) => other.kind === 'return')
  return leaving && (isLoop || repeats(thread.root.file, node, thread.root.node)) ? leaving.node : NONE
}

function isError(file: GoFile, statement: Node): boolean {
  return /\b(err|Err|errors|fmt\.Errorf)\b/.test(file.text(statement))
}

function repeats(file: GoFile, node: Node, within: Node): boolean {
  const loop = file.enclosing(node, 'for_statement')
  return loop > within
}
