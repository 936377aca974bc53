import type { Contour, Token } from '#model/contour.ts'
import type { Region } from '#model/region.ts'

/** Runs of tokens that occur in a piece of code, however often and wherever. */
export type Shingles = ReadonlySet<string>

/** Tokens of one shingle. Four tell `ch <- v }` from `<- ch }` and still survive an edit next to them. */
const WIDTH = 4

/** The shingles of a declaration. Names that the function declares itself are all alike; those in `focus` are alike and told from the rest. */
export function shinglesOf(tokens: readonly Token[], focus: ReadonlySet<string> = NOTHING): Shingles {
  const words = tokens.map(({ text, isLocal }) => (focus.has(text) ? FOCUS : isLocal ? LOCAL : text))
  if (words.length < WIDTH) return new Set(words.length === 0 ? [] : [words.join(' ')])
  const found = new Set<string>()
  for (let at = 0; at + WIDTH <= words.length; at++) found.add(words.slice(at, at + WIDTH).join(' '))
  return found
}

const NOTHING: ReadonlySet<string> = new Set()
// No Go token reads like these.
const LOCAL = '·'
const FOCUS = '◆'

/** Only the shingles in which a name of the focus stands: how a function uses that one channel, lock or variable. */
export function usesOf(tokens: readonly Token[], focus: ReadonlySet<string>): Shingles {
  return new Set([...shinglesOf(tokens, focus)].filter((shingle) => shingle.includes(FOCUS)))
}

/** Shared out of all (Jaccard index), 0 to 1; two empty sets have nothing in common. */
export function likeness(a: Shingles, b: Shingles): number {
  const shared = sharedBy(a, b)
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** How much of `part` stands in `whole`, 0 to 1. */
export function containment(part: Shingles, whole: Shingles): number {
  return part.size === 0 ? 0 : sharedBy(part, whole) / part.size
}

/** Shingles of `a` that `b` lacks. */
export function without(a: Shingles, b: Shingles): Shingles {
  return new Set([...a].filter((shingle) => !b.has(shingle)))
}

function sharedBy(a: Shingles, b: Shingles): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const shingle of few) if (many.has(shingle)) shared++
  return shared
}

/** Tokens on each side of a place that tell it from another place of the same function. */
const AROUND = 16

/** The shingles around the place where a region begins. */
export function surroundings({ tokens }: Contour, { startLine, startColumn }: Region): Shingles {
  const at = tokens.findIndex(({ line, column }) => line > startLine || (line === startLine && column >= startColumn))
  const middle = at < 0 ? tokens.length : at
  return shinglesOf(tokens.slice(Math.max(0, middle - AROUND), middle + AROUND))
}
