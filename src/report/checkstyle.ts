import { compareText } from '#model/region.ts'
import type { Report } from '#model/report.ts'
import { xmlText } from './escape.ts'
import { type Problem, problemsOf } from './problem.ts'

/** Checkstyle's XML, which Jenkins, reviewdog and many editors read: open findings and leaks by file, sorted by file and line. */
export function renderCheckstyle(report: Report): string {
  const problems = problemsOf(report)
  const files = [...new Set(problems.map(({ file }) => file))].sort(compareText)
  const blocks = files.map((file) => {
    const own = problems.filter((problem) => problem.file === file).sort((a, b) => a.line - b.line)
    return `  <file name="${xmlText(file)}">\n${own.map(errorOf).join('')}  </file>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="8.0">\n${blocks.join('')}</checkstyle>\n`
}

function errorOf({ line, span, level, message, ruleId }: Problem): string {
  const column = span ? ` column="${span.column}"` : ''
  const severity = level === 'note' ? 'info' : level
  return `    <error line="${line}"${column} severity="${severity}" message="${xmlText(message)}" source="goroutine-gate.${xmlText(ruleId)}"/>\n`
}
