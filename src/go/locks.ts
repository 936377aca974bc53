import { calleeOf } from './calls.ts'
import { type Graph, ownPart, type Step } from './cfg.ts'
import { methodOf } from './embedding.ts'
import type { GoFile } from './file.ts'
import { canonical, type Flow, findPath } from './flow.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import { roleOf } from './threads.ts'
import { NONE, type Node } from './tree.ts'
import { typeOf } from './types.ts'

export type LockMethod = 'Lock' | 'RLock'
const RELEASE = { Lock: 'Unlock', RLock: 'RUnlock' } as const

/** One call of a lock method in a function: `s.mu.Lock()`. */
export interface LockCall {
  readonly node: Node
  readonly method: string
  /** Told apart by variable: `s#3.mu`. */
  readonly key: string
}

/** A way out of the function with the lock held. */
export interface HeldPath {
  readonly path: readonly Step[]
  /** The step that leaves: a return, or the last statement. */
  readonly leaves: Node
  /** A release of the same lock on another path: the balance that was meant. */
  readonly release: Node
  /** It leaves by a panic. */
  readonly panics?: boolean
}

/** The lock call that `call` is, or undefined when it takes arguments or its receiver cannot be named. */
export function lockCall(flow: Flow, call: Node): LockCall | undefined {
  const { file } = flow
  const callee = file.bare(file.child(call, 'function'))
  if (!file.is(callee, 'selector_expression') || file.named(file.child(call, 'arguments')).length > 0) return undefined
  const key = keyOf(flow, file.child(callee, 'operand'))
  return key ? { node: call, method: file.text(file.child(callee, 'field')), key } : undefined
}

/** A lock by its variable, or by a getter that gives the same one each time: `c#3.buffer()`. */
function keyOf(flow: Flow, operand: Node): string {
  const { file } = flow
  const call = file.bare(operand)
  if (!file.is(call, 'call_expression')) return canonical(flow, operand)
  const getter = file.bare(file.child(call, 'function'))
  const name = file.text(file.child(getter, 'field'))
  if (!file.is(getter, 'selector_expression') || file.named(file.child(call, 'arguments')).length > 0 || GIVES_NEW.test(name)) return ''
  const owner = keyOf(flow, file.child(getter, 'operand'))
  return owner && `${owner}.${name}()`
}

/** Calls like these give another value each time; `get` alone may, `GetBuffer` hardly. */
const GIVES_NEW =
  /^(?:[nN]ew|[mM]ake|[nN]ext|[pP]op|[tT]ake|[aA]lloc|[cC]reate|[bB]orrow|[aA]cquire|[cC]lone|[cC]opy|[oO]pen|[rR]and|[pP]ick)(?![a-z])|^(?:[gG]et|(?:R|r)?(?:[uU]n)?[lL]ock)$/

/** Whether the receiver is known to be a mutex of package sync, known to be something else, or not known. */
export function mutexType(pkg: GoPackage, file: GoFile, call: Node): 'mutex' | 'other' | 'unknown' {
  const type = typeOf(pkg, file, file.child(file.bare(file.child(call, 'function')), 'operand'))
  const method = methodOf(pkg, type, 'Lock', file)
  if (method?.package === 'sync') return 'mutex'
  return method && method.candidates.length > 0 ? 'other' : 'unknown'
}

/**
 * A path from a Lock to the function's end on which it is not released, where the function releases it on another path.
 * Silent where locking depends on a condition, is handed over, or is undone by a closure or a callee.
 */
