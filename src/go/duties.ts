import { isAssigned } from './calls.ts'
import type { Step } from './cfg.ts'
import { resultTargets } from './contracts.ts'
import type { GoFile } from './file.ts'
import { type Fact, type Flow, findPath, nilFact } from './flow.ts'
import { isLeftBy } from './left-by.ts'
import type { GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { takesOver } from './takers.ts'
import { NONE, type Node } from './tree.ts'

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
}

/**
 * Why a duty stays undone.
 * dropped: nobody took the result · path: a way out of the function settles nothing · overwritten: the variable gets a
 * new value first (also by the next turn of a loop).
 */
export type Undone =
  | { readonly how: 'dropped' }
  | { readonly how: 'path' | 'overwritten'; readonly variable: Variable; readonly leaves: Node; readonly path: readonly Step[] }

/**
 * Whether the duty that a call takes on can stay undone inside its function. The six escapes (return, field, closure,
 * global, slice, map) and being handed to a function that may take it over end the question: then somebody else owes it.
 */
export function undone(pkg: GoPackage, file: GoFile, call: Node, duty: Duty): Undone | undefined {
  if (isDropped(file, call, duty)) return { how: 'dropped' }
  const targets = resultTargets(file, call)
  const target = targets[duty.owner] ?? NONE
  const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
  const fn = file.functionAround(call)
  if (!variable || fn < 0 || !isOurs(file, variable, fn) || isGuardCopied(pkg, file, targets[duty.errorGuard] ?? NONE)) return undefined
  const flow = pkg.flow({ file, node: fn })
  const start = flow.graph.stepAt(call)
  if (!start) return undefined
  return pathLeft(pkg, flow, start, variable, duty, assumptions(flow, targets, duty))
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

/** `conn, _, e := dial(); err = e`: what is asked about later is the copy, and what it says about the owner is not followed. */
function isGuardCopied(pkg: GoPackage, file: GoFile, guard: Node): boolean {
  const variable = file.is(guard, 'identifier') ? pkg.scopes(file).variableOf(guard) : undefined
  return (variable?.uses ?? []).some((use) => {
    const list = file.parent(use)
    const statement = file.parent(list)
    return (
      file.is(statement, 'assignment_statement') &&
      file.child(statement, 'right') === list &&
      variable?.function === file.functionAround(use)
    )
  })
}

function assumptions(flow: Flow, targets: readonly Node[], duty: Duty): Fact[] {
  const facts: Fact[] = []
  const owner = targets[duty.owner]
  const guard = targets[duty.errorGuard]
  if (owner !== undefined) facts.push(nilFact(flow, owner, false))
  if (guard !== undefined && flow.file.is(guard, 'identifier') && flow.file.text(guard) !== '_') facts.push(nilFact(flow, guard, true))
  return facts
}

function pathLeft(pkg: GoPackage, flow: Flow, start: Step, variable: Variable, duty: Duty, assume: readonly Fact[]): Undone | undefined {
  const { file, graph } = flow
  const settling = new Set<number>()
  const overwriting = new Set<number>([start.id])
  for (const use of [...variable.uses, variable.declared]) {
    const step = graph.stepAround(use)
    if (!step || file.contains(start.node, use)) continue
    if (file.functionAround(use) === graph.function && isAssigned(file, use)) overwriting.add(step.id)
    else if (settles(pkg, file, use, duty)) settling.add(step.id)
  }
  for (const step of errorTests(flow, start, duty)) settling.add(step)
  const path = findPath(flow, {
    from: start.id,
    assume,
    satisfied: (step) => settling.has(step.id),
    bad: (step) => step.id === graph.exit || overwriting.has(step.id),
  })
  const end = path?.at(-1)
  if (!path || !end) return undefined
  if (end.id !== graph.exit) return { how: 'overwritten', variable, leaves: end.node, path }
  const leaving = path.findLast((step) => step.kind === 'return')
  return { how: 'path', variable, leaves: leaving?.node ?? NONE, path }
}

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

/** Fields by whose name alone what they hold is a text or a channel, and no handle on their owner. */
const PLAIN_DATA = /^(URL|Name|Addr|Address|Path|ID|C|Events|Errors|Status(Code)?|Header)$/

/** Whether a use of the owner ends the duty, or hands it to somebody: anything but reading from it. */
export function settles(pkg: GoPackage, file: GoFile, use: Node, duty: Duty): boolean {
  const { path, end } = selectorPath(file, use)
  if (duty.release.some((release) => isRelease(file, path, end, release))) return true
  const parent = file.parent(end)
  // `if resp.Body != nil {`: with a response the body is never nil, so what hangs on it is no way around it.
  if (file.is(parent, 'binary_expression')) return path.length > 0 && duty.release.some((release) => holdsRelease(release, path))
  // `use(resp.StatusCode)`: the page says which part has to be closed, and this is another.
  if (path.length > 0 && duty.release.every((release) => release.startsWith('.') && !holdsRelease(release, path))) return false
  if (file.is(parent, 'argument_list') && path.length === 1 && PLAIN_DATA.test(path[0] ?? '')) return false
  if (file.is(parent, 'argument_list')) {
    const call = file.parent(parent)
    return takesOver(pkg, file, call, path, duty) && !isLeftBy(pkg, file, call, { argument: end, path, duty, settles })
  }
  // A method call, or a plain field that is read: `resp.Header.Get(…)`, `ticker.Reset(d)`, `<-ticker.C`.
  if (path.length > 0 && file.is(parent, 'call_expression') && file.child(parent, 'function') === end) return false
  if (path.length > 0 && !duty.release.some((release) => holdsRelease(release, path))) return false
  if (file.is(parent, 'unary_expression') && file.text(file.child(parent, 'operator')) !== '&') return false
  if (file.is(parent, 'range_clause') && path.length > 0) return false
  return !isBlankAssignment(file, end)
}

/** The longest chain of selectors on a name: `resp.Body.Close` is `['Body', 'Close']`. */
function selectorPath(file: GoFile, use: Node): { path: string[]; end: Node } {
  const path: string[] = []
  let end = use
  for (
    let parent = file.parent(use);
    file.is(parent, 'selector_expression') && file.child(parent, 'operand') === end;
    parent = file.parent(parent)
  ) {
    path.push(file.text(file.child(parent, 'field')))
    end = parent
  }
  return { path, end }
}

function isRelease(file: GoFile, path: readonly string[], end: Node, release: string): boolean {
  if (release === 'call') return path.length === 0 && !isBlankAssignment(file, end)
  return path.join('.') === release.replace(/^\./, '')
}

/** Whether this part of the owner carries the release: `resp.Body` of `.Body.Close`. */
function holdsRelease(release: string, path: readonly string[]): boolean {
  return release.replace(/^\./, '').startsWith(`${path.join('.')}.`)
}

/** `_ = cancel` only silences the compiler. */
function isBlankAssignment(file: GoFile, value: Node): boolean {
  const list = file.parent(value)
  const statement = file.parent(list)
  return (
    file.is(statement, 'assignment_statement') &&
    file.child(statement, 'right') === list &&
    file.text(file.child(statement, 'left')) === '_'
  )
}
