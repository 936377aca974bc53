import type { Clause } from './clause.ts'
import { limitText, nameOfSignature, ofEachSeries, spanText } from './over-time.ts'

/** Goroutines of one signature that have been there for long. */
export const aged: Clause = {
  id: 'aged',
  limit: 'limits.aged',
  title:
    'more goroutines of one signature that are older than the window than the limit block when their signature grows for sure, and warn when it does not',
  why: 'a request is answered long before the window ends; what stays is a pool, whose number stays as well, or a leak',
  judge: (judged, policy) =>
    ofEachSeries(judged, policy, (series, limits) =>
      series.signatures
        .filter((signature) => signature.benign === undefined && (signature.aged ?? 0) > limits.aged)
        .map((signature) => {
          const grows = (signature.trend?.low ?? 0) > 0
          const limit = limitText(limits.aged, policy.series.aged, limits.factor)
          const message = `${signature.aged} goroutines in ${nameOfSignature(signature)} (${signature.state || signature.kind}) are older than ${spanText(series.windowMs)}${grows ? ' and become more' : ''}, ${limit}`
          const outcome = grows ? ('block' as const) : ('warn' as const)
          return { clause: aged.id, measured: signature.aged ?? 0, limit: limits.aged, outcome, message, evidence: [signature.k2] }
        }),
    ),
}
