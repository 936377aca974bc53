import type { Report } from '#model/report.ts'
import { xmlText } from './escape.ts'
import { headline } from './headline.ts'
import { type Problem, problemsOf } from './problem.ts'
import { rowsOf } from './row.ts'

/**
 * JUnit's XML, as CI servers read it: one case for the verdict, one for each open finding or leak. What blocks fails, what does not is skipped,
 * so that a server's count of failures says the same as the exit code.
 */
export function renderJunit(report: Report): string {
  const problems = problemsOf(report)
  const { kind } = report.verdict
  const fails = kind === 'block' || kind === 'unjudged'
  const failures = problems.filter((problem) => problem.blocks).length + (fails ? 1 : 0)
  const skipped = problems.filter((problem) => !problem.blocks).length
  const counts = `tests="${problems.length + 1}" failures="${failures}" errors="0" skipped="${skipped}"`
  const cases = [verdictCase(report, fails), ...problems.map(problemCase)].join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n  <testsuite name="goroutine-gate" ${counts}>\n${cases}  </testsuite>\n</testsuites>\n`
}

function verdictCase(report: Report, fails: boolean): string {
  const open = '    <testcase classname="goroutine-gate" name="verdict"'
  if (!fails) return `${open}/>\n`
  const reasons = report.verdict.reasons.map((reason) => `${reason.clause}: ${reason.message}`)
  return `${open}>\n      <failure message="${xmlText(headline(report, rowsOf(report)))}">${reasons.map(xmlText).join('\n')}</failure>\n    </testcase>\n`
}

function problemCase({ ruleId, file, line, message, blocks }: Problem): string {
  const place = `${file}:${line}`
  const open = `    <testcase classname="${xmlText(ruleId)}" name="${xmlText(place)}" file="${xmlText(file)}" line="${line}">\n`
  const told = blocks ? `<failure message="${xmlText(message)}">${xmlText(place)}</failure>` : `<skipped message="${xmlText(message)}"/>`
  return `${open}      ${told}\n    </testcase>\n`
}
