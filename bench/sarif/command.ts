import { readFileSync } from 'node:fs'
import { UserError } from '#model/error.ts'
import { readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'
import { sarifChecker } from './check.ts'
import { madeUpSarif } from './made-up.ts'

const USAGE = 'sarif [FILE…] [--output FILE]'

/** Whether SARIF files hold to the schema and to what code scanning takes. */
export const sarif: Benchmark = {
  usage: USAGE,
  about: 'checks SARIF files by the schema of OASIS and by the limits of code scanning; without FILE, made-up ones of 0 to 26,000 results',
  run: async (words) => {
    const { values, positionals } = readWords(words, { output: { type: 'string' } }, USAGE)
    const check = sarifChecker()
    const rows = (
      positionals.length > 0 ? positionals.map(fromDisk) : SIZES.map((size) => [`${size} new findings`, madeUpSarif(size)] as const)
    ).map(([name, text]) => {
      const troubles = check(text)
      return { name, results: resultsOf(text), bytes: Buffer.byteLength(text), troubles }
    })
    const shown = rows.flatMap(({ name, troubles }) => troubles.slice(0, SHOWN).map((trouble) => `${name}: ${trouble}`))
    const cells = rows.map(({ name, results, bytes, troubles }) => [name, results, bytes, troubles.length])
    await publish([table(['file', 'results', 'bytes', 'troubles'], cells), ...shown], rows, values.output)
    if (shown.length > 0) process.exitCode = 1
  },
}

const SIZES = [0, 1, 5_001, 26_000]

/** Troubles of a file that are printed. */
const SHOWN = 20

function fromDisk(path: string): readonly [string, string] {
  try {
    return [path, readFileSync(path, 'utf8')]
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
