import type { Step } from './cfg.ts'
import { capacityOf, channelMakes, isChannelMake, makeOf, selectOf } from './channels.ts'
import { type Field, fieldOf, mentionsOfField } from './fields.ts'
import type { GoFile } from './file.ts'
import { canonical, type Flow, findPath } from './flow.ts'
import type { GoPackage } from './package.ts'
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
 * receiver: every receiver of the field leaves its loop on a stop signal, and no longer receives then.
 */
export interface Asymmetry {
  readonly how: 'sender' | 'receiver'
  /** The select arm that waits for the stop signal. */
  readonly stop: Spotted
  /** The other arm of that select, where the receiver receives; the send's own loop for `sender`. */
  readonly peer: Spotted
  /** Text of the stop signal: `ctx.Done()`, `s.quit`. */
  readonly signal: string
}

const STOP_NAME =
  /^(done|stop|stopc|stopch|stopped|quit|quitc|exit|close|closed|closing|closec|closech|shutdown|term|cancel|die|halt|kill)(ch|c|chan|channel)?$/i

/** The asymmetry of a bare send, or undefined where none is sure: buffered, escaping, semaphore-like, or both sides alike. */
export function asymmetryOf(pkg: GoPackage, file: GoFile, send: Node): Asymmetry | undefined {
  const fn = file.functionAround(send)
  if (fn < 0 || selectOf(file, send).alternatives > 0) return undefined
  const channel = file.bare(file.child(send, 'channel'))
  const flow = pkg.flow({ file, node: fn })
  if (!mayBlock(pkg, file, channel, fn)) return undefined
  return ownStop(flow, send, fn) ?? (file.is(channel, 'selector_expression') ? receiverStop(pkg, fieldOf(pkg, file, channel)) : undefined)
}

/** Unbuffered as far as its `make` tells, and not received from by the function that sends (a semaphore, a hand-over to itself). */
function mayBlock(pkg: GoPackage, file: GoFile, channel: Node, fn: Node): boolean {
  if (file.is(channel, 'selector_expression')) {
    const field = fieldOf(pkg, file, channel)
    const makes = makesOfField(pkg, field)
    return (
      field.owner !== '' &&
      makes.length > 0 &&
      makes.every(({ file: at, node }) => capacityOf(pkg, at, node) === 0) &&
      !receivesIn(file, fn, field.name)
    )
  }
  const variable = file.is(channel, 'identifier') ? pkg.scopes(file).variableOf(channel) : undefined
  if (!variable || receivesIn(file, fn, variable.name)) return false
  const make = makeOf(file, variable)
  return make >= 0 ? capacityOf(pkg, file, make) === 0 : variable.kind === 'parameter'
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
function ownStop(flow: Flow, send: Node, fn: Node): Asymmetry | undefined {
  const { file } = flow
  const loop = loopAround(file, send, fn)
  const step = flow.graph.stepAt(send)
  if (loop < 0 || !step || !comesBack(flow, step, loop)) return undefined
  for (const arm of flow.graph.steps) {
    if (arm.kind !== 'arm' || !file.contains(loop, arm.node) || file.contains(arm.node, send)) continue
    const signal = stopSignal(file, arm.node)
    if (!signal || !leaves(flow, arm) || file.contains(file.parent(arm.node), send)) continue
    return { how: 'sender', stop: { file, node: file.child(arm.node, 'communication') }, peer: { file, node: send }, signal }
  }
  return undefined
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

/** The stop signal that an arm waits for, as text; empty for any other arm. */
function stopSignal(file: GoFile, arm: Node): string {
  const communication = file.child(arm, 'communication')
  if (!file.is(communication, 'receive_statement')) return ''
  const channel = file.child(file.bare(file.child(communication, 'right')), 'operand')
  const at = file.bare(channel)
  if (file.is(at, 'call_expression')) {
    const callee = file.child(at, 'function')
    return file.text(file.child(callee, 'field')) === 'Done' ? file.text(at) : ''
  }
  return STOP_NAME.test(lastName(file, at)) ? file.text(at) : ''
}

function lastName(file: GoFile, node: Node): string {
  const at = file.bare(node)
  return file.is(at, 'selector_expression') ? file.text(file.child(at, 'field')) : file.text(at)
}

/** Whether the arm leads out of the function without coming back to its select. */
function leaves(flow: Flow, arm: Step): boolean {
  const { file, graph } = flow
  const select = graph.steps.find((step) => step.kind === 'select' && step.node === file.parent(arm.node))
  return findPath(flow, { from: arm.id, satisfied: (step) => step.id === select?.id }) !== undefined
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
    const signal = stopSignal(file, step.node)
    if (signal && leaves(flow, step) && !drains(flow, step, receive)) {
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
