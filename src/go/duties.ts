import { carrierOf } from './carriers.ts'
import type { Step } from './cfg.ts'
import { resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import { canonical, type Fact, type Flow, findPath, nilFact } from './flow.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { type Settlements, settlements, settlingOfCarrier } from './settlements.ts'
import { NONE, type Node } from './tree.ts'
import { isNamed, typeOf } from './types.ts'

/** What a result owes, and what of it may be used without settling that. */
export interface Duty {
  /** Result that carries the duty, and the one that says it does not exist (NONE for none). */
  readonly owner: number
  readonly errorGuard: number
  /** `call` for a function value, a method `Stop`, a path `.Body.Close`. */
  readonly release: readonly string[]
  /** Functions that take the duty over, or leave it where it is, against what their package would say; see `Contract`. */
  readonly takenBy?: readonly string[]
  readonly leftBy?: readonly string[]
  /** What ends the duty without a release: `parent` where what the call is made on is ended; see `Contract`. */
  readonly endedBy?: readonly string[]
}

/**
 * Why a duty stays undone.
 * dropped: nobody took the result · path: a way out of the function settles nothing · overwritten: the variable gets a
 * new value first (also by the next turn of a loop).
 */
export type Undone =
  | { readonly how: 'dropped' }
  | {
      readonly how: 'path' | 'overwritten'
      readonly variable: Variable
      readonly leaves: Node
      readonly path: readonly Step[]
      /** It was put into a value that was made here, and that the way out drops. */
      readonly kept?: boolean
    }

/**
 * Whether the duty that a call takes on can stay undone inside its function. The six escapes (return, field, closure,
 * global, slice, map) and being handed to a function that may take it over end the question: then somebody else owes it.
 */
export function undone(pkg: GoPackage, file: GoFile, call: Node, duty: Duty): Undone | undefined {
  if (isDropped(file, call, duty)) return { how: 'dropped' }
  const targets = resultTargets(file, call)
  const target = targets[duty.owner] ?? NONE
  const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
  const carrier = variable ? undefined : carrierOf(pkg, file, target, call)
  const fn = file.functionAround(call)
  if (fn < 0 || isGuardCopied(pkg, file, targets[duty.errorGuard] ?? NONE)) return undefined
  const flow = pkg.flow({ file, node: fn })
  const start = flow.graph.stepAt(call)
  if (!start) return undefined
  const assume = assumptions(pkg, flow, targets, duty)
  if (carrier)
    return pathLeft(flow, start, carrier.variable, {
      settling: settlingOfCarrier(pkg, flow, start, carrier),
      overwriting: new Set(),
      kept: true,
      assume,
    })
  if (!variable || !isOurs(file, variable, fn)) return undefined
  return pathLeft(flow, start, variable, { ...settlements(pkg, flow, start, variable, duty), assume })
}

/** `_, err := f()` and a call whose results nobody takes. */
function isDropped(file: GoFile, call: Node, duty: Duty): boolean {
  if (file.is(file.parent(file.wrapped(call)), 'expression_statement')) return true
  return file.text(resultTargets(file, call)[duty.owner] ?? NONE) === '_'
}

/** Declared in the function that calls, no named result, and not seen by a closure when it is assigned from outside. */
function isOurs(file: GoFile, variable: Variable, fn: Node): boolean {
  if (variable.function !== fn || variable.kind === 'result') return false
  const declaredHere = file.is(variable.statement, 'short_var_declaration')
  return declaredHere || variable.uses.every((use) => file.functionAround(use) === fn)
}

/** `conn, _, e := dial(); err = e`, `cause := err`: what is asked about later is the copy, and what it says about the owner is not followed. */
function isGuardCopied(pkg: GoPackage, file: GoFile, guard: Node): boolean {
  const variable = file.is(guard, 'identifier') ? pkg.scopes(file).variableOf(guard) : undefined
  return (variable?.uses ?? []).some((use) => {
    const list = file.parent(use)
    const statement = file.parent(list)
    return (
      (file.is(statement, 'assignment_statement') || file.is(statement, 'short_var_declaration')) &&
      file.child(statement, 'right') === list &&
      variable?.function === file.functionAround(use)
    )
  })
}

function assumptions(pkg: GoPackage, flow: Flow, targets: readonly Node[], duty: Duty): Fact[] {
  const facts: Fact[] = []
  const owner = targets[duty.owner]
  const guard = targets[duty.errorGuard]
  if (owner !== undefined) facts.push(nilFact(flow, owner, false))
  if (guard !== undefined && flow.file.is(guard, 'identifier') && flow.file.text(guard) !== '_') facts.push(nilFact(flow, guard, true))
  const last = targets.at(-1) ?? NONE
  if (targets.length > 1 && isGiven(pkg, flow.file, last)) facts.push({ key: canonical(flow, last), is: true })
  // A context comes with its cancel function: neither is nil.
  if (duty.errorGuard === NONE && duty.release.includes('call'))
    for (const target of targets) if (flow.file.is(target, 'identifier')) facts.push(nilFact(flow, target, false))
  return facts
}

/** `value, ok := f()`: where the last result says no, nothing was given. */
function isGiven(pkg: GoPackage, file: GoFile, target: Node): boolean {
  return file.is(target, 'identifier') && OK_NAME.test(file.text(target)) && isNamed(typeOf(pkg, file, target), '', 'bool')
}

const OK_NAME = /ok$|^(found|exists|valid|success)/i

/** What is known where a path begins, and what it meets. */
interface Ways extends Settlements {
  readonly assume: readonly Fact[]
}

function pathLeft(flow: Flow, start: Step, variable: Variable, { settling, overwriting, passed, kept, assume }: Ways): Undone | undefined {
  const { graph } = flow
  const path = findPath(flow, {
    from: start.id,
    assume,
    satisfied: (step) => settling.has(step.id),
    bad: (step) => step.id === graph.exit || step.id === start.id || overwriting.has(step.id),
  })
  const end = path?.at(-1)
  if (!path || !end) return undefined
  if (end.id !== graph.exit) return { how: 'overwritten', variable, leaves: end.node, path, ...(kept ? { kept } : {}) }
  const way = passed && path.some((step) => step.id === passed.step) ? passed.path : path
  const leaving = way.findLast((step) => step.kind === 'return')
  return { how: 'path', variable, leaves: leaving?.node ?? NONE, path: way, ...(kept ? { kept } : {}) }
}
