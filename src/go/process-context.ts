import { bareName, type CallPlace, callsNamed } from './call-index.ts'
import { calleeOf } from './calls.ts'
import type { GoFile } from './file.ts'
import { isContext } from './interfaces.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'
import { typeOf } from './types.ts'

/**
 * Whether a stop signal `ctx.Done()` comes when the process ends anyway: `ctx` is a parameter, and every call in a package main hands over a
 * context that `func main` made. What waits beyond that signal waits for nothing but the end of the process.
 */
export function endsWithProcess(pkg: GoPackage, file: GoFile, fn: Node, signal: string): boolean {
  const name = /^(\w+)\.Done\(\)$/.exec(signal)?.[1]
  if (pkg.name !== 'main' || name === undefined) return false
  const index = parameterIndex(file, fn, name)
  const given = callsNamed(pkg, bareName({ file, node: fn }))
    .filter((call) => mayCall(pkg, call, { file, node: fn }))
    .map((call) => ({ file: call.file, node: call.file.named(call.file.child(call.node, 'arguments'))[index] ?? NONE }))
    .filter((argument) => mayBeContext(pkg, argument))
  return index >= 0 && given.length > 0 && given.every((argument) => isMainsContext(pkg, argument.file, argument.node))
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
  if (!variable || variable.kind !== 'local') return false
  const declaration = file.declarationAround(variable.declared)
  return file.is(declaration, 'function_declaration') && file.text(file.child(declaration, 'name')) === 'main'
}
