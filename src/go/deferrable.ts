import { isAssigned } from './calls.ts'
import { type Contract, resultTargets } from './contracts.ts'
import type { Duty, Undone } from './duties.ts'
import type { GoFile } from './file.ts'
import { declaredAbroad } from './linked-types.ts'
import type { GoPackage } from './package.ts'
import { releasesWith, settles } from './settles.ts'
import { carriesOn } from './takers.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** A `defer` that would settle a duty on every way out of its function. */
export interface Deferrable {
  /** The statement that it has to stand behind: the call's own, or the check of its error. */
  readonly after: Node
  /** `defer resp.Body.Close()`. */
  readonly text: string
}

/** `plain` is a method of the module's own type that takes nothing and settles the duty. */
type Owed = Duty & Partial<Pick<Contract, 'modules' | 'type'>> & { readonly plain?: string }

/**
 * Whether a duty that stays undone on some way could be settled by `defer` once its call has succeeded. Not where another way hands the owner,
 * or something that came from it, to somebody else, nor in a loop, nor where the release takes arguments or may not be called twice.
 */
export function deferrable(pkg: GoPackage, file: GoFile, call: Node, duty: Owed, undone: Undone): Deferrable | undefined {
  const fn = file.functionAround(call)
  const targets = resultTargets(file, call)
  const target = targets[duty.owner] ?? NONE
  if (
    undone.how !== 'path' ||
    undone.kept ||
    duty.modules?.some((module) => PIPES.test(module)) ||
    !file.is(target, 'identifier') ||
    loopAround(file, call, fn) >= 0
  )
    return undefined
  const release = releaseOf(pkg, duty)
  const statement = file.enclosing(target, 'short_var_declaration', 'assignment_statement')
  if (release === '' || statement < 0) return undefined
  const uses = undone.variable.uses.filter((use) => use !== target)
  if (!uses.every((use) => staysHere(pkg, file, use, { duty, fn, isTwice: isStandard(duty) }))) return undefined
  const after = behindCheck(file, statement, targets[duty.errorGuard])
  return after < 0 ? undefined : { after, text: `defer ${file.text(target)}${release === 'call' ? '' : `.${release}`}()` }
}

/** Ends of pipes: the other end waits for the close, perhaps before the function returns. */
const PIPES = /^(io|os\/exec)$/

/** The method that releases, where it takes nothing, or `call` for a function; empty where that is not known. */
function releaseOf(pkg: GoPackage, duty: Owed): string {
  if (duty.plain !== undefined || duty.release[0] === 'call') return duty.plain ?? 'call'
  const found = PLAIN.find((name) => duty.release.some((release) => release.replace(/^\./, '') === name))
  if (!found || found === 'Body.Close' || isStandard(duty)) return found ?? ''
  const type = (duty.type ?? '').replace(/^\*/, '')
  const declared = (duty.modules ?? []).map((module) => declaredAbroad(pkg, module, `${type}.${found}`)).find((abroad) => abroad)
  const takesNothing = declared?.candidates.every(({ file, node }) => file.named(file.child(node, 'parameters')).length === 0)
  return takesNothing ? found : ''
}

/** In the order in which they are preferred: a rollback after the commit does nothing. */
const PLAIN = ['Body.Close', 'Rollback', 'Close', 'Stop']

/** Duties of the standard library: what they release may be released twice. */
function isStandard({ modules = [] }: Owed): boolean {
  return modules.length > 0 && modules.every((module) => !module.split('/')[0]?.includes('.'))
}

interface Here {
  readonly duty: Owed
  readonly fn: Node
  readonly isTwice: boolean
}

/** Whether a use leaves the owner, and what comes from it, in the function. */
function staysHere(pkg: GoPackage, file: GoFile, use: Node, { duty, fn, isTwice }: Here): boolean {
  if (file.functionAround(use) !== fn || isAssigned(file, use)) return false
  if (releasesWith(file, use, duty)) return isTwice || duty.release.includes('.Body.Close')
  if (settles(pkg, file, use, duty)) return false
  const call = calledOn(file, use)
  // A part of it may be of use to somebody only for as long as it is open: `return s.resolver`.
  if (call < 0) return isStandard(duty) || duty.release.includes('.Body.Close') || !file.is(file.parent(use), 'selector_expression')
  return !carriesOn(pkg, file, call)
}

/** The call of a method of the value; NONE where it is used in another way. */
function calledOn(file: GoFile, use: Node): Node {
  const selector = file.parent(use)
  const call = file.is(selector, 'selector_expression') ? file.parent(selector) : NONE
  return file.is(call, 'call_expression') && file.child(call, 'function') === selector ? call : NONE
}

/** `if err != nil { return err }` right behind the statement, or the statement where there is no error; NONE for an error that is not looked at so. */
export function behindCheck(file: GoFile, statement: Node, guard: Node | undefined): Node {
  const siblings = file.named(file.parent(statement)).filter((node) => !file.is(node, 'comment'))
  const at = siblings.indexOf(statement)
  if (!file.is(file.parent(statement), 'statement_list') && !file.is(file.parent(statement), 'block')) return NONE
  if (guard === undefined) return statement
  const check = siblings[at + 1] ?? NONE
  const isCheck = file.is(check, 'if_statement') && file.text(file.child(check, 'condition')) === `${file.text(guard)} != nil`
  const plain = isCheck && file.child(check, 'initializer') < 0 && file.child(check, 'alternative') < 0
  return plain && leaves(file, file.child(check, 'consequence')) ? check : NONE
}

/** Whether a block ends in a return or its like. */
function leaves(file: GoFile, block: Node): boolean {
  const list = file.first(block)
  const last = (file.is(list, 'statement_list') ? file.named(list) : file.named(block)).filter((node) => !file.is(node, 'comment')).at(-1)
  return last !== undefined && (file.is(last, 'return_statement') || file.is(last, 'continue_statement') || LEAVES.test(file.text(last)))
}

const LEAVES = /^(panic|os\.Exit|log\.Fatal\w*)\(/
