import { calleeOf } from './calls.ts'
import { type Graph, ownPart, type Step } from './cfg.ts'
import { hasWayOut } from './endless.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { sharedChannelsAt } from './peers.ts'
import { remembered } from './remembered.ts'
import { NONE, type Node } from './tree.ts'
import { isNamed, typeOf } from './types.ts'
import { neverAnswered } from './unanswered.ts'

/** The loop that keeps a function from ever coming to its end. */
export interface Unending {
  /** The function that the loop stands in: the one asked about, or one that it calls. */
  readonly fn: FunctionRef
  /** A `for` statement without a way out. */
  readonly loop: Node
}

/** Calls followed into functions of the package. */
const DEPTH = 3

/** A goroutine that never ends. */
export interface EndlessSpawn {
  readonly file: GoFile
  /** The `go` statement. */
  readonly spawn: Node
  /** The function that it starts. */
  readonly target: FunctionRef
  readonly unending: Unending
}

/** What a `go` statement starts, where that never comes to its end. */
export function endlessSpawn(pkg: GoPackage, file: GoFile, spawn: Node): EndlessSpawn | undefined {
  for (const target of calleeOf(pkg, file, file.first(spawn)).candidates) {
    const unending = unendingLoop(pkg, target)
    if (unending) return { file, spawn, target, unending }
  }
  return undefined
}

const known = new WeakMap<GoPackage, Map<GoFile, Map<Node, Unending | false>>>()

/**
 * Why a function cannot end, whatever comes: every way through it leads into a loop without a condition, or over a
 * channel that nothing closes, which has no return, break or goto out of it. Undefined where it can end, or end the
 * process, and where it could not be followed.
 */
export function unendingLoop(pkg: GoPackage, fn: FunctionRef, depth = DEPTH): Unending | undefined {
  const byFile = remembered(known, pkg, () => new Map<GoFile, Map<Node, Unending | false>>())
  const byNode = remembered(byFile, fn.file, () => new Map<Node, Unending | false>())
  const found = byNode.get(fn.node)
  if (found !== undefined) return found || undefined
  byNode.set(fn.node, false)
  const unending = find(pkg, fn, depth)
  // An answer that was cut short by the depth may be another one when it is asked from nearer.
  if (unending || depth === DEPTH) byNode.set(fn.node, unending ?? false)
  else byNode.delete(fn.node)
  return unending
}

function find(pkg: GoPackage, fn: FunctionRef, depth: number): Unending | undefined {
  const { file, node } = fn
  const body = file.child(node, 'body')
  if (body < 0 || depth === 0) return undefined
  const graph = pkg.graph(fn)
  if (graph.opaque.length > 0) return undefined
  const blocking = new Map<number, Unending>()
  for (const step of graph.steps) {
    const held = heldAt(pkg, fn, step, depth)
    if (held) blocking.set(step.id, held)
  }
  const reached = reachable(graph, blocking)
  if (reached.has(graph.exit) || reached.has(graph.panic)) return undefined
  for (const [id, held] of blocking) if (reached.has(id)) return held
  const loop = endlessLoops(file, body).find((at) => [...reached].some((id) => file.contains(at, graph.steps[id]?.node ?? NONE)))
  return loop === undefined ? undefined : { fn, loop }
}

/** A step that is never left: a range without an end, or a call of a function without one. */
function heldAt(pkg: GoPackage, fn: FunctionRef, step: Step, depth: number): Unending | undefined {
  const { file } = fn
  if (step.kind === 'range') {
    const loop = file.parent(step.node)
    return isOverOpenChannel(pkg, file, step.node) && !hasWayOut(file, loop) ? { fn, loop } : undefined
  }
  if (step.kind !== 'simple' && step.kind !== 'return') return undefined
  for (const call of file.descendants(ownPart(file, step), 'call_expression', true)) {
    const held = heldIn(pkg, calleeOf(pkg, file, call).candidates, depth - 1)
    if (held) return held
  }
  return undefined
}

/** Several candidates are twins for different systems: one of them is enough. */
function heldIn(pkg: GoPackage, candidates: readonly FunctionRef[], depth: number): Unending | undefined {
  for (const candidate of candidates) {
    const held = unendingLoop(pkg, candidate, depth)
    if (held) return held
  }
  return undefined
}

/** A range over the ticks of a ticker, or over a channel of this package that nothing closes. */
function isOverOpenChannel(pkg: GoPackage, file: GoFile, clause: Node): boolean {
  const over = file.bare(file.child(clause, 'right'))
  if (isTicks(pkg, file, over)) return true
  const [channel, ...more] = sharedChannelsAt(pkg, file, clause)
  return channel !== undefined && more.length === 0 && neverAnswered(channel, ['close'])
}

function isTicks(pkg: GoPackage, file: GoFile, channel: Node): boolean {
  if (!file.is(channel, 'selector_expression') || file.text(file.child(channel, 'field')) !== 'C') return false
  return isNamed(typeOf(pkg, file, file.child(channel, 'operand')), 'time', 'Ticker')
}

function reachable(graph: Graph, blocking: ReadonlyMap<number, Unending>): ReadonlySet<number> {
  const seen = new Set([graph.entry])
  for (const id of seen) if (!blocking.has(id)) for (const edge of graph.steps[id]?.next ?? []) seen.add(edge.to)
  return seen
}

/** Loops without a condition, outermost first. */
function endlessLoops(file: GoFile, body: Node): Node[] {
  return [...file.descendants(body, 'for_statement', true)].filter((loop) => {
    const head = file.named(loop)[0] ?? NONE
    return file.named(loop).length === 1 || (file.is(head, 'for_clause') && file.child(head, 'condition') < 0)
  })
}

/** Whether the loop does nothing but wait for a ticker, whose channel is never closed. */
export function waitsForTicksAlone(pkg: GoPackage, { fn: { file }, loop }: Unending): boolean {
  const clause = rangeOf(file, loop)
  const first = file.first(file.first(file.child(loop, 'body')))
  const arms = file.is(first, 'select_statement') ? file.named(first) : []
  const receive = clause >= 0 ? NONE : firstReceive(file, arms.length === 1 ? (arms[0] as Node) : first)
  const channel = file.bare(clause >= 0 ? file.child(clause, 'right') : file.child(receive, 'operand'))
  if (file.is(first, 'select_statement') && arms.length !== 1) return false
  if (file.is(channel, 'call_expression')) return /^time\.Tick$/.test(file.text(file.child(channel, 'function')))
  return isTicks(pkg, file, channel)
}

/** Whether the loop is a range over a channel. */
export function waitsForValuesAlone({ fn: { file }, loop }: Unending): boolean {
  return rangeOf(file, loop) >= 0
}

function rangeOf(file: GoFile, loop: Node): Node {
  return file.named(loop).find((child) => file.is(child, 'range_clause')) ?? NONE
}

/** The receive that a statement or arm is, or begins with. */
function firstReceive(file: GoFile, statement: Node): Node {
  for (const node of file.descendants(
    file.is(statement, 'communication_case') ? file.child(statement, 'communication') : statement,
    'unary_expression',
    true,
  )) {
    if (file.text(file.child(node, 'operator')) === '<-') return node
  }
  return NONE
}
