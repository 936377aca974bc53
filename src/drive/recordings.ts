import { UserError } from '#model/error.ts'
import type { Gap } from '#model/gap.ts'
import type { Recording } from '#model/recording.ts'
import type { Outside } from '#ports.ts'
import { readRecording } from '#record/read.ts'

/** Recordings of folders that the caller names. One that is not there is the caller's to mend; one that is damaged is a gap. */
export async function readRecordings(
  folders: readonly string[],
  outside: Outside,
): Promise<{ recordings: readonly Recording[]; gaps: readonly Gap[] }> {
  const recordings: Recording[] = []
  const gaps: Gap[] = []
  for (const folder of folders) {
    const file = `${folder}/recording.json`
    const found = await outside.readText(file)
    if (found.kind === 'absent')
      throw new UserError(`there is no recording in ${folder}`, 'pass the folder that `record --out` wrote, the one with recording.json')
    const read = found.kind === 'text' ? readRecording(found.text) : { why: found.why }
    if ('why' in read) gaps.push({ kind: 'capture', what: `recording ${folder}`, why: read.why })
    else recordings.push(read.recording)
  }
  return { recordings, gaps }
}
