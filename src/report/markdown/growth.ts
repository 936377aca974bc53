import type { Growth, GrowthState } from '#model/baseline.ts'
import { cut, type Section } from '../budget.ts'
import { codeSpan, markdownText } from '../escape.ts'
import { compareGrowth } from '../row.ts'
import { count, placeWords, shortHash } from '../words.ts'
import type { MarkdownContext } from './context.ts'
import { lineLink } from './link.ts'

const STATES: readonly GrowthState[] = ['new', 'more', 'unknown', 'same', 'fewer', 'gone']
/** A phone shows so many beside the names. */
const BAR_CELLS = 8

/** The goroutines that the tests left, base against head, folded unless `open`; no rows where no test was recorded. */
export function growthTable(context: MarkdownContext, most: number): Section {
  const { growth } = context.report
  const sorted = [...growth].sort(compareStates)
  const scale = Math.max(1, ...growth.map((each) => Math.max(each.base ?? 0, each.head)))
  const head = `<details><summary>Goroutines left by the tests: ${totals(growth)}</summary>\n\n`
  return {
    // Two columns: a phone cuts what is wider.
    head: `${head}| Stuck in | Base → head |\n|:--|:--|\n`,
    rows: sorted.map((each) => growthRow(each, scale, context)),
    foot: '\n<sub>█ was there · ▓ came · ░ went</sub>\n\n</details>\n',
    more: (number) => (number === 0 ? '' : `\n…and ${count(number, 'more row')} in the job summary.\n`),
    rank: 4,
    most,
  }
}

/** `12 → 15 (+3)`, or the head alone where nobody looked at the base. */
export function totals(growth: readonly Growth[]): string {
  const head = growth.reduce((sum, each) => sum + each.head, 0)
  if (growth.some((each) => each.base === null)) return `${head}, base not looked at`
  const base = growth.reduce((sum, each) => sum + (each.base ?? 0), 0)
  const change = head - base
  return `${base} → ${head} (${change > 0 ? '+' : change < 0 ? '−' : '±'}${Math.abs(change)})`
}

/** What was there, what came and what went, as cells; the longest of all rows fills the bar. */
export function bar(base: number | null, head: number, scale: number): string {
  const cells = (number: number) => (number === 0 ? 0 : Math.max(1, Math.round((number * BAR_CELLS) / scale)))
  const stayed = cells(Math.min(base ?? head, head))
  const whole = cells(Math.max(base ?? head, head))
  const rest = Math.max(base !== null && base !== head ? 1 : 0, whole - stayed)
  return '█'.repeat(stayed) + (head > (base ?? head) ? '▓' : '░').repeat(rest)
}

function growthRow(growth: Growth, scale: number, context: MarkdownContext): string {
  const site = growth.leak?.site ?? growth.leak?.spawn
  const where = codeSpan(cut(placeWords(growth), 100))
  const link = site ? ` ${lineLink(site.file, site.line, context.links)}` : ''
  const drawn = bar(growth.base, growth.head, scale)
  const cells = [
    `${where} ${markdownText(growth.leak?.state ?? growth.kind)}${link === '' ? '' : `<br>${link.trim()}`}`,
    `${growth.base ?? '?'}\u00a0→\u00a0${growth.head}, ${stateWords(growth)}${drawn === '' ? '' : `<br>${drawn}`}`,
  ]
  return `| ${cells.join(' | ')} |\n`
}

function stateWords({ state, since, reach }: Growth): string {
  if (state === 'unknown' && reach?.kind === 'unreached') return 'was there, not in the baseline'
  const words: Readonly<Record<GrowthState, string>> = {
    new: '**new**',
    more: '**more**',
    same: 'known',
    fewer: 'fewer',
    gone: 'gone ✅',
    unknown: 'base not looked at',
  }
  return since === '' ? words[state] : `${words[state]}, since ${codeSpan(shortHash(since))}`
}

function compareStates(a: Growth, b: Growth): number {
  return STATES.indexOf(a.state) - STATES.indexOf(b.state) || b.head - a.head || compareGrowth(a, b)
}
