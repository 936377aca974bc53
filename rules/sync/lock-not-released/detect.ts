import { heldPath, lockCall, mutexType } from '#go/locks.ts'
import type { Node } from '#go/tree.ts'
import type { Detect } from '#rule/detect.ts'

/** Functions named like this hold the lock on purpose when they return. */
const HANDS_OVER = /lock|acquire|begin|enter|^start/i

/** A way out of the function leaves the lock held, though other ways release it. */
export const detect: Detect = ({ call }, { file, pkg, flow, report }) => {
  const at = call as Node
  const fn = file.functionAround(at)
  const type = mutexType(pkg, file, at)
  if (fn < 0 || type === 'other' || HANDS_OVER.test(file.text(file.child(fn, 'name')))) return
  const ref = { file, node: fn }
  const lock = lockCall(flow(ref), at)
  const held = lock && heldPath(pkg, ref, lock)
  if (!lock || !held) return
  const name = file.text(file.child(file.child(at, 'function'), 'operand'))
  report(
    at,
    `${name} is still locked when the function leaves by another way than its ${file.text(file.child(file.child(held.release, 'function'), 'field'))}`,
    {
      identity: `${name}.${lock.method}`,
      ...(type === 'mutex' ? {} : { level: 'warning' as const, confidence: 'medium' as const }),
      related: [
        { node: held.leaves, message: `the function can leave here with ${name} locked` },
        { node: held.release, message: `${name} is released here, on other ways out` },
      ],
      codeFlow: [
        { node: at, message: `${name} is locked here` },
        { node: held.leaves, message: `this way out does not release ${name}; whoever locks it next waits for ever` },
      ],
    },
  )
}
