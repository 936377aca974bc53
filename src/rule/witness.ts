import type { Explore, Question } from '#explore/explore.ts'
import type { PeerOp, SharedChannel } from '#go/peers.ts'
import type { Details } from './detect.ts'

/**
 * The details with the schedule that exploration found as their trail; undefined where it followed every schedule and none
 * ends in the wait, so that there is nothing to report. What it cannot say changes nothing.
 */
export function witnessed(explore: Explore | undefined, details: Details): Details | undefined {
  const answer = explore && details.question && explore(details.question)
  if (answer?.kind === 'free' && answer.complete) return undefined
  if (answer?.kind !== 'blocked') return details
  return { ...details, codeFlow: answer.witness }
}

/** Whether an operation on a channel waits for ever, asked of the function that makes the channel; undefined where several do, or a field holds it. */
export function questionOf(channel: SharedChannel, operation: PeerOp): Question | undefined {
  const [make, ...more] = channel.makes
  const node = make ? make.file.functionAround(make.node) : -1
  if (!make || more.length > 0 || channel.kind !== 'local' || node < 0) return undefined
  return { fn: { file: make.file, node }, operations: [operation], make }
}
