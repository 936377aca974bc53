/**
 * What tells a text from others: FNV-1a and a second sum like it over its UTF-16 units, and their number, in hexadecimal digits. The
 * fact program (`src/record/types.go`) says the same of the files that it read. Against damage and mix-ups, not against forgery.
 */
export function textHash(text: string): string {
  let first = 0x811c9dc5
  let second = 0x9747b28c
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x5bd1e995)
    second ^= second >>> 15
  }
  return `${hex(first)}${hex(second)}${text.length.toString(16)}`
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0')
}
