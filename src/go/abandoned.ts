import { isAssigned, parameterAt } from './calls.ts'
import { type ChannelOp, doingsWith } from './channels.ts'
import { resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import { type Fact, type Flow, findPath, nilFact } from './flow.ts'
import { type Generator, generatorOf } from './generators.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { isProcessMain } from './stranded.ts'
import { declarationOf, type Target } from './targets.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** A caller that takes a generator's channel and can leave before its goroutine is done sending. */
export interface Abandoned {
  readonly generator: Generator
  /** The return by which the caller leaves; NONE where it leaves by the end of its body. */
  readonly leaves: Node
  /** The receive or range that comes too late or too seldom; NONE where the caller never receives. */
  readonly receive: Node
  /** The caller's context that ends the sender at last; undefined where nothing ends it. */
  readonly until: Node | undefined
}

/** Whether the caller of a generator can leave while its goroutine still has something to send; undefined where that is not sure. */
export function abandonedBy(pkg: GoPackage, file: GoFile, call: Node): Abandoned | undefined {
  const fn = file.functionAround(call)
  const taking = fn < 0 || isProcessMain(pkg, file, fn) ? undefined : takingOf(pkg, file, call, fn)
  if (!taking) return undefined
  const target = declarationOf(pkg, file, call)
  const generator = target && generatorOf(target)
  if (!generator || generator.result !== taking.result) return undefined
  const until = generator.until && contextGiven(pkg, file, call, generator.target, generator.until)
  if (until === 'ends' || until === 'unknown') return undefined
  const left = wayOut(pkg.flow({ file, node: fn }), call, taking, generator.owed)
  return left && { generator, ...left, until }
}

/** How a caller holds the channel: the results it belongs to and the places that receive. */
interface Taking {
  readonly result: number
  readonly receives: readonly Node[]
  readonly guard: Node
}

function takingOf(pkg: GoPackage, file: GoFile, call: Node, fn: Node): Taking | undefined {
  const parent = file.parent(call)
  if (file.is(parent, 'range_clause') && file.child(parent, 'right') === call) return { result: 0, receives: [parent], guard: NONE }
  const targets = resultTargets(file, call)
  for (const [result, target] of targets.entries()) {
    const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
    if (!variable || variable.declared !== target || variable.function !== fn || !isReceivedFrom(file, variable)) continue
    const { ops, escapes, owner } = doingsWith(pkg, file, variable)
    const receives = ops.filter((op) => op.kind === 'receive' || op.kind === 'range')
    if (escapes.length > 0 || ops.length !== receives.length || receives.some((op) => !isOwn(op, owner, file))) return undefined
    const guard = targets.find((other) => /^err/.test(file.text(other))) ?? NONE
    return { result, receives: receives.map((op) => op.node), guard }
  }
  return undefined
}

function isReceivedFrom(file: GoFile, { uses }: Variable): boolean {
  return uses.some((use) => {
    const parent = file.parent(use)
    if (file.is(parent, 'range_clause')) return file.child(parent, 'right') === use
    return file.is(parent, 'unary_expression') && file.text(file.child(parent, 'operator')) === '<-'
  })
}

function isOwn(op: ChannelOp, owner: ChannelOp['thread'], file: GoFile): boolean {
  return op.thread === owner && op.file === file && op.anchor === op.node && !op.deferred
}

/** Whether the context that the generator is given ends with the caller (`ends`), later (the argument itself), or never. */
function contextGiven(pkg: GoPackage, file: GoFile, call: Node, target: Target, until: Variable): Node | undefined | 'ends' | 'unknown' {
  const args = file.named(file.child(call, 'arguments'))
  const argument = args.find((_, index) => parameterAt(target.pkg, target, index) === until) ?? NONE
  if (file.is(argument, 'call_expression')) {
    const text = file.text(argument)
    if (/^context\.(Background|TODO)\(\)$/.test(text)) return undefined
    return /\.Context\(\)$/.test(text) ? argument : 'unknown'
  }
  const variable = file.is(argument, 'identifier') ? pkg.scopes(file).variableOf(argument) : undefined
  if (!variable) return 'unknown'
  if (variable.uses.some((use) => isAssigned(file, use))) return 'ends'
  return variable.kind === 'parameter' ? argument : 'ends'
}

/** A way from the call out of the function on which values are left: before a receive, or out of the middle of a range. */
function wayOut(flow: Flow, call: Node, { receives, guard }: Taking, owed: number): { leaves: Node; receive: Node } | undefined {
  const { file, graph } = flow
  const receiving = new Map(receives.flatMap((node) => stepOf(flow, node).map((id) => [id, node] as const)))
  const start = graph.stepAt(call)
  if (!start || receiving.size === 0) return undefined
  const heads = headsAround(flow, receives)
  if (!receiving.has(start.id)) {
    const assume: Fact[] = file.is(guard, 'identifier') && file.text(guard) !== '_' ? [nilFact(flow, guard, true)] : []
    const past = findPath(flow, { from: start.id, assume, satisfied: (step) => receiving.has(step.id) || heads.has(step.id) })
    if (past) return { leaves: past.findLast((step) => step.kind === 'return')?.node ?? NONE, receive: [...receiving.values()][0] as Node }
  }
  if (Number.isFinite(owed)) return undefined
  for (const [id, node] of receiving) {
    if (!file.is(node, 'range_clause')) continue
    const path = findPath(flow, { from: id, first: true, assume: noError(flow, node), satisfied: (step) => receiving.has(step.id) })
    if (path) return { leaves: path.findLast((step) => step.kind === 'return')?.node ?? NONE, receive: node }
  }
  return undefined
}

/** Heads of the loops that receive: how many turns they make may be just what is sent. */
function headsAround({ file, graph }: Flow, receives: readonly Node[]): ReadonlySet<number> {
  const heads = new Set<number>()
  for (const receive of receives) {
    for (let loop = loopAround(file, receive, graph.function); loop >= 0; loop = loopAround(file, loop, graph.function)) {
      const body = file.child(loop, 'body')
      for (const { id, kind, node } of graph.steps) {
        if ((kind === 'condition' || kind === 'range') && file.contains(loop, node) && !file.contains(body, node)) heads.add(id)
      }
    }
  }
  return heads
}

function stepOf({ graph }: Flow, node: Node): number[] {
  const step = graph.stepAt(node)
  return step ? [step.id] : []
}

/** `item.Err` of the ranged value is nil: an error is often the last that comes. */
function noError(flow: Flow, range: Node): Fact[] {
  const { file, scopes } = flow
  const facts: Fact[] = []
  for (const name of file.named(file.child(range, 'left'))) {
    const variable = scopes.variableOf(name)
    for (const use of variable?.uses ?? []) {
      const part = errorPart(file, use, variable?.name ?? '')
      if (part >= 0) facts.push(nilFact(flow, part, true))
    }
  }
  return facts
}

/** The use itself, or what is selected from it, where its name says that it is an error; NONE for all others. */
function errorPart(file: GoFile, use: Node, name: string): Node {
  const parent = file.parent(use)
  if (!file.is(parent, 'selector_expression')) return /err(or)?$/i.test(name) ? use : NONE
  return /err(or)?$/i.test(file.text(file.child(parent, 'field'))) ? parent : NONE
}
