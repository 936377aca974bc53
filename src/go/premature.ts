import type { ChannelOp, LocalChannel } from './channels.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import { channelMadeBy } from './stranded.ts'
import type { Thread } from './threads.ts'
import type { Node } from './tree.ts'

/** An operation that its own function performs on a channel while nobody else can have that channel yet. */
export interface Premature {
  readonly channel: LocalChannel
  readonly op: ChannelOp
  /** The first place after it where somebody else gets the channel, in the same function. */
  readonly later: Node
}

/**
 * The first operation on an unbuffered channel that blocks for ever because every goroutine that could be its peer is
 * started, and everything that could hand the channel on is done, only behind it. Silent where any way leads from such a
 * place to the operation: which of two loops runs, and how often, cannot be told.
 */
export function prematureOperation(pkg: GoPackage, file: GoFile, make: Node): Premature | undefined {
  const channel = channelMadeBy(pkg, file, make)
  if (!channel || channel.capacity !== 0) return undefined
  const { owner } = channel
  const flow = pkg.flow(owner.root)
  const start = flow.graph.stepAt(make)
  const peers = peerPlaces(channel)
  if (!start || peers === undefined) return undefined
  for (const op of channel.ops) {
    if (op.thread !== owner || op.kind === 'close' || op.alternatives > 0 || op.deferred) continue
    const target = flow.graph.stepAt(op.anchor)
    if (!target || target.id === start.id || !comesFrom(flow, start.id, target.id)) continue
    if (peers.some((peer) => comesBefore(flow, start.id, peer, target.id))) continue
    const later = peers.find((peer) => peer > op.anchor)
    // A channel that nobody else ever gets is the matter of other rules, or a way to wait for ever.
    return later === undefined ? undefined : { channel, op, later }
  }
  return undefined
}

/** Where somebody else gets the channel: goroutines with operations on it, everything that leads out of sight, and closes. */
function peerPlaces({ owner, ops, escapes }: LocalChannel): Node[] | undefined {
  const places: Node[] = [...escapes]
  for (const op of ops) {
    if (op.thread === owner) {
      if (op.kind === 'close') places.push(op.anchor)
      continue
    }
    const spawn = startedBy(op.thread, owner)
    if (spawn === undefined) return undefined
    places.push(spawn)
  }
  return places
}

/** Where the owner starts the goroutine, or the one that leads to it. */
function startedBy(thread: Thread, owner: Thread): Node | undefined {
  for (let at: Thread | undefined = thread; at; at = at.parent) if (at.parent === owner) return at.spawn
  return undefined
}

function comesFrom(flow: Flow, start: number, target: number): boolean {
  return findPath(flow, { from: start, satisfied: () => false, bad: (step) => step.id === target }) !== undefined
}

function comesBefore(flow: Flow, start: number, peer: Node, target: number): boolean {
  const step = flow.graph.stepAround(peer)
  if (!step || step.id === target) return true
  if (step.id === start) return true
  return findPath(flow, { from: step.id, satisfied: (at) => at.id === start, bad: (at) => at.id === target }) !== undefined
}
