import { type Hold, isReached, lockOperand } from './holds.ts'
import { isSingle, type LockClass, lockClassOf } from './lock-classes.ts'
import { type Nested, nestedIn } from './lock-order.ts'
import { sameness } from './lock-paths.ts'
import { lockTable } from './lock-table.ts'
import { calledName } from './mutexes.ts'
import type { GoPackage } from './package.ts'

/** A lock that is taken again further down, by somebody who was called with it held. */
export interface Again extends Nested {
  /** same: surely the same lock · back: that of the owner to which an element points back. */
  readonly how: 'same' | 'back'
}

/** The first taking of the same lock under a hold, by another lock call or through calls. */
export function takenAgain(pkg: GoPackage, hold: Hold, method: 'Lock' | 'RLock'): Again | undefined {
  for (const nested of nestedIn(pkg, hold)) {
    if (nested.inner !== hold.lock || nested.method !== method || nested.at === hold.call) continue
    const how = isSingle(hold.lock) ? 'same' : sameness(pkg, hold, nested.trail)
    if ((how === 'same' || how === 'back') && isReached(pkg, hold, nested.at)) return { ...nested, how }
  }
  return undefined
}

/** Whether the package takes the lock for writing anywhere outside of tests. */
export function hasWriter(pkg: GoPackage, lock: LockClass): boolean {
  const table = lockTable(pkg)
  return pkg.files
    .filter((file) => !file.isTest)
    .some((file) =>
      table
        .callsWithin(file, 0)
        .some((call) => calledName(file, call) === 'Lock' && lockClassOf(pkg, file, lockOperand(file, call)) === lock),
    )
}
