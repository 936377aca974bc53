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
import type { FunctionRef, GoPackage } from './package.ts'
import { isSpawned, runsIn } from './runs.ts'
import { roleOf } from './threads.ts'
import type { Node } from './tree.ts'

/** An operation that somebody else waits for. */
export interface Peer extends Spot {
  /** The channel it works on; left out for a wait group. */
  readonly channel?: ChannelClass
}

/** Where the code that leads to an operation takes the lock before it comes to it: in its function, or in one that calls that. */
export function takesBefore(pkg: GoPackage, op: Peer, lock: LockClass, depth = 1): Acquire | undefined {
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
  const taken = calls.map((call) => takesBefore(pkg, { ...call, ...(channel ? { channel } : {}) }, lock, depth - 1))
  return taken.length > 0 && taken.every((each) => each !== undefined) ? taken[0] : undefined
}

function isCallOf(pkg: GoPackage, file: GoFile, call: Node, fn: FunctionRef): boolean {
  return callablesOf(pkg, file, call).some((target) => target.file === fn.file && target.node === fn.node)
}

/** A taking of the lock in the function from which a way leads to the node; a deferred node comes after everything. */
function acquireBefore(pkg: GoPackage, fn: FunctionRef, { node, channel }: Peer, lock: LockClass): Acquire | undefined {
  const { file } = fn
  const flow = pkg.flow(fn)
  const target = flow.graph.stepAround(node)
  // Who makes the channel, or counts itself, after it had the lock cannot be waited for before.
  const makes = (channel ? makesIn(pkg, fn, channel) : addsIn(fn)).map((make) => flow.graph.stepAround(make))
  const leads = (from: Step, to: Step): boolean =>
    findPath(flow, { from: from.id, satisfied: () => false, bad: (step) => step === to }) !== undefined
  if (!target) return undefined
  for (const step of flow.graph.steps) {
    if (step.kind === 'defer' || step.kind === 'go' || step.node < 0) continue
    const part = ownPart(file, step)
    const acquire = part < 0 ? undefined : acquiresAt(pkg, fn, part, lock)
    if (!acquire || makes.some((make) => make && !leads(make, step))) continue
    if (target.kind === 'defer' || leads(step, target)) return acquire
  }
  return undefined
}

function addsIn({ file, node }: FunctionRef): Node[] {
  return [...file.descendants(node, 'call_expression', true)].filter((call) => calledName(file, call) === 'Add')
}

function makesIn(pkg: GoPackage, { file, node }: FunctionRef, channel: ChannelClass): Node[] {
  return channelMakes(file).filter((make) => file.contains(node, make) && madeAs(pkg, file, make) === channel)
}

function acquiresAt(pkg: GoPackage, fn: FunctionRef, part: Node, lock: LockClass): Acquire | undefined {
  const { file } = fn
  const own = holdsOf(pkg, fn).find((hold) => hold.lock === lock && file.contains(part, hold.call))
  if (own) return { lock, method: own.method, trail: [{ file, node: own.call }] }
  for (const { call, target } of runsIn(pkg, file, part)) {
    const inner = lockSummary(pkg, target).acquires.find((acquire) => acquire.lock === lock)
    if (inner) return { ...inner, trail: [{ file, node: call }, ...inner.trail] }
  }
  return undefined
}
