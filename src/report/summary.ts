import type { Report } from '#model/report.ts'
import { bytes, fitSections, type Section, SUMMARY_BYTES } from './budget.ts'
import { codeSpan, htmlText, markdownText } from './escape.ts'
import type { Sources } from './excerpt.ts'
import { headline, VERDICT_SIGNS } from './headline.ts'
import type { Links, MarkdownContext } from './markdown/context.ts'
import { drawings } from './markdown/drawings.ts'
import { footer } from './markdown/footer.ts'
import { gateChangeList } from './markdown/gate-changes.ts'
import { glance } from './markdown/glance.ts'
import { growthTable } from './markdown/growth.ts'
import { layerTables } from './markdown/layers.ts'
import { reasonList } from './markdown/reasons.ts'
import { remedyList } from './markdown/remedies.ts'
import { block } from './markdown/section.ts'
import { seriesTable } from './markdown/series.ts'
import { leakTable } from './markdown/table.ts'
import { unseenList } from './markdown/unseen.ts'
import { waitSections } from './markdown/waits.ts'
import { openRows, type Row, rowsOf } from './row.ts'
import { count, leakWords } from './words.ts'

export interface SummaryOptions {
  readonly sources: Sources
  readonly links?: Links
}

const ALL = Number.POSITIVE_INFINITY

/** The job summary: the same sections as the comment with every row, and what the comment has no room for. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const rows = rowsOf(report)
  const open = openRows(rows)
  const context: MarkdownContext = { report, rows, ...options }
  const title = `## ${VERDICT_SIGNS[report.verdict.kind]} ${markdownText(headline(report, rows))}\n`
  const sections = [
    leakTable(open, context, ALL),
    reasonList(context),
    gateChangeList(context, ALL),
    remedyList(open, context, ALL),
    layerTables(open, context, ALL),
    drawings(open, context, ALL),
    ...waitSections(context),
    ...(report.growth.length > 0 ? [growthTable(context, ALL)] : []),
    seriesTable(context, ALL),
    folded('Known and suppressed', leakTable(restOf(rows), context, ALL)),
    benignList(report),
    unseenList(context, ALL),
  ].filter((section) => section.rows.length > 0)
  return fitSections([block(title, 0), block(glance(context), 0), ...sections, block(footer(context), 0)], SUMMARY_BYTES, bytes).text
}

/** Bare known leaks stand in the table of growth already. */
function restOf(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.kind === 'finding' && !row.blocks && (row.standing === 'known' || row.standing === 'suppressed'))
}

function folded(title: string, section: Section): Section {
  const head = `<details><summary>${htmlText(`${title}: ${count(section.rows.length, 'finding')}`)}</summary>\n\n${section.head}`
  return { ...section, head, foot: `${section.foot}\n</details>\n`, rank: 8 }
}

function benignList(report: Report): Section {
  return {
    head: `<details><summary>Left by the tests and harmless: ${count(report.benign.length, 'stack')}</summary>\n\n`,
    rows: report.benign.map((leak) => {
      const growth = { ...leak, state: 'same', base: null, head: leak.count, k2: leak.keys.k2, since: '', ruleIds: [], leak } as const
      return `- ${markdownText(leakWords(growth))}, ${codeSpan(leak.package)}: ${markdownText(leak.reason)}\n`
    }),
    foot: '\n</details>\n',
    more: (number) => (number === 0 ? '' : `- …and ${number} more\n`),
    rank: 9,
  }
}
