import { parameterAt } from './calls.ts'
import { selectOf } from './channels.ts'
import { resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import { findPath, nilFact } from './flow.ts'
import { isError } from './interfaces.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { declarationOf } from './targets.ts'
import { NONE, type Node } from './tree.ts'

/** A goroutine that waits for a channel which came with an error that nobody has looked at yet. */
export interface UncheckedChannel {
  readonly variable: Variable
  /** The call that gives the channel and the error. */
  readonly call: Node
  /** Where the goroutine waits. */
  readonly wait: { readonly file: GoFile; readonly node: Node }
}

/**
 * `ch, err := open(); go drain(ch)`: with an error there is no channel, and a wait for one that is nil never ends. Undefined where some way that
 * asks the error leads to the `go` statement and no other does.
 */
export function uncheckedChannel(pkg: GoPackage, file: GoFile, spawn: Node): UncheckedChannel | undefined {
  const goes = file.first(spawn)
  for (const [index, argument] of file.named(file.child(goes, 'arguments')).entries()) {
    const variable = file.is(argument, 'identifier') ? pkg.scopes(file).variableOf(argument) : undefined
    const call = variable ? callBehind(file, variable) : NONE
    if (!variable || call < 0 || !cameWithError(pkg, file, call, variable, spawn) || !givesNone(pkg, file, call, variable)) continue
    const wait = waitFor(pkg, file, goes, index)
    if (wait) return { variable, call, wait }
  }
  return undefined
}

/** Whether the function, as far as it is known, gives no channel on some way: by convention what comes with an error is nil. */
function givesNone(pkg: GoPackage, file: GoFile, call: Node, { declared }: Variable): boolean {
  const target = declarationOf(pkg, file, call)
  const index = resultTargets(file, call).indexOf(declared)
  if (!target) return true
  return [...target.file.descendants(target.node, 'return_statement', true)].some((at) =>
    target.file.is(target.file.named(target.file.first(at))[index] ?? NONE, 'nil'),
  )
}

/** The call whose results a local variable is one of, where it is never given anything else. */
function callBehind(file: GoFile, { declared, kind, statement, uses }: Variable): Node {
  if (kind !== 'local' || !file.is(statement, 'short_var_declaration')) return NONE
  const values = file.named(file.child(statement, 'right'))
  const [call = NONE] = values
  const isSetAgain = uses.some(
    (use) => file.is(file.parent(use), 'expression_list') && file.child(file.parent(file.parent(use)), 'left') === file.parent(use),
  )
  return values.length === 1 && file.is(call, 'call_expression') && !isSetAgain && declared >= 0 ? call : NONE
}

/** Whether a way with the error leads from the call to the `go` statement. */
function cameWithError(pkg: GoPackage, file: GoFile, call: Node, { declared }: Variable, spawn: Node): boolean {
  const targets = resultTargets(file, call)
  const guard = targets.at(-1) ?? NONE
  const fn = file.functionAround(spawn)
  if (guard === declared || !file.is(guard, 'identifier') || file.text(guard) === '_' || file.functionAround(call) !== fn) return false
  if (!/^(err|e)$|[eE]rr$/.test(file.text(guard)) && !isError(pkg, file, guard)) return false
  const flow = pkg.flow({ file, node: fn })
  const from = flow.graph.stepAt(call)
  const target = flow.graph.stepAround(spawn)
  if (!from || !target) return false
  const way = { from: from.id, assume: [nilFact(flow, guard, false)], satisfied: () => false }
  return findPath(flow, { ...way, bad: (step) => step.id === target.id }) !== undefined
}

/** The bare wait, or range, for a parameter of the function that the goroutine runs. */
function waitFor(pkg: GoPackage, file: GoFile, goes: Node, index: number): UncheckedChannel['wait'] | undefined {
  const literal = file.bare(file.child(goes, 'function'))
  const target = file.is(literal, 'func_literal') ? { pkg, file, node: literal } : declarationOf(pkg, file, goes)
  const parameter = target && parameterAt(target.pkg, target, index)
  for (const use of parameter?.uses ?? []) {
    const at = (target as { file: GoFile }).file
    const parent = at.parent(use)
    const isRange = at.is(parent, 'range_clause') && at.child(parent, 'right') === use
    const isReceive =
      at.is(parent, 'unary_expression') && at.text(at.child(parent, 'operator')) === '<-' && selectOf(at, parent).alternatives === 0
    if ((isRange && /\bchan\b/.test(at.text(at.child(at.parent(parameter?.declared ?? NONE), 'type')))) || isReceive)
      return { file: at, node: parent }
  }
  return undefined
}
