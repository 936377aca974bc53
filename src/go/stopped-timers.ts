import { isAssigned } from './calls.ts'
import { selectOf } from './channels.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { roleOf } from './threads.ts'
import { NONE, type Node } from './tree.ts'
import { importedPackage } from './types.ts'

/** A timer that one goroutine waits for, and that its owner stops: no value ever comes then. */
export interface StoppedTimer {
  readonly variable: Variable
  /** The `time.NewTimer` call. */
  readonly make: Node
  /** The call of Stop by somebody else. */
  readonly stop: Node
}

/**
 * The timer of a bare `<-t.C` in a goroutine of its own, where the function around stops the timer: the goroutine then waits for ever. Nothing is
 * said of a timer that is set again, or that anybody else has.
 */
export function stoppedTimer(pkg: GoPackage, file: GoFile, receive: Node): StoppedTimer | undefined {
  const channel = file.bare(file.child(receive, 'operand'))
  const fn = file.functionAround(receive)
  if (!file.is(channel, 'selector_expression') || file.text(file.child(channel, 'field')) !== 'C') return undefined
  if (!file.is(fn, 'func_literal') || roleOf(pkg, file, fn).kind !== 'spawned' || selectOf(file, receive).alternatives > 0) return undefined
  const timer = file.child(channel, 'operand')
  const variable = file.is(timer, 'identifier') ? pkg.scopes(file).variableOf(timer) : undefined
  if (variable?.kind !== 'local' || file.contains(fn, variable.declared)) return undefined
  const make = newTimerBehind(pkg, file, variable)
  const stops = variable.uses.filter((use) => memberOf(file, use) === 'Stop')
  const isKnown = variable.uses.every((use) => isAssigned(file, use) || /^(C|Stop|==|!=)$/.test(memberOf(file, use)))
  const [stop] = stops
  if (make < 0 || !isKnown || stop === undefined || stops.some((use) => file.contains(fn, use))) return undefined
  return { variable, make, stop: file.parent(file.parent(stop)) }
}

/** The one `time.NewTimer` call that the variable is given; NONE where it is given anything else. */
function newTimerBehind(pkg: GoPackage, file: GoFile, variable: Variable): Node {
  const values = [variable.declared, ...variable.uses.filter((use) => isAssigned(file, use))].flatMap((target) => {
    const list = file.parent(target)
    if (file.is(list, 'var_spec')) return file.named(file.child(list, 'value'))
    return file.named(file.child(file.parent(list), 'right'))
  })
  const [only = NONE, ...more] = values
  const callee = file.child(only, 'function')
  const isNewTimer =
    file.text(file.child(callee, 'field')) === 'NewTimer' && importedPackage(pkg, file, file.child(callee, 'operand')) === 'time'
  return more.length === 0 && file.is(only, 'call_expression') && isNewTimer ? only : NONE
}

/** `Stop` of `t.Stop()`, the operator of `t != nil`; empty for anything else that is done with it. */
function memberOf(file: GoFile, use: Node): string {
  const parent = file.parent(use)
  if (file.is(parent, 'binary_expression')) return file.text(file.child(parent, 'operator'))
  return file.is(parent, 'selector_expression') ? file.text(file.child(parent, 'field')) : ''
}
