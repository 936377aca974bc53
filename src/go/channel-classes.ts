import { bareName, callsNamed } from './call-index.ts'
import { callablesOf } from './callables.ts'
import { isAssigned, parameterAt } from './calls.ts'
import { type Capacity, capacityOf, channelMakes, isChannelMake } from './channel-make.ts'
import { declaredValue } from './channel-names.ts'
import { selectOf } from './channels.ts'
import { resultTargets } from './contracts.ts'
import { storedAs } from './field-values.ts'
import { fieldOf } from './fields.ts'
import type { GoFile } from './file.ts'
import { calledName } from './mutexes.ts'
import type { GoPackage } from './package.ts'
import { remembered } from './remembered.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'
import { typeOf } from './types.ts'

/**
 * Which channel an expression means, the same for every instance of its owner: `Store.events` for the field of a type,
 * `name` for a variable of the package, `done@file#12` for one that a function makes. Empty where it is not known.
 */
export type ChannelClass = string

export interface ClassOp {
  readonly kind: 'send' | 'receive' | 'range' | 'close'
  readonly file: GoFile
  readonly node: Node
  /** How many other ways out its select has, a default included. */
  readonly alternatives: number
}

/** What the package does with a channel class outside of tests. */
export interface ClassUse {
  readonly ops: readonly ClassOp[]
  readonly capacities: readonly Capacity[]
}

const known = new WeakMap<GoPackage, Map<GoFile, Map<Node, ChannelClass>>>()
const uses = new WeakMap<GoPackage, ReadonlyMap<ChannelClass, ClassUse>>()
const NO_USE: ClassUse = { ops: [], capacities: [] }

export function channelClassOf(pkg: GoPackage, file: GoFile, node: Node): ChannelClass {
  const byNode = remembered(
    remembered(known, pkg, () => new Map<GoFile, Map<Node, ChannelClass>>()),
    file,
    () => new Map<Node, ChannelClass>(),
  )
  const found = byNode.get(node)
  if (found !== undefined) return found
  byNode.set(node, '')
  const made = classOf(pkg, file, node, DEPTH)
  byNode.set(node, made)
  return made
}

export function channelUse(pkg: GoPackage, channel: ChannelClass): ClassUse {
  let index = uses.get(pkg)
  if (!index) {
    index = gather(pkg)
    uses.set(pkg, index)
  }
  return index.get(channel) ?? NO_USE
}

/** The channel expression of an operation: of a send, a receive, a range clause or a `close` call. */
export function channelOf(file: GoFile, op: Node): Node {
  if (file.is(op, 'send_statement')) return file.child(op, 'channel')
  if (file.is(op, 'unary_expression')) return file.child(op, 'operand')
  if (file.is(op, 'range_clause')) return file.child(op, 'right')
  return file.named(file.child(op, 'arguments'))[0] ?? NONE
}

/** Whether a range goes over a channel, by its type, or by what a method behind an interface returns. */
export function isChannelRange(pkg: GoPackage, file: GoFile, range: Node): boolean {
  const over = file.child(range, 'right')
  const type = typeOf(pkg, file, over)
  return type ? type.kind === 'chan' : file.is(over, 'call_expression') && channelClassOf(pkg, file, over) !== ''
}

/** Steps from a use back to where the channel comes from. */
const DEPTH = 5

function classOf(pkg: GoPackage, file: GoFile, node: Node, depth: number): ChannelClass {
  const at = node < 0 ? NONE : file.bare(node)
  if (at < 0 || depth === 0) return ''
  if (file.is(at, 'selector_expression')) {
    const { owner, name } = fieldOf(pkg, file, at)
    return owner === '' ? '' : `${owner}.${name}`
  }
  if (file.is(at, 'call_expression')) return returnedClass(pkg, file, at, depth)
  if (!file.is(at, 'identifier')) return ''
  const variable = pkg.scopes(file).variableOf(at)
  if (!variable) return pkg.value(file.text(at), file) ? file.text(at) : ''
  if (variable.kind === 'parameter') return passedClass(pkg, file, variable, depth)
  if (variable.kind !== 'local') return ''
  return localClass(pkg, file, variable, depth)
}

