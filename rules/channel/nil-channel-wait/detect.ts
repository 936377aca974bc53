import { selectOf } from '#go/channels.ts'
import { sharedChannelsAt } from '#go/peers.ts'
import type { Node } from '#go/tree.ts'
import { isMeantToBlock, waitTrail } from '#go/unanswered.ts'
import { afterFuncBehind, isNeverMade } from '#go/unmade.ts'
import type { Detect } from '#rule/detect.ts'

/** A bare operation on a channel that is nil whatever happens: never made, or the `C` of a timer from `time.AfterFunc`. */
export const detect: Detect = ({ wait }, { file, pkg, report }) => {
  const at = wait as Node
  if (file.isTest || selectOf(file, at).alternatives > 0) return
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file)
    if (!op || !isNeverMade(channel) || isMeantToBlock(pkg, channel, op)) continue
    const declared = { ...channel.declared, message: `${channel.name} is declared here and never made` }
    const waits = waitTrail(channel, op, 'an operation on a nil channel never goes on')
    report(at, `${channel.name} is nil: nothing in the package makes it, so this waits for ever`, {
      ...waits,
      related: [declared],
      codeFlow: [declared, ...waits.codeFlow],
    })
    return
  }
  const timer = file.is(at, 'unary_expression') ? afterFuncBehind(pkg, file, at) : undefined
  if (!timer) return
  const name = file.text(file.child(at, 'operand'))
  const made = { ...timer, message: 'time.AfterFunc calls its function and leaves C nil' }
  report(at, `${name} is nil, for a timer of time.AfterFunc has no channel, so this waits for ever`, {
    identity: name,
    related: [made],
    codeFlow: [made, { node: at, message: 'the receive from a nil channel never goes on' }],
  })
}
