import type { Report } from '#model/report.ts'
import { COMMENT_CHARACTERS, characters, fitSections, type Section } from './budget.ts'
import { markdownText } from './escape.ts'
import type { Sources } from './excerpt.ts'
import { headline, VERDICT_SIGNS } from './headline.ts'
import { leakCards } from './markdown/cards.ts'
import type { Links, MarkdownContext } from './markdown/context.ts'
import { footer } from './markdown/footer.ts'
import { gateChangeList } from './markdown/gate-changes.ts'
import { glance } from './markdown/glance.ts'
import { growthTable } from './markdown/growth.ts'
import { type HistoryEntry, historyFold, historyMark } from './markdown/history.ts'
import { reasonList } from './markdown/reasons.ts'
import { type RelaySource, relayNote } from './markdown/relay-note.ts'
import { suppressionHint } from './markdown/remedies.ts'
import { block } from './markdown/section.ts'
import { seriesTable } from './markdown/series.ts'
import { unseenList } from './markdown/unseen.ts'
import { waitSections } from './markdown/waits.ts'
import { openRows, type Row, rowsOf } from './row.ts'

export interface CommentOptions {
  readonly sources: Sources
  readonly links?: Links
  /** Tells this comment from those of other jobs on the same pull request: `default`, a job's name. */
  readonly id: string
  /** What earlier runs said, oldest first, as `historyOf` reads it from the comment that is about to be replaced. */
  readonly history?: readonly HistoryEntry[]
  /** Whose word it is, where it is not this run's. */
  readonly relayed?: RelaySource
}

/** Leaks that are told at all, those that are told whole however few block, and those that are told whole however many do. */
const MOST_ROWS = 8
const LEAST_WHOLE = 3
const MOST_WHOLE = 5
const MOST_GROWTH = 10
const MOST_GAPS = 10
const MOST_CHANGES = 10

/** The first line of the comment, by which (together with its author) it is found again. */
export function commentMarker(id: string): string {
  return `<!-- goroutine-gate: ${id.replace(/[^\w.]+/g, '-').replace(/^-+|-+$/g, '') || 'default'} -->`
}

/**
 * The sticky comment: may I merge; in a line how many, how sure, whether all was seen; a card for what blocks and the worst of the rest with
 * where, since when and what to do, a line for some more; then why, and folded what is behind it. Always within a comment's limit.
 */
export function renderComment(report: Report, options: CommentOptions): string {
  const rows = rowsOf(report)
  const history = options.history ?? []
  const context: MarkdownContext = { report, rows, sources: options.sources, ...(options.links && { links: options.links }) }
  const line = headline(report, rows)
  const marks = `${commentMarker(options.id)}\n${historyMark(extended(history, { head: report.run.head, kind: report.verdict.kind, line }))}`
  const title = `### ${VERDICT_SIGNS[report.verdict.kind]} ${markdownText(line)}\n`
  const note = options.relayed ? [block(relayNote(options.relayed), 0)] : []
  const sections = [block(marks + title, 0), ...note, ...body(context), block(historyFold(history), 7), block(footer(context), 0)]
  return fitSections(sections, COMMENT_CHARACTERS, characters).text
}

/** A run that says the same of the same commit again is no news. */
function extended(history: readonly HistoryEntry[], entry: HistoryEntry): readonly HistoryEntry[] {
  const last = history.at(-1)
  const same = last?.kind === entry.kind && last.line === entry.line && entry.head.startsWith(last.head)
  return same ? history : [...history, entry]
}

function body(context: MarkdownContext): readonly Section[] {
  const { report, rows } = context
  const open = openRows(rows)
  const lists = [
    leakCards(open, context, { whole: wholeOf(open), most: MOST_ROWS }),
    reasonList(context),
    gateChangeList(context, MOST_CHANGES),
    suppressionHint(open),
    ...waitSections(context),
    ...(report.growth.length > 0 ? [growthTable(context, MOST_GROWTH)] : []),
    seriesTable(context, MOST_GROWTH),
    unseenList(context, MOST_GAPS),
  ]
  return [block(glance(context), 0), ...lists.filter((section) => section.rows.length > 0)]
}

function wholeOf(open: readonly Row[]): number {
  return Math.min(MOST_WHOLE, Math.max(LEAST_WHOLE, open.filter((row) => row.blocks).length))
}
