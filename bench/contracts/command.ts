import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { terminal } from '#adapters/terminal.ts'
import type { Contract } from '#go/contracts.ts'
import { UserError } from '#model/error.ts'
import { readContracts } from '#rule/pack.ts'
import { readPage } from '#rule/page.ts'
import { readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { table } from '../table.ts'
import { buildChecker, type Compiled, compilePage } from './compile.ts'

const USAGE = 'contracts [--only NAME…] [--output FILE]'

/** Whether the contract pages hold against the libraries they name, at the versions they were checked at. */
export const contracts: Benchmark = {
  usage: USAGE,
  about:
    'type-checks the examples of every contract page against the real library at the version the page names, and its contracts (downloads modules)',
  run: async (words) => {
    const { values } = readWords(words, OPTIONS, USAGE)
    const pages = libraryPages().filter(({ name }) => !values.only || values.only.some((part) => name.includes(part)))
    if (pages.length === 0) throw new UserError(`no page is called like ${values.only?.join(' or ')}`, `npm run bench -- ${USAGE}`)
    const checker = buildChecker()
    const results: Result[] = []
    for (const page of pages) {
      const result = measure(page, checker)
      results.push(result)
      terminal.say(`${page.name}: ${result.wrong ? `\n${result.wrong}` : 'yes'}`)
    }
    checker.dispose()
    await publish([byPage(results)], results, values.output)
    if (results.some(({ wrong }) => wrong !== '')) process.exitCode = 1
  },
}

const OPTIONS = { only: { type: 'string', multiple: true }, output: { type: 'string' } } as const

interface Result extends Compiled {
  readonly page: string
  readonly checked: string
  /** Calls with a duty, and calls that the page says owe nothing. */
  readonly calls: number
  readonly free: number
  readonly seconds: number
}

interface LibraryPage {
  readonly name: string
  readonly text: string
}

function libraryPages(): LibraryPage[] {
  const folder = fileURLToPath(new URL('../../rules/contracts', import.meta.url))
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => ({ name: file.slice(0, -'.md'.length), text: readFileSync(join(folder, file), 'utf8') }))
}

function measure({ name, text }: LibraryPage, checker: ReturnType<typeof buildChecker>): Result {
  const page = readPage(text)
  const all: readonly Contract[] = readContracts(name, text, '').contracts
  const calls = all.filter(({ release }) => release.length > 0).length
  const start = performance.now()
  const compiled = compilePage(page, all, checker)
  const seconds = Math.round((performance.now() - start) / 100) / 10
  const checked = page.meta.get('checked')?.values[0] ?? ''
  return { page: name, checked, calls, free: all.length - calls, seconds, ...compiled }
}

function byPage(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.page,
    result.checked,
    result.calls,
    result.free,
    result.examples,
    result.wrong ? 'no' : 'yes',
    result.seconds,
  ])
  const sum = (of: (result: Result) => number): number => results.reduce((total, result) => total + of(result), 0)
  const failed = results.filter(({ wrong }) => wrong !== '').length
  const last = [
    `${results.length} pages`,
    '',
    sum(({ calls }) => calls),
    sum(({ free }) => free),
    sum(({ examples }) => examples),
    failed === 0 ? 'all' : `${failed} do not`,
    Math.round(sum(({ seconds }) => seconds)),
  ]
  return table(['page', 'checked', 'calls with a duty', 'without', 'examples', 'all hold', 'seconds'], [...rows, last])
}
