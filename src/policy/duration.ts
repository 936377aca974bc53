const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const

/** A day: no test run takes longer, and a timer holds it. */
const LONGEST_MS = 24 * 3_600_000

/** How a duration is written; one of more than a day has this form too. */
export const DURATION = /^(\d{1,9}(\.\d{1,3})?(ms|s|m|h))+$/

/** Milliseconds of `90s`, `10m`, `1h30m`, `250ms`; undefined when the text is no such duration or longer than `longest`, a day unless said. */
export function parseDuration(text: string, longest = LONGEST_MS): number | undefined {
  if (!DURATION.test(text)) return undefined
  const parts = text.matchAll(/([\d.]+)(ms|s|m|h)/g)
  const total = [...parts].reduce((sum, [, amount, unit]) => sum + Number(amount) * UNITS[unit as keyof typeof UNITS], 0)
  return total <= longest ? Math.round(total) : undefined
}
