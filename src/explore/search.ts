import type { FunctionRef, GoPackage } from '#go/package.ts'
import type { Node } from '#go/tree.ts'
import { strandedIn } from './blocked.ts'
import { foreign } from './evaluate.ts'
import { keyOf } from './key.ts'
import { codeOf, type Event, type Limits, type Run, withSlot } from './machine.ts'
import { offerOf } from './offers.ts'
import { reachInto, valuesOf } from './reach.ts'
import { type Settled, settle } from './settle.ts'
import type { Frame, Goroutine, Place, State, Value } from './state.ts'
import { type Ready, type Transition, transitionsOf } from './transitions.ts'

/** Goroutines that wait for ever, and how it came to that. */
export interface Stranded {
  readonly state: State
  readonly blocked: readonly Ready[]
  readonly events: readonly Event[]
}

/** What came of following a function through all its schedules. */
export interface Found {
  /** By the place of the operation that waits: `path:node`. The first is the shortest. */
  readonly stranded: ReadonlyMap<string, Stranded>
  /** Nothing was left out. */
  readonly isComplete: boolean
  /** What was left out first; empty where nothing was. */
  readonly cut: string
  /** Numbers of turns were tried, not settled. */
  readonly isSampled: boolean
  /** `make` calls of channels that code which is not followed can reach: `path:node`. */
  readonly shared: ReadonlySet<string>
  /** Operations that some goroutine came to and that were followed: `path:node`. */
  readonly met: ReadonlySet<string>
  readonly states: number
  /** Whether every schedule ends with somebody waiting for ever. */
  readonly isCertain: boolean
}

export function placeKey({ file, node }: Place): string {
  return `${file.path}:${node}`
}

interface Visited extends Settled {
  readonly before: Visited | undefined
}

/** Follows a function and all that it starts, breadth first, so that the first trail found is a shortest one. */
export function search(pkg: GoPackage, fn: FunctionRef, limits: Limits): Found {
  const run: Run = { pkg, limits, cut: '', isSampled: false, work: 0 }
  const stranded = new Map<string, Stranded>()
  const shared = new Set<string>()
  const met = new Set<string>()
  const seen = new Set<string>()
  const queue: Visited[] = []
  let freeEnds = 0
  const add = (settled: readonly Settled[], before: Visited | undefined): void => {
    for (const next of settled) {
      const key = keyOf(next.state)
      if (seen.has(key)) continue
      seen.add(key)
      queue.push({ ...next, before })
    }
  }
  add(settle(run, startOf(run, fn), [0], []), undefined)
  let states = 0
  for (; states < queue.length && states < limits.states && run.work < limits.work; states++) {
    const visited = queue[states] as Visited
    noteShared(visited.state, shared)
    const ready = readyIn(run, visited.state)
    for (const { offer } of ready) for (const place of placesOf(offer)) met.add(placeKey(place))
    const transitions = ready.map((one) => transitionsOf(run, visited.state, one, ready))
    const movable = new Set(transitions.flat().flatMap((transition) => transition.movers))
    for (const { goroutine } of queueing(ready, transitions)) movable.add(goroutine.id)
    const blocked = strandedIn(visited.state, ready, movable)
    if (blocked.length > 0) note(stranded, visited, blocked)
    if (blocked.length === 0 && transitions.every((list) => list.length === 0)) freeEnds++
    for (const transition of chosen(visited.state, ready, transitions)) {
      if (transition.move) add(settle(run, transition.move.state, transition.movers, transition.move.events), visited)
    }
  }
  if (states < queue.length) run.cut ||= 'too many states'
  const isComplete = run.cut === ''
  return {
    stranded,
    isComplete,
    cut: run.cut,
    isSampled: run.isSampled,
    shared,
    met,
    states,
    isCertain: isComplete && freeEnds === 0 && stranded.size > 0,
  }
}

/** A goroutine that can still begin to wait in another way is not told to wait for ever yet. */
function queueing(ready: readonly Ready[], transitions: readonly (readonly Transition[])[]): readonly Ready[] {
  return ready.filter((_, index) => (transitions[index] ?? []).some((transition) => transition.movers.length === 0))
}

