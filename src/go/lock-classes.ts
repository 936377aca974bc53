import { isAssigned } from './calls.ts'
import { declaredValue } from './channel-names.ts'
import { fieldOwner } from './embedding.ts'
import { storedAs } from './field-values.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import { type GoTree, NONE, type Node } from './tree.ts'
import { namedOf, typeOf } from './types.ts'

/**
 * Which lock an expression means, the same for every instance of its owner: `Store.mu` for the field of a type,
 * `Store.locks[]` for an element of one, `registry` for a variable of the package, `mu@file#12` for a local one. Empty where
 * it is not known.
 */
export type LockClass = string

const known = new WeakMap<GoTree, Map<Node, LockClass>>()

/** The class of what a lock method is called on: `s.mu` in `s.mu.Lock()`. A lock that is embedded is called by its type. */
export function lockClassOf(pkg: GoPackage, file: GoFile, operand: Node): LockClass {
  const byNode = remembered(known, file.tree, () => new Map<Node, LockClass>())
  return remembered(byNode, operand, () => classOf(pkg, file, operand))
}

/** A class as people write it. */
export function lockName(lock: LockClass): string {
  return lock.replace(/@.*$/, '').replace(/\.(RW)?Mutex$/, '')
}

/** Whether the class stands for one lock alone and not for one in each instance of a type. */
export function isSingle(lock: LockClass): boolean {
  return (!lock.includes('.') || lock.includes('@')) && !lock.includes('[')
}

function classOf(pkg: GoPackage, file: GoFile, operand: Node): LockClass {
  const at = pointedAt(file, operand)
  const type = typeOf(pkg, file, at)
  const holder = type?.kind === 'pointer' ? type.to : type
  if (holder?.kind !== 'struct' && namedOf(type)?.package !== '') return placeOf(pkg, file, at, DEPTH)
  for (const name of ['Mutex', 'RWMutex']) {
    const owner = namedOf(fieldOwner(pkg, type, name, file))
    if (owner?.package === '') return `${owner.name}.${name}`
    if (!owner && holder?.kind === 'struct' && fieldOwner(pkg, type, name, file)) {
      const place = placeOf(pkg, file, at, DEPTH)
      return place && `${place}.${name}`
    }
  }
  return ''
}

const DEPTH = 6

/** The place that an expression names: a field by the type that declares it, a variable by itself. */
function placeOf(pkg: GoPackage, file: GoFile, node: Node, depth: number): string {
  const at = pointedAt(file, node)
  if (depth === 0) return ''
  if (file.is(at, 'identifier')) return variablePlace(pkg, file, at, depth)
  if (file.is(at, 'index_expression')) {
    const holder = placeOf(pkg, file, file.child(at, 'operand'), depth - 1)
    return holder && `${holder}[]`
  }
  if (!file.is(at, 'selector_expression')) return ''
  const operand = file.child(at, 'operand')
  const name = file.text(file.child(at, 'field'))
  const type = typeOf(pkg, file, operand)
  const owner = fieldOwner(pkg, type, name, file)
  const named = namedOf(owner)
  if (named) return named.package === '' ? `${named.name}.${name}` : ''
  if (owner?.kind !== 'struct' && !(owner?.kind === 'pointer' && owner.to.kind === 'struct')) return ''
  const outer = placeOf(pkg, file, operand, depth - 1)
  return outer && `${outer}.${name}`
}

/** A local name for a lock that lies elsewhere (`mu := &s.mu`) is that lock. */
function variablePlace(pkg: GoPackage, file: GoFile, identifier: Node, depth: number): string {
  const variable = pkg.scopes(file).variableOf(identifier)
  const name = file.text(identifier)
  if (!variable) return pkg.value(name, file) ? name : ''
  if (variable.kind !== 'local') return ''
  const value = pointedAt(file, declaredValue(file, variable))
  const isAlias =
    (file.is(value, 'selector_expression') || file.is(value, 'index_expression')) && !variable.uses.some((use) => isAssigned(file, use))
  if (isAlias) return placeOf(pkg, file, value, depth - 1)
  if (file.is(variable.statement, 'range_clause')) return ''
  // Made here and then stored, it is the field's lock.
  const stored = value < 0 ? undefined : variable.uses.map((use) => storedAs(pkg, file, use)).find((field) => field !== '')
  return stored ?? `${name}@${file.path}#${variable.id}`
}

/** The expression without `&`, `*` and parentheses. */
function pointedAt(file: GoFile, node: Node): Node {
  let at = node < 0 ? NONE : file.bare(node)
  while (file.is(at, 'unary_expression') && /^[&*]$/.test(file.text(file.child(at, 'operator')))) at = file.bare(file.child(at, 'operand'))
  return at
}
