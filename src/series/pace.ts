/** How much more often samples are taken while goroutines grow. */
const FASTER = 4

/** No faster than this, whatever was asked for: a dump stops the whole program for a moment. */
const FASTEST_MS = 1_000

/** Time to the next sample: what was asked for, and a quarter of it while the count grows by more percent than the limit from one sample to the next. */
export function nextDelay(totals: readonly number[], everyMs: number, growthPercent: number): number {
  const [before, now] = [totals.at(-2), totals.at(-1)]
  if (before === undefined || now === undefined || now <= before * (1 + growthPercent / 100)) return everyMs
  return Math.min(everyMs, Math.max(FASTEST_MS, Math.round(everyMs / FASTER)))
}
