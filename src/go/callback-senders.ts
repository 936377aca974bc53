import { type ChannelOp, type LocalChannel, selectOf } from './channels.ts'
import { remembered } from './remembered.ts'
import type { Thread } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/**
 * The channel with its callbacks as senders. A callback that is handed over before anybody receives and that sends on a channel without
 * room is called by somebody else's goroutine: called at once it would have blocked its own function there and then. Only where
 * callbacks alone send; each counts as one send, though it may be called more often.
 */
export function withCallbacks(channel: LocalChannel): LocalChannel {
  const { offers, escapes, capacity, ops } = channel
  if (offers.length === 0 || capacity !== 0 || escapes.length > offers.length) return channel
  if (ops.some((op) => op.kind === 'send' || op.kind === 'close')) return channel
  const threads = new Map<Node, Thread>()
  const sends = offers.map((use) => sendOf(channel, use, threads))
  const known = sends.flatMap((send) => send ?? [])
  return known.length < sends.length ? channel : { ...channel, ops: [...ops, ...known], escapes: [], offers: [] }
}

/** The send of a literal that is an argument of a call in the channel's own function. */
function sendOf({ file, owner }: LocalChannel, use: Node, threads: Map<Node, Thread>): ChannelOp | undefined {
  const node = file.enclosing(use, 'send_statement')
  const literal = file.functionAround(node)
  const call = file.parent(file.parent(literal))
  if (!file.is(file.parent(literal), 'argument_list') || !file.is(call, 'call_expression')) return undefined
  if (file.functionAround(call) !== owner.root.node || file.is(file.parent(call), 'defer_statement')) return undefined
  if (selectOf(file, node).alternatives > 0) return undefined
  const spawn = file.is(file.parent(call), 'go_statement') ? file.parent(call) : call
  const thread = remembered(threads, literal, () => ({
    root: { file, node: literal },
    parent: owner,
    spawn,
    spawnFile: file,
    repeated: false,
    via: 'callback' as const,
  }))
  return { kind: 'send', file, node, thread, anchor: node, deferred: false, repeats: false, arm: NONE, alternatives: 0 }
}
