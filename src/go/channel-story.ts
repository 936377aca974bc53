import type { ChannelOp, LocalChannel } from './channels.ts'
import { canComeAgain, mostOfSpawns, mostOnOnePath, timesStarted } from './counting.ts'
import { findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import type { Thread } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** What is needed of a channel: bare sends by goroutines on one side, receives by the owner on the other. */
export interface Story {
  readonly channel: LocalChannel
  readonly capacity: number
  readonly senders: readonly Sender[]
  readonly receives: readonly ChannelOp[]
  /** Sends of all goroutines together, at most. */
  readonly sends: number
}

/** A goroutine that sends, the sends of it that wait without another way out, and how often it sends at most. */
export interface Sender {
  readonly thread: Thread
  readonly bare: readonly ChannelOp[]
  readonly sends: number
}

/**
 * Undefined where somebody else takes part: a receiver in a goroutine, a sender in the owner, a deferred drain. Where the
 * owner closes the channel, a late send panics and does not wait: another defect.
 */
export function storyOf(pkg: GoPackage, channel: LocalChannel, capacity: number): Story | undefined {
  const { owner, ops } = channel
  const receives = ops.filter((op) => op.kind === 'receive' || op.kind === 'range')
  if (receives.length === 0 || receives.some((op) => op.thread !== owner)) return undefined
  if (ops.some((op) => op.kind === 'close' && op.thread === owner && closesAfterSpawn(pkg, channel, op))) return undefined
  if (receives.some((op) => op.deferred && (op.kind === 'range' || op.repeats))) return undefined
  const sends = ops.filter((op) => op.kind === 'send')
  if (sends.some((op) => op.thread === owner || spawnByOwner(op.thread, owner) === undefined)) return undefined
  const threads = [...new Set(sends.map((op) => op.thread))]
  const senders = threads.map((thread) =>
    senderOf(
      pkg,
      thread,
      sends.filter((op) => op.thread === thread),
      receives,
    ),
  )
  const total = totalOf(pkg, owner, senders)
  if (capacity >= total || senders.every((sender) => sender.bare.length === 0)) return undefined
  return { channel, capacity, senders, receives, sends: total }
}

/** Sends of all goroutines that one way through the owner starts. */
function totalOf(pkg: GoPackage, owner: Thread, senders: readonly Sender[]): number {
  const bySpawn = new Map<Node, number>()
  for (const { thread, sends } of senders) {
    const spawn = spawnByOwner(thread, owner) ?? NONE
    bySpawn.set(spawn, (bySpawn.get(spawn) ?? 0) + sends)
  }
  return mostOfSpawns(pkg, owner, bySpawn)
}

/** Where the owner starts the goroutine, or the one that leads to it; undefined where it is none of the owner's. */
export function spawnByOwner(thread: Thread, owner: Thread): Node | undefined {
  for (let at: Thread | undefined = thread; at; at = at.parent) if (at.parent === owner) return at.spawn
  return undefined
}

function senderOf(pkg: GoPackage, thread: Thread, sends: readonly ChannelOp[], receives: readonly ChannelOp[]): Sender {
  const each = sends.some((op) => canComeAgain(pkg, thread, op)) ? Number.POSITIVE_INFINITY : mostOnOnePath(pkg, thread, sends)
  return { thread, bare: sends.filter((op) => op.alternatives === 0), sends: each * timesStarted(pkg, thread, receives) }
}

/** Whether the owner can close the channel once a goroutine that sends on it runs. */
function closesAfterSpawn(pkg: GoPackage, channel: LocalChannel, close: ChannelOp): boolean {
  const flow = pkg.flow(channel.owner.root)
  const target = flow.graph.stepAround(close.anchor)
  if (!target || close.deferred) return true
  const spawns = channel.ops
    .filter((op) => op.kind === 'send')
    .map((op) => flow.graph.stepAround(spawnByOwner(op.thread, channel.owner) ?? NONE))
  return spawns.some(
    (spawn) => !spawn || findPath(flow, { from: spawn.id, satisfied: () => false, bad: (step) => step.id === target.id }) !== undefined,
  )
}
