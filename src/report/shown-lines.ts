import type { ShownLines } from './suggestions.ts'

/**
 * The lines of the new side that a patch shows, as GitHub lists it for a file of a pull request (hunks of a unified diff without the headers of
 * the file). Nothing for what is no such text.
 */
export function shownLinesOf(patch: string): readonly ShownLines[] {
  const shown: { first: number; lines: string[] }[] = []
  for (const line of patch.split('\n')) {
    const [, first] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? []
    if (first !== undefined) shown.push({ first: Number(first), lines: [] })
    // `\ No newline at end of file` is neither a line of the old side nor of the new one.
    else if (/^[+ ]/.test(line)) shown.at(-1)?.lines.push(line.slice(1).replace(/\r$/, ''))
  }
  return shown.filter(({ lines }) => lines.length > 0)
}
