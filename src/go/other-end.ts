import { callsNamed } from './call-index.ts'
import type { GoFile } from './file.ts'
import { calledName } from './mutexes.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { declarationOf } from './targets.ts'
import { NONE, type Node } from './tree.ts'

/**
 * Whether what a call starts has another end than the stop function that it returns: all that this does is call `b.unsubscribe(t, q)`, and the
 * package calls that by itself as well.
 */
export function hasOtherEnd(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const target = declarationOf(pkg, file, call)
  const stops = target ? stopCalls(target) : []
  return stops.length > 0 && stops.every((stop) => target?.pkg === pkg && isCalledElsewhere(pkg, target, stop))
}

/** The one call of each stop function that is returned; NONE for one that does more. */
function stopCalls({ file, node }: FunctionRef): Node[] {
  return [...file.descendants(node, 'func_literal')]
    .filter((literal) => file.is(file.parent(file.parent(literal)), 'return_statement'))
    .map((literal) => {
      const [only = NONE, ...more] = file.named(file.first(file.child(literal, 'body')))
      const call = file.is(only, 'expression_statement') ? file.first(only) : NONE
      return more.length === 0 && file.is(call, 'call_expression') ? call : NONE
    })
}

function isCalledElsewhere(pkg: GoPackage, { file }: FunctionRef, stop: Node): boolean {
  const name = stop < 0 ? '' : calledName(file, stop)
  return name !== '' && callsNamed(pkg, name).some((other) => other.file !== file || other.node !== stop)
}
