import { channelClassOf, channelOf } from '#go/channel-classes.ts'
import { selectOf } from '#go/channels.ts'
import { sharedChannelNamed, sharedChannelsAt } from '#go/peers.ts'
import { stoppedTimer } from '#go/stopped-timers.ts'
import { isProcessMain } from '#go/stranded.ts'
import { NONE, type Node } from '#go/tree.ts'
import { isMeantToBlock, neverAnswered, waitTrail } from '#go/unanswered.ts'
import type { Bench, Detect } from '#rule/detect.ts'
import { questionOf } from '#rule/witness.ts'

/** A bare receive from a channel that nobody in the package sends on or closes, where only the package can reach it. */
export const detect: Detect = ({ receive }, bench) => {
  const { file, pkg, report } = bench
  const at = receive as Node
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file)
    if (!op || op.alternatives > 0 || !neverAnswered(channel, ['send', 'close']) || isMeantToBlock(pkg, channel, op)) continue
    const what = op.kind === 'range' ? 'the range over' : 'the receive from'
    const message = `${what} ${channel.name} waits for ever: nothing in the package sends on it or closes it`
    report(at, message, {
      ...waitTrail(channel, op, `${what} ${channel.name} waits here for a sender that does not exist`),
      question: questionOf(channel, op),
    })
    return
  }
  if (!reportStopped(at, bench)) reportAccessed(at, bench)
}

/** `<-t.C` of a timer that somebody else stops: what would have answered is taken away. */
function reportStopped(receive: Node, { file, pkg, report }: Bench): boolean {
  const found = file.isTest || !file.is(receive, 'unary_expression') ? undefined : stoppedTimer(pkg, file, receive)
  if (!found || isProcessMain(pkg, file, found.variable.function)) return false
  const { make, stop, variable } = found
  const made = { node: make, message: `${variable.name} is made here` }
  const stopped = { node: stop, message: `a ${variable.name} that is stopped here sends nothing any more` }
  report(receive, `the receive from ${variable.name}.C waits for ever once ${variable.name} is stopped`, {
    identity: `${variable.name}.C`,
    level: 'warning',
    confidence: 'medium',
    related: [made, stopped],
    codeFlow: [made, { node: receive, message: `the goroutine waits here for ${variable.name}` }, stopped],
  })
  return true
}

/** `<-s.Done()`: a method hands the channel out to be received from, so that senders are in the package if anywhere. */
function reportAccessed(receive: Node, { file, pkg, report }: Bench): void {
  const call = channelOf(file, receive)
  if (!file.is(file.bare(call), 'call_expression') || selectOf(file, receive).alternatives > 0) return
  const identity = channelClassOf(pkg, file, call)
  const channel = identity === '' ? undefined : sharedChannelNamed(pkg, identity)
  const op = { kind: 'receive' as const, file, node: receive, arm: NONE, alternatives: 0 }
  if (!channel?.readOut || !neverAnswered(channel, ['send', 'close']) || isMeantToBlock(pkg, channel, op)) return
  report(receive, `the receive from ${identity} waits for ever: nothing in the package sends on it or closes it`, {
    ...waitTrail(channel, op, `the receive from ${identity} waits here for a sender that does not exist`),
  })
}
