import { keyOf } from './key.ts'
import { localMoves } from './local.ts'
import type { Event, Run } from './machine.ts'
import { offerOf } from './offers.ts'
import { goroutineOf, type State, withGoroutine } from './state.ts'

/** A state in which every goroutine waits, has a choice that others see, or goes round by itself. */
export interface Settled {
  readonly state: State
  readonly events: readonly Event[]
}

interface Unsettled extends Settled {
  /** Goroutines that go on by themselves, the next one first. */
  readonly ids: readonly number[]
  readonly steps: number
}

/** Lets goroutines go on by themselves as far as they can, in all ways. Whatever they start goes on as well. */
export function settle(run: Run, state: State, ids: readonly number[], events: readonly Event[]): Settled[] {
  const settled: Settled[] = []
  const stack: Unsettled[] = [{ state, events, ids, steps: 0 }]
  const seen = new Seen()
  let round: Unsettled | undefined
  for (let at = stack.pop(); at; at = stack.pop()) {
    run.work++
    const [id, ...rest] = at.ids
    const goroutine = id === undefined ? undefined : goroutineOf(at.state, id)
    if (id === undefined) settled.push(at)
    else if (!goroutine || goroutine.mode !== 'running') stack.push({ ...at, ids: rest, steps: 0 })
    else if (at.steps > run.limits.steps || seen.size > 4 * run.limits.steps || run.work > run.limits.work) {
      run.cut ||= 'too many steps'
      stack.push({ ...spinning(at, id), ids: rest, steps: 0 })
    } else if (!step(run, at, id, rest, stack, seen)) round = at
  }
  // Every way leads back: it goes round for ever.
  const id = round?.ids[0]
  return settled.length > 0 || !round || id === undefined
    ? settled
    : settle(run, spinning(round, id).state, round.ids.slice(1), round.events)
}

function spinning(at: Unsettled, id: number): Unsettled {
  const goroutine = goroutineOf(at.state, id)
  return goroutine ? { ...at, state: withGoroutine(at.state, { ...goroutine, mode: 'spinning' }) } : at
}

/** One step of one goroutine; false where the same choice was met before. */
function step(run: Run, at: Unsettled, id: number, rest: readonly number[], stack: Unsettled[], seen: Seen): boolean {
  const goroutine = goroutineOf(at.state, id)
  if (!goroutine) return true
  const moves = localMoves(run, at.state, goroutine)
  if (!moves) {
    const offer = offerOf(run, at.state, goroutine)
    stack.push({ ...at, state: offer?.[0] ?? at.state, ids: rest, steps: 0 })
    return true
  }
  if (moves.length > 1) {
    if (seen.has(at)) return false
  }
  for (let index = moves.length - 1; index >= 0; index--) {
    const { state, events } = moves[index] as Settled
    const started = state.goroutines.filter((other) => other.id >= at.state.nextId).map((other) => other.id)
    stack.push({ state, events: [...at.events, ...events], ids: [...at.ids, ...started], steps: at.steps + 1 })
  }
  return true
}

/** States at which a choice was met. Their keys are only written once there is a second one at the same place, which is rare. */
class Seen {
  private readonly first = new Map<string, Unsettled>()
  private readonly keys = new Set<string>()
  size = 0

  /** Whether it was met before; it counts as met from now on. */
  has(at: Unsettled): boolean {
    this.size++
    const goroutine = goroutineOf(at.state, at.ids[0] as number)
    const place = `${at.ids.join(' ')}|${goroutine?.frames.map((frame) => `${frame.code.fn.node}:${frame.at}`).join(' ')}`
    const first = this.first.get(place)
    if (!first) {
      this.first.set(place, at)
      return false
    }
    this.keys.add(`${place}|${keyOf(first.state)}`)
    const key = `${place}|${keyOf(at.state)}`
    if (this.keys.has(key)) return true
    this.keys.add(key)
    return false
  }
}
