import { ownPart, type Step } from './cfg.ts'
import type { Duty } from './duties.ts'
import type { GoFile } from './file.ts'
import type { Flow } from './flow.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'

/** Methods that end a value together with what was opened on it. */
const ENDS = /^(Close|CloseNow|CloseWithError|Stop|Shutdown|Kill|Quit|Disconnect|Drain|Release)$/i

/** Steps that end what the call was made on, where the contract says that its results end with it: `conn.Close()` for `conn.session.Open()`. */
export function parentEnds({ file, graph }: Flow, start: Step, { endedBy }: Duty): number[] {
  const parent = endedBy?.includes('parent') ? receiverText(file, start) : ''
  if (parent === '') return []
  const isEnd = (call: Node): boolean => {
    const callee = file.child(call, 'function')
    if (!file.is(callee, 'selector_expression') || !ENDS.test(file.text(file.child(callee, 'field')))) return false
    return `${parent}.`.startsWith(`${file.text(file.child(callee, 'operand'))}.`)
  }
  return graph.steps.filter((step) => [...file.descendants(ownPart(file, step), 'call_expression')].some(isEnd)).map(({ id }) => id)
}

/** What the call of a step is made on, as text: `conn.session` of `s, err := conn.session.Open()`. */
function receiverText(file: GoFile, { node }: Step): string {
  const call = file.bare(file.named(file.child(node, 'right'))[0] ?? NONE)
  const callee = file.is(call, 'call_expression') ? file.bare(file.child(call, 'function')) : NONE
  return file.is(callee, 'selector_expression') ? file.text(file.child(callee, 'operand')) : ''
}

/**
 * Returns within a statement that asks another result of the call before anybody asks its error: `if resp != nil { switch resp.StatusCode {`
 * tells the ways on which there is a connection from those on which there is none, and what it tells is not followed.
 */
export function toldBySibling({ file, scopes, graph }: Flow, start: Step, duty: Duty): number[] {
  const targets = file.named(file.child(start.node, 'left'))
  const guard = variableAt(duty.errorGuard)
  const siblings = targets.flatMap((_, index) => (index === duty.owner || index === duty.errorGuard ? [] : (variableAt(index) ?? [])))
  if (!guard || siblings.length === 0) return []
  const asked = Math.min(...guard.uses.filter((use) => use > start.node && !file.contains(start.node, use) && isAsked(file, use)))
  const telling = siblings.flatMap(({ uses }) =>
    uses.flatMap((use) => (use > start.node && use < asked ? (statementAsking(file, use) ?? []) : [])),
  )
  return graph.steps.filter((step) => step.kind === 'return' && telling.some((node) => file.contains(node, step.node))).map(({ id }) => id)

  function variableAt(index: number): Variable | undefined {
    const target = targets[index] ?? NONE
    return file.is(target, 'identifier') && file.text(target) !== '_' ? scopes.variableOf(target) : undefined
  }
}

/** Compared with something, rather than handed on. */
function isAsked(file: GoFile, use: Node): boolean {
  return file.is(file.parent(use), 'binary_expression')
}

/** The `if` or `switch` whose condition or value the use is part of. */
function statementAsking(file: GoFile, use: Node): Node | undefined {
  const around = file.enclosing(use, 'if_statement', 'expression_switch_statement', 'func_literal', 'block')
  const asks = file.is(around, 'if_statement') ? file.child(around, 'condition') : file.child(around, 'value')
  return !file.is(around, 'func_literal') && file.contains(asks, use) ? around : undefined
}
