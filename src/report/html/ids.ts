import type { Row } from '../row.ts'
import { growthOf } from '../row.ts'

/** Names of rows in the address of the page, and the row behind a fingerprint or a K2 key. */
export interface Ids {
  of(row: Row): string
  /** Empty where no row stands for the key. */
  byKey(key: string): string
}

/** Fingerprints and keys as names that stay the same across runs; where two rows share one, the later is numbered. */
export function idsOf(rows: readonly Row[]): Ids {
  const ids = new Map<Row, string>()
  const keys = new Map<string, string>()
  const taken = new Map<string, number>()
  for (const row of rows) {
    const key = row.kind === 'finding' ? row.finding.fingerprint : row.growth.k2
    const name = `${row.kind === 'finding' ? 'f' : 'l'}-${key.replace(/[^\w.-]+/g, '-')}`
    const times = (taken.get(name) ?? 0) + 1
    taken.set(name, times)
    const id = times === 1 ? name : `${name}--${times}`
    ids.set(row, id)
    for (const each of [key, ...growthOf(row).map((growth) => growth.k2)]) if (!keys.has(each)) keys.set(each, id)
  }
  return { of: (row) => ids.get(row) ?? '', byKey: (key) => keys.get(key) ?? '' }
}
