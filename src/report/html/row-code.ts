import { LEVELS } from '#model/finding.ts'
import type { RowView } from './data.ts'

/** A row as it stands in its island: a list without names, because there may be a hundred thousand. */
export type RowCode = readonly [
  id: string,
  level: number,
  standing: number,
  blocks: 0 | 1,
  message: string,
  file: string,
  line: number,
  fn: string,
  rule: number,
  folder: number,
  by: number,
  sure: string,
  /** Index in the data's phrases. */
  since: number,
  tests: string,
  base: number | null,
  head: number,
]

const STANDINGS = ['new', 'unknown', 'known', 'suppressed', 'gone'] as const
const BY = ['both', 'rule', 'test'] as const

/** Packs a row; `phrase` numbers a sentence, and a file in the row's folder is written without it. */
export function encodeRow(row: RowView, folder: string, phrase: (text: string) => number): RowCode {
  return [
    row.id,
    LEVELS.indexOf(row.level),
    STANDINGS.indexOf(row.standing),
    row.blocks ? 1 : 0,
    row.message,
    row.file.startsWith(`${folder}/`) ? `/${row.file.slice(folder.length + 1)}` : row.file,
    row.line,
    row.fn,
    row.rule,
    row.folder,
    BY.indexOf(row.by),
    row.sure,
    phrase(row.since),
    row.tests,
    row.base,
    row.head,
  ]
}

/** The row again. */
export function decodeRow(code: RowCode, folders: readonly string[], phrases: readonly string[]): RowView {
  const [id, level, standing, blocks, message, file, line, fn, rule, folder, by, sure, since, tests, base, head] = code
  return {
    ...{ id, message, line, fn, rule, folder, sure, tests, base, head },
    level: LEVELS[level] ?? 'note',
    standing: STANDINGS[standing] ?? 'new',
    blocks: blocks === 1,
    file: file.startsWith('/') ? `${folders[folder]}${file}` : file,
    by: BY[by] ?? 'rule',
    since: phrases[since] ?? '',
  }
}
