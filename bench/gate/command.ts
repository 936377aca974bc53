import { resolve } from 'node:path'
import { UserError } from '#model/error.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { median, table } from '../table.ts'
import { type Run, runBare, runRecorded } from './runs.ts'

const USAGE = 'gate DIR [--times N] [--output FILE] -- CMD…'

/**
 * What the recorder costs and sees: the command bare and recorded, in turns. The first pair fills the build caches and
 * is shown apart. Go's test cache answers a bare run without running it, so the command should carry `-count=1`.
 */
export const gate: Benchmark = {
  usage: USAGE,
  about: 'CMD bare and recorded in DIR, in turns: time, exit codes, tests, captures, leaks',
  run: async (words) => {
    const dashes = words.indexOf('--')
    const command = dashes < 0 ? [] : words.slice(dashes + 1)
    const { values, positionals } = readWords(dashes < 0 ? words : words.slice(0, dashes), OPTIONS, USAGE)
    const [folder] = positionals
    if (folder === undefined || command.length === 0) throw new UserError('it takes a folder and a command', `npm run bench -- ${USAGE}`)
    const times = countOf(values.times, 3, '--times')
    const runs = await inTurns(resolve(folder), command, times)
    const result = { command, times, ...ratios(runs), runs }
    await publish([runTable(runs), summary(result)], result, values.output)
  },
}

const OPTIONS = { times: { type: 'string' }, output: { type: 'string' } } as const

async function inTurns(folder: string, command: readonly string[], times: number): Promise<readonly Run[]> {
  const runs: Run[] = []
  for (let turn = 0; turn <= times; turn++) {
    runs.push(await runBare(folder, command, turn))
    runs.push(await runRecorded(folder, command, turn))
  }
  return runs
}

interface Ratios {
  /** Recorded to bare: the turns that count, by their medians; and the first turn, which builds. */
  readonly warm: number
  readonly cold: number
  readonly sameExitCodes: boolean
}

function ratios(runs: readonly Run[]): Ratios {
  const seconds = (kind: Run['kind'], is: (run: Run) => boolean): number =>
    median(runs.filter((run) => run.kind === kind && is(run)).map((run) => run.seconds))
  const ratio = (is: (run: Run) => boolean): number => Math.round((100 * seconds('recorded', is)) / seconds('bare', is)) / 100
  const codes = new Set(runs.map(({ exitCode }) => exitCode))
  return { warm: ratio(({ turn }) => turn > 0), cold: ratio(({ turn }) => turn === 0), sameExitCodes: codes.size === 1 }
}

function runTable(runs: readonly Run[]): string {
  const rows = runs.map((run) => [
    run.turn,
    run.kind,
    run.seconds.toFixed(1),
    run.exitCode,
    ...(run.seen
      ? [
          run.seen.tests,
          run.seen.captured,
          run.seen.partial,
          run.seen.unknown,
          run.seen.proven,
          run.seen.survivors,
          run.seen.benign,
          run.seen.gaps,
        ]
      : ['', '', '', '', '', '', '', '']),
  ])
  return table(
    ['turn', 'run', 'seconds', 'exit', 'tests', 'captured', 'partial', 'unknown', 'proven', 'survivors', 'harmless', 'gaps'],
    rows,
  )
}

function summary({ warm, cold, sameExitCodes }: Ratios): string {
  return `recorded to bare: ${warm} (first turn, with building: ${cold}); exit codes ${sameExitCodes ? 'are the same' : 'DIFFER'}`
}
