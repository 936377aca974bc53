import { UserError } from '#model/error.ts'
import type { Gap } from '#model/gap.ts'
import type { Recording } from '#model/recording.ts'
import type { Outside } from '#ports.ts'
import { mergeRecordings } from '#record/merge.ts'
import { readRecording } from '#record/read.ts'

/** Recordings that could be read, and what became of the others. */
export interface ReadRecordings {
  readonly recordings: readonly Recording[]
  readonly gaps: readonly Gap[]
}

/** Recordings of folders that the caller names. One that is not there is the caller's to mend; one that is damaged is a gap. */
export async function readRecordings(folders: readonly string[], outside: Pick<Outside, 'readText'>): Promise<ReadRecordings> {
  const recordings: Recording[] = []
  const gaps: Gap[] = []
  for (const folder of folders) {
    const file = `${folder}/recording.json`
    const found = await outside.readText(file)
    if (found.kind === 'absent')
      throw new UserError(`there is no recording in ${folder}`, 'pass the folder that `record --out` wrote, the one with recording.json')
    const read = found.kind === 'text' ? readRecording(found.text) : { why: found.why }
    if ('why' in read) gaps.push({ kind: 'recording', what: `recording ${folder}`, why: read.why })
    else recordings.push(read.recording)
  }
  return { recordings, gaps }
}

/**
 * The recordings of one run as one, so that shards that are judged together and shards that were merged before give the same verdict.
 * `shards` is how many the caller says there are; 0 for what they say themselves.
 */
export async function readRun(folders: readonly string[], shards: number, outside: Pick<Outside, 'readText'>): Promise<ReadRecordings> {
  const { recordings, gaps } = await readRecordings(folders, outside)
  return { recordings: recordings.length > 0 ? [merged(recordings, shards)] : [], gaps }
}

/** Recordings of the base: those of one commit are one run, and what of them is missing is a gap of the base. */
export async function readBaseRuns(folders: readonly string[], outside: Pick<Outside, 'readText'>): Promise<ReadRecordings> {
  const { recordings, gaps } = await readRecordings(folders, outside)
  const commits = [...new Set(recordings.map((recording) => recording.commit))]
  const runs = commits.map((commit) =>
    ofBase(
      merged(
        recordings.filter((recording) => recording.commit === commit),
        0,
      ),
    ),
  )
  return { recordings: runs, gaps: gaps.map(toBase) }
}

function ofBase(recording: Recording): Recording {
  return { ...recording, gaps: recording.gaps.map(toBase) }
}

function toBase(gap: Gap): Gap {
  return gap.kind === 'recording' ? { ...gap, kind: 'base' } : gap
}

/** One recording of several that the caller handed in; a `UserError` where they are not of one run. */
export function merged(recordings: readonly Recording[], shards: number): Recording {
  const result = mergeRecordings(recordings, shards)
  if ('why' in result)
    throw new UserError(
      `the recordings are not one run: ${result.why}`,
      'pass the recordings that the jobs of one run of the CI wrote, each once',
    )
  return result.recording
}
