import type { Finding, Standing } from '#model/finding.ts'
import type { Gap } from '#model/gap.ts'
import type { Policy } from '#model/policy.ts'
import { hasRunOut } from '#model/until.ts'
import { groupBy } from './group.ts'
import { settingOf } from './setting.ts'
import { type Suppression, suppressionGap } from './suppress.ts'

/** The comment that is about a finding: same rule, on the line where the finding begins. */
export function commentFinder(suppressions: readonly Suppression[]): (finding: Finding) => Suppression | undefined {
  const byTarget = groupBy(suppressions, ({ file, target, rule }) => [file, target, rule].join('\0'))
  return ({ region, ruleId }) => byTarget.get([region.file, region.startLine, ruleId].join('\0'))?.[0]
}

/** The standing that a comment gives; `approved` is how somebody stood for it, where that was asked. */
export function suppressedBy({ file, line, reason, until, owner }: Suppression, approved = ''): Standing {
  const terms = [until && `until ${until}`, owner && `owner ${owner}`, approved && `approved by ${approved}`].filter(Boolean).join(', ')
  return { kind: 'suppressed', by: `comment at ${file}:${line}`, why: terms ? `${reason} (${terms})` : reason }
}

/** Comments that let nothing pass: run out, or about a finding that is not there. */
export function idleGaps(suppressions: readonly Suppression[], findings: readonly Finding[], policy: Policy, today: string): Gap[] {
  const used = new Set(findings.map(({ region, ruleId }) => [region.file, region.startLine, ruleId].join('\0')))
  return suppressions.flatMap((suppression) => {
    const { file, line, target, rule, until } = suppression
    if (hasRunOut(suppression, today)) return [suppressionGap(file, line, `it ran out on ${until} and suppresses nothing any more`)]
    const isIdle = settingOf(policy, rule).isOn && !used.has([file, target, rule].join('\0'))
    return isIdle ? [suppressionGap(file, line, `it suppresses nothing: there is no finding of ${rule} on line ${target}`)] : []
  })
}
