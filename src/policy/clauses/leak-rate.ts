import type { Policy } from '#model/policy.ts'
import type { Judgeable } from '../judgeable.ts'
import { limitsOf } from '../latency.ts'
import type { Clause } from './clause.ts'
import { limitText } from './over-time.ts'

/** Goroutines left behind per test. */
export const leakRate: Clause = {
  id: 'leak-rate',
  limit: 'limits.leak-rate',
  title: 'more goroutines left behind per test than the limit block',
  why: 'one number that a team can bring down over a year, while the other clauses judge single changes',
  judge(judged, policy) {
    const tests = judged.captures.reduce((sum, capture) => sum + capture.tests, 0)
    const { leakRate: limit, factor } = strictest(judged, policy)
    const left = judged.growth.reduce((sum, { head }) => sum + head, 0)
    if (limit === null || tests === 0 || left / tests <= limit) return []
    const measured = Math.round((left / tests) * 10_000) / 10_000
    const message = `${left} goroutines were left behind by ${tests} tests, ${measured} per test, ${limitText(limit, policy.series.leakRate ?? 0, factor)}`
    return [
      {
        clause: leakRate.id,
        measured,
        limit,
        outcome: 'block',
        message,
        evidence: judged.growth.filter(({ head }) => head > 0).map(({ k2 }) => k2),
      },
    ]
  },
}

/** Of several services the one with the lowest limit: tests are no service's own. */
function strictest({ series = [] }: Judgeable, policy: Policy) {
  const all = series.map(({ service, p95Ms }) => limitsOf(policy.series, service, p95Ms))
  return all.sort((a, b) => (a.leakRate ?? 0) - (b.leakRate ?? 0))[0] ?? limitsOf(policy.series, '', null)
}
