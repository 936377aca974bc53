import { selectOf } from './channels.ts'
import { hasWayOut, loopOf } from './endless.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { type PeerOp, type SharedChannel, sharedChannelsAt } from './peers.ts'
import { NONE, type Node } from './tree.ts'

/** A bare operation right after a look at a stop signal that did not wait for it. */
export interface Unguarded {
  readonly op: PeerOp
  readonly channel: SharedChannel
  /** The arm of the look that leaves, and its signal: `ctx.Done()`. */
  readonly stop: Node
  readonly signal: string
}

const STOP = /(done|stop|quit|exit|clos|shutdown|cancel|term|die|kill|halt)\w*(\(\))?$/i

/** Operations that block although the select before them, which has a default, says when to leave. */
export function* unguardedAfter(pkg: GoPackage, file: GoFile, select: Node): Generator<Unguarded> {
  const arms = file.named(select)
  const fallback = arms.find((arm) => file.is(arm, 'default_case')) ?? NONE
  const stop = arms.find((arm) => file.is(arm, 'communication_case') && leaves(file, arm)) ?? NONE
  const signal = signalOf(file, stop)
  if (arms.length !== 2 || fallback < 0 || !STOP.test(signal)) return
  for (const node of operationsIn(file, [...file.named(fallback), ...after(file, select)])) {
    // In an arm of another select it is the second half of a hand-over that has just begun.
    if (selectOf(file, node).alternatives > 0 || file.is(armAround(file, node), 'communication_case')) continue
    if (isRegistered(file, node, select) || isTaken(file, node)) continue
    for (const channel of sharedChannelsAt(pkg, file, node)) {
      const op = channel.ops.find((candidate) => candidate.node === node && candidate.file === file)
      if (op && canStay(channel, op)) yield { op, channel, stop, signal }
    }
  }
}

/** `if stopper.StartTask() { ch <- v }`: a second question, asked right before, may keep the other side in place until this is done. */
function isRegistered(file: GoFile, node: Node, select: Node): boolean {
  const condition = file.enclosing(node, 'if_statement')
  if (condition < 0 || file.contains(condition, select)) return false
  return (
    file.is(file.bare(file.child(condition, 'condition')), 'call_expression') && file.contains(file.child(condition, 'consequence'), node)
  )
}

/** `st := <-s.state` and later `s.state <- st`: what is taken for a while and put back by everybody is a lock, and no message. */
function isTaken(file: GoFile, receive: Node): boolean {
  if (!file.is(receive, 'unary_expression')) return false
  const channel = file.text(file.child(receive, 'operand'))
  for (const send of file.descendants(file.functionAround(receive), 'send_statement')) {
    if (send > receive && file.text(file.child(send, 'channel')) === channel) return true
  }
  return false
}

/** The arm or default that the node is part of, within its function. */
function armAround(file: GoFile, node: Node): Node {
  return file.enclosing(node, 'communication_case', 'default_case', 'func_literal', 'function_declaration', 'method_declaration')
}

function leaves(file: GoFile, arm: Node): boolean {
  for (const kind of ['return_statement', 'break_statement', 'goto_statement'] as const) {
    for (const node of file.descendants(arm, kind, true)) if (kind !== 'break_statement' || file.named(node).length > 0) return true
  }
  return false
}

function signalOf(file: GoFile, arm: Node): string {
  for (const node of file.descendants(file.child(arm, 'communication'), 'unary_expression', true))
    return file.text(file.child(node, 'operand'))
  return ''
}

/** The statements that follow the select in its own block. */
function after(file: GoFile, select: Node): Node[] {
  const block = file.named(file.parent(select))
  return block.slice(block.indexOf(select) + 1)
}

function operationsIn(file: GoFile, statements: readonly Node[]): Node[] {
  return statements.flatMap((statement) => [
    ...file.descendants(statement, 'send_statement', true),
    ...[...file.descendants(statement, 'unary_expression', true)].filter((node) => file.text(file.child(node, 'operator')) === '<-'),
  ])
}

/** Whether the other side can be gone: a send whose receivers can all leave, a receive from a channel that is never closed. */
function canStay({ ops, makes, escapes }: SharedChannel, op: PeerOp): boolean {
  if (escapes || makes.length === 0) return false
  if (op.kind === 'receive') return !ops.some((other) => other.kind === 'close') && ops.some((other) => other.kind === 'send')
  const receivers = ops.filter((other) => other.kind === 'receive' || other.kind === 'range')
  if (op.kind !== 'send' || makes.some((make) => make.capacity !== 0)) return false
  return (
    receivers.length > 0 &&
    receivers.every((other) => other.alternatives > 0 || (other.kind === 'range' && hasWayOut(other.file, loopOf(other.file, other.node))))
  )
}
