import type { Gap } from '#model/gap.ts'
import type { MemoryStats, Phase } from '#model/series.ts'
import { seriesGap } from './gap.ts'
import type { Latency } from './latency.ts'
import { memoryOf } from './memory.ts'
import { readTime } from './times.ts'

/** The name of the list in a folder of snapshots. */
export const LIST_NAME = 'series.json'

/** A snapshot that a list names: a file beside the list, or a mere number of goroutines. */
export interface Listed {
  /** Relative to the list; empty where only the total is given. */
  readonly file: string
  readonly total: number | null
  readonly at: number | null
  readonly elapsedMs?: number
  readonly phase?: Phase
  readonly memory?: MemoryStats
  /** A file with memory statistics, relative to the list. */
  readonly memoryFile: string
}

export interface SeriesList {
  readonly service: string
  readonly everyMs?: number
  readonly samples: readonly Listed[]
  readonly latency: Latency
  readonly gaps: readonly Gap[]
}

/**
 * Reads a list of snapshots with times: an array of `{ "at": …, "file": … }`, or an object with `samples` and, where they are known, `service`,
 * `everyMs`, `p95Ms`, `latencies` (`{ "at": …, "ms": … }`) and `gaps` (`{ "what", "why" }`, what the sampler could not see). Never throws:
 * a list that is none has one gap.
 */
export function readList(text: string, source: string): SeriesList {
  const value = parsed(text)
  const list = Array.isArray(value) ? { samples: value } : value
  if (!isRecord(list)) return nothing(source, 'it is not the JSON of a list of samples')
  if (list.schemaVersion !== undefined && list.schemaVersion !== 1)
    return nothing(source, `its schemaVersion is ${JSON.stringify(list.schemaVersion)}; this version reads 1`)
  if (!Array.isArray(list.samples)) return nothing(source, 'it has no list "samples"')
  const gaps: Gap[] = []
  const samples = list.samples.flatMap((entry, index) => listedOf(entry, `entry ${index + 1} of ${source}`, gaps))
  const every = typeof list.everyMs === 'number' && list.everyMs > 0 ? { everyMs: list.everyMs } : {}
  return {
    service: typeof list.service === 'string' ? list.service : '',
    ...every,
    samples,
    latency: latencyOf(list, source, gaps),
    gaps: [...gaps, ...toldGaps(list.gaps)],
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function listedOf(entry: unknown, what: string, gaps: Gap[]): Listed[] {
  if (!isRecord(entry) || (typeof entry.file !== 'string' && entry.total === undefined)) {
    gaps.push(seriesGap(what, 'it has neither a "file" nor a "total"'))
    return []
  }
  if (entry.at !== undefined && readTime(entry.at) === null)
    gaps.push(seriesGap(what, `its time ${JSON.stringify(entry.at)} is none; write 2026-03-01T12:00:00Z or milliseconds since 1970`))
  const memory = isRecord(entry.memory) ? memoryOf(entry.memory) : undefined
  if (memory && 'why' in memory) gaps.push(seriesGap(`memory of ${what}`, memory.why))
  const phase = PHASES.find((word) => word === entry.phase)
  return [
    {
      file: typeof entry.file === 'string' ? entry.file : '',
      total: typeof entry.file === 'string' ? null : Number(entry.total),
      at: readTime(entry.at),
      ...(typeof entry.elapsedMs === 'number' && entry.elapsedMs >= 0 && { elapsedMs: entry.elapsedMs }),
      ...(phase && { phase }),
      ...(memory && !('why' in memory) && { memory }),
      memoryFile: typeof entry.memoryFile === 'string' ? entry.memoryFile : '',
    },
  ]
}

const PHASES: readonly Phase[] = ['before', 'during', 'after']

function latencyOf(list: Readonly<Record<string, unknown>>, source: string, gaps: Gap[]): Latency {
  const given = Array.isArray(list.latencies) ? list.latencies : []
  const answers = given.flatMap((entry) => {
    const at = isRecord(entry) ? readTime(entry.at) : null
    return isRecord(entry) && at !== null && typeof entry.ms === 'number' ? [{ at, ms: entry.ms }] : []
  })
  if (answers.length < given.length)
    gaps.push(seriesGap(`${given.length - answers.length} latencies of ${source}`, 'they are not of the form { "at": time, "ms": number }'))
  if (list.p95Ms !== undefined && typeof list.p95Ms !== 'number')
    gaps.push(seriesGap(`p95Ms of ${source}`, 'it is not a number of milliseconds'))
  return typeof list.p95Ms === 'number' ? { p95Ms: list.p95Ms, answers } : { answers }
}

function toldGaps(given: unknown): Gap[] {
  if (!Array.isArray(given)) return []
  return given.flatMap((gap) =>
    isRecord(gap) && typeof gap.what === 'string' ? [seriesGap(gap.what, String(gap.why ?? 'the sampler does not say'))] : [],
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nothing(source: string, why: string): SeriesList {
  return { service: '', samples: [], latency: { answers: [] }, gaps: [seriesGap(`list ${source}`, why)] }
}
