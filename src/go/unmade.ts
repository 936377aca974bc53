import { isAssigned } from './calls.ts'
import type { Place } from './channel-names.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { SharedChannel } from './peers.ts'
import { NONE, type Node } from './tree.ts'
import { importedPackage } from './types.ts'

/** Whether nothing in the package ever gives the channel a value, and nobody else can. */
export function isNeverMade(channel: SharedChannel): boolean {
  return channel.makes.length === 0 && !channel.escapes && !channel.readOut
}

/** The `time.AfterFunc` call behind the local timer whose `C` is received from: such a timer has no channel. */
export function afterFuncBehind(pkg: GoPackage, file: GoFile, receive: Node): Place | undefined {
  const operand = file.bare(file.child(receive, 'operand'))
  if (!file.is(operand, 'selector_expression') || file.text(file.child(operand, 'field')) !== 'C') return undefined
  const timer = file.child(operand, 'operand')
  const variable = file.is(timer, 'identifier') ? pkg.scopes(file).variableOf(timer) : undefined
  if (variable?.kind !== 'local') return undefined
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
