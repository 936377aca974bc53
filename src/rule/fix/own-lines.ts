import type { GoFile, Node, TextEdit } from '../detect.ts'

/** A statement that has its lines for itself, so that others can be put around or in place of it. */
export interface OwnLines {
  readonly start: number
  readonly end: number
  readonly indent: string
}

/** The lines of a statement; undefined where it shares them, or where gofmt may lay out the comment behind it anew. */
export function ownLines(file: GoFile, statement: Node): OwnLines | undefined {
  const parent = file.parent(statement)
  if (!file.is(parent, 'statement_list') && !file.is(parent, 'block')) return undefined
  const { text } = file.tree
  const [start, end] = [file.start(statement), file.end(statement)]
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = endOfLine(text, end)
  const indent = text.slice(from, start)
  const behind = text.slice(end, to).trim()
  if (!/^[ \t]*$/.test(indent) || (behind !== '' && !behind.startsWith('//'))) return undefined
  const neighbours = [text.slice(text.lastIndexOf('\n', from - 2) + 1, from), text.slice(to + 1, endOfLine(text, to + 1))]
  return behind !== '' && neighbours.some((line) => /\S.*\/\//.test(line)) ? undefined : { start, end, indent }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Takes a statement away with its lines, and with the empty line that would be left at an end of its block. */
export function removal(file: GoFile, { start, end }: OwnLines): TextEdit {
  const { text } = file.tree
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = endOfLine(text, end) + 1
  const next = text.slice(to, endOfLine(text, to))
  const before = text.slice(text.lastIndexOf('\n', from - 2) + 1, Math.max(0, from - 1))
  if (next.trim() === '' && (before.trim() === '' || /[{:]\s*$/.test(before)))
    return { file, start: from, end: endOfLine(text, to) + 1, newText: '' }
  if (before.trim() === '' && /^\s*\}/.test(next)) return { file, start: from - before.length - 1, end: to, newText: '' }
  return { file, start: from, end: to, newText: '' }
}
