import { sharedChannelsAt } from '#go/peers.ts'
import type { Node } from '#go/tree.ts'
import { isMeantToBlock, neverAnswered, waitTrail } from '#go/unanswered.ts'
import type { Detect } from '#rule/detect.ts'
import { questionOf } from '#rule/witness.ts'

/** A bare receive from a channel that nobody in the package sends on or closes, where only the package can reach it. */
export const detect: Detect = ({ receive }, { file, pkg, report }) => {
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
}
