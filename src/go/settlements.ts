import { isAssigned } from './calls.ts'
import { type Carrier, carrierAt, handsOn } from './carriers.ts'
import { ownPart, type Step } from './cfg.ts'
import type { Duty } from './duties.ts'
import type { GoFile } from './file.ts'
import { type Flow, findPath } from './flow.ts'
import { ownErrorSteps } from './own-errors.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { settles } from './settles.ts'
import { parentEnds, toldBySibling } from './told-by-others.ts'
import { NONE, type Node } from './tree.ts'

/** What becomes of an owed value on the ways through a function. */
export interface Settlements {
  /** Steps that end the duty. */
  readonly settling: ReadonlySet<number>
  /** Steps that give its variable a new value. */
  readonly overwriting: ReadonlySet<number>
  /** Whether the owner is put into a value that is made here. */
  readonly kept: boolean
  /** The one goroutine that has the duty from then on, where it can end without settling it. */
  readonly passed?: Passed
}

/** A goroutine started by a step that takes a duty over, and a way on which it ends without settling it. */
export interface Passed {
  readonly step: number
  readonly path: readonly Step[]
}

export function settlements(pkg: GoPackage, flow: Flow, start: Step, variable: Variable, duty: Duty): Settlements {
  const { file, graph } = flow
  const elsewhere = [...parentEnds(flow, start, duty), ...toldBySibling(flow, start, duty)]
  const settling = new Set<number>([...errorTests(flow, start, duty), ...doneTests(flow, start, duty), ...elsewhere])
  if (duty.endedBy?.includes('error')) for (const id of ownErrorSteps(flow, variable)) settling.add(id)
  const overwriting = new Set<number>()
  let kept = false
  const goroutines = new Map<number, Node>()
  for (const use of [...variable.uses, variable.declared]) {
    const step = graph.stepAround(use)
    if (!step || file.contains(start.node, use)) continue
    const isHere = file.functionAround(use) === graph.function
    if (isHere && isAssigned(file, use)) overwriting.add(step.id)
    else if (settles(pkg, file, use, duty)) {
      const carrier = isHere ? carrierAt(pkg, file, use) : undefined
      if (carrier) kept = true
      if (carrier) for (const id of settlingOfCarrier(pkg, flow, step, carrier)) settling.add(id)
      else if (step.kind === 'go' && !isHere) goroutines.set(step.id, file.child(file.first(step.node), 'function'))
      else settling.add(step.id)
    }
  }
  const passed = goroutines.size === 1 ? passedTo(pkg, file, [...goroutines][0] as [number, Node], variable, duty) : undefined
  for (const [step] of goroutines) if (step !== passed?.step) settling.add(step)
  return { settling, overwriting, kept, ...(passed ? { passed } : {}) }
}

/** A context that is done needs no cancel any more, and who is told so may leave. */
const TOLD = /\.Done\(\)/

function passedTo(pkg: GoPackage, file: GoFile, [step, literal]: [number, Node], variable: Variable, duty: Duty): Passed | undefined {
  if (!file.is(literal, 'func_literal')) return undefined
  const flow = pkg.flow({ file, node: literal })
  const { graph } = flow
  const settling = new Set<number>()
  for (const use of variable.uses) {
    const at = file.contains(literal, use) ? graph.stepAround(use) : undefined
    if (at && (isAssigned(file, use) || settles(pkg, file, use, duty))) settling.add(at.id)
  }
  const isTold = (at: Step): boolean => duty.release.includes('call') && TOLD.test(file.text(ownPart(file, at)))
  const path = findPath(flow, { from: graph.entry, satisfied: (at) => settling.has(at.id) || (at.node >= 0 && isTold(at)) })
  return path && { step, path }
}

/** Steps that let go of the value that holds what is owed. */
export function settlingOfCarrier(pkg: GoPackage, { file, graph }: Flow, start: Step, carrier: Carrier): Set<number> {
  const settling = new Set<number>()
  for (const use of carrier.variable.uses) {
    const step = graph.stepAround(use)
    if (step && !file.contains(start.node, use) && handsOn(pkg, file, use, carrier)) settling.add(step.id)
  }
  return settling
}

/** Where the very context is asked whether it is done, `ctx.Err() != nil`, `<-ctx.Done()`: a yes says that there is nothing to cancel any more. */
function doneTests({ file, scopes, graph }: Flow, start: Step, { release }: Duty): number[] {
  const context = release.includes('call') ? scopes.variableOf(file.named(file.child(start.node, 'left'))[0] ?? NONE) : undefined
  if (!context) return []
  const asking = context.uses.filter((use) => ASKED.test(file.text(file.parent(file.parent(use)))))
  return graph.steps
    .filter((step) => (step.kind === 'condition' || step.kind === 'arm') && asking.some((use) => file.contains(ownPart(file, step), use)))
    .map((step) => step.id)
}

const ASKED = /^\w+\.(Err|Done)\(\)$|^context\.Cause\(/

/** A function whose yes says that there is an error of some kind. */
const ERROR_TEST = /^(is|has|as|should|can|was)/i

/** Conditions that ask what error came, `os.IsNotExist(err)`: their yes is no way on which there is anything to release. */
function errorTests({ file, scopes, graph }: Flow, start: Step, duty: Duty): number[] {
  const left = file.named(file.child(start.node, 'left'))
  const guard = scopes.variableOf(left[duty.errorGuard] ?? NONE)
  if (!guard) return []
  return graph.steps.filter((step) => step.kind === 'condition' && asksAbout(file, step.node, guard)).map((step) => step.id)
}

function asksAbout(file: GoFile, condition: Node, guard: Variable): boolean {
  if (!file.is(condition, 'call_expression')) return false
  const callee = file.child(condition, 'function')
  const name = file.text(file.is(callee, 'selector_expression') ? file.child(callee, 'field') : callee)
  return ERROR_TEST.test(name) && guard.uses.some((use) => file.contains(file.child(condition, 'arguments'), use))
}
