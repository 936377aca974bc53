import { bareName, callsNamed } from './call-index.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Node } from './tree.ts'

/**
 * Whether a stop signal `ctx.Done()` comes when the process ends anyway: `ctx` is a parameter, and every call in a package main hands over a
 * context that `func main` made. What waits beyond that signal waits for nothing but the end of the process.
 */
export function endsWithProcess(pkg: GoPackage, file: GoFile, fn: Node, signal: string): boolean {
  const name = /^(\w+)\.Done\(\)$/.exec(signal)?.[1]
  if (pkg.name !== 'main' || name === undefined) return false
  const calls = callsNamed(pkg, bareName({ file, node: fn }))
  const index = parameterIndex(file, fn, name)
  return (
    index >= 0 &&
    calls.length > 0 &&
    calls.every((call) => isMainsContext(pkg, call.file, call.file.named(call.file.child(call.node, 'arguments'))[index] ?? -1))
  )
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
