import type { Reason } from '#model/verdict.ts'
import { growthOf, type Row } from './row.ts'
import { placeWords } from './words.ts'

/** The evidence of a reason as places that a reader can go to; keys that name no row stay as they are. At most `most`, the others counted. */
export function evidenceWords(reason: Reason, rows: readonly Row[], most: number): readonly string[] {
  const places = [...new Set(reason.evidence.map((key) => placeOfKey(key, rows)))]
  const rest = places.length - most
  return rest > 0 ? [...places.slice(0, most), `${rest} more`] : places
}

function placeOfKey(key: string, rows: readonly Row[]): string {
  const row = rows.find(
    (each) => (each.kind === 'finding' && each.finding.fingerprint === key) || growthOf(each).some((growth) => growth.k2 === key),
  )
  if (!row) return key
  if (row.kind === 'finding') return `${row.finding.region.file}:${row.finding.region.startLine}`
  const site = row.growth.leak?.site
  return site ? `${site.file}:${site.line}` : placeWords(row.growth)
}
