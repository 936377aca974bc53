/**
 * The time in a file's name, milliseconds since 1970: `2026-03-01T12-00-00Z.txt`, `goroutine-20260301-120000.123.pb.gz`,
 * `dump_2026-03-01_12.00.00.txt`, seconds or milliseconds since 1970 (`1772366400.txt`). Without a zone it is UTC. Null where there is none.
 */
export function timeInName(name: string): number | null {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  const written = WRITTEN.exec(base)
  if (written) return timeOf(written)
  const counted = /(?<![\d])(\d{10}|\d{13})(?![\d])/.exec(base)
  return counted?.[1] ? readTime(Number(counted[1])) : null
}

/** Milliseconds since 1970 of what a list gives: an ISO text with date and time, milliseconds, or seconds. Null when it is none. */
export function readTime(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.round(Math.abs(value) < SECONDS_BELOW ? value * 1000 : value) : null
  if (typeof value !== 'string') return null
  const parsed = ISO.test(value) ? Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? value : `${value}Z`) : Number.NaN
  return Number.isNaN(parsed) ? null : parsed
}

const WRITTEN = /(\d{4})-?(\d{2})-?(\d{2})[T_ -]?(\d{2})[-:._]?(\d{2})[-:._]?(\d{2})(?:[.,](\d{1,3}))?(Z|[+-]\d{2}[-:]?\d{2})?/

const ISO = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/

/** As milliseconds this would be in March 1973. */
const SECONDS_BELOW = 100_000_000_000

function timeOf([, year, month, day, hour, minute, second, fraction = '0', zone = 'Z']: RegExpExecArray): number | null {
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [number, number, number, number, number, number]
  const at = Date.UTC(y, mo - 1, d, h, mi, s, Number(fraction.padEnd(3, '0')))
  const isReal = mo >= 1 && mo <= 12 && d >= 1 && d <= 31 && h <= 23 && mi <= 59 && s <= 59
  return isReal ? at - offsetOf(zone) : null
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))]
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}
