import type { Offer } from './offers.ts'
import { reachInto, valuesOf } from './reach.ts'
import type { State, Value } from './state.ts'
import type { Ready } from './transitions.ts'

/**
 * The goroutines that wait for ever: nothing that still runs can come to what they wait for. A lock is only waited for in
 * vain where whoever holds it waits in vain too, or is gone. This is how Go's own leak detector tells, told from live values.
 */
export function strandedIn(state: State, all: readonly Ready[], movable: ReadonlySet<number>): readonly Ready[] {
  const waiting = all.filter(({ goroutine, offer }) => goroutine.mode !== 'spinning' && !movable.has(goroutine.id) && !hasOtherWays(offer))
  if (waiting.length === 0) return []
  let stranded = new Set(waiting.map(({ goroutine }) => goroutine.id))
  const reached = new Set<number>()
  for (;;) {
    for (const goroutine of state.goroutines) if (!stranded.has(goroutine.id)) reachInto(state, liveValues(state, goroutine.id), reached)
    const left = waiting.filter((ready) => stranded.has(ready.goroutine.id) && !canBeWoken(state, ready, reached, stranded))
    if (left.length === stranded.size) return left
    stranded = new Set(left.map(({ goroutine }) => goroutine.id))
    if (left.length === 0) return []
  }
}

function hasOtherWays(offer: Offer): boolean {
  return offer.kind === 'communicate' && (offer.others.length > 0 || offer.fallback >= 0)
}

function liveValues(state: State, id: number): Value[] {
  const values: Value[] = []
  const goroutine = state.goroutines.find((candidate) => candidate.id === id)
  if (goroutine) valuesOf(goroutine, (value) => value !== undefined && values.push(value))
  return values
}

function canBeWoken(state: State, { goroutine, offer }: Ready, reached: ReadonlySet<number>, stranded: ReadonlySet<number>): boolean {
  if (offer.kind === 'communicate') return offer.arms.some((arm) => reached.has(arm.channel) || isShared(state, arm.channel))
  const thing = state.heap[offer.on]
  if (thing?.kind === 'cond') {
    if (goroutine.mode !== 'woken') return reached.has(offer.on) || thing.isShared
    const lock = typeof thing.lock === 'object' && thing.lock?.kind === 'reference' ? thing.lock.to : -1
    return isHeldByLive(state, lock, stranded)
  }
  if (thing?.kind !== 'lock') return reached.has(offer.on) || isShared(state, offer.on)
  return isHeldByLive(state, offer.on, stranded)
}

function isShared(state: State, at: number): boolean {
  return state.heap[at]?.isShared ?? true
}

/** Whether a holder can still release it. One that returned with a shared lock left that to somebody else. */
function isHeldByLive(state: State, at: number, stranded: ReadonlySet<number>): boolean {
  const lock = state.heap[at]
  if (lock?.kind !== 'lock') return true
  const holders = lock.writer >= 0 ? [lock.writer] : lock.readers
  const running = new Set(state.goroutines.map((goroutine) => goroutine.id))
  if (holders.length === 0) return true
  return !holders.some((holder) => stranded.has(holder) || (!running.has(holder) && !(lock.isShared && holder === 0)))
}
