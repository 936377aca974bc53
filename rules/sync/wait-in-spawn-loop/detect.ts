import { earlyWait } from '#go/group-loops.ts'
import type { Node } from '#go/tree.ts'
import { waitGroupOf } from '#go/waitgroups.ts'
import type { Detect } from '#rule/detect.ts'

/** Wait stands in the loop that starts the goroutines, and Add counted all of them before. */
export const detect: Detect = ({ wait }, { file, pkg, report }) => {
  const at = wait as Node
  const group = waitGroupOf(pkg, file, at)
  if (!group || group.escapes || group.goes) return
  const early = earlyWait(pkg, file, at, group)
  if (!early) return
  const { name } = group
  const counted = { ...early.add, message: `${name} counts all goroutines here, before the loop` }
  const started = { node: early.spawn, message: 'each turn starts one of them' }
  report(at, `${name}.Wait stands in the loop that starts the goroutines: the first turn waits for those of later turns`, {
    identity: name,
    related: [counted, started],
    codeFlow: [counted, started, { node: at, message: 'the first turn stays here' }],
  })
}
