import { resolve } from 'node:path'
import { collectGoFiles } from '#adapters/files/collect.ts'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { UserError } from '#model/error.ts'
import type { SourceText } from '#ports.ts'
import { readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'
import { COUNTED, countedByGo, countedByUs, type GoCounts, type OwnCounts } from './counts.ts'

const USAGE = 'parse DIR… [--list] [--output FILE]'

/** Whether our tree has every statement that Go's own parser has, in every file that states no gap. Needs Go. */
export const parse: Benchmark = {
  usage: USAGE,
  about: "go, defer, send, receive, select and range statements of each file below DIR, compared with Go's own parser",
  run: async (words) => {
    const { values, positionals } = readWords(words, OPTIONS, USAGE)
    if (positionals.length === 0) throw new UserError('no folder was named', `npm run bench -- ${USAGE}`)
    const trees = []
    for (const folder of positionals) trees.push(await compare(resolve(folder)))
    const rows = trees.map((tree) => [tree.name, tree.files, tree.statements, tree.refused, tree.gaps.length, tree.differing.length])
    const listed = trees.flatMap(({ name, differing, gaps }) => [...differing, ...gaps].map((entry) => [name, entry.file, entry.what]))
    const tables = [table(['tree', 'files', 'counted', 'refused by Go', 'with a gap', 'differing'], rows)]
    await publish([...tables, ...(values.list ? [table(['tree', 'file', 'what'], listed)] : [])], trees, values.output)
  },
}

const OPTIONS = { list: { type: 'boolean' }, output: { type: 'string' } } as const

interface Entry {
  readonly file: string
  readonly what: string
}

interface Tree {
  readonly name: string
  readonly files: number
  /** Nodes that Go counts. */
  readonly statements: number
  /** Files that Go does not parse either; they are not compared. */
  readonly refused: number
  readonly gaps: readonly Entry[]
  /** Files without a gap whose counts are not Go's, and files that Go refuses in which we state no gap. */
  readonly differing: readonly Entry[]
}

async function compare(root: string): Promise<Tree> {
  const { files } = await collectGoFiles(['.'], { cwd: root, root, exclude: [] })
  const syntax = await loadSyntax()
  const told = countedByGo(
    root,
    files.map(({ file }) => file),
  )
  const pairs = files.map((source, index) => ({ source, theirs: told[index] as GoCounts, ours: countedByUs(source.text, syntax) }))
  return {
    name: root.slice(root.lastIndexOf('/') + 1),
    files: files.length,
    statements: told.reduce((sum, each) => sum + COUNTED.reduce((total, kind) => total + each[kind], 0), 0),
    refused: told.filter(({ error }) => error !== undefined).length,
    gaps: pairs
      .filter(({ ours }) => ours.unparsed.length > 0)
      .map(({ source, ours }) => ({ file: source.file, what: gapOf(source, ours) })),
    differing: pairs.flatMap(({ source, theirs, ours }) => {
      const what = ours.unparsed.length > 0 ? '' : differenceOf(theirs, ours)
      return what === '' ? [] : [{ file: source.file, what }]
    }),
  }
}

function gapOf({ text }: SourceText, { unparsed }: OwnCounts): string {
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length
  return unparsed
    .map(({ start, end }) => `gap ${lineOf(start)}-${lineOf(end)} ${JSON.stringify(text.slice(start, Math.min(end, start + 60)))}`)
    .join('; ')
}

function differenceOf(theirs: GoCounts, ours: OwnCounts): string {
  if (theirs.error !== undefined) return `Go refuses it: ${theirs.error}`
  return COUNTED.filter((kind) => theirs[kind] !== ours[kind])
    .map((kind) => `${kind} ${ours[kind]}, Go has ${theirs[kind]}`)
    .join(', ')
}
