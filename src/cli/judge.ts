import { recordingFolders } from '#adapters/files/recordings.ts'
import { judgeStored } from '#drive/judge.ts'
import { baseOf } from './base.ts'
import { emit } from './emit.ts'
import { JUDGING, SERIES } from './judging.ts'
import { refuseWords } from './options.ts'
import { seriesOf } from './series.ts'
import type { Verb } from './verb.ts'

export const judgeVerb: Verb = {
  usage: 'judge [--base REV] [--recording DIR]… [--base-recording DIR]… [--series DIR]…',
  about: 'findings, recordings, baseline and policy make the verdict; runs nothing',
  options: {
    ...JUDGING,
    ...SERIES,
    recording: 'a folder that `record` wrote, or one with such folders below it (may be given more than once)',
    shards: 'how many recordings there must be, where they do not say so themselves',
    'base-recording': 'the same of the base',
    runs: 'stored reports, or folders with such below them: prints what the policy of --config would have said about each',
  },
  examples: [
    'judge',
    'judge --runs stored --config other.yml',
    'judge --base origin/main --recording .goroutine-gate/recording',
    'judge --series .goroutine-gate/series',
  ],
  run: async (setting) => {
    const { options, outside, catalogue, tool } = setting
    refuseWords('judge', options)
    if (options.runs.length > 0) return (await import('./replay.ts')).replayStored(setting)
    const { cwd, config, failOn, external, shards, types } = options
    const recordings = await recordingFolders(options.recordings)
    const baseRecordings = await recordingFolders(options.baseRecordings)
    const base = await baseOf(options, outside)
    return emit(
      await judgeStored(
        {
          cwd,
          base,
          config,
          failOn,
          external,
          recordings,
          shards,
          baseRecordings,
          series: seriesOf(options),
          catalogue,
          tool,
          ...(types && { types }),
        },
        outside,
      ),
      options,
    )
  },
}
