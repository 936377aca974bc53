import type { Report } from '#model/report.ts'
import { breakCommands } from './escape.ts'
import type { Sources } from './excerpt.ts'
import { penOf } from './pen.ts'
import { growthOf, type Row, rowsOf } from './row.ts'
import { rowBlock } from './text/block.ts'
import { trailOf } from './trail.ts'

/** The rows that a word means: a fingerprint, the key of a stack, the beginning of one, or `file:line` of what the row is about. */
export function rowsNamed(report: Report, word: string): readonly Row[] {
  return rowsOf(report).filter((row) => keysOf(row).some((key) => key.startsWith(word)) || placesOf(row).includes(word))
}

/** What one row is called: the fingerprint of a finding, the key of a leak. */
export function nameOf(row: Row): string {
  return row.kind === 'finding' ? row.finding.fingerprint : row.growth.k2
}

/** Files whose texts its trail is drawn from, each once. */
export function filesOf(row: Row): readonly string[] {
  return [...new Set(trailOf(row).map(({ file }) => file))]
}

/** One row for a terminal: each step of its trail with the source around it, how sure it is, what mends it, and what it is called. */
export function explainRow(row: Row, report: Report, options: { readonly sources: Sources; readonly color: boolean }): string {
  const pen = penOf(options.color, true)
  const lines = rowBlock(row, { report, sources: options.sources, pen, explains: true, steps: true })
  return `${[...lines, '', `  ${pen.faint(`fingerprint ${nameOf(row)}`)}`].map(breakCommands).join('\n')}\n`
}

function keysOf(row: Row): readonly string[] {
  return [nameOf(row), ...growthOf(row).map(({ k2 }) => k2)]
}

function placesOf(row: Row): readonly string[] {
  const marks = trailOf(row).filter(({ primary }) => primary)
  return marks.map(({ file, line }) => `${file}:${line}`)
}
