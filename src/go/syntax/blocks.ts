import { UNSURE } from './lexer.ts'

const QUOTE = 34
const APOSTROPHE = 39
const STAR = 42
const SLASH = 47
const BACKSLASH = 92
const BACKQUOTE = 96
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

/**
 * The place behind the brace that closes the one at `open`; braces in comments, strings and runes do not count. Throws UNSURE where
 * none closes it. gofmt writes that brace in the first column, where within the block only a raw string or a comment has one.
 */
export function endOfBlock(text: string, open: number): number {
  const line = text.indexOf('\n', open)
  const end = line < 0 || text.lastIndexOf('}', line) > open ? -1 : text.indexOf('\n}', line)
  if (end < 0) return searched(text, open)
  const block = text.slice(open, end)
  return block.includes('`') || block.includes('/*') ? searched(text, open) : end + 2
}

function searched(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === OPEN_BRACE) depth++
    else if (code === CLOSE_BRACE && --depth === 0) return at + 1
    else if (code === QUOTE || code === APOSTROPHE) at = endOfQuoted(text, at, code)
    else if (code === BACKQUOTE) at = placeOf(text, '`', at + 1)
    else if (code === SLASH) at = endOfComment(text, at)
  }
  throw UNSURE
}

/** Where the quote stands that ends what the one at `start` begins. */
function endOfQuoted(text: string, start: number, quote: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) return at
    if (code === BACKSLASH) at++
  }
  throw UNSURE
}

/** The last place of the comment, or the slash itself where none begins. */
function endOfComment(text: string, slash: number): number {
  const next = text.charCodeAt(slash + 1)
  if (next === SLASH) return placeOf(text, '\n', slash)
  return next === STAR ? placeOf(text, '*/', slash + 2) + 1 : slash
}

function placeOf(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from)
  if (at < 0) throw UNSURE
  return at
}
