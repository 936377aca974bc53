import type { Report } from '#model/report.ts'
import { plain } from '../escape.ts'
import { pageBlocks, plainWords } from '../page.ts'
import { goroutinesOf, growthOf, type Row, ruleIdOf, testsOf } from '../row.ts'
import { leakWords, placeWords, sinceWords, sureDetail } from '../words.ts'
import type { BlockView, RowView, RuleView } from './data.ts'
import type { Ids } from './ids.ts'
import { numbering } from './numbering.ts'

const WORDS = 600

/** The rows as the list and the search of the page know them, with the rules and folders that they name by number. */
export function rowViews(
  report: Report,
  rows: readonly Row[],
  ids: Ids,
): { readonly rows: readonly RowView[]; readonly rules: readonly RuleView[]; readonly folders: readonly string[] } {
  const rules = numbering()
  const folders = numbering()
  const views = rows.map((row): RowView => {
    const place = placeOf(row)
    const growth = growthOf(row)
    const rule = ruleIdOf(row)
    return {
      id: ids.of(row),
      level: row.level,
      standing: row.standing,
      blocks: row.blocks,
      message: shortened(row.kind === 'finding' ? row.finding.message : leakWords(row.growth)),
      file: plain(place.file),
      line: place.line,
      fn: plain(place.function),
      rule: rule === undefined ? -1 : rules.of(rule),
      folder: folders.of(folderOf(row, place.file)),
      by: row.kind === 'leak' ? 'test' : growth.length > 0 ? 'both' : 'rule',
      sure: shortened(sureDetail(row, (test) => test)),
      since: shortened(sinceWords(row, report.run)),
      tests: testsOf(row).map(plain).join('\n'),
      base: growth.some((each) => each.base === null) ? null : growth.reduce((sum, each) => sum + (each.base ?? 0), 0),
      head: growth.every((each) => each.state === 'gone') ? 0 : goroutinesOf(row),
    }
  })
  return { rows: views, rules: rules.names.map((id) => ruleView(id, report)), folders: folders.names }
}

/** Where a row stands: the region of a finding, the place where a leak is stuck, else where it was started. */
export function placeOf(row: Row): { readonly file: string; readonly line: number; readonly function: string } {
  if (row.kind === 'finding') return { file: row.finding.region.file, line: row.finding.region.startLine, function: row.finding.function }
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn
  return site ?? { file: '', line: 0, function: placeWords(row.growth) }
}

function folderOf(row: Row, file: string): string {
  if (file === '') return row.kind === 'leak' ? plain(row.growth.package) : '.'
  return plain(file.split('/').slice(0, -1).join('/') || '.')
}

function ruleView(id: string, report: Report): RuleView {
  const rule = report.rules.find((each) => each.id === id)
  const [pack = ''] = id.split('/')
  return {
    id: plain(id),
    pack: plain(rule?.pack ?? pack),
    title: plain(rule?.title ?? ''),
    url: rule ? httpsOnly(rule.helpUri) : '',
    why: rule ? blocksOf(rule.summary) : [],
    fix: rule ? blocksOf(rule.fix) : [],
  }
}

/** An address that a reader may be sent to; empty for any other. */
export function httpsOnly(url: string): string {
  return /^https?:\/\/[\w.~:/?#&=+%,;@-]+$/.test(url) ? url : ''
}

function blocksOf(markdown: string): readonly BlockView[] {
  return pageBlocks(markdown).map(({ kind, text }) => [kind, kind === 'code' ? text : plainWords(text)])
}

function shortened(text: string): string {
  const clean = plain(text)
  return clean.length > WORDS ? `${clean.slice(0, WORDS - 1)}…` : clean
}
