import { LEVELS } from '#model/finding.ts'
import type { Report } from '#model/report.ts'
import { plain } from '../escape.ts'
import type { Row } from '../row.ts'
import { ROW_STANDINGS } from '../row.ts'
import type { Choices, PageData, RowDetail, RowView, SourceLines, StackTree } from './data.ts'
import { detailOf } from './details.ts'
import type { Ids } from './ids.ts'
import { numbering } from './numbering.ts'
import type { HtmlOptions } from './page.ts'
import { rowViews } from './rows.ts'
import { gapViews, testViews } from './sections.ts'
import { curveViews, waitViews } from './series.ts'
import { shownSources } from './source-lines.ts'
import { stackNames } from './stack-names.ts'
import { stackTotals, stackTree } from './stacks.ts'

/** How much stands in one island. Only the first of each is read when the page opens. */
export const ROW_CHUNK = 1000
export const DETAIL_CHUNK = 50
export const NAME_CHUNK = 1000

/** What the islands of the page are made of. */
export interface PageParts {
  readonly data: PageData
  /** Worst first. */
  readonly views: readonly RowView[]
  readonly details: readonly RowDetail[]
  readonly names: readonly string[]
  readonly lines: readonly SourceLines[]
  readonly stacks?: StackTree
}

/** Everything that the page's script reads, each text and each line of source once. */
export function pageParts(report: Report, rows: readonly Row[], ids: Ids, { sources, links }: HtmlOptions): PageParts {
  const names = numbering()
  const shown = shownSources(sources, links)
  const ofStack = stackNames(names)
  const { rows: views, rules, folders } = rowViews(report, rows, ids)
  const totals = stackTotals(report.growth)
  const details = rows.map((row) => detailOf(row, { report, sources, names, stackNames: ofStack, shownAt: shown.shownAt }))
  const stacks = totals && stackTree(report.growth, ids, names, ofStack)
  const data: PageData = {
    verdict: report.verdict.kind,
    rows: views.length,
    ...{ rowChunk: ROW_CHUNK, detailChunk: DETAIL_CHUNK, nameChunk: NAME_CHUNK, rules, folders },
    files: shown.files(),
    choices: choicesOf(views),
    tests: testViews(report, rows, ids),
    gaps: gapViews(report),
    ...(totals && { stacks: totals }),
    curves: curveViews(report.series ?? []),
    waits: waitViews(report.waits ?? []),
  }
  const lines = shown.allLines()
  return { data, views, details, names: names.names.map(plain), lines, ...(stacks && { stacks }) }
}

function choicesOf(views: readonly RowView[]): Choices {
  return {
    level: LEVELS.filter((level) => views.some((view) => view.level === level)),
    standing: [
      ...(views.some((view) => view.blocks) ? ['blocks'] : []),
      'open',
      ...ROW_STANDINGS.filter(
        (standing) => standing !== 'new' && standing !== 'unknown' && views.some((view) => view.standing === standing),
      ),
    ],
    by: (['both', 'rule', 'test'] as const).filter((by) => views.some((view) => view.by === by)),
  }
}
