import { fieldOf, mentionsOfField, pathAfter } from './fields.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'
import { isNamed, typeOf } from './types.ts'

/** Everything that is done with one wait group: a local variable, or a field of a type. */
export interface WaitGroup {
  readonly name: string
  readonly adds: readonly WaitGroupUse[]
  readonly dones: readonly WaitGroupUse[]
  /** `wg.Go(…)`, which counts by itself. */
  readonly goes: boolean
  /** Passed, stored or copied: somebody else may call Done. */
  readonly escapes: boolean
}

export interface WaitGroupUse {
  readonly file: GoFile
  /** The call. */
  readonly node: Node
}

/** The wait group that a `.Wait()` call waits for, or undefined when it is none or may be used from elsewhere. */
export function waitGroupOf(pkg: GoPackage, file: GoFile, wait: Node): WaitGroup | undefined {
  const operand = file.bare(file.child(file.child(wait, 'function'), 'operand'))
  if (!isNamed(typeOf(pkg, file, operand), 'sync', 'WaitGroup')) return undefined
  if (file.is(operand, 'identifier')) {
    const variable = pkg.scopes(file).variableOf(operand)
    if (!variable || variable.kind !== 'local') return undefined
    return gather(
      variable.name,
      variable.uses.map((node) => ({ file, node, path: pathAfter(file, node) })),
    )
  }
  if (!file.is(operand, 'selector_expression')) return undefined
  const field = fieldOf(pkg, file, operand)
  if (field.owner === '' || /^[A-Z]/.test(field.name)) return undefined
  return gather(field.name, mentionsOfField(pkg, field))
}

function gather(
  name: string,
  uses: readonly { readonly file: GoFile; readonly node: Node; readonly path: readonly string[] }[],
): WaitGroup {
  const calls = (method: string): WaitGroupUse[] =>
    uses.filter(({ path }) => path[0] === method).map(({ file, node }) => ({ file, node: callOn(file, node) }))
  const known = new Set(['Add', 'Done', 'Wait', 'Go'])
  return {
    name,
    adds: calls('Add'),
    dones: uses.filter(({ path }) => path[0] === 'Done').map(({ file, node }) => ({ file, node })),
    goes: uses.some(({ path }) => path[0] === 'Go'),
    escapes: uses.some(({ path }) => !known.has(path[0] ?? '')) || calls('Add').some(({ file, node }) => isNegative(file, node)),
  }
}

function callOn(file: GoFile, operand: Node): Node {
  const call = file.parent(file.parent(operand))
  return file.is(call, 'call_expression') ? call : NONE
}

/** `wg.Add(-1)` is a Done. */
function isNegative(file: GoFile, call: Node): boolean {
  return !file.text(file.child(call, 'arguments')).match(/^\([^-]*\)$/)
}
