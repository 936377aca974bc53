import { NONE, type Node } from '#go/tree.ts'
import type { Event } from './machine.ts'
import { placeKey, type Stranded } from './search.ts'
import type { Place, State } from './state.ts'
import type { Ready } from './transitions.ts'

/** One step of a schedule that ends with a goroutine waiting for ever, and a sentence about it. */
export interface WitnessStep extends Place {
  readonly message: string
}

/** Steps told at most: the beginning and the end of a longer schedule. */
const STEPS = 12

/**
 * A schedule as steps for a reader: where what is waited for is made, who is started, what is done to it, by which way the
 * others leave, and who then waits. The last step is the operation asked for.
 */
export function witnessOf(stranded: Stranded, operation: string): readonly WitnessStep[] {
  const { state, blocked, events } = stranded
  const target = blocked.find((ready) => placesOf(ready).includes(operation)) ?? blocked[0]
  if (!target) return []
  const circle = blocked.filter((ready) => ready === target || concerns(ready, thingsOf([target])) || isHolder(state, target, ready))
  const things = thingsOf(circle)
  const told = events.filter((event) => things.has(event.on) || event.kind === 'spawn' || event.kind === 'return' || event.kind === 'arm')
  const people = new Set([
    ...circle.map(({ goroutine }) => goroutine.id),
    ...told.filter((event) => things.has(event.on)).map((event) => event.goroutine),
    0,
  ])
  const steps = [
    ...[...thingsOf([target])].flatMap((at) => madeStep(state, at)),
    ...told.filter((event) => isTold(event, people)).flatMap(eventStep),
    ...circle.filter((ready) => ready !== target).map((ready) => waitStep(ready)),
    waitStep(target),
  ]
  return distinct(steps.length > STEPS ? [...steps.slice(0, 4), ...steps.slice(4 - STEPS)] : steps)
}

function placesOf({ offer }: Ready): string[] {
  const { place } = offer
  if (offer.kind === 'primitive') return [placeKey(place)]
  return [placeKey(place), ...offer.arms.map(({ node }) => placeKey({ file: place.file, node }))]
}

/** What goroutines wait for. */
function thingsOf(ready: readonly Ready[]): Set<number> {
  return new Set(ready.flatMap(({ offer }) => (offer.kind === 'primitive' ? [offer.on] : offer.arms.map((arm) => arm.channel))))
}

function concerns(ready: Ready, things: ReadonlySet<number>): boolean {
  return [...thingsOf([ready])].some((thing) => things.has(thing))
}

function isHolder(state: State, target: Ready, other: Ready): boolean {
  const lock = target.offer.kind === 'primitive' ? state.heap[target.offer.on] : undefined
  return lock?.kind === 'lock' && (lock.writer === other.goroutine.id || lock.readers.includes(other.goroutine.id))
}

function isTold(event: Event, people: ReadonlySet<number>): boolean {
  if (event.kind === 'spawn') return people.has(event.on)
  return people.has(event.goroutine)
}

function madeStep(state: State, at: number): WitnessStep[] {
  const thing = state.heap[at]
  if (thing?.kind !== 'channel' || thing.made.node < 0) return []
  const room = thing.capacity === 0 ? 'no value' : thing.capacity === 1 ? 'one value' : `${thing.capacity} values`
  const holds = isChosen(thing.made) ? `takes ${room} in this schedule` : `holds ${room}`
  return [{ ...thing.made, message: thing.children ? 'the context is made here' : `${thing.name} is made here and ${holds}` }]
}

/** Whether the room of a channel is written as something else than a number or a constant: the schedule chose one. */
function isChosen({ file, node }: Place): boolean {
  const size = file.named(file.child(node, 'arguments'))[1] ?? NONE
  return size >= 0 && !/^[\d_]+$|^[A-Z]\w*$/.test(file.text(size))
}

const SENTENCES: Readonly<Record<Event['kind'], (name: string) => string>> = {
  spawn: () => 'this goroutine is started',
  return: () => 'here it returns',
  send: (name) => `a value is sent on ${name}`,
  receive: (name) => `it is received from ${name}`,
  close: (name) => `${name} is closed`,
  arm: (name) => `the select goes on by ${name}`,
  lock: (name) => `${name} is locked`,
  unlock: (name) => `${name} is released`,
  wait: (name) => `the wait for ${name} is over`,
  add: (name) => `${name} is counted up`,
  done: (name) => `${name} is counted down`,
  cancel: () => 'the context is cancelled',
  sleep: (name) => `this waits for ${name} to be signalled`,
  wake: (name) => `${name} was signalled`,
}

function eventStep({ kind, place }: Event): WitnessStep[] {
  if (place.node < 0) return []
  const node = kind === 'return' ? leaving(place) : place.node
  return [{ file: place.file, node, message: SENTENCES[kind](nameAt({ file: place.file, node: place.node })) }]
}

/** A function that ends without a return is pointed at by its last statement. */
function leaving({ file, node }: Place): Node {
  const body = file.child(node, 'body')
  if (body < 0) return node
  return file.named(file.first(body)).at(-1) ?? body
}

function waitStep({ offer }: Ready): WitnessStep {
  const name = nameAt(offer.place)
  if (offer.kind === 'primitive')
    return { ...offer.place, message: offer.name === 'wait' ? `${name} is waited for here, for ever` : `this waits for ${name} for ever` }
  const [only] = offer.arms
  if (offer.isSelect) return { ...offer.place, message: 'no arm of this select can be taken any more' }
  return { ...offer.place, message: `the ${only?.direction === 'send' ? 'send on' : 'receive from'} ${name} waits here for ever` }
}

/** What an operation is about, in the words of the source. */
function nameAt({ file, node }: Place): string {
  const at = file.is(node, 'expression_statement') ? file.first(node) : node
  const inner = NAMED.map((field) => file.child(at, field)).find((child) => child >= 0) ?? NONE
  if (file.is(inner, 'argument_list')) return file.text(file.first(inner))
  if (!file.is(at, 'call_expression')) return file.text(inner >= 0 ? inner : at)
  const callee = file.bare(file.child(at, 'function'))
  if (file.is(callee, 'selector_expression')) return file.text(file.child(callee, 'operand'))
  return file.text(file.first(file.child(at, 'arguments'))) || file.text(callee)
}

const NAMED = ['channel', 'operand', 'right'] as const

/** The same place with the same words once. */
function distinct(steps: readonly WitnessStep[]): WitnessStep[] {
  const seen = new Set<string>()
  return steps.filter((step) => {
    const key = `${placeKey(step)} ${step.message}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
