import { cut, type Section } from '../budget.ts'
import { codeSpan, markdownText } from '../escape.ts'
import { type Row, ruleIdOf } from '../row.ts'
import { count, leakWords, sinceWords, sureBy, sureDetail } from '../words.ts'
import { isDated, type MarkdownContext } from './context.ts'
import { lineLink, ruleLink } from './link.ts'

/** A sentence longer than this is cut in a table; the drawing below has all of it. */
const MOST_WORDS = 280

/** What leaks, where, how sure that is and since when: a row each, worst first. */
export function leakTable(rows: readonly Row[], context: MarkdownContext, most: number): Section {
  return {
    head: `| What leaks, and where | How sure${isDated(context) ? ', and since when' : ''} |\n|:--|:--|\n`,
    rows: rows.map((row) => tableRow(row, context)),
    foot: '',
    more: (number) =>
      number === 0 ? '' : `\n…and ${count(number, 'more row')}; all of them are in the job summary and in \`report.json\`.\n`,
    rank: 1,
    most,
  }
}

/** The sign of a row: ⛔ blocks, ⚠️ open, ℹ️ advice, ✅ gone, ▪️ stays as it was. */
export function rowSign(row: Row): string {
  if (row.blocks) return '⛔'
  if (row.standing === 'gone') return '✅'
  if (row.standing === 'known' || row.standing === 'suppressed') return '▪️'
  return row.level === 'note' ? 'ℹ️' : '⚠️'
}

/** The place of a row as a link, with the declared function around it. */
export function placeMarkdown(row: Row, { links }: MarkdownContext): string {
  const place = placeOf(row)
  if (place) return [lineLink(place.file, place.line, links, place.endLine), within(place.function)].join('')
  return row.kind === 'leak' ? codeSpan(row.growth.package) : ''
}

/** The lines of a row: a finding's own, else where a leak is stuck or was started; undefined for a leak without a place. */
export function placeOf(row: Row): { file: string; line: number; endLine: number; function: string } | undefined {
  if (row.kind === 'finding') {
    const { file, startLine, endLine } = row.finding.region
    return { file, line: startLine, endLine, function: row.finding.function }
  }
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn
  return site && { ...site, endLine: site.line }
}

function tableRow(row: Row, context: MarkdownContext): string {
  const what = row.kind === 'finding' ? row.finding.message : leakWords(row.growth)
  const cells = [
    `${rowSign(row)} ${markdownText(cut(what, MOST_WORDS))}<br>${placeMarkdown(row, context)}${ruleMarkdown(row, context)}`,
    `**${sureBy(row)}**: ${sureDetail(row, testName)}${isDated(context) ? `<br>${markdownText(sinceWords(row, context.report.run))}` : ''}`,
  ]
  return `| ${cells.join(' | ')} |\n`
}

function testName(test: string): string {
  return codeSpan(cut(test, 120))
}

function within(fn: string): string {
  return fn === '' ? '' : ` in ${codeSpan(cut(fn, 80))}`
}

function ruleMarkdown(row: Row, { report }: MarkdownContext): string {
  const id = ruleIdOf(row)
  if (id === undefined) return ''
  return `<br>${ruleLink(id, report.rules.find((rule) => rule.id === id)?.helpUri ?? '')}`
}
