import { afterAll, describe, expect, it } from 'vitest'
import { ROWS, type Row } from '../record/matrix/rows.ts'
import { installTools, minorOf, runRow, withVariable } from '../record/matrix/run.ts'

/** Oldest to newest of what behaves differently; `npm run bench -- matrix` runs every way with every Go. */
const VERSIONS = ['go1.21.13', 'go1.26.8', 'go1.27.3']

/** What the other suites of the recorder do not run. */
const ALL = ['all of these at once', '-count=3', '-bench=. -run=^$', 'tests that close their output', 'a program that starts go test']

const rowsOf = (version: string, is: (row: Row) => boolean) => ROWS.filter((row) => minorOf(version) >= (row.since ?? 0) && is(row))

describe.each(VERSIONS)('with %s every planted leak is found with its test, and nothing else', (version) => {
  it.each(rowsOf(version, ({ name }) => ALL.includes(name)))('$name', async (row) => {
    expect(await withVariable('GOTOOLCHAIN', version, () => runRow(row, version))).toEqual([])
  })
})

describe('behind programs that run go test', async () => {
  const tools = installTools()
  afterAll(() => tools.remove())

  // The tools are downloaded: where the module proxy cannot be reached the suite says so instead of failing.
  it.skipIf(tools.why !== '').each(rowsOf('go1.27.3', ({ tool }) => tool !== undefined))(
    `$name ${tools.why && `(not run: ${tools.why})`}`,
    async (row) => {
      const path = `${tools.folder}:${process.env.PATH ?? ''}`
      expect(await withVariable('PATH', path, () => withVariable('GOTOOLCHAIN', 'go1.27.3', () => runRow(row, 'go1.27.3')))).toEqual([])
    },
  )
})
