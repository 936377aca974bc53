import { bareName, type CallPlace, callsNamed } from './call-index.ts'
import { calleeOf, isAssigned } from './calls.ts'
import { storedAs, valuesOfField } from './field-values.ts'
import type { GoFile } from './file.ts'
import { isContext } from './interfaces.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'
import { namedOf, typeOf } from './types.ts'

/** Steps from a context to where it comes from: parameters to arguments, fields to what is put into them. */
const DEPTH = 4

/**
 * Whether a stop signal `ctx.Done()` comes when the process ends anyway: `ctx` is a variable of the package, or in a package main one that
 * `func main` made; or it is a parameter or a field of the receiver, and nothing else ever comes into it. What waits beyond that signal waits
 * for nothing but the end of the process.
 */
export function endsWithProcess(pkg: GoPackage, file: GoFile, fn: Node, signal: string): boolean {
  const [, root = '', field = ''] = /^(\w+)(?:\.(\w+))?\.Done\(\)$/.exec(signal) ?? []
  if (root === '') return false
  if (field !== '') return isProcessField(pkg, { file, node: fn }, root, field, DEPTH)
  return isProcessParameter(pkg, { file, node: fn }, root, DEPTH) || isPackageContext(pkg, { file, node: fn }, root)
}

/** A context in a variable of the package that no function's own variable hides. */
function isPackageContext(pkg: GoPackage, { file, node }: FunctionRef, name: string): boolean {
  const isHidden = [...file.descendants(node, 'identifier')].some(
    (use) => file.text(use) === name && pkg.scopes(file).variableOf(use) !== undefined,
  )
  return !isHidden && isSetOnce(pkg, file, name)
}

/** A variable of the package that its declaration sets and no function sets again. */
function isSetOnce(pkg: GoPackage, from: GoFile, name: string): boolean {
  const declared = pkg.value(name, from)
  if (!declared || declared.file.child(declared.node, 'value') < 0) return false
  return !pkg.files.some(
    (file) =>
      !file.isTest &&
      file.tree.text.includes(name) &&
      file.all('identifier').some((node) => file.text(node) === name && isAssigned(file, node) && !pkg.scopes(file).variableOf(node)),
  )
}

/** Every call hands over a context of the process; of an exported function calls of other packages are not known. */
function isProcessParameter(pkg: GoPackage, fn: FunctionRef, name: string, depth: number): boolean {
  const index = parameterIndex(fn.file, fn.node, name)
  if (depth === 0 || index < 0 || (pkg.name !== 'main' && /^\p{Lu}/u.test(bareName(fn)))) return false
  const given = callsNamed(pkg, bareName(fn))
    .filter((call) => mayCall(pkg, call, fn))
    .map((call) => ({ file: call.file, node: call.file.named(call.file.child(call.node, 'arguments'))[index] ?? NONE }))
    .filter((argument) => mayBeContext(pkg, argument))
  return given.length > 0 && given.every((argument) => isOfProcess(pkg, argument.file, argument.node, depth - 1))
}

/** What the package puts into a field of the receiver, outside of tests. */
function isProcessField(pkg: GoPackage, { file, node }: FunctionRef, root: string, name: string, depth: number): boolean {
  const receiver = file.first(file.child(file.declarationAround(node), 'receiver'))
  if (depth === 0 || receiver < 0 || file.text(file.child(receiver, 'name')) !== root || /^\p{Lu}/u.test(name)) return false
  const owner = namedOf(typeOf(pkg, file, file.child(receiver, 'name')))?.name ?? ''
  const values = owner === '' ? [] : valuesOfField(pkg, { owner, name }).filter(([at, value]) => mayBeOf(pkg, at, value, owner))
  return values.length > 0 && values.every(([at, value]) => isOfProcess(pkg, at, at.bare(value), depth - 1))
}

/** Not in a literal of another type. */
function mayBeOf(pkg: GoPackage, file: GoFile, value: Node, owner: string): boolean {
  const as = value < 0 ? '' : storedAs(pkg, file, value)
  return as === '' || as.startsWith(`${owner}.`)
}

function isOfProcess(pkg: GoPackage, file: GoFile, value: Node, depth: number): boolean {
  if (!file.is(value, 'identifier')) return false
  if (isMainsContext(pkg, file, value)) return true
  const variable = pkg.scopes(file).variableOf(value)
  if (!variable) return isSetOnce(pkg, file, file.text(value))
  return variable.kind === 'parameter' && isProcessParameter(pkg, { file, node: variable.function }, variable.name, depth)
}

/** Whether a call of that name can be one of the function: it is, or nobody can say what it calls. */
function mayCall(pkg: GoPackage, call: CallPlace, fn: FunctionRef): boolean {
  const { candidates } = calleeOf(pkg, call.file, call.node)
  return candidates.length === 0 || candidates.some(({ file, node }) => file === fn.file && node === fn.node)
}

/** What is known to be of another type belongs to a namesake: `proxy.Run(epoch)`. */
function mayBeContext(pkg: GoPackage, { file, node }: CallPlace): boolean {
  return typeOf(pkg, file, node) === undefined || isContext(pkg, file, node)
}

function parameterIndex(file: GoFile, fn: Node, name: string): number {
  const names = file
    .named(file.child(fn, 'parameters'))
    .flatMap((parameter) => file.childrenIn(parameter, 'name').map((node) => file.text(node)))
  return names.indexOf(name)
}

/** A variable of `func main` itself, literals within it included, that is no parameter of theirs. */
function isMainsContext(pkg: GoPackage, file: GoFile, argument: Node): boolean {
  const variable = file.is(argument, 'identifier') ? pkg.scopes(file).variableOf(argument) : undefined
  if (pkg.name !== 'main' || !variable || variable.kind !== 'local') return false
  const declaration = file.declarationAround(variable.declared)
  return file.is(declaration, 'function_declaration') && file.text(file.child(declaration, 'name')) === 'main'
}
