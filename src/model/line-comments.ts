/** A `//` comment of a Go text. */
export interface LineComment {
  /** From 1. */
  readonly line: number
  readonly text: string
  /** Nothing but blanks before it. */
  readonly isAlone: boolean
}

/**
 * Strings, runes, raw strings and block comments are matched only so that what looks like a comment inside them is passed over.
 * Each one also matches unfinished, so that no place of a hostile text is looked at twice.
 */
const TOKENS = /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`[^`]*`?|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g

/** The line comments of a Go text in order; what stands inside strings and block comments is none. */
export function lineComments(text: string): LineComment[] {
  return tokensOf(text).flatMap(({ line, start, text: token }) => {
    if (!token.startsWith('//')) return []
    const before = text.slice(text.lastIndexOf('\n', start) + 1, start)
    return [{ line, text: token.trimEnd(), isAlone: before.trim() === '' }]
  })
}

/** The lines of a Go text that begin inside a raw string or a block comment, where nothing can be written between two lines. */
export function insideLines(text: string): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const { line, text: token } of tokensOf(text)) {
    const breaks = token.startsWith('//') ? 0 : countLines(token, 0, token.length)
    for (let at = 1; at <= breaks; at++) inside.add(line + at)
  }
  return inside
}

function tokensOf(text: string): { readonly line: number; readonly start: number; readonly text: string }[] {
  let line = 1
  let seen = 0
  return [...text.matchAll(TOKENS)].map((match) => {
    line += countLines(text, seen, match.index)
    seen = match.index
    return { line, start: match.index, text: match[0] }
  })
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