export function heldPath(pkg: GoPackage, fn: FunctionRef, lock: LockCall): HeldPath | undefined {
  const flow = pkg.flow(fn)
  const { file, graph } = flow
  const start = graph.stepAt(lock.node)
  if (!start || start.kind !== 'simple' || !file.is(start.node, 'expression_statement')) return undefined
  const wanted = RELEASE[lock.method as LockMethod]
  const { calls: same, conditional } = usesOf(flow, lock.key)
  const releases = same.filter((call) => call.method === wanted)
  const [release] = releases.filter((call) => file.functionAround(call.node) === fn.node)
  if (!release || releases.some((call) => isDeferred(pkg, file, call.node) && call.node < lock.node)) return undefined
  if (releases.some((call) => isInUnknownLiteral(pkg, file, call.node, fn.node))) return undefined
  // Unlocked first and locked again: the function gives its caller back what it came with.
  if (same.find(({ method }) => TAKES_OR_RELEASES.test(method))?.method === wanted) return undefined
  if (conditional()) return undefined
  const settled = new Set(releases.map((call) => graph.stepAround(call.node)?.id))
  const satisfied = (step: Step): boolean => step.id === start.id || settled.has(step.id) || handsOver(pkg, flow, step, lock, wanted)
  const path = findPath(flow, { from: start.id, satisfied })
  if (!path) return panicking(flow, findPath(flow, { from: start.id, satisfied, bad: ({ id }) => id === graph.panic }), release.node)
  const leaving = path.findLast((step) => step.kind === 'return') ?? path.findLast((step) => step.node >= 0)
  return leaving && { path, leaves: leaving.node, release: release.node }
}

/** Of a lock that is embedded, every method of its owner is a call on it. */
const TAKES_OR_RELEASES = /^R?(Lock|Unlock)$/

/** A way that ends in `panic` itself: who recovers from it finds the lock taken. */
function panicking({ file }: Flow, path: readonly Step[] | undefined, release: Node): HeldPath | undefined {
  const last = path?.at(-2)
  const call = last ? file.first(last.node) : NONE
  const isPanic = last?.kind === 'simple' && file.is(call, 'call_expression') && file.text(file.child(call, 'function')) === 'panic'
  return path && isPanic ? { path, leaves: last.node, release, panics: true } : undefined
}

/** Whether the function takes or releases the lock under a plain `if`: then what is held depends on a condition. */
export function isConditionallyHeld(flow: Flow, key: string): boolean {
  return usesOf(flow, key).conditional()
}

interface LockUses {
  readonly calls: readonly LockCall[]
  /** Whether the lock is taken or released under a plain `if`. */
  conditional(): boolean
}

const usesByGraph = new WeakMap<Graph, ReadonlyMap<string, LockUses>>()

/** Calls without arguments on the lock in the function, function literals included; gathered for all locks at once. */
function usesOf(flow: Flow, key: string): LockUses {
  let uses = usesByGraph.get(flow.graph)
  if (!uses) {
    const byKey = new Map<string, LockCall[]>()
    for (const call of callsIn(flow)) pushTo(byKey, call)
    uses = new Map(
      [...byKey].map(([name, same]) => [
        name,
        { calls: same, conditional: once(() => same.some((call) => isConditional(flow, call, same))) },
      ]),
    )
    usesByGraph.set(flow.graph, uses)
  }
  return uses.get(key) ?? { calls: [], conditional: () => false }
}

function* callsIn(flow: Flow): Generator<LockCall> {
  for (const call of flow.file.descendants(flow.file.child(flow.graph.function, 'body'), 'call_expression')) {
    const found = lockCall(flow, call)
    if (found) yield found
  }
}

function pushTo(byKey: Map<string, LockCall[]>, call: LockCall): void {
  const known = byKey.get(call.key)
  if (known) known.push(call)
  else byKey.set(call.key, [call])
}

function once(compute: () => boolean): () => boolean {
  let known: boolean | undefined
  return () => {
    known ??= compute()
    return known
  }
}

function isDeferred(pkg: GoPackage, file: GoFile, call: Node): boolean {
  if (file.is(file.parent(call), 'defer_statement')) return true
  const literal = file.enclosing(call, 'func_literal')
  return literal >= 0 && roleOf(pkg, file, literal).kind === 'deferred'
}

function isInUnknownLiteral(pkg: GoPackage, file: GoFile, call: Node, fn: Node): boolean {
  for (let at = file.functionAround(call); at >= 0 && at !== fn; at = file.functionAround(at)) {
    const role = roleOf(pkg, file, at).kind
    if (role !== 'inline' && role !== 'deferred') return true
  }
  return false
}

