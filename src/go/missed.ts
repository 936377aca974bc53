import { calleeOf } from './calls.ts'
import { endlessContext } from './context-duties.ts'
import { type Contract, calledName } from './contracts.ts'
import { type Undone, undone } from './duties.ts'
import { isErrorPath } from './error-paths.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { unpaired } from './paired.ts'
import { undoneReceiver, undoneVariable } from './receiver-duties.ts'
import { endsWithFunction, rowsLeftOpen } from './rows.ts'
import type { Variable } from './scope.ts'
import { isProcessMain } from './stranded.ts'
import { NONE, type Node } from './tree.ts'

/** How a contract stays unfulfilled: as other duties do, by a context that never ends, or by a call that its package never pairs. */
export type Missed = Undone | { readonly how: 'endless'; readonly context: Node } | { readonly how: 'unpaired' }

/** Folders of command line programs, which live as long as one command. */
const COMMAND = /(^|\/)(cmd|cli|commands?|tools?|scripts?|hack|examples?|_?examples)\//

/**
 * Whether a call's contract can stay unfulfilled here. What the contract says ends the duty without help (a parent that
 * this function holds itself, a context that it cancels, the end of the process) ends the question.
 */
export function missed(pkg: GoPackage, file: GoFile, call: Node, contract: Contract): Missed | undefined {
  const fn = file.functionAround(call)
  if (fn < 0 || isProcessMain(pkg, file, fn)) return undefined
  const endedBy = new Set(contract.endedBy)
  if (endedBy.has('process') && (pkg.name === 'main' || COMMAND.test(file.path) || file.declaredName(fn) === 'init')) return undefined
  if (endedBy.has('parent') && !parentOutlives(pkg, file, call)) return undefined
  if (contract.carrier === 'context') return endlessContext(pkg, file, call)
  if (endedBy.has('context') && !endlessContext(pkg, file, call)) return undefined
  const left = leftUndone(pkg, file, call, contract)
  // What lives as long as its parent is often thrown away on purpose.
  return left?.how === 'dropped' && endedBy.has('parent') ? undefined : left
}

function leftUndone(pkg: GoPackage, file: GoFile, call: Node, contract: Contract): Missed | undefined {
  switch (contract.carrier) {
    case 'package':
      return unpaired(pkg, file, call, contract)
    case 'receiver':
      return isFirstOfItsKind(pkg, file, call) && isMadeHere(pkg, file, receiverOf(pkg, file, call))
        ? undoneReceiver(pkg, file, call, { ...contract, repeats: true })
        : undefined
    case 'argument':
      return undoneArgument(pkg, file, call, contract)
    default:
      return undoneResult(pkg, file, call, contract)
  }
}

/** The duty to end what was handed over is only with whom made it: `stop := ctx.Done()` is closed by others. */
function undoneArgument(pkg: GoPackage, file: GoFile, call: Node, contract: Contract): Undone | undefined {
  const argument = file.named(file.child(call, 'arguments'))[contract.owner] ?? NONE
  const variable = file.is(argument, 'identifier') ? pkg.scopes(file).variableOf(argument) : undefined
  const value = variable && firstValueOf(file, variable)
  if (value !== undefined && isMethodCall(pkg, file, value)) return undefined
  const isSaid = variable?.uses.some((use) => use < argument && calledWith(file, use) === calledName(file, call))
  return isSaid ? undefined : undoneVariable(pkg, file, call, argument, { ...contract, repeats: true, isWaitedFor: true })
}

/** A call on a value, not of a package's function. */
function isMethodCall(pkg: GoPackage, file: GoFile, value: Node): boolean {
  const callee = file.is(value, 'call_expression') ? file.child(value, 'function') : NONE
  if (!file.is(callee, 'selector_expression')) return false
  const operand = file.bare(file.child(callee, 'operand'))
  return !file.is(operand, 'identifier') || pkg.scopes(file).variableOf(operand) !== undefined
}

/** The name of the call that a variable is an argument of; empty where it is none. */
function calledWith(file: GoFile, use: Node): string {
  const list = file.parent(use)
  return file.is(list, 'argument_list') ? calledName(file, file.parent(list)) : ''
}

function undoneResult(pkg: GoPackage, file: GoFile, call: Node, contract: Contract): Undone | undefined {
  if (endsWithFunction(pkg, file, call) && contract.endedBy?.includes('context')) return undefined
  const reads = contract.endedBy?.includes('Next')
  const left = reads ? rowsLeftOpen(pkg, file, call, contract) : undone(pkg, file, call, contract)
  return left && !isErrorPath(pkg, file, call, contract.errorGuard, left) ? left : undefined
}

function receiverOf(pkg: GoPackage, file: GoFile, call: Node): Variable | undefined {
  const operand = file.bare(file.child(file.bare(file.child(call, 'function')), 'operand'))
  return file.is(operand, 'identifier') ? pkg.scopes(file).variableOf(operand) : undefined
}

/** Whether the variable's first value comes from a literal, a declaration or another package: nobody else holds it then. */
function isMadeHere(pkg: GoPackage, file: GoFile, variable: Variable | undefined): boolean {
  const value = variable && firstValueOf(file, variable)
  if (value === undefined) return variable !== undefined && file.is(variable.statement, 'var_spec')
  if (file.is(value, 'call_expression'))
    return file.text(file.child(value, 'function')) === 'new' || calleeOf(pkg, file, value).package !== ''
  return file.is(file.is(value, 'unary_expression') ? file.child(value, 'operand') : value, 'composite_literal')
}

/** What stands for the variable on the right of its declaration; the one call that gives it and others. */
function firstValueOf(file: GoFile, { statement, declared }: Variable): Node | undefined {
  const isSpec = file.is(statement, 'var_spec')
  const targets = isSpec ? file.childrenIn(statement, 'name') : file.named(file.child(statement, 'left'))
  const values = file.named(file.child(statement, isSpec ? 'value' : 'right'))
  return values.length === 1 ? values[0] : values[targets.indexOf(declared)]
}

/** Whether what the call is made on is there before and after this function: no variable that is made here. */
function parentOutlives(pkg: GoPackage, file: GoFile, call: Node): boolean {
  return receiverOf(pkg, file, call)?.kind !== 'local'
}

/** Of several calls that ask for the same (`g.Go` three times) the first is the one to speak of. */
function isFirstOfItsKind(pkg: GoPackage, file: GoFile, call: Node): boolean {
  const variable = receiverOf(pkg, file, call)
  const name = calledName(file, call)
  return !variable?.uses.some((use) => {
    const selector = file.parent(use)
    const isSame = file.is(selector, 'selector_expression') && file.text(file.child(selector, 'field')) === name
    return isSame && file.start(use) < file.start(call)
  })
}
