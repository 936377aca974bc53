import { isCallersChoice } from './callers-choice.ts'
import { calleeOf, isAssigned } from './calls.ts'
import { ownPart, type Step } from './cfg.ts'
import { canonical } from './conditions.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import { FOLLOWED, lockTable } from './lock-table.ts'
import { calledName, LOCK_METHODS, lockKey, mutexKind } from './mutexes.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'
import { namedOf, typeOf } from './types.ts'

/** A lock that a function takes before it could have released it: what its callers must not hold. */
export interface LockEffect {
  /** What the lock hangs on: the receiver, the parameter of this index, or a variable of the package. */
  readonly root: 'receiver' | 'package' | number
  /** Type of the receiver or parameter, in this package; '' for a variable of the package. */
  readonly owner: string
  /** What is selected from the root: `.mu`. For a variable of the package its name, and what is selected from it. */
  readonly path: string
  readonly method: 'Lock' | 'RLock'
  /** Every path through the function takes it. */
  readonly always: boolean
  /** The calls that lead to it, outermost first; the last one is the lock call itself. */
  readonly trail: readonly { readonly file: GoFile; readonly node: Node }[]
}

type Memo<V> = Map<GoFile, Map<string, V>>

const effectsKnown = new WeakMap<GoPackage, Memo<readonly LockEffect[]>>()
const releasingKnown = new WeakMap<GoPackage, Memo<boolean>>()

/** What the function that a call leads to locks, where all its declarations agree. Empty where the callee is not known. */
export function effectsOfCall(pkg: GoPackage, file: GoFile, call: Node, depth = FOLLOWED): readonly LockEffect[] {
  const name = calledName(file, call)
  if (depth === 0 || LOCK_METHODS.has(name) || !lockTable(pkg).mayLock(name)) return []
  const [first, ...others] = calleeOf(pkg, file, call).candidates.map((candidate) => effectsOf(pkg, candidate, depth))
  return (first ?? []).filter((effect) => others.every((other) => other.some((twin) => isSame(twin, effect))))
}

/** Whether the called function may release a lock that its caller holds. One that nobody knows is judged by its name. */
export function mayRelease(pkg: GoPackage, file: GoFile, call: Node, depth = FOLLOWED): boolean {
  const name = calledName(file, call)
  if (LOCK_METHODS.has(name)) return false
  if (/unlock|release/i.test(name)) return true
  if (depth === 0 || !lockTable(pkg).mayLock(name)) return false
  const callee = calleeOf(pkg, file, call)
  const targets = callee.candidates.length > 0 || callee.package !== '' ? callee.candidates : pkg.methodsNamed(name, file)
  return targets.some((target) => isReleasing(pkg, target, depth))
}

/** The callee's `r.mu` by the name it has at the call: `s#3.mu`; empty where the two are not surely one value. */
export function keyAtCall(pkg: GoPackage, flow: Flow, call: Node, effect: LockEffect): string {
  const { file } = flow
  if (effect.root === 'package') return effect.path
  const callee = file.bare(file.child(call, 'function'))
  const value =
    effect.root === 'receiver' ? file.child(callee, 'operand') : (file.named(file.child(call, 'arguments'))[effect.root] ?? NONE)
  const owner = namedOf(typeOf(pkg, file, value))
  if (owner?.package !== '' || owner.name !== effect.owner) return ''
  const base = canonical(flow, value)
  return base && `${base}${effect.path}`
}

function isSame(a: LockEffect, b: LockEffect): boolean {
  return a.root === b.root && a.path === b.path && a.method === b.method
}

function isReleasing(pkg: GoPackage, fn: FunctionRef, depth: number): boolean {
  return remembered(releasingKnown, pkg, fn, depth, false, () => {
    const { file, node } = fn
    return (
      unlocksFirst(pkg, fn) ||
      [...file.descendants(file.child(node, 'body'), 'call_expression')].some((call) => mayRelease(pkg, file, call, depth - 1))
    )
  })
}

