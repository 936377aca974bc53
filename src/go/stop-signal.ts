import { calleeOf } from './calls.ts'
import type { Step } from './cfg.ts'
import { declaredValue } from './channel-names.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** Names of channels that say that it is time to end. */
export const STOP_NAME =
  /^(done|stop|stopc|stopch|stopped|quit|quitc|exit|close|closed|closing|closec|closech|shutdown|term|cancel|die|halt|kill)(ch|c|chan|channel)?$/i

/** The stop signal that an arm waits for, as text; empty for any other arm. */
export function stopSignal({ file, scopes }: Flow, arm: Node): string {
  const communication = file.child(arm, 'communication')
  if (!file.is(communication, 'receive_statement')) return ''
  const channel = file.child(file.bare(file.child(communication, 'right')), 'operand')
  const at = file.bare(channel)
  if (file.is(at, 'call_expression')) {
    const callee = file.child(at, 'function')
    return file.text(file.child(callee, 'field')) === 'Done' ? file.text(at) : ''
  }
  const variable = file.is(at, 'identifier') ? scopes.variableOf(at) : undefined
  const value = variable ? file.text(declaredValue(file, variable)) : ''
  // `ctxDone := ctx.Done()`
  if (/\.Done\(\)$/.test(value)) return value
  return STOP_NAME.test(lastName(file, at)) ? file.text(at) : ''
}

/** Whether a stop signal is that of a context. */
export function isContextDone(signal: string): boolean {
  return signal.endsWith('.Done()')
}

/** The last name of an expression: `done` of `s.done`. */
export function lastName(file: GoFile, node: Node): string {
  const at = file.bare(node)
  return file.is(at, 'selector_expression') ? file.text(file.child(at, 'field')) : file.text(at)
}

/** Whether the arm leads out of the function without coming back to its select. */
export function leaves(flow: Flow, arm: Step): boolean {
  const { file, graph } = flow
  const select = graph.steps.find((step) => step.kind === 'select' && step.node === file.parent(arm.node))
  return findPath(flow, { from: arm.id, satisfied: (step) => step.id === select?.id }) !== undefined
}

/** `if err := next(); err != nil { return err }`: a local function that the loop calls gives up on the stop signal, and the loop with it. */
export function stopOfHelper(pkg: GoPackage, flow: Flow, loop: Node): { readonly arm: Node; readonly signal: string } | undefined {
  const { file } = flow
  for (const step of flow.graph.steps) {
    if (step.kind !== 'condition' || !file.contains(loop, step.node)) continue
    const call = checkedCall(file, step.node)
    const [literal] = call < 0 ? [] : calleeOf(pkg, file, call).candidates
    if (!literal || !file.is(literal.node, 'func_literal') || literal.file !== file) continue
    const inner = pkg.flow(literal)
    for (const arm of inner.graph.steps) {
      const signal = arm.kind === 'arm' ? stopSignal(inner, arm.node) : ''
      if (signal && leaves(inner, arm)) return { arm: arm.node, signal }
    }
  }
  return undefined
}

/** The call of a local function whose error the condition looks at: `err := next(); err != nil` in the head of an `if`. */
function checkedCall(file: GoFile, condition: Node): Node {
  const statement = file.enclosing(condition, 'if_statement')
  const call = file.named(file.child(file.child(statement, 'initializer'), 'right'))[0] ?? NONE
  return file.is(call, 'call_expression') && file.is(file.child(call, 'function'), 'identifier') ? call : NONE
}
