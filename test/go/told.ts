import { type ExactTypes, exactTypes } from '#go/exact/facts.ts'
import { textHash } from '#go/exact/hash.ts'
import type { Answer } from '#go/exact/read.ts'

/** What Go says in a test: types of expressions and callees of calls by their text, and tables of the whole answer. */
export interface Said extends Partial<Pick<Answer, 'ends' | 'twins' | 'readers' | 'assigned'>> {
  readonly types?: Readonly<Record<string, string>>
  readonly calls?: Readonly<Record<string, string>>
}

/** Facts about one file, as the fact program writes them; each text stands for its first place in the file. */
export function told(text: string, { types = {}, calls = {}, ...tables }: Said, path = 'p.go'): ExactTypes {
  const spans = placesOf(text, types)
  const called = placesOf(text, calls)
  const file = { file: path, hash: textHash(text), imports: [], spans: spans.text, calls: called.text, owners: '', capacities: '' }
  const rest = { promoted: [], assigned: [], aliases: [], ends: [], twins: [], readers: [], gaps: [] }
  return exactTypes([
    { go: 'go1.26.8', before: false, types: spans.values, marks: '', callees: called.values, files: [file], ...rest, ...tables },
  ])
}

function placesOf(text: string, said: Readonly<Record<string, string>>): { readonly text: string; readonly values: readonly string[] } {
  const places = Object.keys(said).map((part, what) => ({ start: text.indexOf(part), length: part.length, what }))
  if (places.some(({ start }) => start < 0)) throw new Error('the text has no such part')
  places.sort((a, b) => a.start - b.start)
  const written = places.map(({ start, length, what }, at) => vlq(start - (places[at - 1]?.start ?? 0)) + vlq(length) + vlq(what))
  return { text: written.join(''), values: Object.values(said) }
}

function vlq(value: number): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return value > 31 ? digits[(value & 31) | 32] + vlq(value >> 5) : (digits[value] as string)
}
