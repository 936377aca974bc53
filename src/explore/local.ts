import { type Act, type Actor, all, forgetFields, goTo, quiet } from './acts.ts'
import { branch } from './branching.ts'
import type { Expression, Operation } from './code.ts'
import { openCount, TRIED } from './counting.ts'
import { evaluate } from './evaluate.ts'
import { invoke } from './invoke.ts'
import { deferring, type Event, finalResults, type Move, pop, type Run, spawn, withSlot } from './machine.ts'
import { share } from './reach.ts'
import { resolve } from './resolve.ts'
import {
  type Frame,
  type Goroutine,
  goroutineOf,
  MADE,
  type Pending,
  type Place,
  type State,
  thingAt,
  topOf,
  type Value,
  withGoroutine,
  withThing,
  withTop,
} from './state.ts'
import { make, store } from './storing.ts'

/**
 * What a goroutine does by itself next, in every way it can be: nothing at all where the program ends. Undefined where it
 * comes to an operation that others take part in or can see.
 */
export function localMoves(run: Run, state: State, goroutine: Goroutine): readonly Move[] | undefined {
  const frame = topOf(goroutine)
  if (frame.returned) return leaving(run, state, goroutine, frame)
  const operation = frame.code.operations[frame.at] as Operation
  const open = countsOf(operation)
    .map((count) => openCount(run.pkg, state, frame, count))
    .find((key) => key !== undefined)
  if (open !== undefined) return chosen(run, state, open)
  const act = LOCAL[operation.kind] as Actor | undefined
  return act?.({ run, state, goroutine, frame, operation: operation as never })
}

/** Expressions of an operation whose number matters. */
function countsOf(operation: Operation): Expression[] {
  if (operation.kind === 'branch') return operation.turns ? [operation.condition] : []
  if (operation.kind === 'range') return [operation.count]
  if (operation.kind === 'allocate') return operation.what.kind === 'channel' ? [operation.what.capacity] : []
  return operation.kind === 'call' ? operation.call.arguments.filter((argument) => argument.kind === 'count') : []
}

function chosen(run: Run, state: State, key: string): Move[] {
  run.isSampled = true
  return TRIED.map((value) => quiet({ ...state, counts: new Map([...state.counts, [key, value]]) }))
}

/** Deferred calls run last to first, then the function gives its results. */
function leaving(run: Run, state: State, goroutine: Goroutine, frame: Frame): readonly Move[] | undefined {
  const pending = frame.deferred.at(-1)
  if (pending) return invoke(run, state, goroutine, pending.target, pending.place)
  const results = finalResults(state, frame)
  const isLast = goroutine.frames.length === 1
  const ended = pop(isLast && goroutine.parent < 0 ? share(state, results) : state, goroutine)
  return isLast ? ending(ended, goroutine, frame, results[0]) : [quiet(ended)]
}

/** A goroutine of a group is counted down, and an error of it ends the group's context. */
function ending(state: State, { id, group }: Goroutine, frame: Frame, result: Value): Move[] {
  const events: Event[] = [{ goroutine: id, kind: 'return', place: leavingPlace(frame), on: -1 }]
  const thing = state.heap[group]
  if (thing?.kind !== 'group') return [{ state, events }]
  const counted = withThing(state, group, { ...thing, count: thing.count - 1 })
  if (thing.context < 0 || result === null) return [{ state: counted, events }]
  const ended = { state: closeContext(counted, thing.context), events }
  return result === MADE ? [ended] : [{ state: counted, events }, ended]
}

function leavingPlace({ code, at }: Frame): Place {
  const { file, node } = code.fn
  const left = code.operations[at]?.node ?? -1
  return { file, node: left >= 0 ? left : node }
}

/** Ends a context and all that are made from it. */
export function closeContext(state: State, at: number): State {
  const thing = state.heap[at]
  if (thing?.kind !== 'channel' || thing.isClosed) return state
  return (thing.children ?? []).reduce(closeContext, withThing(state, at, { ...thing, isClosed: true }))
}

