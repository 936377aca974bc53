import type { Step } from './cfg.ts'
import { type Capacity, capacityOf, channelMakes, isChannelMake, makeOf, selectOf } from './channels.ts'
import { type EndedReceiver, endedReceiver } from './ended-receiver.ts'
import { hasWayOut } from './endless.ts'
import { type Field, fieldOf, mentionsOfField } from './fields.ts'
import type { GoFile } from './file.ts'
import { canonical, type Flow, findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
import { endsWithProcess } from './process-context.ts'
import { remembered } from './remembered.ts'
import { goesToSenders } from './send-only.ts'
import { lastName, leaves, STOP_NAME, stopOfHelper, stopSignal } from './stop-signal.ts'
import { loopAround } from './threads.ts'
import { NONE, type Node } from './tree.ts'

/** A place in a file. */
export interface Spotted {
  readonly file: GoFile
  readonly node: Node
}

/**
 * One side of a channel can leave on a stop signal while the other operates bare.
 * sender: the sending function itself honours a stop signal in the same loop, only not at this send ·
 * receiver: every receiver of the field leaves its loop on a stop signal, and no longer receives then ·
 * ended: the only receiver of the field can end, and then closes the channel that the signal names.
 */
export interface Asymmetry {
  readonly how: 'sender' | 'receiver' | 'ended'
  /** The select arm that waits for the stop signal; for `ended` the deferred call that gives it. */
  readonly stop: Spotted
  /** The other arm of that select, where the receiver receives; the send's own loop for `sender`. */
  readonly peer: Spotted
  /** Text of the stop signal: `ctx.Done()`, `s.quit`. */
  readonly signal: string
}

/** The asymmetry of a bare send, or undefined where none is sure: buffered, escaping, semaphore-like, or both sides alike. */
export function asymmetryOf(pkg: GoPackage, file: GoFile, send: Node): Asymmetry | undefined {
  const fn = file.functionAround(send)
  if (fn < 0 || selectOf(file, send).alternatives > 0) return undefined
  const channel = file.bare(file.child(send, 'channel'))
  const flow = pkg.flow({ file, node: fn })
  const isField = file.is(channel, 'selector_expression')
  if (mayBlock(pkg, file, channel, fn, 0)) {
    const own = isField && isDrained(pkg, fieldOf(pkg, file, channel)) ? undefined : ownStop(pkg, flow, send, fn)
    const stop = own ?? (isField ? receiverStop(pkg, fieldOf(pkg, file, channel)) : undefined)
    if (stop) return stop
  }
  return isField && mayBlock(pkg, file, channel, fn, isExported(file, send) ? LITTLE_ROOM : 0)
    ? receiverEnd(pkg, file, send, fieldOf(pkg, file, channel))
    : undefined
}

/** Somebody takes from the field until it is closed, by a range that nothing else ends: then the peer outlives the sender. */
function isDrained(pkg: GoPackage, field: Field): boolean {
  return mentionsOfField(pkg, field).some(({ file, node, path }) => {
    const clause = file.parent(node)
    if (path.length > 0 || file.isTest || !file.is(clause, 'range_clause') || file.child(clause, 'right') !== node) return false
    return !hasWayOut(file, file.parent(clause))
  })
}

/** Room for one value only lets the first late sender go, where others may call as often as they like. */
const LITTLE_ROOM = 1

function isExported(file: GoFile, node: Node): boolean {
  return /^\p{Lu}/u.test(file.text(file.child(file.declarationAround(node), 'name')))
}

/** The receiver announces its end by closing a channel, which this send does not look at. */
function receiverEnd(pkg: GoPackage, file: GoFile, send: Node, field: Field): Asymmetry | undefined {
  // A send that asks the receiver to end comes before its end.
  if (/^[A-Z]/.test(field.name) || STOP_NAME.test(field.name)) return undefined
  const known = remembered(ended, pkg, () => new Map<string, EndedReceiver | 'none'>())
  const end = remembered(known, `${field.owner}.${field.name}`, () => endedReceiver(pkg, field) ?? 'none')
  // What the receiver itself sends comes before its end.
  if (end === 'none' || (end.fn.file === file && file.contains(end.fn.node, send))) return undefined
  const { fn, close, receive, signal } = end
  return { how: 'ended', stop: { file: fn.file, node: close }, peer: { file: fn.file, node: receive }, signal }
}

const ended = new WeakMap<GoPackage, Map<string, EndedReceiver | 'none'>>()

/** Without more room than that, as far as its `make` tells, and not received from by the function that sends (a semaphore, a hand-over to itself). */
function mayBlock(pkg: GoPackage, file: GoFile, channel: Node, fn: Node, room: number): boolean {
  if (file.is(channel, 'selector_expression')) {
    const field = fieldOf(pkg, file, channel)
    const makes = makesOfField(pkg, field)
    return (
      field.owner !== '' &&
      makes.length > 0 &&
      makes.every(({ file: at, node }) => isAtMost(capacityOf(pkg, at, node), room)) &&
      !receivesIn(file, fn, field.name)
    )
  }
  const variable = file.is(channel, 'identifier') ? pkg.scopes(file).variableOf(channel) : undefined
  if (!variable || receivesIn(file, fn, variable.name)) return false
  const make = makeOf(file, variable)
  return make >= 0 ? capacityOf(pkg, file, make) === 0 : variable.kind === 'parameter'
}

function isAtMost(capacity: Capacity, room: number): boolean {
  return typeof capacity === 'number' && capacity <= room
}

/** `make(chan …)` calls that a field is set to, by assignment or in a literal. */
function makesOfField(pkg: GoPackage, field: Field): Spotted[] {
  const found: Spotted[] = []
  for (const file of pkg.files) {
    for (const make of channelMakes(file)) {
      const target = fieldSetBy(pkg, file, make)
      if (target?.name === field.name && (target.owner === field.owner || target.owner === '')) found.push({ file, node: make })
    }
  }
  return found
}

function fieldSetBy(pkg: GoPackage, file: GoFile, value: Node): Field | undefined {
  const element = file.parent(file.parent(value))
  if (file.is(element, 'keyed_element')) {
    const type = file.child(file.enclosing(element, 'composite_literal'), 'type')
    return { owner: file.is(type, 'type_identifier') ? file.text(type) : '', name: file.text(file.child(element, 'key')) }
  }
  const list = file.parent(value)
  const statement = file.parent(list)
  if (!file.is(statement, 'assignment_statement')) return undefined
  const target = file.named(file.child(statement, 'left'))[file.named(list).indexOf(value)] ?? NONE
  return file.is(target, 'selector_expression') ? fieldOf(pkg, file, target) : undefined
}

/** Whether the function receives from a channel of that name itself. */
function receivesIn(file: GoFile, fn: Node, name: string): boolean {
  for (const receive of file.descendants(fn, 'unary_expression')) {
    if (file.text(file.child(receive, 'operator')) === '<-' && lastName(file, file.child(receive, 'operand')) === name) return true
  }
  return false
}

/** A select with a stop signal in the loop around the send: the function means to end, and the send keeps it from that. */
function ownStop(pkg: GoPackage, flow: Flow, send: Node, fn: Node): Asymmetry | undefined {
  const { file } = flow
  const loop = loopAround(file, send, fn)
  const step = flow.graph.stepAt(send)
  if (loop < 0 || !step || !comesBack(flow, step, loop)) return undefined
  for (const arm of flow.graph.steps) {
    if (arm.kind !== 'arm' || !file.contains(loop, arm.node) || file.contains(arm.node, send)) continue
    const signal = stopSignal(flow, arm.node)
    if (!signal || !leaves(flow, arm) || file.contains(file.parent(arm.node), send)) continue
    return { how: 'sender', stop: { file, node: file.child(arm.node, 'communication') }, peer: { file, node: send }, signal }
  }
  const helper = stopOfHelper(pkg, flow, loop)
  return (
    helper && {
      how: 'sender',
      stop: { file, node: file.child(helper.arm, 'communication') },
      peer: { file, node: send },
      signal: helper.signal,
    }
  )
}

/** Whether the loop goes on after the send: a last word before the end is another matter. */
function comesBack(flow: Flow, send: Step, loop: Node): boolean {
  const body = flow.file.child(loop, 'body')
  const first = flow.graph.steps.find((step) => step.node >= 0 && flow.file.contains(body, step.node))
  if (!first) return false
  return (
    first.id === send.id || findPath(flow, { from: send.id, satisfied: () => false, bad: (step) => step.id === first.id }) !== undefined
  )
}

const receivers = new WeakMap<GoPackage, Map<string, Asymmetry | undefined>>()

/** All receives of the field stand in selects of loops that leave on a stop signal. */
function receiverStop(pkg: GoPackage, field: Field): Asymmetry | undefined {
  if (/^[A-Z]/.test(field.name)) return undefined
  const known = receivers.get(pkg) ?? new Map<string, Asymmetry | undefined>()
  receivers.set(pkg, known)
  const key = `${field.owner}.${field.name}`
  if (!known.has(key)) known.set(key, findReceiverStop(pkg, field))
  return known.get(key)
}

function findReceiverStop(pkg: GoPackage, field: Field): Asymmetry | undefined {
  let found: Asymmetry | undefined
  for (const { file, node, path } of mentionsOfField(pkg, field)) {
    if (path.length > 0 || file.isTest) continue
    const parent = file.parent(node)
    if (file.is(parent, 'send_statement') && file.child(parent, 'channel') === node) continue
    if (file.is(parent, 'expression_list') && isMadeHere(file, node)) continue
    if (goesToSenders(pkg, file, node)) continue
    const here = file.is(parent, 'unary_expression') ? stoppedReceive(pkg, file, parent) : undefined
    if (!here) return undefined
    found ??= here
  }
  return found
}

/** `s.ch = make(…)`. */
function isMadeHere(file: GoFile, target: Node): boolean {
  const list = file.parent(target)
  const statement = file.parent(list)
  const value = file.named(file.child(statement, 'right'))[file.named(list).indexOf(target)] ?? NONE
  return isChannelMake(file, value)
}

function stoppedReceive(pkg: GoPackage, file: GoFile, receive: Node): Asymmetry | undefined {
  const { arm } = selectOf(file, receive)
  const fn = file.functionAround(receive)
  if (arm < 0 || fn < 0 || loopAround(file, arm, fn) < 0) return undefined
  const flow = pkg.flow({ file, node: fn })
  for (const step of flow.graph.steps) {
    if (step.kind !== 'arm' || step.node === arm || file.parent(step.node) !== file.parent(arm)) continue
    const signal = stopSignal(flow, step.node)
    if (signal && leaves(flow, step) && !drains(flow, step, receive) && !endsWithProcess(pkg, file, fn, signal)) {
      return { how: 'receiver', stop: { file, node: file.child(step.node, 'communication') }, peer: { file, node: receive }, signal }
    }
  }
  return undefined
}

/** Whether the way out receives from the same channel again, to let senders go. */
function drains(flow: Flow, stop: Step, receive: Node): boolean {
  const { file } = flow
  const key = canonical(flow, file.child(receive, 'operand'))
  for (const other of file.descendants(stop.node, 'unary_expression')) {
    if (other !== receive && canonical(flow, file.child(other, 'operand')) === key) return true
  }
  return false
}
