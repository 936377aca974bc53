import { type Clause, nameOf, plural } from './clause.ts'
import { isSureAndNew } from './new-leak.ts'

/** Leaks that the change brings and that may be an accident of the schedule. */
export const newSurvivor: Clause = {
  id: 'new-survivor',
  limit: '',
  title: 'new survivors that no second run confirmed warn',
  why: 'a goroutine alive after settling can still be on its way out; blocking on one sighting would teach people to ignore the gate',
  judge({ growth }) {
    const unsure = growth.filter((entry) => entry.state === 'new' && !entry.testFailed && !isSureAndNew(entry))
    if (unsure.length === 0) return []
    const denied = unsure.filter((entry) => entry.confirmed === false).length
    const how = denied === unsure.length ? 'a second run did not show it again' : 'seen in one run, not confirmed by a second'
    const message = `${plural(unsure.length, 'new survivor')}, ${how}: ${unsure.map(nameOf).slice(0, 5).join(', ')}`
    return [
      { clause: newSurvivor.id, measured: unsure.length, limit: 0, outcome: 'warn', message, evidence: unsure.map((entry) => entry.k2) },
    ]
  },
}
