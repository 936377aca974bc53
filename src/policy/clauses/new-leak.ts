import type { Growth } from '#model/baseline.ts'
import { type Clause, nameOf, plural } from './clause.ts'

/** Leaks that the change brings and that are sure. */
export const newLeak: Clause = {
  id: 'new-leak',
  limit: 'limits.new-leak',
  title: 'new leaks block when the runtime proves them or a second run shows them again',
  why: 'a proven goroutine can never run again, and one that comes back in a second run is no accident of the schedule',
  byPackage: true,
  judge({ growth }, policy) {
    const sure = growth.filter(isSureAndNew)
    if (sure.length === 0) return []
    const limit = policy.limits.newLeak
    const proven = sure.filter((entry) => entry.tier === 'proven').length
    const again = sure.length - proven
    const how = [proven > 0 ? `${proven} proven by the runtime` : '', again > 0 ? `${again} confirmed by a second run` : '']
      .filter(Boolean)
      .join(', ')
    const message = `${plural(sure.length, 'new leak')}: ${how}: ${sure.map(nameOf).slice(0, 5).join(', ')}`
    const outcome = sure.length > limit ? 'block' : 'warn'
    return [{ clause: newLeak.id, measured: sure.length, limit, outcome, message, evidence: sure.map((entry) => entry.k2) }]
  },
}

/** Whether nothing but the change can be the cause: the base did not have it, no failed test explains it, and it is no accident. */
export function isSureAndNew(entry: Growth): boolean {
  return entry.state === 'new' && !entry.testFailed && (entry.tier === 'proven' || entry.confirmed === true)
}
