import { resolve } from 'node:path'
import { collectGoFiles } from '#adapters/files/collect.ts'
import { UserError } from '#model/error.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'
import { grown } from './growth.ts'
import { spoilAll } from './spoil.ts'

const USAGE = 'fuzz DIR [--count N] [--seed N] [--output FILE]'

/** Whether bad input ends in gaps: no failure, no endless work, the same bytes twice. */
export const fuzz: Benchmark = {
  usage: USAGE,
  about: 'spoils the Go files below DIR in N ways and lets texts of absurd shapes grow; counts steps, never time',
  run: async (words) => {
    const { values, positionals } = readWords(words, OPTIONS, USAGE)
    const [folder] = positionals
    if (folder === undefined || positionals.length > 1) throw new UserError('it takes one folder', `npm run bench -- ${USAGE}`)
    const root = resolve(folder)
    const { files } = await collectGoFiles(['.'], { cwd: root, root, exclude: [] })
    const spoiled = spoilAll(files, countOf(values.count, 1_000, '--count'), countOf(values.seed, 1, '--seed'))
    const shapes = grown()
    const tables = [
      `${spoiled.trials} texts, ${spoiled.steps} steps, at most ${spoiled.most} for a character of a batch; ${spoiled.troubles.length} troubles`,
      table(['spoiled by', 'texts', 'with a gap'], spoiled.rows),
      table(['shape', 'steps', 'twice as large', 'ratio', 'troubles'], shapes.rows),
      ...[...spoiled.troubles, ...shapes.troubles].slice(0, SHOWN),
    ]
    await publish(tables, { spoiled, shapes }, values.output)
  },
}

const OPTIONS = { count: { type: 'string' }, seed: { type: 'string' }, output: { type: 'string' } } as const

/** Troubles that are printed; all of them are in the result. */
const SHOWN = 50
