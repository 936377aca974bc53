import { cut, type Section } from '../budget.ts'
import { codeBlock, codeSpan, htmlText, markdownText } from '../escape.ts'
import { drawMarks } from '../excerpt.ts'
import { diffLines } from '../patch.ts'
import { penOf } from '../pen.ts'
import { remedyOf } from '../remedy.ts'
import { type Row, ruleIdOf } from '../row.ts'
import { trailOf } from '../trail.ts'
import { leakWords, sinceWords, sureBy, sureDetail } from '../words.ts'
import { isDated, type MarkdownContext } from './context.ts'
import { ruleLink, shortPath } from './link.ts'
import { placeMarkdown, placeOf, rowSign } from './table.ts'

const MOST_WORDS = 400
const MOST_DRAWING = 6_000

/** How many rows are shown, and how many of them whole. */
export interface Room {
  readonly whole: number
  readonly most: number
}

/**
 * Rows, worst first: the first `whole` as cards with what leaks, where, how sure, since when and what to do, how it comes to it folded;
 * the following as one line each, that unfolds to the same.
 */
export function leakCards(rows: readonly Row[], context: MarkdownContext, { whole, most }: Room): Section {
  const text = (row: Row, at: number): string => (at > 0 ? '\n' : '') + (at < whole ? card(row, context) : line(row, context))
  return {
    head: '',
    // What is only counted need not be written; of a large tree that is nearly everything.
    rows: rows.map((row, at) => (at < most ? text(row, at) : '')),
    foot: '',
    more: (number) => (number === 0 ? '' : `\n**…and ${number} more**, in the job summary, \`report.html\` and \`report.json\`.\n`),
    rank: 1,
    most,
  }
}

function card(row: Row, context: MarkdownContext): string {
  // A comment shows every line break: the facts follow on the same line.
  const head = `**${rowSign(row)} ${markdownText(cut(whatWords(row), MOST_WORDS))}**<br>${facts(row, context)}\n`
  const drawn = drawing(row, context)
  const trail = drawn === '' ? '' : `\n<details><summary>How it leaks</summary>\n\n${drawn}\n</details>\n`
  return [head, '\n', remedy(row, context), trail].join('')
}

/** What, where and who says so in a line; the rest of a card in the fold. */
function line(row: Row, context: MarkdownContext): string {
  const place = placeOf(row)
  const words = [
    `<b>${htmlText(cut(whatWords(row), MOST_WORDS))}</b>`,
    ...(place ? [htmlText(cut(`${shortPath(place.file)}:${place.line}`, 120))] : []),
    htmlText(sureBy(row)),
  ]
  const drawn = drawing(row, context)
  const inside = [facts(row, context), '\n\n', remedy(row, context), drawn === '' ? '' : `\n${drawn}`].join('')
  return `<details><summary>${rowSign(row)} ${words.join(' · ')}</summary>\n\n${inside}\n</details>\n`
}

function whatWords(row: Row): string {
  return row.kind === 'finding' ? row.finding.message : leakWords(row.growth)
}

function facts(row: Row, context: MarkdownContext): string {
  return [
    placeMarkdown(row, context),
    `**${sureBy(row)}**, ${sureDetail(row, (test) => codeSpan(cut(test, 120)))}`,
    ...(isDated(context) ? [markdownText(sinceWords(row, context.report.run))] : []),
  ].join(' · ')
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

/** The trail, drawn into the source; empty where no source of it is at hand. */
function drawing(row: Row, { sources }: MarkdownContext): string {
  const marks = trailOf(row)
  if (!marks.some((mark) => sources.has(mark.file))) return ''
  const lines = drawMarks(marks, sources, penOf(false, true), row.level).join('\n')
  return codeBlock(cut(lines, MOST_DRAWING), 'text')
}
