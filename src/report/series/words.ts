import { WAIT_BUCKETS } from '#model/series.ts'

/** `40 s`, `12 min`, `3.5 h`, `2.1 days`. */
export function spanWords(ms: number): string {
  if (ms < 90_000) return `${Math.round(ms / 1000)} s`
  if (ms < 90 * 60_000) return `${Math.round(ms / 60_000)} min`
  const hours = ms / 3_600_000
  return hours < 48 ? `${Math.round(hours * 10) / 10} h` : `${Math.round((hours / 24) * 10) / 10} days`
}

/** `2026-03-01T12:00:00Z`. */
export function clockWords(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** `+120`, `−3`, `±0`. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${Math.abs(value)}` : '±0'
}

/** Of the buckets of `WAIT_BUCKETS`: `under 1 min`, `1 to 5 min`, … `1 day and more`. */
export function bucketWords(): readonly string[] {
  const first = `under ${WAIT_BUCKETS[0]} min`
  const between = WAIT_BUCKETS.slice(1).map((bound, index) => `${minutes(WAIT_BUCKETS[index] ?? 0)} to ${minutes(bound)}`)
  return [first, ...between, `${minutes(WAIT_BUCKETS.at(-1) ?? 0)} and more`]
}

function minutes(count: number): string {
  if (count % 1440 === 0) return count === 1440 ? '1 day' : `${count / 1440} days`
  return count % 60 === 0 ? `${count / 60} h` : `${count} min`
}

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const
const WIDTH = 48

/** A count over time in one line of at most `width` characters, from 0 to the highest; each shows the highest of its part. */
export function sparkline(values: readonly number[], width = WIDTH): string {
  const cells = Math.min(width, values.length)
  const parts = Array.from({ length: cells }, (_, cell) =>
    values.slice(Math.floor((cell * values.length) / cells), Math.floor(((cell + 1) * values.length) / cells)),
  )
  const tops = parts.map((part) => part.reduce((top, value) => Math.max(top, value), 0))
  const most = tops.reduce((top, value) => Math.max(top, value), 1)
  return tops.map((top) => BARS[Math.min(BARS.length - 1, Math.floor((top / most) * BARS.length))]).join('')
}

/** Goroutines an hour as people say them: whole ones from a hundred on, else with one decimal. */
export function rate(perHour: number): number {
  return Math.abs(perHour) >= 100 ? Math.round(perHour) : Math.round(perHour * 10) / 10
}
