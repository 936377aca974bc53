import { callablesOf } from './callables.ts'
import { isAssigned, parameterAt } from './calls.ts'
import { declaredValue } from './channel-names.ts'
import type { GoFile } from './file.ts'
import { type Hold, lockOperand } from './holds.ts'
import type { Spot } from './lock-summaries.ts'
import type { FunctionRef, GoPackage } from './package.ts'
import type { Variable } from './scope.ts'
import { NONE, type Node } from './tree.ts'
import { namedOf, typeOf } from './types.ts'

/**
 * Whether a lock taken further down is the very one that is held.
 * same: both have one name where the lock is held · back: it hangs on an element of the holder that points back to a value
 * of the holder's type · unknown: neither is sure.
 */
export type Sameness = 'same' | 'back' | 'other' | 'unknown'

/** `trail` leads from a call in the function that holds down to the lock call. */
export function sameness(pkg: GoPackage, hold: Hold, trail: readonly Spot[]): Sameness {
  const { file } = hold.fn
  const held = home(pkg, { file, expression: lockOperand(file, hold.call), path: '' }, [], 0)
  const last = trail.at(-1)
  if (!held || !last) return 'unknown'
  const taken = home(pkg, { file: last.file, expression: lockOperand(last.file, last.node), path: '' }, trail, trail.length - 1)
  if (!taken) return 'unknown'
  const [heldName, takenName] = [nameOf(held), nameOf(taken)]
  if (heldName === takenName) return 'same'
  return taken.root === held.root && pointsBack(taken.path, held.path) ? 'back' : taken.root === held.root ? 'other' : 'unknown'
}

/** An expression on its way up: what is still to be resolved, and what is selected from it. */
interface Place {
  readonly file: GoFile
  readonly expression: Node
  readonly path: string
}

interface Home {
  readonly root: string
  readonly path: string
}

function nameOf({ root, path }: Home): string {
  return `${root}${path}`
}

/** `s.replicas[].store.mu` beside `s.mu`: through elements of the holder and out again. */
function pointsBack(taken: string, held: string): boolean {
  return new RegExp(String.raw`^(\.\w+)*\[\](\.\w+)*\.\w+${held.replaceAll('.', String.raw`\.`)}$`).test(taken)
}

/** Steps by which a name is traced back within one function. */
const STEPS = 8

/** The expression as the function at the head of the trail would name it: a variable of it or of the package, and a path. */
function home(pkg: GoPackage, start: Place, trail: readonly Spot[], level: number): Home | undefined {
  let at: Place | undefined = start
  let depth = level
  for (let step = 0; step < STEPS * (level + 1) && at; step++) {
    const { file, expression, path }: Place = at
    const node = bare(file, expression)
    if (file.is(node, 'selector_expression')) {
      at = { file, expression: file.child(node, 'operand'), path: `.${file.text(file.child(node, 'field'))}${path}` }
    } else if (file.is(node, 'index_expression')) {
      at = { file, expression: file.child(node, 'operand'), path: `[]${path}` }
    } else if (file.is(node, 'identifier')) {
      const variable = pkg.scopes(file).variableOf(node)
      if (!variable) return pkg.value(file.text(node), file) ? { root: file.text(node), path } : undefined
      const origin = originOf(pkg, file, variable, path)
      const isCaptured = depth > 0 && !isOf(trail[depth] as Spot, file, variable)
      if (origin) at = origin
      // Captured from a function that may have been called anew in between.
      else if (isCaptured) return undefined
      else if (depth === 0) return { root: `${variable.name}#${variable.id}@${file.path}`, path }
      else {
        // A local of a function further down is another one each time that the function is called.
        depth--
        at = variable.kind === 'local' ? undefined : passed(pkg, file, variable, trail[depth] as Spot, path)
      }
    } else return undefined
  }
  return undefined
}

/** Whether the variable belongs to the function around a step of the trail, and not to one around that. */
function isOf({ file, node }: Spot, from: GoFile, variable: Variable): boolean {
  return from === file && variable.function === file.functionAround(node)
}

function bare(file: GoFile, node: Node): Node {
  let at = node < 0 ? NONE : file.bare(node)
  while (file.is(at, 'unary_expression') && /^[&*]$/.test(file.text(file.child(at, 'operator')))) at = file.bare(file.child(at, 'operand'))
  return at
}

