import { canEnd, hasWayOut, loopOf } from '#go/endless.ts'
import type { GoPackage } from '#go/package.ts'
import { type PeerOp, type SharedChannel, sharedChannelsAt } from '#go/peers.ts'
import type { Node } from '#go/tree.ts'
import { isMeantToBlock, neverAnswered, waitTrail } from '#go/unanswered.ts'
import type { Detect } from '#rule/detect.ts'
import { questionOf } from '#rule/witness.ts'

/** A range over a channel that is sent to and never closed, with no other way out of its loop. */
export const detect: Detect = ({ range }, { file, pkg, report }) => {
  const at = range as Node
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file)
    if (!op || !neverAnswered(channel, ['close']) || isMeantToBlock(pkg, channel, op) || hasWayOut(file, loopOf(file, at))) continue
    const senders = channel.ops.filter((candidate) => candidate.kind === 'send')
    if (!endsBefore(pkg, channel, senders)) continue
    const trail = waitTrail(channel, op, `the range waits here after the last value of ${channel.name}`)
    const [sender] = senders as [PeerOp, ...PeerOp[]]
    const related = [
      ...trail.related,
      { file: sender.file, node: sender.node, message: `values for ${channel.name} come from here, and no close after them` },
    ]
    report(at, `the range over ${channel.name} never ends: nothing closes the channel`, {
      ...trail,
      related,
      question: questionOf(channel, op),
    })
    return
  }
}

/** A local channel ends with its senders; a field with its owner, where that has a way to be stopped. Package variables live on. */
function endsBefore(pkg: GoPackage, { kind, identity }: SharedChannel, senders: readonly PeerOp[]): boolean {
  if (kind === 'global' || senders.length === 0) return false
  if (kind === 'local') return senders.every((sender) => canEnd(pkg, sender))
  const owner = identity.split('.')[0] ?? ''
  return senders.some(({ file }) => STOPS.some((method) => pkg.functions(`${owner}.${method}`, file).length > 0))
}

const STOPS = ['Stop', 'Close', 'Shutdown', 'stop', 'close', 'shutdown', 'Terminate', 'Cancel', 'Release', 'Dispose']
