import { calleeOf } from '#go/calls.ts'
import { staysInside } from '#go/carriers.ts'
import { resultTargets } from '#go/contracts.ts'
import { type Undone, undone } from '#go/duties.ts'
import { findPath } from '#go/flow.ts'
import { callsIn, deferredCallIn, endlessLoopAround } from '#go/loops.ts'
import { isProcessMain } from '#go/stranded.ts'
import { NONE, type Node } from '#go/tree.ts'
import { isNamed, typeOf } from '#go/types.ts'
import type { Bench, Detect, GoFile, GoPackage } from '#rule/detect.ts'
import { dutyDetails } from '#rule/duty.ts'

/** The cancel function is dropped, overwritten, or not called on some way out. */
export const detect: Detect = ({ call, name }, bench) => {
  const { file, pkg, report } = bench
  const at = call as Node
  if (calleeOf(pkg, file, at).package !== 'context') return
  const targets = resultTargets(file, at)
  const fn = file.functionAround(at)
  if (targets.length !== 2 || fn < 0 || isProcessMain(pkg, file, fn)) return
  const lost = undone(pkg, file, at, { owner: 1, errorGuard: NONE, release: ['call'] })
  if (!lost) return reportPiledUp(at, fn, targets[1] as Node, bench)
  const bounded = /Timeout|Deadline/.test(file.text(name as Node))
  const kept = lost.how !== 'dropped' && lost.kept
  const isNote = isWaived(file, at) || (kept && isRoot(file, at))
  const level = isNote ? { level: 'note' as const } : bounded || kept ? { level: 'warning' as const } : {}
  const variable = file.text(targets[1] as Node)
  report(at, messageOf(variable, lost.how), { ...dutyDetails(file, at, lost, variable, fixOf(bench, at, lost.how)), ...level })
}

/** A deferred cancel in an endless loop runs when the function returns, which it may never do: contexts pile up. */
function reportPiledUp(call: Node, fn: Node, cancel: Node, bench: Bench): void {
  const { file, pkg, report } = bench
  const loop = endlessLoopAround(file, call, fn)
  const name = file.text(cancel)
  const defer = loop < 0 ? NONE : deferredCallIn(file, loop, name)
  if (defer < 0 || callsIn(file, loop, name) || comesOnce(pkg, file, call, loop) || !turnsAfter(bench, fn, defer, call)) return
  report(call, `${name} is deferred in an endless loop, so the context of every turn stays until the function returns`, {
    identity: `${name} deferred`,
    level: endsByItself(file, loop) ? 'note' : 'warning',
    related: [{ node: defer, message: `this runs when the function returns, not at the end of the turn` }],
    codeFlow: [
      { node: call, message: `each turn of the loop makes a context here` },
      { node: defer, message: `and releases none of them before the function returns` },
    ],
  })
}

/** Whether the loop can come to the call again behind the `defer`: a way that ends the function runs it. */
function turnsAfter({ file, flow }: Bench, fn: Node, defer: Node, call: Node): boolean {
  const way = flow({ file, node: fn })
  const [from, again] = [way.graph.stepAt(defer), way.graph.stepAt(call)]
  return !from || !again || findPath(way, { from: from.id, satisfied: () => false, bad: (step) => step.id === again.id }) !== undefined
}

/** Whether the loop is left for what its work gives, and not only for a signal to stop: then it makes few turns. */
function endsByItself(file: GoFile, loop: Node): boolean {
  for (const leaving of file.descendants(loop, 'return_statement', true)) {
    const arm = file.enclosing(leaving, 'communication_case')
    if (arm < 0 || !file.contains(loop, arm)) return true
    const asked = file.enclosing(leaving, 'if_statement')
    if (asked >= 0 && file.contains(arm, asked)) return true
  }
  return false
}

/** A comment on the line that tells vet's own check to be silent: somebody has thought about it. */
function isWaived(file: GoFile, call: Node): boolean {
  const { text } = file.tree
  const end = text.indexOf('\n', file.end(call))
  return /\/\/\s*nolint(:\S*\b(govet|lostcancel|vet)\b|\s*$)/.test(text.slice(file.end(call), end < 0 ? undefined : end).trimEnd())
}

/** A context of the root hangs on nothing: it goes with the value that held its cancel function, where nothing waits for it yet. */
function isRoot(file: GoFile, call: Node): boolean {
  return /^context\.(Background|TODO)\(\)$/.test(file.text(file.named(file.child(call, 'arguments'))[0] ?? NONE))
}

/** Whether the call stands in a select arm for a timer's one tick, which the loop never sets again. */
function comesOnce(pkg: GoPackage, file: GoFile, call: Node, loop: Node): boolean {
  const arm = file.enclosing(call, 'communication_case')
  if (arm < 0 || !file.contains(loop, arm)) return false
  for (const selector of file.descendants(file.child(arm, 'communication'), 'selector_expression')) {
    const timer = file.child(selector, 'operand')
    if (file.text(file.child(selector, 'field')) !== 'C' || !isNamed(typeOf(pkg, file, timer), 'time', 'Timer')) continue
    if (!file.text(loop).includes(`${file.text(timer)}.Reset(`)) return true
  }
  return false
}

function messageOf(variable: string, how: Undone['how']): string {
  if (how === 'dropped') return 'the cancel function of the context is thrown away, so the context is never released'
  if (how === 'overwritten') return `${variable} is overwritten before it is called, so the first context is never released`
  return `${variable} is not called on every way out, so the context and what waits for it stay`
}

/** `defer cancel()` on the next line, where the call stands alone in its statement. */
function fixOf(bench: Bench, call: Node, how: string): { description: string; text: string } | undefined {
  const { file } = bench
  const cancel = resultTargets(file, call)[1] ?? NONE
  if (how !== 'path' || !staysInside(bench.pkg, file, cancel) || !file.is(file.parent(file.parent(call)), 'short_var_declaration'))
    return undefined
  return { description: `call it when the function returns: defer ${file.text(cancel)}()`, text: `defer ${file.text(cancel)}()` }
}
