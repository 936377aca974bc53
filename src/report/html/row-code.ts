import { LEVELS } from '#model/finding.ts'
import type { RowView } from './data.ts'
import { numbering } from './numbering.ts'

/**
 * Rows as they stand in an island: a list for each property, because there may be a hundred thousand rows, and each text once. Where a text is meant
 * a row has its number in `texts`.
 */
export interface RowChunk {
  readonly texts: readonly string[]
  readonly id: readonly number[]
  /** Index in the levels, worst first. */
  readonly level: readonly number[]
  /** Index in `STANDINGS`. */
  readonly standing: readonly number[]
  readonly blocks: readonly (0 | 1)[]
  readonly message: readonly number[]
  /** `file:line` as one text, empty where there is no file, so that it is searched as it is read. */
  readonly place: readonly number[]
  readonly fn: readonly number[]
  readonly rule: readonly number[]
  readonly folder: readonly number[]
  /** Index in `SAYERS`. */
  readonly by: readonly number[]
  readonly sure: readonly number[]
  readonly since: readonly number[]
  readonly tests: readonly number[]
  readonly base: readonly (number | null)[]
  readonly head: readonly number[]
}

export const STANDINGS = ['new', 'unknown', 'known', 'suppressed', 'gone'] as const
export const SAYERS = ['both', 'rule', 'test'] as const

/** Packs the rows of one island. */
export function encodeRows(rows: readonly RowView[]): RowChunk {
  const { names: texts, of } = numbering()
  return {
    id: rows.map((row) => of(row.id)),
    level: rows.map((row) => LEVELS.indexOf(row.level)),
    standing: rows.map((row) => STANDINGS.indexOf(row.standing)),
    blocks: rows.map((row) => (row.blocks ? 1 : 0)),
    message: rows.map((row) => of(row.message)),
    place: rows.map((row) => of(row.file === '' ? '' : `${row.file}:${row.line}`)),
    fn: rows.map((row) => of(row.fn)),
    rule: rows.map((row) => row.rule),
    folder: rows.map((row) => row.folder),
    by: rows.map((row) => SAYERS.indexOf(row.by)),
    sure: rows.map((row) => of(row.sure)),
    since: rows.map((row) => of(row.since)),
    tests: rows.map((row) => of(row.tests)),
    base: rows.map((row) => row.base),
    head: rows.map((row) => row.head),
    texts,
  }
}

/** One of the rows again; `at` counts from the first of the island. */
export function decodeRow(chunk: RowChunk, at: number): RowView {
  const text = (column: readonly number[]): string => chunk.texts[column[at] ?? -1] ?? ''
  const place = text(chunk.place)
  const colon = place.lastIndexOf(':')
  return {
    id: text(chunk.id),
    level: LEVELS[chunk.level[at] ?? -1] ?? 'note',
    standing: STANDINGS[chunk.standing[at] ?? -1] ?? 'new',
    blocks: chunk.blocks[at] === 1,
    message: text(chunk.message),
    file: place.slice(0, Math.max(0, colon)),
    line: Number(place.slice(colon + 1)),
    fn: text(chunk.fn),
    rule: chunk.rule[at] ?? -1,
    folder: chunk.folder[at] ?? 0,
    by: SAYERS[chunk.by[at] ?? -1] ?? 'rule',
    sure: text(chunk.sure),
    since: text(chunk.since),
    tests: text(chunk.tests),
    base: chunk.base[at] ?? null,
    head: chunk.head[at] ?? 0,
  }
}
