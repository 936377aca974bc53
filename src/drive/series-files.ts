import { dirname, join } from 'node:path'
import { UserError } from '#model/error.ts'
import type { Gap } from '#model/gap.ts'
import type { MemoryStats } from '#model/series.ts'
import type { SeriesFiles } from '#ports.ts'
import { seriesGap } from '#series/gap.ts'
import { LIST_NAME, type Listed, readList, type SeriesList } from '#series/list.ts'
import { readMemory } from '#series/memory.ts'
import { timeInName } from '#series/times.ts'

/** What a `--series` names: a folder or a list, with the snapshots that belong to it. */
export interface FoundSeries extends SeriesList {
  /** Folder that the files of the list are relative to; absolute. */
  readonly folder: string
  /** Whether a list gave the order of the samples. */
  readonly listed: boolean
}

/** Most samples of a series: a week of one a minute. */
const MOST = 10_080

/** Finds the snapshots of a series: by its list, else by the times in the names of a folder's files. A path where nothing is, is the caller's to mend. */
export async function findSeries(path: string, files: SeriesFiles): Promise<FoundSeries> {
  const names = await files.list(path)
  const isListed = names === undefined || names.includes(LIST_NAME)
  const found = isListed ? await fromList(names === undefined ? path : join(path, LIST_NAME), files) : fromNames(path, names)
  const { samples } = found
  if (samples.length <= MOST) return found
  const gap = seriesGap(`${samples.length - MOST} of ${samples.length} samples in ${path}`, `only the last ${MOST} are read`)
  const byTime = [...samples].sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  const last = new Set(byTime.slice(-MOST))
  return { ...found, samples: samples.filter((sample) => last.has(sample)), gaps: [...found.gaps, gap] }
}

async function fromList(path: string, files: SeriesFiles): Promise<FoundSeries> {
  const read = await files.read(path)
  if (read.kind === 'absent')
    throw new UserError(
      `there is no series at ${path}`,
      'pass the folder that `sample --out` wrote, a folder of dumps with times in their names, or a list of samples',
    )
  const nothing = { service: '', samples: [], latency: { answers: [] } }
  const list =
    read.kind === 'bytes' ? readList(new TextDecoder().decode(read.bytes), path) : { ...nothing, gaps: [seriesGap(path, read.why)] }
  return { ...list, folder: dirname(path), listed: true }
}

/** Endings of files with memory statistics that stand beside a snapshot of the same name. */
const MEMORY = ['.memstats.json', '.vars.json', '.heap.txt']

function fromNames(folder: string, names: readonly string[]): FoundSeries {
  const memory = names.filter((name) => MEMORY.some((end) => name.endsWith(end)))
  const snapshots = names.filter((name) => !memory.includes(name) && !/\.(md|json)$/i.test(name))
  const samples = snapshots.map((file): Listed => {
    const stem = file.replace(/(\.pb)?\.[^.]+$/, '')
    const memoryFile = memory.find((name) => MEMORY.some((end) => name === stem + end)) ?? ''
    return { file, total: null, at: timeInName(file), memoryFile }
  })
  return { folder, listed: false, service: '', samples, latency: { answers: [] }, gaps: [] }
}

/** The memory statistics of a sample, where it has some; what cannot be read is a gap. */
export async function memoryOfSample(
  { memory, memoryFile }: Listed,
  folder: string,
  files: SeriesFiles,
): Promise<{ readonly memory?: MemoryStats; readonly gaps: readonly Gap[] }> {
  if (memory || memoryFile === '') return { ...(memory && { memory }), gaps: [] }
  if (!isInside(memoryFile)) return { gaps: [seriesGap(memoryFile, OUTSIDE)] }
  const read = await files.read(join(folder, memoryFile))
  const stats =
    read.kind === 'bytes'
      ? readMemory(new TextDecoder().decode(read.bytes))
      : { why: read.kind === 'absent' ? 'it is not there' : read.why }
  return 'why' in stats ? { gaps: [seriesGap(memoryFile, stats.why)] } : { memory: stats, gaps: [] }
}

export const OUTSIDE = 'it leads out of the folder of the series'

/** A list may come from elsewhere: it names files of its own folder only. */
export function isInside(file: string): boolean {
  return !/^([/\\~]|[A-Za-z]:)/.test(file) && !file.split(/[/\\]/).includes('..') && !file.includes('\0')
}
