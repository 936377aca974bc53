import { resultTargets } from './contracts.ts'
import type { Undone } from './duties.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/**
 * Whether the path that forgets a duty is one of an error after all: it passes a condition that asks another function
 * about the call's error, `errors.Is(err, fs.ErrNotExist)`, and that says yes to an error only.
 */
export function isErrorPath(pkg: GoPackage, file: GoFile, call: Node, errorGuard: number, undone: Undone): boolean {
  const guard = resultTargets(file, call)[errorGuard] ?? NONE
  const variable = file.is(guard, 'identifier') ? pkg.scopes(file).variableOf(guard) : undefined
  if (!variable || undone.how === 'dropped') return false
  return undone.path.some((step, at) => {
    const next = undone.path[at + 1]
    const said = next && step.next.find((edge) => edge.to === next.id)?.when
    if (step.kind !== 'condition' || said !== true || !file.is(step.node, 'call_expression')) return false
    return file.named(file.child(step.node, 'arguments')).some((argument) => pkg.scopes(file).variableOf(argument) === variable)
  })
}
