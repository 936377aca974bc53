import { renderComment } from '#report/comment.ts'
import { renderHtml } from '#report/html/page.ts'
import { renderJson } from '#report/json.ts'
import type { Links } from '#report/markdown/context.ts'
import { renderOpenMetrics } from '#report/openmetrics.ts'
import { renderSarif } from '#report/sarif.ts'
import { renderSummary } from '#report/summary.ts'
import type { Outcome } from './check.ts'

/** Every report under its fixed name, as `--report-dir` and the action write them. */
export function reportFiles(
  { report, sources, files = new Map() }: Outcome,
  options: { readonly commentId: string; readonly links?: Links },
): ReadonlyMap<string, string> {
  const links = options.links ? { links: options.links } : {}
  return new Map([
    ['report.json', renderJson(report)],
    ['metrics.txt', renderOpenMetrics(report)],
    ['summary.md', renderSummary(report, { sources, ...links })],
    ['comment.md', renderComment(report, { sources, id: options.commentId, ...links })],
    ['github.sarif', renderSarif(report, { profile: 'github', sources })],
    ['full.sarif', renderSarif(report, { profile: 'full', sources })],
    ['report.html', renderHtml(report, { sources, ...links })],
    ...files,
  ])
}
