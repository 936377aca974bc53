import { callablesOf } from './callables.ts'
import { ownPart } from './cfg.ts'
import { fieldOwner } from './embedding.ts'
import { fieldOf } from './fields.ts'
import { type Hold, isReached, lockOperand } from './holds.ts'
import { lockClassOf } from './lock-classes.ts'
import { lockSummary, type Spot } from './lock-summaries.ts'
import { lockTable } from './lock-table.ts'
import { calledName } from './mutexes.ts'
import type { GoPackage } from './package.ts'
import { isSpawned } from './runs.ts'
import type { Node } from './tree.ts'
import { typeOf } from './types.ts'

/** A function that was handed in is called with a lock held. */
export interface Callback {
  readonly hold: Hold
  readonly call: Node
  readonly name: string
  /** Where a function that is known to be handed in takes that lock; empty where none is known and an exported method does. */
  readonly trail: readonly Spot[]
  /** The exported method through which a function that is not known could come back to the lock. */
  readonly method: string
}

/** The first call of a function-valued field under a lock of the same owner, by which the lock can be asked for again. */
export function callbackUnder(pkg: GoPackage, hold: Hold): Callback | undefined {
  const { file } = hold.fn
  for (const step of hold.steps) {
    if (step.kind === 'defer' || step.kind === 'go' || step.node < 0) continue
    const part = ownPart(file, step)
    for (const call of part < 0 ? [] : file.descendants(part, 'call_expression', true)) {
      const found = isSpawned(file, call) ? undefined : comesBack(pkg, hold, call)
      if (found && isReached(pkg, hold, call)) return found
    }
  }
  return undefined
}

function comesBack(pkg: GoPackage, hold: Hold, call: Node): Callback | undefined {
  const { file } = hold.fn
  const callee = file.bare(file.child(call, 'function'))
  if (!file.is(callee, 'selector_expression')) return undefined
  const { owner, name } = fieldOf(pkg, file, callee)
  const holder = fieldOwner(pkg, typeOf(pkg, file, file.child(callee, 'operand')), name, file)
  if (owner === '' || !holder || !hold.lock.startsWith(`${owner}.`)) return undefined
  const known = callablesOf(pkg, file, call)
  const acquire = known.flatMap((target) => lockSummary(pkg, target).acquires).find(({ lock }) => lock === hold.lock)
  if (acquire) return { hold, call, name: file.text(callee), trail: [{ file, node: call }, ...acquire.trail], method: '' }
  const method = known.length > 0 || !isSettable(pkg, owner, name) ? '' : lockingMethod(pkg, owner, hold.lock)
  return method === '' ? undefined : { hold, call, name: file.text(callee), trail: [], method }
}

/** Whether somebody outside can choose the function: an exported field of an exported type. */
function isSettable(pkg: GoPackage, owner: string, name: string): boolean {
  return pkg.name !== 'main' && /^\p{Lu}/u.test(owner) && /^\p{Lu}/u.test(name)
}

/** An exported method of the owner that takes the lock for writing itself. */
function lockingMethod(pkg: GoPackage, owner: string, lock: string): string {
  const table = lockTable(pkg)
  for (const { file, node } of pkg.declarations()) {
    const name = file.declaredName(node)
    if (file.isTest || !name.startsWith(`${owner}.`) || !/^\p{Lu}/u.test(name.slice(owner.length + 1))) continue
    const locks = table
      .callsIn(file, node)
      .some((call) => calledName(file, call) === 'Lock' && lockClassOf(pkg, file, lockOperand(file, call)) === lock)
    if (locks) return name
  }
  return ''
}
