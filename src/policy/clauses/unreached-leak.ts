import type { Growth } from '#model/baseline.ts'
import { type Clause, nameOf, plural } from './clause.ts'

/** Leaks that the base's evidence lacks and that nothing of the change reaches. */
export const unreachedLeak: Clause = {
  id: 'unreached-leak',
  limit: '',
  title: 'leaks that the base did not show and that the change cannot reach warn and never block',
  why: 'a goroutine of a package that holds nothing of the change was there before, however rarely it shows; it belongs into the baseline',
  judge({ growth }) {
    const old = growth.filter(isUnreached)
    if (old.length === 0) return []
    const message = `${plural(old.length, 'leak')} that the change cannot reach: ${old.length === 1 ? 'it was' : 'they were'} there, not in the baseline: ${old.map(nameOf).slice(0, 5).join(', ')}`
    return [{ clause: unreachedLeak.id, measured: old.length, limit: 0, outcome: 'warn', message, evidence: old.map(({ k2 }) => k2) }]
  },
}

/** Whether it would be new if the change reached it. */
export function isUnreached({ state, reach }: Growth): boolean {
  return state === 'unknown' && reach?.kind === 'unreached'
}
