import { calleeOf, parameterAt } from './calls.ts'
import type { Place } from './channel-names.ts'
import { selectOf } from './channels.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { NONE, type Node } from './tree.ts'

/** Calls that take a context for its values, that clean up and should not end early, or that start what outlives the caller. */
const HARMLESS =
  /log|trace|span|metric|record|observe|enabled|debug|info|warn|error|print|event|close|stop|shutdown|rollback|release|cleanup|delete|remove|unlock|free|revoke|testing|setup|start|launch|spawn|monitor|background|async|register|new\w*(client|manager|session|store|watcher|pool|server|service|provider|controller|factory)/i
/** `WithNamespace(ctx, …)`: carries values over into a context of its own, `context.WithTimeout` and its relatives apart. */
const CARRIES = /\bWith(?!(Cancel|Timeout|Deadline)(Cause)?$)\p{Lu}\w*$/u

/** Whether the call that takes the context at `argument` does nothing that needs an end; a time-out of its own is an end. */
export function isHarmlessCallee(file: GoFile, argument: Node): boolean {
  const call = file.parent(file.parent(argument))
  const callee = file.text(file.child(call, 'function'))
  return HARMLESS.test(callee) || CARRIES.test(callee) || (/^context\.With/.test(callee) && feedsCleanup(file, call))
}

/** Whether a context derived here is used for cleaning up: by the name it gets, or the calls that get it. */
function feedsCleanup(file: GoFile, call: Node): boolean {
  const statement = file.parent(file.parent(call))
  const target = file.named(file.child(statement, 'left'))[0] ?? NONE
  const name = file.text(target)
  if (target < 0 || HARMLESS.test(name)) return true
  const fn = file.declarationAround(call)
  for (const list of file.descendants(fn, 'argument_list')) {
    const takes = file.named(list).some((argument) => file.text(argument) === name)
    if (takes && HARMLESS.test(file.text(file.child(file.parent(list), 'function')))) return true
  }
  return false
}

/** Where this package's own callee waits for its context to end and for nothing else. */
export function calleeWaits(pkg: GoPackage, file: GoFile, argument: Node): Place | undefined {
  const list = file.parent(argument)
  const { candidates } = calleeOf(pkg, file, file.parent(list))
  const [target] = candidates
  const parameter = target && candidates.length === 1 ? parameterAt(pkg, target, file.named(list).indexOf(argument)) : undefined
  for (const use of target && parameter ? parameter.uses : []) {
    const done = target?.file.parent(use) ?? NONE
    const receive = target?.file.parent(target.file.parent(done)) ?? NONE
    if (!target || target.file.text(target.file.child(done, 'field')) !== 'Done' || !target.file.is(receive, 'unary_expression')) continue
    if (selectOf(target.file, receive).alternatives === 0) return { file: target.file, node: receive }
  }
  return undefined
}
