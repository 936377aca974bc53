import { deafJoiner } from '#go/joined.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, Spot } from '#rule/detect.ts'

/** A goroutine that joins contexts does not end when its own is cancelled. */
export const detect: Detect = ({ go }, { file, pkg, report }) => {
  const joiner = deafJoiner(pkg, file, go as Node)
  if (!joiner) return
  const { context, cancel, made, waits, signals } = joiner
  const derived: Spot = { ...made, message: `${context.name} is made here, and ${cancel.name} is handed out` }
  const waiting: Spot = { node: waits, message: `the goroutine waits for ${signals.join(' and ')} alone` }
  report(
    waits,
    `the goroutine stays when ${cancel.name} is called: it waits for ${signals.join(' and ')} and not for ${context.name}.Done()`,
    {
      identity: `${context.name} ${signals.join(' ')}`,
      related: [derived],
      codeFlow: [derived, { node: go as Node, message: 'the goroutine is started here' }, waiting],
    },
  )
}
