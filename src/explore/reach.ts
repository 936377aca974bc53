import { type Frame, type Goroutine, isReference, type Pending, type State, type Thing, type Value } from './state.ts'

/** Calls `visit` with every value that a goroutine still uses: live slots, results on their way, deferred calls. */
export function valuesOf(goroutine: Goroutine, visit: (value: Value) => void): void {
  const top = goroutine.frames.length - 1
  for (const [index, frame] of goroutine.frames.entries()) frameValues(frame, index === top, visit)
  if (goroutine.group >= 0) visit({ kind: 'reference', to: goroutine.group })
}

function frameValues(frame: Frame, isTop: boolean, visit: (value: Value) => void): void {
  if (!frame.returned) for (const slot of liveIn(frame, isTop)) visit(frame.slots[slot])
  if (frame.returned) for (const value of frame.returned) visit(value)
  if (frame.returned) for (const slot of frame.code.results) visit(frame.slots[slot])
  for (const { target } of frame.deferred) pendingValues(target, visit)
}

/** What a frame still reads: a function that waits for a call has handed its arguments on. */
export function liveIn({ code, at }: Frame, isTop: boolean): ReadonlySet<number> {
  if (isTop) return code.live[at] as ReadonlySet<number>
  const live = new Set<number>()
  for (const to of code.operations[at]?.next ?? []) for (const slot of code.live[to] ?? []) live.add(slot)
  return live
}

function pendingValues(target: Pending['target'], visit: (value: Value) => void): void {
  if (target.kind === 'primitive') visit({ kind: 'reference', to: target.on })
  if (target.kind === 'context') visit(target.parent)
  else if (target.kind === 'newcond') visit(target.lock)
  else for (const value of target.values) visit(value)
  if (target.kind === 'code') for (const value of target.captures) visit(value)
}

/** Calls `visit` with the values inside a value, or inside a thing. */
export function innerValues(value: Value, visit: (value: Value) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (value.kind === 'closure') for (const capture of value.captures) visit(capture)
  else if (value.kind === 'method') visit(value.of)
  else if (value.kind === 'cancel') visit({ kind: 'reference', to: value.context })
}

export function thingValues(thing: Thing, visit: (value: Value) => void): void {
  if (thing.kind === 'box') visit(thing.value)
  else if (thing.kind === 'struct') for (const value of thing.fields.values()) visit(value)
  else if (thing.kind === 'cond') visit(thing.lock)
  else if (thing.kind === 'group' && thing.context >= 0) visit({ kind: 'reference', to: thing.context })
  else if (thing.kind === 'channel') {
    for (const value of thing.buffer) visit(value)
    for (const child of thing.children ?? []) visit({ kind: 'reference', to: child })
  }
}

/** Adds everything that can be come to from the values. */
export function reachInto(state: State, start: readonly Value[], reached: Set<number>): void {
  const stack = [...start]
  for (let value = stack.pop(); stack.length > 0 || value !== undefined; value = stack.pop()) {
    if (isReference(value)) {
      if (reached.has(value.to)) continue
      reached.add(value.to)
      const thing = state.heap[value.to]
      if (thing) thingValues(thing, (inner) => inner !== undefined && stack.push(inner))
    } else innerValues(value, (inner) => inner !== undefined && stack.push(inner))
  }
}

/** Hands values to code that is not followed: everything that can be reached from them is shared from now on. */
export function share(state: State, values: readonly Value[]): State {
  const reached = new Set<number>()
  reachInto(state, values, reached)
  let heap: (Thing | undefined)[] | undefined
  for (const at of reached) {
    const thing = state.heap[at]
    if (!thing || thing.isShared) continue
    heap ??= [...state.heap]
    heap[at] = { ...thing, isShared: true }
  }
  return heap ? { ...state, heap } : state
}
