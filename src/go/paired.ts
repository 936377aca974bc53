import { calleeOf } from './calls.ts'
import { resultTargets } from './contracts.ts'
import type { Undone } from './duties.ts'
import type { GoFile } from './file.ts'
import { findPath, nilFact } from './flow.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** What a call of a package asks for, by a call of the same package. */
export interface Pair {
  /** `trace.Stop`, by whatever name the package is imported. */
  readonly release: readonly string[]
  readonly errorGuard: number
}

/**
 * Whether `trace.Start` goes without `trace.Stop`: on some way out of a function that has both, or in the whole package.
 * Where another function of the package stops, that is taken for the other half.
 */
export function unpaired(pkg: GoPackage, file: GoFile, call: Node, pair: Pair): Undone | { how: 'unpaired' } | undefined {
  const fn = file.functionAround(call)
  const { package: path } = calleeOf(pkg, file, call)
  const names = new Set(pair.release.map((release) => release.slice(release.lastIndexOf('.') + 1)))
  const isStop = (from: GoFile, node: Node): boolean => {
    if (!names.has(from.text(from.child(node, 'field')))) return false
    return pkg.imports(from).get(from.text(from.child(node, 'operand'))) === path
  }
  const here = [...file.descendants(fn, 'selector_expression')].filter((node) => isStop(file, node))
  if (here.length === 0)
    return pkg.files.some((from) => from.all('selector_expression').some((node) => isStop(from, node))) ? undefined : { how: 'unpaired' }
  return pathWithout(pkg, file, call, pair, here)
}

function pathWithout(
  pkg: GoPackage,
  file: GoFile,
  call: Node,
  pair: Pair,
  stops: readonly Node[],
): Undone | { how: 'unpaired' } | undefined {
  const flow = pkg.flow({ file, node: file.functionAround(call) })
  const start = flow.graph.stepAt(call)
  if (!start) return undefined
  const settling = new Set(stops.map((node) => flow.graph.stepAround(node)?.id))
  const guard = resultTargets(file, call)[pair.errorGuard] ?? NONE
  const assume = file.is(guard, 'identifier') && file.text(guard) !== '_' ? [nilFact(flow, guard, true)] : []
  const path = findPath(flow, { from: start.id, assume, satisfied: (step) => settling.has(step.id) })
  return path && { how: 'unpaired' }
}
