import { abandonedBy } from '#go/abandoned.ts'
import { strandingsOf } from '#go/stranded.ts'
import type { Bench, Detect, Node } from '#rule/detect.ts'
import { abandonedDetails, strandingDetails, strandingPlace } from '#rule/stranding.ts'

/** Collecting from several sends (or senders) stops before the last one has been received. */
export const detect: Detect = ({ make, taken }, bench) => {
  const { file, pkg, report } = bench
  if (taken !== undefined) return reportGenerator(taken, bench)
  for (const stranding of strandingsOf(pkg, file, make as number)) {
    if (stranding.how !== 'fan-in') continue
    const { channel } = stranding
    const details = strandingDetails(pkg, stranding, `collecting from ${channel.variable.name} stops here while sends are still to come`)
    report(
      strandingPlace(stranding).node,
      `send on ${channel.variable.name} blocks for ever when collecting stops before every sender is served`,
      details,
    )
  }
}

/** The senders were started by the function that gave the channel. */
function reportGenerator(call: Node, { file, pkg, report }: Bench): void {
  const abandoned = abandonedBy(pkg, file, call)
  if (!abandoned || Number.isFinite(abandoned.generator.owed)) return
  const name = file.text(file.child(call, 'function')).replaceAll(/\s+/g, '')
  const end = abandoned.until === undefined ? 'for ever' : `until ${file.text(abandoned.until)} ends`
  const message = `the goroutine that ${name} starts blocks ${end} in a send when its channel is left before it is closed`
  report(call, message, abandonedDetails(file, call, abandoned))
}