/** An unlock that can come before any lock of the same name in the function. */
function unlocksFirst(pkg: GoPackage, fn: FunctionRef): boolean {
  const { file } = fn
  const calls = lockTable(pkg).callsWithin(file, fn.node)
  const unlocks = calls.filter((call) => isUnlock(file, call))
  if (unlocks.length === 0) return false
  const flow = pkg.flow(fn)
  return unlocks.some((unlock) => {
    const key = lockKey(flow, unlock)
    const taken = new Set(
      calls.filter((call) => !isUnlock(file, call) && lockKey(flow, call) === key).map((call) => flow.graph.stepAround(call)?.id),
    )
    const target = flow.graph.stepAround(unlock)
    if (taken.size === 0 || !target) return true
    return (
      findPath(flow, { from: flow.graph.entry, satisfied: (step) => taken.has(step.id), bad: (step) => step.id === target.id }) !==
      undefined
    )
  })
}

function isUnlock(file: GoFile, call: Node): boolean {
  return calledName(file, call).endsWith('Unlock')
}

function effectsOf(pkg: GoPackage, fn: FunctionRef, depth: number): readonly LockEffect[] {
  return remembered(effectsKnown, pkg, fn, depth, [], () => {
    const found: LockEffect[] = []
    for (const effect of [...ownEffects(pkg, fn), ...passedOn(pkg, fn, depth)]) {
      const twin = found.findIndex((other) => isSame(other, effect))
      if (twin < 0) found.push(effect)
      else if (effect.always && !found[twin]?.always) found[twin] = effect
    }
    return found
  })
}

/** Locks that the function takes itself. */
function ownEffects(pkg: GoPackage, fn: FunctionRef): LockEffect[] {
  const { file, node } = fn
  return lockTable(pkg)
    .callsIn(file, node)
    .flatMap((call) => {
      const method = calledName(file, call)
      if ((method !== 'Lock' && method !== 'RLock') || mutexKind(pkg, file, call) !== 'sync') return []
      const key = lockKey(pkg.flow(fn), call)
      const place = placeOf(pkg, fn, key)
      const reach = place && reachOf(pkg, fn, call, key)
      return reach ? [{ ...place, method, always: reach === 'always', trail: [{ file, node: call }] }] : []
    })
}

/** Locks that the functions called by this one take, by their names here. */
function passedOn(pkg: GoPackage, fn: FunctionRef, depth: number): LockEffect[] {
  const { file, node } = fn
  return [...file.descendants(file.child(node, 'body'), 'call_expression', true)].flatMap((call) =>
    effectsOfCall(pkg, file, call, depth - 1).flatMap((effect) => {
      const key = keyAtCall(pkg, pkg.flow(fn), call, effect)
      const place = placeOf(pkg, fn, key)
      const reach = place && reachOf(pkg, fn, call, key)
      return reach
        ? [{ ...effect, ...place, always: effect.always && reach === 'always', trail: [{ file, node: call }, ...effect.trail] }]
        : []
    }),
  )
}

/** Whether a path comes from the entry to the call with the lock not released before, and whether every path does. */
function reachOf(pkg: GoPackage, fn: FunctionRef, call: Node, key: string): 'always' | 'sometimes' | undefined {
  const { file } = fn
  const flow = pkg.flow(fn)
  const { graph } = flow
  const target = graph.stepAt(call)
  if (!target || target.kind === 'defer' || target.kind === 'go' || isCallersChoice(pkg, file, call)) return undefined
  const path = findPath(flow, {
    from: graph.entry,
    satisfied: (step) => step !== target && lets(pkg, flow, step, key),
    bad: (step) => step === target,
  })
  if (!path || path.some((step) => asksParameter(flow, step))) return undefined
  const around = findPath(flow, { from: graph.entry, satisfied: (step) => step === target })
  return around || file.functionAround(call) !== fn.node ? 'sometimes' : 'always'
}

