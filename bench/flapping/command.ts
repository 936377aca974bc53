import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { UserError } from '#model/error.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'
import { gated, type Told } from './gated.ts'
import { touchedCopy } from './touched-copy.ts'

const USAGE = 'flapping DIR [--times N] [--output FILE] -- CMD…'

/** The whole gate of one module again and again; nothing of it changes but a comment, so every verdict should be the same. */
export const flapping: Benchmark = {
  usage: USAGE,
  about: 'how often repeated gates of an unchanged module come to another verdict',
  run: async (words) => {
    const dashes = words.indexOf('--')
    const command = dashes < 0 ? [] : words.slice(dashes + 1)
    const { values, positionals } = readWords(dashes < 0 ? words : words.slice(0, dashes), OPTIONS, USAGE)
    const [folder] = positionals
    if (folder === undefined || command.length === 0) throw new UserError('it takes a folder and a command', `npm run bench -- ${USAGE}`)
    const times = countOf(values.times, 50, '--times')
    const work = await mkdtemp(join(tmpdir(), 'bench-flapping-'))
    try {
      const repository = await touchedCopy(resolve(folder), join(work, 'module'))
      const told: Told[] = []
      for (let nth = 0; nth < times; nth++) told.push(await gated(repository, command, join(work, `recording-${nth}`)))
      await publish([tableOf(told), summary(told)], { command, times, told }, values.output)
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  },
}

const OPTIONS = { times: { type: 'string' }, output: { type: 'string' } } as const

function tableOf(told: readonly Told[]): string {
  const rows = [...grouped(told)].map(([verdict, all]) => {
    const range = (of: (one: Told) => number): string => {
      const values = all.map(of)
      return `${Math.min(...values)} – ${Math.max(...values)}`
    }
    return [verdict, all.length, range(({ goroutines }) => goroutines), range(({ stacks }) => stacks), range(({ runs }) => runs)]
  })
  return table(['verdict', 'times', 'goroutines', 'stacks', 'runs of the command'], rows)
}

function summary(told: readonly Told[]): string {
  const most = Math.max(0, ...[...grouped(told).values()].map((all) => all.length))
  const seconds = told.reduce((sum, one) => sum + one.seconds, 0) / told.length
  return `${told.length} gates, ${told.length - most} with another verdict than most; ${seconds.toFixed(1)} s each`
}

/** By kind and clauses: a warning for another reason is another verdict. */
function grouped(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const groups = new Map<string, Told[]>()
  for (const one of told) groups.set(one.verdict, [...(groups.get(one.verdict) ?? []), one])
  return groups
}
