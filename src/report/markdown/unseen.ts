import type { Gap, GapKind } from '#model/gap.ts'
import { cut, type Section } from '../budget.ts'
import { markdownText } from '../escape.ts'
import { openRows } from '../row.ts'
import { count } from '../words.ts'
import type { MarkdownContext } from './context.ts'
import { lineLink } from './link.ts'

const MOST_WORDS = 600

/** What could not be seen, by kind; folded where there is anything else to look at. */
export function unseenList(context: MarkdownContext, most: number): Section {
  const { gaps } = context.report
  const unfolded = openRows(context.rows).length === 0 ? ' open' : ''
  const kinds = KINDS.filter(([kind]) => gaps.some((gap) => gap.kind === kind))
  const summary = kinds.map(([kind, one, many]) => count(gaps.filter((gap) => gap.kind === kind).length, one, many)).join(', ')
  const sorted = kinds.flatMap(([kind]) => gaps.filter((gap) => gap.kind === kind))
  return {
    head: `<details${unfolded}><summary>What could not be seen: ${summary}</summary>\n\n`,
    rows: sorted.map((gap) => gapItem(gap, context)),
    foot: '\n</details>\n',
    more: (number) => (number === 0 ? '' : `- …and ${number} more\n`),
    rank: 5,
    most,
  }
}

/** Kinds in the order in which they matter, with their words. */
const KINDS: readonly (readonly [GapKind, string, string])[] = [
  ['recording', 'recording', 'recordings'],
  ['capture', 'test run', 'test runs'],
  ['base', 'part of the base', 'parts of the base'],
  ['source', 'piece of source', 'pieces of source'],
  ['dump', 'piece of a dump', 'pieces of dumps'],
  ['baseline', 'line of the baseline', 'lines of the baseline'],
  ['config', 'setting', 'settings'],
  ['rule', 'rule', 'rules'],
  ['external', 'result of another tool', 'results of other tools'],
  ['series', 'sample', 'samples'],
  ['types', 'set of types', 'sets of types'],
  ['report', 'output', 'outputs'],
]

function gapItem(gap: Gap, { links }: MarkdownContext): string {
  const place = gap.region ? ` (${lineLink(gap.region.file, gap.region.startLine, links, gap.region.endLine)})` : ''
  return `- ${markdownText(cut(gap.what, 200))}${place}: ${markdownText(cut(gap.why, MOST_WORDS))}\n`
}
