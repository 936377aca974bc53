import { blockedDrain } from '#go/timers.ts'
import type { Node } from '#go/tree.ts'
import { hasNewTimers } from '#go/version.ts'
import type { Detect, Spot } from '#rule/detect.ts'
import { tryFix } from '#rule/fix/select.ts'

/** A timer is drained whose value was received before. */
export const detect: Detect = ({ drain }, { file, pkg, goVersion, report }) => {
  const at = drain as Node
  const fn = file.functionAround(at)
  const blocked = fn < 0 ? undefined : blockedDrain(pkg, { file, node: fn }, at)
  if (!blocked) return
  const taken: Spot = { node: blocked.taken, message: `the one value of ${blocked.timer} may be received here` }
  report(at, `the drain of ${blocked.timer}.C blocks for ever when its value was received before`, {
    identity: blocked.timer,
    ...(hasNewTimers(goVersion) ? {} : { level: 'warning' as const, confidence: 'medium' as const }),
    related: [taken],
    codeFlow: [taken, { node: at, message: 'and this waits for it again: Stop says false because the timer fired' }],
    ...tryFix(file, at),
  })
}
