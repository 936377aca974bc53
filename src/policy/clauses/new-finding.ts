import { type Finding, isAtLeast } from '#model/finding.ts'
import type { Policy } from '#model/policy.ts'
import { settingOf } from '../setting.ts'
import { type Clause, plural } from './clause.ts'

/** Findings that the change brings. */
export const newFinding: Clause = {
  id: 'new-finding',
  limit: 'limits.new-finding',
  title: 'new findings at or above fail-on block; errors and warnings below it warn; notes count only where fail-on is note',
  why: 'a leak costs least to mend before it is merged, and what was there before is not the fault of the change',
  judge({ findings }, policy) {
    const fresh = findings.filter((finding) => finding.standing.kind === 'new')
    const blocking = fresh.filter((finding) => blocks(finding, policy))
    const warning = fresh.filter((finding) => finding.level !== 'note' && !blocks(finding, policy))
    const limit = policy.limits.newFinding
    const floor = floorOf(policy)
    const reasons = []
    if (blocking.length > 0) {
      const outcome = blocking.length > limit ? ('block' as const) : ('warn' as const)
      const message = `${plural(blocking.length, 'new finding')} of level ${floor} or above`
      reasons.push({ clause: newFinding.id, measured: blocking.length, limit, outcome, message, evidence: evidenceOf(blocking) })
    }
    if (warning.length > 0) {
      const message = `${plural(warning.length, 'new finding')} that ${warning.length === 1 ? 'does' : 'do'} not block`
      reasons.push({
        clause: newFinding.id,
        measured: warning.length,
        limit,
        outcome: 'warn' as const,
        message,
        evidence: evidenceOf(warning),
      })
    }
    return reasons
  },
}

/** With `never` the built-in floor says what would block. */
function floorOf(policy: Policy) {
  return policy.failOn === 'never' ? 'error' : policy.failOn
}

function blocks(finding: Finding, policy: Policy): boolean {
  return isAtLeast(finding.level, floorOf(policy)) && settingOf(policy, finding.ruleId).mayBlock
}

function evidenceOf(findings: readonly Finding[]): string[] {
  return findings.map((finding) => finding.fingerprint)
}
