import { terminal } from '#adapters/terminal.ts'
import { ROWS, type Row } from '../../test/record/matrix/rows.ts'
import { installTools, minorOf, runRow, withVariable } from '../../test/record/matrix/run.ts'
import { readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'

const USAGE = 'matrix [GO…] [--only WORDS] [--output FILE]'

/** The newest release of each minor version, and the first ones where cmd/go changed what the recorder stands on. */
const VERSIONS = ['go1.20.14', 'go1.21.13', 'go1.22.12', 'go1.23.12', 'go1.24.4', 'go1.25.0', 'go1.26.8', 'go1.27.3']

/** Whether every way to run tests is seen through with every Go. */
export const matrix: Benchmark = {
  usage: USAGE,
  about: 'each way to run tests with each Go: whether the recorder finds every planted leak, with its test, and nothing else',
  run: async (words) => {
    const { values, positionals } = readWords(words, OPTIONS, USAGE)
    const versions = positionals.length > 0 ? positionals : VERSIONS
    const rows = ROWS.filter(({ name }) => name.includes(values.only ?? ''))
    const result = await measure(versions, rows)
    await publish(tablesOf(result, versions), result, values.output)
    if (result.some(({ differences }) => differences.length > 0)) process.exitCode = 1
  },
}

const OPTIONS = { only: { type: 'string' }, output: { type: 'string' } } as const

interface Cell {
  readonly way: string
  readonly go: string
  /** ok · n/a: this Go does not have it · else what differs. */
  readonly outcome: 'ok' | 'n/a' | 'differs'
  readonly differences: readonly string[]
  readonly leaks: number
  readonly seconds: number
}

async function measure(versions: readonly string[], rows: readonly Row[]): Promise<readonly Cell[]> {
  const tools = installTools()
  try {
    const cells: Cell[] = []
    for (const go of versions) {
      for (const row of rows) {
        const cell = await measureOne(row, go, tools)
        terminal.say(`${go} ${row.name}: ${cell.outcome} ${cell.differences.join('; ')} (${cell.seconds} s)`)
        cells.push(cell)
      }
    }
    return cells
  } finally {
    tools.remove()
  }
}

async function measureOne(row: Row, go: string, tools: ReturnType<typeof installTools>): Promise<Cell> {
  const cell = { way: row.name, go, leaks: row.leaks.length }
  if (minorOf(go) < (row.since ?? 0)) return { ...cell, outcome: 'n/a', differences: [], seconds: 0 }
  if (row.tool !== undefined && tools.why !== '') return { ...cell, outcome: 'differs', differences: [tools.why], seconds: 0 }
  const start = performance.now()
  const path = `${tools.folder}:${process.env.PATH ?? ''}`
  const differences = await withVariable('PATH', path, () => withVariable('GOTOOLCHAIN', go, () => runRow(row, go)))
  const seconds = Math.round((performance.now() - start) / 100) / 10
  return { ...cell, outcome: differences.length === 0 ? 'ok' : 'differs', differences, seconds }
}

function tablesOf(cells: readonly Cell[], versions: readonly string[]): readonly string[] {
  const ways = [...new Set(cells.map(({ way }) => way))]
  const outcome = (way: string, go: string): string => cells.find((cell) => cell.way === way && cell.go === go)?.outcome ?? ''
  const rows = ways.map((way) => [way, ...versions.map((go) => outcome(way, go))])
  const ran = cells.filter((cell) => cell.outcome !== 'n/a')
  const right = ran.filter((cell) => cell.outcome === 'ok').length
  const wrong = cells.flatMap(({ way, go, differences }) => differences.map((text) => [go, way, text]))
  return [
    table(['', ...versions], rows),
    `${right} of ${ran.length} right; ${ran.reduce((sum, { leaks }) => sum + leaks, 0)} kinds of leak were planted`,
    ...(wrong.length > 0 ? [table(['go', 'way', 'difference'], wrong)] : []),
  ]
}
