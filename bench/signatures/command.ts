import { terminal } from '#adapters/terminal.ts'
import { readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { share, table } from '../table.ts'
import { measureVariant, type Row, recordBase } from './measure.ts'
import { variants } from './variants.ts'

const USAGE = 'signatures [--only WORDS] [--output FILE]'

/** Whether one leak keeps its identity over builds, Go versions and changes of the source, and two never share one. */
export const signatures: Benchmark = {
  usage: USAGE,
  about: 'recorded leaks of a made-up module, built in other ways and after changes of its source: known again, or taken for another',
  run: async (words) => {
    const { values } = readWords(words, OPTIONS, USAGE)
    const base = await recordBase()
    const rows: Row[] = []
    for (const variant of variants().filter(({ name }) => name.includes(values.only ?? ''))) {
      terminal.say(variant.name)
      rows.push(await measureVariant(variant, base))
    }
    await publish(tablesOf(rows), rows, values.output)
    if (rows.some(({ merged }) => merged.length > 0)) process.exitCode = 1
  },
}

const OPTIONS = { only: { type: 'string' }, output: { type: 'string' } } as const

function tablesOf(rows: readonly Row[]): readonly string[] {
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0)
  const line = (name: string, leaks: number, sameKey: number, known: number, merged: number) => [
    name,
    leaks,
    share(sameKey, leaks),
    share(known, leaks),
    merged,
  ]
  const lines = rows.map((row) => line(row.variant || 'the same again', row.leaks, row.sameKey, row.known, row.merged.length))
  const all = line(
    'all',
    sum((row) => row.leaks),
    sum((row) => row.sameKey),
    sum((row) => row.known),
    sum((row) => row.merged.length),
  )
  const missed = rows.flatMap(({ variant, merged, notKnown }) => [
    ...notKnown.map((text) => [variant, `not known: ${text}`]),
    ...merged.map((text) => [variant, `merged: ${text}`]),
  ])
  return [
    table(['variant', 'leaks', 'same key', 'known again', 'merged'], [...lines, all]),
    ...(missed.length > 0 ? [table(['variant', 'leak'], missed)] : []),
  ]
}
