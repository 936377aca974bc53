import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { terminal } from '#adapters/terminal.ts'
import { UserError } from '#model/error.ts'
import type { Leak, Recording } from '#model/recording.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { median, table } from '../table.ts'
import { differing, onlyIn, readOutput, unsteady } from './output.ts'
import { gitStatus, type Ran, type Recorded, runBare, runRecorded } from './runs.ts'

const USAGE = 'recorder DIR [--times N] [--cold N] [--bundle FILE] [--output FILE] -- CMD…'

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
    const times = { warm: countOf(values.times, 2, '--times'), cold: values.cold === undefined ? 0 : countOf(values.cold, 1, '--cold') }
    const result = await measure(resolve(folder), command, times, bundle)
    await publish(tablesOf(result), result, values.output)
  },
}

const OPTIONS = { times: { type: 'string' }, cold: { type: 'string' }, bundle: { type: 'string' }, output: { type: 'string' } } as const

type Result = Awaited<ReturnType<typeof measure>>

/** A run of the command as it is and one under the recorder. */
interface Pair {
  readonly bare: Ran
  readonly recorded: Recorded
}

/** Pairs with build caches that a first pair, which is not timed, has filled, and pairs that each start with two empty ones. */
async function measure(
  folder: string,
  command: readonly string[],
  times: { readonly warm: number; readonly cold: number },
  bundle: string,
) {
  const before = await gitStatus(folder)
  const first = await pairOf(folder, command, bundle, 0, {})
  const warm: Pair[] = []
  for (let turn = 1; turn <= times.warm; turn++) warm.push(await pairOf(folder, command, bundle, turn, {}))
  const cold: Pair[] = []
  for (let turn = 1; turn <= times.cold; turn++) cold.push(await coldPair(folder, command, bundle, turn))
  const all = [first, ...warm, ...cold]
  const [bare, recorded] = [all.map((pair) => readOutput(pair.bare.output)), all.map((pair) => readOutput(pair.recorded.output))]
  const after = await gitStatus(folder)
  return {
    command,
    exitCodes: { bare: all.map((pair) => pair.bare.exitCode), recorded: all.map((pair) => pair.recorded.exitCode) },
    warm: costOf(warm),
    ...(cold.length > 0 && { cold: costOf(cold) }),
    results: bare.at(-1)?.results.length ?? 0,
    otherResults: differing(bare, recorded),
    unsteadyResults: differing(bare.slice(0, 1), bare.slice(1)).length,
    onlyBare: onlyIn(bare, recorded),
    onlyRecorded: onlyIn(recorded, bare),
    unsteadyLines: { bare: unsteady(bare), recorded: unsteady(recorded) },
    statusChanged: after !== before ? after : '',
    ...seenIn(all.map(({ recorded: { recording } }) => recording)),
  }
}

/** Every other pair starts with the recorder, for what the machine does besides may come and go with the turns. */
async function pairOf(
  folder: string,
  command: readonly string[],
  bundle: string,
  turn: number,
  environment: NodeJS.ProcessEnv,
): Promise<Pair> {
  const bareFirst = turn % 2 === 0
  terminal.say(`pair ${turn}${bareFirst ? '' : ', the recorder first'}`)
  const early = bareFirst ? await runBare(folder, command, environment) : undefined
  const recorded = await runRecorded(folder, command, bundle, environment)
  return { bare: early ?? (await runBare(folder, command, environment)), recorded }
}

/** As a job starts that has its modules and no build cache. */
async function coldPair(folder: string, command: readonly string[], bundle: string, turn: number): Promise<Pair> {
  const caches = await mkdtemp(join(tmpdir(), 'bench-cold-'))
  const cache = (name: string): NodeJS.ProcessEnv => ({ GOCACHE: join(caches, name) })
  try {
    terminal.say(`cold pair ${turn}`)
    const early = turn % 2 === 0 ? undefined : await runBare(folder, command, cache('bare'))
    const recorded = await runRecorded(folder, command, bundle, cache('recorded'))
    return { bare: early ?? (await runBare(folder, command, cache('bare'))), recorded }
  } finally {
    await rm(caches, { recursive: true, force: true })
  }
}

interface Cost {
  /** Of each pair, in turn. */
  readonly pairs: readonly { readonly bare: Spent; readonly recorded: Spent }[]
  /** Medians. */
  readonly bare: Spent
  readonly recorded: Spent
}

interface Spent {
  readonly seconds: number
  readonly processor: number
}

function costOf(pairs: readonly Pair[]): Cost {
  const spent = (run: Ran): Spent => ({ seconds: run.seconds, processor: run.processor })
  const middle = (runs: readonly Ran[]): Spent => ({
    seconds: median(runs.map(({ seconds }) => seconds)),
    processor: median(runs.map(({ processor }) => processor)),
  })
  return {
    pairs: pairs.map(({ bare, recorded }) => ({ bare: spent(bare), recorded: spent(recorded) })),
    bare: middle(pairs.map(({ bare }) => bare)),
    recorded: middle(pairs.map(({ recorded }) => recorded)),
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
  const { exitCodes, leaks } = result
  const same = new Set([...exitCodes.bare, ...exitCodes.recorded]).size === 1
  const facts = [
    ['Go', result.goVersion],
    ['exit codes', same ? `all ${exitCodes.bare[0]}` : `${exitCodes.bare.join(' ')} / ${exitCodes.recorded.join(' ')}`],
    ['packages captured', `${result.captured} of ${result.packages}`],
    ['tests started', result.tests],
    ['result lines compared', result.results],
    ['results that differ', `${result.otherResults.length} (between bare runs ${result.unsteadyResults})`],
    ['lines in all bare runs only / all recorded ones only', `${result.onlyBare.length} / ${result.onlyRecorded.length}`],
    ['lines that differ within bare runs / within recorded ones', `${result.unsteadyLines.bare} / ${result.unsteadyLines.recorded}`],
    ['git status', result.statusChanged === '' ? 'as before' : result.statusChanged],
    ...costRows('warm', result.warm),
    ...(result.cold ? costRows('cold', result.cold) : []),
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

function costRows(name: string, { bare, recorded, pairs }: Cost): readonly (readonly [string, string])[] {
  const row = (what: keyof Spent): string => {
    const each = pairs.map((pair) => (pair.recorded[what] / pair.bare[what]).toFixed(2)).join(' ')
    return `${bare[what].toFixed(2)} / ${recorded[what].toFixed(2)} = ${(recorded[what] / bare[what]).toFixed(3)} (${each})`
  }
  return [
    [`${name}: seconds bare / recorded`, row('seconds')],
    [`${name}: processor seconds bare / recorded`, row('processor')],
  ]
}
