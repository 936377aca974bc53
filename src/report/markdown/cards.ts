import { cut, type Section } from '../budget.ts'
import { codeBlock, codeSpan, markdownText } from '../escape.ts'
import { drawMarks } from '../excerpt.ts'
import { diffLines } from '../patch.ts'
import { penOf } from '../pen.ts'
import { remedyOf } from '../remedy.ts'
import { type Row, ruleIdOf } from '../row.ts'
import { trailOf } from '../trail.ts'
import { leakWords, sinceWords, sureBy, sureDetail } from '../words.ts'
import type { MarkdownContext } from './context.ts'
import { ruleLink } from './link.ts'
import { placeMarkdown, rowSign } from './table.ts'

const MOST_WORDS = 400
const MOST_DRAWING = 6_000

/** A card for each row, worst first: what leaks, where, how sure, since when, what to do; how it comes to it is folded. */
export function leakCards(rows: readonly Row[], context: MarkdownContext, most: number): Section {
  return {
    head: '',
    rows: rows.map((row, at) => card(row, at, context)),
    foot: '',
    more: (number) => (number === 0 ? '' : `\n**…and ${number} more**, in the job summary, \`report.html\` and \`report.json\`.\n`),
    rank: 1,
    most,
  }
}

function card(row: Row, at: number, context: MarkdownContext): string {
  const what = row.kind === 'finding' ? row.finding.message : leakWords(row.growth)
  const facts = [
    placeMarkdown(row, context),
    `**${sureBy(row)}**, ${sureDetail(row, (test) => codeSpan(cut(test, 120)))}`,
    ...(context.isBranch ? [] : [markdownText(sinceWords(row, context.report.run))]),
  ]
  // A comment shows every line break: the facts follow on the same line.
  const head = `**${rowSign(row)} ${markdownText(cut(what, MOST_WORDS))}**<br>${facts.join(' · ')}\n`
  return [...(at > 0 ? ['\n'] : []), head, '\n', remedy(row, context), drawing(row, context)].join('')
}

function remedy(row: Row, context: MarkdownContext): string {
  const { fix, hunks } = remedyOf(row, context.report, context.sources)
  const id = ruleIdOf(row)
  const page = id === undefined ? '' : ` · ${ruleLink(id, context.report.rules.find((rule) => rule.id === id)?.helpUri ?? '')}`
  const diff = diffLines(hunks).join('\n')
  const what = fix.markdown || 'end the goroutine before its owner returns'
  // A sentence of a rule's page ends with a full stop, which would stand before the dot.
  const words = `🔧 ${page === '' ? what : what.replace(/\.$/, '')}${page}\n`
  return diff === '' ? words : `${words}\n${codeBlock(cut(diff, 1_000), 'diff')}`
}

/** The trail, drawn into the source. */
function drawing(row: Row, { sources }: MarkdownContext): string {
  const marks = trailOf(row)
  if (!marks.some((mark) => sources.has(mark.file))) return ''
  const lines = drawMarks(marks, sources, penOf(false, true), row.level).join('\n')
  return `\n<details><summary>How it leaks</summary>\n\n${codeBlock(cut(lines, MOST_DRAWING), 'text')}\n</details>\n`
}