function readyIn(run: Run, state: State): Ready[] {
  return state.goroutines.flatMap((goroutine) => {
    const offer = offerOf(run, state, goroutine)
    if (offer) return [{ goroutine, offer: offer[1] }]
    return []
  })
}

/** All that can happen next; only one goroutine's part of it where nobody else can reach what that is about. */
function chosen(state: State, ready: readonly Ready[], transitions: readonly (readonly Transition[])[]): readonly Transition[] {
  const all = transitions.flat()
  const moving = transitions.filter((list) => list.length > 0)
  if (moving.length < 2) return all
  const reaches = new Map<number, ReadonlySet<number>>()
  for (const [index, list] of transitions.entries()) {
    const one = ready[index] as Ready
    if (
      list.length > 0 &&
      list.every(({ movers }) => movers.length === 1 && movers[0] === one.goroutine.id) &&
      isAlone(state, one, reaches)
    )
      return list
  }
  return all
}

function isAlone(state: State, { goroutine, offer }: Ready, reaches: Map<number, ReadonlySet<number>>): boolean {
  const things = offer.kind === 'primitive' ? [offer.on] : offer.arms.map((arm) => arm.channel)
  return state.goroutines.every((other) => other.id === goroutine.id || !things.some((thing) => reachOf(state, other, reaches).has(thing)))
}

function reachOf(state: State, goroutine: Goroutine, known: Map<number, ReadonlySet<number>>): ReadonlySet<number> {
  const found = known.get(goroutine.id)
  if (found) return found
  const values: Value[] = []
  valuesOf(goroutine, (value) => values.push(value))
  const reached = new Set<number>()
  reachInto(state, values, reached)
  known.set(goroutine.id, reached)
  return reached
}

function note(stranded: Map<string, Stranded>, visited: Visited, blocked: readonly Ready[]): void {
  for (const { offer } of blocked) {
    for (const place of placesOf(offer)) {
      const key = placeKey(place)
      if (!stranded.has(key)) stranded.set(key, { state: visited.state, blocked, events: trailOf(visited) })
    }
  }
}

/** The operation, and the arms of a select. */
function placesOf(offer: Ready['offer']): Place[] {
  return offer.kind === 'communicate' ? [offer.place, ...offer.arms.map(({ node }) => ({ file: offer.place.file, node }))] : [offer.place]
}

function trailOf(visited: Visited): Event[] {
  const parts: (readonly Event[])[] = []
  for (let at: Visited | undefined = visited; at; at = at.before) parts.push(at.events)
  return parts.reverse().flat()
}

function noteShared(state: State, shared: Set<string>): void {
  for (const thing of state.heap) if (thing?.kind === 'channel' && thing.isShared) shared.add(placeKey(thing.made))
}

/** The function at its beginning. What it is given is anybody's; structs and locks of the package are told apart. */
function startOf(run: Run, fn: FunctionRef): State {
  const code = codeOf(run, fn)
  let state: State = { goroutines: [], heap: [], counts: new Map(), nextId: 1 }
  let frame: Frame = { code, at: code.entry, slots: [], deferred: [], returned: undefined, results: [], facts: [] }
  const types = parameterTypes(fn)
  for (const [index, slot] of code.parameters.entries()) {
    const type = types[index] ?? -1
    const [after, value] = type < 0 ? ([state, undefined] as const) : foreign(run.pkg, state, fn.file, type)
    state = after
    if (slot >= 0) [state, frame] = withSlot(state, frame, slot, value, true)
  }
  const root: Goroutine = { id: 0, parent: -1, frames: [frame], spawned: undefined, mode: 'running', group: -1 }
  return { ...state, goroutines: [root] }
}

/** The type of each parameter, the receiver first; -1 for a variadic one. */
function parameterTypes({ file, node }: FunctionRef): Node[] {
  return [file.child(node, 'receiver'), file.child(node, 'parameters')].flatMap((list) =>
    file.is(list, 'parameter_list')
      ? file.named(list).flatMap((parameter) => {
          const type = file.is(parameter, 'variadic_parameter_declaration') ? -1 : file.child(parameter, 'type')
          return Array.from({ length: Math.max(1, file.childrenIn(parameter, 'name').length) }, () => type)
        })
      : [],
  )
}
