import { insideLines, lineComments } from '#model/line-comments.ts'
import { compareText } from '#model/region.ts'
import { plain } from './escape.ts'

/** A sentence to be written above a line of a Go file. */
export interface Marker {
  /** From 1, in the text without markers. */
  readonly line: number
  readonly message: string
  /** The rule, or the key of the leaked stack. */
  readonly name: string
}

/** The name at the end tells our comments from those that people write. */
const MARKER = /^\/\/ LEAK: .* \[goroutine-gate \S+\]$/

/** Longer sentences are cut. */
const LONGEST = 160

const BOM = '\ufeff'

/**
 * The text with a `// LEAK: …` comment on a line of its own above each line named, with that line's indent and line break. Markers that are there are replaced.
 * `withoutMarkers` gives back every byte. A line that begins inside a raw string or a block comment is marked above that.
 */
export function withMarkers(text: string, markers: readonly Marker[]): string {
  const clean = withoutMarkers(text)
  const [bom, body] = clean.startsWith(BOM) ? [BOM, clean.slice(1)] : ['', clean]
  const inside = insideLines(body)
  const lines = body.split(/(?<=\n)/)
  const above = new Map<number, Set<string>>()
  for (const marker of markers) {
    const line = outside(marker.line, inside)
    if (lines[line - 1] === undefined) continue
    above.set(line, (above.get(line) ?? new Set()).add(commentOf(marker)))
  }
  const written = lines.map((line, at) => {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? ''
    const end = endOf(line) || endOf(lines[at - 1] ?? '') || '\n'
    return (
      [...(above.get(at + 1) ?? [])]
        .sort(compareText)
        .map((comment) => `${indent}${comment}${end}`)
        .join('') + line
    )
  })
  return bom + written.join('')
}

/** The text without the comments that `withMarkers` writes, and with every other byte as it was. */
export function withoutMarkers(text: string): string {
  const marked = markedLines(text)
  if (marked.size === 0) return text
  const [bom, body] = text.startsWith(BOM) ? [BOM, text.slice(1)] : ['', text]
  const kept = body.split(/(?<=\n)/).filter((_, at) => !marked.has(at + 1))
  return bom + kept.join('')
}

/** How many of our comments a text has. */
export function countMarkers(text: string): number {
  return markedLines(text).size
}

function markedLines(text: string): ReadonlySet<number> {
  if (!text.includes('// LEAK: ')) return new Set()
  const ours = lineComments(text).filter((comment) => comment.isAlone && MARKER.test(comment.text))
  return new Set(ours.map(({ line }) => line))
}

function outside(line: number, inside: ReadonlySet<number>): number {
  let at = line
  while (at > 1 && inside.has(at)) at--
  return at
}

function commentOf({ message, name }: Marker): string {
  const words = plain(message).replaceAll(/\s+/g, ' ').trim()
  const short = [...words].length > LONGEST ? `${[...words].slice(0, LONGEST - 1).join('')}…` : words
  return `// LEAK: ${short} [goroutine-gate ${plain(name).replaceAll(/\s/g, '') || '?'}]`
}

function endOf(line: string): string {
  return /\r?\n$/.exec(line)?.[0] ?? ''
}
