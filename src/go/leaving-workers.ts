import type { Step } from './cfg.ts'
import { type ChannelOp, localChannel } from './channels.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import { isContextDone, leaves, stopSignal } from './stop-signal.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** A bare send to goroutines that all can end before they have taken everything. */
export interface LeavingWorkers {
  readonly receive: ChannelOp
  /** The return or select arm by which a worker ends. */
  readonly leaves: Node
  /** Text of the stop signal, or '' where an error ends the worker. */
  readonly signal: string
  /** Many of them are started: each has to fail before the sender is alone. */
  readonly many: boolean
}

/**
 * Whether everybody who receives what is sent here, again and again, is a goroutine that ends on an error or a stop signal and takes
 * nothing from then on. Silent where the channel may hold all that comes, or goes where we do not see.
 */
export function leavingWorkers(pkg: GoPackage, file: GoFile, send: Node): LeavingWorkers | undefined {
  const name = file.bare(file.child(send, 'channel'))
  const variable = file.is(name, 'identifier') ? pkg.scopes(file).variableOf(name) : undefined
  if (variable?.kind !== 'local' || loopAround(file, send, file.functionAround(send)) < 0) return undefined
  const channel = localChannel(pkg, file, variable)
  if (!channel || channel.escapes.length > 0 || typeof channel.capacity !== 'number') return undefined
  const op = channel.ops.find((each) => each.node === send)
  const receives = channel.ops.filter(({ kind }) => kind === 'receive' || kind === 'range')
  if (!op || op.alternatives > 0 || op.deferred || receives.length === 0) return undefined
  const found = receives.map((receive) => (isWorker(receive, op) ? leavingOf(pkg, receive) : undefined))
  const [first] = found
  return first && found.every((each) => each !== undefined) ? first : undefined
}

function isWorker({ thread, deferred, node, anchor }: ChannelOp, send: ChannelOp): boolean {
  return thread.parent !== undefined && thread !== send.thread && !deferred && anchor === node
}

function leavingOf(pkg: GoPackage, receive: ChannelOp): LeavingWorkers | undefined {
  const { thread, file, node } = receive
  if (thread.root.file !== file || (receive.kind !== 'range' && loopAround(file, node, thread.root.node) < 0)) return undefined
  const flow = pkg.flow(thread.root)
  const many = thread.repeated
  const stop = receive.arm < 0 ? undefined : stopBeside(flow, receive.arm)
  if (stop) return { receive, many, ...stop }
  const failed = leavesWithError(flow, receive)
  return failed === undefined ? undefined : { receive, many, leaves: failed, signal: '' }
}

/** Another arm of the receiver's select that waits for a stop signal and leads out of the function. */
function stopBeside(flow: Flow, arm: Node): { leaves: Node; signal: string } | undefined {
  const { file } = flow
  for (const step of flow.graph.steps) {
    if (step.kind !== 'arm' || step.node === arm || file.parent(step.node) !== file.parent(arm)) continue
    const signal = stopSignal(flow, step.node)
    if (signal && isContextDone(signal) && leaves(flow, step)) return { leaves: file.child(step.node, 'communication'), signal }
  }
  return undefined
}

/** A way behind a value that is through with receiving because something failed. */
function leavesWithError(flow: Flow, { kind, anchor }: ChannelOp): Node | undefined {
  const { file, graph } = flow
  const step = graph.stepAt(anchor)
  if (!step) return undefined
  const first = kind === 'range' ? { first: true } : {}
  const failed = (other: Step): boolean => other.kind === 'condition' && FAILED.test(file.text(other.node).replaceAll(/\s+/g, ''))
  for (const failure of graph.steps) {
    if (!failed(failure) || !findPath(flow, { ...first, from: step.id, satisfied: () => false, bad: ({ id }) => id === failure.id }))
      continue
    const path = findPath(flow, { from: failure.id, first: true, satisfied: ({ id }) => id === step.id })
    if (path) return path.findLast((other) => other.kind === 'return')?.node ?? NONE
  }
  return undefined
}

const FAILED = /^\w*[eE]rr\w*!=nil$/
