import { type Clause, plural } from './clause.ts'
import { isUnreached } from './unreached-leak.ts'

/** What could not be compared with the base. */
export const baseUnknown: Clause = {
  id: 'base-unknown',
  limit: '',
  title: 'leaks and findings whose base could not be looked at warn and never block',
  why: 'a gate that blames the wrong change is switched off; where the base is unknown nobody can say whose it is, so it is said instead',
  judge({ growth, unseenAtBase, baseSource }) {
    const leaks = growth.filter((entry) => entry.state === 'unknown' && !isUnreached(entry))
    const measured = leaks.length + unseenAtBase.length
    if (measured === 0) return []
    const parts = [leaks.length > 0 && plural(leaks.length, 'leak'), unseenAtBase.length > 0 && plural(unseenAtBase.length, 'finding')]
    const message = `${parts.filter(Boolean).join(' and ')} without a base to compare with${baseSource === 'none' ? ' (nothing is committed or recorded for it)' : ''}: nobody can say whether the change brought ${measured === 1 ? 'it' : 'them'}`
    const evidence = [...leaks.map((entry) => entry.k2), ...unseenAtBase.map((finding) => finding.fingerprint)]
    return [{ clause: baseUnknown.id, measured, limit: 0, outcome: 'warn', message, evidence }]
  },
}
