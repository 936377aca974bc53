import type { Growth } from '#model/baseline.ts'
import type { Policy } from '#model/policy.ts'
import type { Reason } from '#model/verdict.ts'
import { type Clause, nameOf } from './clause.ts'

/** Known leaks that became more. */
export const leakGrowth: Clause = {
  id: 'leak-growth',
  limit: 'limits.leak-growth',
  title:
    'a known leak blocks when it grows by more goroutines than the limit; a survivor that a second run denies warns, and so does one that the change cannot reach',
  why: 'the baseline forgives a leak, not its spreading; the limit leaves room for pools and schedules, whose counts follow the machine',
  byPackage: true,
  judge: ({ growth }, policy) => growth.flatMap((entry) => reasonFor(entry, policy)),
}

function reasonFor(entry: Growth, policy: Policy): Reason[] {
  const { state, base, head, tier, testFailed, confirmed, k2, reach } = entry
  const limit = policy.limits.growth
  if ((state !== 'more' && state !== 'same') || base === null || testFailed || head <= base + limit) return []
  const unreached = reach?.kind === 'unreached'
  const message = `${nameOf(entry)} ${base} → ${head}, limit +${limit}${unreached ? ', and the change cannot reach it' : ''}`
  const outcome = unreached || (confirmed === false && tier !== 'proven') ? 'warn' : 'block'
  return [{ clause: leakGrowth.id, measured: head - base, limit, outcome, message, evidence: [k2] }]
}
