import { ownPart } from './cfg.ts'
import { type Hold, isReached, lockOperand } from './holds.ts'
import { type LockClass, lockClassOf } from './lock-classes.ts'
import { holdsOf, isOfFresh, lockSummary, type Spot } from './lock-summaries.ts'
import { lockTable } from './lock-table.ts'
import { calledName, mutexKind } from './mutexes.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { runsIn } from './runs.ts'
import type { Node } from './tree.ts'

/** A lock that is taken while another is held. */
export interface Nested {
  readonly hold: Hold
  readonly inner: LockClass
  readonly method: 'Lock' | 'RLock'
  /** In the function that holds: the lock call, or the call that leads to it. */
  readonly at: Node
  /** The calls from there down to the lock call. */
  readonly trail: readonly Spot[]
}

/** Two locks that are taken in both orders. */
export interface LockCycle {
  readonly one: Nested
  readonly other: Nested
}

interface Orders {
  readonly nested: readonly Nested[]
  readonly byPair: ReadonlyMap<string, readonly Nested[]>
}

const known = new WeakMap<GoPackage, Orders>()

/** Every lock of the package taken under another one, outside of tests. */
export function nestedLocks(pkg: GoPackage): Orders {
  let orders = known.get(pkg)
  if (!orders) {
    const nested = functionsThatLock(pkg).flatMap((fn) => holdsOf(pkg, fn).flatMap((hold) => nestedIn(pkg, hold)))
    const byPair = new Map<string, Nested[]>()
    for (const each of nested) byPair.set(pairOf(each), [...(byPair.get(pairOf(each)) ?? []), each])
    orders = { nested, byPair }
    known.set(pkg, orders)
  }
  return orders
}

/** The two orders of a pair of locks where functions take them both ways round and can meet; each pair of locks once. */
export function lockCycles(pkg: GoPackage): readonly LockCycle[] {
  const { byPair, nested } = nestedLocks(pkg)
  const cycles: LockCycle[] = []
  for (const [key, ones] of byPair) {
    const [first] = ones
    const others = first && byPair.get(pair(first.inner, first.hold.lock))
    if (!first || !others || first.hold.lock === first.inner || key > pair(first.inner, first.hold.lock)) continue
    const cycle = meeting(pkg, ones, others, nested)
    if (cycle) cycles.push(cycle)
  }
  return cycles
}

function meeting(pkg: GoPackage, ones: readonly Nested[], others: readonly Nested[], nested: readonly Nested[]): LockCycle | undefined {
  for (const one of ones) {
    for (const other of others) {
      if (canMeet(one, other, nested) && isReached(pkg, one.hold, one.at) && isReached(pkg, other.hold, other.at)) return { one, other }
    }
  }
  return undefined
}

function pairOf({ hold, inner }: Nested): string {
  return pair(hold.lock, inner)
}

function pair(outer: LockClass, inner: LockClass): string {
  return `${outer} ${inner}`
}

/** Two readers do not shut each other out, and a lock that both hold around keeps the two apart. */
function canMeet(one: Nested, other: Nested, nested: readonly Nested[]): boolean {
  const conflict = (outer: Nested, inner: Nested): boolean => outer.hold.method === 'Lock' || inner.method === 'Lock'
  if (!conflict(one, other) || !conflict(other, one) || isFlagged(one) || isFlagged(other)) return false
  const gates = gatesOf(one, nested)
  return ![...gatesOf(other, nested)].some((gate) => gates.has(gate))
}

/** Under a condition that is a flag alone (`if s.started`): the two orders may belong to different times. */
function isFlagged({ hold, at }: Nested): boolean {
  const { file, node } = hold.fn
  for (let around = file.enclosing(at, 'if_statement'); around > node; around = file.enclosing(file.parent(around), 'if_statement')) {
    const condition = file.bare(file.child(around, 'condition'))
    const flag = file.is(condition, 'unary_expression') ? file.bare(file.child(condition, 'operand')) : condition
    if (file.is(flag, 'selector_expression') && !file.contains(file.child(around, 'condition'), at)) return true
  }
  return false
}

/** Locks that are held as well when the nested pair is taken: exclusively, in the same function. */
function gatesOf({ hold, at }: Nested, nested: readonly Nested[]): Set<LockClass> {
  const around = nested.filter(
    (candidate) =>
      candidate.hold.method === 'Lock' &&
      candidate.hold.call !== hold.call &&
      candidate.hold.fn.node === hold.fn.node &&
      candidate.hold.fn.file === hold.fn.file &&
      candidate.at === at,
  )
  return new Set(around.map((candidate) => candidate.hold.lock).filter((lock) => lock !== hold.lock))
}

/** Functions and literals with lock calls of their own. */
export function functionsThatLock(pkg: GoPackage): FunctionRef[] {
  const table = lockTable(pkg)
  return pkg.files
    .filter((file) => !file.isTest)
    .flatMap((file) =>
      (['function_declaration', 'method_declaration', 'func_literal'] as const)
        .flatMap((kind) => file.all(kind))
        .filter((node) => table.callsIn(file, node).length > 0)
        .sort((a, b) => a - b)
        .map((node) => ({ file, node })),
    )
}

/** What is locked at the steps of a hold, directly and through calls. */
export function nestedIn(pkg: GoPackage, hold: Hold): Nested[] {
  const { file } = hold.fn
  const flow = pkg.flow(hold.fn)
  const found = new Map<string, Nested>()
  const add = (inner: LockClass, method: 'Lock' | 'RLock', at: Node, trail: readonly Spot[]): void => {
    const key = `${inner} ${method}`
    if (!found.has(key)) found.set(key, { hold, inner, method, at, trail })
  }
  for (const step of hold.steps) {
    if (step.kind === 'defer' || step.kind === 'go' || step.node < 0) continue
    const part = ownPart(flow.file, step)
    if (part < 0) continue
    for (const call of file.descendants(part, 'call_expression', true)) {
      const method = calledName(file, call)
      if ((method !== 'Lock' && method !== 'RLock') || !mutexKind(pkg, file, call)) continue
      const inner = lockClassOf(pkg, file, lockOperand(file, call))
      if (inner !== '') add(inner, method, call, [{ file, node: call }])
    }
    for (const { call, target } of runsIn(pkg, file, part)) {
      for (const acquire of lockSummary(pkg, target).acquires) {
        if (isOfFresh(pkg, file, call, acquire.lock)) continue
        add(acquire.lock, acquire.method, call, [{ file, node: call }, ...acquire.trail])
      }
    }
  }
  return [...found.values()]
}
