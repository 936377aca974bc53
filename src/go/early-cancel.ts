import { parameterAt } from './calls.ts'
import { ownPart, type Step } from './cfg.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { declarationsOf } from './targets.ts'
import { NONE, type Node } from './tree.ts'

/** A goroutine whose context is cancelled by its starter's deferred call, right after it was started. */
export interface EarlyCancel {
  readonly spawn: Node
  /** Where the goroutine uses the context. */
  readonly use: Node
  /** The return, or NONE for the end of the body. */
  readonly leaves: Node
}

/** The goroutine that still works with the context when the function returns, having done nothing in between. */
export function earlyCancel(pkg: GoPackage, file: GoFile, fn: Node, context: Variable, defer: Node): EarlyCancel | undefined {
  const flow = pkg.flow({ file, node: fn })
  const deferred = flow.graph.stepAt(defer) ?? flow.graph.stepAround(defer)
  if (!deferred || waitsInDefer(flow)) return undefined
  for (const use of context.uses) {
    const spawn = goStatementAround(file, use, fn)
    const start = spawn < 0 ? undefined : flow.graph.stepAround(spawn)
    if (!start || start.kind !== 'go' || listens(file, spawn) || !worksWith(pkg, file, use)) continue
    if (!findPath(flow, { from: deferred.id, satisfied: () => false, bad: (step) => step.id === start.id })) continue
    const path = findPath(flow, { from: start.id, satisfied: (step) => takesTime(file, step) })
    if (path?.every((step) => step === start || !takesTime(file, step)))
      return { spawn, use, leaves: path.findLast((step) => step.kind === 'return')?.node ?? NONE }
  }
  return undefined
}

/** The `go` statement of the function itself in which a use stands. */
function goStatementAround(file: GoFile, use: Node, fn: Node): Node {
  for (let at = file.enclosing(use, 'go_statement'); at >= 0; at = file.enclosing(file.parent(at), 'go_statement')) {
    if (file.functionAround(at) === fn) return at
  }
  return NONE
}

/** A goroutine that waits for the cancel is meant to be ended by it. */
function listens(file: GoFile, spawn: Node): boolean {
  for (const node of file.descendants(spawn, 'field_identifier')) if (['Done', 'Err', 'AfterFunc'].includes(file.text(node))) return true
  return false
}

/** Handed to a call that does something, not only read for its values or for a log line. */
function worksWith(pkg: GoPackage, file: GoFile, use: Node): boolean {
  const list = file.parent(use)
  if (!file.is(list, 'argument_list') || readsItsValues(pkg, file, file.parent(list), file.named(list).indexOf(use))) return false
  return !/log|trace|span|metric|\bWith|Value|Debug|Info|Warn|Error|Print/.test(file.text(file.child(file.parent(list), 'function')))
}

/** Whether all that a call leads to asks the context for is its values, which outlive its end, or another one that never ends. */
function readsItsValues(pkg: GoPackage, file: GoFile, call: Node, index: number): boolean {
  const targets = declarationsOf(pkg, file, call)
  return (
    targets.length > 0 &&
    targets.every((target) => {
      const given = parameterAt(target.pkg, target, index)
      return given?.uses.every((use) => isReadForValues(target.file, use)) ?? false
    })
  )
}

function isReadForValues(file: GoFile, use: Node): boolean {
  const parent = file.parent(use)
  if (file.is(parent, 'selector_expression')) return file.text(file.child(parent, 'field')) === 'Value'
  return file.is(parent, 'argument_list') && file.text(file.child(file.parent(parent), 'function')) === 'context.WithoutCancel'
}

/** Whether a deferred call may wait for the goroutine before it cancels. */
function waitsInDefer({ graph, file }: Flow): boolean {
  return graph.steps.some((step) => step.kind === 'defer' && /<-|Wait|Stop|Close|Shutdown|Join|Flush/.test(file.text(step.node)))
}

/** Waiting, or a call that may run for as long as the goroutine: anything but a conversion, a log line or an error. */
function takesTime(file: GoFile, step: Step): boolean {
  if (step.kind === 'select' || step.kind === 'arm' || step.kind === 'range') return true
  const part = ownPart(file, step)
  if (part < 0 || step.kind === 'defer') return false
  if (step.kind === 'go') return false
  for (const node of file.descendants(part, 'unary_expression')) if (file.text(file.child(node, 'operator')) === '<-') return true
  for (const call of file.descendants(part, 'call_expression')) if (!QUICK.test(file.text(file.child(call, 'function')))) return true
  return false
}

const QUICK =
  /^(len|cap|append|string|int|int64|new|make|fmt\.(Errorf|Sprintf)|errors\.New|time\.(Now|Since)|.*\bc?log\w*\..*|.*\.(Lock|Unlock|Add|Debugf?|Infof?|Warnf?|WriteHeader))$/i
