import { readFileSync } from 'node:fs'
import { UserError } from '#model/error.ts'
import type { SarifProfile } from '#report/sarif.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'
import { sarifChecker } from './check.ts'
import { stepsOf, uploadsOf } from './history.ts'
import { madeUpSarif } from './made-up.ts'
import { validated } from './validator.ts'

const USAGE = 'sarif [FILE…] [--validator PROGRAM] [--history CLONE [--commits N]] [--output FILE]'

/** Whether SARIF files hold to the schema and to what code scanning takes. */
export const sarif: Benchmark = {
  usage: USAGE,
  about:
    "checks SARIF files by the schema of OASIS, the limits of code scanning and Microsoft's validator; without FILE, made-up ones of 0 to 26,000 results",
  run: async (words) => {
    const { values, positionals } = readWords(words, OPTIONS, USAGE)
    if (values.history !== undefined) return alertsOver(values.history, countOf(values.commits, 20, '--commits'), values.output)
    const check = sarifChecker()
    const rows: Row[] = []
    for (const { name, text: textOf, profile } of positionals.length > 0 ? positionals.map(fromDisk) : MADE_UP) {
      const text = textOf()
      const said = values.validator === undefined ? [] : await validated(values.validator, text)
      rows.push({ name, results: resultsOf(text), bytes: Buffer.byteLength(text), troubles: [...check(text, profile), ...said] })
    }
    const shown = rows.flatMap(({ name, troubles }) => troubles.slice(0, SHOWN).map((trouble) => `${name}: ${trouble}`))
    const cells = rows.map(({ name, results, bytes, troubles }) => [name, results, bytes, troubles.length])
    await publish([table(['file', 'results', 'bytes', 'troubles'], cells), ...shown], rows, values.output)
    if (shown.length > 0) process.exitCode = 1
  },
}

const OPTIONS = {
  validator: { type: 'string' },
  history: { type: 'string' },
  commits: { type: 'string' },
  output: { type: 'string' },
} as const

/** Whether alerts keep their identity over the commits of a real repository, and close when they are fixed. */
async function alertsOver(clone: string, commits: number, output: string | undefined): Promise<void> {
  const uploads = await uploadsOf(clone, commits, sarifChecker())
  const steps = stepsOf(clone, uploads)
  const troubles = [
    ...uploads.flatMap(({ commit, troubles: found }) => found.map((trouble) => `${commit.slice(0, 7)}: ${trouble}`)),
    ...steps.flatMap(({ to, troubles: found }) => found.map((trouble) => `${to.slice(0, 7)}: ${trouble}`)),
  ]
  const cells = steps.map(({ from, to, alerts, standing, kept, hashed, closed, opened }) => [
    `${from.slice(0, 7)}…${to.slice(0, 7)}`,
    ...[alerts, standing, kept, hashed, closed, opened],
  ])
  const of = (key: 'alerts' | 'standing' | 'kept' | 'hashed' | 'closed' | 'opened') => steps.reduce((sum, step) => sum + step[key], 0)
  const total = ['all', of('alerts'), of('standing'), of('kept'), of('hashed'), of('closed'), of('opened')]
  const head = ['commits', 'alerts before', 'in lines that stand', 'known again', "by GitHub's hash alone", 'closed', 'opened']
  await publish([table(head, [...cells, total]), ...troubles.slice(0, SHOWN)], { uploads: uploads.length, steps, troubles }, output)
  if (troubles.length > 0) process.exitCode = 1
}

interface Input {
  readonly name: string
  readonly profile: SarifProfile
  readonly text: () => string
}

interface Row {
  readonly name: string
  readonly results: number
  readonly bytes: number
  readonly troubles: readonly string[]
}

const MADE_UP: readonly Input[] = (['github', 'full'] as const).flatMap((profile) =>
  [0, 1, 5_001, 26_000].map((size) => ({ name: `${profile}, ${size} findings`, profile, text: () => madeUpSarif(size, profile) })),
)

/** Troubles of a file that are printed. */
const SHOWN = 20

/** What a file is for nobody says; it is held to the stricter measure. */
function fromDisk(path: string): Input {
  return { name: path, profile: 'github', text: () => readOrSay(path) }
}

function readOrSay(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new UserError(`${path} cannot be read: ${said}`, `npm run bench -- ${USAGE}`, { cause })
  }
}

function resultsOf(text: string): number {
  try {
    const { runs } = JSON.parse(text) as { readonly runs: readonly { readonly results?: readonly unknown[] }[] }
    return runs.reduce((sum, { results = [] }) => sum + results.length, 0)
  } catch {
    return 0
  }
}
