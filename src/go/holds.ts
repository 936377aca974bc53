import { type Graph, ownPart, type Step } from './cfg.ts'
import { canonical } from './conditions.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import { type LockClass, lockClassOf } from './lock-classes.ts'
import { lockTable } from './lock-table.ts'
import { calledName, mutexKind } from './mutexes.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Node } from './tree.ts'

/** A lock that a function takes, and where in that function it is then held. */
export interface Hold {
  readonly fn: FunctionRef
  /** The lock call. */
  readonly call: Node
  readonly lock: LockClass
  /** The lock's expression, told apart by variable: `s#3.mu`. */
  readonly key: string
  readonly method: 'Lock' | 'RLock'
  /** Steps to which a way leads from the lock call without a release, and none that comes from a release. */
  readonly steps: readonly Step[]
}

/** Whether a call may release the lock, seen from inside a called function. Asked for calls that are no lock calls. */
export type Releases = (call: Node, lock: LockClass) => boolean

/** Every hold of the function's own lock calls, literals left out. */
export function holdsIn(pkg: GoPackage, fn: FunctionRef, releases: Releases): readonly Hold[] {
  const { file, node } = fn
  return lockTable(pkg)
    .callsIn(file, node)
    .flatMap((call) => {
      const hold = holdOf(pkg, fn, call, releases)
      return hold ? [hold] : []
    })
}

function holdOf(pkg: GoPackage, fn: FunctionRef, call: Node, releases: Releases): Hold | undefined {
  const { file } = fn
  const method = calledName(file, call)
  if ((method !== 'Lock' && method !== 'RLock') || !mutexKind(pkg, file, call)) return undefined
  const operand = lockOperand(file, call)
  const lock = lockClassOf(pkg, file, operand)
  const flow = pkg.flow(fn)
  const start = flow.graph.stepAt(call)
  const key = canonical(flow, operand)
  if (lock === '' || key === '' || start?.kind !== 'simple' || !file.is(start.node, 'expression_statement')) return undefined
  const isRelease = (step: Step): boolean => releasesAt(flow, step, key, lock, releases)
  const held = reach(flow.graph, start, (step) => step === start || isRelease(step))
  const free = new Set([...held].filter(isRelease).flatMap((step) => [...reach(flow.graph, step, (other) => other === start)]))
  const steps = [...held].filter((step) => step !== start && !isRelease(step) && !free.has(step))
  return { fn, call, lock, key, method, steps }
}

/** Whether a way that the conditions allow leads from the lock call to the node, with the lock held. */
export function isReached(pkg: GoPackage, { fn, call, steps }: Hold, at: Node): boolean {
  const flow = pkg.flow(fn)
  const start = flow.graph.stepAt(call)
  const target = flow.graph.stepAt(at)
  const held = new Set(steps)
  if (!start || !target) return false
  return findPath(flow, { from: start.id, satisfied: (step) => !held.has(step), bad: (step) => step === target }) !== undefined
}

/** Steps that a way leads to; those at which it ends are among them. */
function reach({ steps }: Graph, from: Step, ends: (step: Step) => boolean): Set<Step> {
  const seen = new Set<Step>()
  const stack = from.next.map((edge) => steps[edge.to] as Step)
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (seen.has(step)) continue
    seen.add(step)
    if (!ends(step)) for (const edge of step.next) stack.push(steps[edge.to] as Step)
  }
  return seen
}

/** An unlock of the lock at this step, by itself, in a literal, or in something that is called. */
function releasesAt(flow: Flow, step: Step, key: string, lock: LockClass, releases: Releases): boolean {
  if (step.node < 0 || step.kind === 'defer' || step.kind === 'go') return false
  const { file } = flow
  const part = ownPart(file, step)
  if (part < 0) return false
  for (const call of file.descendants(part, 'call_expression')) {
    if (isPutAside(file, call, part)) continue
    const name = calledName(file, call)
    if (/^R?Unlock$/.test(name) ? canonical(flow, lockOperand(file, call)) === key : /unlock/i.test(name) || releases(call, lock))
      return true
  }
  return false
}

/** Whether the call stands in a literal that the piece of code only gives a name to (`unlock := func() {…}`). */
function isPutAside(file: GoFile, call: Node, part: Node): boolean {
  const literal = file.enclosing(call, 'func_literal')
  return literal > part && file.is(file.parent(literal), 'expression_list')
}

/** What a lock method is called on. */
export function lockOperand(file: GoFile, call: Node): Node {
  return file.child(file.bare(file.child(call, 'function')), 'operand')
}
