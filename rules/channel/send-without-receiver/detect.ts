import { bareName, callsNamed } from '#go/call-index.ts'
import { calleeOf } from '#go/calls.ts'
import { sharedChannelsAt } from '#go/peers.ts'
import { isInLoop } from '#go/threads.ts'
import type { Node } from '#go/tree.ts'
import { endlessLoopAround, isMeantToBlock, neverAnswered, waitTrail } from '#go/unanswered.ts'
import type { Detect, GoFile, GoPackage } from '#rule/detect.ts'
import { questionOf } from '#rule/witness.ts'

/** A bare send on a channel from which nobody in the package receives, where only the package can reach it. */
export const detect: Detect = ({ send }, { file, pkg, report }) => {
  const at = send as Node
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file)
    if (!op || op.alternatives > 0 || !neverAnswered(channel, ['receive', 'range']) || isMeantToBlock(pkg, channel, op)) continue
    const roomy = channel.makes.some((make) => make.capacity !== 0)
    const counted = roomy && endlessLoopAround(file, at) < 0
    if (counted && !comesAgain(pkg, file, at)) continue
    const message = `the send on ${channel.name} ${roomy ? 'waits for ever once its room is used up' : 'waits for ever'}: nothing in the package receives from it`
    report(at, message, {
      ...waitTrail(channel, op, `the send on ${channel.name} waits here for a receiver that does not exist`),
      ...(counted ? { level: 'note' as const, confidence: 'medium' as const } : {}),
      question: questionOf(channel, op),
    })
    return
  }
}

/** Whether the send, or a call of the function it stands in, is in a loop. */
function comesAgain(pkg: GoPackage, file: GoFile, send: Node): boolean {
  const fn = file.functionAround(send)
  if (fn < 0 || isInLoop(file, send, fn)) return fn >= 0
  return callsNamed(pkg, bareName({ file, node: fn })).some((call) => {
    const around = call.file.functionAround(call.node)
    return (
      around >= 0 &&
      isInLoop(call.file, call.node, around) &&
      calleeOf(pkg, call.file, call.node).candidates.some(({ node }) => node === fn)
    )
  })
}
