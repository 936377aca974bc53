import type { Report } from '#model/report.ts'
import { characters, cut, fitSections, type Section } from './budget.ts'
import { codeSpan, markdownText } from './escape.ts'
import type { Sources } from './excerpt.ts'
import { leakCards } from './markdown/cards.ts'
import type { Links, MarkdownContext } from './markdown/context.ts'
import { footer } from './markdown/footer.ts'
import { growthTable } from './markdown/growth.ts'
import { block } from './markdown/section.ts'
import { leakTable } from './markdown/table.ts'
import { unseenList } from './markdown/unseen.ts'
import { waitSections } from './markdown/waits.ts'
import { openRows, type Row, rowsOf } from './row.ts'
import { count } from './words.ts'

/** "body is too long (maximum is 65536 characters)": issues are refused like comments. */
export const ISSUE_CHARACTERS = 65_536

/** GitHub refuses a longer title. */
export const ISSUE_TITLE_CHARACTERS = 256

export interface IssueOptions {
  readonly sources: Sources
  readonly links?: Links
  /** The branch whose leaks are told. */
  readonly branch: string
}

/** The text of the one issue about a branch; `isOpen` is false when nothing is left, and the issue may be closed. */
export interface Issue {
  readonly title: string
  readonly body: string
  readonly isOpen: boolean
}

const CARDS = 5
const MOST_ROWS = 50
const MOST_GROWTH = 20
const MOST_GAPS = 20

/** The first line of the body, by which (together with its author) the issue is found again. One a branch. */
export function issueMarker(branch: string): string {
  return `<!-- goroutine-gate-issue: ${branch.replace(/[^\w.]+/g, '-').replace(/^-+|-+$/g, '') || 'default'} -->`
}

/**
 * What the default branch leaks, for an issue that is kept up to date: there is no change to blame, so that everything that stays counts,
 * known or not, but for what is suppressed.
 */
export function renderIssue(report: Report, { sources, links, branch }: IssueOptions): Issue {
  const rows = rowsOf(report)
  const staying = [...openRows(rows), ...rows.filter((row) => !row.blocks && row.standing === 'known')]
  const context: MarkdownContext = { report, rows, sources, isBranch: true, ...(links && { links }) }
  const sections = [
    block(`${issueMarker(branch)}\n${introduction(staying, branch)}\n`, 0),
    ...lists(staying, context).filter((section) => section.rows.length > 0),
    block(footer(context), 0),
  ]
  return {
    title: cut(titleOf(staying, branch), ISSUE_TITLE_CHARACTERS),
    body: fitSections(sections, ISSUE_CHARACTERS, characters).text,
    isOpen: staying.length > 0,
  }
}

/** Plain text: a title is not read as Markdown, but mentions in it would be; the branch is the only word of others. */
function titleOf(rows: readonly Row[], branch: string): string {
  const name = branch.replace(/[^\w./-]+/g, '-')
  return rows.length === 0 ? `No goroutine leak is left on ${name}` : `${count(rows.length, 'goroutine leak')} on ${name}`
}

function introduction(rows: readonly Row[], branch: string): string {
  if (rows.length === 0) return `Nothing is left: ${codeSpan(branch)} has no goroutine leak that a rule or a test shows.\n`
  const packages = new Set(rows.map((row) => (row.kind === 'leak' ? row.growth.package : row.finding.region.file.replace(/\/[^/]*$/, ''))))
  return `${markdownText(count(rows.length, 'goroutine leak'))} in ${count(packages.size, 'package')} of ${codeSpan(branch)}, worst first. This text is kept up to date; what is mended goes from it.\n`
}

function lists(rows: readonly Row[], context: MarkdownContext): readonly Section[] {
  return [
    leakCards(rows.slice(0, CARDS), context, { whole: CARDS, most: CARDS }),
    leakTable(rows.slice(CARDS), context, MOST_ROWS),
    ...waitSections(context),
    ...(context.report.growth.length > 0 ? [growthTable(context, MOST_GROWTH)] : []),
    unseenList(context, MOST_GAPS),
  ]
}
