import { selectOf } from './channels.ts'
import { type Field, fieldOf, mentionsOfField } from './fields.ts'
import type { GoFile } from './file.ts'
import { findPath } from './flow.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** The one function that receives from a field can end, and says so by closing another channel. */
export interface EndedReceiver {
  readonly fn: FunctionRef
  /** The receive of the field. */
  readonly receive: Node
  /** The deferred `close` of the other channel, and that channel's text. */
  readonly close: Node
  readonly signal: string
}

/**
 * The receiver of a field that is the only one, waits in a select that another arm can end, and closes a channel of the same
 * value when it ends: whoever sends can know that it is gone. Undefined where any of that is not sure.
 */
export function endedReceiver(pkg: GoPackage, field: Field): EndedReceiver | undefined {
  const receives: { file: GoFile; node: Node }[] = []
  for (const { file, node, path } of mentionsOfField(pkg, field)) {
    if (path.length > 0 || file.isTest) continue
    const parent = file.parent(node)
    if (file.is(parent, 'send_statement') && file.child(parent, 'channel') === node) continue
    if (file.is(parent, 'expression_list') && file.is(file.parent(parent), 'assignment_statement')) continue
    if (!file.is(parent, 'unary_expression') || selectOf(file, parent).arm < 0) return undefined
    receives.push({ file, node: parent })
  }
  const [first] = receives
  const node = first ? first.file.functionAround(first.node) : NONE
  if (!first || node < 0 || receives.some((at) => at.file !== first.file || at.file.functionAround(at.node) !== node)) return undefined
  const fn = { file: first.file, node }
  const close = deferredClose(pkg, fn, field)
  if (close < 0 || !receives.some((at) => endsBeside(pkg, fn, at.node))) return undefined
  return { fn, receive: first.node, close, signal: first.file.text(closed(first.file, close)) }
}

/** `defer close(x.done)` in the function's own body, of a field that stands beside the one asked about. */
function deferredClose(pkg: GoPackage, { file, node }: FunctionRef, field: Field): Node {
  for (const defer of file.descendants(file.child(node, 'body'), 'defer_statement', true)) {
    const call = file.first(defer)
    const target = closed(file, call)
    if (file.text(file.child(call, 'function')) !== 'close' || !file.is(target, 'selector_expression')) continue
    const other = fieldOf(pkg, file, target)
    if (other.owner === field.owner && other.name !== field.name) return call
  }
  return NONE
}

function closed(file: GoFile, call: Node): Node {
  return file.named(file.child(call, 'arguments'))[0] ?? NONE
}

/** Whether another arm of the receive's select leads out of the function without coming back to it. */
function endsBeside(pkg: GoPackage, fn: FunctionRef, receive: Node): boolean {
  const { file } = fn
  const { arm } = selectOf(file, receive)
  const flow = pkg.flow(fn)
  const select = flow.graph.steps.find((step) => step.kind === 'select' && step.node === file.parent(arm))
  return flow.graph.steps.some((step) => {
    if (step.kind !== 'arm' || step.node === arm || file.parent(step.node) !== file.parent(arm)) return false
    const path = findPath(flow, { from: step.id, satisfied: (at) => at.id === select?.id })
    // By its own return: what a loop's condition makes of it is another question.
    return path?.some((at) => at.kind === 'return' && file.contains(step.node, at.node)) ?? false
  })
}
