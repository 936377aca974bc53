type Cell = string | number

/** A Markdown table whose columns also line up in a terminal: words to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map(String))
  const widths = head.map((title, column) => Math.max(title.length, 3, ...texts.map((row) => row[column]?.length ?? 0)))
  const isNumber = head.map((_, column) => rows.length > 0 && rows.every((row) => /^[\d.,%/ –-]*$/.test(String(row[column] ?? ''))))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`
  const rule = `|${widths.map((width, column) => (isNumber[column] ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`
  return [line(head), rule, ...texts.map(line)].join('\n')
}

/** `7/12 58 %`; a dash where nothing was asked. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part}/${whole} ${Math.round((100 * part) / whole)} %`
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
