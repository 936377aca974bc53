import { bareName, callsNamed } from './call-index.ts'
import { calleeOf, isAssigned, literalOf, parameterAt } from './calls.ts'
import { fieldOwner } from './embedding.ts'
import { valuesOfField } from './field-values.ts'
import { fieldOf } from './fields.ts'
import type { GoFile } from './file.ts'
import { calledName } from './mutexes.ts'
import { NodeMemo } from './node-memo.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'
import { calledExpression, typeOf } from './types.ts'

const known = new NodeMemo<readonly FunctionRef[]>()

/**
 * The functions of this package that a call may run. Beside what `calleeOf` knows: the only method that can stand behind an
 * interface of this package, and the values of a field or parameter of function type where all of them are known.
 * Empty where it is not known.
 */
export function callablesOf(pkg: GoPackage, file: GoFile, call: Node): readonly FunctionRef[] {
  return known.of(pkg, file, call, () => find(pkg, file, call), [])
}

function find(pkg: GoPackage, file: GoFile, call: Node): readonly FunctionRef[] {
  const { candidates, name, package: path } = calleeOf(pkg, file, call)
  if (candidates.length > 0) return candidates.filter((target) => target.file.child(target.node, 'body') >= 0)
  const callee = calledExpression(pkg, file, call)
  // The methods of an embedded type of another package are not known; a field of that name is.
  if (path !== '' && !isField(pkg, file, callee)) return []
  const behind = implementation(pkg, file, name)
  return behind.length > 0 ? behind : (functionValues(pkg, file, callee, DEPTH) ?? [])
}

function isField(pkg: GoPackage, file: GoFile, callee: Node): boolean {
  if (!file.is(callee, 'selector_expression')) return false
  const type = typeOf(pkg, file, file.child(callee, 'operand'))
  return fieldOwner(pkg, type, file.text(file.child(callee, 'field')), file) !== undefined
}

/** `Iface.run` where one type of the package alone has a `run`. */
function implementation(pkg: GoPackage, file: GoFile, name: string): readonly FunctionRef[] {
  const [owner = '', method = ''] = name.split('.')
  const declared = owner === '' || method === '' ? undefined : pkg.type(owner, file)
  if (!declared || !declared.file.is(declared.file.child(declared.node, 'type'), 'interface_type')) return []
  const methods = pkg.methodsNamed(method, file).filter((target) => target.file.child(target.node, 'body') >= 0)
  const told = pkg.exact?.implementations(pkg.importPath, owner)
  if (told) return told.length === 1 && told[0]?.package === pkg.importPath ? pkg.functions(`${told[0].name}.${method}`, file) : []
  return methods.length === 1 ? methods : []
}

/** Steps from a call back to where its function comes from. */
const DEPTH = 4
/** More values than these say nothing about a single call. */
const VALUES = 3

/** The functions that an expression of function type can be; undefined where one of them is not known. */
function functionValues(pkg: GoPackage, file: GoFile, node: Node, depth: number): readonly FunctionRef[] | undefined {
  const at = file.bare(node)
  if (depth === 0 || at < 0) return undefined
  if (file.is(at, 'func_literal')) return [{ file, node: at }]
  if (file.is(at, 'type_conversion_expression')) return functionValues(pkg, file, file.child(at, 'operand'), depth - 1)
  if (file.is(at, 'identifier')) return nameValues(pkg, file, at, depth)
  if (file.is(at, 'selector_expression')) return selectorValues(pkg, file, at, depth)
  return file.is(at, 'call_expression') ? returnedValues(pkg, file, at, depth) : undefined
}

function nameValues(pkg: GoPackage, file: GoFile, identifier: Node, depth: number): readonly FunctionRef[] | undefined {
  const variable = pkg.scopes(file).variableOf(identifier)
  if (!variable) {
    const functions = pkg.functions(file.text(identifier), file)
    return functions.length > 0 ? functions : undefined
  }
  if (variable.kind === 'parameter') return argumentValues(pkg, file, variable, depth)
  const literal = literalOf(file, variable)
  return literal < 0 ? undefined : [{ file, node: literal }]
}

/** A method value, or what is put into a field of function type. */
function selectorValues(pkg: GoPackage, file: GoFile, selector: Node, depth: number): readonly FunctionRef[] | undefined {
  const field = fieldOf(pkg, file, selector)
  if (field.owner === '') return undefined
  const methods = pkg.functions(`${field.owner}.${field.name}`, file)
  if (methods.length > 0) return methods
  if (!isField(pkg, file, selector)) return undefined
  return all(valuesOfField(pkg, field).map(([from, value]) => (value < 0 ? undefined : functionValues(pkg, from, value, depth - 1))))
}

/** What callers pass for a parameter. */
function argumentValues(pkg: GoPackage, file: GoFile, variable: Variable, depth: number): readonly FunctionRef[] | undefined {
  const fn = { file, node: variable.function }
  if (variable.uses.some((use) => isAssigned(file, use)) || file.is(fn.node, 'func_literal')) return undefined
  const calls = callsNamed(pkg, bareName(fn)).filter((place) => argumentIndex(pkg, place.file, place.node, fn, variable) >= 0)
  if (calls.length === 0 || calls.length > VALUES) return undefined
  return all(
    calls.map(({ file: from, node }) =>
      functionValues(pkg, from, from.named(from.child(node, 'arguments'))[argumentIndex(pkg, from, node, fn, variable)] ?? NONE, depth - 1),
    ),
  )
}

/** Which argument of a call fills the parameter; -1 where the call goes elsewhere. */
function argumentIndex(pkg: GoPackage, file: GoFile, call: Node, fn: FunctionRef, variable: Variable): number {
  const candidates = calleeOf(pkg, file, call).candidates
  const hidden = candidates.length === 0 ? implementationOf(pkg, file, call) : candidates
  if (!hidden.some((target) => target.file === fn.file && target.node === fn.node)) return -1
  const count = file.named(file.child(call, 'arguments')).length
  for (let index = 0; index < count; index++) if (parameterAt(pkg, fn, index) === variable) return index
  return -1
}

function implementationOf(pkg: GoPackage, file: GoFile, call: Node): readonly FunctionRef[] {
  return implementation(pkg, file, calleeOf(pkg, file, call).name)
}

/** The literal that a called function of this package returns on every way. */
function returnedValues(pkg: GoPackage, file: GoFile, call: Node, depth: number): readonly FunctionRef[] | undefined {
  const candidates = calleeOf(pkg, file, call).candidates
  const [target] = candidates.length > 0 ? candidates : implementationOf(pkg, file, call)
  if (!target || calledName(file, call) === '') return undefined
  const returns = [...target.file.descendants(target.file.child(target.node, 'body'), 'return_statement', true)]
  return all(
    returns.map((statement) => functionValues(pkg, target.file, target.file.named(target.file.first(statement))[0] ?? NONE, depth - 1)),
  )
}

function all(lists: readonly (readonly FunctionRef[] | undefined)[]): readonly FunctionRef[] | undefined {
  if (lists.length === 0 || lists.some((list) => list === undefined)) return undefined
  const flat = lists.flatMap((list) => list ?? [])
  return flat.length <= VALUES ? flat : undefined
}
