import { hasWriter, takenAgain } from '#go/held-again.ts'
import { lockName } from '#go/lock-classes.ts'
import { holdsOf } from '#go/lock-summaries.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, Spot } from '#rule/detect.ts'

/** A read lock within a read lock of the same mutex: a writer that comes between the two stops both. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const fn = file.functionAround(call as Node)
  if (file.isTest || fn < 0) return
  const hold = holdsOf(pkg, { file, node: fn }).find((candidate) => candidate.call === call)
  const again = hold?.method === 'RLock' ? takenAgain(pkg, hold, 'RLock') : undefined
  if (!hold || !again || !hasWriter(pkg, hold.lock)) return
  const lock = lockName(hold.lock)
  const taken: Spot = { node: hold.call, message: `${lock} is locked for reading here` }
  const last = again.trail.length - 1
  const down = again.trail.map(
    (spot, index): Spot => ({ ...spot, message: index === last ? `${lock} is locked for reading again` : 'which calls this' }),
  )
  report(
    again.at,
    `${file.text(file.child(again.at, 'function'))} locks ${lock} for reading once more, and waits for ever when a writer comes between the two`,
    {
      identity: lock,
      related: [taken, ...down.slice(1)],
      codeFlow: [taken, ...down],
    },
  )
}
