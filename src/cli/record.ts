import { terminal } from '#adapters/terminal.ts'
import { rulesOfFolder } from '#drive/house-rules.ts'
import { UserError } from '#model/error.ts'
import type { Recording } from '#model/recording.ts'
import { refuseWords } from './options.ts'
import { makeRecordingFolder } from './recording-folder.ts'
import type { Verb } from './verb.ts'

export const recordVerb: Verb = {
  usage: 'record [--out DIR] -- CMD…',
  about: "runs CMD with the recorder, writes a recording, exits with CMD's own code",
  options: { out: 'the folder of the recording (default .goroutine-gate/recording)' },
  examples: ['record -- go test ./...', 'record --out R -- make test'],
  run: async ({ options, outside, catalogue }) => {
    refuseWords('record', options)
    const { command, cwd } = options
    if (!command || command.length === 0)
      throw new UserError('`record` needs the test command', 'pass it behind two dashes: goroutine-gate record -- go test ./...')
    const git = await outside.openGit(cwd)
    const root = git?.root ?? cwd
    const { policy } = await rulesOfFolder(root, catalogue, outside)
    const out = await makeRecordingFolder(root, options.out)
    const syntax = await outside.syntax()
    const { settleMs, deadlineMs } = policy.record
    const recording = await outside.record({
      command,
      cwd,
      root,
      out,
      settleMs,
      deadlineMs,
      output: 'inherit',
      declaredFunction: outside.functionLookup(root, syntax),
    })
    if (!options.quiet) terminal.say(summaryOf(recording, out))
    return recording.exitCode
  },
}

function summaryOf({ leaks, benign, packages, gaps }: Recording, out: string): string {
  const count = (capture: string): number => packages.filter((entry) => entry.capture === capture).length
  const goroutines = leaks.reduce((sum, leak) => sum + leak.count, 0)
  const unseen = count('unknown') + count('partial')
  const why = packages
    .filter((entry) => entry.capture !== 'captured')
    .map((entry) => `  ${entry.capture}: ${entry.importPath}: ${entry.why}`)
  const parts = [
    `${plural(goroutines, 'goroutine')} left behind in ${plural(leaks.length, 'stack')}`,
    plural(benign.length, 'harmless stack'),
    plural(packages.length, 'package'),
    `${unseen} not fully seen`,
    plural(gaps.length, 'gap'),
  ]
  const head = `goroutine-gate: ${parts.join(', ')} · ${out}/recording.json`
  return [head, ...why].join('\n')
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
