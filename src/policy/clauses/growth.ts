import type { Clause } from './clause.ts'
import { clockText, limitText, nameOfSeries, ofEachSeries } from './over-time.ts'

/** Growth between two samples of a series. */
export const growth: Clause = {
  id: 'growth',
  limit: 'limits.growth',
  title:
    'growth by more percent than the limit between two samples of a series blocks when it stays, and warns when it falls again (but for a load that was seen to its end) or nobody looked later',
  why: 'a load may raise the count while it lasts; what is still there in every later sample was left behind',
  judge: (judged, policy) =>
    ofEachSeries(judged, policy, (series, limits) => {
      const { jump, load } = series
      if (jump === null || jump.percent <= limits.growth) return []
      // Where before and after a load were seen, what does not stay is the load itself; what is left of it is `delta`'s to say.
      if (jump.after !== 'kept' && load !== null) return []
      const { from, to, percent, at, after } = jump
      const then = { kept: 'and stayed', fell: 'and fell again', open: 'and no later sample says whether it stays' }[after]
      const limit = limitText(limits.growth, policy.series.growth, limits.factor, ' %')
      const message = `${nameOfSeries(series)} grew ${from} → ${to} (+${percent} %) until ${clockText(at)} ${then}, ${limit}`
      const outcome = after === 'kept' ? 'block' : 'warn'
      return [{ clause: growth.id, measured: percent, limit: limits.growth, outcome, message, evidence: [`series ${series.source}`] }]
    }),
}
