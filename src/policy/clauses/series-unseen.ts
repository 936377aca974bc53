import { type Clause, plural } from './clause.ts'

/** What of a series could not be taken or used. */
export const seriesUnseen: Clause = {
  id: 'series-unseen',
  limit: '',
  title: 'samples of a series that are missing, of no use or without a sure time warn',
  why: 'a service that did not answer, or a clock that was set back, hides growth as well as it hides its absence',
  judge({ gaps }) {
    const unseen = gaps.filter(({ kind }) => kind === 'series')
    const [first] = unseen
    if (!first) return []
    const message = `${plural(unseen.length, 'gap')} in the series: ${first.what}: ${first.why}`
    return [
      { clause: seriesUnseen.id, measured: unseen.length, limit: 0, outcome: 'warn', message, evidence: unseen.map(({ what }) => what) },
    ]
  },
}
