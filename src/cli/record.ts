import { join } from 'node:path'
import { writeReportFile } from '#adapters/files/write.ts'
import { terminal } from '#adapters/terminal.ts'
import { policyOfFolder } from '#drive/house-rules.ts'
import { sayRound, stress } from '#drive/stress.ts'
import { UserError } from '#model/error.ts'
import type { Recording } from '#model/recording.ts'
import { parseDuration } from '#policy/duration.ts'
import { hangScreen } from '#record/hang-screen.ts'
import { builtInCatalogue } from './built-in.ts'
import { refuseWords } from './options.ts'
import { makeRecordingFolder } from './recording-folder.ts'
import { chosenShard } from './shard.ts'
import type { Verb } from './verb.ts'

export const recordVerb: Verb = {
  usage: 'record [--out DIR] [--shard I/N] [--stress BUDGET] -- CMD…',
  about: "runs CMD with the recorder, writes a recording, exits with CMD's own code",
  options: {
    out: 'the folder of the recording (default .goroutine-gate/recording)',
    shard: 'this is one of N parts of the run, as in 3/8 or race:3/8 (default: what the CI says of its job; none for no part)',
    types: 'syntax leaves out what Go says about types, which is recorded otherwise',
    stress: 'then repeats the tests for that long, as in 5m, to find leaks that need a rare schedule',
  },
  examples: [
    'record -- go test ./...',
    'record --out R -- make test',
    'record --shard 2/4 --out R -- go test ./api/...',
    'record --stress 5m -- go test ./...',
  ],
  rulesLater: true,
  run: async ({ options, outside }) => {
    refuseWords('record', options)
    const { command, cwd } = options
    if (!command || command.length === 0)
      throw new UserError('`record` needs the test command', 'pass it behind two dashes: goroutine-gate record -- go test ./...')
    const shard = chosenShard(options.shard, process.env)
    const git = await outside.openGit(cwd)
    const root = git?.root ?? cwd
    const { settleMs, deadlineMs, reuse, labels } = (await policyOfFolder(root, builtInCatalogue, outside)).record
    const out = await makeRecordingFolder(root, options.out)
    const budgetMs = budgetOf(options.stress)
    const commit = await git?.head().catch(() => undefined)
    const where = { cwd, root, ...outside.lateLookup(root), labels, ...(commit && { commit }) }
    outside.stage(`recording ${command.join(' ').split('\n')[0]}`)
    const first = await outside.record({
      ...where,
      command,
      out,
      settleMs,
      deadlineMs,
      output: 'inherit',
      reuse,
      ...(shard && { shard }),
      types: options.types !== 'syntax',
    })
    const recording =
      budgetMs === 0
        ? first
        : await stress(first, {
            command,
            budgetMs,
            now: () => performance.now(),
            record: (again, left) =>
              outside.record({
                ...where,
                command: again,
                out: join(out, 'stress'),
                settleMs,
                deadlineMs: left,
                output: 'stderr',
              }),
            progress: outside.progress,
          })
    if (budgetMs > 0) await writeReportFile(out, 'recording.json', `${JSON.stringify(recording, null, 2)}\n`)
    if (!options.quiet) terminal.say(summaryOf(recording, out))
    return recording.exitCode
  },
}

function budgetOf(text: string): number {
  const budget = text === '' ? 0 : parseDuration(text)
  if (budget === undefined) throw new UserError(`--stress is "${text}"`, 'pass a duration such as 90s, 5m or 1h30m')
  return budget
}

function summaryOf({ leaks, benign, packages, gaps, stress: stressed }: Recording, out: string): string {
  const count = (capture: string): number => packages.filter((entry) => entry.capture === capture).length
  const goroutines = leaks.reduce((sum, leak) => sum + leak.count, 0)
  const unseen = count('unknown') + count('partial')
  const why = packages
    .filter((entry) => entry.capture !== 'captured')
    .map((entry) => `  ${entry.capture}: ${entry.importPath}: ${entry.why}`)
  const parts = [
    `${plural(goroutines, 'goroutine')} left behind in ${plural(leaks.length, 'stack')}`,
    plural(benign.length, 'harmless stack'),
    `${plural(packages.length, 'package')}${reusedOf(packages)}`,
    `${unseen} not fully seen`,
    plural(gaps.length, 'gap'),
  ]
  const head = `goroutine-gate: ${parts.join(', ')} · ${out}/recording.json`
  const tried = stressed?.rounds.map(
    (round) => `  after ${round.seconds} s: ${round.found} more ${round.found === 1 ? 'stack' : 'stacks'} (${sayRound(round)})`,
  )
  const hangs = packages.flatMap((entry) => hangScreen(entry, leaks))
  return [head, ...why, ...(tried ?? []), ...hangs].join('\n')
}

/** Those whose tests Go answered from its test cache. */
function reusedOf(packages: Recording['packages']): string {
  const reused = packages.filter((entry) => entry.reused).length
  return reused === 0 ? '' : ` (${reused} as last recorded: Go answered from its test cache)`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
