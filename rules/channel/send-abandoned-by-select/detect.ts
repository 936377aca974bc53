import { strandingsOf } from '#go/stranded.ts'
import type { Detect } from '#rule/detect.ts'
import { strandingDetails, strandingPlace } from '#rule/stranding.ts'

/** A send is abandoned when its only receive stands in a select that the owner leaves by another arm. */
export const detect: Detect = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make as number)) {
    if (stranding.how !== 'select') continue
    const { channel } = stranding
    const details = strandingDetails(pkg, stranding, `the receiver leaves by this arm and never receives from ${channel.variable.name}`)
    report(
      strandingPlace(stranding).node,
      `send on ${channel.variable.name} blocks for ever when its receiver leaves the select by another arm`,
      details,
    )
  }
}
