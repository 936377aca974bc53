import { strandingsOf } from '#go/stranded.ts'
import type { Detect } from '#rule/detect.ts'
import { strandingDetails } from '#rule/stranding.ts'

/** Collecting from several sends (or senders) stops before the last one has been received. */
export const detect: Detect = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make as number)) {
    if (stranding.how !== 'fan-in') continue
    const { channel, send } = stranding
    const details = strandingDetails(stranding, `collecting from ${channel.variable.name} stops here while sends are still to come`)
    report(send.node, `send on ${channel.variable.name} blocks for ever when collecting stops before every sender is served`, details)
  }
}