/** Locked or unlocked under a plain `if` that falls through: the state then depends on the condition. */
function isConditional(flow: Flow, call: LockCall, same: readonly LockCall[]): boolean {
  const { file } = flow
  const statement = file.parent(call.node)
  const list = file.parent(statement)
  const block = file.parent(list)
  if (!file.is(list, 'statement_list') || !file.is(block, 'block') || !file.is(file.parent(block), 'if_statement')) return false
  const last = file.named(list).at(-1) as Node
  if (LEAVES.some((kind) => file.is(last, kind)) || endsProcess(flow, last)) return false
  const balance = same
    .filter((other) => file.contains(block, other.node))
    .reduce((sum, other) => sum + (/^R?Lock$/.test(other.method) ? 1 : /^R?Unlock$/.test(other.method) ? -1 : 0), 0)
  return balance !== 0
}

const LEAVES = ['return_statement', 'break_statement', 'continue_statement', 'goto_statement'] as const

function endsProcess(flow: Flow, statement: Node): boolean {
  const step = flow.graph.stepAt(statement)
  return step?.next.every((edge) => edge.to === flow.graph.panic) ?? false
}

/** Whether the step may release the lock out of our sight: a callee that unlocks, a method value, the lock passed on. */
function handsOver(pkg: GoPackage, flow: Flow, step: Step, lock: LockCall, wanted: string): boolean {
  const { file } = flow
  const scope = ownPart(file, step)
  for (const call of file.descendants(scope, 'call_expression')) if (mayRelease(pkg, flow, call, lock, wanted)) return true
  for (const address of file.descendants(scope, 'unary_expression')) {
    if (file.text(file.child(address, 'operator')) === '&' && canonical(flow, file.child(address, 'operand')) === lock.key) return true
  }
  for (const selector of file.descendants(scope, 'selector_expression')) {
    if (file.text(file.child(selector, 'field')) === wanted && canonical(flow, file.child(selector, 'operand')) === lock.key) return true
  }
  return false
}

function mayRelease(pkg: GoPackage, flow: Flow, call: Node, lock: LockCall, wanted: string): boolean {
  const { file } = flow
  const callee = calleeOf(pkg, file, call)
  // An unlock of the lock itself has been looked for already; this is one of another.
  if (lockCall(flow, call)?.method.endsWith('Unlock')) return false
  if (/unlock|release|finish|done/i.test(callee.name.split('.').at(-1) ?? '') && callee.name !== '.Done') return true
  for (const argument of file.named(file.child(call, 'arguments'))) if (canonical(flow, argument) === lock.key) return true
  const candidates =
    callee.candidates.length > 0 ? callee.candidates : callee.name.startsWith('.') ? pkg.methodsNamed(callee.name.slice(1), file) : []
  return candidates.some((target) => unlocksInside(pkg, target, wanted, CALLS))
}

/** Calls that are followed to an unlock. */
const CALLS = 3

const known = new WeakMap<GoPackage, Map<string, boolean>>()

/** Whether a function, or one that it calls, unlocks what it has not locked. */
function unlocksInside(pkg: GoPackage, target: FunctionRef, wanted: string, depth: number): boolean {
  const answers = remembered(known, pkg, () => new Map<string, boolean>())
  return remembered(answers, `${target.file.path}:${target.node}:${wanted}:${depth}`, () => findUnlock(pkg, target, wanted, depth))
}

function findUnlock(pkg: GoPackage, target: FunctionRef, wanted: string, depth: number): boolean {
  if (unlocksFirst(target, wanted)) return true
  if (depth === 0) return false
  const { file, node } = target
  for (const call of file.descendants(file.child(node, 'body'), 'call_expression')) {
    const { candidates } = calleeOf(pkg, file, call)
    if (candidates.some((inner) => inner.node !== node && unlocksInside(pkg, inner, wanted, depth - 1))) return true
  }
  return false
}

/** Whether a function unlocks something that it has not locked before: what it locks itself, it lets go of itself. */
function unlocksFirst({ file, node }: FunctionRef, wanted: string): boolean {
  if (!file.text(node).includes(`.${wanted}()`)) return false
  const locked = new Set<string>()
  for (const selector of file.descendants(node, 'selector_expression')) {
    const method = file.text(file.child(selector, 'field'))
    const name = file.text(file.child(selector, 'operand'))
    if ((TAKES[wanted] ?? []).includes(method)) locked.add(name)
    else if (method === wanted && !locked.has(name)) return true
  }
  return false
}

const TAKES: Readonly<Record<string, readonly string[]>> = { Unlock: ['Lock', 'TryLock'], RUnlock: ['RLock', 'TryRLock'] }
