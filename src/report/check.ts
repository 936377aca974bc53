import type { Report } from '#model/report.ts'
import { annotationsOf } from './annotations.ts'
import { cut, TITLE_CHARACTERS } from './budget.ts'
import { markdownText, plain } from './escape.ts'
import { headline } from './headline.ts'
import { rowsOf } from './row.ts'

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** A report that somebody else's run told as a check run. It is never a success: only the run itself may say that of a change. */
export function checkOf(report: Report) {
  const line = headline(report, rowsOf(report))
  const { annotations, leftOut } = annotationsOf(report)
  const placed = annotations.flatMap(({ level, title, message, place }) =>
    place
      ? [
          {
            ...{ path: place.file, start_line: place.line, end_line: place.endLine, annotation_level: LEVELS[level], title, message },
            ...(place.columns && { start_column: place.columns.start, end_column: Math.max(place.columns.start, place.columns.end - 1) }),
          },
        ]
      : [],
  )
  const more = leftOut > 0 ? ` ${leftOut} more are in the report of the run.` : ''
  return {
    name: 'goroutine-gate (told by the change)',
    conclusion: report.verdict.kind === 'block' ? ('failure' as const) : ('neutral' as const),
    title: cut(plain(line), TITLE_CHARACTERS),
    summary: `${markdownText(line)}\n\nThis was told by the change's own run, whose check is what counts.${more}\n`,
    annotations: placed,
  }
}
