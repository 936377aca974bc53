import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'
import { type CompareTime, timeCompare } from './compare.ts'
import { type MergeTime, timeMerge } from './merge.ts'

const USAGE =
  'scale [--shards 200] [--packages 10000] [--times 1,2,4] [--entries 100000] [--goroutines 1000000] [--turns 5] [--output FILE]'

/** A monorepo of made-up packages. Read the ratios and what they do from one size to the next. */
export const scale: Benchmark = {
  usage: USAGE,
  about:
    'merging the recordings of many shards, and comparing a large baseline with many goroutines, beside the bare parsing of the same bytes',
  run: async (words) => {
    const { values } = readWords(words, OPTIONS, USAGE)
    const shards = countOf(values.shards, 200, '--shards')
    const packages = countOf(values.packages, 10_000, '--packages')
    const entries = countOf(values.entries, 100_000, '--entries')
    const goroutines = countOf(values.goroutines, 1_000_000, '--goroutines')
    const times = (values.times ?? '1,2,4').split(',').map((count) => countOf(count, 1, '--times'))
    const compared = timeCompare(entries, goroutines, countOf(values.turns, 5, '--turns'))
    const merged = times.map((count) => timeMerge(shards, packages, count))
    await publish([compareTable(compared), mergeTable(merged)], { compared, merged }, values.output)
  },
}

const OPTIONS = {
  shards: { type: 'string' },
  packages: { type: 'string' },
  times: { type: 'string' },
  entries: { type: 'string' },
  goroutines: { type: 'string' },
  turns: { type: 'string' },
  output: { type: 'string' },
} as const

function compareTable({ entries, goroutines, megabytes, bare, read, compared }: CompareTime): string {
  return table(
    ['baseline entries', 'goroutines', 'MB', 'bare parse ms', 'reading ms', 'comparing ms', 'ratio'],
    [
      [
        entries,
        goroutines,
        megabytes.toFixed(0),
        bare.toFixed(0),
        read.toFixed(0),
        compared.toFixed(0),
        ((read + compared) / bare).toFixed(2),
      ],
    ],
  )
}

function mergeTable(merged: readonly MergeTime[]): string {
  const [first] = merged
  const per = ({ milliseconds, packages }: MergeTime) => milliseconds / packages
  return table(
    ['shards', 'packages', 'stacks', 'MB read', 'processor ms', 'ms a package ÷ smallest', 'peak MB', 'peak MB ÷ MB read'],
    merged.map((one) => [
      one.shards,
      one.packages,
      one.leaks,
      one.megabytesRead.toFixed(0),
      one.milliseconds.toFixed(0),
      first ? (per(one) / per(first)).toFixed(2) : '',
      one.megabytes.toFixed(0),
      (one.megabytes / one.megabytesRead).toFixed(1),
    ]),
  )
}
