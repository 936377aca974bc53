import { lockOperand } from './holds.ts'
import { type LockClass, lockClassOf } from './lock-classes.ts'
import type { Acquire, Spot } from './lock-summaries.ts'
import { lockTable } from './lock-table.ts'
import { calledName } from './mutexes.ts'
import type { GoPackage } from './package.ts'
import { takesBefore } from './taken-before.ts'

/** A lock that is handed on (nobody both takes and releases it), and is released only by who takes the held lock first. */
export function releasedUnder(
  pkg: GoPackage,
  inner: LockClass,
  held: LockClass,
): { readonly peer: Spot; readonly takes: Acquire } | undefined {
  const calls = callsOfLock(pkg, inner)
  const releases = calls.filter(({ file, node }) => calledName(file, node) === 'Unlock')
  const takers = new Set(
    calls.filter((call) => !releases.includes(call)).map(({ file, node }) => `${file.path}:${file.functionAround(node)}`),
  )
  if (releases.some(({ file, node }) => takers.has(`${file.path}:${file.functionAround(node)}`))) return undefined
  const taking = releases.map((release) => takesBefore(pkg, release, held, 0))
  const [peer] = releases
  const [takes] = taking
  return peer && takes && taking.every((each) => each !== undefined) ? { peer, takes } : undefined
}

/** Whether some function of the package releases the lock and never takes it: then holding it may be handed from one function to another. */
export function isHandedOn(pkg: GoPackage, lock: LockClass): boolean {
  const calls = lock === '' ? [] : callsOfLock(pkg, lock)
  const functionOf = ({ file, node }: Spot): string => `${file.path}:${file.declarationAround(node)}`
  const isRelease = ({ file, node }: Spot): boolean => /^R?Unlock$/.test(calledName(file, node))
  const takers = new Set(calls.filter((call) => !isRelease(call)).map(functionOf))
  return calls.some((call) => isRelease(call) && !takers.has(functionOf(call)))
}

const lockCalls = new WeakMap<GoPackage, ReadonlyMap<LockClass, readonly Spot[]>>()

/** Every lock and unlock call of a class outside of tests. */
function callsOfLock(pkg: GoPackage, lock: LockClass): readonly Spot[] {
  let index = lockCalls.get(pkg)
  if (!index) {
    const made = new Map<LockClass, Spot[]>()
    for (const file of pkg.files.filter((each) => !each.isTest)) {
      for (const node of lockTable(pkg).callsWithin(file, 0)) {
        const name = lockClassOf(pkg, file, lockOperand(file, node))
        made.set(name, [...(made.get(name) ?? []), { file, node }])
      }
    }
    index = made
    lockCalls.set(pkg, index)
  }
  return index.get(lock) ?? []
}
