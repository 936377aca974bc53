import { type Approvals, placeOfComment } from '#model/approval.ts'
import type { Growth, KnownFinding } from '#model/baseline.ts'
import { compareFindings, type Finding, type Standing } from '#model/finding.ts'
import type { Gap } from '#model/gap.ts'
import type { Policy } from '#model/policy.ts'
import type { Leak } from '#model/recording.ts'
import { hasRunOut } from '#model/until.ts'
import type { BaseSide } from '#policy/base-side.ts'
import { folderOf } from '#policy/blind.ts'
import { commentFinder, idleGaps, suppressedBy } from '#policy/comments.ts'
import { groupBy } from '#policy/group.ts'
import { join } from '#policy/join.ts'
import { isConfirmed, withLeaks, withLevel } from '#policy/level.ts'
import { matchKnown } from '#policy/match.ts'
import type { Suppression } from '#policy/suppress.ts'

export type { BaseSide } from '#policy/base-side.ts'

export interface PlaceInput {
  /** Everything the rules say about the head. */
  readonly findings: readonly Finding[]
  /** Undefined when there is nothing to compare with: then all is new. */
  readonly base: BaseSide | undefined
  /** Findings that the committed baseline lists. */
  readonly known: readonly KnownFinding[]
  readonly growth: readonly Growth[]
  readonly leaks: readonly Leak[]
  readonly suppressions: readonly Suppression[]
  /** Files of the head with the marker of generated code. */
  readonly generated: ReadonlySet<string>
  readonly policy: Policy
  /** `YYYY-MM-DD`, to tell suppressions that have run out. */
  readonly today: string
  /** Who stands for comments that the change adds; absent where nobody was asked. */
  readonly approved?: Approvals['comments']
}

export interface Placed {
  /** Sorted by file, line, column, rule. Findings of rules that are off and of generated files are left out. */
  readonly findings: readonly Finding[]
  /** With the rule ids of the findings that are the same leak. */
  readonly growth: readonly Growth[]
  /** Suppressions that do nothing, and places of the base that could not be compared. */
  readonly gaps: readonly Gap[]
  /** New findings that a suppression of this change let pass. */
  readonly suppressedByChange: readonly Finding[]
  /** New findings that a suppression of this change wanted to let pass: over the budget, or confirmed by a test. They count as new. */
  readonly overBudget: readonly Finding[]
  /** Findings that count as known only because the base could not be looked at there. */
  readonly unseenAtBase: readonly Finding[]
}

/** Gives each finding of the head its level, the leaks that show it, and its standing. */
export function place(input: PlaceInput): Placed {
  const levelled = input.findings.flatMap((finding) => withLevel(finding, input)).sort(compareFindings)
  const joined = join(levelled, input.growth, input.leaks)
  const confirmed = new Set<Finding>()
  const findings = levelled.map((finding) => {
    const shown = withLeaks(finding, joined, input.policy)
    if (isConfirmed(finding, joined)) confirmed.add(shown)
    return shown
  })
  return { growth: joined.growth, ...withStandings(findings, confirmed, input) }
}

function withStandings(findings: readonly Finding[], confirmed: ReadonlySet<Finding>, input: PlaceInput): Omit<Placed, 'growth'> {
  const { base, policy, suppressions, today } = input
  const commentOn = commentFinder(suppressions.filter((suppression) => !hasRunOut(suppression, today)))
  const known = knownFindings(findings, commentOn, input)
  const placed: Finding[] = []
  const suppressedByChange: Finding[] = []
  const overBudget: Finding[] = []
  const unseenAtBase: Finding[] = []
  const put = (finding: Finding, standing: Standing, ...lists: Finding[][]) => {
    const shown = { ...finding, standing }
    for (const list of [placed, ...lists]) list.push(shown)
  }
  for (const finding of findings) {
    const comment = commentOn(finding)
    const since = known.get(finding)
    const isUnseen = since === undefined && isUnseenAt(finding.region.file, base)
    const isOld = since !== undefined || isUnseen
    const room = suppressedByChange.length < policy.suppressions.budget && !(finding.level === 'error' && confirmed.has(finding))
    const approval = comment && input.approved?.get(placeOfComment(comment))
    // Without a base nobody can say that the change added the comment.
    if (comment && (isOld || !base)) put(finding, suppressedBy(comment), ...(isUnseen ? [unseenAtBase] : []))
    else if (isOld) put(finding, { kind: 'known', since: since ?? '' }, ...(isUnseen ? [unseenAtBase] : []))
    else if (comment && approval?.kind === 'approved') put(finding, suppressedBy(comment, approval.how))
    else if (comment && room) put(finding, suppressedBy(comment), suppressedByChange)
    else put(finding, { kind: 'new' }, ...(comment ? [overBudget] : []))
  }
  const gaps = [...unseenGaps(unseenAtBase), ...idleGaps(suppressions, findings, policy, today)]
  return { findings: placed, gaps, suppressedByChange, overBudget, unseenAtBase }
}

type CommentOn = ReturnType<typeof commentFinder>

function knownFindings(findings: readonly Finding[], commentOn: CommentOn, { base, known }: PlaceInput): ReadonlyMap<Finding, string> {
  const commentOnBase = commentFinder(base?.suppressions ?? [])
  return matchKnown({
    head: findings.map((finding) => ({ finding, isSuppressed: commentOn(finding) !== undefined })),
    base: [...(base?.findings ?? [])]
      .sort(compareFindings)
      .map((finding) => ({ finding, isSuppressed: commentOnBase(finding) !== undefined })),
    known,
    renamed: base?.renamed ?? new Map(),
    ...(base?.contours && { contours: base.contours }),
  })
}

function isUnseenAt(file: string, base: BaseSide | undefined): boolean {
  if (!base) return false
  const oldFile = base.renamed.get(file) ?? file
  return base.unseen.files.has(oldFile) || base.unseen.folders.has(folderOf(oldFile))
}

/** One gap a file, so that the reader learns where "known" means "not compared". */
function unseenGaps(findings: readonly Finding[]): Gap[] {
  return [...groupBy(findings, (finding) => finding.region.file)].map(([file, there]) => ({
    kind: 'base',
    what: `${file} at the base`,
    why: `the base could not be read or parsed there, so ${there.length} finding${there.length === 1 ? '' : 's'} could not be compared and count${there.length === 1 ? 's' : ''} as known`,
    region: { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  }))
}
