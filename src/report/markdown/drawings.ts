import type { Section } from '../budget.ts'
import { codeBlock, htmlText } from '../escape.ts'
import { drawMarks } from '../excerpt.ts'
import { penOf } from '../pen.ts'
import type { Row } from '../row.ts'
import { trailOf } from '../trail.ts'
import { placeWords } from '../words.ts'
import type { MarkdownContext } from './context.ts'

/** How it comes to each leak, drawn into the source and folded. */
export function drawings(rows: readonly Row[], context: MarkdownContext, most: number): Section {
  const drawn = rows.flatMap((row) => drawing(row, context))
  return { head: '', rows: drawn, foot: '', more: () => '', rank: 6, most }
}

function drawing(row: Row, { sources }: MarkdownContext): string[] {
  const marks = trailOf(row)
  if (!marks.some((mark) => sources.has(mark.file))) return []
  const where = row.kind === 'finding' ? row.finding.function || row.finding.region.file : placeWords(row.growth)
  const lines = drawMarks(marks, sources, penOf(false, true), row.level)
  return [`<details><summary>How it leaks: ${htmlText(where)}</summary>\n\n${codeBlock(lines.join('\n'), 'text')}\n</details>\n`]
}
