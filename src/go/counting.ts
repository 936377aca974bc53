import type { Graph } from './cfg.ts'
import { type ChannelOp, constantInt } from './channels.ts'
import type { GoFile } from './file.ts'
import { findPath } from './flow.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { loopAround, type Thread } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/**
 * How often the thread is started before anybody receives: once where the same loop turn receives as well, a constant
 * loop bound where there is one, else Infinity for a loop.
 */
export function timesStarted(pkg: GoPackage, thread: Thread, receives: readonly ChannelOp[]): number {
  if (!thread.repeated || !thread.parent) return 1
  if (thread.parent.parent) return Number.POSITIVE_INFINITY
  const { spawnFile: file } = thread
  const loop = loopAround(file, thread.spawn, thread.parent.root.node)
  if (receives.some((op) => op.file === file && file.contains(loop, op.anchor))) return 1
  const outer = loopAround(file, loop, thread.parent.root.node)
  return outer >= 0 ? Number.POSITIVE_INFINITY : (turnsOf(pkg, file, loop) ?? Number.POSITIVE_INFINITY)
}

/** The number of turns of `for i := 0; i < 3; i++`, `for range 3` and `for range []T{a, b}`; undefined for any other loop. */
function turnsOf(pkg: GoPackage, file: GoFile, loop: Node): number | undefined {
  const clause = file.named(loop).find((child) => file.is(child, 'for_clause') || file.is(child, 'range_clause')) ?? NONE
  if (file.is(clause, 'range_clause')) {
    const over = file.child(clause, 'right')
    if (file.is(over, 'composite_literal')) return file.named(file.child(over, 'body')).length
    return constantInt(pkg, file, over)
  }
  const condition = file.child(clause, 'condition')
  const start = file.named(file.child(file.child(clause, 'initializer'), 'right'))[0] ?? NONE
  if (file.text(start) !== '0' || file.text(file.child(condition, 'operator')) !== '<') return undefined
  return constantInt(pkg, file, file.child(condition, 'right'))
}

/**
 * The largest number of these operations on one path through the thread's root; loops are passed once. Operations inside
 * a callee, or in a deferred literal, count by the paths of that function.
 */
export function mostOnOnePath(pkg: GoPackage, thread: Thread, ops: readonly ChannelOp[]): number {
  const graph = pkg.graph(thread.root)
  const byStep = new Map<number, ChannelOp[]>()
  for (const op of ops) {
    const step = op.deferred ? undefined : graph.stepAt(op.anchor)
    if (step) byStep.set(step.id, [...(byStep.get(step.id) ?? []), op])
  }
  const weight = new Map([...byStep].map(([step, there]) => [step, mostAtStep(pkg, thread, there)]))
  const body = heaviestPath(graph, weight)
  const deferred = ops.filter((op) => op.deferred)
  const late = deferred.length === 0 ? 0 : mostInside(pkg, deferred)
  return deferred.some((op) => isOptional(pkg, thread, op)) ? Math.max(body, late) : body + late
}

/** The largest sum of weights of spawns on one path through the function that starts them; loops are passed once. */
export function mostOfSpawns(pkg: GoPackage, owner: Thread, weights: ReadonlyMap<Node, number>): number {
  const graph = pkg.graph(owner.root)
  const byStep = new Map<number, number>()
  for (const [spawn, weight] of weights) {
    const step = graph.stepAround(spawn)
    if (!step) return [...weights.values()].reduce((sum, each) => sum + each, 0)
    byStep.set(step.id, (byStep.get(step.id) ?? 0) + weight)
  }
  return heaviestPath(graph, byStep)
}

function mostAtStep(pkg: GoPackage, thread: Thread, ops: readonly ChannelOp[]): number {
  const own = ops.filter((op) => homeOf(op) === thread.root.node && op.file === thread.root.file)
  return (
    own.length +
    (own.length < ops.length
      ? mostInside(
          pkg,
          ops.filter((op) => !own.includes(op)),
        )
      : 0)
  )
}

/** The most of one function that they stand in: what several callees do together is not added up. */
function mostInside(pkg: GoPackage, ops: readonly ChannelOp[]): number {
  const homes = new Map<string, ChannelOp[]>()
  for (const op of ops) {
    const key = `${op.file.path}:${homeOf(op)}`
    homes.set(key, [...(homes.get(key) ?? []), op])
  }
  return Math.max(
    ...[...homes.values()].map((there) => {
      const [{ file }] = there as [ChannelOp]
      const graph = pkg.graph({ file, node: homeOf(there[0] as ChannelOp) })
      const weight = new Map<number, number>()
      for (const op of there) {
        const step = graph.stepAround(op.node)
        if (step) weight.set(step.id, (weight.get(step.id) ?? 0) + 1)
      }
      return heaviestPath(graph, weight)
    }),
  )
}

/** Whether a deferred operation stands in a literal that can end without it: then it goes with some ways of the body only. */
function isOptional(pkg: GoPackage, thread: Thread, op: ChannelOp): boolean {
  const home = homeOf(op)
  if (home === thread.root.node) return false
  const flow = pkg.flow({ file: op.file, node: home })
  const step = flow.graph.stepAround(op.node)
  return findPath(flow, { from: flow.graph.entry, satisfied: (at) => at.id === step?.id }) !== undefined
}

/** The function, literals included, whose own graph the operation is a step of. */
function homeOf(op: ChannelOp): Node {
  return op.file.functionAround(op.node)
}

/** Whether the thread can come to the operation twice. One that is always followed by a return, in a loop, cannot. */
export function canComeAgain(pkg: GoPackage, thread: Thread, op: ChannelOp): boolean {
  if (!op.repeats || op.deferred) return false
  return comesBack(pkg, { file: op.file, node: homeOf(op) }, op.node) || comesBack(pkg, thread.root, op.anchor)
}

function comesBack(pkg: GoPackage, fn: FunctionRef, node: Node): boolean {
  if (!fn.file.contains(fn.node, node)) return false
  const flow = pkg.flow(fn)
  const step = flow.graph.stepAround(node)
  return step !== undefined && findPath(flow, { from: step.id, satisfied: () => false, bad: (at) => at.id === step.id }) !== undefined
}

/** The largest sum of weights on one path from the entry; a step met again on the same path counts no more. */
function heaviestPath(graph: Graph, weight: ReadonlyMap<number, number>): number {
  const best = new Map<number, number>()
  const open: { readonly id: number; next: number; most: number }[] = []
  const enter = (id: number): void => {
    best.set(id, 0)
    open.push({ id, next: 0, most: 0 })
  }
  enter(graph.entry)
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const edge = graph.steps[top.id]?.next[top.next++]
    if (edge) {
      const known = best.get(edge.to)
      if (known === undefined) enter(edge.to)
      else top.most = Math.max(top.most, known)
      continue
    }
    const sum = (weight.get(top.id) ?? 0) + top.most
    best.set(top.id, sum)
    open.pop()
    const above = open.at(-1)
    if (above) above.most = Math.max(above.most, sum)
  }
  return best.get(graph.entry) ?? 0
}
