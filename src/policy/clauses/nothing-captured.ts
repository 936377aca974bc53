import type { Series } from '#model/series.ts'
import type { Reason } from '#model/verdict.ts'
import type { Clause } from './clause.ts'

/** A run of which nothing was seen. */
export const nothingCaptured: Clause = {
  id: 'nothing-captured',
  limit: '',
  title:
    'when goroutines were to be recorded and no package was captured, or no sample of any series can be used, nothing is judged (exit code 2)',
  why: 'a command that runs no test, or hides all of them from the recorder, must not pass for a run without leaks',
  judge({ recorded, captures, command, series }) {
    if (series !== undefined && series.length > 0 && series.every(({ samples }) => samples.length === 0)) return [noSample(series)]
    if (!recorded || captures.some((capture) => capture.capture !== 'unknown')) return []
    const what =
      command?.exitCode === NOT_FOUND ? 'the command was not found' : 'no package was captured although goroutines were to be recorded'
    const evidence = captures.map((capture) => `package ${capture.importPath}`)
    return [{ clause: nothingCaptured.id, measured: 0, limit: 1, outcome: 'block', message: what, evidence }]
  },
}

function noSample(series: readonly Series[]): Reason {
  const evidence = series.map(({ source }) => `series ${source}`)
  const message = 'no sample of the series can be used, so nothing is known about the goroutines over time'
  return { clause: 'nothing-captured', measured: 0, limit: 1, outcome: 'block', message, evidence }
}

/** What a shell returns, and `record` with it, when there is no such command. */
export const NOT_FOUND = 127
