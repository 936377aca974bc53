import type { GoFile } from '#go/file.ts'
import type { GoPackage } from '#go/package.ts'
import type { Node } from '#go/tree.ts'
import { typeFrom, typeOf } from '#go/types.ts'
import type { Expression, Shape } from './code.ts'
import { fieldsOf, shapeOf, shapeOfType, type Zero, zeroOf } from './shapes.ts'
import {
  allocated,
  type Frame,
  isReference,
  MADE,
  type Reference,
  type State,
  type Thing,
  thingAt,
  type Value,
  withThing,
} from './state.ts'

/** A state and the value that an expression has in it: reading a field for the first time gives it its zero value. */
export type Evaluated = readonly [State, Value]

export function evaluate(pkg: GoPackage, state: State, frame: Frame, expression: Expression): Evaluated {
  switch (expression.kind) {
    case 'constant':
      return [state, expression.value]
    case 'made':
      return [state, MADE]
    case 'slot':
      return [state, readSlot(state, frame, expression.slot)]
    case 'function':
      return [state, { kind: 'closure', fn: expression.fn, captures: [] }]
    case 'literal':
      return [state, { kind: 'closure', fn: expression.fn, captures: expression.captures.map(({ from }) => frame.slots[from]) }]
    case 'field':
      return fieldExpression(pkg, state, frame, expression)
    case 'global':
      return global(pkg, state, expression)
    case 'count':
      return count(pkg, state, frame, expression)
    case 'not': {
      const [after, value] = evaluate(pkg, state, frame, expression.of)
      return [after, typeof value === 'boolean' ? !value : undefined]
    }
    case 'binary': {
      const [between, left] = evaluate(pkg, state, frame, expression.left)
      const [after, right] = evaluate(pkg, between, frame, expression.right)
      return [after, combine(expression.operator, left, right)]
    }
    default:
      return [state, undefined]
  }
}

export function readSlot(state: State, frame: Frame, slot: number): Value {
  const value = frame.slots[slot]
  if (!frame.code.boxed.has(slot)) return value
  const box = thingAt(state, value)
  if (box?.kind !== 'box') return undefined
  return box.isShared && !isReference(box.value) ? undefined : box.value
}

/** What is known of `left operator right`; undefined for nothing. */
function combine(operator: string, left: Value, right: Value): Value {
  if (operator === '&&') return left === false || right === false ? false : left === true && right === true ? true : undefined
  if (operator === '||') return left === true || right === true ? true : left === false && right === false ? false : undefined
  if (operator === '==' || operator === '!=') {
    const same = isSame(left, right)
    return same === undefined ? undefined : same === (operator === '==')
  }
  return typeof left === 'number' && typeof right === 'number' ? calculate(operator, left, right) : undefined
}

/** Counters that grow beyond this are any number: loops that only count then come to an end of their states. */
const LARGEST = 9

function calculate(operator: string, left: number, right: number): Value {
  switch (operator) {
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
    case '+':
    case '-': {
      const result = operator === '+' ? left + right : left - right
      return Math.abs(result) > LARGEST ? undefined : result
    }
    default:
      return undefined
  }
}

function isSame(left: Value, right: Value): boolean | undefined {
  if (left === undefined || right === undefined || isNamed(left) || isNamed(right)) return undefined
  if (typeof left !== 'object' || typeof right !== 'object') return left === right
  if (left === null || right === null) return left === right
  if (isReference(left) && isReference(right)) return left.to === right.to
  return undefined
}

function isNamed(value: Value): boolean {
  return typeof value === 'object' && value !== null && value.kind === 'named'
}

type Kind<K extends Expression['kind']> = Expression & { readonly kind: K }

function fieldExpression(pkg: GoPackage, state: State, frame: Frame, { of, name }: Kind<'field'>): Evaluated {
  const [after, owner] = evaluate(pkg, state, frame, of)
  if (isReference(owner)) {
    const found = field(pkg, after, owner, name)
    if (found) return found
    return [after, { kind: 'method', of: owner, name }]
  }
  return [after, undefined]
}

