import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { declarationsOf, type Target } from './targets.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/**
 * A value made in a function that holds what is owed: `s` of `s := &stream{}; s.cancel = cancel`. As long as nobody else has
 * seen the value, a way out that drops it drops the duty as well.
 */
export interface Carrier {
  readonly variable: Variable
  /** The field that holds it, of the value itself. */
  readonly field: string
}

/** The value that a call's target is a field of, where it was made in this function and went nowhere before the call. */
export function carrierOf(pkg: GoPackage, file: GoFile, target: Node, call: Node): Carrier | undefined {
  if (!file.is(target, 'selector_expression')) return undefined
  const variable = madeHere(pkg, file, file.child(target, 'operand'))
  if (!variable) return undefined
  const carrier = { variable, field: file.text(file.child(target, 'field')) }
  const loop = loopAround(file, call, variable.function)
  if (loop >= 0 && !file.contains(loop, variable.declared)) return undefined
  return variable.uses.some((use) => use < target && handsOn(pkg, file, use, carrier)) ? undefined : carrier
}

/** The value that a use puts the owner into: `c := &client{conn: conn}`, or `c.conn = conn` of a value made here. */
export function carrierAt(pkg: GoPackage, file: GoFile, use: Node): Carrier | undefined {
  const parent = file.parent(file.wrapped(use))
  if (file.is(parent, 'expression_list')) return assignedTo(pkg, file, parent, use)
  return literalAround(pkg, file, use)
}

/** Whether a value is used by this function alone, so that it could be released when the function returns. */
export function staysInside(pkg: GoPackage, file: GoFile, identifier: Node): boolean {
  const variable = pkg.scopes(file).variableOf(identifier)
  return variable !== undefined && !variable.uses.some((use) => file.functionAround(use) !== variable.function || carrierAt(pkg, file, use))
}

/** Whether a use of the value lets somebody else have it, releases what it holds, or may do so: anything but its other fields. */
export function handsOn(pkg: GoPackage, file: GoFile, use: Node, carrier: Carrier): boolean {
  const { field, variable } = carrier
  if (file.functionAround(use) !== variable.function) return true
  const selector = file.parent(use)
  if (file.is(selector, 'binary_expression')) return false
  if (!file.is(selector, 'selector_expression') || file.child(selector, 'operand') !== use) return true
  if (file.text(file.child(selector, 'field')) === field) return !isTarget(file, selector)
  const call = file.parent(selector)
  return file.is(call, 'call_expression') && file.child(call, 'function') === selector && mayKeep(pkg, file, call, field, METHODS)
}

/** Methods that are read on the way to what they do with their receiver. */
const METHODS = 3

/** Whether a method of the value may let its receiver go further, or release the field; not known means yes. */
function mayKeep(pkg: GoPackage, file: GoFile, call: Node, field: string, depth: number): boolean {
  const targets = depth > 0 ? declarationsOf(pkg, file, call) : []
  return targets.length === 0 || targets.some((target) => keeps(target, field, depth - 1))
}

function keeps({ pkg, file, node }: Target, field: string, depth: number): boolean {
  if (!file.is(node, 'method_declaration') || file.child(node, 'body') < 0) return true
  const name = file.childrenIn(file.named(file.child(node, 'receiver'))[0] ?? NONE, 'name')[0]
  const variable = name === undefined ? undefined : pkg.scopes(file).variableOf(name)
  return (variable?.uses ?? []).some((use) => {
    const call = file.parent(file.parent(use))
    const isOwnCall = file.is(call, 'call_expression') && file.child(call, 'function') === file.parent(use)
    return isOwnCall && isPlain(file, use, node)
      ? mayKeep(pkg, file, call, field, depth)
      : handsOn(pkg, file, use, { variable: variable as Variable, field })
  })
}

/** `s.method()` in the method's own body, and not of the field itself. */
function isPlain(file: GoFile, use: Node, fn: Node): boolean {
  return file.is(file.parent(use), 'selector_expression') && file.functionAround(use) === fn
}

function assignedTo(pkg: GoPackage, file: GoFile, list: Node, use: Node): Carrier | undefined {
  const statement = file.parent(list)
  if (!file.is(statement, 'assignment_statement') || file.child(statement, 'right') !== list) return undefined
  const target = file.named(file.child(statement, 'left'))[file.named(list).indexOf(use)] ?? NONE
  return carrierOf(pkg, file, target, statement)
}

/** Climbs out of composite literals within each other to the variable that is declared with the outermost. */
function literalAround(pkg: GoPackage, file: GoFile, use: Node): Carrier | undefined {
  let field = ''
  let at = file.parent(use)
  for (; LITERAL.some((kind) => file.is(at, kind)); at = file.parent(at)) {
    if (file.is(at, 'unary_expression') && file.text(file.child(at, 'operator')) !== '&') return undefined
    if (file.is(at, 'keyed_element')) field = file.text(file.child(at, 'key'))
  }
  const statement = file.parent(at)
  if (field === '' || !file.is(at, 'expression_list') || !file.is(statement, 'short_var_declaration')) return undefined
  const index = file.named(at).findIndex((value) => file.contains(value, use))
  const variable = madeHere(pkg, file, file.named(file.child(statement, 'left'))[index] ?? NONE)
  return variable && { variable, field }
}

const LITERAL = ['literal_element', 'keyed_element', 'literal_value', 'composite_literal', 'unary_expression'] as const

/** A local variable whose one value is a literal of this function, or a zero value. */
function madeHere(pkg: GoPackage, file: GoFile, identifier: Node): Variable | undefined {
  const variable = file.is(identifier, 'identifier') ? pkg.scopes(file).variableOf(identifier) : undefined
  if (variable?.kind !== 'local' || variable.function !== file.functionAround(identifier)) return undefined
  if (variable.uses.some((use) => isTarget(file, use))) return undefined
  const { statement, declared } = variable
  if (file.is(statement, 'var_spec')) return file.child(statement, 'value') < 0 ? variable : undefined
  if (!file.is(statement, 'short_var_declaration')) return undefined
  const value = file.named(file.child(statement, 'right'))[file.named(file.child(statement, 'left')).indexOf(declared)] ?? NONE
  return isMade(file, value) ? variable : undefined
}

/** `T{…}`, `&T{…}`, `new(T)`. */
function isMade(file: GoFile, value: Node): boolean {
  if (file.is(value, 'call_expression')) return file.text(file.child(value, 'function')) === 'new'
  const literal = file.is(value, 'unary_expression') ? file.child(value, 'operand') : value
  return file.is(literal, 'composite_literal')
}

function isTarget(file: GoFile, expression: Node): boolean {
  const list = file.parent(expression)
  return (
    file.is(list, 'expression_list') &&
    file.child(file.parent(list), 'left') === list &&
    !file.is(file.parent(list), 'short_var_declaration')
  )
}
