import { join, resolve } from 'node:path'
import { recordingFolders, reportFolders } from '#adapters/files/recordings.ts'
import { writeReportFile } from '#adapters/files/write.ts'
import { terminal } from '#adapters/terminal.ts'
import { merged, readRecordings } from '#drive/recordings.ts'
import { BASE_TYPES, HEAD_TYPES } from '#drive/type-files.ts'
import { UserError } from '#model/error.ts'
import type { Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import type { Outside } from '#ports.ts'
import { makeRecordingFolder } from './recording-folder.ts'
import type { Verb } from './verb.ts'

export const mergeVerb: Verb = {
  usage: 'merge DIR… --out DIR [--shards N]',
  about: 'recordings (or reports) of several shards, machines or modules become one; names what is missing',
  options: {
    out: 'the folder of the merged recording (default .goroutine-gate/recording) or report (default .goroutine-gate/report)',
    shards: 'how many recordings there must be, where they do not say so themselves',
  },
  examples: ['merge shards --out R', 'merge linux race --out R', 'merge shards --shards 4 --out R', 'merge reports --out R'],
  run: async ({ options, outside }) => {
    const { words, cwd, shards } = options
    if (words.length === 0 || options.command)
      throw new UserError('`merge` needs folders', 'pass folders that `record` wrote, or one folder with all of them below it')
    const folders = await recordingFolders(words.map((word) => resolve(cwd, word)))
    if (!(await someHold(folders, 'recording.json', outside))) {
      const reports = await reportFolders(words.map((word) => resolve(cwd, word)))
      if (await someHold(reports, 'report.json', outside))
        return (await import('./merge-reports.ts')).mergeStored(reports, options, outside)
    }
    const { recordings, gaps } = await readRecordings(folders, outside)
    if (gaps.length > 0)
      throw new UserError(
        gaps.map((gap) => `${gap.what}: ${gap.why}`).join('\n'),
        'bring the folder again, or leave it out and say with --shards how many there must be',
      )
    const recording = merged(recordings, shards)
    const git = await outside.openGit(cwd)
    const out = await makeRecordingFolder(git?.root ?? cwd, options.out)
    await writeReportFile(out, 'recording.json', `${JSON.stringify(recording, null, 2)}\n`)
    await carryTypes(folders, out, outside)
    if (!options.quiet) terminal.say(summaryOf(recording, out))
    return 0
  },
}

async function someHold(folders: readonly string[], name: string, outside: Pick<Outside, 'readText'>): Promise<boolean> {
  const found = await Promise.all(folders.map((folder) => outside.readText(join(folder, name))))
  return found.some(({ kind }) => kind !== 'absent')
}

/** What Go said about the types of the parts goes along; each of it names the texts that it holds for, so that nothing else is taken from it. */
async function carryTypes(folders: readonly string[], out: string, outside: Pick<Outside, 'readText'>): Promise<void> {
  for (const name of [HEAD_TYPES, BASE_TYPES]) {
    const found = await Promise.all(folders.map((folder) => outside.readText(join(folder, name))))
    const texts = new Set(found.flatMap((one) => (one.kind === 'text' ? [one.text] : [])))
    if (texts.size > 0) await writeReportFile(out, name, [...texts].sort(compareText).join(''))
  }
}

/** What was merged, and first of all what is not there. */
function summaryOf({ parts = [], packages, leaks, gaps }: Recording, out: string): string {
  const missing = gaps.filter((gap) => gap.kind === 'recording').map((gap) => `  missing: ${gap.what}: ${gap.why}`)
  const counts = [plural(parts.length, 'recording'), plural(packages.length, 'package'), plural(leaks.length, 'leaked stack')]
  return [`goroutine-gate: ${counts.join(', ')} · ${out}/recording.json`, ...missing].join('\n')
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
