import { bareName, callsNamed } from './call-index.ts'
import { callablesOf } from './callables.ts'
import { ownPart, type Step } from './cfg.ts'
import { type ChannelClass, madeAs } from './channel-classes.ts'
import { channelMakes } from './channel-make.ts'
import type { GoFile } from './file.ts'
import { findPath } from './flow.ts'
import type { LockClass } from './lock-classes.ts'
import { type Acquire, holdsOf, lockSummary, type Spot } from './lock-summaries.ts'
import { calledName } from './mutexes.ts'
import { NodeMemo } from './node-memo.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import { isSpawned, runsIn } from './runs.ts'
import { roleOf } from './threads.ts'
import type { Node } from './tree.ts'

/** An operation that somebody else waits for. */
export interface Peer extends Spot {
  /** The channel it works on; left out for a wait group. */
  readonly channel?: ChannelClass
}

const answers = new NodeMemo<Map<string, Acquire | 'none'>>()

/** Where the code that leads to an operation takes the lock before it comes to it: in its function, or in one that calls that. */
export function takesBefore(pkg: GoPackage, op: Peer, lock: LockClass, depth = 1): Acquire | undefined {
  const byQuestion = answers.of(pkg, op.file, op.node, () => new Map<string, Acquire | 'none'>())
  const found = remembered(byQuestion, `${depth} ${lock} ${op.channel ?? ''}`, () => find(pkg, op, lock, depth) ?? 'none')
  return found === 'none' ? undefined : found
}

function find(pkg: GoPackage, op: Peer, lock: LockClass, depth: number): Acquire | undefined {
  const { file, node, channel } = op
  const around = file.functionAround(node)
  if (around < 0 || depth < 0) return undefined
  if (file.is(around, 'func_literal') && roleOf(pkg, file, around).kind === 'deferred')
    return takesBefore(pkg, { ...op, node: around }, lock, depth)
  const fn = { file, node: around }
  const own = acquireBefore(pkg, fn, op, lock)
  if (own || file.is(around, 'func_literal')) return own
  const calls = callsNamed(pkg, bareName(fn)).filter(
    ({ file: from, node: call }) => isCallOf(pkg, from, call, fn) && !isSpawned(from, call),
  )
  return firstIfAll(calls, (call) => takesBefore(pkg, { ...call, ...(channel ? { channel } : {}) }, lock, depth - 1))
}

/** What is found for the first of them, where something is found for each; undefined where for one there is nothing, or none to ask. */
export function firstIfAll<T, V>(all: readonly T[], found: (each: T) => V | undefined): V | undefined {
  let first: V | undefined
  for (const each of all) {
    const own = found(each)
    if (own === undefined) return undefined
    first ??= own
  }
  return first
}

function isCallOf(pkg: GoPackage, file: GoFile, call: Node, fn: FunctionRef): boolean {
  return callablesOf(pkg, file, call).some((target) => target.file === fn.file && target.node === fn.node)
}

/** A taking of the lock in the function from which a way leads to the node; a deferred node comes after everything. */
function acquireBefore(pkg: GoPackage, fn: FunctionRef, { node, channel }: Peer, lock: LockClass): Acquire | undefined {
  const own = takingsOf(pkg, fn).filter(({ acquire }) => acquire.lock === lock)
  if (own.length === 0) return undefined
  const flow = pkg.flow(fn)
  const target = flow.graph.stepAround(node)
  if (!target) return undefined
  // Who makes the channel, or counts itself, after it had the lock cannot be waited for before.
  const makes = (channel ? makesIn(pkg, fn, channel) : addsIn(fn)).map((make) => flow.graph.stepAround(make))
  const leads = (from: Step, to: Step): boolean =>
    findPath(flow, { from: from.id, satisfied: () => false, bad: (step) => step === to }) !== undefined
  const isBefore = ({ step }: Taking): boolean =>
    makes.every((make) => !make || leads(make, step)) && (target.kind === 'defer' || leads(step, target))
  return own.find(isBefore)?.acquire
}

/** A step at which a function takes a lock, itself or through a call. */
interface Taking {
  readonly step: Step
  readonly acquire: Acquire
}

const takings = new NodeMemo<readonly Taking[]>()

/** Every taking of a lock in a function, in the order of its steps; of each lock the first at a step. */
function takingsOf(pkg: GoPackage, fn: FunctionRef): readonly Taking[] {
  const { file, node } = fn
  return takings.of(pkg, file, node, () => {
    const steps = pkg.flow(fn).graph.steps.filter(({ kind, node: at }) => kind !== 'defer' && kind !== 'go' && at >= 0)
    return steps.flatMap((step) => acquiresAt(pkg, fn, ownPart(file, step)).map((acquire) => ({ step, acquire })))
  })
}

function addsIn({ file, node }: FunctionRef): Node[] {
  return [...file.descendants(node, 'call_expression', true)].filter((call) => calledName(file, call) === 'Add')
}

function makesIn(pkg: GoPackage, { file, node }: FunctionRef, channel: ChannelClass): Node[] {
  return channelMakes(file).filter((make) => file.contains(node, make) && madeAs(pkg, file, make) === channel)
}

function acquiresAt(pkg: GoPackage, fn: FunctionRef, part: Node): readonly Acquire[] {
  const { file } = fn
  if (part < 0) return []
  const found = new Map<LockClass, Acquire>()
  for (const { lock, method, call } of holdsOf(pkg, fn))
    if (!found.has(lock) && file.contains(part, call)) found.set(lock, { lock, method, trail: [{ file, node: call }] })
  for (const { call, target } of runsIn(pkg, file, part))
    for (const inner of lockSummary(pkg, target).acquires)
      if (!found.has(inner.lock)) found.set(inner.lock, { ...inner, trail: [{ file, node: call }, ...inner.trail] })
  return [...found.values()]
}
