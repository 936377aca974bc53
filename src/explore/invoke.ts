import { type Move, push, type Run, resume, spawn } from './machine.ts'
import { share } from './reach.ts'
import { calledValue } from './resolve.ts'
import {
  allocated,
  type Goroutine,
  isReference,
  type Place,
  type State,
  type Target,
  type Thing,
  thingAt,
  withGoroutine,
  withThing,
} from './state.ts'

/** What a call does that nobody else has to see; undefined where others take part. */
export function invoke(run: Run, state: State, goroutine: Goroutine, target: Target, place: Place): readonly Move[] | undefined {
  const { id } = goroutine
  switch (target.kind) {
    case 'code': {
      const isTooDeep =
        goroutine.frames.length >= run.limits.depth || goroutine.frames.filter(({ code }) => code === target.code).length > 1
      if (!isTooDeep) return [quiet(push(state, id, target))]
      run.cut ||= 'too many calls within calls'
      return [quiet(resume(share(state, [...target.values, ...target.captures]), id, []))]
    }
    case 'away':
      return [quiet(resume(share(state, target.values), id, [target.result]))]
    case 'results':
      return [quiet(resume(state, id, target.values))]
    case 'context':
      return [quiet(context(state, id, target, place))]
    case 'newcond': {
      const [after, value] = allocated(state, { kind: 'cond', lock: target.lock, isShared: false })
      return [quiet(resume(after, id, [value]))]
    }
    default:
      return primitive(run, state, goroutine, target, place)
  }
}

function quiet(state: State): Move {
  return { state, events: [] }
}

/** A context that ends with its parent; one with a time, or of a parent that nobody knows, may end at any moment. */
function context(state: State, id: number, { parent, timed, isErrgroup }: Target & { readonly kind: 'context' }, place: Place): State {
  const above = thingAt(state, parent)
  const isRoot = typeof parent === 'object' && parent !== null && parent.kind === 'made'
  const isShared = timed || (above?.kind === 'channel' ? above.isShared : !isRoot)
  const [made, value] = allocated(state, {
    kind: 'channel',
    capacity: 0,
    buffer: [],
    isClosed: above?.kind === 'channel' && above.isClosed,
    children: [],
    name: 'the context',
    made: place,
    isShared,
  })
  const linked =
    above?.kind === 'channel' && isReference(parent)
      ? withThing(made, parent.to, { ...above, children: [...(above.children ?? []), value.to] })
      : made
  if (!isErrgroup) return resume(linked, id, [value, { kind: 'cancel', context: value.to }])
  const [grouped, group] = allocated(linked, { kind: 'group', count: 0, context: value.to, isShared: false })
  return resume(grouped, id, [group, value])
}

type Primitive = Target & { readonly kind: 'primitive' }

/** Releases, counts and spawns only ever let others go on, so they are done at once. */
function primitive(run: Run, state: State, goroutine: Goroutine, target: Primitive, place: Place): readonly Move[] | undefined {
  const thing = state.heap[target.on]
  const { id } = goroutine
  if (!thing) return [quiet(resume(state, id, []))]
  if (thing.kind === 'lock') return release(state, id, target, thing, place)
  if (thing.kind === 'group') return group(run, state, goroutine, target, thing, place)
  if (thing.kind === 'once') return once(run, state, goroutine, target, thing)
  if (thing.kind === 'channel' && thing.isShared) return [quiet(resume(state, id, []))]
  if (thing.kind === 'cond' && (thing.isShared || !isReference(thing.lock))) return [quiet(resume(state, id, []))]
  return undefined
}

function release(
  state: State,
  id: number,
  { name, on }: Primitive,
  lock: Thing & { readonly kind: 'lock' },
  place: Place,
): readonly Move[] | undefined {
  if (name === 'unlock')
    return [
      { state: resume(withThing(state, on, { ...lock, writer: -1 }), id, []), events: [{ goroutine: id, kind: 'unlock', place, on }] },
    ]
  if (name !== 'runlock') return undefined
  const mine = lock.readers.includes(id) ? lock.readers.indexOf(id) : 0
  const readers = lock.readers.filter((_, index) => index !== mine)
  return [{ state: resume(withThing(state, on, { ...lock, readers }), id, []), events: [{ goroutine: id, kind: 'unlock', place, on }] }]
}

function group(
  run: Run,
  state: State,
  goroutine: Goroutine,
  { name, on, values }: Primitive,
  thing: Thing & { readonly kind: 'group' },
  place: Place,
): readonly Move[] | undefined {
  const { id } = goroutine
  if (name === 'spawn') return spawned(run, state, goroutine, on, values, thing, place)
  if (thing.isShared) return [quiet(resume(state, id, []))]
  if (name === 'wait') return undefined
  const by = name === 'done' ? -1 : values[0]
  if (typeof by !== 'number') return [quiet(resume(share(state, [{ kind: 'reference', to: on }]), id, []))]
  const count = thing.count + by
  // A counter below zero panics: the program is over.
  if (count < 0) return []
  const kind = by < 0 ? 'done' : 'add'
  return [{ state: resume(withThing(state, on, { ...thing, count }), id, []), events: [{ goroutine: id, kind, place, on }] }]
}

/** `wg.Go(f)`, `g.Go(f)`: counts up, and down when f has returned. */
function spawned(
  run: Run,
  state: State,
  goroutine: Goroutine,
  on: number,
  values: Primitive['values'],
  thing: Thing & { readonly kind: 'group' },
  place: Place,
): readonly Move[] {
  const { id } = goroutine
  const [after, target] = calledValue(run, state, values[0], [])
  if (target.kind !== 'code') return [quiet(resume(share(after, values), id, []))]
  if (after.goroutines.length >= run.limits.goroutines) {
    run.cut ||= 'too many goroutines'
    return [quiet(withGoroutine(after, { ...goroutine, mode: 'spinning' }))]
  }
  const counted = withThing(after, on, { ...thing, count: thing.count + 1 })
  const begun = spawn(resume(counted, id, []), id, target, place, on)
  return [{ state: begun, events: [{ goroutine: id, kind: 'spawn', place, on: after.nextId }] }]
}

function once(
  run: Run,
  state: State,
  goroutine: Goroutine,
  { on, values }: Primitive,
  thing: Thing & { readonly kind: 'once' },
): readonly Move[] | undefined {
  if (thing.isDone) return [quiet(resume(state, goroutine.id, []))]
  const [after, target] = calledValue(run, withThing(state, on, { ...thing, isDone: true }), values[0], [])
  return invoke(run, after, goroutine, target.kind === 'primitive' ? { kind: 'results', values: [] } : target, {
    file: goroutine.frames[0]?.code.fn.file as never,
    node: -1,
  })
}
