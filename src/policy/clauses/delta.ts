import type { Series } from '#model/series.ts'
import type { Clause } from './clause.ts'
import { limitText, nameOfSeries, nameOfSignature, ofEachSeries } from './over-time.ts'

/** What a load leaves behind. */
export const delta: Clause = {
  id: 'delta',
  limit: 'limits.delta',
  title: 'goroutines that are more after a load than before it block beyond the limit',
  why: 'when a load is over a service should be what it was; the limit leaves room for connections and pools that stay warm',
  judge: (judged, policy) =>
    ofEachSeries(judged, policy, (series, limits) => {
      if (series.load === null) return []
      const { before, after } = series.load
      const more = after - before
      if (more <= limits.delta) return []
      const limit = limitText(limits.delta, policy.series.delta, limits.factor)
      const message = `${nameOfSeries(series)} had ${before} goroutines before the load and ${after} after it (+${more}), ${limit}${mostly(series)}`
      return [{ clause: delta.id, measured: more, limit: limits.delta, outcome: 'block', message, evidence: [`series ${series.source}`] }]
    }),
}

/** The signature that makes up most of it. */
function mostly({ signatures }: Series): string {
  const grown = signatures
    .filter(({ benign }) => benign === undefined)
    .map((signature) => ({ signature, more: (signature.counts.at(-1) ?? 0) - (signature.counts[0] ?? 0) }))
    .sort((a, b) => b.more - a.more)[0]
  return grown && grown.more > 0 ? `; ${grown.more} of them in ${nameOfSignature(grown.signature)}` : ''
}
