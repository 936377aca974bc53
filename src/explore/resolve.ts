import type { FunctionRef } from '#go/package.ts'
import type { Call } from './code.ts'
import { evaluate, field } from './evaluate.ts'
import { isHarmless } from './harmless.ts'
import { codeOf, type Run } from './machine.ts'
import { isPlain } from './plain.ts'
import { fieldsOf } from './shapes.ts'
import { type Frame, isReference, MADE, type Primitive, type Reference, type State, type Target, type Thing, type Value } from './state.ts'

/** What a call leads to in this state. */
export function resolve(run: Run, state: State, frame: Frame, call: Call): [State, Target] {
  let after = state
  const values: Value[] = []
  for (const expression of call.arguments) {
    const [next, value] = evaluate(run.pkg, after, frame, expression)
    after = next
    values.push(value === undefined ? nameOf(frame, expression) : value)
  }
  const { callee } = call
  switch (callee.kind) {
    case 'function':
      return [after, functions(run, callee.fns, values, call.spread)]
    case 'imported':
      return [after, imported(callee.package, callee.name, values)]
    case 'builtin':
      return [after, builtin(callee.name, values)]
    case 'value': {
      const [next, value] = evaluate(run.pkg, after, frame, callee.of)
      return calledValue(run, next, value, values, call.spread)
    }
    default: {
      const [next, of] = evaluate(run.pkg, after, frame, callee.of)
      if (isReference(of)) return method(run, next, of, callee.name, values)
      if (isHarmless(callee.package)) return [next, harmless(values)]
      if (callee.fns.length === 1) return [next, functions(run, callee.fns, [of, ...values], call.spread)]
      return [next, away(values)]
    }
  }
}

/** What is passed under a plain name keeps the name. */
function nameOf(frame: Frame, expression: Call['arguments'][number]): Value {
  return expression.kind === 'slot' && expression.name !== ''
    ? { kind: 'named', key: `${frame.code.fn.file.path} ${expression.name}` }
    : undefined
}

function away(values: readonly Value[], result?: Value): Target {
  return { kind: 'away', values, result }
}

function results(...values: readonly Value[]): Target {
  return { kind: 'results', values }
}

/** A call that keeps nothing of what it is given but functions. */
function harmless(values: readonly Value[], result?: Value): Target {
  return away(
    values.filter(
      (value) =>
        typeof value === 'object' && value !== null && (value.kind === 'closure' || value.kind === 'method' || value.kind === 'cancel'),
    ),
    result,
  )
}

function functions(
  run: Run,
  fns: readonly FunctionRef[],
  values: readonly Value[],
  spread: boolean,
  captures: readonly Value[] = [],
): Target {
  const [fn] = fns
  if (!fn || fns.length > 1 || fn.file.child(fn.node, 'body') < 0 || !run.pkg.files.includes(fn.file)) return away(values)
  const isTracked = values.some((value) => typeof value === 'object' && value !== null && value.kind !== 'made' && value.kind !== 'named')
  if (!isTracked && captures.length === 0 && fn.file.last(fn.node) - fn.node > SMALL && isPlain(run.pkg, fn)) return results()
  const code = codeOf(run, fn)
  if (spread || code.isVariadic) return isTracked ? variadic(code, values, spread) : { kind: 'code', code, captures, values }
  return { kind: 'code', code, captures, values }
}

/** Syntax nodes of a function that is followed only for what it returns. */
const SMALL = 60

/** What goes into a variadic parameter is an element of a slice, out of sight. */
function variadic(code: ReturnType<typeof codeOf>, values: readonly Value[], spread: boolean): Target {
  const rest = values.slice(code.parameters.length - 1)
  const keeps = rest.some((value) => typeof value === 'object' && value !== null && value.kind !== 'made' && value.kind !== 'named')
  return spread || keeps ? away(values) : { kind: 'code', code, captures: [], values }
}

/** Calls what a variable, field or expression holds. */
export function calledValue(run: Run, state: State, value: Value, values: readonly Value[], spread = false): [State, Target] {
  if (typeof value !== 'object' || value === null) return [state, away(values)]
  if (value.kind === 'closure') return [state, functions(run, [value.fn], values, spread, value.captures)]
  if (value.kind === 'cancel') return [state, { kind: 'primitive', name: 'cancel', on: value.context, values: [] }]
  if (value.kind === 'method' && isReference(value.of)) return method(run, state, value.of, value.name, values)
  return [state, away(values)]
}

