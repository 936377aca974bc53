import { isAssigned } from './calls.ts'
import { type Graph, ownPart, type Step } from './cfg.ts'
import { canonical, mentions } from './conditions.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import { effectsOfCall, keyAtCall, type LockEffect, lets } from './lock-effects.ts'
import { calledName, lockKey } from './mutexes.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** A lock that is taken again on a path on which it is still held. */
export interface Relock {
  /** The lock call, or the call of a function that locks. */
  readonly again: Node
  /** direct: by another lock call · loop: by the same call in the next turn · call: by what a called function locks. */
  readonly how: 'direct' | 'loop' | 'call'
  /** For `call`: what the called function locks, and where. */
  readonly effect?: LockEffect
  readonly path: readonly Step[]
}

/**
 * The first path from a lock call to another that takes the same lock, with no release between them. Read locks within
 * read locks are not asked for. What gets a new value on the way (`cur = cur.next`) is another lock from there on.
 */
export function relock(pkg: GoPackage, fn: FunctionRef, call: Node): Relock | undefined {
  const flow = pkg.flow(fn)
  const start = flow.graph.stepAt(call)
  const key = lockKey(flow, call)
  const method = calledName(flow.file, call)
  if (start?.kind !== 'simple' || key === '' || isRebound(flow, call)) return undefined
  const again = (step: Step): Taking | undefined =>
    takingsOf(pkg, flow, step).find((taking) => taking.key === key && (method === 'Lock' || taking.method === 'Lock'))
  const path = findPath(flow, {
    from: start.id,
    satisfied: (step) => changes(flow, step, key) || lets(pkg, flow, step, key),
    bad: (step) => again(step) !== undefined,
  })
  const taking = path && again(path.at(-1) as Step)
  if (!path || !taking) return undefined
  const how = taking.effect ? 'call' : taking.node === call ? 'loop' : 'direct'
  return { again: taking.node, how, path, ...(taking.effect ? { effect: taking.effect } : {}) }
}

/** `defer mu.Lock()` right below `mu.Lock()`, meant to be Unlock; NONE when there is none. */
export function deferredRelock(flow: Flow, call: Node): Node {
  const { file } = flow
  const statement = file.parent(call)
  const list = file.named(file.parent(statement))
  const below = list[list.indexOf(statement) + 1] ?? NONE
  const deferred = file.is(below, 'defer_statement') ? file.first(below) : NONE
  if (deferred < 0 || calledName(file, deferred) !== calledName(file, call)) return NONE
  return lockKey(flow, deferred) === lockKey(flow, call) && calledName(file, call) === 'Lock' ? deferred : NONE
}

/** Something that takes a lock at a step: a lock call, or a call of a function that locks. */
interface Taking {
  readonly node: Node
  readonly key: string
  readonly method: string
  readonly effect?: LockEffect
}

const takings = new WeakMap<Graph, Taking[][]>()

/** What a step takes, found once for all locks of the function. */
function takingsOf(pkg: GoPackage, flow: Flow, step: Step): readonly Taking[] {
  let known = takings.get(flow.graph)
  if (!known) {
    known = []
    takings.set(flow.graph, known)
  }
  known[step.id] ??= takingsAt(pkg, flow, step)
  return known[step.id] as Taking[]
}

function takingsAt(pkg: GoPackage, flow: Flow, step: Step): Taking[] {
  if (step.kind === 'defer' || step.kind === 'go' || step.node < 0) return []
  const { file } = flow
  return [...file.descendants(ownPart(file, step), 'call_expression', true)].flatMap((call): Taking[] => {
    const method = calledName(file, call)
    if (method === 'Lock' || method === 'RLock') return [{ node: call, key: lockKey(flow, call), method }]
    return effectsOfCall(pkg, file, call).map((effect) => ({
      node: call,
      key: keyAtCall(pkg, flow, call, effect),
      method: effect.method,
      effect,
    }))
  })
}

/** Whether the step gives a new value to something that the lock's name speaks of. */
function changes(flow: Flow, step: Step, key: string): boolean {
  return targetsOf(flow.file, ownPart(flow.file, step)).some((target) => mentions(key, canonical(flow, target)))
}

function targetsOf(file: GoFile, node: Node): Node[] {
  if (file.is(node, 'inc_statement') || file.is(node, 'dec_statement')) return [file.first(node)]
  if (file.is(node, 'var_declaration'))
    return [...file.descendants(node, 'var_spec', true)].flatMap((spec) => file.childrenIn(spec, 'name'))
  const left = file.child(node, 'left')
  return file.is(left, 'expression_list') ? file.named(left) : left < 0 ? [] : [left]
}

/** Whether a name in the lock's expression means another value by case, or is assigned by a function literal at any time. */
function isRebound({ file, scopes }: Flow, call: Node): boolean {
  const operand = file.child(file.bare(file.child(call, 'function')), 'operand')
  return [...file.descendants(operand, 'identifier')].some((name) => {
    const variable = scopes.variableOf(name)
    if (!variable) return false
    if (file.is(variable.statement, 'type_switch_statement')) return true
    return variable.uses.some((use) => isAssigned(file, use) && file.functionAround(use) !== variable.function)
  })
}
