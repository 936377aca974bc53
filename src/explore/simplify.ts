import type { Builder } from './builder.ts'
import type { Expression, Operation } from './code.ts'
import { liveSlots } from './liveness.ts'

/** Rounds in which one thing that falls away can make another fall away. */
const ROUNDS = 12

/**
 * Takes out what no schedule depends on: values that nobody reads, conditions whose both ways do the same, loops that do
 * nothing. What is left out keeps its number and is led past. Gives the live slots of what remains.
 */
export function simplify(builder: Builder, results: readonly number[]): readonly ReadonlySet<number>[] {
  const { operations, boxed } = builder
  let live = liveSlots(builder, results)
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    for (const operation of operations) changed = dropDead(operation, live, boxed) || changed
    for (const [at, operation] of operations.entries()) changed = lead(operations, at, operation) || changed
    if (!changed) break
    live = liveSlots(builder, results)
  }
  return live
}

/** A value for a slot that is not read, or an escape of nothing. */
function dropDead(operation: Operation, live: readonly ReadonlySet<number>[], boxed: ReadonlySet<number>): boolean {
  const isDead = (slot: number): boolean => !operation.next.some((to) => live[to]?.has(slot))
  if (operation.kind === 'set') return isDead(operation.slot) && (operation.isNew || !boxed.has(operation.slot)) && pass(operation)
  if (operation.kind === 'allocate') return isDead(operation.slot) && pass(operation)
  if (operation.kind === 'escape') return operation.values.every(isNothing) && pass(operation)
  if (operation.kind === 'store') return isNothing(operation.of) && isNothing(operation.value) && pass(operation)
  return false
}

function pass(operation: Operation): boolean {
  const { node, next } = operation
  for (const key of Object.keys(operation)) delete (operation as unknown as Record<string, unknown>)[key]
  Object.assign(operation, { node, next: [...new Set(next)], kind: 'pass' })
  return true
}

/** Nothing that could be followed. */
export function isNothing(expression: Expression): boolean {
  return expression.kind === 'unknown' || expression.kind === 'constant' || expression.kind === 'made'
}

/** Leads an operation's edges past what does nothing, and takes it out when all of them lead to one place. */
function lead(operations: readonly Operation[], at: number, operation: Operation): boolean {
  let changed = false
  const next = operation.next.map((to) => {
    const past = beyond(operations, to)
    changed ||= past !== to
    return past
  })
  operation.next = operation.kind === 'choose' ? [...new Set(next)] : next
  if (operation.kind === 'select') {
    const arms = operation.arms.map((arm) => ({ ...arm, next: beyond(operations, arm.next) }))
    Object.assign(operation, { arms, fallback: beyond(operations, operation.fallback) })
  }
  return collapse(at, operation) || changed
}

/** The first operation from here on that does something. */
function beyond(operations: readonly Operation[], from: number): number {
  let at = from
  for (let steps = 0; steps < operations.length; steps++) {
    const operation = operations[at]
    if (operation?.kind !== 'pass' || operation.next.length !== 1 || operation.next[0] === at) return at
    at = operation.next[0] as number
  }
  return at
}

/** A choice between one way and itself is no choice; a loop whose body does nothing ends. */
function collapse(at: number, operation: Operation): boolean {
  if (
    operation.kind !== 'branch' &&
    operation.kind !== 'choose' &&
    operation.kind !== 'match' &&
    !(operation.kind === 'range' && operation.isOther)
  )
    return false
  const ways = [...new Set(operation.next.filter((to) => to !== at))]
  if (ways.length !== 1 || (ways[0] as number) < 0) return false
  operation.next = ways
  return pass(operation)
}
