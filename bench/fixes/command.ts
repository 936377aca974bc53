import { resolve } from 'node:path'
import { terminal } from '#adapters/terminal.ts'
import { UserError } from '#model/error.ts'
import { readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { isScored } from '../real-fixes/causes.ts'
import { readCorpus } from '../real-fixes/corpus.ts'
import { share, table } from '../table.ts'
import { type Tree, type Tried, tryTree } from './tree.ts'
import { type Beside, besideUpstream } from './upstream.ts'

const USAGE = 'fixes [DIR…] [--build] [--corpus DIR] [--list] [--output FILE]'

/** Whether the fixes that are offered hold when they are made, and whether they lie where people mended the same leak. */
export const fixes: Benchmark = {
  usage: USAGE,
  about:
    'makes every fix that is offered for the trees, and looks where fixes lie beside those of --corpus; --build also builds (downloads modules)',
  run: async (words) => {
    const { values, positionals } = readWords(words, OPTIONS, USAGE)
    if (positionals.length === 0 && !values.corpus) throw new UserError('it takes a source tree or --corpus', `npm run bench -- ${USAGE}`)
    const trees: Tree[] = []
    for (const folder of positionals) {
      trees.push(await tryTree(resolve(folder), values.build === true))
      terminal.say(`${folder}: ${trees.at(-1)?.tried.length} fixes`)
    }
    const beside = values.corpus ? await besideAll(resolve(values.corpus)) : []
    const tables = [...(trees.length > 0 ? [byTree(trees), byRule(trees)] : []), ...(values.corpus ? [byCause(beside)] : [])]
    await publish(values.list ? [...tables, listOf(trees, beside)] : tables, { trees, beside }, values.output)
    if (trees.some(({ tried, brought }) => brought.length > 0 || !tried.every(holds))) process.exitCode = 1
  },
}

const OPTIONS = {
  build: { type: 'boolean' },
  corpus: { type: 'string' },
  list: { type: 'boolean' },
  output: { type: 'string' },
} as const

async function besideAll(folder: string): Promise<readonly Beside[]> {
  const corpus = await readCorpus(folder, { cases: undefined, thirds: false })
  const beside = []
  for (const each of corpus.fixes) if (isScored(each.cause)) beside.push(await besideUpstream(each))
  return beside
}

function holds({ parses, gone, formatted, builds }: Tried): boolean {
  return parses && gone && formatted && builds !== false
}

function byTree(trees: readonly Tree[]): string {
  const all: Tree = { name: 'all', tried: trees.flatMap(({ tried }) => tried), brought: trees.flatMap(({ brought }) => brought) }
  const rows = [...trees, all].map(({ name, tried, brought }) => [name, ...cellsOf(tried), brought.length])
  return table(['tree', ...COLUMNS, 'brings others'], rows)
}

function byRule(trees: readonly Tree[]): string {
  const all = trees.flatMap(({ tried }) => tried)
  const rules = [...new Set(all.map(({ ruleId }) => ruleId))].sort()
  return table(
    ['rule', ...COLUMNS],
    rules.map((rule) => [rule, ...cellsOf(all.filter(({ ruleId }) => ruleId === rule))]),
  )
}

const COLUMNS = ['fixes', 'parse', 'finding gone', 'gofmt-clean', 'build'] as const

function cellsOf(tried: readonly Tried[]): readonly (string | number)[] {
  const of = (isSo: (each: Tried) => boolean): string => share(tried.filter(isSo).length, tried.length)
  const asked = tried.filter(({ builds }) => builds !== null)
  const built = share(asked.filter(({ builds }) => builds).length, asked.length)
  return [tried.length, of(({ parses }) => parses), of(({ gone }) => gone), of(({ formatted }) => formatted), built]
}

function byCause(beside: readonly Beside[]): string {
  const causes = [...new Set(beside.map(({ cause }) => cause))].sort()
  const rows = causes.map((cause) => [cause, ...figuresOf(beside.filter((each) => each.cause === cause))])
  return table(
    ['cause', 'leaks', 'found', 'with a fix', 'in lines that upstream changed', 'within three of them'],
    [...rows, ['all', ...figuresOf(beside)]],
  )
}

function figuresOf(beside: readonly Beside[]): readonly (string | number)[] {
  const found = beside.filter(({ hits }) => hits > 0)
  const offered = found.filter(({ offers }) => offers.length > 0)
  const near = (most: number): string =>
    share(offered.filter(({ offers }) => offers.some((offer) => offer.distance <= most)).length, offered.length)
  return [beside.length, share(found.length, beside.length), share(offered.length, found.length), near(0), near(3)]
}

function listOf(trees: readonly Tree[], beside: readonly Beside[]): string {
  const wrong = trees.flatMap(({ name, tried }) =>
    tried.filter((each) => !holds(each)).map((each) => [`${name} ${each.place}`, each.ruleId, each.description]),
  )
  const brought = trees.flatMap(({ name, brought: more }) => more.map((text) => [name, 'brought', text]))
  const offers = beside.flatMap(({ id, offers: all }) =>
    all.map((offer) => [id, offer.ruleId, `${offer.description}: ${offer.distance} lines away`]),
  )
  return table(['place', 'rule', 'fix'], [...wrong, ...brought, ...offers])
}
