import type { Policy } from '#model/policy.ts'
import type { Reason, Reasons, Verdict } from '#model/verdict.ts'
import { CLAUSES } from './clauses/index.ts'
import type { Judgeable } from './judgeable.ts'
import { judgeStaged } from './staged.ts'

export { type Judgeable, NOTHING_TO_JUDGE } from './judgeable.ts'

/**
 * The verdict: every clause is asked, blocks stand before warnings, and clauses keep their order.
 * Nothing captured is "could not judge", unless the command itself failed and blocks for that. `fail-on: never` turns blocks into
 * warnings that say so; it does not make an unjudged change a judged one.
 */
export function judge(judged: Judgeable, policy: Policy): Verdict {
  const found = CLAUSES.flatMap((clause) => judgeStaged(clause, judged, policy))
  const reasons = policy.failOn === 'never' ? found.map(soften) : found
  const sorted = [...reasons.filter((reason) => reason.outcome === 'block'), ...reasons.filter((reason) => reason.outcome === 'warn')]
  const [first, ...others] = sorted
  if (!first) return { kind: 'pass', reasons: [] }
  const all: Reasons = [first, ...others]
  if (isUnjudged(all)) return { kind: 'unjudged', reasons: all }
  return { kind: first.outcome, reasons: all }
}

const UNJUDGED = 'nothing-captured'

const OF_THE_COMMAND: readonly string[] = ['tests-failed', 'build-failed']

function isUnjudged(reasons: Reasons): boolean {
  const commandBlocks = reasons.some((reason) => reason.outcome === 'block' && OF_THE_COMMAND.includes(reason.clause))
  return !commandBlocks && reasons.some((reason) => reason.clause === UNJUDGED)
}

function soften(reason: Reason): Reason {
  if (reason.outcome === 'warn' || reason.clause === UNJUDGED) return reason
  return { ...reason, outcome: 'warn', message: `${reason.message}; it would block, but fail-on is never` }
}
