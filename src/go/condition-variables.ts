import { callsNamed } from './call-index.ts'
import { calleeOf } from './calls.ts'
import { channelClassOf, madeAs } from './channel-classes.ts'
import { fieldOf, mentionsOfField, pathAfter } from './fields.ts'
import type { GoFile } from './file.ts'
import { lockOperand } from './holds.ts'
import { type LockClass, lockClassOf } from './lock-classes.ts'
import type { GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import { NONE, type Node } from './tree.ts'
import { isNamed, typeOf } from './types.ts'

/** What the package does with one condition variable. */
export interface ConditionVariable {
  readonly name: string
  /** `Owner.field`, or the variable's name. */
  readonly identity: string
  /** Somebody calls `Signal` or `Broadcast`, or may do so out of our sight. */
  readonly signalled: boolean
  /** Where it is declared or made. */
  readonly mentions: readonly { readonly file: GoFile; readonly node: Node }[]
}

/** The condition variable that a `.Wait()` call waits for, where only this package can reach it; undefined for anything else. */
export function conditionOf(pkg: GoPackage, file: GoFile, wait: Node): ConditionVariable | undefined {
  const operand = file.bare(lockOperand(file, wait))
  if (!isNamed(typeOf(pkg, file, operand), 'sync', 'Cond')) return undefined
  if (file.is(operand, 'selector_expression')) return fieldCondition(pkg, file, operand)
  const variable = file.is(operand, 'identifier') ? pkg.scopes(file).variableOf(operand) : undefined
  if (variable?.kind !== 'local') return undefined
  const uses = variable.uses.map((node) => ({ file, node, path: pathAfter(file, node) }))
  return { name: variable.name, identity: variable.name, signalled: uses.some(maySignal), mentions: [{ file, node: variable.declared }] }
}

const locks = new WeakMap<GoPackage, ReadonlyMap<string, ReadonlySet<LockClass>>>()

/**
 * The lock that `Wait` of a condition variable lets go, as far as every place that makes one tells: `OWN` for one that is made
 * for it alone. Empty where it is not known.
 */
export function lockOfCondition(pkg: GoPackage, file: GoFile, operand: Node): LockClass {
  const made = remembered(locks, pkg, () => conditionLocks(pkg)).get(channelClassOf(pkg, file, operand))
  return made?.size === 1 ? ([...made][0] ?? '') : ''
}

export const OWN: LockClass = 'own'

/** Locks by the field or variable that a `sync.NewCond(…)` is put into. */
function conditionLocks(pkg: GoPackage): ReadonlyMap<string, ReadonlySet<LockClass>> {
  const found = new Map<string, Set<LockClass>>()
  for (const { file, node } of callsNamed(pkg, 'NewCond')) {
    const { package: path } = calleeOf(pkg, file, node)
    const argument = file.named(file.child(node, 'arguments'))[0] ?? NONE
    if (path !== 'sync' || argument < 0) continue
    const made = file.bare(file.is(argument, 'unary_expression') ? file.child(argument, 'operand') : argument)
    const isNew =
      file.is(made, 'composite_literal') || (file.is(made, 'call_expression') && file.text(file.child(made, 'function')) === 'new')
    const name = madeAs(pkg, file, node)
    found.set(name, (found.get(name) ?? new Set()).add(isNew ? OWN : lockClassOf(pkg, file, argument)))
  }
  return found
}

function fieldCondition(pkg: GoPackage, file: GoFile, operand: Node): ConditionVariable | undefined {
  const field = fieldOf(pkg, file, operand)
  if (field.owner === '' || (pkg.name !== 'main' && /^\p{Lu}/u.test(field.name)) || pkg.files.some(isBroken)) return undefined
  const uses = mentionsOfField(pkg, field)
  return { name: field.name, identity: `${field.owner}.${field.name}`, signalled: uses.some(maySignal), mentions: uses }
}

/** Anything but a wait, a lock, a comparison and the assignment that makes it. */
function maySignal({ file, node, path }: { readonly file: GoFile; readonly node: Node; readonly path: readonly string[] }): boolean {
  const [first] = path
  if (first !== undefined) return first !== 'Wait' && first !== 'L'
  const parent = file.parent(file.wrapped(node))
  if (file.is(parent, 'binary_expression')) return false
  const statement = file.parent(parent)
  return !(file.is(parent, 'expression_list') && file.is(statement, 'assignment_statement') && file.child(statement, 'left') === parent)
}

function isBroken(file: GoFile): boolean {
  return file.tree.kind.includes(file.tree.grammar.errorKind)
}
