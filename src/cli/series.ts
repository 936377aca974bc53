import type { SeriesRequest } from '#drive/series.ts'
import type { Options } from './options.ts'

/** The series that the command line names. */
export function seriesOf({ series, p95Ms }: Options): SeriesRequest {
  return { paths: series, ...(p95Ms !== undefined && { p95Ms }) }
}
