import { join, relative } from 'node:path'
import { reportFolders } from '#adapters/files/recordings.ts'
import { houseCatalogueOf } from '#drive/house-pack.ts'
import { rulesOfFile } from '#drive/house-rules.ts'
import { replayRuns } from '#drive/replay.ts'
import { UserError } from '#model/error.ts'
import { jsonText } from '#report/escape.ts'
import { renderReplay } from '#report/replay.ts'
import { print } from './emit.ts'
import type { Setting } from './verb.ts'

/** `judge --runs DIR… --config FILE`: what another policy would have said about stored runs, beside what was said. 2 where none of them can be told. */
export async function replayStored({ options, outside, catalogue, tool }: Setting): Promise<number> {
  const { cwd, config, runs, format, hasFormat } = options
  if (config === '') throw new UserError('--runs needs another policy', 'name its file with --config other.yml')
  if (options.recordings.length + options.baseRecordings.length > 0)
    throw new UserError('--runs judges reports, not recordings', 'leave out --recording and --base-recording')
  if (hasFormat && format !== 'text' && format !== 'json') throw new UserError(`--runs has no format ${format}`, 'it is text or json')
  const root = (await outside.openGit(cwd))?.root ?? cwd
  const house = await houseCatalogueOf(root, catalogue, outside)
  const policy = await rulesOfFile(config, house.catalogue, outside)
  const folders = await reportFolders(runs)
  const reports = folders.map((folder) => ({
    path: join(folder, 'report.json'),
    shown: relative(cwd, folder).replaceAll('\\', '/') || '.',
  }))
  const replayed = await replayRuns(reports, options.failOn ? { ...policy, failOn: options.failOn } : policy, outside)
  await print(format === 'json' ? jsonText({ schemaVersion: 1, tool, runs: replayed }) : renderReplay(replayed), options)
  return replayed.every((run) => 'why' in run) ? 2 : 0
}
