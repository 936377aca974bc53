import { bareName, callsNamed } from './call-index.ts'
import { calleeOf, isAssigned, parameterAt } from './calls.ts'
import { calledName } from './contracts.ts'
import { valuesOfField } from './field-values.ts'
import { type Field, fieldOf } from './fields.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { declarationOf } from './targets.ts'
import { NONE, type Node } from './tree.ts'

/**
 * What a context ends with, once wrappers that only carry more values are taken off.
 * endless: `context.Background()` and nothing else · client: a client's own context, `cli.Ctx()` · made: a local context with a cancel
 * function · parameter: the caller's · field: kept in a struct.
 */
export type ContextRoot =
  | { readonly how: 'endless'; readonly file: GoFile; readonly node: Node }
  | {
      readonly how: 'client'
      readonly file: GoFile
      readonly node: Node /** The client, as it is written here. */
      readonly client: string
    }
  | { readonly how: 'made'; readonly variable: Variable; readonly node: Node }
  | { readonly how: 'parameter'; readonly variable: Variable }
  | { readonly how: 'field'; readonly field: Field; readonly node: Node }

/** Contexts within contexts that are followed. */
const DEPTH = 6
/** Gives a context with something more in it, which ends when the one it was given does. */
const CARRIES = /^(WithRequireLeader|NewOutgoingContext|AppendToOutgoingContext|WithValue|NewContext|ContextWithSpan|IntoContext)$/
const MAKES = /^With(Cancel|Timeout|Deadline)(Cause)?$/
const CONTEXT = /^(context|golang\.org\/x\/net\/context)$/

/** Where a context comes from; undefined where that is not known. */
export function contextRoot(pkg: GoPackage, file: GoFile, value: Node, depth = DEPTH): ContextRoot | undefined {
  const at = file.bare(value)
  if (at < 0 || depth === 0) return undefined
  if (file.is(at, 'identifier')) return rootOfName(pkg, file, at, depth - 1)
  if (file.is(at, 'selector_expression')) return rootOfField(pkg, file, at, depth - 1)
  return file.is(at, 'call_expression') ? rootOfCall(pkg, file, at, depth - 1) : undefined
}

function rootOfCall(pkg: GoPackage, file: GoFile, call: Node, depth: number): ContextRoot | undefined {
  const { package: path, name } = calleeOf(pkg, file, call)
  const [inner = NONE] = file.named(file.child(call, 'arguments'))
  if (CONTEXT.test(path)) {
    if (name === 'Background' || name === 'TODO' || name === 'WithoutCancel') return { how: 'endless', file, node: call }
    return name === 'WithValue' ? contextRoot(pkg, file, inner, depth) : undefined
  }
  if (calledName(file, call) === 'Ctx' && inner < 0) {
    return { how: 'client', file, node: call, client: file.text(file.child(file.child(call, 'function'), 'operand')) }
  }
  if (CARRIES.test(calledName(file, call)) && inner >= 0) return contextRoot(pkg, file, inner, depth)
  return rootOfResult(pkg, file, call, depth)
}

/** A function of the package that does nothing but give a context: one of nobody's, or that of the client which it is given. */
function rootOfResult(pkg: GoPackage, file: GoFile, call: Node, depth: number): ContextRoot | undefined {
  const target = declarationOf(pkg, file, call)
  if (!target || target.pkg !== pkg) return undefined
  const body = target.file.child(target.node, 'body')
  const [only, ...more] = target.file.named(target.file.first(body))
  if (only === undefined || more.length > 0 || !target.file.is(only, 'return_statement')) return undefined
  const root = contextRoot(pkg, target.file, target.file.named(target.file.first(only))[0] ?? NONE, depth)
  if (root?.how === 'endless') return root
  if (root?.how !== 'client') return undefined
  const given = file.named(file.child(call, 'arguments')).find((_argument, index) => parameterAt(pkg, target, index)?.name === root.client)
  return given === undefined ? undefined : { ...root, client: file.text(given) }
}

function rootOfName(pkg: GoPackage, file: GoFile, identifier: Node, depth: number): ContextRoot | undefined {
  const variable = pkg.scopes(file).variableOf(identifier)
  if (!variable) return rootOfGlobal(pkg, file, identifier, depth)
  const values = valuesOf(file, variable)
  const making = values.find(({ call }) => isMaker(pkg, file, call))
  if (making) return { how: 'made', variable, node: making.call }
  const others = values.filter(({ call }) => !isItselfAgain(pkg, file, call, variable))
  if (variable.kind === 'parameter') return others.length === 0 ? rootOfParameter(pkg, file, variable, depth) : undefined
  const [only] = others
  return only && others.length === 1 && variable.kind === 'local' ? contextRoot(pkg, file, only.call, depth) : undefined
}

