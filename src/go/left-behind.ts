import { calleeOf, isAssigned } from './calls.ts'
import type { Step } from './cfg.ts'
import type { Place } from './channel-names.ts'
import { calledName, resultTargets } from './contracts.ts'
import { type Undone, undone } from './duties.ts'
import { isErrorPath } from './error-paths.ts'
import { type Field, fieldOf, mentionsOfField } from './fields.ts'
import type { GoFile } from './file.ts'
import { isError } from './interfaces.ts'
import { typeOfBody } from './literal.ts'
import { isMaker } from './makers.ts'
import type { GoPackage } from './package.ts'
import { whatItDoes } from './release-effects.ts'
import { releasedElsewhere } from './released-elsewhere.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'
import { isNamed, namedOf, typeFrom, typeOf } from './types.ts'
import { resultType } from './written.ts'

/** A value that a function makes, and drops on an error although the code elsewhere shows that it has to be released. */
export interface LeftBehind {
  readonly variable: Variable
  /** The method that releases it: `Close`. */
  readonly release: string
  /** The return that forgets it. */
  readonly leaves: Node
  readonly path: readonly Step[]
  /** Another way of the function that releases it, the place that releases the field it is kept in, or another function that makes the same call. */
  readonly evidence: Place & { readonly how: 'way' | 'field' | 'elsewhere'; readonly text: string }
  /** What the release does, as far as it is at hand: it may only set a flag. */
  readonly does: 'flag' | 'more'
}

/** Methods that end a value for good. */
export const RELEASES = [
  'Close',
  'Stop',
  'Shutdown',
  'Release',
  'Terminate',
  'Cancel',
  'Unsubscribe',
  'Disconnect',
  'Quit',
  'Kill',
  'Destroy',
  'Dispose',
  'Halt',
  'GracefulStop',
  'CloseNow',
  'CloseWithError',
  'CloseSend',
  'Cleanup',
  'Unwatch',
  'Leave',
  'Wait',
  'close',
  'stop',
  'shutdown',
  'release',
  'terminate',
  'cancel',
  'cleanup',
  'destroy',
  'Abort',
  'Rollback',
  'Discard',
  'Commit',
  'Remove',
  'Free',
] as const
/** Those of them that are evidence: whoever calls one ends something that runs or is held. */
const EVIDENCE = new Set([
  'Close',
  'Stop',
  'Shutdown',
  'Release',
  'Terminate',
  'Disconnect',
  'GracefulStop',
  'CloseNow',
  'close',
  'stop',
  'shutdown',
])
/** Packages whose calls other rules answer for, or whose values hold memory alone. */
const ELSEWHERE =
  /^(net|net\/http|net\/http\/httptest|os|os\/exec|database\/sql|time|context|os\/signal|bufio|bytes|strings|compress\/.*|archive\/.*|encoding\/.*|mime\/multipart|io|io\/ioutil|testing)$/

/** What an error return leaves behind of the value that a call gives; undefined where nothing tells that there is something to release. */
export function leftOnError(pkg: GoPackage, file: GoFile, call: Node): LeftBehind | undefined {
  const fn = file.functionAround(call)
  const targets = resultTargets(file, call)
  const target = targets[0] ?? NONE
  const errors = errorResult(file, fn)
  if (errors < 0) return undefined
  const variable = file.is(target, 'identifier') ? pkg.scopes(file).variableOf(target) : undefined
  if (!variable || variable.function !== fn || variable.uses.length === 0) return undefined
  if (ELSEWHERE.test(calleeOf(pkg, file, call).package)) return undefined
  const evidence = isMaker(pkg, file, call) ? (evidenceOf(pkg, file, variable, call) ?? elsewhere(pkg, file, call)) : lent(pkg, file, call)
  const does = evidence ? whatItDoes(pkg, file, variable, evidence.release) : 'nothing'
  if (!evidence || does === 'nothing' || isFile(pkg, file, variable)) return undefined
  const errorGuard = targets.findIndex((at, index) => index > 0 && mayBeError(pkg, file, at))
  const open = undone(pkg, file, call, { owner: 0, errorGuard, release: RELEASES })
  if (!open || open.how !== 'path' || !returnsError(file, open.leaves, errors) || isErrorPath(pkg, file, call, errorGuard, open))
    return undefined
  if (neverBegan(file, open, variable) || knowsOtherwise(pkg, file, call, open, targets, errorGuard)) return undefined
  return { variable, release: evidence.release, leaves: open.leaves, path: open.path, evidence, does }
}

