import { mentions } from '#go/conditions.ts'
import type { GoPackage } from '#go/package.ts'
import type { Code } from './code.ts'
import { readSlot } from './evaluate.ts'
import { skeletonOf } from './skeleton.ts'
import {
  allocated,
  type Frame,
  type Goroutine,
  goroutineOf,
  type Pending,
  type Place,
  type State,
  type Target,
  thingAt,
  topOf,
  type Value,
  withGoroutine,
  without,
  withThing,
  withTop,
} from './state.ts'

/** What a step did that a reader of the trail wants to know. */
export interface Event {
  readonly goroutine: number
  readonly kind:
    | 'spawn'
    | 'return'
    | 'send'
    | 'receive'
    | 'close'
    | 'arm'
    | 'lock'
    | 'unlock'
    | 'wait'
    | 'add'
    | 'done'
    | 'cancel'
    | 'sleep'
    | 'wake'
  readonly place: Place
  /** The thing it was done to, or the goroutine started. */
  readonly on: number
}

export interface Move {
  readonly state: State
  readonly events: readonly Event[]
}

/** What one exploration may notice about itself, beside its states. */
export interface Run {
  readonly pkg: GoPackage
  readonly limits: Limits
  /** What was left out: the bound that was met first, or statements that are not followed; empty where nothing was. */
  cut: string
  /** Numbers were tried out, not settled. */
  isSampled: boolean
  /** Steps of goroutines so far. */
  work: number
}

export interface Limits {
  /** States in which every goroutine waits or has a choice. */
  readonly states: number
  /** Goroutines at a time. */
  readonly goroutines: number
  /** Calls within calls. */
  readonly depth: number
  /** Steps of one goroutine between two such states. */
  readonly steps: number
  /** Steps of all goroutines in all states. */
  readonly work: number
}

export function withSlot(state: State, frame: Frame, slot: number, value: Value, isNew = false): [State, Frame] {
  if (slot < 0) return [state, frame]
  const key = frame.code.keys.get(slot)
  const facts = key === undefined || frame.facts.length === 0 ? frame.facts : frame.facts.filter((fact) => !mentions(fact.key, key))
  const held = frame.slots[slot]
  if (frame.code.boxed.has(slot) && !isNew) {
    const box = thingAt(state, held)
    if (box?.kind !== 'box') return [state, { ...frame, facts }]
    return [withThing(state, (held as { readonly to: number }).to, { ...box, value }), { ...frame, facts }]
  }
  const [after, kept] = frame.code.boxed.has(slot) ? allocated(state, { kind: 'box', value, isShared: false }) : ([state, value] as const)
  const slots = [...frame.slots]
  slots[slot] = kept
  return [after, { ...frame, slots, facts }]
}

/** Goes on in the goroutine's own function, with some slots filled. */
export function advance(state: State, id: number, fills: readonly (readonly [slot: number, value: Value])[], to: number): State {
  const goroutine = goroutineOf(state, id)
  if (!goroutine) return state
  let frame = topOf(goroutine)
  let after = state
  for (const [slot, value] of fills) [after, frame] = withSlot(after, frame, slot, value, true)
  return withTop(after, { ...goroutine, mode: 'running' }, { ...frame, at: to })
}

/** Goes on behind a call, or behind a deferred call, that gave these results. */
export function resume(state: State, id: number, results: readonly Value[]): State {
  const goroutine = goroutineOf(state, id)
  if (!goroutine) return state
  const frame = topOf(goroutine)
  if (frame.returned) return withTop(state, { ...goroutine, mode: 'running' }, { ...frame, deferred: frame.deferred.slice(0, -1) })
  const operation = frame.code.operations[frame.at]
  const slots = operation?.kind === 'call' ? operation.results : []
  return advance(
    state,
    id,
    slots.map((slot, index) => [slot, results[index]] as const),
    operation?.next[0] ?? 0,
  )
}

/** A frame for a call, with its parameters filled. Numbers and collections that nobody knows keep the caller's name for them. */
export function entered(
  state: State,
  code: Code,
  captures: readonly Value[],
  values: readonly Value[],
  results: readonly number[],
): [State, Frame] {
  const slots: Value[] = captures.map((capture) => capture)
  let frame: Frame = { code, at: code.entry, slots, deferred: [], returned: undefined, results, facts: [] }
  let after = state
  for (const [index, slot] of code.parameters.entries()) {
    const isRest = code.isVariadic && index === code.parameters.length - 1
    ;[after, frame] = withSlot(after, frame, slot, isRest ? undefined : values[index], true)
  }
  return [after, frame]
}

/** Calls a function of the package in the same goroutine. */
export function push(state: State, id: number, target: Target & { readonly kind: 'code' }): State {
  const goroutine = goroutineOf(state, id) as Goroutine
  const [after, frame] = entered(state, target.code, target.captures, target.values, [])
  return withGoroutine(after, { ...goroutine, frames: [...goroutine.frames, frame] })
}

/** Starts a goroutine that begins with a function of the package. */
export function spawn(
  state: State,
  parent: number,
  target: Target & { readonly kind: 'code' },
  place: Place | undefined,
  group: number,
): State {
  const [after, frame] = entered(state, target.code, target.captures, target.values, [])
  const goroutine: Goroutine = { id: state.nextId, parent, frames: [frame], spawned: place, mode: 'running', group }
  return { ...after, goroutines: [...after.goroutines, goroutine], nextId: state.nextId + 1 }
}

/** The value of a function's result while it returns: what deferred calls made of a named one. */
export function finalResults(state: State, frame: Frame): readonly Value[] {
  if (frame.code.results.length === 0) return frame.returned ?? []
  return frame.code.results.map((slot) => readSlot(state, frame, slot))
}

/** Takes the innermost function off; the goroutine ends with its last one. */
export function pop(state: State, goroutine: Goroutine): State {
  const frame = topOf(goroutine)
  const results = finalResults(state, frame)
  if (goroutine.frames.length === 1) return without(state, goroutine.id)
  const after = withGoroutine(state, { ...goroutine, frames: goroutine.frames.slice(0, -1) })
  return resume(after, goroutine.id, results)
}

export function deferring(state: State, goroutine: Goroutine, pending: Pending, to: number): State {
  const frame = topOf(goroutine)
  return withTop(state, goroutine, { ...frame, deferred: [...frame.deferred, pending], at: to })
}

export function codeOf(run: Run, fn: Code['fn']): Code {
  const code = skeletonOf(run.pkg, fn)
  if (code.isOpaque) run.cut ||= 'statements nested too deep'
  if (code.isClamped) run.isSampled = true
  return code
}
