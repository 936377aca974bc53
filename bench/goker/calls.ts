import { literalOf } from '#go/calls.ts'
import { GoFile } from '#go/file.ts'
import { calledName } from '#go/mutexes.ts'
import { GoPackage } from '#go/package.ts'
import type { GoSyntax, Node } from '#go/tree.ts'
import type { Kernel } from './kernels.ts'
import { withoutSuffix } from './key.ts'

/** Declared functions by name, without the kernel's suffix, and whom each calls and starts as goroutine. */
export type Calls = ReadonlyMap<string, { readonly calls: ReadonlySet<string>; readonly starts: ReadonlySet<string> }>

/** Calls by their last name alone: `x.run()` may be any `run`. */
export function callsOf(kernel: Kernel, syntax: GoSyntax): Calls {
  const found = new Map<string, { calls: Set<string>; starts: Set<string> }>()
  const files = kernel.files.map(({ file, text }) => new GoFile(file, syntax.parse(text).tree))
  const pkg = new GoPackage('', '', '', files)
  for (const file of files) {
    for (const kind of ['function_declaration', 'method_declaration'] as const) {
      for (const node of file.all(kind)) found.set(withoutSuffix(file.declaredName(node)), { calls: new Set(), starts: new Set() })
    }
    for (const call of file.all('call_expression')) {
      const caller = withoutSuffix(file.functionName(call))
      const around = found.get(caller)
      const name = withoutSuffix(calledName(file, call))
      around?.calls.add(name)
      // Whoever is handed a literal runs what its maker wrote.
      if (name !== '' && handsLiteral(pkg, file, call))
        for (const [other, { calls }] of found) if (lastName(other) === name) calls.add(lastName(caller))
      if (file.is(file.parent(call), 'go_statement')) around?.starts.add(name)
    }
  }
  return found
}

/** Whether `inner` can be on the stack of a goroutine that begins in `entry`, or starts one that does. */
export function isOnTheWay(calls: Calls, entry: string, inner: string): boolean {
  const own = lastName(entry)
  if (calls.get(inner)?.starts.has(own)) return true
  const seen = new Set([entry])
  for (const name of seen) {
    if (name === inner) return true
    const called = calls.get(name)?.calls
    if (called) for (const other of calls.keys()) if (called.has(lastName(other))) seen.add(other)
  }
  return seen.has(inner)
}

/** Whether a function written here, or a name for one, is among the arguments. */
function handsLiteral(pkg: GoPackage, file: GoFile, call: Node): boolean {
  return file.named(file.child(call, 'arguments')).some((argument) => {
    const variable = file.is(argument, 'identifier') ? pkg.scopes(file).variableOf(argument) : undefined
    return file.is(argument, 'func_literal') || (variable !== undefined && literalOf(file, variable) >= 0)
  })
}

function lastName(name: string): string {
  return name.split('.').at(-1) ?? ''
}
