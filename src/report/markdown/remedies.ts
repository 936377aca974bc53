import { cut, type Section } from '../budget.ts'
import { codeBlock, codeSpan } from '../escape.ts'
import { diffLines } from '../patch.ts'
import { remedyOf, suppressionOf } from '../remedy.ts'
import { type Row, ruleIdOf } from '../row.ts'
import type { MarkdownContext } from './context.ts'
import { lineLink } from './link.ts'
import { block } from './section.ts'
import { placeMarkdown } from './table.ts'

const MOST_WORDS = 1_000

/** What to do about the rows, worst first, the change itself where it is known; then what to do when it is meant to be so. */
export function remedyList(rows: readonly Row[], context: MarkdownContext, most: number): Section {
  return {
    head: '**What to do**\n\n',
    rows: rows.map((row) => remedyItem(row, context)),
    foot: hint(rows),
    more: (number) => (number === 0 ? '' : `- …and ${number} more, in the job summary\n`),
    rank: 3,
    most,
  }
}

function remedyItem(row: Row, context: MarkdownContext): string {
  const { fix, hunks } = remedyOf(row, context.report, context.sources)
  const first = hunks[0]
  const place = first ? lineLink(first.file, first.line, context.links) : placeMarkdown(row, context)
  const words = `- ${place}: ${fix.markdown || 'end the goroutine before its owner returns'}\n`
  const diff = diffLines(hunks).join('\n')
  return diff === '' ? words : `${words}${indented(codeBlock(cut(diff, MOST_WORDS), 'diff'))}`
}

/** A block inside of a list item. */
function indented(block: string): string {
  return block
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')
}

/** How to say that a leak is meant; no rows where nothing is open. */
export function suppressionHint(rows: readonly Row[]): Section {
  const text = hint(rows).trimStart()
  return { ...block('', 3), rows: text === '' ? [] : [text] }
}

function hint(rows: readonly Row[]): string {
  const ruleId = rows.map((row) => (row.kind === 'finding' ? ruleIdOf(row) : undefined)).find((id) => id !== undefined)
  const leak = rows.some((row) => row.kind === 'leak')
  const suppress = ruleId === undefined ? [] : [`a finding: put ${codeSpan(suppressionOf(ruleId))} on the line above`]
  const accept = leak ? ['a leak: `goroutine-gate baseline update --append`, and commit the file'] : []
  const ways = [...suppress, ...accept]
  return ways.length === 0 ? '' : `\n<sub>Meant to be so? For ${ways.join('; for ')}.</sub>\n`
}
