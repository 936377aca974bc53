import type { Abandoned } from '#go/abandoned.ts'
import type { LocalChannel } from '#go/channels.ts'
import type { GoFile } from '#go/file.ts'
import type { GoPackage } from '#go/package.ts'
import { roomForEach } from '#go/per-element.ts'
import type { Stranding } from '#go/stranded.ts'
import { NONE, type Node } from '#go/tree.ts'
import type { Details, Spot, TextEdit } from './detect.ts'
import { drainBeforeReturn } from './fix/drain.ts'
import { exitByArm, selectFix } from './fix/select.ts'

/**
 * Where a stranded send is reported. In a function of its own it may be right for everybody else who calls that: then who started it and left
 * is at fault, and each of them for himself.
 */
export function strandingPlace({ channel, send }: Stranding): { readonly file: GoFile; readonly node: Node } {
  const { owner, file } = channel
  const isOwn = send.file === file && file.declarationAround(send.node) === file.declarationAround(owner.root.node)
  if (isOwn) return { file, node: send.node }
  let thread = send.thread
  while (thread.parent && thread.parent !== owner) thread = thread.parent
  return thread.spawn < 0 ? { file: send.file, node: send.node } : { file: thread.spawnFile, node: thread.spawn }
}

/** The trail of a stranded send, told the same way by every rule of the channel pack. */
export function strandingDetails(pkg: GoPackage, stranding: Stranding, leaving: string): Details {
  const { channel, send } = stranding
  const { file } = channel
  const name = channel.variable.name
  const isCallback = send.thread.via === 'callback'
  const place = strandingPlace(stranding)
  const made: Spot = { file, node: channel.make, message: `${name} is made here and holds ${heldBy(stranding)}` }
  const spawned: Spot = {
    file: send.thread.spawnFile,
    node: send.thread.spawn,
    message: isCallback ? 'the callback that sends is handed over here' : 'the goroutine that sends is started here',
  }
  const blocked: Spot = { file: send.file, node: send.node, message: `the send on ${name} waits for a receiver` }
  const leaver = stranding.leaver ?? file
  const leaves: Spot = {
    file: leaver,
    node: headOf(leaver, stranding.leaves < 0 ? endOf(file, channel.owner.root.node) : stranding.leaves),
    message: leaving,
  }
  const receive: Spot = {
    file: stranding.receive.file,
    node: stranding.receive.node,
    message: `the receive from ${name} that is then missed`,
  }
  return {
    identity: name,
    file: place.file,
    // A channel that a test makes strands nobody in production, wherever the send stands.
    ...(file.isTest ? { level: 'note' as const } : isCallback ? { level: 'warning' as const, confidence: 'medium' as const } : {}),
    related: [made, place.node === send.node ? spawned : blocked, leaves, receive],
    codeFlow: [made, spawned, blocked, leaves],
    // Nobody knows when a callback runs, so there is no schedule to be found.
    question: isCallback
      ? undefined
      : { fn: channel.owner.root, operations: [send, ...otherSends(stranding)], make: { file, node: channel.make } },
    ...fixOf(pkg, stranding),
  }
}

/** The trail of a generator whose caller leaves too early. The caller is at fault, so the finding stands there. */
export function abandonedDetails(file: GoFile, call: Node, abandoned: Abandoned): Details {
  const { generator, receive, leaves, until } = abandoned
  const { target, make, send } = generator
  const taken: Spot = { file, node: call, message: 'the channel is taken here, and its sender is running' }
  const made: Spot = { file: target.file, node: make, message: 'the channel is made here' }
  const blocked: Spot = { file: send.file, node: send.node, message: 'this send waits for a receiver' }
  const last = leaves < 0 ? endOf(file, file.functionAround(call)) : leaves
  const left: Spot = { file, node: last, message: 'the function leaves here while sends are still to come' }
  const received: Spot[] = receive < 0 ? [] : [{ file, node: receive, message: 'the receive that is then missed' }]
  return {
    identity: file.text(file.child(call, 'function')).replaceAll(/\s+/g, ''),
    file,
    confidence: 'medium',
    ...(until !== undefined || file.isTest ? { level: 'note' as const } : {}),
    related: [blocked, left, ...received],
    codeFlow: [taken, made, blocked, left],
  }
}

/** One send is reported for all of a channel: none of them may be stranded for it to be wrong. */
function otherSends({ channel, send }: Stranding): LocalChannel['ops'] {
  return channel.ops.filter((op) => op.kind === 'send' && op.alternatives === 0 && op.node !== send.node)
}

function heldBy({ channel }: Stranding): string {
  return channel.capacity === 0 ? 'no value' : channel.capacity === 1 ? 'one value' : `${channel.capacity} values`
}

/** Long arms and blocks are pointed at by their head alone. */
function headOf(file: GoFile, node: Node): Node {
  if (!file.is(node, 'communication_case')) return node
  return file.child(node, 'communication')
}

/** The last statement of a function: where it falls off its end. */
function endOf(file: GoFile, fn: Node): Node {
  const body = file.child(fn, 'body')
  return file.named(file.first(body)).at(-1) ?? body
}

/** In the order in which people mend them: room, then taking the rest, then a way out of the send. */
function fixOf(pkg: GoPackage, stranding: Stranding): Pick<Details, 'fix'> {
  const room = capacityFix(pkg, stranding)
  if (room) return { fix: room }
  const drain = stranding.how === 'fan-in' ? drainBeforeReturn(pkg, stranding) : {}
  return drain.fix ? drain : leaveFix(pkg, stranding)
}

/** The arm by which the owner leaves tells the goroutine as well, where what it waits for is known there. */
function leaveFix(pkg: GoPackage, { channel, send, leaves, leaver }: Stranding): Pick<Details, 'fix'> {
  const { file } = channel
  if (leaver || send.file !== file || !file.is(leaves, 'communication_case')) return {}
  const communication = file.child(leaves, 'communication')
  return isStop(file.text(communication)) ? selectFix(file, send.node, exitByArm(pkg, file, send.node, communication)) : {}
}

/** Everybody who waits for the end of a context gets it; a value or a tick goes to one alone. */
function isStop(communication: string): boolean {
  return /^<-[\w.()]+\.Done\(\)$/.test(communication)
}

/** Room for every send that can come, where their number is known and small, or that of a list. */
function capacityFix(pkg: GoPackage, stranding: Stranding): Details['fix'] {
  const { channel, sends } = stranding
  const isFew = Number.isFinite(sends) && sends <= 8
  const room = isFew ? String(sends) : roomForEach(pkg, stranding)
  if (room === '') return undefined
  const { file, make } = channel
  const [type = NONE, size = NONE] = file.named(file.child(make, 'arguments'))
  const edit: TextEdit =
    size >= 0
      ? { file, start: file.start(size), end: file.end(size), newText: room }
      : { file, start: file.end(type), end: file.end(type), newText: `, ${room}` }
  const values = room === '1' ? 'one value' : `${room} values`
  return { description: `let ${channel.variable.name} hold ${values}, so that no send can block`, edits: [edit] }
}
