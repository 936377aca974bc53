import { judgeStored } from '#drive/judge.ts'
import { baseOf } from './base.ts'
import { emit } from './emit.ts'
import { JUDGING } from './judging.ts'
import { refuseWords } from './options.ts'
import type { Verb } from './verb.ts'

export const judgeVerb: Verb = {
  usage: 'judge [--base REV] [--recording DIR]… [--base-recording DIR]…',
  about: 'findings, recordings, baseline and policy make the verdict; runs nothing',
  options: {
    ...JUDGING,
    recording: 'a folder that `record` wrote (may be given more than once)',
    'base-recording': 'the same of the base',
  },
  examples: ['judge', 'judge --base origin/main --recording .goroutine-gate/recording'],
  run: async ({ options, outside, catalogue, tool }) => {
    refuseWords('judge', options)
    const { cwd, config, failOn, external, recordings, baseRecordings } = options
    const base = await baseOf(options, outside)
    return emit(await judgeStored({ cwd, base, config, failOn, external, recordings, baseRecordings, catalogue, tool }, outside), options)
  },
}