/** A channel that is made here is itself, even when it is then stored as a field: the field is its other name. */
function localClass(pkg: GoPackage, file: GoFile, variable: Variable, depth: number): ChannelClass {
  const value = declaredValue(file, variable)
  if (value < 0 || variable.uses.some((use) => isAssigned(file, use))) return `${variable.name}@${file.path}#${variable.id}`
  if (!isChannelMake(file, value)) return classOf(pkg, file, value, depth - 1)
  const stored = variable.uses.map((use) => storedAs(pkg, file, use)).find((name) => name !== '')
  return stored ?? `${variable.name}@${file.path}#${variable.id}`
}

/** What every caller passes, where all pass the same. */
function passedClass(pkg: GoPackage, file: GoFile, variable: Variable, depth: number): ChannelClass {
  const fn = { file, node: variable.function }
  if (file.is(fn.node, 'func_literal') || variable.uses.some((use) => isAssigned(file, use))) return ''
  const classes = new Set<ChannelClass>()
  for (const { file: from, node: call } of callsNamed(pkg, bareName(fn))) {
    if (!callablesOf(pkg, from, call).some((target) => target.file === file && target.node === fn.node)) continue
    const args = from.named(from.child(call, 'arguments'))
    const index = args.findIndex((_, at) => parameterAt(pkg, fn, at) === variable)
    classes.add(classOf(pkg, from, args[index] ?? NONE, depth - 1))
    if (classes.size > 1) return ''
  }
  return [...classes][0] ?? ''
}

/** `x.Done()` whose method returns one channel of the package on every way. */
function returnedClass(pkg: GoPackage, file: GoFile, call: Node, depth: number): ChannelClass {
  const [target, ...others] = callablesOf(pkg, file, call)
  if (!target || others.length > 0) return ''
  const classes = new Set<ChannelClass>()
  for (const statement of target.file.descendants(target.file.child(target.node, 'body'), 'return_statement', true)) {
    const value = target.file.named(target.file.first(statement))[0] ?? NONE
    if (!target.file.is(value, 'nil')) classes.add(classOf(pkg, target.file, value, depth - 1))
  }
  return classes.size === 1 ? ([...classes][0] ?? '') : ''
}

function gather(pkg: GoPackage): ReadonlyMap<ChannelClass, ClassUse> {
  const ops = new Map<ChannelClass, ClassOp[]>()
  const capacities = new Map<ChannelClass, Capacity[]>()
  for (const file of pkg.files) {
    if (file.isTest) continue
    for (const op of operationsIn(pkg, file)) push(ops, channelClassOf(pkg, file, channelOf(file, op.node)), op)
    for (const make of channelMakes(file)) push(capacities, madeAs(pkg, file, make), capacityOf(pkg, file, make))
  }
  ops.delete('')
  return new Map([...ops].map(([name, list]) => [name, { ops: list, capacities: capacities.get(name) ?? [] }]))
}

function* operationsIn(pkg: GoPackage, file: GoFile): Generator<ClassOp> {
  const op = (kind: ClassOp['kind'], node: Node): ClassOp => ({ kind, file, node, alternatives: selectOf(file, node).alternatives })
  for (const node of file.all('send_statement')) yield op('send', node)
  for (const node of file.all('unary_expression')) if (file.text(file.child(node, 'operator')) === '<-') yield op('receive', node)
  for (const node of file.all('range_clause')) {
    if (isChannelRange(pkg, file, node)) yield { kind: 'range', file, node, alternatives: 0 }
  }
  for (const node of file.all('call_expression'))
    if (calledName(file, node) === 'close') yield { kind: 'close', file, node, alternatives: 0 }
}

/** What a `make` is called: the variable it is declared as, or the field that it is put into. */
export function madeAs(pkg: GoPackage, file: GoFile, make: Node): ChannelClass {
  const target = resultTargets(file, make)[0] ?? NONE
  if (file.is(target, 'identifier')) return channelClassOf(pkg, file, target)
  return storedAs(pkg, file, make)
}

function push<V>(table: Map<string, V[]>, key: string, value: V): void {
  const list = table.get(key)
  if (list) list.push(value)
  else table.set(key, [value])
}
