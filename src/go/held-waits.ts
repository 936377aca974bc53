import { ownPart } from './cfg.ts'
import { type ChannelClass, type ClassOp, channelClassOf, channelOf, channelUse } from './channel-classes.ts'
import type { Capacity } from './channel-make.ts'
import { lockOfCondition } from './condition-variables.ts'
import { fieldOf, mentionsOfField, pathAfter } from './fields.ts'
import type { GoFile } from './file.ts'
import { releasedUnder } from './handed-locks.ts'
import { type Hold, isReached, lockOperand } from './holds.ts'
import type { LockClass } from './lock-classes.ts'
import { functionsThatLock, nestedIn } from './lock-order.ts'
import { type Acquire, type Blocking, holdsOf, lockSummary, ownBlocking, type Spot } from './lock-summaries.ts'
import type { GoPackage } from './package.ts'
import { runsIn } from './runs.ts'
import { firstIfAll, takesBefore } from './taken-before.ts'
import { loopAround } from './threads.ts'
import type { Node } from './tree.ts'

/** A wait under a lock for somebody who may himself be waiting for that lock. */
export interface HeldWait {
  readonly hold: Hold
  /** `lock` for another lock that somebody else has to release. */
  readonly kind: Blocking['kind'] | 'lock'
  /** In the function that holds: the operation, or the call that leads to it. */
  readonly at: Node
  /** From there down to the operation. */
  readonly trail: readonly Spot[]
  /** What the wait needs, and where whoever does it takes the lock before. */
  readonly peer: Spot
  readonly takes: Acquire
  /** How sure it is that the two can shut each other out; a condition is often meant to hold the lock, and room to be enough. */
  readonly sure: boolean
}

type Answer = Pick<HeldWait, 'peer' | 'takes' | 'sure'>

/** The first wait at which a hold and the peer that would end it can shut each other out. */
export function heldWait(pkg: GoPackage, hold: Hold): HeldWait | undefined {
  for (const { at, kind, trail } of waitsIn(pkg, hold)) {
    const op = trail.at(-1) as Spot
    const found = answers(pkg, kind, op, hold)
    if (found && isReached(pkg, hold, at)) return { hold, kind, at, trail, ...found }
  }
  for (const { inner, at, trail } of nestedIn(pkg, hold)) {
    const found = inner === hold.lock ? undefined : releasedUnder(pkg, inner, hold.lock)
    if (found && isReached(pkg, hold, at)) return { hold, kind: 'lock', at, trail, sure: true, ...found }
  }
  return undefined
}

interface Waiting {
  readonly at: Node
  readonly kind: Blocking['kind']
  readonly trail: readonly Spot[]
}

/** Blocking operations at the steps of a hold, directly and through calls. */
function waitsIn(pkg: GoPackage, hold: Hold): Waiting[] {
  const { file } = hold.fn
  const found: Waiting[] = []
  for (const step of hold.steps) {
    if (step.kind === 'defer' || step.kind === 'go' || step.node < 0) continue
    const part = ownPart(file, step)
    if (part < 0) continue
    for (const { kind, trail } of ownBlocking(pkg, file, part)) found.push({ at: (trail[0] as Spot).node, kind, trail })
    for (const { call, target } of runsIn(pkg, file, part)) {
      for (const { kind, trail } of lockSummary(pkg, target).blocking)
        found.push({ at: call, kind, trail: [{ file, node: call }, ...trail] })
    }
  }
  return found
}

function answers(pkg: GoPackage, kind: Blocking['kind'], op: Spot, hold: Hold): Answer | undefined {
  if (kind === 'wait-group') return doneUnder(pkg, op, hold.lock)
  if (kind === 'condition') return sleepsUnder(pkg, op, hold)
  const channel = channelClassOf(pkg, op.file, channelOf(op.file, op.node))
  const use = channelUse(pkg, channel)
  if (channel === '' || isOutside(pkg, channel) || use.capacities.length === 0) return undefined
  const peers = use.ops.filter((peer) => answersTo(kind, peer))
  if (kind === 'send' && use.capacities.some((capacity) => hasRoom(channel, capacity, peers))) return undefined
  if (peers.some((peer) => use.ops.some((other) => isToken(peer, other)))) return undefined
  const [peer] = peers
  const takes = firstIfAll(peers, (each) => takesBefore(pkg, { ...each, channel }, hold.lock))
  return peer && takes && { peer, takes, sure: kind !== 'send' || !use.capacities.includes(1) }
}

