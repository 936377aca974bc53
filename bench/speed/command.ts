import { resolve } from 'node:path'
import { collectGoFiles } from '#adapters/files/collect.ts'
import { UserError } from '#model/error.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'
import { type ChangeTimes, timeChange } from './change.ts'
import { type Growth, timeGrowth } from './growth.ts'
import { timeWhole, type WholeTimes } from './whole.ts'

const USAGE = 'speed --corpus DIR [--times N] [--copies 1,2,4] [--output FILE]'

/**
 * What a user waits for. The whole tree is measured in this process, a change and growth as processes of the bundle in `dist`.
 * Only the ratios of one run mean something: what is compared takes turns.
 */
export const speed: Benchmark = {
  usage: USAGE,
  about: 'all rules over DIR beside the bare parse, `check` on 20 files beside a bare Node, time and memory over copies of DIR',
  run: async (words) => {
    const { values } = readWords(words, OPTIONS, USAGE)
    if (values.corpus === undefined) throw new UserError('no folder was named', `npm run bench -- ${USAGE}`)
    const root = resolve(values.corpus)
    const times = countOf(values.times, 5, '--times')
    const copies = (values.copies ?? '1,2,4').split(',').map((count) => countOf(count, 1, '--copies'))
    const tree = await collectGoFiles(['.'], { cwd: root, root, exclude: [] })
    const whole = await timeWhole(tree, times)
    const change = timeChange(tree, times)
    const growth = timeGrowth(root, tree, copies)
    const characters = tree.files.reduce((sum, { text }) => sum + text.length, 0)
    const head = `${tree.files.length} files, ${characters} characters, medians of ${times} turns, Node ${process.version}`
    await publish([head, wholeTable(whole), changeTable(change), growthTable(growth)], { whole, change, growth }, values.output)
  },
}

const OPTIONS = {
  corpus: { type: 'string' },
  times: { type: 'string' },
  copies: { type: 'string' },
  output: { type: 'string' },
} as const

function wholeTable({ bare, inspect, firstBare, firstInspect }: WholeTimes): string {
  const row = (name: string, of: number, to: number) => [name, to.toFixed(0), of.toFixed(0), (of / to).toFixed(2)]
  return table(
    ['whole tree, one process', 'bare parse ms', 'all rules ms', 'ratio'],
    [row('first turn', firstInspect, firstBare), row('later turns', inspect, bare)],
  )
}

function changeTable({ files, characters, bare, check }: ChangeTimes): string {
  const row = (name: string, of: number, to: number) => [name, to.toFixed(0), of.toFixed(0), (of / to).toFixed(2)]
  return table(
    [`check on ${files} files, ${characters} characters`, 'bare node ms', 'check ms', 'ratio'],
    [row('wall clock', check.wall, bare.wall), row('processor', check.milliseconds, bare.milliseconds)],
  )
}

function growthTable(growth: readonly Growth[]): string {
  return table(
    ['copies', 'MB of source', 'lines', 'processor ms', 'ms for each MB', 'peak MB'],
    growth.map(({ copies, megabytesOfSource, lines, milliseconds, megabytes }) => [
      copies,
      megabytesOfSource.toFixed(1),
      lines,
      milliseconds.toFixed(0),
      (milliseconds / megabytesOfSource).toFixed(0),
      megabytes.toFixed(0),
    ]),
  )
}
