import type { PageData, RowView } from '../data.ts'

/** The rows that are searched, and the rules and folders that they name. */
export interface Searched {
  readonly data: Pick<PageData, 'rows' | 'rules' | 'folders'>
  row(index: number): RowView
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

/** Finds rows by words and properties. The text of the rows is made when they are first searched. */
export class Index {
  readonly #rows: Searched
  #texts: readonly string[] | undefined

  constructor(rows: Searched) {
    this.#rows = rows
  }

  /** Indexes of the rows that have every word and every property, in their order. */
  find(query: Query): readonly number[] {
    const all = Array.from({ length: this.#rows.data.rows }, (_, at) => at)
    const words = fold(query.words)
      .split(/\s+/)
      .filter((word) => word !== '')
    const texts = words.length > 0 ? this.#allTexts(all) : []
    const asked = Object.entries(query).some(([name, value]) => name !== 'words' && value !== '')
    return all.filter((at) => words.every((word) => texts[at]?.includes(word)) && (!asked || this.#fits(this.#rows.row(at), query)))
  }

  #fits(row: RowView, query: Query): boolean {
    const { rules, folders } = this.#rows.data
    return (
      (query.level === '' || row.level === query.level) &&
      (query.standing === '' || standingFits(row, query.standing)) &&
      (query.by === '' || row.by === query.by) &&
      (query.pack === '' || rules[row.rule]?.pack === query.pack) &&
      (query.folder === '' || folders[row.folder] === query.folder)
    )
  }

  #allTexts(all: readonly number[]): readonly string[] {
    const { rules } = this.#rows.data
    this.#texts ??= all.map((at) => {
      const row = this.#rows.row(at)
      const rule = rules[row.rule]
      return fold(`${row.message}\n${row.file}:${row.line}\n${row.fn}\n${rule?.id ?? ''}\n${rule?.title ?? ''}\n${row.tests}\n${row.id}`)
    })
    return this.#texts
  }
}

function standingFits(row: RowView, standing: string): boolean {
  if (standing === 'blocks') return row.blocks
  if (standing === 'open') return row.blocks || row.standing === 'new' || row.standing === 'unknown'
  return row.standing === standing
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase()
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
