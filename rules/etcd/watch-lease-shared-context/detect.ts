import { sharedWithWatch } from '#go/shared-contexts.ts'
import type { Node } from '#go/tree.ts'
import type { Detect, Spot } from '#rule/detect.ts'

/** A watch and a lease live on one context, so that one cannot be ended without the other. */
export const detect: Detect = ({ call }, { file, pkg, report }) => {
  const at = call as Node
  const shared = sharedWithWatch(pkg, file, at)
  if (!shared) return
  const context = file.text(shared.lease.context)
  const what = shared.lease.work === 'session' ? 'session' : 'lease'
  const watch: Spot = { node: shared.watch.call, message: `the watch is given the same context` }
  const made: Spot = { node: shared.made, message: 'the context comes from here' }
  const ended: Spot[] = shared.ended < 0 ? [] : [{ node: shared.ended, message: `whoever uses this ends the watch and drops the ${what}` }]
  const message =
    shared.ended < 0
      ? `${context} keeps the ${what} and a watch, and neither can be ended before the client is closed`
      : `${context} keeps the ${what} and a watch: ending the watch drops the ${what}, and what was written with it`
  report(at, message, {
    identity: `${context} ${file.text(file.child(at, 'function')).replaceAll(/\s+/g, '')}`,
    related: [watch, ...ended],
    codeFlow: [made, { node: at, message: `the ${what} is kept alive on it` }, watch, ...ended],
    ...(shared.ended < 0 ? { level: 'note' as const } : {}),
  })
}
