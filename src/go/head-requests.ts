import { isAssigned } from './calls.ts'
import { calledName } from './contracts.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import type { Node } from './tree.ts'

/** `"HEAD"`, `http.MethodHead`, and what wrappers of it are called. */
const HEAD = /^"HEAD"$|\.(MethodHead|HEAD)$/

/** Whether a call sends a request that was made here to ask for the head alone: its answer has no body that could stay open. */
export function sendsHead(pkg: GoPackage, file: GoFile, call: Node): boolean {
  return file.named(file.child(call, 'arguments')).some((argument) => {
    const variable = file.is(argument, 'identifier') ? pkg.scopes(file).variableOf(argument) : undefined
    if (!variable || variable.uses.some((use) => isAssigned(file, use))) return false
    return asksForHead(file, variable.statement)
  })
}

function asksForHead(file: GoFile, statement: Node): boolean {
  for (const call of file.descendants(statement, 'call_expression', true)) {
    if (!/(^|\.)NewRequest(WithContext)?$/.test(calledName(file, call))) continue
    if (file.named(file.child(call, 'arguments')).some((argument) => HEAD.test(file.text(argument)))) return true
  }
  return false
}
