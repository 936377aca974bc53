import type { Step } from './cfg.ts'
import { resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import { canonical, findPath, nilFact } from './flow.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { PeerOp, SharedChannel } from './peers.ts'
import { spawnsOf } from './spawns.ts'
import { isProcessMain } from './stranded.ts'
import { isInLoop, roleOf } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** A way through the only function that answers a channel on which it does not, while somebody waits without another way out. */
export interface Skipped {
  readonly waiter: PeerOp
  /** The return by which the function leaves; NONE for the end of its body. */
  readonly leaves: Node
  readonly fn: FunctionRef
}

/** Whether the answer (a `close` or a send) can be skipped; asked of the first answer of a channel, undefined for the others. */
export function skippedAnswer(pkg: GoPackage, channel: SharedChannel, answer: PeerOp): Skipped | undefined {
  if (channel.escapes || channel.readOut || channel.makes.length === 0) return undefined
  const waiter = channel.ops.find((op) => (op.kind === 'receive' || op.kind === 'range') && op.alternatives === 0 && !op.file.isTest)
  const takesOne = waiter?.kind === 'receive' && !endsByClose(pkg, waiter)
  const answers = channel.ops.filter((op) => op.kind === 'close' || (op.kind === 'send' && takesOne))
  if (!waiter || answers[0] !== answer || answers.some((op) => op.file !== answer.file)) return undefined
  for (let node = answer.file.functionAround(answer.node); node >= 0; node = answer.file.functionAround(node)) {
    const fn = { file: answer.file, node }
    if (!answers.every((op) => fn.file.contains(node, op.node)) || isInLoop(fn.file, answer.node, node)) return undefined
    const leaves = wayAround(pkg, channel, fn, answers, waiter)
    if (leaves !== undefined) return { waiter, leaves, fn }
    if (!fn.file.is(node, 'func_literal') || roleOf(pkg, fn.file, node).kind === 'unknown') return undefined
  }
  return undefined
}

/** The return of a path through `fn` that meets no answer while the waiter comes to its wait; NONE for the end of the body. */
function wayAround(pkg: GoPackage, channel: SharedChannel, fn: FunctionRef, answers: readonly PeerOp[], waiter: PeerOp): Node | undefined {
  const { file, node } = fn
  const flow = pkg.flow(fn)
  const answering = new Set(answers.map((op) => flow.graph.stepAround(op.node)?.id))
  const from = startOf(pkg, channel, fn, waiter)
  if (from === undefined || isProcessMain(pkg, file, node)) return undefined
  const isAnswer = (step: Step): boolean => answering.has(step.id)
  const before = { from: flow.graph.entry, satisfied: isAnswer, bad: (step: Step) => step.id === from }
  const after = { from, satisfied: () => false, bad: isAnswer }
  if (!findPath(flow, after) || (from !== flow.graph.entry && !findPath(flow, before))) return undefined
  const path = findPath(flow, { from, satisfied: (step) => answering.has(step.id) || tellsOtherwise(file, step) })
  if (!path || path.some((step) => tellsOtherwise(file, step))) return undefined
  const leaves = path.findLast((step) => step.kind === 'return')?.node ?? NONE
  return waitsAfter(pkg, channel, fn, waiter, leaves) ? leaves : undefined
}

/**
 * Where the question begins: at the entry of a goroutine or of a function that was given the channel; in the function that
 * makes it, where the goroutine that waits is started.
 */
function startOf(pkg: GoPackage, channel: SharedChannel, fn: FunctionRef, waiter: PeerOp): number | undefined {
  const { file, node } = fn
  const { graph } = pkg.flow(fn)
  const makes = channel.makes.filter((make) => make.file === file && file.contains(node, make.node))
  if (makes.length === 0) return waiter.file === file && file.contains(node, waiter.node) ? undefined : graph.entry
  return graph.stepAround(startOfWaiter(pkg, channel, fn, waiter))?.id
}

/** What stands for the start of the goroutine that waits: a node of its literal, or the call of the `go` statement that hands the channel on; NONE for neither. */
function startOfWaiter(pkg: GoPackage, channel: SharedChannel, { file, node }: FunctionRef, waiter: PeerOp): Node {
  const around = waiter.file.functionAround(waiter.node)
  if (waiter.file === file && file.functionAround(around) === node && roleOf(pkg, file, around).kind === 'spawned') return waiter.node
  const pass = channel.passes.find(
    ({ target, file: from, node: call }) =>
      target.file === waiter.file && target.node === around && from === file && file.functionAround(call) === node,
  )
  return pass && file.is(file.parent(pass.node), 'go_statement') ? pass.node : NONE
}

/** `v, ok := <-ch` in a loop that goes on as long as `ok` holds: only a close ends it, as it ends a range. */
function endsByClose(pkg: GoPackage, { kind, file, node }: PeerOp): boolean {
  const list = file.parent(node)
  const statement = file.is(list, 'expression_list') ? file.parent(list) : list
  const ok = file.named(file.child(statement, 'left'))[1] ?? NONE
  const around = file.functionAround(node)
  if (kind !== 'receive' || ok < 0 || !isInLoop(file, node, around)) return false
  const flow = pkg.flow({ file, node: around })
  const step = flow.graph.stepAround(node)
  const assume = [{ key: canonical(flow, ok), is: true }]
  return step !== undefined && !findPath(flow, { from: step.id, assume, satisfied: ({ id }) => id === step.id })
}

/** Steps that reach the waiter, or end everything, in another way: other channels, cancels, exits, wait groups. */
function tellsOtherwise(file: GoFile, step: Step): boolean {
  if (step.node < 0 || step.kind === 'select' || step.kind === 'switch' || step.kind === 'range') return false
  if (step.kind === 'arm' || step.kind === 'case') return false
  for (const _ of file.descendants(step.node, 'send_statement')) return true
  for (const call of file.descendants(step.node, 'call_expression')) {
    if (TELLS.test(file.text(file.child(call, 'function')))) return true
  }
  return false
}

const TELLS = /^close$|cancel|stop|shutdown|fatal|exit|abort|kill|panic|\.close$|notify|signal$|broadcast|finish/i

/** Whether the waiter is come to although the function left early: it runs beside it, or goes on in spite of its error. */
function waitsAfter(pkg: GoPackage, channel: SharedChannel, fn: FunctionRef, waiter: PeerOp, leaves: Node): boolean {
  if (fn.file.is(fn.node, 'func_literal')) {
    const role = roleOf(pkg, fn.file, fn.node)
    return role.kind === 'spawned' && startedOnce(channel, fn.file, role.spawn)
  }
  const passes = channel.passes.filter(({ target }) => target.file === fn.file && target.node === fn.node)
  const [pass] = passes
  if (!pass) {
    const spawns = spawnsOf(pkg, fn)
    return channel.kind === 'local' || (spawns.length === 1 && spawns.every((spawn) => startedOnce(channel, spawn.file, spawn.node)))
  }
  if (passes.length > 1) return false
  if (pass.file.is(pass.file.parent(pass.node), 'go_statement')) return !isInLoop(pass.file, pass.node, pass.file.functionAround(pass.node))
  return goesOnAfter(pkg, pass.file, pass.node, waiter, fn.file.text(leaves))
}

/** Whether a goroutine is started once for each channel: not in a loop, and for a field where the channel is made. */
function startedOnce(channel: SharedChannel, file: GoFile, spawn: Node): boolean {
  const around = file.functionAround(spawn)
  if (isInLoop(file, spawn, around)) return false
  return channel.kind === 'local' || channel.makes.some((make) => make.file === file && file.contains(around, make.node))
}

/** The caller's path from a call that returned early to the wait; where it returned an error, with the error known. */
function goesOnAfter(pkg: GoPackage, file: GoFile, call: Node, waiter: PeerOp, leaving: string): boolean {
  const around = file.functionAround(call)
  if (waiter.file !== file || around < 0 || file.functionAround(waiter.node) !== around) return false
  const flow = pkg.flow({ file, node: around })
  const start = flow.graph.stepAt(call)
  const wait = flow.graph.stepAround(waiter.node)
  if (!start || !wait) return false
  const errors = resultTargets(file, call).filter((target) => /^(err|e)/i.test(file.text(target)))
  if (errors.length !== 1 && leaving.replace(/^return\b/, '').trim() !== '') return false
  const assume = errors.map((target) => nilFact(flow, target, /\bnil$/.test(leaving)))
  return findPath(flow, { from: start.id, assume, satisfied: () => false, bad: (step) => step.id === wait.id }) !== undefined
}
