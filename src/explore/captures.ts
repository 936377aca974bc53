import type { GoFile } from '#go/file.ts'
import type { GoPackage } from '#go/package.ts'
import type { Variable } from '#go/scope.ts'
import type { Node } from '#go/tree.ts'

/** Types and constants are no variables of a skeleton. */
export function isVariableOf(variable: Variable): boolean {
  return variable.kind !== 'type' && variable.kind !== 'constant'
}

const known = new WeakMap<GoFile, Map<Node, readonly Variable[]>>()

/** The variables of functions around a literal that it, or a literal in it, uses; in the order of their declaration. */
export function capturesOf(pkg: GoPackage, file: GoFile, literal: Node): readonly Variable[] {
  const byNode = known.get(file) ?? new Map<Node, readonly Variable[]>()
  known.set(file, byNode)
  const found = byNode.get(literal) ?? find(pkg, file, literal)
  byNode.set(literal, found)
  return found
}

function find(pkg: GoPackage, file: GoFile, literal: Node): Variable[] {
  const scopes = pkg.scopes(file)
  const found = new Set<Variable>()
  for (const identifier of file.descendants(literal, 'identifier')) {
    const variable = scopes.variableOf(identifier)
    if (variable && isVariableOf(variable) && !file.contains(literal, variable.declared)) found.add(variable)
  }
  return [...found].sort((a, b) => a.id - b.id)
}
