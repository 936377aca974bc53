import { abandonedBy } from '#go/abandoned.ts'
import { type DroppedChannel, droppedChannel } from '#go/dropped-channels.ts'
import { strandingsOf } from '#go/stranded.ts'
import type { Bench, Detect, Node } from '#rule/detect.ts'
import { abandonedDetails, strandingDetails, strandingPlace } from '#rule/stranding.ts'

/** A send is abandoned when its owner can leave after the goroutine was started and before the only receive. */
export const detect: Detect = ({ make, taken }, bench) => {
  const { file, pkg, report } = bench
  if (taken !== undefined) return reportGenerator(taken, bench)
  reportDropped(make as number, bench)
  for (const stranding of strandingsOf(pkg, file, make as number)) {
    if (stranding.how !== 'return') continue
    const { channel } = stranding
    const details = strandingDetails(pkg, stranding, `the function leaves here without receiving from ${channel.variable.name}`)
    report(
      strandingPlace(stranding).node,
      `send on ${channel.variable.name} blocks for ever when the function returns before it receives`,
      details,
    )
  }
}

/** Who calls throws the channel away at once. */
function reportDropped(make: Node, { file, pkg, report }: Bench): void {
  const dropped = droppedChannel(pkg, file, make)
  for (const call of dropped?.calls ?? []) {
    const { generator } = dropped as DroppedChannel
    const name = call.file.text(call.file.child(call.node, 'function')).replaceAll(/\s+/g, '')
    const taken = { ...call, message: 'the channel is thrown away here, and its sender is running' }
    const made = { file, node: make, message: 'the channel is made here' }
    const blocked = { file: generator.send.file, node: generator.send.node, message: 'this send waits for a receiver' }
    report(call.node, `the goroutine that ${name} starts blocks for ever in its send, for its channel is thrown away`, {
      identity: name,
      file: call.file,
      confidence: 'medium',
      ...(call.file.isTest ? { level: 'note' as const } : {}),
      related: [made, blocked],
      codeFlow: [taken, made, blocked],
    })
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
