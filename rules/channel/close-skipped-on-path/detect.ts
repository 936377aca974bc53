import { sharedChannelsAt } from '#go/peers.ts'
import { skippedAnswer } from '#go/skipped.ts'
import type { Node } from '#go/tree.ts'
import { isMeantToBlock } from '#go/unanswered.ts'
import type { Detect } from '#rule/detect.ts'
import { questionOf } from '#rule/witness.ts'

/** The only close of (or send on) a channel is skipped on a way out of its function, so that whoever waits stays. */
export const detect: Detect = ({ answer }, { file, pkg, report }) => {
  const at = answer as Node
  if (file.isTest) return
  for (const channel of sharedChannelsAt(pkg, file, at)) {
    const op = channel.ops.find((candidate) => candidate.node === at && candidate.file === file)
    const skipped = op && skippedAnswer(pkg, channel, op)
    if (!skipped || isMeantToBlock(pkg, channel, skipped.waiter)) continue
    const { waiter, fn } = skipped
    const what = op.kind === 'close' ? `close of ${channel.name}` : `send on ${channel.name}`
    const body = fn.file.child(fn.node, 'body')
    const leaves = {
      file: fn.file,
      node: skipped.leaves < 0 ? (fn.file.named(fn.file.first(body)).at(-1) ?? body) : skipped.leaves,
      message: `the function leaves here without the ${what}`,
    }
    const waits = { file: waiter.file, node: waiter.node, message: `who waits for ${channel.name} here stays` }
    report(at, `the ${what} is skipped on another way out of the function, and whoever waits for it stays`, {
      identity: channel.identity,
      question: questionOf(channel, waiter),
      related: [leaves, waits],
      codeFlow: [...channel.makes.slice(0, 1).map((make) => ({ ...make, message: `${channel.name} is made here` })), leaves, waits],
    })
    return
  }
}
