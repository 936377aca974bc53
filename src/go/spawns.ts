import { calleeOf } from './calls.ts'
import type { GoFile } from './file.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { roleOf } from './threads.ts'
import type { Node } from './tree.ts'

/** A place where a goroutine is started: the `go` statement, or the call of a group's `Go`. */
export interface Spawn {
  readonly file: GoFile
  readonly node: Node
}

/** Where a function is started as a goroutine of its own, in this package. A literal has at most one such place. */
export function spawnsOf(pkg: GoPackage, fn: FunctionRef): Spawn[] {
  const { file, node } = fn
  if (file.is(node, 'func_literal')) {
    const role = roleOf(pkg, file, node)
    return role.kind === 'spawned' ? [{ file, node: role.spawn }] : []
  }
  return pkg.files.filter((from) => file.isTest || !from.isTest).flatMap((from) => goCallsTo(pkg, from, fn))
}

function goCallsTo(pkg: GoPackage, from: GoFile, fn: FunctionRef): Spawn[] {
  const name = fn.file.text(fn.file.child(fn.node, 'name'))
  const found: Spawn[] = []
  for (const statement of from.all('go_statement')) {
    const call = from.first(statement)
    if (!from.text(from.child(call, 'function')).endsWith(name)) continue
    if (calleeOf(pkg, from, call).candidates.some((candidate) => candidate.node === fn.node && candidate.file === fn.file))
      found.push({ file: from, node: statement })
  }
  return found
}
