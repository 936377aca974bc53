import { strandingsOf } from '#go/stranded.ts'
import type { Detect } from '#rule/detect.ts'
import { strandingDetails, strandingPlace } from '#rule/stranding.ts'

/** One goroutine can send more often on one path than anybody receives. */
export const detect: Detect = ({ make }, { file, pkg, report }) => {
  for (const stranding of strandingsOf(pkg, file, make as number)) {
    if (stranding.how !== 'double') continue
    const { channel, sends } = stranding
    const details = strandingDetails(pkg, stranding, `after its receives from ${channel.variable.name} the function leaves`)
    report(
      strandingPlace(stranding).node,
      `send on ${channel.variable.name} can be number ${sends} on one path, and no receive is left for it`,
      details,
    )
  }
}