/** Index of the last result when it is an error, else NONE. */
export function errorResult(file: GoFile, fn: Node): number {
  for (let index = 4; index >= 0; index--) {
    const type = fn < 0 ? NONE : resultType(file, fn, index)
    if (type >= 0) return file.text(type) === 'error' ? index : NONE
  }
  return NONE
}

function mayBeError(pkg: GoPackage, file: GoFile, target: Node): boolean {
  return /^(err|e)\w*$|[eE]rr$/.test(file.text(target)) || isError(pkg, file, target)
}

/** `return nil, err`: with as many values as the function has, the last of them no nil. */
export function returnsError(file: GoFile, leaves: Node, index: number): boolean {
  if (!file.is(leaves, 'return_statement')) return false
  const values = file.named(file.first(leaves))
  const value = values[index] ?? NONE
  return values.length === index + 1 && value >= 0 && !file.is(value, 'nil')
}

function isFile(pkg: GoPackage, file: GoFile, { declared }: Variable): boolean {
  return isNamed(typeOf(pkg, file, declared), 'os', 'File')
}

const BEGINS = /^(start|run|open|connect|listen|init|serve|begin|dial|join|launch|setup|set|bootstrap|load|validate|mount|create|register)/i

type WayOut = Exclude<Undone, { how: 'dropped' }>

/** Whether the error is that of the value's own start: what did not begin needs no end. */
function neverBegan(file: GoFile, { path }: WayOut, { uses }: Variable): boolean {
  const step = path.findLast(({ kind, node }) => kind === 'simple' && node >= 0 && hasCall(file, node))
  if (!step) return false
  return uses.some((use) => {
    const selector = file.parent(use)
    return (
      file.contains(step.node, use) && file.is(selector, 'selector_expression') && BEGINS.test(file.text(file.child(selector, 'field')))
    )
  })
}

/**
 * Whether the way tells by something else that there is nothing left to release: by a test of the error for one particular
 * value, by a list of errors, or because what came with the value, or what it was made of, is released.
 */
function knowsOtherwise(pkg: GoPackage, file: GoFile, call: Node, { path }: WayOut, targets: readonly Node[], errorGuard: number): boolean {
  const scopes = pkg.scopes(file)
  const guard = scopes.variableOf(targets[errorGuard] ?? NONE)
  const names = [...targets.slice(1), ...file.named(file.child(call, 'arguments'))].filter((node) => file.is(node, 'identifier'))
  const others = names.flatMap((node) => scopes.variableOf(node) ?? []).filter((variable) => variable !== guard)
  if (targets.some((target, index) => index > 0 && index !== errorGuard && /err/i.test(file.text(target)))) return true
  return path.some((step, at) => {
    if (step.node < 0 || step.kind === 'switch') return false
    const isIn = (use: Node): boolean => file.contains(step.node, use)
    if (step.kind === 'condition') return isParticular(file, step, path[at + 1]) && (guard?.uses.some(isIn) ?? false)
    return others.some(({ uses }) => uses.some((use) => isIn(use) && ENDING.test(file.text(file.child(file.parent(use), 'field')))))
  })
}

const ENDING = /^(Kill|Close|Stop|Shutdown|Release|Cancel)/i

