import { abandonedBy } from '#go/abandoned.ts'
import { strandingsOf } from '#go/stranded.ts'
import type { Bench, Detect, Node } from '#rule/detect.ts'
import { abandonedDetails, strandingDetails } from '#rule/stranding.ts'

/** A send is abandoned when its owner can leave after the goroutine was started and before the only receive. */
export const detect: Detect = ({ make, taken }, bench) => {
  const { file, pkg, report } = bench
  if (taken !== undefined) return reportGenerator(taken, bench)
  for (const stranding of strandingsOf(pkg, file, make as number)) {
    if (stranding.how !== 'return') continue
    const { channel, send } = stranding
    const details = strandingDetails(stranding, `the function leaves here without receiving from ${channel.variable.name}`)
    report(send.node, `send on ${channel.variable.name} blocks for ever when the function returns before it receives`, details)
  }
}

/** The sender was started by the function that gave the channel. */
function reportGenerator(call: Node, { file, pkg, report }: Bench): void {
  const abandoned = abandonedBy(pkg, file, call)
  if (!abandoned || !Number.isFinite(abandoned.generator.owed)) return
  const name = file.text(file.child(call, 'function')).replaceAll(/\s+/g, '')
  const end = abandoned.until === undefined ? 'for ever' : `until ${file.text(abandoned.until)} ends`
  report(call, `the goroutine that ${name} starts blocks ${end} in its send when nobody receives`, abandonedDetails(file, call, abandoned))
}
