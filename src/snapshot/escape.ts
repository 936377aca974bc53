/**
 * The text of a Go quoted string whose opening quote stands at `start`, and the index behind its closing quote; undefined when it
 * is not closed or holds an escape that Go does not write. Escapes are read as bytes and those as UTF-8, so that `\xc3\xa9`, `\u00e9`
 * and a raw `é` are one text, and bytes that are no UTF-8 become U+FFFD as Go 1.26 prints them.
 */
export function unquote(text: string, start: number): { readonly text: string; readonly end: number } | undefined {
  if (text[start] !== '"') return undefined
  const bytes: number[] = []
  let plain = true
  for (let at = start + 1; at < text.length; ) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) return { text: plain ? text.slice(start + 1, at) : decoder.decode(Uint8Array.from(bytes)), end: at + 1 }
    if (char === NEWLINE) return undefined
    const step = char === BACKSLASH ? escapeAt(text, at) : rawAt(text, at)
    if (step === undefined) return undefined
    if (char === BACKSLASH && plain) plain = false
    for (const byte of step.bytes) bytes.push(byte)
    at = step.end
  }
  return undefined
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const NEWLINE = 0x0a
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

interface Step {
  readonly bytes: ArrayLike<number> & Iterable<number>
  readonly end: number
}

const SIMPLE: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, a: 7, b: 8, f: 12, v: 11, '\\': 92, '"': 34, "'": 39 }
const HEX_WIDTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function escapeAt(text: string, at: number): Step | undefined {
  const letter = text[at + 1] ?? ''
  const simple = SIMPLE[letter]
  if (simple !== undefined) return { bytes: [simple], end: at + 2 }
  const width = HEX_WIDTHS[letter]
  if (width === undefined) return undefined
  const digits = text.slice(at + 2, at + 2 + width)
  const value = hexValue(digits)
  if (digits.length < width || value === undefined || value > 0x10ffff) return undefined
  const end = at + 2 + width
  return letter === 'x' ? { bytes: [value], end } : { bytes: encoder.encode(String.fromCodePoint(value)), end }
}

function rawAt(text: string, at: number): Step {
  const point = text.codePointAt(at) ?? 0
  if (point < 0x80) return { bytes: [point], end: at + 1 }
  return { bytes: encoder.encode(String.fromCodePoint(point)), end: at + (point > 0xffff ? 2 : 1) }
}

function hexValue(digits: string): number | undefined {
  return /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : undefined
}

/** A printed function name with its `%xx` parts decoded: `example.com/m/pkg%2ev2.Start` is `example.com/m/pkg.v2.Start`. */
export function decodePercent(name: string): string {
  if (!name.includes('%')) return name
  return name.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) =>
    decoder.decode(Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16))),
  )
}
