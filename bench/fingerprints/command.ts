import { resolve } from 'node:path'
import { collectGoFiles } from '#adapters/files/collect.ts'
import { UserError } from '#model/error.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { share, table } from '../table.ts'
import { type Replayed, replayed } from './history.ts'
import { type Measured, measure } from './measure.ts'

const USAGE = 'fingerprints DIR [--seed N] | --history CLONE… [--commits N]   [--list] [--output FILE]'

/** Whether findings are known again after changes that leave them what they are, and whether new ones are told from them. */
export const fingerprints: Benchmark = {
  usage: USAGE,
  about: 'moves, renames and edits every function with findings below DIR: share known again, new findings taken for old ones',
  run: async (words) => {
    const { values, positionals } = readWords(words, OPTIONS, USAGE)
    if (values.history) return history(values.history, countOf(values.commits, 30, '--commits'), values)
    const [folder] = positionals
    if (folder === undefined || positionals.length > 1) throw new UserError('it takes one folder', `npm run bench -- ${USAGE}`)
    const root = resolve(folder)
    const { files, modules } = await collectGoFiles(['.'], { cwd: root, root, exclude: [] })
    const measured = measure([...files, ...modules], countOf(values.seed, 1, '--seed'))
    await publish(tablesOf(measured, values.list === true), measured, values.output)
  },
}

const OPTIONS = {
  seed: { type: 'string' },
  history: { type: 'string', multiple: true },
  commits: { type: 'string' },
  list: { type: 'boolean' },
  output: { type: 'string' },
} as const

/** Commits of clones that rename Go files, each against its parent. */
async function history(clones: readonly string[], most: number, { list, output }: { list?: boolean; output?: string }): Promise<void> {
  const told: Replayed[] = []
  for (const clone of clones) told.push(...(await replayed(resolve(clone), most)))
  const sum = (of: keyof Replayed['counts']): number => told.reduce((total, { counts }) => total + counts[of], 0)
  const head = `${told.length} commits that rename a Go file and have findings before; ${sum('open')} new findings beside one that is gone, to be read`
  const rows = (['before', 'known', 'moved', 'fresh', 'open'] as const).map((count) => [MEANING[count], sum(count)])
  const open = told.flatMap(({ clone, hash, lines }) => lines.map((line) => [clone, hash.slice(0, 12), line]))
  const tables = [head, table(['findings', 'count'], rows), ...(list ? [table(['clone', 'commit', 'finding'], open)] : [])]
  await publish(tables, told, output)
}

const MEANING: Readonly<Record<keyof Replayed['counts'], string>> = {
  before: 'before',
  known: 'known after',
  moved: 'of them under another fingerprint',
  fresh: 'new after',
  open: 'new while one of the same rule is gone',
}

function tablesOf({ rows, findings, packages, twins, misses }: Measured, isListed: boolean): readonly string[] {
  const sum = (of: 'kept' | 'known' | 'lost' | 'added' | 'merged'): number => rows.reduce((total, row) => total + row[of], 0)
  const cells = rows.map((row) => [row.mutation, row.packages, row.kept, share(row.known, row.kept), row.lost, row.added, row.merged])
  const all = ['all', '', sum('kept'), share(sum('known'), sum('kept')), sum('lost'), sum('added'), sum('merged')]
  return [
    `${findings} findings in ${packages} packages; ${twins} share a fingerprint`,
    table(['mutation', 'packages', 'kept', 'known again', 'lost', 'added', 'merged'], [...cells, all]),
    ...(isListed
      ? [
          table(
            ['mutation', 'miss', 'finding'],
            misses.map((miss) => [miss.mutation, miss.kind, miss.finding]),
          ),
        ]
      : []),
  ]
}