/** `err == io.EOF` that came true. */
function isParticular(file: GoFile, step: Step, next: Step | undefined): boolean {
  if (!file.is(step.node, 'binary_expression') || file.named(step.node).some((side) => file.is(side, 'nil'))) return false
  return (
    next !== undefined && step.next.find((edge) => edge.to === next.id)?.when === (file.text(file.child(step.node, 'operator')) === '==')
  )
}

function hasCall(file: GoFile, node: Node): boolean {
  for (const _ of file.descendants(node, 'call_expression', true)) return true
  return false
}

/** Where the function itself, or the package through the field that keeps the value, releases it. */
function evidenceOf(
  pkg: GoPackage,
  file: GoFile,
  variable: Variable,
  call: Node,
): (LeftBehind['evidence'] & { release: string }) | undefined {
  for (const use of variable.uses) {
    const selector = file.parent(use)
    if (!file.is(selector, 'selector_expression') || file.child(selector, 'operand') !== use) continue
    const release = file.text(file.child(selector, 'field'))
    const called = file.parent(selector)
    if (!EVIDENCE.has(release) || !file.is(called, 'call_expression') || file.child(called, 'function') !== selector) continue
    // In a closure it may run on every way out; a deferred call is behind the way that we look for.
    if (file.functionAround(use) === file.functionAround(call) && use > call)
      return { file, node: called, how: 'way', release, text: file.text(selector) }
  }
  for (const use of variable.uses) {
    const field = isAssigned(file, use) ? undefined : keptIn(pkg, file, use)
    const found = field && releaseOfField(pkg, field)
    if (found) return found
  }
  return undefined
}

/** What a pool lends has to go back to it. */
function lent(pkg: GoPackage, file: GoFile, call: Node): ReturnType<typeof elsewhere> {
  return LENDS.test(calledName(file, call)) ? elsewhere(pkg, file, call) : undefined
}

const LENDS = /^(acquire|borrow|checkout|lease)/i

/** Another function of the package that makes the same call and defers its release. */
function elsewhere(pkg: GoPackage, file: GoFile, call: Node): (LeftBehind['evidence'] & { release: string }) | undefined {
  const found = releasedElsewhere(pkg, file, call, EVIDENCE)
  return found && { ...found, how: 'elsewhere' }
}

/** The field that a value is put into: `&T{conn: x}` or `t.conn = x`. */
function keptIn(pkg: GoPackage, file: GoFile, use: Node): Field | undefined {
  const element = file.parent(file.parent(use))
  if (file.is(element, 'keyed_element') && file.bare(file.first(file.child(element, 'value'))) === use) {
    const key = file.first(file.child(element, 'key'))
    const owner = namedOf(typeFrom(pkg, file, typeOfBody(file, file.parent(element))))
    return owner?.package === '' && file.is(key, 'identifier') ? { owner: owner.name, name: file.text(key) } : undefined
  }
  const list = file.parent(use)
  const statement = file.parent(list)
  if (!file.is(statement, 'assignment_statement') || file.child(statement, 'right') !== list) return undefined
  const target = file.named(file.child(statement, 'left'))[file.named(list).indexOf(use)] ?? NONE
  const field = file.is(target, 'selector_expression') ? fieldOf(pkg, file, target) : undefined
  return field?.owner ? field : undefined
}

/** Where the package releases what a field keeps; undefined where it does not. */
export function releaseOfField(pkg: GoPackage, field: Field): (LeftBehind['evidence'] & { release: string }) | undefined {
  for (const mention of mentionsOfField(pkg, field)) {
    const [release = ''] = mention.path
    if (mention.file.isTest || mention.path.length !== 1 || !EVIDENCE.has(release)) continue
    if (fieldOf(pkg, mention.file, mention.node).owner !== field.owner) continue
    const selector = mention.file.parent(mention.node)
    if (!mention.file.is(mention.file.parent(selector), 'call_expression')) continue
    return { file: mention.file, node: mention.file.parent(selector), how: 'field', release, text: mention.file.text(selector) }
  }
  return undefined
}
