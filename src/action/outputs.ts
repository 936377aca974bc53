import type { Outputs } from '#adapters/github/outputs.ts'
import type { Report } from '#model/report.ts'

/** The action's outputs. `files` holds what was written, by name. */
export function outputsOf(report: Report, files: ReadonlyMap<string, string>): Outputs {
  const { findings, growth, leaks, captures, gaps, verdict } = report
  const tests = captures.reduce((sum, entry) => sum + entry.tests, 0)
  const goroutines = leaks.reduce((sum, leak) => sum + leak.count, 0)
  const ofStanding = (kind: string): number => findings.filter((finding) => finding.standing.kind === kind).length
  return {
    verdict: verdict.kind,
    'new-findings': ofStanding('new'),
    'known-findings': ofStanding('known'),
    leaks: growth.filter((entry) => entry.head > 0).length,
    'new-leaks': growth.filter((entry) => entry.state === 'new').length,
    'leak-rate': tests === 0 ? 0 : Number((goroutines / tests).toFixed(4)),
    gaps: gaps.length,
    'sarif-file': files.get('github.sarif') ?? '',
    'report-html': files.get('report.html') ?? '',
    'report-json': files.get('report.json') ?? '',
    'comment-file': files.get('comment.md') ?? '',
  }
}