/** Whether the step releases the lock, or calls something that may. */
export function lets(pkg: GoPackage, flow: Flow, step: Step, key: string): boolean {
  if (step.kind === 'defer' || step.node < 0) return false
  const { file } = flow
  const scope = ownPart(file, step)
  for (const call of file.descendants(scope, 'call_expression')) {
    if (mayRelease(pkg, file, call)) return true
    if (file.named(file.child(call, 'arguments')).some((argument) => canonical(flow, argument) === key)) return true
  }
  for (const selector of file.descendants(scope, 'selector_expression')) {
    if (/^R?Unlock$/.test(file.text(file.child(selector, 'field'))) && canonical(flow, file.child(selector, 'operand')) === key) return true
  }
  return false
}

/** A condition that asks a parameter alone (`if lock {`), or a flag about locking: the caller may know how it ends. */
function asksParameter({ file, scopes }: Flow, step: Step): boolean {
  if (step.kind !== 'condition') return false
  if (/lock|held|sync/i.test(file.text(step.node))) return true
  return file.is(step.node, 'identifier') && scopes.variableOf(step.node)?.kind === 'parameter'
}

/** A lock's name as something that a caller can name too: `r#1.mu` hangs on the receiver. */
function placeOf(pkg: GoPackage, fn: FunctionRef, key: string): Pick<LockEffect, 'root' | 'owner' | 'path'> | undefined {
  const { file, node } = fn
  const [, name = '', id = '', path = ''] = /^([^#.[\]]+)(#\d+)?((?:\.[^#.[\]]+)*)$/.exec(key) ?? []
  if (name !== '' && id === '') return pkg.value(name, file) ? { root: 'package', owner: '', path: key } : undefined
  const root = rootOf(pkg, fn, `${name}${id}`)
  const type = root && namedOf(typeOf(pkg, file, root.declared))
  return root && type?.package === '' && node >= 0 ? { root: root.root, owner: type.name, path } : undefined
}

/** The receiver or parameter of that name, unless it is given another value somewhere. */
function rootOf(
  pkg: GoPackage,
  { file, node }: FunctionRef,
  key: string,
): { readonly root: 'receiver' | number; readonly declared: Node } | undefined {
  const receiver = file.named(file.child(node, 'receiver')).map((parameter) => file.child(parameter, 'name'))
  const parameters = file.named(file.child(node, 'parameters')).flatMap((parameter) => {
    const names = file.is(parameter, 'variadic_parameter_declaration') ? [] : file.childrenIn(parameter, 'name')
    return names.length > 0 ? names : [NONE]
  })
  const at = [...receiver, ...parameters].findIndex((name) => {
    const variable = name < 0 ? undefined : pkg.scopes(file).variableOf(name)
    return variable !== undefined && `${variable.name}#${variable.id}` === key && !variable.uses.some((use) => isAssigned(file, use))
  })
  if (at < 0) return undefined
  return at < receiver.length
    ? { root: 'receiver', declared: receiver[at] as Node }
    : { root: at - receiver.length, declared: parameters[at - receiver.length] as Node }
}

/** Answers kept by function and depth; while one is being found out, a function that calls itself gets `meanwhile`. */
function remembered<V>(table: WeakMap<GoPackage, Memo<V>>, pkg: GoPackage, fn: FunctionRef, depth: number, meanwhile: V, make: () => V): V {
  const byKey = inner(inner(table, pkg), fn.file)
  const key = `${fn.node}:${depth}`
  const found = byKey.get(key)
  if (found !== undefined) return found
  byKey.set(key, meanwhile)
  const made = fn.file.child(fn.node, 'body') < 0 ? meanwhile : make()
  byKey.set(key, made)
  return made
}

function inner<K, L, V>(table: { get(key: K): Map<L, V> | undefined; set(key: K, value: Map<L, V>): unknown }, key: K): Map<L, V> {
  const known = table.get(key) ?? new Map<L, V>()
  table.set(key, known)
  return known
}
