import { isAssigned } from './calls.ts'
import type { Step } from './cfg.ts'
import { resultTargets } from './contracts.ts'
import type { Undone } from './duties.ts'
import type { GoFile } from './file.ts'
import { type Fact, type Flow, findPath, nilFact } from './flow.ts'
import type { GoPackage } from './package.ts'
import { settles } from './settles.ts'
import { NONE, type Node } from './tree.ts'

/** What a value owes once a method of it was called: `cmd.Start()` asks for `cmd.Wait()`. */
export interface ReceiverDuty {
  /** Methods that end the duty: `Wait`, `Process.Wait`. */
  readonly release: readonly string[]
  /** Index of the call's error result; the duty exists only when that is nil. NONE when there is none. */
  readonly errorGuard: number
  /** The call may come again and again before the release, as `g.Go` does before `g.Wait`. */
  readonly repeats?: boolean
  /** A receive from the owner, a stop channel, waits for the release by somebody else. */
  readonly isWaitedFor?: boolean
}

/**
 * A path on which the duty that a method call lays on its receiver stays undone. Asked only of a local variable of the
 * function that calls; storing, returning or handing it on ends the question, as for results.
 */
export function undoneReceiver(pkg: GoPackage, file: GoFile, call: Node, duty: ReceiverDuty): Undone | undefined {
  return undoneVariable(pkg, file, call, file.bare(file.child(file.bare(file.child(call, 'function')), 'operand')), duty)
}

/** The same for the variable that stands at `owner`: the receiver, or an argument of the call. */
export function undoneVariable(pkg: GoPackage, file: GoFile, call: Node, owner: Node, duty: ReceiverDuty): Undone | undefined {
  const variable = file.is(owner, 'identifier') ? pkg.scopes(file).variableOf(owner) : undefined
  const fn = file.functionAround(call)
  if (!variable || variable.kind !== 'local' || variable.function !== fn) return undefined
  const flow = pkg.flow({ file, node: fn })
  const start = flow.graph.stepAt(call)
  if (!start) return undefined
  const settling = new Set<number | undefined>()
  const overwriting = new Set<number | undefined>()
  for (const use of [variable.declared, ...variable.uses]) {
    const step = flow.graph.stepAround(use)
    if (!step || step.id === start.id) continue
    if (use === variable.declared || isAssigned(file, use)) overwriting.add(step.id)
    else if (settles(pkg, file, use, { owner: 0, ...duty }) || (duty.isWaitedFor && isReceived(file, use))) settling.add(step.id)
  }
  // What was handed on before the call is somebody else's as well.
  if (comesAfterAny(flow, settling, start)) return undefined
  const path = findPath(flow, {
    from: start.id,
    ...succeeded(flow, start, call, duty),
    satisfied: (step) => settling.has(step.id),
    bad: (step) => step.id === flow.graph.exit || overwriting.has(step.id) || (step.id === start.id && !duty.repeats),
  })
  const end = path?.at(-1)
  if (!path || !end) return undefined
  if (end.id !== flow.graph.exit) return { how: 'overwritten', variable, leaves: end.node, path }
  return { how: 'path', variable, leaves: path.findLast((step) => step.kind === 'return')?.node ?? NONE, path }
}

function isReceived(file: GoFile, use: Node): boolean {
  const parent = file.parent(use)
  return file.is(parent, 'unary_expression') && file.text(file.child(parent, 'operator')) === '<-'
}

function comesAfterAny(flow: Flow, settling: ReadonlySet<number | undefined>, start: Step): boolean {
  return !findPath(flow, { from: flow.graph.entry, satisfied: (step) => settling.has(step.id), bad: (step) => step.id === start.id })
}

/** What is known behind the call when it gave no error. */
function succeeded(flow: Flow, start: Step, call: Node, duty: ReceiverDuty): { assume?: readonly Fact[]; first?: boolean } {
  const { file } = flow
  const guard = resultTargets(file, call)[duty.errorGuard] ?? NONE
  if (file.is(guard, 'identifier') && file.text(guard) !== '_') return { assume: [nilFact(flow, guard, true)] }
  if (start.kind === 'condition') return { first: file.text(file.child(start.node, 'operator')) === '==' }
  return {}
}
