import { closeContext } from './local.ts'
import { advance, type Event, type Move, type Run, resume } from './machine.ts'
import type { Arm, Offer } from './offers.ts'
import { share } from './reach.ts'
import {
  type Goroutine,
  goroutineOf,
  isReference,
  type Place,
  type State,
  type Thing,
  thingAt,
  type Value,
  withGoroutine,
  withThing,
} from './state.ts'

/** A goroutine and what it is ready for. */
export interface Ready {
  readonly goroutine: Goroutine
  readonly offer: Offer
}

/** A move with the goroutines that it moves, which then go on by themselves. `undefined` as a state: the program ends in a panic. */
export interface Transition {
  readonly move: Move | undefined
  readonly movers: readonly number[]
}

/** Everything that can happen next to this goroutine; a hand-over is told by its sender, and moves both. */
export function transitionsOf(run: Run, state: State, { goroutine, offer }: Ready, all: readonly Ready[]): readonly Transition[] {
  if (goroutine.mode === 'spinning' || goroutine.mode === 'asleep') return []
  return offer.kind === 'communicate' ? communications(state, goroutine, offer, all) : primitives(run, state, goroutine, offer, all)
}

type Communicate = Offer & { readonly kind: 'communicate' }

function communications(state: State, goroutine: Goroutine, offer: Communicate, all: readonly Ready[]): Transition[] {
  const { id } = goroutine
  const found: Transition[] = offer.arms.flatMap((arm) =>
    arm.direction === 'send' ? sends(state, id, offer, arm, all) : receives(state, id, offer, arm),
  )
  const isReady = found.length > 0 || offer.arms.some((arm) => arm.direction === 'receive' && hasSender(id, arm, all))
  const values = offer.arms.filter((arm) => arm.direction === 'send').map((arm) => arm.value)
  for (const { to, node } of offer.others) {
    const after = advance(values.length > 0 ? share(state, values) : state, id, [], to)
    found.push({ move: { state: after, events: offer.isSelect ? [event(id, 'arm', offer.place, node, -1)] : [] }, movers: [id] })
  }
  if (offer.fallback >= 0 && !isReady) found.push({ move: quiet(advance(state, id, [], offer.fallback)), movers: [id] })
  return found
}

function hasSender(id: number, arm: Arm, all: readonly Ready[]): boolean {
  return all.some(
    ({ goroutine, offer }) =>
      goroutine.id !== id &&
      offer.kind === 'communicate' &&
      offer.arms.some((other) => other.direction === 'send' && other.channel === arm.channel),
  )
}

function quiet(state: State): Move {
  return { state, events: [] }
}

function event(goroutine: number, kind: Event['kind'], place: Place, node: number, on: number): Event {
  return { goroutine, kind, place: { file: place.file, node }, on }
}

type Channel = Thing & { readonly kind: 'channel' }

function sends(state: State, id: number, offer: Communicate, arm: Arm, all: readonly Ready[]): Transition[] {
  const channel = state.heap[arm.channel] as Channel
  if (channel.isClosed) return [{ move: undefined, movers: [id] }]
  const sent = event(id, 'send', offer.place, arm.node, arm.channel)
  if (channel.buffer.length < channel.capacity) {
    const filled = withThing(state, arm.channel, { ...channel, buffer: [...channel.buffer, arm.value] })
    return [{ move: { state: advance(filled, id, [], arm.to), events: [sent] }, movers: [id] }]
  }
  if (channel.capacity > 0) return []
  return all.flatMap((other) => {
    const peer = other.offer
    if (other.goroutine.id === id || peer.kind !== 'communicate') return []
    return peer.arms
      .filter((candidate) => candidate.direction === 'receive' && candidate.channel === arm.channel)
      .map((receiving) => {
        const given = advance(advance(state, id, [], arm.to), other.goroutine.id, fills(receiving, arm.value, true), receiving.to)
        const got = event(other.goroutine.id, 'receive', peer.place, receiving.node, arm.channel)
        return { move: { state: given, events: [sent, got] }, movers: [id, other.goroutine.id] }
      })
  })
}

function fills(arm: Arm, value: Value, ok: boolean): [number, Value][] {
  return [
    [arm.slot, value],
    [arm.okSlot, ok],
  ]
}

function receives(state: State, id: number, offer: Communicate, arm: Arm): Transition[] {
  const channel = state.heap[arm.channel] as Channel
  const got = event(id, 'receive', offer.place, arm.node, arm.channel)
  const [first, ...rest] = channel.buffer
  if (channel.buffer.length > 0) {
    const taken = withThing(state, arm.channel, { ...channel, buffer: rest })
    return [{ move: { state: advance(taken, id, fills(arm, first, true), arm.to), events: [got] }, movers: [id] }]
  }
  if (!channel.isClosed) return []
  const to = arm.closedTo >= 0 ? arm.closedTo : arm.to
  return [{ move: { state: advance(state, id, fills(arm, undefined, false), to), events: [got] }, movers: [id] }]
}