interface Assigned {
  /** The value, or the one call that gives it and others. */
  readonly call: Node
}

/** What a variable is given where it is declared and wherever it is assigned; NONE stands for what is not told. */
function valuesOf(file: GoFile, variable: Variable): Assigned[] {
  const values: Assigned[] = []
  for (const place of [variable.declared, ...variable.uses]) {
    if (place !== variable.declared && !isAssigned(file, place)) continue
    const list = file.parent(place)
    const isSpec = file.is(list, 'var_spec')
    if (!isSpec && !file.is(list, 'expression_list')) continue
    const statement = isSpec ? list : file.parent(list)
    const targets = isSpec ? file.childrenIn(statement, 'name') : file.named(list)
    const sources = file.named(file.child(statement, isSpec ? 'value' : 'right'))
    if (isSpec && sources.length === 0) continue
    values.push({ call: sources.length === 1 ? (sources[0] ?? NONE) : (sources[targets.indexOf(place)] ?? NONE) })
  }
  return values
}

function isMaker(pkg: GoPackage, file: GoFile, value: Node): boolean {
  if (!file.is(value, 'call_expression')) return false
  const { package: path, name } = calleeOf(pkg, file, value)
  return (CONTEXT.test(path) && MAKES.test(name)) || (path === 'os/signal' && name === 'NotifyContext') || /\/errgroup$/.test(path)
}

/** `ctx = clientv3.WithRequireLeader(ctx)`. */
function isItselfAgain(pkg: GoPackage, file: GoFile, value: Node, variable: Variable): boolean {
  if (!file.is(value, 'call_expression') || !CARRIES.test(calledName(file, value))) return false
  const inner = file.named(file.child(value, 'arguments'))[0] ?? NONE
  return file.is(inner, 'identifier') && pkg.scopes(file).variableOf(inner) === variable
}

/** A parameter of an unexported function that every call in the package gives an endless context is one. */
function rootOfParameter(pkg: GoPackage, file: GoFile, variable: Variable, depth: number): ContextRoot | undefined {
  const parameter: ContextRoot = { how: 'parameter', variable }
  const fn = variable.function
  const name = file.is(fn, 'func_literal') ? '' : bareName({ file, node: fn })
  if (!/^[a-z]/.test(name) || depth === 0) return parameter
  const index = file
    .named(file.child(fn, 'parameters'))
    .flatMap((each) => file.childrenIn(each, 'name'))
    .indexOf(variable.declared)
  const calls = callsNamed(pkg, name)
  const mentions = pkg.files.flatMap((other) => (other.isTest ? [] : namesOf(other, name)))
  if (index < 0 || calls.length === 0 || mentions.length > calls.length + 1) return parameter
  const roots = calls.map((call) => contextRoot(pkg, call.file, call.file.named(call.file.child(call.node, 'arguments'))[index] ?? NONE, 2))
  const [first] = roots
  return first && roots.every((root) => root?.how === 'endless') ? first : parameter
}

/** Everything in a file that has this name, whatever it means. */
function namesOf(file: GoFile, name: string): Node[] {
  return [...file.all('identifier'), ...file.all('field_identifier')].filter((node) => file.text(node) === name)
}

function rootOfField(pkg: GoPackage, file: GoFile, selector: Node, depth: number): ContextRoot | undefined {
  const field = fieldOf(pkg, file, selector)
  const values = valuesOfField(pkg, field)
  const roots = values.map(([from, value]) => contextRoot(pkg, from, value, depth))
  const [first] = roots
  if (first && field.owner !== '' && /^\p{Ll}/u.test(field.name) && roots.every((root) => root?.how === 'endless')) return first
  return { how: 'field', field, node: selector }
}

function rootOfGlobal(pkg: GoPackage, file: GoFile, identifier: Node, depth: number): ContextRoot | undefined {
  const name = file.text(identifier)
  const declared = pkg.value(name, file)
  if (!declared || !file.is(declared.node, 'var_spec') || /^\p{Lu}/u.test(name)) return undefined
  const names = declared.file.childrenIn(declared.node, 'name')
  const values = declared.file.named(declared.file.child(declared.node, 'value'))
  const isSet = pkg.files.some((other) => pkg.scopes(other).free.some((use) => other.text(use) === name && isAssigned(other, use)))
  return isSet || names.length !== 1 || values.length !== 1 ? undefined : contextRoot(pkg, declared.file, values[0] ?? NONE, depth)
}
