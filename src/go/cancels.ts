import { calleeOf } from './calls.ts'
import { declaredValue, type Field, fieldsOfType, type Place, placesOfFields } from './channel-names.ts'
import { resultTargets } from './contracts.ts'
import type { Duty } from './duties.ts'
import type { GoFile } from './file.ts'
import { type HalfClosed, halfClosed } from './half-closed.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import { signaturesOf } from './targets.ts'
import { NONE, type Node } from './tree.ts'
import { resultType } from './written.ts'

const CANCEL_TYPE = /^context\.Cancel(Cause)?Func$/
const STOP_NAME = /^(cancel|stop|cleanup|release|unsubscribe)/i

const stoppers = new WeakMap<GoPackage, ReadonlySet<string>>()

/** The duty that a call takes on because it leads to a function of the module that returns a cancel or stop function. */
export function ownStopDuty(pkg: GoPackage, file: GoFile, call: Node): Duty | undefined {
  const callee = file.bare(file.child(call, 'function'))
  const name = file.text(file.is(callee, 'selector_expression') ? file.child(callee, 'field') : callee)
  if (!stopperNames(pkg).has(name) && !(pkg.linked && takesStopper(file, call))) return undefined
  const [target, ...others] = signaturesOf(pkg, file, call)
  const owner = target && others.length === 0 ? stopResult(target) : NONE
  if (!target || owner < 0) return undefined
  return { owner, errorGuard: errorResult(target), release: ['call'] }
}

/** Whether a call's second or later result has a name that says so, or none: worth asking what another package declares. */
function takesStopper(file: GoFile, call: Node): boolean {
  const targets = resultTargets(file, call).map((target) => file.text(target))
  return targets.some((name, index) => STOP_NAME.test(name) || (index > 0 && name === '_'))
}

/** Names of functions and methods that return such a function. */
function stopperNames(pkg: GoPackage): ReadonlySet<string> {
  let names = stoppers.get(pkg)
  if (!names) {
    const found = [...pkg.declarations()].filter((fn) => stopResult(fn) >= 0)
    names = new Set(found.map(({ file, node }) => file.text(file.child(node, 'name'))))
    stoppers.set(pkg, names)
  }
  return names
}

/** Index of the result that is a cancel function by its type, or a plain function with a name that says so; NONE for none. */
function stopResult({ file, node }: FunctionRef): number {
  const list = file.child(node, 'result')
  if (list < 0) return NONE
  for (let index = 0; index < 4; index++) {
    const type = resultType(file, node, index)
    if (type < 0) break
    const name = file.text(file.childrenIn(file.parent(type), 'name')[0] ?? NONE)
    if (CANCEL_TYPE.test(file.text(type)) || (file.text(type) === 'func()' && STOP_NAME.test(name))) return index
  }
  return NONE
}

function errorResult({ file, node }: FunctionRef): number {
  for (let index = 0; index < 5; index++) if (file.text(resultType(file, node, index)) === 'error') return index
  return NONE
}

/** A struct field for a cancel function that is filled and never called. */
export interface UncalledCancel {
  readonly field: Field
  /** Where it is filled from a context's constructor. */
  readonly filled: Place
  /** The context ends by itself after a time. */
  readonly bounded: boolean
  /** Where one way of closing calls it after all, and the plainer one does not. */
  readonly half?: HalfClosed
}

const uncalled = new WeakMap<GoPackage, readonly UncalledCancel[]>()

/** Fields of this package whose cancel function nothing ever reads: not called, passed on, returned or compared with another. */
export function uncalledCancels(pkg: GoPackage): readonly UncalledCancel[] {
  let known = uncalled.get(pkg)
  if (!known) {
    const fields = fieldsOfType(pkg, (file, type) => CANCEL_TYPE.test(file.text(type)))
    const places = placesOfFields(pkg, fields)
    known = fields.flatMap((field) => uncalledCancel(pkg, field, places.get(field) ?? []) ?? [])
    uncalled.set(pkg, known)
  }
  return known
}

function uncalledCancel(pkg: GoPackage, field: Field, places: readonly Place[]): UncalledCancel | undefined {
  const fills: { filled: Place; bounded: boolean }[] = []
  let isRead = false
  for (const { file, node } of places) {
    const value = filledWith(file, node)
    if (value === undefined) {
      if (!isNilComparison(file, node)) isRead = true
      continue
    }
    if (file.is(value, 'nil')) continue
    const made = constructorOf(pkg, file, value)
    if (!made) return undefined
    fills.push({ filled: { file, node: made.call }, bounded: made.bounded })
  }
  const [first] = fills.filter(({ filled }) => !filled.file.isTest)
  const half = isRead && first ? halfClosed(pkg, field, places) : undefined
  if (!first || (isRead && !half)) return undefined
  return { field, filled: first.filled, bounded: fills.every((fill) => fill.bounded), ...(half ? { half } : {}) }
}

/** What is put into the field at this place; undefined where the place reads it. The call itself for one of its results. */
function filledWith(file: GoFile, node: Node): Node | undefined {
  const element = file.enclosing(node, 'keyed_element', 'statement_list')
  if (file.is(element, 'keyed_element') && file.contains(file.child(element, 'key'), node))
    return file.bare(file.first(file.child(element, 'value')))
  const list = file.parent(node)
  const statement = file.parent(list)
  if (!file.is(statement, 'assignment_statement') || file.child(statement, 'left') !== list) return undefined
  const values = file.named(file.child(statement, 'right'))
  return values.length === 1 ? values[0] : values[file.named(list).indexOf(node)]
}

function isNilComparison(file: GoFile, node: Node): boolean {
  const parent = file.parent(node)
  return file.is(parent, 'binary_expression') && file.named(parent).some((side) => file.is(side, 'nil'))
}

/** The call of `context.WithCancel` or a relative that a value comes from, where nothing else uses that value. */
function constructorOf(pkg: GoPackage, file: GoFile, value: Node): { call: Node; bounded: boolean } | undefined {
  if (file.is(value, 'identifier')) {
    const variable = pkg.scopes(file).variableOf(value)
    return variable && variable.uses.length === 1 ? constructorOf(pkg, file, declaredValue(file, variable)) : undefined
  }
  if (!file.is(value, 'call_expression')) return undefined
  const { package: path, name } = calleeOf(pkg, file, value)
  return path === 'context' && name.startsWith('With') ? { call: value, bounded: /Timeout|Deadline/.test(name) } : undefined
}
