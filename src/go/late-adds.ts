import { fieldOf } from './fields.ts'
import type { GoFile } from './file.ts'
import { findPath } from './flow.ts'
import { lockOperand } from './holds.ts'
import { calledName } from './mutexes.ts'
import type { GoPackage } from './package.ts'
import { roleOf } from './threads.ts'
import { NONE, type Node } from './tree.ts'
import { isNamed, typeOf } from './types.ts'

/** An `Add` that a goroutine calls for itself. */
export interface LateAdd {
  readonly name: string
  readonly spawn: Node
  /** The `Wait` that can come before it. */
  readonly wait: Node
}

/**
 * Whether the `Add` stands in a goroutine that also counts down, while the function that starts it comes to `Wait` without
 * having counted anything: `Wait` can then be over before the goroutine has begun. An `Add` of the starter before the `go`
 * holds the group open, so that later ones are safe.
 */
export function lateAdd(pkg: GoPackage, file: GoFile, add: Node): LateAdd | undefined {
  const group = file.bare(lockOperand(file, add))
  if (!isNamed(typeOf(pkg, file, group), 'sync', 'WaitGroup') || file.text(file.child(add, 'arguments')).includes('-')) return undefined
  const literal = file.functionAround(add)
  const role = file.is(literal, 'func_literal') ? roleOf(pkg, file, literal) : undefined
  if (role?.kind !== 'spawned') return undefined
  const starter = file.functionAround(role.spawn)
  const same = callsOn(pkg, file, group)
  const isOf = (method: string, within: Node): Node[] =>
    same.filter((call) => calledName(file, call) === method && file.functionAround(call) === within)
  const outside = same.filter((call) => ['Add', 'Go'].includes(calledName(file, call)) && !file.contains(literal, call))
  if (outside.length > 0 || !same.some((call) => calledName(file, call) === 'Done' && file.contains(literal, call))) return undefined
  const wait = isOf('Wait', starter).find((call) => comesAfter(pkg, file, starter, role.spawn, call))
  return wait === undefined ? undefined : { name: file.text(group), spawn: role.spawn, wait }
}

/** Method calls in the file on the wait group that the expression means. */
function callsOn(pkg: GoPackage, file: GoFile, group: Node): Node[] {
  const key = keyOf(pkg, file, group)
  if (key === '') return []
  return file.all('call_expression').filter((call) => keyOf(pkg, file, file.bare(lockOperand(file, call))) === key)
}

function keyOf(pkg: GoPackage, file: GoFile, group: Node): string {
  if (file.is(group, 'identifier')) {
    const variable = pkg.scopes(file).variableOf(group)
    return variable ? `#${variable.id}` : file.text(group)
  }
  if (!file.is(group, 'selector_expression')) return ''
  const { owner, name } = fieldOf(pkg, file, group)
  return owner === '' ? '' : `${owner}.${name}`
}

function comesAfter(pkg: GoPackage, file: GoFile, fn: Node, spawn: Node, wait: Node): boolean {
  const flow = pkg.flow({ file, node: fn })
  const [from, to] = [flow.graph.stepAt(spawn), flow.graph.stepAt(wait) ?? flow.graph.stepAround(wait)]
  if (from === undefined || to === undefined || fn === NONE) return false
  return findPath(flow, { from: from.id, satisfied: () => false, bad: (step) => step === to }) !== undefined
}
