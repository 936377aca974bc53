import type { EndedWait, Site, Snapshot } from '#model/goroutine.ts'
import { plain } from '#report/escape.ts'
import { type SignatureContext, signatureOf } from '#snapshot/signature.ts'

/** A wait that had ended, with the place in the user's code where that is known. */
export type PlacedWait = Omit<EndedWait, 'frames' | 'createdBy'> & { readonly site?: Site; readonly spawn?: Site }

/** The waits of a trace that were over before it was, the longest first; empty for what is no trace. */
export function placedWaits({ endedWaits = [] }: Snapshot, context: SignatureContext): readonly PlacedWait[] {
  return endedWaits.map(({ frames, createdBy, ...wait }) => {
    const { site, spawn } = signatureOf({ state: wait.state, frames, ...(createdBy && { createdBy }) }, context)
    return { ...wait, ...(site && { site }), ...(spawn && { spawn }) }
  })
}

/** Lines shown of one trace. */
const SHOWN = 10

export function endedWaitLines(waits: readonly PlacedWait[]): readonly string[] {
  if (waits.length === 0) return []
  const more = waits.length > SHOWN ? [`  … ${waits.length - SHOWN} more`] : []
  return ['', 'waits that ended, longest first:', ...waits.slice(0, SHOWN).map(lineOf), ...more]
}

function lineOf({ goroutine, state, count, totalMs, longestMs, site }: PlacedWait): string {
  const where = site ? ` in ${plain(site.function)}  ${plain(site.file)}:${site.line}` : ''
  const times = count === 1 ? '' : `, ${count} times, ${totalMs.toFixed(1)} ms in all`
  return `  ${longestMs.toFixed(1)} ms  goroutine ${goroutine}, ${plain(state) || 'waiting'}${where}${times}`
}
