import type { GoFile } from '#go/file.ts'
import type { FunctionRef } from '#go/package.ts'
import type { Node } from '#go/tree.ts'
import type { Code, Shape } from './code.ts'

/** A value as far as it is followed; undefined is any value at all. */
export type Value = undefined | null | boolean | number | Reference | Closure | Method | Cancel | Made | Named

/** A thing of the heap. */
export interface Reference {
  readonly kind: 'reference'
  readonly to: number
}
/** A function with the boxes of the variables that it shares with the functions around it. */
export interface Closure {
  readonly kind: 'closure'
  readonly fn: FunctionRef
  readonly captures: readonly Value[]
}
/** A method of a value, not called yet. */
export interface Method {
  readonly kind: 'method'
  readonly of: Value
  readonly name: string
}
/** The function that ends a context. */
export interface Cancel {
  readonly kind: 'cancel'
  readonly context: number
}
/** Something that is not nil. */
export interface Made {
  readonly kind: 'made'
}
/** A number or collection that nobody knows, by the name of its first holder. */
export interface Named {
  readonly kind: 'named'
  readonly key: string
}

export interface Place {
  readonly file: GoFile
  readonly node: Node
}

/**
 * `isShared`: code that is not followed can reach it too. Of such a channel anything may come at any time, and a shared lock
 * is released by whoever else takes it.
 */
export type Thing =
  | {
      readonly kind: 'channel'
      readonly capacity: number
      readonly buffer: readonly Value[]
      readonly isClosed: boolean
      /** Contexts that end with this one; undefined for a plain channel. */
      readonly children: readonly number[] | undefined
      readonly name: string
      readonly made: Place
      readonly isShared: boolean
    }
  | { readonly kind: 'lock'; readonly writer: number; readonly readers: readonly number[]; readonly isShared: boolean }
  | { readonly kind: 'group'; readonly count: number; readonly context: number; readonly isShared: boolean }
  | { readonly kind: 'once'; readonly isDone: boolean; readonly isShared: boolean }
  | { readonly kind: 'cond'; readonly lock: Value; readonly isShared: boolean }
  | { readonly kind: 'box'; readonly value: Value; readonly isShared: boolean }
  | { readonly kind: 'struct'; readonly shape: Shape; readonly fields: ReadonlyMap<string, Value>; readonly isShared: boolean }

/** A call whose values are known: what a deferred call keeps, and what a goroutine begins with. */
export interface Pending {
  readonly target: Target
  readonly place: Place
}

/** What a call leads to. */
export type Target =
  | { readonly kind: 'code'; readonly code: Code; readonly captures: readonly Value[]; readonly values: readonly Value[] }
  | { readonly kind: 'primitive'; readonly name: Primitive; readonly on: number; readonly values: readonly Value[] }
  /** Somewhere that is not followed; `values` go there. */
  | { readonly kind: 'away'; readonly values: readonly Value[]; readonly result: Value }
  | { readonly kind: 'results'; readonly values: readonly Value[] }
  | { readonly kind: 'context'; readonly parent: Value; readonly timed: boolean; readonly isErrgroup: boolean }
  | { readonly kind: 'newcond'; readonly lock: Value }

export type Primitive =
  | 'lock'
  | 'unlock'
  | 'rlock'
  | 'runlock'
  | 'add'
  | 'done'
  | 'wait'
  | 'spawn'
  | 'do'
  | 'sleep'
  | 'signal'
  | 'broadcast'
  | 'close'
  | 'cancel'

export interface Frame {
  readonly code: Code
  readonly at: number
  readonly slots: readonly Value[]
  readonly deferred: readonly Pending[]
  /** Set once the function returns, while deferred calls run. */
  readonly returned: readonly Value[] | undefined
  /** Slots of the caller for the results. */
  readonly results: readonly number[]
  readonly facts: readonly { readonly key: string; readonly is: boolean }[]
}

export interface Goroutine {
  readonly id: number
  readonly parent: number
  /** The last is the innermost. */
  readonly frames: readonly Frame[]
  readonly spawned: Place | undefined
  /** asleep: in Cond.Wait · woken: about to take the lock again · queued: a Lock that others have to wait for ·
   * spinning: it goes on without ever touching what others wait for, or was not followed further. */
  readonly mode: 'running' | 'asleep' | 'woken' | 'queued' | 'spinning'
  /** The group that counts it. */
  readonly group: number
}

export interface State {
  readonly goroutines: readonly Goroutine[]
  readonly heap: readonly (Thing | undefined)[]
  /** Numbers chosen for lengths and counts. */
  readonly counts: ReadonlyMap<string, number>
  readonly nextId: number
}

export const MADE: Made = { kind: 'made' }

export function isReference(value: Value): value is Reference {
  return typeof value === 'object' && value !== null && value.kind === 'reference'
}

export function thingAt(state: State, value: Value): Thing | undefined {
  return isReference(value) ? state.heap[value.to] : undefined
}

export function withThing(state: State, at: number, thing: Thing): State {
  const heap = [...state.heap]
  heap[at] = thing
  return { ...state, heap }
}

/** The state with a new thing, and where that is. */
export function allocated(state: State, thing: Thing): [State, Reference] {
  return [
    { ...state, heap: [...state.heap, thing] },
    { kind: 'reference', to: state.heap.length },
  ]
}

export function withGoroutine(state: State, goroutine: Goroutine): State {
  return { ...state, goroutines: state.goroutines.map((other) => (other.id === goroutine.id ? goroutine : other)) }
}

export function without(state: State, id: number): State {
  return { ...state, goroutines: state.goroutines.filter((other) => other.id !== id) }
}

export function topOf(goroutine: Goroutine): Frame {
  return goroutine.frames.at(-1) as Frame
}

export function withTop(state: State, goroutine: Goroutine, frame: Frame): State {
  return withGoroutine(state, { ...goroutine, frames: [...goroutine.frames.slice(0, -1), frame] })
}

export function goroutineOf(state: State, id: number): Goroutine | undefined {
  return state.goroutines.find((goroutine) => goroutine.id === id)
}
