import { resolve } from 'node:path'
import { collectGoFiles } from '#adapters/files/collect.ts'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { loadWasm } from '#adapters/tree-sitter/wasm.ts'
import { UserError } from '#model/error.ts'
import { RULES } from '#rules/index.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { median, table } from '../table.ts'
import { bareParser } from './bare.ts'
import { readByCursor, readByTable } from './walks.ts'

const USAGE = 'syntax DIR [--times N] [--output FILE]'

/**
 * What each way to hold a syntax tree costs beside the bare parse. Only the ratios of one run mean something: the ways
 * take turns, so that a busy machine slows all of them alike.
 */
export const syntax: Benchmark = {
  usage: USAGE,
  about: 'bare parse, flat table, cursor, joined query, our own parser and matcher over the Go files of DIR, as ratios in one run',
  run: async (words) => {
    const { values, positionals } = readWords(words, OPTIONS, USAGE)
    const [folder] = positionals
    if (folder === undefined || positionals.length > 1) throw new UserError('it takes one folder', `npm run bench -- ${USAGE}`)
    const times = countOf(values.times, 5, '--times')
    const root = resolve(folder)
    const { files } = await collectGoFiles(['.'], { cwd: root, root, exclude: [] })
    const texts = files.map(({ text }) => text)
    const ways = await waysToRead()
    const measured = takeTurns(ways, texts, times)
    const bare = measured[0]?.milliseconds ?? Number.NaN
    const characters = texts.reduce((sum, text) => sum + text.length, 0)
    const rows = measured.map(({ name, nodes, milliseconds }) => [
      name,
      nodes || '',
      milliseconds.toFixed(0),
      (milliseconds / bare).toFixed(2),
    ])
    const head = `${texts.length} files, ${characters} characters, median of ${times} turns`
    const result = { files: texts.length, characters, times, node: process.version, ways: measured }
    await publish([head, table(['way', 'nodes', 'ms', 'to bare parse'], rows)], result, values.output)
  },
}

const OPTIONS = { times: { type: 'string' }, output: { type: 'string' } } as const

/** One way to come from a text to what rules read; returns how many nodes it looked at. */
interface Way {
  readonly name: string
  read(text: string): number
}

async function waysToRead(): Promise<readonly Way[]> {
  const ours = await loadSyntax()
  const parser = await bareParser()
  const wasm = await loadWasm()
  const queries = RULES.map((rule) => rule.query).join('\n')
  const [query, wasmQuery] = [ours.compile(queries), wasm.compile(queries)]
  if ('error' in query || 'error' in wasmQuery) throw new Error("the rules' queries do not compile together")
  return [
    { name: 'parse', read: (text) => parser.withTree(text, () => 0) },
    { name: 'parse + flat table', read: (text) => wasm.parse(text).tree.count },
    { name: 'parse + flat table + reading every node', read: (text) => readByTable(wasm.parse(text).tree) },
    { name: 'parse + TreeCursor over every node', read: (text) => parser.withTree(text, (tree) => readByCursor(tree.walk())) },
    { name: "parse + flat table + all rules' queries joined", read: (text) => wasm.parse(text, wasmQuery).matches.length },
    { name: 'our own parser', read: (text) => ours.parse(text).tree.count },
    { name: "our own parser + all rules' queries", read: (text) => ours.parse(text, query).matches.length },
  ]
}

interface Measured {
  readonly name: string
  readonly nodes: number
  readonly milliseconds: number
}

/**
 * Every way over all texts. The ways take turns file by file, and each file begins with another way, so that what else
 * the machine does falls on all of them; the first turn warms up and does not count.
 */
function takeTurns(ways: readonly Way[], texts: readonly string[], times: number): readonly Measured[] {
  const turns: { milliseconds: number[]; nodes: number[] }[] = []
  for (let turn = 0; turn <= times; turn++) turns.push(oneTurn(ways, texts))
  const counted = turns.slice(1)
  return ways.map(({ name }, index) => ({
    name,
    nodes: turns[0]?.nodes[index] ?? 0,
    milliseconds: median(counted.map(({ milliseconds }) => milliseconds[index] ?? Number.NaN)),
  }))
}

function oneTurn(ways: readonly Way[], texts: readonly string[]): { milliseconds: number[]; nodes: number[] } {
  const milliseconds = ways.map(() => 0)
  const nodes = ways.map(() => 0)
  texts.forEach((text, file) => {
    for (let offset = 0; offset < ways.length; offset++) {
      const index = (file + offset) % ways.length
      const start = performance.now()
      nodes[index] = (nodes[index] ?? 0) + (ways[index]?.read(text) ?? 0)
      milliseconds[index] = (milliseconds[index] ?? 0) + performance.now() - start
    }
  })
  return { milliseconds, nodes }
}
