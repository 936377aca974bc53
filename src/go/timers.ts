import { ownPart, type Step } from './cfg.ts'
import { selectOf } from './channels.ts'
import { canonical } from './conditions.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'
import { importedPackage, isNamed, typeOf } from './types.ts'

/** A timer made anew by each turn of a select loop. */
export interface TurnTimer {
  /** The call that makes it: `time.After(d)`, `time.NewTimer(d)`. */
  readonly make: Node
  readonly select: Node
  /** Another arm that comes back to the select and leaves the timer running; NONE where all other arms leave the loop. */
  readonly back: Node
}

/** The timer that a receive waits for, when its select stands in a loop and has other arms. */
export function turnTimer(pkg: GoPackage, file: GoFile, receive: Node): TurnTimer | undefined {
  const make = madeHere(pkg, file, file.bare(file.child(receive, 'operand')))
  const { arm, alternatives } = selectOf(file, receive)
  const fn = file.functionAround(receive)
  if (make < 0 || arm < 0 || alternatives === 0 || fn < 0 || loopAround(file, receive, fn) < 0) return undefined
  const select = file.parent(arm)
  const flow = pkg.flow({ file, node: fn })
  const back = flow.graph.steps.find(
    (step) => step.kind === 'arm' && step.node !== arm && file.parent(step.node) === select && comesBack(flow, step, select),
  )
  return { make, select, back: back?.node ?? NONE }
}

function comesBack(flow: Flow, arm: Step, select: Node): boolean {
  return (
    findPath(flow, { from: arm.id, satisfied: () => false, bad: (step) => step.kind === 'select' && step.node === select }) !== undefined
  )
}

/** `time.After(d)`, or the `time.NewTimer(d)` of `time.NewTimer(d).C`. */
function madeHere(pkg: GoPackage, file: GoFile, channel: Node): Node {
  const call = file.is(channel, 'selector_expression') ? file.bare(file.child(channel, 'operand')) : channel
  const callee = file.child(call, 'function')
  const wanted = call === channel ? 'After' : 'NewTimer'
  if (!file.is(call, 'call_expression') || file.text(file.child(callee, 'field')) !== wanted) return NONE
  return importedPackage(pkg, file, file.child(callee, 'operand')) === 'time' ? call : NONE
}

/** A drain that waits for a value which a path has taken already. */
export interface BlockedDrain {
  /** The name of the timer as written. */
  readonly timer: string
  /** The receive that took the value. */
  readonly taken: Node
}

/**
 * Whether `<-t.C` under `if !t.Stop()` can be come to with the timer's one value taken and no Reset since. A path that
 * asks a flag on its way may know better, so it does not count.
 */
export function blockedDrain(pkg: GoPackage, fn: FunctionRef, drain: Node): BlockedDrain | undefined {
  const { file } = fn
  const timer = timerOf(file, drain)
  if (timer < 0 || !isNamed(typeOf(pkg, file, timer), 'time', 'Timer')) return undefined
  const flow = pkg.flow(fn)
  const key = canonical(flow, timer)
  const target = flow.graph.stepAt(drain)
  if (!target || key === '') return undefined
  for (const receive of file.descendants(file.child(fn.node, 'body'), 'unary_expression', true)) {
    const other = receive === drain ? NONE : timerOf(file, receive)
    const start = other >= 0 && canonical(flow, other) === key ? flow.graph.stepAt(receive) : undefined
    const path =
      start &&
      findPath(flow, {
        from: start.id,
        satisfied: (step) => step.id !== target.id && setsAgain(flow, step, key),
        bad: (step) => step.id === target.id,
      })
    if (path && !path.some((step) => isFlag(flow, step))) return { timer: file.text(timer), taken: receive }
  }
  return undefined
}

/** `t` of `<-t.C`; NONE for anything else. */
function timerOf(file: GoFile, receive: Node): Node {
  const channel = file.bare(file.child(receive, 'operand'))
  if (file.text(file.child(receive, 'operator')) !== '<-' || !file.is(channel, 'selector_expression')) return NONE
  return file.text(file.child(channel, 'field')) === 'C' ? file.child(channel, 'operand') : NONE
}

/** Whether the step sets the timer again, gives the name another one, or calls something that may do so. */
function setsAgain(flow: Flow, step: Step, key: string): boolean {
  const { file } = flow
  const part = ownPart(file, step)
  const left = file.child(part, 'left')
  const targets = file.is(left, 'expression_list') ? file.named(left) : [left]
  if (targets.some((target) => target >= 0 && canonical(flow, target) === key)) return true
  const owner = key.includes('.') ? key.slice(0, key.lastIndexOf('.')) : ''
  for (const call of file.descendants(part, 'call_expression')) {
    const callee = file.bare(file.child(call, 'function'))
    const operand = canonical(flow, file.child(callee, 'operand'))
    if (operand === key && file.text(file.child(callee, 'field')) === 'Reset') return true
    if (owner !== '' && operand === owner) return true
    if (file.named(file.child(call, 'arguments')).some((argument) => [key, owner].includes(canonical(flow, argument) || '-'))) return true
  }
  return false
}

/** A condition on a name alone, `if fired {`: the code keeps account of what was received. */
function isFlag({ file }: Flow, step: Step): boolean {
  return step.kind === 'condition' && (file.is(step.node, 'identifier') || file.is(step.node, 'selector_expression'))
}
