import { lateAdd } from '#go/late-adds.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** A goroutine counts itself in: whoever waits may look before it did. */
export const detect: Detect = ({ add }, { file, pkg, report }) => {
  const at = add as Node
  const late = lateAdd(pkg, file, at)
  if (!late) return
  const started = { node: late.spawn, message: 'the goroutine is started here, not counted yet' }
  const waits = { node: late.wait, message: `${late.name}.Wait can be over before the goroutine has counted itself` }
  report(
    at,
    `${late.name}.Add runs in the goroutine that it counts, so ${late.name}.Wait can return before it and leave the goroutine behind`,
    {
      identity: late.name,
      related: [started, waits],
      codeFlow: [started, waits],
    },
  )
}
