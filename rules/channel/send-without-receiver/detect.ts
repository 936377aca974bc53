import { sharedChannelsAt } from '#go/peers.ts'
import type { Node } from '#go/tree.ts'
import { endlessLoopAround, isMeantToBlock, neverAnswered, waitTrail } from '#go/unanswered.ts'
import type { Detect } from '#rule/detect.ts'
import { questionOf } from '#rule/witness.ts'

/** A bare send on a channel from which nobody in the package receives, where only the package can reach it. */
export const detect: Detect = ({ send }, { file, pkg, report }) => {
  const at = send as Node
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file)
    if (!op || op.alternatives > 0 || !neverAnswered(channel, ['receive', 'range']) || isMeantToBlock(pkg, channel, op)) continue
    const roomy = channel.makes.some((make) => make.capacity !== 0)
    if (roomy && endlessLoopAround(file, at) < 0) continue
    const message = `the send on ${channel.name} ${roomy ? 'waits for ever once its room is used up' : 'waits for ever'}: nothing in the package receives from it`
    report(at, message, {
      ...waitTrail(channel, op, `the send on ${channel.name} waits here for a receiver that does not exist`),
      question: questionOf(channel, op),
    })
    return
  }
}
