import { UserError } from '#model/error.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'
import { KINDS } from './kinds.ts'
import { type Measured, measured } from './measure.ts'
import type { Answer } from './truth.ts'

const USAGE = 'blame [--count N] [--seed N] [--only KIND] [--list] [--output FILE]'

/** Simulated histories, each with its true answer, judged as on a pull request. */
export const blame: Benchmark = {
  usage: USAGE,
  about: 'simulated histories with real git: whether leaks and findings are blamed on the change that brought them, and on no other',
  run: async (words) => {
    const { values } = readWords(words, OPTIONS, USAGE)
    const names = Object.keys(KINDS).filter((name) => name.includes(values.only ?? ''))
    if (names.length === 0) throw new UserError(`no kind has "${values.only}" in its name`, `they are ${Object.keys(KINDS).join(', ')}`)
    const answers = await measured(countOf(values.count, 200, '--count'), countOf(values.seed, 1, '--seed'), names)
    const lists = values.list ? [...listOf('wrong', answers), ...listOf('missed', answers)] : []
    await publish(
      [tableOf('history', answers, ({ kind }) => kind), tableOf('baseline', answers, ({ baseline }) => baseline), ...lists],
      { answers },
      values.output,
    )
  },
}

const OPTIONS = {
  count: { type: 'string' },
  seed: { type: 'string' },
  only: { type: 'string' },
  list: { type: 'boolean' },
  output: { type: 'string' },
} as const

function tableOf(title: string, answers: readonly Measured[], of: (answer: Measured) => string): string {
  const names = [...new Set(answers.map(of))]
  const rows = names.map((name) =>
    rowOf(
      name,
      answers.filter((answer) => of(answer) === name),
    ),
  )
  return table([title, 'histories', 'old', 'its own', 'wrong blame', 'missed blame'], [...rows, rowOf('all', answers)])
}

function rowOf(name: string, answers: readonly Answer[]): readonly (string | number)[] {
  const sum = (of: (answer: Answer) => number): number => answers.reduce((total, answer) => total + of(answer), 0)
  return [
    name,
    answers.length,
    sum(({ old }) => old),
    sum(({ own }) => own),
    sum(({ wrong }) => wrong.length),
    sum(({ missed }) => missed.length),
  ]
}

function listOf(what: 'wrong' | 'missed', answers: readonly Answer[]): readonly string[] {
  const lines = answers.flatMap((answer, nth) => answer[what].map((line) => `- ${nth} ${answer.kind}: ${line} (${answer.verdict})`))
  return lines.length === 0 ? [] : [`${what}:\n${lines.join('\n')}`]
}
