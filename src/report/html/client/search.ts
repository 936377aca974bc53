import { LEVELS } from '#model/finding.ts'
import type { PageData } from '../data.ts'
import { type RowChunk, SAYERS, STANDINGS } from '../row-code.ts'

/** The rows that are searched, and the rules and folders that they name. */
export interface Searched {
  readonly data: Pick<PageData, 'rows' | 'rowChunk' | 'rules' | 'folders'>
  chunk(number: number): RowChunk
}

/** What is asked of the list; an empty value asks nothing. */
export interface Query {
  readonly words: string
  readonly level: string
  readonly standing: string
  readonly pack: string
  readonly folder: string
  readonly by: string
}

export const EVERYTHING: Query = { words: '', level: '', standing: '', pack: '', folder: '', by: '' }

/** Whether a row of a chunk fits. */
type Test = (chunk: RowChunk, at: number) => boolean

/**
 * Finds rows by words and properties. Each text of a chunk is looked at once, however many rows have it; it is folded when a word is first asked
 * for, or before that by `prepare`.
 */
export class Index {
  readonly #rows: Searched
  readonly #folded = new Map<number, readonly string[]>()

  constructor(rows: Searched) {
    this.#rows = rows
  }

  /** How many chunks there are. */
  get chunks(): number {
    return Math.ceil(this.#rows.data.rows / this.#rows.data.rowChunk)
  }

  /** Reads a chunk, so that a search does not have to wait for that. */
  prepare(number: number): void {
    this.#texts(number)
  }

  /** Indexes of the rows that have every word and every property, in their order. */
  find(query: Query): readonly number[] {
    const { rows, rowChunk } = this.#rows.data
    const properties = this.#properties(query)
    const words = fold(query.words)
      .split(/\s+/)
      .filter((word) => word !== '')
    if (words.length + properties.length === 0) return Array.from({ length: rows }, (_, at) => at)
    const found: number[] = []
    for (let number = 0; number < this.chunks; number++) {
      const chunk = this.#rows.chunk(number)
      const tests = [...words.map((word) => this.#word(word, number)), ...properties]
      for (let at = 0; at < chunk.id.length; at++) if (tests.every((test) => test(chunk, at))) found.push(number * rowChunk + at)
    }
    return found
  }

  #texts(number: number): readonly string[] {
    const texts = this.#folded.get(number) ?? this.#rows.chunk(number).texts.map(fold)
    this.#folded.set(number, texts)
    return texts
  }

  /** Whether a row of the chunk has the word in one of its texts. */
  #word(word: string, number: number): Test {
    const has = this.#texts(number).map((text) => text.includes(word))
    const named = this.#rows.data.rules.map(({ id, title }) => fold(`${id}\n${title}`).includes(word))
    return ({ message, place, fn, tests, id, rule }, at) =>
      has[message[at] ?? -1] ||
      has[place[at] ?? -1] ||
      has[fn[at] ?? -1] ||
      has[tests[at] ?? -1] ||
      has[id[at] ?? -1] ||
      named[rule[at] ?? -1] ||
      false
  }

  #properties({ level, standing, by, pack, folder }: Query): readonly Test[] {
    const { rules, folders } = this.#rows.data
    const one = (value: string, column: 'level' | 'by' | 'folder' | 'rule', fits: readonly boolean[]): readonly Test[] =>
      value === '' ? [] : [(chunk, at) => fits[chunk[column][at] ?? -1] ?? false]
    return [
      ...one(level, 'level', equal(LEVELS, level)),
      ...one(by, 'by', equal(SAYERS, by)),
      ...one(folder, 'folder', equal(folders, folder)),
      ...one(
        pack,
        'rule',
        rules.map((rule) => rule.pack === pack),
      ),
      ...(standing === '' ? [] : [standingTest(standing)]),
    ]
  }
}

function equal(values: readonly string[], asked: string): readonly boolean[] {
  return values.map((value) => value === asked)
}

function standingTest(asked: string): Test {
  const fits = STANDINGS.map((standing) => (asked === 'open' ? standing === 'new' || standing === 'unknown' : standing === asked))
  const blocks = asked === 'open' || asked === 'blocks'
  return (chunk, at) => (blocks && chunk.blocks[at] === 1) || (fits[chunk.standing[at] ?? -1] ?? false)
}

/** Only text that is not ASCII has more than one normal form. */
function fold(text: string): string {
  return (/[^\0-\x7f]/.test(text) ? text.normalize('NFC') : text).toLowerCase()
}

/** The query as the end of an address, and back; empty for one that asks nothing. */
export function queryText(query: Query): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== '')
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
}

/** What `queryText` wrote; anything else in it is ignored. */
export function queryOf(text: string): Query {
  const values = new URLSearchParams(text)
  const entries = Object.keys(EVERYTHING).map((name) => [name, values.get(name) ?? ''])
  return Object.fromEntries(entries) as unknown as Query
}
