import { isAssigned } from './calls.ts'
import type { Step } from './cfg.ts'
import { resultTargets } from './contracts.ts'
import { type Duty, type Undone, undone } from './duties.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { settles } from './settles.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'
import { importedPackage } from './types.ts'

/**
 * Whether rows can stay open. Rows close themselves when `Next` says that there are no more, so a loop that runs to its
 * end settles them, and only a way out of its body, or one that never comes to the loop, does not.
 */
export function rowsLeftOpen(pkg: GoPackage, file: GoFile, call: Node, duty: Duty): Undone | undefined {
  const variable = pkg.scopes(file).variableOf(resultTargets(file, call)[duty.owner] ?? NONE)
  const fn = file.functionAround(call)
  if (!variable || fn < 0) return undone(pkg, file, call, duty)
  const flow = pkg.flow({ file, node: fn })
  const heads = loopHeads(flow, variable)
  if (heads.length === 0) return undone(pkg, file, call, duty)
  const before = undone(pkg, file, call, { ...duty, release: [...duty.release, 'Next'] })
  return before ?? (variable.function === fn ? leavesLoop(pkg, flow, variable, heads, duty) : undefined)
}

/** Conditions `rows.Next()` that are asked once a turn. */
function loopHeads({ file, graph }: Flow, variable: Variable): Step[] {
  return variable.uses.flatMap((use) => {
    const selector = file.parent(use)
    const step = file.text(file.child(selector, 'field')) === 'Next' ? graph.stepAt(use) : undefined
    return step?.kind === 'condition' && loopAround(file, step.node, graph.function) >= 0 ? [step] : []
  })
}

/** A way out of the body of the loop that closes nothing. */
function leavesLoop(pkg: GoPackage, flow: Flow, variable: Variable, heads: readonly Step[], duty: Duty): Undone | undefined {
  const { file, graph } = flow
  if (variable.kind === 'result') return undefined
  const settling = new Set<number | undefined>(heads.map((head) => head.id))
  for (const use of variable.uses) if (settles(pkg, file, use, duty)) settling.add(graph.stepAround(use)?.id)
  if (deferredBefore(flow, settling, heads)) return undefined
  for (const head of heads) {
    const path = findPath(flow, { from: head.id, first: true, satisfied: (step) => settling.has(step.id) })
    if (path) return { how: 'path', variable, leaves: path.findLast((step) => step.kind === 'return')?.node ?? NONE, path }
  }
  return undefined
}

/** Whether something on the way to every loop head settles the rows: `defer rows.Close()`, or handing them on. */
export function deferredBefore({ graph, ...names }: Flow, settling: ReadonlySet<number | undefined>, heads: readonly Step[]): boolean {
  const ids = new Set(heads.map((head) => head.id))
  return !findPath(
    { ...names, graph },
    { from: graph.entry, satisfied: (step) => settling.has(step.id) && !ids.has(step.id), bad: (step) => ids.has(step.id) },
  )
}

/** Whether the call's context (its first argument) ends with this function: made here by `context.With…`. */
export function endsWithFunction(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const context = file.named(file.child(call, 'arguments'))[0] ?? NONE
  const variable = file.is(context, 'identifier') ? pkg.scopes(file).variableOf(context) : undefined
  if (!variable) return false
  const assigned = [variable.declared, ...variable.uses.filter((use) => use < call && isAssigned(file, use))]
  return assigned.some((target) => {
    const statement = file.parent(file.parent(target))
    const value = file.named(file.child(statement, 'right'))[0] ?? NONE
    const callee = file.child(value, 'function')
    return (
      importedPackage(pkg, file, file.child(callee, 'operand')) === 'context' &&
      /^With(Cancel|Timeout|Deadline)/.test(file.text(file.child(callee, 'field')))
    )
  })
}
