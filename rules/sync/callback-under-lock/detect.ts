import { callbackUnder } from '#go/callbacks.ts'
import { lockName } from '#go/lock-classes.ts'
import { holdsOf } from '#go/lock-summaries.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, Spot } from '#rule/detect.ts'

/** A function that was handed in runs with a lock held that it may ask for itself. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const fn = file.functionAround(call as Node)
  if (file.isTest || fn < 0) return
  const hold = holdsOf(pkg, { file, node: fn }).find((candidate) => candidate.call === call)
  const found = hold && callbackUnder(pkg, hold)
  if (!found) return
  const lock = lockName(found.hold.lock)
  const taken: Spot = { node: found.hold.call, message: `${lock} is locked here` }
  const runs: Spot = { node: found.call, message: `${found.name} runs with ${lock} held` }
  const last = found.trail.length - 1
  const down = found.trail
    .slice(1)
    .map((spot, index): Spot => ({ ...spot, message: index === last - 1 ? `and takes ${lock} here` : 'it calls this' }))
  const message =
    last < 0
      ? `${found.name} runs with ${lock} held, and stays for ever when it calls ${found.method}`
      : `${found.name} runs with ${lock} held, and what the package puts there takes ${lock} too`
  report(found.call, message, {
    identity: `${lock} ${found.name}`,
    ...(last < 0 ? {} : { level: 'warning' as const, confidence: 'medium' as const }),
    related: [taken, ...down],
    codeFlow: [taken, runs, ...down],
  })
}
