import { strandingsOf } from '#go/stranded.ts'
import type { Detect } from '#rule/detect.ts'
import { strandingDetails } from '#rule/stranding.ts'

/** A send is abandoned when its owner can leave after the goroutine was started and before the only receive. */
export const detect: Detect = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make as number)) {
    if (stranding.how !== 'return') continue
    const { channel, send } = stranding
    const details = strandingDetails(stranding, `the function leaves here without receiving from ${channel.variable.name}`)
    report(send.node, `send on ${channel.variable.name} blocks for ever when the function returns before it receives`, details)
  }
}
