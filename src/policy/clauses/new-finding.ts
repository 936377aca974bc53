import { type Finding, isAtLeast } from '#model/finding.ts'
import type { Policy } from '#model/policy.ts'
import type { Reason } from '#model/verdict.ts'
import { groupBy } from '../group.ts'
import type { Judgeable } from '../judgeable.ts'
import { packageOf } from '../package-of.ts'
import { settingOf } from '../setting.ts'
import { isInShare, type NamedStage, soften, stageOfRule } from '../stage.ts'
import { type Clause, plural } from './clause.ts'

/** Findings that the change brings. */
export const newFinding: Clause = {
  id: 'new-finding',
  limit: 'limits.new-finding',
  title: 'new findings at or above fail-on block; errors and warnings below it warn; notes count only where fail-on is note',
  why: 'a leak costs least to mend before it is merged, and what was there before is not the fault of the change',
  byPackage: true,
  judge(judged, policy) {
    const fresh = judged.findings.filter((finding) => finding.standing.kind === 'new')
    const blocking = fresh.filter((finding) => blocks(finding, policy))
    const warning = fresh.filter((finding) => finding.level !== 'note' && !blocks(finding, policy))
    const held = groupBy(blocking, (finding) => holdOf(finding, judged, policy)?.key ?? '')
    const limit = policy.limits.newFinding
    const atFloor = (group: readonly Finding[]): Reason[] => {
      if (group.length === 0) return []
      const message = `${plural(group.length, 'new finding')} of level ${floorOf(policy)} or above`
      return [reasonOf(group, limit, group.length > limit ? 'block' : 'warn', message)]
    }
    const staged = [...held].flatMap(([key, group]) => {
      const stage = group[0] && holdOf(group[0], judged, policy)
      return key === '' || !stage ? [] : atFloor(group).map((reason) => soften(reason, stage))
    })
    const others =
      warning.length === 0
        ? []
        : [
            reasonOf(
              warning,
              limit,
              'warn',
              `${plural(warning.length, 'new finding')} that ${warning.length === 1 ? 'does' : 'do'} not block`,
            ),
          ]
    return [...atFloor(held.get('') ?? []), ...staged, ...others]
  },
}

function reasonOf(findings: readonly Finding[], limit: number, outcome: Reason['outcome'], message: string): Reason {
  const evidence = findings.map((finding) => finding.fingerprint)
  return { clause: newFinding.id, measured: findings.length, limit, outcome, message, evidence }
}

/** The stage that holds a finding back: its rule is rolled out, and its package is not yet among the share. */
function holdOf(finding: Finding, judged: Judgeable, policy: Policy): NamedStage | undefined {
  const stage = stageOfRule(policy, finding.ruleId, judged)
  return stage && !isInShare(packageOf(finding.region.file, judged), stage.share) ? stage : undefined
}

/** With `never` the built-in floor says what would block. */
function floorOf(policy: Policy) {
  return policy.failOn === 'never' ? 'error' : policy.failOn
}

function blocks(finding: Finding, policy: Policy): boolean {
  return isAtLeast(finding.level, floorOf(policy)) && settingOf(policy, finding.ruleId).mayBlock
}
