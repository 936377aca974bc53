import type { Builder } from './builder.ts'
import type { Call, Callee, Expression, Operation } from './code.ts'

/**
 * For each operation the slots whose value may still be read from there on. What is not read any more is dropped, so that
 * two states that differ in nothing else are one.
 */
export function liveSlots({ operations, boxed }: Builder, results: readonly number[]): Set<number>[] {
  const live = operations.map(() => new Set<number>())
  const uses = operations.map((operation) => boxedUses(operation, usesOf(operation), boxed, results))
  let changed = true
  while (changed) {
    changed = false
    for (let at = operations.length - 1; at >= 0; at--) if (update(operations[at] as Operation, at, live, uses[at] as Uses)) changed = true
  }
  return live
}

interface Uses {
  readonly reads: readonly number[]
  readonly writes: readonly number[]
  /** It only fills the slots that it writes: nothing to be done where nobody reads them. */
  readonly isPure: boolean
}

function update(operation: Operation, at: number, live: Set<number>[], { reads, writes, isPure }: Uses): boolean {
  const here = live[at] as Set<number>
  const before = here.size
  const after = new Set<number>()
  for (const to of successors(operation)) for (const slot of live[to] ?? []) after.add(slot)
  const isWanted = !isPure || writes.some((slot) => after.has(slot))
  for (const slot of after) if (!writes.includes(slot)) here.add(slot)
  if (isWanted) for (const slot of reads) here.add(slot)
  return here.size !== before
}

function successors(operation: Operation): readonly number[] {
  if (operation.kind !== 'select') return operation.next
  return [...operation.arms.map((arm) => arm.next), operation.fallback]
}

/** To fill a box one must have it; and a function's named results are read when it returns. */
function boxedUses(operation: Operation, uses: Uses, boxed: ReadonlySet<number>, results: readonly number[]): Uses {
  if (operation.kind === 'set' && !operation.isNew && boxed.has(operation.slot))
    return { reads: [...uses.reads, operation.slot], writes: [], isPure: false }
  return operation.kind === 'return' ? { ...uses, reads: [...uses.reads, ...results] } : uses
}

const NOTHING: Uses = { reads: [], writes: [], isPure: false }

function usesOf(operation: Operation): Uses {
  switch (operation.kind) {
    case 'set':
      return { reads: readsOf(operation.value), writes: [operation.slot], isPure: true }
    case 'store':
      return { ...NOTHING, reads: [...readsOf(operation.of), ...readsOf(operation.value)] }
    case 'escape':
      return { ...NOTHING, reads: operation.values.flatMap(readsOf) }
    case 'allocate':
      return { ...NOTHING, reads: allocationReads(operation), writes: [operation.slot] }
    case 'branch':
      return { ...NOTHING, reads: readsOf(operation.condition) }
    case 'match':
      return { ...NOTHING, reads: readsOf(operation.value) }
    case 'send':
      return { ...NOTHING, reads: [...readsOf(operation.channel), ...readsOf(operation.value)] }
    case 'receive':
      return { ...NOTHING, reads: readsOf(operation.channel), writes: [operation.slot, operation.okSlot] }
    case 'range':
      return { ...NOTHING, reads: [...readsOf(operation.over), ...readsOf(operation.count), operation.turn], writes: [operation.value] }
    case 'select':
      return { ...NOTHING, reads: operation.arms.flatMap((arm) => [...readsOf(arm.channel), ...readsOf(arm.value)]) }
    case 'call':
      return { ...NOTHING, reads: callReads(operation.call), writes: operation.results }
    case 'go':
    case 'defer':
      return { ...NOTHING, reads: callReads(operation.call) }
    case 'return':
      return { ...NOTHING, reads: operation.values.flatMap(readsOf) }
    default:
      return NOTHING
  }
}

function allocationReads(operation: Operation & { readonly kind: 'allocate' }): number[] {
  const { what } = operation
  if (what.kind === 'channel') return readsOf(what.capacity)
  return what.kind === 'struct' ? what.fields.flatMap((field) => readsOf(field.value)) : []
}

function callReads({ callee, arguments: given }: Call): number[] {
  return [...calleeReads(callee), ...given.flatMap(readsOf)]
}

function calleeReads(callee: Callee): number[] {
  return callee.kind === 'value' || callee.kind === 'method' ? readsOf(callee.of) : []
}

/** The slots that an expression reads. */
export function readsOf(expression: Expression): number[] {
  switch (expression.kind) {
    case 'slot':
      return [expression.slot]
    case 'field':
    case 'not':
    case 'count':
      return readsOf(expression.of)
    case 'literal':
      return expression.captures.map((capture) => capture.from)
    case 'binary':
      return [...readsOf(expression.left), ...readsOf(expression.right)]
    default:
      return []
  }
}
