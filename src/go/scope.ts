import type { GoFile } from './file.ts'
import { Walker } from './scope-walker.ts'
import type { Node } from './tree.ts'

export type VariableKind = 'receiver' | 'parameter' | 'result' | 'local' | 'constant' | 'type'

/** A name declared inside a function: one object however many closures capture it. */
export interface Variable {
  readonly id: number
  readonly name: string
  readonly kind: VariableKind
  /** The identifier that declares it. */
  readonly declared: Node
  /** The statement, parameter or clause that declares it. */
  readonly statement: Node
  /** The function (declaration or literal) whose scope it belongs to. */
  readonly function: Node
  /** Every other identifier that means it, in file order; assignments are uses too. */
  readonly uses: Node[]
}

export interface Scopes {
  /** The variable an identifier means; undefined for package-level names, packages and builtins. */
  variableOf(identifier: Node): Variable | undefined
  readonly variables: readonly Variable[]
  /** Identifiers that no function-level declaration explains, in file order. */
  readonly free: readonly Node[]
}

/** Resolves every identifier of a file lexically: function literals are scopes of their own, `:=` redeclares only in its own scope. */
export function scopesOf(file: GoFile): Scopes {
  const walker = new Walker(file)
  for (const declaration of file.children(0)) walker.topLevel(declaration)
  for (const { uses } of walker.variables) uses.sort(byPlace)
  return {
    variableOf: (identifier) => walker.byNode.get(identifier),
    variables: walker.variables,
    free: walker.free.sort(byPlace),
  }
}

function byPlace(a: Node, b: Node): number {
  return a - b
}
