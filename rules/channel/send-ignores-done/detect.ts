import { asymmetryOf } from '#go/asymmetry.ts'
import { isProcessMain } from '#go/stranded.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** A bare send where one side of the channel can leave on a stop signal. */
export const detect: Detect = ({ send, channel }, { file, pkg, report }) => {
  const at = send as Node
  if (isProcessMain(pkg, file, file.functionAround(at))) return
  const asymmetry = asymmetryOf(pkg, file, at)
  if (!asymmetry) return
  const { how, stop, peer, signal } = asymmetry
  const name = file.text(channel as Node)
  const message =
    how === 'sender'
      ? `send on ${name} cannot be left, though the loop around it ends on ${signal}`
      : how === 'ended'
        ? `send on ${name} blocks for ever once its receiver has ended, which ${signal} would tell`
        : `send on ${name} blocks for ever once its receiver has left on ${signal}`
  const stopSpot = {
    ...stop,
    message: MESSAGES[how](signal),
  }
  report(at, message, {
    identity: name,
    related: how === 'sender' ? [stopSpot] : [{ ...peer, message: `the receive from ${name}` }, stopSpot],
    codeFlow: [{ node: at, message: `the send on ${name} has no other way out` }, stopSpot],
  })
}

const MESSAGES = {
  sender: (signal: string) => `elsewhere the loop leaves on ${signal}`,
  receiver: (signal: string) => `the receiver leaves here on ${signal}`,
  ended: (signal: string) => `the receiver closes ${signal} when it ends`,
}
