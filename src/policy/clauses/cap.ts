import type { SamplePoint } from '#model/series.ts'
import type { Clause } from './clause.ts'
import { clockText, limitText, nameOfSeries, ofEachSeries } from './over-time.ts'

/** More goroutines than a service may ever have. */
export const cap: Clause = {
  id: 'cap',
  limit: 'limits.cap',
  title: 'more goroutines than the limit in any sample of a series block',
  why: 'each costs memory and time of the scheduler, whatever it is there for; a service that needs more says so in its config',
  judge: (judged, policy) =>
    ofEachSeries(judged, policy, (series, limits) => {
      const most = series.samples.reduce<SamplePoint | undefined>(
        (top, point) => (top && top.total >= point.total ? top : point),
        undefined,
      )
      if (most === undefined || most.total <= limits.cap) return []
      const message = `${nameOfSeries(series)} had ${most.total} goroutines at ${clockText(most.at)}, ${limitText(limits.cap, policy.series.cap, limits.factor)}`
      return [{ clause: cap.id, measured: most.total, limit: limits.cap, outcome: 'block', message, evidence: [most.source] }]
    }),
}
