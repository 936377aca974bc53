import { resolve } from 'node:path'
import { terminal } from '#adapters/terminal.ts'
import { UserError } from '#model/error.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'
import { type Kernel, readKernels } from './kernels.ts'
import { runKernels } from './runs.ts'
import type { Outcome } from './score.ts'

const USAGE = 'goker-dynamic DIR [--runs N] [--only TEXT] [--timeout SECONDS] [--stress SECONDS] [--clean] [--list] [--output FILE]'

/** Small programs that are known to leak, or known not to, run as tests under the recorder. */
export const gokerDynamic: Benchmark = {
  usage: USAGE,
  about: 'how many of the leaking kernels below DIR are reported, and in which run; with --clean, alarms on repaired ones',
  run: async (words) => {
    const { values, positionals } = readWords(words, OPTIONS, USAGE)
    const [folder] = positionals
    if (folder === undefined) throw new UserError('it takes a folder', `npm run bench -- ${USAGE}`)
    const kernels = (await readKernels(resolve(folder))).filter(({ name }) => name.includes(values.only ?? ''))
    if (kernels.length === 0) throw new UserError(`no Go package lies below ${folder}`, 'name the folder that holds the kernels')
    const runs = countOf(values.runs, 5, '--runs')
    const seconds = countOf(values.timeout, 5, '--timeout')
    const clean = values.clean === true
    const stress = values.stress === undefined ? 0 : countOf(values.stress, 1, '--stress')
    const plan = { runs, seconds, stress, until: clean ? 'never' : 'found' } as const
    const outcomes = await runKernels(kernels, plan, (line) => terminal.say(line))
    const figures = figuresOf(outcomes, Math.max(runs, ...outcomes.map(({ foundIn }) => foundIn)))
    const tables = [clean ? cleanTable(outcomes) : table(['reported with the right function', 'kernels'], rowsOf(figures, outcomes))]
    if (values.list === true || clean) tables.push(listOf(outcomes, kernels))
    await publish(tables, { runs, kernels: outcomes.length, ...figures, outcomes }, values.output)
  },
}

const OPTIONS = {
  runs: { type: 'string' },
  only: { type: 'string' },
  timeout: { type: 'string' },
  stress: { type: 'string' },
  clean: { type: 'boolean' },
  list: { type: 'boolean' },
  output: { type: 'string' },
} as const

interface Figures {
  /** Kernels found in at most that many runs; index 0 is one run. */
  readonly curve: readonly number[]
  readonly found: number
  readonly proven: number
  readonly hung: number
  readonly unseen: number
}

function figuresOf(outcomes: readonly Outcome[], runs: number): Figures {
  const within = (most: number): number => outcomes.filter(({ foundIn }) => foundIn > 0 && foundIn <= most).length
  return {
    curve: Array.from({ length: runs }, (_, at) => within(at + 1)),
    found: within(runs),
    proven: outcomes.filter(({ tier }) => tier === 'proven').length,
    hung: outcomes.filter(({ hung }) => hung).length,
    unseen: outcomes.filter(({ unseen }) => unseen !== '').length,
  }
}

function rowsOf({ curve, found, proven, hung, unseen }: Figures, outcomes: readonly Outcome[]) {
  const wrong = outcomes.filter(({ foundIn, reported }) => foundIn === 0 && reported).length
  return [
    ...curve.map((count, at) => [`within ${at + 1} run${at === 0 ? '' : 's'}`, count]),
    ['of all', outcomes.length],
    ['… proven by the runtime', proven],
    ['… as survivors only', found - proven],
    ['with a timeout', hung],
    ['reported with another function only', wrong],
    ['of which nothing was seen', unseen],
  ]
}

function cleanTable(outcomes: readonly Outcome[]): string {
  const seen = outcomes.filter(({ unseen }) => unseen === '')
  const rows = [
    ['run and seen', seen.length],
    ['with an alarm', seen.filter(({ reported }) => reported).length],
  ]
  return table(['repaired kernels', 'count'], rows)
}

function listOf(outcomes: readonly Outcome[], kernels: readonly Kernel[]): string {
  const known = new Map(kernels.map((kernel) => [kernel.name, [...kernel.stuck].slice(0, 4).join(' ')]))
  const rows = outcomes.map(({ name, foundIn, tier, site, reported, hung, unseen }) => {
    const said = unseen || [reported ? '' : 'nothing reported', hung ? 'hung' : ''].filter((word) => word !== '').join(', ')
    return [name, foundIn === 0 ? '–' : foundIn, tier, site, known.get(name) ?? '', said]
  })
  return table(['kernel', 'run', 'tier', 'function', 'stuck by its README', 'remark'], rows)
}
