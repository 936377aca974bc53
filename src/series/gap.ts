import type { Gap } from '#model/gap.ts'

/** Something of a series that could not be seen. */
export function seriesGap(what: string, why: string): Gap {
  return { kind: 'series', what, why }
}

/** `2026-03-01T12:00:00Z`; milliseconds only where there are some. */
export function timeText(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}
