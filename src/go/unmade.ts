import { isAssigned, literalOf } from './calls.ts'
import type { Place } from './channel-names.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { SharedChannel } from './peers.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'
import { importedPackage } from './types.ts'

/** Whether nothing in the package ever gives the channel a value, and nobody else can. */
export function isNeverMade(channel: SharedChannel): boolean {
  return channel.makes.length === 0 && !channel.escapes && !channel.readOut
}

/** The `time.AfterFunc` call behind the local timer, or the one that a local function is called with, whose `C` is received from: such a timer has no channel. */
export function afterFuncBehind(pkg: GoPackage, file: GoFile, receive: Node): Place | undefined {
  const operand = file.bare(file.child(receive, 'operand'))
  if (!file.is(operand, 'selector_expression') || file.text(file.child(operand, 'field')) !== 'C') return undefined
  if (isAskedFor(file, operand)) return undefined
  const timer = file.child(operand, 'operand')
  const variable = file.is(timer, 'identifier') ? pkg.scopes(file).variableOf(timer) : undefined
  if (variable?.kind === 'parameter') return afterFuncGiven(pkg, file, variable)
  return variable && madeByAfterFunc(pkg, file, variable)
}

/** Whether the receive stands in the body of `if t.C != nil`. */
function isAskedFor(file: GoFile, channel: Node): boolean {
  const asks = `${file.text(channel)} != nil`
  for (let at = file.enclosing(channel, 'if_statement'); at >= 0; at = file.enclosing(file.parent(at), 'if_statement'))
    if (file.text(file.child(at, 'condition')).includes(asks)) return true
  return false
}

/** The call behind what all calls of a local function, `handle := func(t *time.Timer) {…}`, hand over. */
function afterFuncGiven(pkg: GoPackage, file: GoFile, parameter: Variable): Place | undefined {
  const literal = parameter.function
  const statement = file.is(literal, 'func_literal') ? file.parent(file.parent(literal)) : NONE
  const names = file.named(file.child(statement, 'left')).flatMap((name) => pkg.scopes(file).variableOf(name) ?? [])
  const named = names.find((name) => literalOf(file, name) === literal)
  const index = parametersOf(file, literal).indexOf(parameter.declared)
  const isSet = parameter.uses.some((use) => isAssigned(file, use))
  if (!named || named.uses.length === 0 || index < 0 || isSet) return undefined
  const made = named.uses.map((use) => {
    const call = file.parent(use)
    const argument = file.is(call, 'call_expression') ? (file.named(file.child(call, 'arguments'))[index] ?? NONE) : NONE
    const variable = file.is(argument, 'identifier') ? pkg.scopes(file).variableOf(argument) : undefined
    return variable && file.child(call, 'function') === use ? madeByAfterFunc(pkg, file, variable) : undefined
  })
  return made.every((place) => place !== undefined) ? made[0] : undefined
}

function parametersOf(file: GoFile, fn: Node): Node[] {
  return file.named(file.child(fn, 'parameters')).flatMap((parameter) => file.childrenIn(parameter, 'name'))
}

function madeByAfterFunc(pkg: GoPackage, file: GoFile, variable: Variable): Place | undefined {
  if (variable.kind !== 'local') return undefined
  const values = [variable.declared, ...variable.uses.filter((use) => isAssigned(file, use))].map((target) => valueFor(file, target))
  const calls = values.filter((value) => file.is(value, 'call_expression'))
  const [call] = calls
  const others = values.some((value) => value >= 0 && !file.is(value, 'nil') && !isAfterFunc(pkg, file, value))
  return call !== undefined && !others && isAfterFunc(pkg, file, call) ? { file, node: call } : undefined
}

/** What a declared or assigned name is given; NONE for `var t *time.Timer`. */
function valueFor(file: GoFile, target: Node): Node {
  const parent = file.parent(target)
  if (file.is(parent, 'var_spec')) return file.named(file.child(parent, 'value'))[file.childrenIn(parent, 'name').indexOf(target)] ?? NONE
  const statement = file.parent(parent)
  return file.named(file.child(statement, 'right'))[file.named(parent).indexOf(target)] ?? statement
}

function isAfterFunc(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const callee = file.child(call, 'function')
  return file.text(file.child(callee, 'field')) === 'AfterFunc' && importedPackage(pkg, file, file.child(callee, 'operand')) === 'time'
}
