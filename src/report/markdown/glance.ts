import type { Report } from '#model/report.ts'
import { openRows, type Row } from '../row.ts'
import { hasBase, unseenOf } from '../tally.ts'
import { count } from '../words.ts'
import type { MarkdownContext } from './context.ts'
import { totals } from './growth.ts'

/**
 * The answers in one line, for whoever reads no further: how many, how sure, how many goroutines, and whether all was seen.
 * Empty where nothing is open and nothing was missed: then the headline says it all.
 */
export function glance({ report, rows }: MarkdownContext): string {
  if (openRows(rows).length === 0 && report.gaps.length === 0 && unseenOf(report).length === 0) return ''
  const parts = [openWords(rows, hasBase(report)), goroutineWords(report.growth), seenWords(report)]
  return `${parts.filter((part) => part !== '').join(' · ')}\n`
}

function openWords(rows: readonly Row[], hasBase: boolean): string {
  const open = openRows(rows)
  if (open.length === 0) return ''
  const by = (['both', 'test', 'rule'] as const).flatMap((who) => {
    const number = open.filter((row) => saidBy(row) === who).length
    return number > 0 ? [`${number} ${BY[who]}`] : []
  })
  return `${numberWords(open, hasBase)}: ${by.join(', ')}`
}

/** Without a base nobody knows what is new. */
function numberWords(open: readonly Row[], hasBase: boolean): string {
  const fresh = open.filter((row) => row.standing === 'new').length
  const blocking = open.filter((row) => row.blocks).length
  const blocks = blocking > 0 && blocking < open.length ? `, ${blocking} of them ${blocking === 1 ? 'blocks' : 'block'}` : ''
  if (!hasBase) return `**${open.length} found**${blocks}, no base to compare with`
  return fresh === open.length ? `**${fresh} new**${blocks}` : `**${open.length} open**, ${fresh} of them new${blocks}`
}

const BY = { both: 'by rule and test', test: 'by a test alone', rule: 'by a rule alone' } as const

function saidBy(row: Row): keyof typeof BY {
  return row.kind === 'leak' ? 'test' : row.growth.length > 0 ? 'both' : 'rule'
}

function goroutineWords(growth: Report['growth']): string {
  // Before and after stay on one line of a phone.
  return growth.length > 0 ? `goroutines left by the tests ${totals(growth).replaceAll(' ', '\u00a0')}` : ''
}

function seenWords(report: Report): string {
  const { captures, gaps } = report
  const unseen = unseenOf(report).length
  if (unseen > 0) return `**${count(unseen, 'package')} of ${captures.length} not seen**`
  if (gaps.length > 0) return `**${count(gaps.length, 'thing')} not seen**`
  return captures.length > 0 ? 'everything was seen' : 'no tests recorded'
}
