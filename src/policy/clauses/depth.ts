import type { SignatureSeries } from '#model/series.ts'
import type { Clause } from './clause.ts'
import { nameOfSignature, ofEachSeries } from './over-time.ts'

/** Long call chains that end in a wait. */
export const depth: Clause = {
  id: 'depth',
  limit: 'limits.depth',
  title:
    'blocked call chains of more frames than the limit (those of the standard library not counted) warn when they are old or become more',
  why: 'the deeper a wait lies, the fewer of its callers know that they may never come back; where nothing stays, depth is a matter of taste',
  judge: (judged, policy) =>
    ofEachSeries(judged, policy, ({ signatures }, limits) => {
      const deep = signatures.filter((signature) => signature.depth > limits.depth && stays(signature)).sort((a, b) => b.depth - a.depth)
      const [deepest] = deep
      if (deepest === undefined) return []
      const names = deep.slice(0, 3).map((signature) => `${nameOfSignature(signature)} (${signature.depth} frames)`)
      const message = `${deep.length} blocked call chain${deep.length === 1 ? '' : 's'} deeper than ${limits.depth} frames: ${names.join(', ')}`
      return [
        { clause: depth.id, measured: deepest.depth, limit: limits.depth, outcome: 'warn', message, evidence: deep.map(({ k2 }) => k2) },
      ]
    }),
}

function stays({ benign, aged, trend }: SignatureSeries): boolean {
  return benign === undefined && ((aged ?? 0) > 0 || (trend?.low ?? 0) > 0)
}
