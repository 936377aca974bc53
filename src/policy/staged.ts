import type { Policy } from '#model/policy.ts'
import type { Reason } from '#model/verdict.ts'
import type { Clause } from './clauses/clause.ts'
import type { Judgeable } from './judgeable.ts'
import { packageOf } from './package-of.ts'
import { isInShare, soften, stageOfClause } from './stage.ts'

/**
 * What a clause says while it is rolled out. With a share it judges the packages of that share apart from the others: of those it blocks
 * for, its limit is held against what they alone have.
 */
export function judgeStaged(clause: Clause, judged: Judgeable, policy: Policy): readonly Reason[] {
  const stage = stageOfClause(policy, clause.id, judged)
  if (stage === undefined) return clause.judge(judged, policy)
  const softened = (reasons: readonly Reason[]) => reasons.map((reason) => soften(reason, stage))
  if (!clause.byPackage || stage.share === 0) return softened(clause.judge(judged, policy))
  const chosen = clause.judge(
    only(judged, (importPath) => isInShare(importPath, stage.share)),
    policy,
  )
  const others = clause.judge(
    only(judged, (importPath) => !isInShare(importPath, stage.share)),
    policy,
  )
  return [...chosen, ...softened(others)]
}

/** The same evidence with some of the packages. */
function only(judged: Judgeable, isWanted: (importPath: string) => boolean): Judgeable {
  const { findings, growth, captures, baseCaptures } = judged
  return {
    ...judged,
    findings: findings.filter((finding) => isWanted(packageOf(finding.region.file, judged))),
    growth: growth.filter((entry) => isWanted(entry.package)),
    captures: captures.filter((capture) => isWanted(capture.importPath)),
    baseCaptures: baseCaptures.filter((capture) => isWanted(capture.importPath)),
  }
}