/** Where a local name gets its only value from, as far as that is a name again. */
function originOf(pkg: GoPackage, file: GoFile, variable: Variable, path: string): Place | undefined {
  if (variable.kind !== 'local' || variable.uses.some((use) => isAssigned(file, use))) return undefined
  const { statement } = variable
  if (file.is(statement, 'range_clause')) {
    const isValue = file.named(file.child(statement, 'left')).indexOf(variable.declared) === 1
    return isValue ? { file, expression: file.child(statement, 'right'), path: `[]${path}` } : undefined
  }
  const value = bare(file, declaredValue(file, variable))
  if (['identifier', 'selector_expression', 'index_expression'].some((kind) => file.kindName(value) === kind))
    return { file, expression: value, path }
  return file.is(value, 'call_expression') ? builtFrom(pkg, file, value, path) : undefined
}

/** `New(c)` that returns `&T{client: c}`: the path `.client` of it is the argument. */
function builtFrom(pkg: GoPackage, file: GoFile, call: Node, path: string): Place | undefined {
  const [, name = '', rest = ''] = /^\.(\w+)(.*)$/.exec(path) ?? []
  const [target, ...others] = callablesOf(pkg, file, call)
  if (!target || others.length > 0 || name === '') return undefined
  const returns = [...target.file.descendants(target.file.child(target.node, 'body'), 'return_statement', true)]
  const literal = bare(target.file, target.file.named(target.file.first(returns[0] ?? NONE))[0] ?? NONE)
  if (returns.length !== 1 || !target.file.is(literal, 'composite_literal')) return undefined
  for (const element of target.file.named(target.file.child(literal, 'body'))) {
    if (!target.file.is(element, 'keyed_element') || target.file.text(target.file.child(element, 'key')) !== name) continue
    const value = bare(target.file, target.file.first(target.file.child(element, 'value')))
    const index = parameterIndex(pkg, target, value)
    const argument = file.named(file.child(call, 'arguments'))[index] ?? NONE
    return argument < 0 ? undefined : { file, expression: argument, path: rest }
  }
  return undefined
}

function parameterIndex(pkg: GoPackage, fn: FunctionRef, identifier: Node): number {
  const variable = fn.file.is(identifier, 'identifier') ? pkg.scopes(fn.file).variableOf(identifier) : undefined
  if (variable?.kind !== 'parameter') return -1
  for (let index = 0; index < PARAMETERS; index++) if (parameterAt(pkg, fn, index) === variable) return index
  return -1
}

const PARAMETERS = 12

/** What the call of the level above puts into a receiver or parameter. */
function passed(pkg: GoPackage, file: GoFile, variable: Variable, { file: from, node: call }: Spot, path: string): Place | undefined {
  if (variable.uses.some((use) => isAssigned(file, use)) || !from.is(call, 'call_expression')) return undefined
  if (variable.kind === 'receiver') {
    const callee = from.bare(from.child(call, 'function'))
    return from.is(callee, 'selector_expression') ? receiverAt(pkg, from, callee, path) : undefined
  }
  const index = parameterIndex(pkg, { file, node: variable.function }, variable.declared)
  const argument = from.named(from.child(call, 'arguments'))[index] ?? NONE
  return argument < 0 ? undefined : { file: from, expression: argument, path }
}

/** A method that an embedded type has is called on that part of the value. */
function receiverAt(pkg: GoPackage, from: GoFile, callee: Node, path: string): Place | undefined {
  const operand = from.child(callee, 'operand')
  const owner = namedOf(typeOf(pkg, from, operand))
  const method = from.text(from.child(callee, 'field'))
  const isOwn = owner?.package === '' && (pkg.functions(`${owner.name}.${method}`, from).length > 0 || isInterface(pkg, owner.name, from))
  return isOwn ? { file: from, expression: operand, path } : undefined
}

function isInterface(pkg: GoPackage, name: string, from: GoFile): boolean {
  const declared = pkg.type(name, from)
  return declared ? declared.file.is(declared.file.child(declared.node, 'type'), 'interface_type') : false
}
