import type { GitHubContext } from '#adapters/github/context.ts'
import type { Inputs } from '#adapters/github/inputs.ts'
import { upsertIssue } from '#adapters/github/issue.ts'
import { log } from '#adapters/github/outputs.ts'
import type { Requester } from '#adapters/github/request.ts'
import type { Outcome } from '#drive/check.ts'
import type { Report } from '#model/report.ts'
import { issueMarker, renderIssue } from '#report/issue.ts'
import type { Links } from '#report/markdown/context.ts'

/** Whether an issue was asked for and the run is about the default branch. */
export function tellsBranch({ comment }: Inputs, { ref, defaultBranch }: GitHubContext): boolean {
  return comment === 'issue' && defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`
}

/**
 * One issue about the default branch. `judged` knows what the tests left and the packages that changed, `whole` what the rules find anywhere. It is closed only
 * where nothing is left and everything was seen. Returns what kept it from being written.
 */
export async function branchIssue(
  ask: Requester,
  judged: Outcome,
  whole: () => Promise<Outcome>,
  links: Links,
  { defaultBranch, repository }: GitHubContext,
): Promise<readonly string[]> {
  if (judged.report.verdict.kind === 'unjudged') return ['no issue: nothing could be judged']
  const all = await whole()
  const report = together(judged.report, all.report)
  const sources = new Map([...all.sources, ...judged.sources])
  const text = renderIssue(report, { sources, links, branch: defaultBranch })
  if (!text.isOpen && report.gaps.length > 0)
    return [`the issue is not touched: nothing is left, but ${report.gaps.length} things were not seen`]
  const kept = await upsertIssue(ask, { ...text, repository, marker: issueMarker(defaultBranch) })
  if ('why' in kept) return [`no issue: ${kept.why}`]
  if (kept.number > 0) log(`issue ${kept.number} about ${defaultBranch}: ${kept.how}`)
  return []
}

/** Where both know a finding, the judged one says which tests showed it. */
function together(judged: Report, whole: Report): Report {
  const known = new Map(judged.findings.map((finding) => [finding.fingerprint, finding]))
  const findings = whole.findings.map((finding) => {
    const same = known.get(finding.fingerprint)
    return same ? { ...finding, seenIn: same.seenIn } : finding
  })
  const named = new Set(judged.gaps.map(({ what }) => what))
  return { ...judged, findings, gaps: [...judged.gaps, ...whole.gaps.filter(({ what }) => !named.has(what))] }
}
