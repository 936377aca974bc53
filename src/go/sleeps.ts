import { calleeOf } from './calls.ts'
import type { Step } from './cfg.ts'
import { constantInt } from './constants.ts'
import { contextMeantFor } from './context-scope.ts'
import type { GoFile } from './file.ts'
import { findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import { stopSignal } from './stop-reach.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** A sleep that nothing wakes, in code that is meant to hear when to end. */
export interface DeafSleep {
  /**
   * once: the function looks at the signal in another place, and not again after the sleep · turn: it looks at it again in
   * each turn · given: it has a context, and retries in a loop.
   */
  readonly how: 'once' | 'turn' | 'given'
  /** Text of the signal: `ctx.Done()`, `s.stop`, `ctx`. */
  readonly signal: string
  /** The select arm that waits for it, or the parameter. */
  readonly heard: Node
}

/** Seconds from which on a constant sleep is long. */
const LONG = 10
const UNITS: Readonly<Record<string, number>> = {
  Nanosecond: 1e-9,
  Microsecond: 1e-6,
  Millisecond: 1e-3,
  Second: 1,
  Minute: 60,
  Hour: 3600,
}

/** Whether a `time.Sleep`, long or of a length that is not known, keeps its function from hearing that it should end. */
export function deafSleep(pkg: GoPackage, file: GoFile, call: Node): DeafSleep | undefined {
  const fn = file.functionAround(call)
  if (fn < 0 || file.isTest || ENDING.test(file.functionName(call).split('.').at(-1) ?? '')) return undefined
  const { package: path, name } = calleeOf(pkg, file, call)
  if (path !== 'time' || name !== 'Sleep' || !isLong(pkg, file, file.named(file.child(call, 'arguments'))[0] ?? NONE)) return undefined
  const heard = armIn(file, fn, call)
  if (heard) return { how: hearsAgain(pkg, file, fn, call) ? 'turn' : 'once', ...heard }
  const context = loopAround(file, call, fn) < 0 ? undefined : contextMeantFor(pkg, file, call)
  return context && { how: 'given', signal: context.text, heard: context.declared }
}

const ENDING = /stop|close|shut|drain|grace|clean|wait$/i

/** A select arm of the function itself that waits for a stop signal; none where the sleep stands in such an arm. */
function armIn(file: GoFile, fn: Node, call: Node): { readonly signal: string; readonly heard: Node } | undefined {
  let found: { signal: string; heard: Node } | undefined
  for (const arm of file.descendants(file.child(fn, 'body'), 'communication_case', true)) {
    const heard = file.child(arm, 'communication')
    const signal = stopSignal(file, heard)
    if (signal === '') continue
    if (file.contains(arm, call)) return undefined
    found ??= { signal, heard }
  }
  return found
}

/** Whether every way from the sleep to the end of the function comes by a select on a stop signal, or asks for the error of a context. */
function hearsAgain(pkg: GoPackage, file: GoFile, fn: Node, call: Node): boolean {
  const flow = pkg.flow({ file, node: fn })
  const start = flow.graph.stepAt(call)
  return !start || findPath(flow, { from: start.id, satisfied: (step) => looksAtSignal(file, step) }) === undefined
}

function looksAtSignal(file: GoFile, { kind, node }: Step): boolean {
  if (kind === 'condition') return /\.Err\(\)|[cC]losed|[sS]topped|[dD]one/.test(file.text(node))
  return kind === 'select' && file.named(node).some((arm) => stopSignal(file, file.child(arm, 'communication')) !== '')
}

/** A constant of some seconds, or a value that is no constant and not made of short ones. */
function isLong(pkg: GoPackage, file: GoFile, duration: Node): boolean {
  const seconds = secondsOf(pkg, file, duration)
  if (seconds !== undefined) return seconds >= LONG
  const text = file.text(duration)
  // Jitter of a second, `time.Until` of a moment that comes anyway, milliseconds times a count.
  return !/Millisecond|Microsecond|Nanosecond|rand|jitter|Until|Float64\(|Int\w*n\(/i.test(text)
}

/** `time.Second`, `3 * time.Second`, and names declared as such; undefined for what is no constant. */
function secondsOf(pkg: GoPackage, file: GoFile, node: Node): number | undefined {
  const at = file.bare(node)
  if (file.is(at, 'selector_expression')) return UNITS[file.text(file.child(at, 'field'))]
  if (file.is(at, 'binary_expression') && file.text(file.child(at, 'operator')) === '*') {
    const [left, right] = [file.child(at, 'left'), file.child(at, 'right')].map(
      (side) => secondsOf(pkg, file, side) ?? constantInt(pkg, file, side),
    )
    return left === undefined || right === undefined ? undefined : left * right
  }
  if (file.is(at, 'int_literal')) return constantInt(pkg, file, at)
  if (!file.is(at, 'identifier')) return undefined
  const variable = pkg.scopes(file).variableOf(at)
  if (variable && variable.kind !== 'constant') return undefined
  const spec = variable ? { file, node: variable.statement } : pkg.value(file.text(at), file)
  const names = spec ? spec.file.childrenIn(spec.node, 'name').map((name) => spec.file.text(name)) : []
  const value = spec?.file.named(spec.file.child(spec.node, 'value'))[names.indexOf(file.text(at))] ?? NONE
  return spec && value >= 0 && !spec.file.is(value, 'identifier') ? secondsOf(pkg, spec.file, value) : undefined
}