/** The field of a struct, through what it embeds; undefined where it has none of that name. */
export function field(pkg: GoPackage, state: State, owner: Reference, name: string, depth = 4): Evaluated | undefined {
  const thing = state.heap[owner.to]
  if (thing?.kind === 'cond' && name === 'L') return [state, thing.lock]
  if (thing?.kind !== 'struct' || depth === 0) return undefined
  const shapes = fieldsOf(thing.shape)
  if (shapes.some((shape) => shape.name === name)) return ownField(pkg, state, owner, thing, name)
  for (const embedded of shapes.filter((shape) => shape.isEmbedded)) {
    const [after, value] = ownField(pkg, state, owner, thing, embedded.name)
    if (!isReference(value)) continue
    const found = field(pkg, after, value, name, depth - 1)
    if (found) return found
  }
  return undefined
}

type Struct = Thing & { readonly kind: 'struct' }

function ownField(pkg: GoPackage, state: State, owner: Reference, thing: Struct, name: string): Evaluated {
  if (thing.fields.has(name)) {
    const value = thing.fields.get(name)
    return [state, thing.isShared && !isReference(value) ? undefined : value]
  }
  const shape = fieldsOf(thing.shape).find((candidate) => candidate.name === name)
  const { file } = thing.shape
  if (!shape) return [state, undefined]
  const [after, value] = thing.isShared ? foreign(pkg, state, file, shape.type) : initial(pkg, state, file, shape)
  return [withThing(after, owner.to, { ...thing, fields: new Map([...thing.fields, [name, value]]) }), value]
}

function initial(
  pkg: GoPackage,
  state: State,
  file: GoFile,
  { type, isPointer }: { readonly type: Node; readonly isPointer: boolean },
): Evaluated {
  if (isPointer) return [state, null]
  return fromZero(state, zeroOf(pkg, file, type), false)
}

/** A zero value as a value of its own. */
export function fromZero(state: State, zero: Zero, isShared: boolean): Evaluated {
  switch (zero.kind) {
    case 'value':
      return [state, zero.value]
    case 'struct':
      return allocated(state, { kind: 'struct', shape: zero.shape, fields: new Map(), isShared })
    case 'lock':
      return allocated(state, { kind: 'lock', writer: -1, readers: [], isShared })
    case 'group':
    case 'errgroup':
      return allocated(state, { kind: 'group', count: 0, context: -1, isShared })
    case 'once':
      return allocated(state, { kind: 'once', isDone: false, isShared })
    case 'cond':
      return allocated(state, { kind: 'cond', lock: null, isShared })
    default:
      return [state, undefined]
  }
}

/** What stands in a field or parameter that came from elsewhere: the package's own structs and their locks can still be told apart. */
export function foreign(pkg: GoPackage, state: State, file: GoFile, type: Node): Evaluated {
  const shape = shapeOf(pkg, file, type)
  if (shape) return allocated(state, { kind: 'struct', shape, fields: new Map(), isShared: true })
  const written = typeFrom(pkg, file, type)
  const target = written?.kind === 'pointer' ? written.to : written
  if (target?.kind === 'named' && target.package === 'sync' && /^(RW)?Mutex$/.test(target.name))
    return allocated(state, { kind: 'lock', writer: -1, readers: [], isShared: true })
  return [state, undefined]
}

/** A lock or struct of the package, the same one whoever asks. Its other variables are anybody's. */
function global(pkg: GoPackage, state: State, { name, file, node }: Kind<'global'>): Evaluated {
  const key = `global ${name}`
  const known = state.counts.get(key)
  if (known !== undefined) return [state, { kind: 'reference', to: known }]
  const type = typeOf(pkg, file, node)
  const target = type?.kind === 'pointer' ? type.to : type
  const shape: Shape | undefined = shapeOfType(pkg, file, type)
  const isLock = target?.kind === 'named' && target.package === 'sync' && /^(RW)?Mutex$/.test(target.name)
  if (!shape && !isLock) return [state, undefined]
  const thing: Thing = shape
    ? { kind: 'struct', shape, fields: new Map(), isShared: true }
    : { kind: 'lock', writer: -1, readers: [], isShared: true }
  const [after, value] = allocated(state, thing)
  return [{ ...after, counts: new Map([...after.counts, [key, value.to]]) }, value]
}

function count(pkg: GoPackage, state: State, frame: Frame, { key, of, isLength }: Kind<'count'>): Evaluated {
  const [after, value] = evaluate(pkg, state, frame, of)
  if (typeof value === 'number' && !isLength) return [after, value]
  const name = typeof value === 'object' && value?.kind === 'named' ? value.key : keyIn(frame, key)
  return [after, after.counts.get(name)]
}

/** The name under which a length or number is remembered. */
export function keyIn(frame: Frame, key: string): string {
  return `${frame.code.fn.file.path} ${key}`
}
