import { calleeOf } from './calls.ts'
import { declaredValue } from './channel-names.ts'
import type { GoFile } from './file.ts'
import { lockOperand } from './holds.ts'
import { calledName } from './mutexes.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'
import { isNamed, typeOf } from './types.ts'

const PATH = 'golang.org/x/sync/errgroup'

/** A local variable that holds an errgroup. */
export interface ErrGroup {
  readonly variable: Variable
  /** Made by `errgroup.WithContext`: the first error cancels a context. */
  readonly withContext: boolean
  /** The `SetLimit` call with another limit than a negative one; NONE for a group without limit. */
  readonly limit: Node
}

/** The group on which a method (`Go`, `Wait`) is called; undefined for anything else. */
export function errGroupOf(pkg: GoPackage, file: GoFile, call: Node): ErrGroup | undefined {
  const operand = file.bare(lockOperand(file, call))
  const variable = file.is(operand, 'identifier') ? pkg.scopes(file).variableOf(operand) : undefined
  if (variable?.kind !== 'local') return undefined
  const withContext = isWithContext(pkg, file, variable)
  if (!withContext && !isNamed(typeOf(pkg, file, operand), PATH, 'Group')) return undefined
  return { variable, withContext, limit: limitOf(file, variable) }
}

/** `g, ctx := errgroup.WithContext(…)`. */
function isWithContext(pkg: GoPackage, file: GoFile, variable: Variable): boolean {
  const value = file.bare(declaredValue(file, variable))
  if (!file.is(value, 'call_expression')) return false
  const { package: path, name } = calleeOf(pkg, file, value)
  return path === PATH && name === 'WithContext'
}

function limitOf(file: GoFile, variable: Variable): Node {
  for (const use of variable.uses) {
    const call = file.parent(file.parent(use))
    if (!file.is(call, 'call_expression') || calledName(file, call) !== 'SetLimit') continue
    if (!file.text(file.child(call, 'arguments')).startsWith('(-')) return call
  }
  return NONE
}
