import { resolve } from 'node:path'
import { terminal } from '#adapters/terminal.ts'
import { UserError } from '#model/error.ts'
import type { Leak, Recording } from '#model/recording.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { median, table } from '../table.ts'
import { differing, noiseOf, onlyIn, readOutput } from './output.ts'
import { gitStatus, type Ran, runBare, runRecorded } from './runs.ts'

const USAGE = 'recorder DIR [--times N] [--bundle FILE] [--output FILE] -- CMD…'

/** Whether a test command is the same under the recorder, what it costs, and what is left behind. */
export const recorder: Benchmark = {
  usage: USAGE,
  about: 'CMD in DIR with and without the recorder: same tests, same output, clean git status, time, and each survivor to be read',
  run: async (words) => {
    const dashes = words.indexOf('--')
    const command = dashes < 0 ? [] : words.slice(dashes + 1)
    const { values, positionals } = readWords(dashes < 0 ? words : words.slice(0, dashes), OPTIONS, USAGE)
    const [folder] = positionals
    if (folder === undefined || command.length === 0) throw new UserError('it takes a folder and a command', `npm run bench -- ${USAGE}`)
    const bundle = values.bundle === undefined ? '' : resolve(values.bundle)
    const result = await measure(resolve(folder), command, countOf(values.times, 2, '--times'), bundle)
    await publish(tablesOf(result), result, values.output)
  },
}

const OPTIONS = { times: { type: 'string' }, bundle: { type: 'string' }, output: { type: 'string' } } as const

type Result = Awaited<ReturnType<typeof measure>>

/** Bare and recorded in turns, bare first: the first pair builds and is not timed. */
async function measure(folder: string, command: readonly string[], times: number, bundle: string) {
  const before = await gitStatus(folder)
  const bare: Ran[] = []
  const recorded: (Ran & { readonly recording: Recording })[] = []
  for (let turn = 0; turn <= times; turn++) {
    terminal.say(`turn ${turn}: bare`)
    bare.push(await runBare(folder, command))
    terminal.say(`turn ${turn}: recorded`)
    recorded.push(await runRecorded(folder, command, bundle))
  }
  const said = bare.map(({ output }) => readOutput(output))
  const noise = new Set(said.slice(1).flatMap((each) => [...noiseOf(said[0] ?? each, each)]))
  const [plain, with_] = [said.at(-1) ?? readOutput(''), readOutput(recorded.at(-1)?.output ?? '')]
  const after = await gitStatus(folder)
  const seconds = (runs: readonly Ran[], from: number): number => median(runs.slice(from).map((run) => run.seconds))
  return {
    command,
    bareSeconds: seconds(bare, 1),
    recordedSeconds: seconds(recorded, 1),
    cold: (recorded[0]?.seconds ?? 0) / (bare[0]?.seconds ?? 1),
    exitCodes: { bare: bare.map(({ exitCode }) => exitCode), recorded: recorded.map(({ exitCode }) => exitCode) },
    results: plain.results.length,
    otherResults: differing(plain.results, with_.results),
    unsteadyResults: differing(said[0]?.results ?? [], plain.results),
    onlyBare: onlyIn(plain, with_, noise),
    onlyRecorded: onlyIn(with_, plain, noise),
    noisyLines: noise.size,
    statusChanged: after !== before ? after : '',
    ...seenIn(recorded.map(({ recording }) => recording)),
  }
}

/** The last recording speaks; what is in all of them is steady. */
function seenIn(recordings: readonly Recording[]) {
  const last = recordings.at(-1)
  const leaks = last?.leaks ?? []
  const captures = (capture: string): number => last?.packages.filter((one) => one.capture === capture).length ?? 0
  return {
    goVersion: last?.goVersion ?? '',
    packages: last?.packages.length ?? 0,
    tests: last?.packages.reduce((sum, { tests }) => sum + tests, 0) ?? 0,
    captured: captures('captured'),
    unseen: last?.packages.filter((one) => one.capture !== 'captured').map(({ importPath, why }) => `${importPath}: ${why}`) ?? [],
    benign: last?.benign.reduce((sum, { count }) => sum + count, 0) ?? 0,
    leaks: merged(leaks, recordings),
  }
}

interface Line {
  readonly place: string
  readonly tier: string
  readonly kind: string
  readonly count: number
  readonly tests: number
  readonly failed: boolean
  readonly seen: string
  readonly test: string
}

/** One line per package, identity and tier. */
function merged(leaks: readonly Leak[], recordings: readonly Recording[]): readonly Line[] {
  const groups = new Map<string, Leak[]>()
  for (const leak of leaks) {
    const key = `${leak.package} ${leak.tier} ${leak.keys.k2}`
    groups.set(key, [...(groups.get(key) ?? []), leak])
  }
  return [...groups.values()].map((group): Line => {
    const { package: importPath, keys, site, spawn, createdBy, tier, kind, frames } = group[0] as Leak
    const runs = recordings.filter((one) => one.leaks.some((leak) => leak.package === importPath && leak.keys.k2 === keys.k2)).length
    const at = site ? `${site.function} ${site.file}:${site.line}` : (frames.at(-1)?.function ?? '')
    return {
      place: `${importPath.split('/').slice(-2).join('/')} ${at} ← ${spawn?.function ?? createdBy?.function ?? ''}`,
      tier,
      kind,
      count: group.reduce((sum, { count }) => sum + count, 0),
      tests: new Set(group.flatMap(({ tests }) => tests)).size,
      failed: group.every(({ testFailed }) => testFailed),
      seen: `${runs}/${recordings.length}`,
      test: group[0]?.tests[0] ?? '',
    }
  })
}

function tablesOf(result: Result): readonly string[] {
  const { bareSeconds, recordedSeconds, exitCodes, leaks } = result
  const same = new Set([...exitCodes.bare, ...exitCodes.recorded]).size === 1
  const facts = [
    ['Go', result.goVersion],
    ['exit codes', same ? `all ${exitCodes.bare[0]}` : `${exitCodes.bare.join(' ')} / ${exitCodes.recorded.join(' ')}`],
    ['packages captured', `${result.captured} of ${result.packages}`],
    ['tests started', result.tests],
    ['result lines compared', result.results],
    ['results that differ', `${result.otherResults.length} (between bare runs ${result.unsteadyResults.length})`],
    ['lines only bare / only recorded', `${result.onlyBare.length} / ${result.onlyRecorded.length}`],
    ['git status', result.statusChanged === '' ? 'as before' : result.statusChanged],
    [
      'seconds bare / recorded',
      `${bareSeconds.toFixed(1)} / ${recordedSeconds.toFixed(1)} = ${(recordedSeconds / bareSeconds).toFixed(2)}`,
    ],
    ['first pair, with building', result.cold.toFixed(2)],
    ['harmless goroutines', result.benign],
  ]
  const lists = [
    ...result.unseen.map((line) => ['unseen', line]),
    ...result.otherResults.map((line) => ['result', line]),
    ...result.onlyBare.slice(0, 15).map((line) => ['only bare', line]),
    ...result.onlyRecorded.slice(0, 15).map((line) => ['only recorded', line]),
  ]
  const rows = leaks.map((leak) => [
    leak.place,
    leak.tier,
    leak.kind,
    leak.count,
    leak.tests,
    leak.failed ? 'failed' : '',
    leak.seen,
    leak.test,
  ])
  return [
    table(['what', 'figure'], facts),
    ...(lists.length > 0 ? [table(['difference', 'text'], lists)] : []),
    table(['left behind', 'tier', 'kind', 'goroutines', 'tests', '', 'seen in', 'a test'], rows),
  ]
}
