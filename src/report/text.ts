import type { Report } from '#model/report.ts'
import { breakCommands, plain } from './escape.ts'
import type { Sources } from './excerpt.ts'
import { penOf } from './pen.ts'
import { openRows, type Row, rowsOf, ruleIdOf } from './row.ts'
import { seriesLines } from './series/text.ts'
import { waitLines } from './series/waits.ts'
import { rowBlock } from './text/block.ts'
import { gapLines, gateChangeLines, reasonLines, verdictLine } from './text/closing.ts'

export interface TextOptions {
  readonly sources: Sources
  readonly color: boolean
  /** False keeps our own characters to ASCII. Default true. */
  readonly unicode?: boolean
  /** Draws known, suppressed and gone ones as well. */
  readonly all?: boolean
}

/** The report for a terminal: a block for each finding and leak, worst first; what was not seen; why; the verdict in the last line. */
export function renderText(report: Report, options: TextOptions): string {
  const pen = penOf(options.color, options.unicode ?? true)
  const rows = rowsOf(report)
  const shown = options.all ? rows : openRows(rows)
  const explained = firstOfRule(shown)
  const blocks = shown.map((row) => rowBlock(row, { report, sources: options.sources, pen, explains: explained.has(row) }))
  const overTime = [
    ...(report.series ?? []).map((each) => seriesLines(each, options.unicode ?? true)),
    ...(report.waits ?? []).map(waitLines),
  ]
  const parts = [
    ...blocks,
    ...overTime,
    buildLines(report),
    insteadLines(report),
    gapLines(report, pen),
    gateChangeLines(report, pen),
    reasonLines(report, rows, pen),
    [verdictLine(report, rows, pen)],
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(breakCommands).join('\n'))
    .join('\n\n')}\n`
}

/** Other versions could explain other goroutines; said only where goroutines differ. */
function buildLines({ build = [], growth, series }: Report): readonly string[] {
  const differs = growth.some(({ state }) => state === 'new' || state === 'more') || (series ?? []).length > 0
  if (build.length === 0 || !differs) return []
  return [
    'built with other versions than the base',
    ...build.map(({ what, base, head }) => `  ${plain(what)}: ${plain(base) || 'none'} → ${plain(head) || 'none'}`),
  ]
}

/** Where contracts of the repository take the place of ours: what those would have said there is not said. */
function insteadLines({ run }: Report): readonly string[] {
  return run.policySource.includes(', instead of ours for ') ? [`policy: ${plain(run.policySource)}`] : []
}

/** Why a rule matters is said once, at its worst row. */
function firstOfRule(rows: readonly Row[]): ReadonlySet<Row> {
  const seen = new Set<string>()
  return new Set(
    rows.filter((row) => {
      const id = ruleIdOf(row)
      if (id === undefined) return true
      const isFirst = !seen.has(id)
      seen.add(id)
      return isFirst
    }),
  )
}
