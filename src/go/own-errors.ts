import { isAssigned } from './calls.ts'
import type { Step } from './cfg.ts'
import type { GoFile } from './file.ts'
import type { Flow } from './flow.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'

/**
 * The steps that a path comes to only where a call on the owner has just given an error: the branches of `if err := ch.Qos(…); err != nil {`.
 * Of libraries whose value is closed by any such error.
 */
export function ownErrorSteps({ file, scopes, graph }: Flow, owner: Variable): number[] {
  const arrivals = new Map<number, number>()
  for (const step of graph.steps) for (const { to } of step.next) arrivals.set(to, (arrivals.get(to) ?? 0) + 1)
  return graph.steps.flatMap((step) => {
    const asked = step.kind === 'condition' ? errorAsked(file, step.node) : undefined
    const variable = asked && scopes.variableOf(asked.error)
    if (!variable || !isFromOwner(file, lastValue(file, variable, step), owner)) return []
    return step.next.filter(({ when, to }) => when === asked.isError && arrivals.get(to) === 1).map(({ to }) => to)
  })
}

/** The variable that `err != nil` and `err == nil` ask about, and which answer means an error. */
function errorAsked(file: GoFile, condition: Node): { error: Node; isError: boolean } | undefined {
  const at = file.bare(condition)
  const operator = file.text(file.child(at, 'operator'))
  const error = file.child(at, 'left')
  if (!file.is(at, 'binary_expression') || !file.is(error, 'identifier') || file.text(file.child(at, 'right')) !== 'nil') return undefined
  return operator === '!=' || operator === '==' ? { error, isError: operator === '!=' } : undefined
}

/** What a variable was given last before a condition, in the order of the text. */
function lastValue(file: GoFile, variable: Variable, { node }: Step): Node {
  const targets = [variable.declared, ...variable.uses.filter((use) => isAssigned(file, use))].filter((target) => target < node)
  const statement = file.enclosing(Math.max(NONE, ...targets), 'short_var_declaration', 'assignment_statement')
  const [value = NONE, more] = file.named(file.child(statement, 'right'))
  return more === undefined ? value : NONE
}

/** A method of the owner, or a function that was given it. */
function isFromOwner(file: GoFile, value: Node, owner: Variable): boolean {
  if (!file.is(value, 'call_expression')) return false
  const given = [file.child(file.child(value, 'function'), 'operand'), ...file.named(file.child(value, 'arguments'))]
  return given.some((node) => owner.uses.includes(node))
}
