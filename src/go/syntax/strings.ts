import { UNSURE } from './lexer.ts'
import type { Rows } from './rows.ts'
import { BACKQUOTE, QUOTE } from './tokens.ts'
import { node } from './vocabulary.ts'

const CONTENT = node('interpreted_string_literal_content')
const RAW_CONTENT = node('raw_string_literal_content')
const ESCAPE = node('escape_sequence')

/** Writes the quotes, the text between them and the escape sequences of a string literal. */
export function writeString(rows: Rows, text: string, start: number, end: number): void {
  const isRaw = text.charCodeAt(start) === 96
  const quote = isRaw ? BACKQUOTE : QUOTE
  rows.leaf(quote, start, start + 1, 0)
  if (isRaw) rows.leaf(RAW_CONTENT, start + 1, end - 1, 0)
  else writeContent(rows, text, start + 1, end - 1)
  rows.leaf(quote, end - 1, end, 0)
}

function writeContent(rows: Rows, text: string, start: number, end: number): void {
  let done = start
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 92) continue
    if (at > done) rows.leaf(CONTENT, done, at, 0)
    ESCAPE_SEQUENCE.lastIndex = at
    if (!ESCAPE_SEQUENCE.test(text) || ESCAPE_SEQUENCE.lastIndex > end) throw UNSURE
    done = ESCAPE_SEQUENCE.lastIndex
    rows.leaf(ESCAPE, at, done, 0)
    at = done - 1
  }
  if (end > done) rows.leaf(CONTENT, done, end, 0)
}

/** As long as the grammar takes one. */
const ESCAPE_SEQUENCE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\d{2,3}|[^xuU\n])/uy
