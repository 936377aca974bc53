import { writeFileSync } from 'node:fs'
import { terminal } from '#adapters/terminal.ts'
import { UserError } from '#model/error.ts'
import type { Rule } from '#model/rule.ts'
import { RULES } from '#rules/index.ts'
import { readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'
import { type Face, facesOf, namedFaces } from './faces.ts'
import { goldenOf, type Library, librariesOf } from './libraries.ts'
import { record } from './record.ts'

const USAGE = 'sdk [LIBRARY…] [--write] [--list] [--output FILE]'

/** Whether the goroutines of real libraries are still named by the rules that name them in the recorded dumps. */
export const sdk: Benchmark = {
  usage: USAGE,
  about:
    'starts real libraries, dumps their goroutines and compares what the rules name with the recorded dumps; --write records anew (downloads modules)',
  run: async (words) => {
    const { values, positionals } = readWords(words, OPTIONS, USAGE)
    const rules = RULES.map(({ rule }) => rule)
    const results = chosen(positionals).map((library) => measure(library, rules, values.write === true))
    const tables = [byLibrary(results), ...(values.list ? [listOf(results)] : [])]
    await publish(tables, results, values.output)
    if (results.some(({ outcome }) => outcome !== 'same')) process.exitCode = 1
  },
}

const OPTIONS = { write: { type: 'boolean' }, list: { type: 'boolean' }, output: { type: 'string' } } as const

interface Result {
  readonly library: string
  readonly outcome: 'same' | 'differs' | 'failed'
  readonly goroutines: number
  /** Goroutines that a rule names, and the kinds of them as one line each. */
  readonly named: number
  readonly faces: readonly string[]
  /** What the recorded dump names and this run does not, and the other way round. */
  readonly gone: readonly string[]
  readonly added: readonly string[]
}

function chosen(names: readonly string[]): readonly Library[] {
  const libraries = librariesOf()
  const unknown = names.find((name) => libraries.every((library) => library.name !== name))
  if (unknown !== undefined) {
    throw new UserError(`no program is there for "${unknown}"`, `name some of ${libraries.map(({ name }) => name).join(', ')}`)
  }
  return libraries.filter(({ name }) => names.length === 0 || names.includes(name))
}

function measure(library: Library, rules: readonly Rule[], isWritten: boolean): Result {
  const recorded = record(library)
  if ('failure' in recorded) {
    terminal.say(`${library.name}: ${recorded.failure}`)
    return { library: library.name, outcome: 'failed', goroutines: 0, named: 0, faces: [], gone: [], added: [] }
  }
  if (isWritten) writeFileSync(library.golden, recorded.dump)
  const result = compare(library.name, facesOf(goldenOf(library), rules), facesOf(recorded.dump, rules))
  terminal.say(
    [
      `${library.name}: ${result.outcome}`,
      ...result.gone.map((face) => `  gone: ${face}`),
      ...result.added.map((face) => `  new: ${face}`),
    ].join('\n'),
  )
  return result
}

function compare(library: string, golden: readonly Face[], now: readonly Face[]): Result {
  const before = namedFaces(golden)
  const faces = namedFaces(now)
  const gone = before.filter((face) => !faces.includes(face))
  const added = faces.filter((face) => !before.includes(face))
  const outcome = gone.length + added.length === 0 ? 'same' : 'differs'
  return { library, outcome, goroutines: now.length, named: now.filter(({ rules }) => rules.length > 0).length, faces, gone, added }
}

function byLibrary(results: readonly Result[]): string {
  const rows = results.map(({ library, outcome, goroutines, named, faces }) => [library, outcome, goroutines, named, faces.length])
  const sum = (of: (result: Result) => number): number => results.reduce((total, result) => total + of(result), 0)
  const same = results.filter(({ outcome }) => outcome === 'same').length
  const last = [`${results.length} libraries`, `${same} same`, sum((r) => r.goroutines), sum((r) => r.named), sum((r) => r.faces.length)]
  return table(['library', 'beside the recorded dump', 'goroutines', 'named by a rule', 'kinds of them'], [...rows, last])
}

function listOf(results: readonly Result[]): string {
  return table(
    ['library', 'goroutine → rules'],
    results.flatMap(({ library, faces }) => faces.map((face) => [library, face])),
  )
}
