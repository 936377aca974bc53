import type { GoFile } from './file.ts'
import { calledName, LOCK_METHODS } from './mutexes.ts'
import type { GoPackage } from './package.ts'
import type { Node } from './tree.ts'

/** Where a package locks, by names alone: what is cheap to know before anything is followed. */
export interface LockTable {
  /** Calls without arguments of `Lock`, `RLock`, `Unlock` and `RUnlock`, by the function (or literal) around them. */
  callsIn(file: GoFile, fn: Node): readonly Node[]
  /** The same for a function with all literals in it. */
  callsWithin(file: GoFile, fn: Node): readonly Node[]
  /** Whether a function of this name may lock or unlock, itself or within `FOLLOWED` calls. */
  mayLock(name: string): boolean
}

/** Calls within calls that are followed to a lock. */
export const FOLLOWED = 3

const tables = new WeakMap<GoPackage, LockTable>()

export function lockTable(pkg: GoPackage): LockTable {
  let table = tables.get(pkg)
  if (!table) {
    table = build(pkg)
    tables.set(pkg, table)
  }
  return table
}

function build(pkg: GoPackage): LockTable {
  const byFile = new Map(pkg.files.map((file) => [file, lockCalls(file)]))
  const names = lockingNames(pkg, byFile)
  return {
    callsIn: (file, fn) => byFile.get(file)?.get(fn) ?? [],
    callsWithin: (file, fn) => [...(byFile.get(file) ?? [])].filter(([inner]) => file.contains(fn, inner)).flatMap(([, calls]) => calls),
    mayLock: (name) => names.has(name),
  }
}

function lockCalls(file: GoFile): Map<Node, Node[]> {
  const found = new Map<Node, Node[]>()
  if (!/Lock\(\)/.test(file.tree.text)) return found
  for (const call of file.descendants(0, 'call_expression')) {
    if (!LOCK_METHODS.has(calledName(file, call)) || file.named(file.child(call, 'arguments')).length > 0) continue
    const fn = file.functionAround(call)
    const known = found.get(fn)
    if (known) known.push(call)
    else found.set(fn, [call])
  }
  return found
}

/** Names of the declared functions that lock, then of those that call such a name, and so on. */
function lockingNames(pkg: GoPackage, byFile: ReadonlyMap<GoFile, ReadonlyMap<Node, readonly Node[]>>): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [file, calls] of byFile) for (const fn of calls.keys()) names.add(file.text(file.child(file.declarationAround(fn), 'name')))
  if (names.size === 0) return names
  const callers = [...pkg.declarations()].map(({ file, node }) => ({
    name: file.text(file.child(node, 'name')),
    calls: new Set([...file.descendants(node, 'call_expression')].map((call) => calledName(file, call))),
  }))
  for (let round = 1; round < FOLLOWED; round++) {
    const more = callers.filter(({ name, calls }) => !names.has(name) && [...calls].some((called) => names.has(called)))
    for (const { name } of more) names.add(name)
  }
  return names
}
