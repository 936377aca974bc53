import { isAssigned } from './calls.ts'
import type { Duty } from './duties.ts'
import type { GoFile } from './file.ts'
import { findPath, nilFact } from './flow.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { settles } from './settles.ts'
import { NONE, type Node } from './tree.ts'

/**
 * Whether a function that also releases what it gets can return it unreleased and without an error: there is a `return resp, nil` to
 * which no way leads from a release of `resp`, but for one that gets another `resp` first.
 */
export function returnsOpen(pkg: GoPackage, { file, node }: FunctionRef, duty: Duty): boolean {
  for (const statement of file.descendants(node, 'return_statement')) {
    if (file.functionAround(statement) !== node) continue
    const values = file.named(file.first(statement))
    const value = file.bare(values[duty.owner] ?? NONE)
    const variable = file.is(value, 'identifier') ? pkg.scopes(file).variableOf(value) : undefined
    if (duty.errorGuard >= 0 && !canBeNil(pkg, { file, node }, statement, values[duty.errorGuard] ?? NONE, variable)) continue
    if (variable?.function === node && !canBeReleased(pkg, file, statement, variable, duty)) return true
  }
  return false
}

/** `nil`, or an error that a way leads to without one, from where the value came: the last of `return resp, err`. */
function canBeNil(pkg: GoPackage, fn: FunctionRef, statement: Node, error: Node, variable: Variable | undefined): boolean {
  const { file } = fn
  if (file.is(error, 'nil') || !file.is(error, 'identifier') || !variable) return file.is(error, 'nil')
  const flow = pkg.flow(fn)
  const from = flow.graph.stepAround(variable.declared)
  const target = flow.graph.stepAt(statement)
  const came = from && file.named(file.child(from.node, 'left')).find((name) => file.text(name) === file.text(error))
  if (!from || !target || came === undefined) return false
  const path = findPath(flow, {
    from: from.id,
    assume: [nilFact(flow, came, true)],
    satisfied: () => false,
    bad: (step) => step.id === target.id,
  })
  return path !== undefined
}

function canBeReleased(pkg: GoPackage, file: GoFile, statement: Node, variable: Variable, duty: Duty): boolean {
  const flow = pkg.flow({ file, node: variable.function })
  const target = flow.graph.stepAt(statement)
  const assigning = new Set<number>()
  const releasing: number[] = []
  for (const use of variable.uses) {
    const step = flow.graph.stepAround(use)
    if (!step || step.kind === 'return') continue
    if (isAssigned(file, use)) assigning.add(step.id)
    else if (!isAppended(file, use) && settles(pkg, file, use, duty)) releasing.push(step.id)
  }
  return releasing.some((from) =>
    findPath(flow, { from, satisfied: (step) => assigning.has(step.id), bad: (step) => step.id === target?.id }),
  )
}

/** `seen = append(seen, resp)` remembers it, and closes nothing. */
function isAppended(file: GoFile, use: Node): boolean {
  const list = file.parent(use)
  return file.is(list, 'argument_list') && file.text(file.child(file.parent(list), 'function')) === 'append'
}