/** One value is soon there where many come, to a receiver that takes them in turn; who waits for one answer keeps room for it. */
function hasRoom(channel: ChannelClass, capacity: Capacity, peers: readonly ClassOp[]): boolean {
  if (capacity === 0) return false
  const inTurn = ({ kind, file, node }: ClassOp): boolean => kind === 'range' || loopAround(file, node, file.functionAround(node)) >= 0
  return capacity !== 1 || channel.includes('@') || !peers.every(inTurn)
}

/** Taken and given back by one function: the channel is a lock itself, and its value lies in it while nobody works. */
function isToken(one: ClassOp, other: ClassOp): boolean {
  const kinds = [one.kind, other.kind]
  if (!kinds.includes('send') || !kinds.includes('receive')) return false
  return one.file === other.file && one.file.functionAround(one.node) === other.file.functionAround(other.node)
}

function answersTo(kind: Blocking['kind'], peer: ClassOp): boolean {
  return kind === 'send' ? peer.kind === 'receive' || peer.kind === 'range' : peer.kind === 'send' || peer.kind === 'close'
}

/** Channels that other packages can name have peers that we do not see. */
function isOutside(pkg: GoPackage, channel: ChannelClass): boolean {
  if (channel.includes('@') || pkg.name === 'main') return false
  return /^\p{Lu}/u.test(channel.split('.').at(-1) ?? '')
}

/** A condition lets go of its own lock alone: whoever needs another one for writing sleeps along. */
function sleepsUnder(pkg: GoPackage, { file, node }: Spot, hold: Hold): Answer | undefined {
  const own = lockOfCondition(pkg, file, lockOperand(file, node))
  const writer = own === '' || own === hold.lock ? undefined : writerOf(pkg, hold)
  return writer && { peer: writer, takes: { lock: hold.lock, method: 'Lock', trail: [writer] }, sure: false }
}

/** Another place that takes the lock for writing. */
function writerOf(pkg: GoPackage, hold: Hold): Spot | undefined {
  for (const fn of functionsThatLock(pkg)) {
    const writer = holdsOf(pkg, fn).find(({ lock, method, call }) => lock === hold.lock && method === 'Lock' && call !== hold.call)
    if (writer) return { file: fn.file, node: writer.call }
  }
  return undefined
}

/** Somebody who counts the wait group down and takes the lock in the same function, which must be over before `Done`. */
function doneUnder(pkg: GoPackage, { file, node }: Spot, lock: LockClass): Answer | undefined {
  for (const done of donesOf(pkg, file, lockOperand(file, node))) {
    const takes = takesBefore(pkg, done, lock, 0)
    if (takes) return { peer: done, takes, sure: true }
  }
  return undefined
}

/** `wg.Done()` calls of the wait group that an expression means. */
function donesOf(pkg: GoPackage, file: GoFile, group: Node): Spot[] {
  const at = file.bare(group)
  if (file.is(at, 'identifier')) {
    const uses = pkg.scopes(file).variableOf(at)?.uses ?? []
    return uses.filter((use) => pathAfter(file, use)[0] === 'Done').map((use) => ({ file, node: file.parent(file.parent(use)) }))
  }
  if (!file.is(at, 'selector_expression')) return []
  const field = fieldOf(pkg, file, at)
  if (field.owner === '') return []
  return mentionsOfField(pkg, field)
    .filter((mention) => mention.path[0] === 'Done' && !mention.file.isTest)
    .map((mention) => ({ file: mention.file, node: mention.file.parent(mention.file.parent(mention.node)) }))
}