function builtin(name: string, values: readonly Value[]): Target {
  const [first] = values
  if (name === 'close') return isReference(first) ? { kind: 'primitive', name: 'close', on: first.to, values: [] } : results()
  return harmless(values)
}

const METHODS: Partial<Record<Thing['kind'], Readonly<Record<string, Primitive>>>> = {
  lock: { Lock: 'lock', Unlock: 'unlock', RLock: 'rlock', RUnlock: 'runlock' },
  group: { Add: 'add', Done: 'done', Wait: 'wait', Go: 'spawn' },
  once: { Do: 'do' },
  cond: { Wait: 'sleep', Signal: 'signal', Broadcast: 'broadcast' },
}

/** The method that the value itself has: of a primitive, of its struct type, of what that embeds; or a function in a field. */
function method(run: Run, state: State, of: Reference, name: string, values: readonly Value[], depth = 4): [State, Target] {
  const thing = state.heap[of.to]
  if (!thing || depth === 0) return [state, away([of, ...values])]
  const primitive = METHODS[thing.kind]?.[name]
  if (primitive) return [state, { kind: 'primitive', name: primitive, on: of.to, values }]
  if (thing.kind === 'channel') return [state, name === 'Done' ? results(of) : results()]
  if (thing.kind !== 'struct') return [state, away([of, ...values])]
  const { shape } = thing
  const own = run.pkg.functions(`${shape.name}.${name}`, shape.file)
  if (own.length > 0) return [state, functions(run, own, [of, ...values], false)]
  const held = fieldsOf(shape).some((entry) => entry.name === name) ? field(run.pkg, state, of, name) : undefined
  if (held) return calledValue(run, held[0], held[1], values)
  let after = state
  for (const embedded of fieldsOf(shape).filter((entry) => entry.isEmbedded)) {
    const inner = field(run.pkg, after, of, embedded.name)
    if (!inner) continue
    after = inner[0]
    if (isReference(inner[1]) && has(run, after, inner[1], name, depth - 1)) return method(run, after, inner[1], name, values, depth - 1)
  }
  return [after, away([of, ...values])]
}

function has(run: Run, state: State, of: Reference, name: string, depth: number): boolean {
  const thing = state.heap[of.to]
  if (!thing || depth === 0) return false
  if (thing.kind !== 'struct') return METHODS[thing.kind]?.[name] !== undefined || thing.kind === 'channel'
  if (run.pkg.functions(`${thing.shape.name}.${name}`, thing.shape.file).length > 0) return true
  if (fieldsOf(thing.shape).some((entry) => entry.name === name)) return true
  return fieldsOf(thing.shape).some((entry) => {
    const inner = entry.isEmbedded ? field(run.pkg, state, of, entry.name) : undefined
    return inner !== undefined && isReference(inner[1]) && has(run, inner[0], inner[1], name, depth - 1)
  })
}

function imported(path: string, name: string, values: readonly Value[]): Target {
  const [first] = values
  if (path === 'context') return fromContext(name, first, values)
  if (path === 'golang.org/x/sync/errgroup' && name === 'WithContext')
    return { kind: 'context', parent: first, timed: false, isErrgroup: true }
  if (path === 'sync' && name === 'NewCond') return { kind: 'newcond', lock: first }
  if (name === 'New' || name === 'Errorf' || name === 'Wrap') return harmless(path === 'errors' || path === 'fmt' ? [] : values, MADE)
  return isHarmless(path) ? harmless(values) : away(values)
}

function fromContext(name: string, parent: Value, values: readonly Value[]): Target {
  if (name === 'Background' || name === 'TODO') return results(MADE)
  if (name === 'WithValue' || name === 'WithoutCancel') return results(name === 'WithValue' ? parent : MADE)
  if (/^With(Cancel|Timeout|Deadline)(Cause)?$/.test(name))
    return { kind: 'context', parent, timed: /Timeout|Deadline/.test(name), isErrgroup: false }
  return away(values)
}
