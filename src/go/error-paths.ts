import { resultTargets } from './contracts.ts'
import type { Undone } from './duties.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/**
 * Whether the path that forgets a duty is one of an error after all: it passes a condition about the call's error that says yes to an error only:
 * `errors.Is(err, fs.ErrNotExist)`, `err == sql.ErrNoRows`, `_, broken := err.(*CorruptedError)`.
 */
export function isErrorPath(pkg: GoPackage, file: GoFile, call: Node, errorGuard: number, undone: Undone): boolean {
  const guard = resultTargets(file, call)[errorGuard] ?? NONE
  const variable = file.is(guard, 'identifier') ? pkg.scopes(file).variableOf(guard) : undefined
  if (!variable || undone.how === 'dropped') return false
  const isError = (node: Node): boolean => file.is(node, 'identifier') && pkg.scopes(file).variableOf(node) === variable
  return undone.path.some((step, at) => {
    const next = undone.path[at + 1]
    const said = next && step.next.find((edge) => edge.to === next.id)?.when
    return step.kind === 'condition' && said === true && meansError(pkg, file, step.node, isError)
  })
}

function meansError(pkg: GoPackage, file: GoFile, condition: Node, isError: (node: Node) => boolean): boolean {
  const at = file.bare(condition)
  if (file.is(at, 'call_expression')) return file.named(file.child(at, 'arguments')).some(isError)
  if (file.is(at, 'binary_expression')) return isSentinel(file, at, isError)
  return file.is(at, 'identifier') && isAsserted(pkg, file, at, isError)
}

/** `err == io.EOF`, and not `err == nil`. */
function isSentinel(file: GoFile, comparison: Node, isError: (node: Node) => boolean): boolean {
  const sides = [file.child(comparison, 'left'), file.child(comparison, 'right')]
  return file.text(file.child(comparison, 'operator')) === '==' && sides.some(isError) && !sides.some((side) => file.text(side) === 'nil')
}

/** `ok` of `_, ok := err.(*T)`: no type holds of an error that is nil. */
function isAsserted(pkg: GoPackage, file: GoFile, ok: Node, isError: (node: Node) => boolean): boolean {
  const statement = pkg.scopes(file).variableOf(ok)?.statement ?? NONE
  const [value = NONE, more] = file.named(file.child(statement, 'right'))
  return more === undefined && file.is(value, 'type_assertion_expression') && isError(file.child(value, 'operand'))
}
