import { isAssigned } from './calls.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { isInLoop, roleOf } from './threads.ts'
import { NONE, type Node } from './tree.ts'
import { typeOf } from './types.ts'

/** A write to a map or slice of the function around, or to a map in a field of it, by a goroutine that is started several times. */
export interface SharedWrite {
  readonly name: string
  readonly what: 'map' | 'slice'
  readonly spawn: Node
}

/** Whether an assignment in a goroutine's literal writes `m[k]`, or appends to a captured slice, with no lock in sight. */
export function sharedWrite(pkg: GoPackage, file: GoFile, assignment: Node): SharedWrite | undefined {
  const target = file.named(file.child(assignment, 'left'))[0] ?? NONE
  const name = file.is(target, 'index_expression') ? file.child(target, 'operand') : target
  // A map may be a field of what the function has: `b.cancels[role]`.
  const isField = file.is(name, 'selector_expression') && name !== target
  const base = isField ? file.child(name, 'operand') : name
  const variable = file.is(base, 'identifier') ? pkg.scopes(file).variableOf(base) : undefined
  const literal = file.functionAround(assignment)
  if (!variable || !(isField ? variable.kind !== 'type' : variable.kind === 'local')) return undefined
  if (!file.is(literal, 'func_literal') || file.contains(literal, variable.declared)) return undefined
  const kind = typeOf(pkg, file, name)?.kind
  const what = file.is(target, 'index_expression') ? 'map' : 'slice'
  if (what === 'map' ? kind !== 'map' : kind !== 'slice' || !appendsTo(file, assignment, variable.name)) return undefined
  const role = roleOf(pkg, file, literal)
  if (role.kind !== 'spawned' || !isInLoop(file, role.spawn, file.functionAround(role.spawn)) || isGuarded(file, literal)) return undefined
  const loop = file.enclosing(role.spawn, 'for_statement')
  return file.contains(loop, variable.declared) ||
    variable.uses.some((use) => file.contains(loop, use) && !file.contains(literal, use) && isAssigned(file, use))
    ? undefined
    : { name: file.text(name), what, spawn: role.spawn }
}

function appendsTo(file: GoFile, assignment: Node, name: string): boolean {
  const value = file.named(file.child(assignment, 'right'))[0] ?? NONE
  return file.is(value, 'call_expression') && file.text(value).startsWith(`append(${name},`)
}

/** Anything that may keep the others out: a lock, a channel, an atomic operation, or one at a time. */
function isGuarded(file: GoFile, literal: Node): boolean {
  return /\.(R?Lock|Acquire|Do|Wait)\(|<-|atomic\./.test(file.text(literal))
}
