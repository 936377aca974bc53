import { unquote } from './escape.ts'

/** Labels and the index behind the closing brace. */
export interface LabelSet {
  readonly labels: Readonly<Record<string, string>>
  readonly end: number
}

/**
 * Reads `{k: v, "k": "v"}` from the opening brace at `start`, in the spellings of Go 1.26 (`{"k": "v"}`, all quoted), Go 1.27 (quoted
 * only when needed, an empty value is nothing at all) and `debug=1` (`{"k":"v"}`). Undefined when the text is none of these.
 */
export function labelsAt(text: string, start: number): LabelSet | undefined {
  if (text[start] !== '{') return undefined
  const pairs: [string, string][] = []
  let at = start + 1
  if (text[at] === '}') return { labels: {}, end: at + 1 }
  for (;;) {
    const key = wordAt(text, at)
    if (key === undefined || text[key.end] !== ':') return undefined
    const value = wordAt(text, text[key.end + 1] === ' ' ? key.end + 2 : key.end + 1)
    if (value === undefined) return undefined
    pairs.push([key.text, value.text])
    if (text[value.end] === '}') return { labels: Object.fromEntries(pairs), end: value.end + 1 }
    if (!text.startsWith(', ', value.end)) return undefined
    at = value.end + 2
  }
}

function wordAt(text: string, at: number): { readonly text: string; readonly end: number } | undefined {
  if (text[at] === '"') return unquote(text, at)
  let end = at
  while (isBare(text.charCodeAt(end))) end++
  return { text: text.slice(at, end), end }
}

/** `[A-Za-z0-9./_]`: what Go 1.27 prints without quotes. */
function isBare(char: number): boolean {
  return (char >= 0x2e && char <= 0x39) || (char >= 0x41 && char <= 0x5a) || char === 0x5f || (char >= 0x61 && char <= 0x7a)
}
