import type { Growth } from '#model/baseline.ts'
import { type Clause, nameOf, plural } from './clause.ts'

/** Leaks that the baseline let pass until a day that has gone by. */
export const expiredLeak: Clause = {
  id: 'expired-leak',
  limit: '',
  title: 'known leaks whose day in the baseline has gone by warn as long as they are there',
  why: 'who wrote "until" wanted to be asked again then; the change did not bring the leak, so it is not blocked for it',
  judge({ growth }) {
    const old = growth.filter(isExpired)
    if (old.length === 0) return []
    const names = old.map((entry) => `${nameOf(entry)} (until ${entry.ranOut})`)
    const message = `${plural(old.length, 'leak')} that the baseline let pass until a day that has gone by: ${names.slice(0, 5).join(', ')}; mend ${old.length === 1 ? 'it' : 'them'}, or give the line another \`until\``
    return [{ clause: expiredLeak.id, measured: old.length, limit: 0, outcome: 'warn', message, evidence: old.map(({ k2 }) => k2) }]
  },
}

/** What the change brought again is new, and the business of another clause. */
function isExpired({ ranOut, state }: Growth): boolean {
  return ranOut !== undefined && state !== 'new'
}
