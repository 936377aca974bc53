import type { EndedWait, Frame } from '#model/goroutine.ts'
import { compareText } from '#model/region.ts'

/** A wait that was over before the trace was. */
export type Ended = Omit<EndedWait, 'count' | 'totalMs' | 'longestMs'> & { readonly milliseconds: number }

/** Shorter waits are how programs run. */
const LEAST_MS = 1
/** A trace of some seconds has more stacks than anybody reads. */
const MOST = 200

/** Collects waits by goroutine, reason and stack. */
export interface EndedWaits {
  add(wait: Ended): void
  /** Those that took a millisecond or more at least once, the longest first. */
  longest(): readonly EndedWait[]
}

export function endedWaits(): EndedWaits {
  const all = new Map<string, EndedWait>()
  return {
    add: ({ milliseconds, ...wait }) => {
      const key = `${wait.goroutine}\0${wait.state}\0${keyOf(wait.frames)}`
      const { count, totalMs, longestMs } = all.get(key) ?? { count: 0, totalMs: 0, longestMs: 0 }
      all.set(key, { ...wait, count: count + 1, totalMs: totalMs + milliseconds, longestMs: Math.max(longestMs, milliseconds) })
    },
    longest: () =>
      [...all]
        .filter(([, { longestMs }]) => longestMs >= LEAST_MS)
        .sort(([a, one], [b, other]) => other.longestMs - one.longestMs || one.goroutine - other.goroutine || compareText(a, b))
        .slice(0, MOST)
        .map(([, wait]) => wait),
  }
}

function keyOf(frames: readonly Frame[]): string {
  return frames.map(({ function: name, file, line }) => `${name} ${file}:${line}`).join('\n')
}
