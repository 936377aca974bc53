import { plain } from '#report/escape.ts'
import type { Schedule, ScheduleSample } from '#snapshot/schedtrace.ts'

/** States shown of a schedule, those that grew most first. */
const STATES = 8

/** What the scheduler's own trace says, in a few lines: queues and threads over time, and where it tells goroutines apart, how many waited how at its beginning and end. */
export function scheduleLines({ source, samples }: Schedule): readonly string[] {
  const [first, last] = [samples[0], samples.at(-1)]
  if (first === undefined || last === undefined) return []
  const most = (of: (sample: ScheduleSample) => number): number => samples.reduce((high, sample) => Math.max(high, of(sample)), 0)
  const seconds = ((last.milliseconds - first.milliseconds) / 1000).toFixed(1)
  const head = `${plain(source)}: the scheduler over ${seconds} s in ${samples.length} samples`
  const load = `  ${last.processors} processors, at most ${most(({ runnable }) => runnable)} runnable, at most ${most(({ threads }) => threads)} threads`
  return [head, load, ...stateLines(samples)]
}

function stateLines(samples: Schedule['samples']): readonly string[] {
  const told = samples.flatMap(({ states }) => states ?? [])
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return []
  const names = [...new Set([...first.keys(), ...last.keys()])]
  const counts = names.map((name) => ({ name, before: first.get(name) ?? 0, after: last.get(name) ?? 0 }))
  const grown = counts.sort((a, b) => b.after - b.before - (a.after - a.before) || b.after - a.after || (a.name < b.name ? -1 : 1))
  return grown.slice(0, STATES).map(({ name, before, after }) => `  ${before} → ${after} × ${plain(name)}`)
}
