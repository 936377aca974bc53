import type { Report } from '#model/report.ts'
import { jsonText, plain } from './escape.ts'
import { type Problem, problemsOf } from './problem.ts'

/** GitLab's Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/): a list of open findings and leaks. */
export function renderCodeClimate(report: Report): string {
  return jsonText(problemsOf(report).map(issueOf))
}

function issueOf(problem: Problem) {
  return {
    description: plain(problem.message),
    check_name: plain(problem.ruleId),
    fingerprint: problem.fingerprint,
    severity: severityOf(problem),
    location: { path: problem.file, lines: { begin: problem.line } },
  }
}

/** `blocker` is what blocks here, whatever its level. */
function severityOf({ blocks, level }: Problem): string {
  if (blocks) return 'blocker'
  return level === 'error' ? 'critical' : level === 'warning' ? 'major' : 'info'
}