const LOCAL: { readonly [K in Operation['kind']]?: (act: Act<K>) => readonly Move[] | undefined } = {
  pass: ({ state, goroutine, frame, operation }) => [goTo(state, goroutine, frame, operation.next[0] ?? 0)],
  choose: ({ state, goroutine, frame, operation }) => operation.next.map((to) => goTo(state, goroutine, frame, to)),
  set: ({ run, state, goroutine, frame, operation }) => {
    const [after, value] = evaluate(run.pkg, state, frame, operation.value)
    const [filled, next] = withSlot(after, frame, operation.slot, value, operation.isNew)
    return [goTo(forgetCounts(filled, frame, operation.slot), goroutine, next, operation.next[0] ?? 0)]
  },
  store,
  escape: ({ run, state, goroutine, frame, operation }) => {
    const [after, values] = all(run, state, frame, operation.values)
    return [goTo(share(after, values), goroutine, frame, operation.next[0] ?? 0)]
  },
  allocate: ({ run, state, goroutine, frame, operation }) => {
    const [after, value] = make(run, state, frame, operation.what, operation.node)
    const [filled, next] = withSlot(after, frame, operation.slot, value, true)
    return [goTo(filled, goroutine, next, operation.next[0] ?? 0)]
  },
  branch,
  match: ({ run, state, goroutine, frame, operation }) => {
    const [after, value] = evaluate(run.pkg, state, frame, operation.value)
    const thing = thingAt(after, value)
    const name = thing?.kind === 'struct' ? thing.shape.name : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
    const fitting = operation.next.filter((_, index) => operation.cases[index]?.some((type) => type.replace(/^\*/, '') === name))
    const others = operation.next.filter((_, index) => operation.cases[index]?.length === 0)
    const ways = name === '' ? operation.next : fitting.length > 0 ? fitting : others.length > 0 ? others : operation.next
    return ways.map((to) => goTo(after, goroutine, frame, to))
  },
  range,
  call: ({ run, state, goroutine, frame, operation }) => {
    const [after, target] = resolve(run, state, frame, operation.call)
    const kept = forgetFields(frame)
    return invoke(
      run,
      withTop(after, goroutine, kept),
      { ...goroutine, frames: [...goroutine.frames.slice(0, -1), kept] },
      target,
      placeOf(frame, operation),
    )
  },
  go: started,
  defer: ({ run, state, goroutine, frame, operation }) => {
    const [after, target] = resolve(run, state, frame, operation.call)
    const pending: Pending = { target, place: placeOf(frame, operation) }
    return [quiet(deferring(after, goroutine, pending, operation.next[0] ?? 0))]
  },
  return: ({ run, state, goroutine, frame, operation }) => {
    let [after, values] = all(run, state, frame, operation.values)
    let next: Frame = frame
    if (!operation.isBare)
      for (const [index, slot] of frame.code.results.entries())
        [after, next] = withSlot(after, next, slot, values[index], !frame.code.boxed.has(slot))
    if (operation.isBare) values = frame.code.results.map(() => undefined)
    return [quiet(withTop(after, goroutine, { ...next, returned: values }))]
  },
  panic: ({ run }) => {
    if (run.pkg.files.some((file) => file.tree.text.includes('recover()'))) run.cut ||= 'a panic that may be recovered from'
    return []
  },
}

function placeOf(frame: Frame, { node }: Operation): Place {
  return { file: frame.code.fn.file, node }
}

/** A variable with another value has another length. */
function forgetCounts(state: State, frame: Frame, slot: number): State {
  const key = frame.code.keys.get(slot)
  const name = key === undefined ? undefined : `${frame.code.fn.file.path} ${key}`
  if (name === undefined || !state.counts.has(name)) return state
  return { ...state, counts: new Map([...state.counts].filter(([other]) => other !== name)) }
}

/** A turn of a loop that is no loop over a channel; a shared channel may give a value or be closed. */
function range({ run, state, goroutine, frame, operation }: Act<'range'>): Move[] | undefined {
  const [between, over] = evaluate(run.pkg, state, frame, operation.over)
  const thing = thingAt(between, over)
  if (thing?.kind === 'channel' && !thing.isShared) return undefined
  if (over === null && operation.isChannel) return undefined
  const [after, count] = evaluate(run.pkg, between, frame, operation.count)
  const [body = -1, exit = -1] = operation.next
  const turn = frame.slots[operation.turn]
  const isCounted = typeof count === 'number' && typeof turn === 'number'
  const ways = over === null ? [exit] : isCounted ? [turn < count ? body : exit] : [body, exit]
  return ways
    .filter((to) => to >= 0)
    .map((to) => {
      const [filled, next] = withSlot(after, frame, operation.turn, isCounted && to === body ? turn + 1 : undefined, true)
      const [given, last] = withSlot(filled, next, operation.value, undefined, true)
      return goTo(given, goroutine, last, to)
    })
}

/** `go wg.Wait()`: a goroutine whose only act is a deferred one. */
function spawnPrimitive(state: State, { id }: Goroutine, target: Pending['target'], place: Place): State {
  const frame: Frame = {
    code: topOf(goroutineOf(state, id) as Goroutine).code,
    at: 0,
    slots: [],
    deferred: [{ target, place }],
    returned: [],
    results: [],
    facts: [],
  }
  const goroutine: Goroutine = { id: state.nextId, parent: id, frames: [frame], spawned: place, mode: 'running', group: -1 }
  return { ...state, goroutines: [...state.goroutines, goroutine], nextId: state.nextId + 1 }
}

function started({ run, state, goroutine, frame, operation }: Act<'go'>): Move[] {
  const [after, target] = resolve(run, state, frame, operation.call)
  const next = operation.next[0] ?? 0
  if (target.kind === 'away') return [goTo(share(after, target.values), goroutine, frame, next)]
  if (target.kind !== 'code' && target.kind !== 'primitive') return [goTo(after, goroutine, frame, next)]
  if (after.goroutines.length >= run.limits.goroutines) {
    run.cut ||= 'too many goroutines'
    return [quiet(withGoroutine(after, { ...goroutine, mode: 'spinning' }))]
  }
  const place = placeOf(frame, operation)
  const gone = withTop(after, goroutine, { ...frame, at: next })
  const begun = target.kind === 'code' ? spawn(gone, goroutine.id, target, place, -1) : spawnPrimitive(gone, goroutine, target, place)
  return [{ state: begun, events: [{ goroutine: goroutine.id, kind: 'spawn', place, on: after.nextId }] }]
}
