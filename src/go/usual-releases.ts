import { calleeOf, isAssigned } from './calls.ts'
import { ownPart } from './cfg.ts'
import { resultTargets } from './contracts.ts'
import { type Duty, type Undone, undone } from './duties.ts'
import { isErrorPath } from './error-paths.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { releasesWith } from './settles.ts'
import { isProcessMain } from './stranded.ts'
import { signaturesOf } from './targets.ts'
import { NONE, type Node } from './tree.ts'
import { resultType } from './written.ts'

/** A call, which of its results is released, and by which method; `call` where the result is a function that is called. */
export interface Given {
  readonly call: Node
  readonly owner: number
  readonly release: string
}

/** The call that gave what is released by `x.Close()` or `defer x()`: the last one before it whose result goes into the variable. */
export function givenBefore(pkg: GoPackage, file: GoFile, release: Node): Given | undefined {
  const callee = file.child(release, 'function')
  const isMethod = file.is(callee, 'selector_expression')
  const variable = pkg.scopes(file).variableOf(isMethod ? file.child(callee, 'operand') : callee)
  if (variable?.kind !== 'local') return undefined
  const targets = [variable.declared, ...variable.uses.filter((use) => isAssigned(file, use))].filter((target) => target < release)
  const target = targets.length > 0 ? Math.max(...targets) : NONE
  const call = callAssignedTo(file, target)
  const owner = resultTargets(file, call).indexOf(target)
  return owner < 0 ? undefined : { call, owner, release: isMethod ? file.text(file.child(callee, 'field')) : 'call' }
}

/** The one call on the right of the statement that a variable is a target of. */
function callAssignedTo(file: GoFile, target: Node): Node {
  const statement = file.enclosing(target, 'short_var_declaration', 'assignment_statement', 'var_spec')
  const right = file.child(statement, file.is(statement, 'var_spec') ? 'value' : 'right')
  const [value = NONE, more] = file.named(right)
  return more === undefined && file.is(value, 'call_expression') ? value : NONE
}

/**
 * What a call calls, by one name for all packages: `example.com/store.Open`, `example.com/store.DB.Snapshot`. Empty where that is not known,
 * for function values and for the standard library, whose duties are all on contract pages.
 */
export function nameOfCallee(pkg: GoPackage, file: GoFile, call: Node): string {
  const { package: path, name, candidates } = calleeOf(pkg, file, call)
  if (name === '' || name.startsWith('.')) return ''
  if (path !== '') return isStandard(pkg, path) ? '' : `${path}.${name}`
  const isDeclared = candidates.some((target) => target.file.child(target.node, 'name') >= 0)
  return isDeclared || pkg.type(name.split('.')[0] ?? '', file) ? `${pkg.importPath}.${name}` : ''
}

/** No host in front, and no module of that name at hand. */
function isStandard(pkg: GoPackage, path: string): boolean {
  const [first = ''] = path.split('/')
  return !first.includes('.') && first !== pkg.importPath.split('/')[0]
}

/** What one caller does with what a call gives: releases it where it stands, hands it to somebody, or leaves it on some way. */
export type Treatment =
  | { readonly how: 'released'; readonly at: Node }
  | { readonly how: 'handed on' }
  | { readonly how: 'left'; readonly undone: Undone }

/** How a call's result is treated by the function around it, were it to be released by one of the methods. */
export function treatmentOf(pkg: GoPackage, file: GoFile, call: Node, duty: Pick<Duty, 'owner' | 'release'>): Treatment {
  const fn = file.functionAround(call)
  if (fn < 0 || isProcessMain(pkg, file, fn) || file.declaredName(fn) === 'init') return { how: 'handed on' }
  const owed: Duty = { ...duty, errorGuard: errorResult(pkg, file, call) }
  const left = undone(pkg, file, call, owed)
  if (left && !isErrorPath(pkg, file, call, owed.errorGuard, left) && !hasFired(file, call, left)) return { how: 'left', undone: left }
  const target = resultTargets(file, call)[duty.owner] ?? NONE
  const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
  const at = variable?.uses.find((use) => use !== target && !isAssigned(file, use) && releasesWith(file, use, owed))
  return left || at === undefined ? { how: 'handed on' } : { how: 'released', at }
}

/** `timer, stop := newTimer(d)`: on a way on which `<-timer.C` was received there is nothing to stop any more. */
function hasFired(file: GoFile, call: Node, left: Undone): boolean {
  if (left.how === 'dropped') return false
  const ticks = resultTargets(file, call).map((target) => `<-${file.text(target)}.C`)
  return left.path.some(
    (step) => step.node >= 0 && step.kind === 'arm' && ticks.some((tick) => file.text(ownPart(file, step)).includes(tick)),
  )
}

/** The result that is an error, as the function is declared, or as the last result is named where that is not at hand. */
function errorResult(pkg: GoPackage, file: GoFile, call: Node): number {
  const targets = resultTargets(file, call)
  const [declared] = signaturesOf(pkg, file, call)
  if (!declared) return ERROR_NAME.test(file.text(targets.at(-1) ?? NONE)) ? targets.length - 1 : NONE
  return targets.findIndex((_target, index) => declared.file.text(resultType(declared.file, declared.node, index)) === 'error')
}

const ERROR_NAME = /^(e|err|\w*[eE]rr(or)?\d*)$/
