import { calleeOf, isAssigned } from './calls.ts'
import type { Place } from './channel-names.ts'
import { fieldOf } from './fields.ts'
import type { GoFile } from './file.ts'
import { findPath } from './flow.ts'
import { errorResult, RELEASES, releaseOfField, returnsError } from './left-behind.ts'
import { stopMethodOf } from './owners.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { settles } from './settles.ts'
import { NONE, type Node } from './tree.ts'
import { namedOf, typeOf } from './types.ts'

/** Work that a function starts, and leaves running when it returns an error later on. */
export interface StartedAndLeft {
  /** What runs: `handler.worker`. */
  readonly name: string
  /** How it is stopped: `stop`. */
  readonly release: string
  readonly leaves: Node
  /** Where the package stops it. */
  readonly evidence: Place
}

/**
 * What a call like `handler.worker.start()` starts for a value of the function's own, where a later error return drops the
 * value with the work running. Something in the package stops that field, or the value's type, so it has to be stopped.
 */
export function startedAndLeft(pkg: GoPackage, file: GoFile, call: Node): StartedAndLeft | undefined {
  const fn = file.functionAround(call)
  const index = errorResult(file, fn)
  const worker = file.child(file.child(call, 'function'), 'operand')
  const root = rootOf(file, worker)
  const variable = index < 0 ? undefined : pkg.scopes(file).variableOf(root)
  if (variable?.kind !== 'local' || variable.function !== fn) return undefined
  const stop = stopOf(pkg, file, call, worker)
  if (!stop) return undefined
  const leaves = errorReturn(pkg, file, call, variable, file.text(worker).split('.').slice(1), index)
  return leaves < 0 ? undefined : { name: file.text(worker), release: stop.release, leaves, evidence: stop.evidence }
}

/** The name that a chain of selectors begins with, or NONE. */
function rootOf(file: GoFile, node: Node): Node {
  let at = node
  while (file.is(at, 'selector_expression')) at = file.child(at, 'operand')
  return file.is(at, 'identifier') ? at : NONE
}

function stopOf(pkg: GoPackage, file: GoFile, call: Node, worker: Node): { release: string; evidence: Place } | undefined {
  if (file.is(worker, 'selector_expression')) {
    const field = fieldOf(pkg, file, worker)
    const found = field.owner === '' ? undefined : releaseOfField(pkg, field)
    return found && { release: found.release, evidence: found }
  }
  const named = namedOf(typeOf(pkg, file, worker))
  const stop = named?.package === '' ? stopMethodOf(pkg, named.name, file) : undefined
  if (!stop || !calleeOf(pkg, file, call).candidates.some(spawns)) return undefined
  return {
    release: stop.file.text(stop.file.child(stop.node, 'name')),
    evidence: { file: stop.file, node: stop.file.child(stop.node, 'name') },
  }
}

function spawns({ file, node }: FunctionRef): boolean {
  for (const _ of file.descendants(node, 'go_statement', true)) return true
  return false
}

/** The error return of a path from the start on which nobody else gets the value and nothing stops the work. */
function errorReturn(pkg: GoPackage, file: GoFile, call: Node, variable: Variable, chain: readonly string[], index: number): Node {
  const flow = pkg.flow({ file, node: variable.function })
  const start = flow.graph.stepAt(call)
  if (!start) return NONE
  const release = RELEASES.flatMap((method) => [method, [...chain, method].join('.')])
  const settling = new Set<number | undefined>()
  for (const use of variable.uses) {
    const step = flow.graph.stepAround(use)
    if (!step || step.id === start.id) continue
    if (isAssigned(file, use) || settles(pkg, file, use, { owner: 0, errorGuard: NONE, release })) settling.add(step.id)
  }
  // What was handed on before is somebody else's as well.
  const before = findPath(flow, { from: flow.graph.entry, satisfied: (step) => settling.has(step.id), bad: (step) => step.id === start.id })
  const path = before && findPath(flow, { from: start.id, satisfied: (step) => settling.has(step.id) || isQuiet(file, step.node, index) })
  return path?.findLast((step) => step.kind === 'return')?.node ?? NONE
}

/** A return without an error, which is not what we look for. */
function isQuiet(file: GoFile, node: Node, index: number): boolean {
  return node >= 0 && file.is(node, 'return_statement') && !returnsError(file, node, index)
}
