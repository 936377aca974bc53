import { GraphBuilder } from './cfg-builder.ts'
import type { GoFile } from './file.ts'
import { NONE, type Node } from './tree.ts'

export { isNoReturnCall } from './no-return.ts'

/**
 * entry, exit and panic are the three ends of a graph; `panic` is where no-return calls go.
 * condition: one atomic condition, with `&&`, `||` and `!` taken apart · arm: a select arm that was chosen ·
 * case: a switch case that was chosen · range: the head of a range loop.
 */
export type StepKind =
  | 'entry'
  | 'exit'
  | 'panic'
  | 'simple'
  | 'condition'
  | 'return'
  | 'defer'
  | 'go'
  | 'select'
  | 'arm'
  | 'case'
  | 'range'
  | 'switch'

export interface Edge {
  readonly to: number
  /** For an edge out of a condition: what the condition was. For a range head: whether there was a next element. */
  readonly when?: boolean
}

export interface Step {
  readonly id: number
  readonly kind: StepKind
  /** The statement, condition, clause or case; NONE for entry, exit and panic. */
  readonly node: Node
  readonly next: Edge[]
}

/** Control flow of one function body. Function literals inside it have graphs of their own. */
export interface Graph {
  readonly function: Node
  readonly steps: readonly Step[]
  readonly entry: number
  /** Where a return or the end of the body leads; deferred calls run on the way. */
  readonly exit: number
  readonly panic: number
  /** Statements nested too deep to be followed: each is one step from which no path leads on. */
  readonly opaque: readonly Node[]
  /** The step whose own evaluation contains the node (not through a function literal), or undefined. */
  stepAt(node: Node): Step | undefined
  /** The innermost step that contains the node, function literals included. */
  stepAround(node: Node): Step | undefined
}

/** Says whether a call never returns; the builder knows `panic`, `os.Exit` and their like by itself. */
export type NeverReturns = (call: Node) => boolean

export function graphOf(file: GoFile, fn: Node, neverReturns: NeverReturns = () => false): Graph {
  return new GraphBuilder(file, fn, neverReturns).build()
}

/**
 * What is evaluated at the step itself, without the statements that come after it as steps of their own: an arm's
 * communication; NONE for a case and a select.
 */
export function ownPart(file: GoFile, step: Step): Node {
  if (step.kind === 'arm') return file.child(step.node, 'communication')
  return step.kind === 'case' || step.kind === 'select' ? NONE : step.node
}
