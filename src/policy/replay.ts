import type { Finding } from '#model/finding.ts'
import type { Policy } from '#model/policy.ts'
import type { Verdict } from '#model/verdict.ts'
import { judge } from './judge.ts'
import { settingOf } from './setting.ts'
import type { StoredRun } from './stored-run.ts'

/**
 * What a policy would have said about a run that is over: its clauses, limits, levels and roll-outs, on the day of the run. It sees what the
 * run's report shows: a rule that was off then has no findings there, and what was suppressed or known then stays so.
 */
export function replay({ judged }: StoredRun, policy: Policy): Verdict {
  const findings = judged.findings.flatMap((finding) => underPolicy(finding, policy))
  const fingerprints = new Set(findings.map((finding) => finding.fingerprint))
  const kept = (given: readonly Finding[]) => given.filter((finding) => fingerprints.has(finding.fingerprint))
  const { suppressedByChange, overBudget, unseenAtBase } = judged
  return judge(
    { ...judged, findings, suppressedByChange: kept(suppressedByChange), overBudget: kept(overBudget), unseenAtBase: kept(unseenAtBase) },
    policy,
  )
}

/** The finding as that policy ranks its rule; where the policy says nothing of it, as it was. */
function underPolicy(finding: Finding, policy: Policy): readonly Finding[] {
  const { isOn, level } = settingOf(policy, finding.ruleId)
  if (!isOn) return []
  if (level === undefined) return [finding]
  return [{ ...finding, level: finding.region.file.endsWith('_test.go') ? 'note' : level }]
}