type PrimitiveOffer = Offer & { readonly kind: 'primitive' }

function primitives(_run: Run, state: State, goroutine: Goroutine, offer: PrimitiveOffer, all: readonly Ready[]): readonly Transition[] {
  const thing = state.heap[offer.on]
  if (thing?.kind === 'lock') return locks(state, goroutine, offer, thing, all)
  if (thing?.kind === 'group') return waits(state, goroutine.id, offer, thing)
  if (thing?.kind === 'cond') return conds(state, goroutine, offer, thing, all)
  if (thing?.kind === 'channel') return closes(state, goroutine.id, offer, thing)
  return []
}

function one(id: number, state: State, offer: PrimitiveOffer, kind: Event['kind']): Transition[] {
  return [{ move: { state, events: [event(id, kind, offer.place, offer.place.node, offer.on)] }, movers: [id] }]
}

type Lock = Thing & { readonly kind: 'lock' }

/** Whoever waits for a read-write lock to write keeps new readers out. */
function locks(state: State, goroutine: Goroutine, offer: PrimitiveOffer, lock: Lock, all: readonly Ready[]): Transition[] {
  const { id } = goroutine
  if (offer.name === 'rlock') {
    const isQueued = all.some(
      (other) => other.goroutine.mode === 'queued' && other.offer.kind === 'primitive' && other.offer.on === offer.on,
    )
    if (lock.writer >= 0 || isQueued) return []
    return one(id, resume(withThing(state, offer.on, { ...lock, readers: [...lock.readers, id] }), id, []), offer, 'lock')
  }
  if (offer.name !== 'lock') return []
  if (lock.writer < 0 && lock.readers.length === 0)
    return one(id, resume(withThing(state, offer.on, { ...lock, writer: id }), id, []), offer, 'lock')
  if (lock.readers.length === 0 || goroutine.mode === 'queued') return []
  return [{ move: quiet(withGoroutine(state, { ...goroutine, mode: 'queued' })), movers: [] }]
}

function waits(state: State, id: number, offer: PrimitiveOffer, group: Thing & { readonly kind: 'group' }): Transition[] {
  if (group.count > 0) return []
  const ended = group.context >= 0 ? closeContext(state, group.context) : state
  return one(id, resume(ended, id, []), offer, 'wait')
}

type Cond = Thing & { readonly kind: 'cond' }

/** Wait releases its lock, sleeps, and takes the lock again once it is woken. */
function conds(state: State, goroutine: Goroutine, offer: PrimitiveOffer, cond: Cond, all: readonly Ready[]): Transition[] {
  const { id, mode } = goroutine
  const lock = thingAt(state, cond.lock)
  const at = isReference(cond.lock) ? cond.lock.to : -1
  if (offer.name === 'sleep') {
    if (lock?.kind !== 'lock') return one(id, resume(state, id, []), offer, 'wait')
    if (mode === 'woken')
      return lock.writer >= 0 || lock.readers.length > 0
        ? []
        : one(id, resume(withThing(state, at, { ...lock, writer: id }), id, []), offer, 'wake')
    return [
      {
        ...(one(
          id,
          withGoroutine(withThing(state, at, { ...lock, writer: -1 }), { ...goroutine, mode: 'asleep' }),
          offer,
          'sleep',
        )[0] as Transition),
        movers: [],
      },
    ]
  }
  const sleepers = all.filter(
    (other) => other.goroutine.mode === 'asleep' && other.offer.kind === 'primitive' && other.offer.on === offer.on,
  )
  const done = resume(state, id, [])
  if (sleepers.length === 0) return [{ move: quiet(done), movers: [id] }]
  const woken = offer.name === 'broadcast' ? [sleepers] : sleepers.map((sleeper) => [sleeper])
  return woken.map((some) => ({ move: quiet(some.reduce((after, sleeper) => wake(after, sleeper.goroutine.id), done)), movers: [id] }))
}

function wake(state: State, id: number): State {
  const goroutine = goroutineOf(state, id)
  return goroutine ? withGoroutine(state, { ...goroutine, mode: 'woken' }) : state
}

/** To close twice is a panic; to cancel twice is nothing. */
function closes(state: State, id: number, offer: PrimitiveOffer, channel: Channel): Transition[] {
  if (offer.name === 'cancel') return one(id, resume(closeContext(state, offer.on), id, []), offer, 'cancel')
  if (channel.isClosed) return [{ move: undefined, movers: [id] }]
  return one(id, resume(withThing(state, offer.on, { ...channel, isClosed: true }), id, []), offer, 'close')
}
