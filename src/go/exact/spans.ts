import { NONE } from '../tree.ts'

/** Numbers at spans of a text, in the order of the text. */
export interface Spans {
  /** The number at exactly this span, in UTF-16 units; NONE where there is none. */
  at(start: number, end: number): number
}

/** What stands for a character that is no digit. */
const BAD = 255

/** Value of each digit of base 64. */
const DIGITS = digitValues()

/**
 * Reads triples of base-64 VLQ without signs, five bits a digit and the sixth for "more follows", as source maps write them: the
 * distance from the start before, the length, the number. Undefined where the text is none of that.
 */
export function readSpans(text: string): Spans | undefined {
  const most = text.length / 3
  const starts = new Int32Array(most)
  const ends = new Int32Array(most)
  const whats = new Int32Array(most)
  const triple = [0, 0, 0]
  let count = 0
  let start = 0
  for (let at = 0; at < text.length; ) {
    for (let part = 0; part < 3; part++) {
      let value = 0
      let shift = 0
      for (let more = true; more; shift += 5) {
        const digit = DIGITS[text.charCodeAt(at++)] ?? BAD
        if (digit === BAD || shift > 25) return undefined
        value |= (digit & 31) << shift
        more = digit > 31
      }
      triple[part] = value
    }
    start += triple[0] as number
    starts[count] = start
    ends[count] = start + (triple[1] as number)
    whats[count++] = triple[2] as number
  }
  return { at: (from, to) => find(starts, ends, whats, count, from, to) }
}

function digitValues(): Uint8Array {
  const values = new Uint8Array(128).fill(BAD)
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  for (let at = 0; at < digits.length; at++) values[digits.charCodeAt(at)] = at
  return values
}

function find(starts: Int32Array, ends: Int32Array, whats: Int32Array, count: number, start: number, end: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) < start) low = middle + 1
    else high = middle
  }
  for (let at = low; at < count && starts[at] === start; at++) if (ends[at] === end) return whats[at] as number
  return NONE
}
