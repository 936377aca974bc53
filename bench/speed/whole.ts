import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import type { SourceTree } from '#ports.ts'
import { inspect } from '#rule/inspect.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { bareParser } from '../syntax/bare.ts'
import { median } from '../table.ts'

export interface WholeTimes {
  readonly bare: number
  readonly inspect: number
  /** The first round, in which compilers are still at work. */
  readonly firstBare: number
  readonly firstInspect: number
}

/** The bare parse of web-tree-sitter and our whole inspection, processor time of this process, in turns. */
export async function timeWhole(tree: SourceTree, times: number): Promise<WholeTimes> {
  await loadSyntax()
  const parser = await bareParser()
  const syntax = await loadSyntax({ texts: tree.files.map(({ text }) => text), queries: RULES.map(({ query }) => query) })
  const turns = Array.from({ length: times + 1 }, () => ({
    bare: milliseconds(() => {
      for (const { text } of tree.files) parser.withTree(text, () => 0)
    }),
    inspect: milliseconds(() => void inspect(tree, { rules: RULES, contracts: CONTRACTS, syntax, goVersion: '' })),
  }))
  const [first, ...counted] = turns
  return {
    bare: median(counted.map(({ bare }) => bare)),
    inspect: median(counted.map((turn) => turn.inspect)),
    firstBare: first?.bare ?? Number.NaN,
    firstInspect: first?.inspect ?? Number.NaN,
  }
}

function milliseconds(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
