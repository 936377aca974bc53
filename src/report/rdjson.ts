import type { Fix } from '#model/finding.ts'
import type { Report } from '#model/report.ts'
import { jsonText, plain } from './escape.ts'
import type { Sources } from './excerpt.ts'
import { type Problem, problemsOf } from './problem.ts'

/**
 * reviewdog's diagnostic format, DiagnosticResult (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). Its columns count bytes of
 * UTF-8 from 1, so a file whose text is not at hand has lines only.
 */
export function renderRdjson(report: Report, sources: Sources): string {
  return jsonText({
    source: { name: report.tool.name },
    diagnostics: problemsOf(report).map((problem) => diagnosticOf(problem, report, sources)),
  })
}

function diagnosticOf(problem: Problem, report: Report, sources: Sources) {
  const { ruleId, file, line, span, level, message, row } = problem
  const url = report.rules.find((rule) => rule.id === ruleId)?.helpUri ?? ''
  const range = rangeOf(file, span ? { line, ...span } : { line, column: 0, endLine: line, endColumn: 0 }, sources)
  const fixes = row.kind === 'finding' ? row.finding.fixes : []
  return {
    message: plain(message),
    location: { path: file, range },
    severity: level === 'error' ? 'ERROR' : level === 'warning' ? 'WARNING' : 'INFO',
    code: { value: plain(ruleId), ...(url && { url }) },
    ...(fixes.length > 0 && { suggestions: suggestionsOf(fixes, file, sources) }),
  }
}

interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

function rangeOf(file: string, { line, column, endLine, endColumn }: Span, sources: Sources) {
  return { start: positionOf(file, line, column, sources), end: positionOf(file, endLine, endColumn, sources) }
}

function positionOf(file: string, line: number, column: number, sources: Sources) {
  const text = sources.get(file)?.split(/\r?\n/)[line - 1]
  if (text === undefined || column < 1) return { line }
  return { line, column: new TextEncoder().encode(text.slice(0, column - 1)).length + 1 }
}

/** Edits of fixes that touch one place of the finding's own file: reviewdog knows no fix over several places. */
function suggestionsOf(fixes: readonly Fix[], file: string, sources: Sources) {
  return fixes.flatMap(({ edits }) => {
    const [edit] = edits
    if (!edit || edits.length > 1 || edit.region.file !== file) return []
    const { startLine, startColumn, endLine, endColumn } = edit.region
    return [{ range: rangeOf(file, { line: startLine, column: startColumn, endLine, endColumn }, sources), text: edit.newText }]
  })
}
