import { basename, resolve } from 'node:path'
import { UserError } from '#model/error.ts'
import { type Finding, LEVELS } from '#model/finding.ts'
import { compareText } from '#model/region.ts'
import { readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { checkFolder } from '../check-folder.ts'
import { type Shown, shown } from '../real-fixes/score.ts'
import { table } from '../table.ts'
import { productionLines } from './lines.ts'

const USAGE = 'noise --corpus DIR [--corpus DIR…] [--list] [--output FILE]'

/** How often the rules speak on code that is in use: per level and rule, for each 100,000 lines. */
export const noise: Benchmark = {
  usage: USAGE,
  about: 'findings per 100,000 lines of Go that is neither test nor generated; each DIR is a source tree',
  run: async (words) => {
    const { values } = readWords(words, OPTIONS, USAGE)
    if (!values.corpus) throw new UserError('--corpus is missing', `npm run bench -- ${USAGE}`)
    const trees = []
    for (const folder of values.corpus) trees.push(await measure(resolve(folder)))
    const list = trees.flatMap((tree) => tree.findings.map((finding) => ({ tree: tree.name, ...finding })))
    const tables = [byTree(trees), byRule(trees), ...(values.list ? [listed(list)] : [])]
    await publish(tables, trees, values.output)
  },
}

const OPTIONS = {
  corpus: { type: 'string', multiple: true },
  list: { type: 'boolean' },
  output: { type: 'string' },
} as const

interface Tree {
  readonly name: string
  readonly lines: number
  readonly files: number
  readonly seconds: number
  /** Outside of tests; those that comments keep quiet are left out. */
  readonly findings: readonly Shown[]
  readonly gaps: number
}

async function measure(folder: string): Promise<Tree> {
  const start = performance.now()
  const { report, sources } = await checkFolder(folder)
  const seconds = (performance.now() - start) / 1_000
  const { counted, files } = productionLines(sources)
  const findings = report.findings.filter(isNoise).map(shown)
  return { name: basename(folder), lines: counted, files, seconds: Math.round(seconds * 10) / 10, findings, gaps: report.gaps.length }
}

function isNoise({ standing, region }: Finding): boolean {
  return standing.kind === 'new' && !region.file.endsWith('_test.go')
}

function byTree(trees: readonly Tree[]): string {
  const rows = trees.map((tree) => [
    tree.name,
    tree.files,
    tree.lines,
    ...LEVELS.map((level) => ofLevel([tree], level)),
    tree.gaps,
    tree.seconds,
  ])
  const sum = (of: (tree: Tree) => number): number => trees.reduce((total, tree) => total + of(tree), 0)
  const total = sum(({ lines }) => lines)
  const all = ['all', sum(({ files }) => files), total, ...LEVELS.map((level) => ofLevel(trees, level)), sum(({ gaps }) => gaps), '']
  const rates = ['per 100,000 lines', '', '', ...LEVELS.map((level) => rate(ofLevel(trees, level), total)), '', '']
  return table(['tree', 'files', 'lines', ...LEVELS, 'gaps', 'seconds'], [...rows, all, rates])
}

function ofLevel(trees: readonly Tree[], level: string): number {
  return trees.reduce((sum, tree) => sum + tree.findings.filter((finding) => finding.level === level).length, 0)
}

function byRule(trees: readonly Tree[]): string {
  const lines = trees.reduce((sum, tree) => sum + tree.lines, 0)
  const all = trees.flatMap(({ findings }) => findings)
  const keys = [...new Set(all.map(({ level, ruleId }) => `${level} ${ruleId}`))].sort(compareText)
  const rows = keys.map((key) => {
    const count = all.filter(({ level, ruleId }) => `${level} ${ruleId}` === key).length
    return [key, count, rate(count, lines)]
  })
  return table(['level and rule', 'findings', 'per 100,000 lines'], rows)
}

function rate(count: number, lines: number): string {
  return lines === 0 ? '–' : ((count * 100_000) / lines).toFixed(2)
}

function listed(findings: readonly (Shown & { readonly tree: string })[]): string {
  return table(
    ['level', 'rule', 'tree', 'place', 'function'],
    findings.map((finding) => [finding.level, finding.ruleId, finding.tree, `${finding.file}:${finding.line}`, finding.function]),
  )
}
