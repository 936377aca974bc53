import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { renderHtml } from '#report/html/page.ts'
import { startBrowser } from '../../test/harness/browser.ts'
import { largeReport } from '../../test/report/large.ts'
import { countOf, readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { median, table } from '../table.ts'

const USAGE = 'report [--rounds N] [--findings N] [--stacks N] [--output FILE]'

/** What a reader waits for: to open the HTML report, and to search it, in Chromium; a large one beside a small one. */
export const report: Benchmark = {
  usage: USAGE,
  about: 'open and search the HTML report in Chromium, with 10,000 findings beside 10; needs Chromium',
  run: async (words) => {
    const { values } = readWords(words, OPTIONS, USAGE)
    const rounds = countOf(values.rounds, 7, '--rounds')
    const pages = [
      makePage('small', 10, 10),
      makePage('large', countOf(values.findings, 10_000, '--findings'), countOf(values.stacks, 10, '--stacks')),
    ]
    const folder = mkdtempSync(join(tmpdir(), 'gate-bench-'))
    const browser = await startBrowser()
    for (const page of pages) writeFileSync(join(folder, page.name), page.text)
    try {
      for (let round = 0; round <= rounds; round++)
        for (const page of pages) {
          const times = await visit(browser, join(folder, page.name))
          // The first round warms the disk and the browser.
          if (round > 0) page.times.push(times)
        }
    } finally {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    }
    const results = pages.map(resultOf)
    await publish([resultTable(results)], results, values.output)
  },
}

const OPTIONS = {
  rounds: { type: 'string' },
  findings: { type: 'string' },
  stacks: { type: 'string' },
  output: { type: 'string' },
} as const

interface Visit {
  /** Milliseconds from the start of the navigation until the list stands and is painted. */
  readonly open: number
  /** From the last letter typed until the list that fits is painted, for the first search and for one more. */
  readonly search: number
  readonly again: number
}

interface BenchPage {
  readonly name: string
  readonly findings: number
  readonly stacks: number
  readonly text: string
  readonly renderMs: number
  readonly times: Visit[]
}

function makePage(name: string, findings: number, stacks: number): BenchPage {
  const { report: value, sources } = largeReport(findings, stacks)
  const start = performance.now()
  const text = renderHtml(value, { sources })
  return { name: `${name}.html`, findings, stacks, text, renderMs: performance.now() - start, times: [] }
}

async function visit(browser: Browser, file: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(pathToFileURL(file).href)
  const open = (await page.evaluate(OPENED)) as number
  const search = (await page.evaluate(searched('worker 3'))) as number
  const again = (await page.evaluate(searched('results7'))) as number
  await context.close()
  return { open, search, again }
}

/** Measured by the page's own clock: what the driver takes is no part of it. */
const OPENED = `new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(
  Math.max(performance.getEntriesByType('navigation')[0].loadEventEnd, performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)))))`

function searched(words: string): string {
  return `new Promise((done) => {
    const field = document.getElementById('search')
    const start = performance.now()
    field.value = ${JSON.stringify(words)}
    field.dispatchEvent(new Event('input'))
    document.getElementById('findings').getBoundingClientRect()
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
  })`
}

function resultOf({ name, findings, stacks, text, renderMs, times }: BenchPage) {
  const of = (key: keyof Visit) => median(times.map((each) => each[key]))
  return { name, findings, stacks, megabytes: text.length / 1e6, renderMs, open: of('open'), search: of('search'), again: of('again') }
}

type Result = ReturnType<typeof resultOf>

function resultTable(results: readonly Result[]): string {
  const [small, large] = results
  const whole = ({ open, search }: Result) => open + search
  const rows = results.map((each) => [
    each.name,
    each.findings,
    each.stacks,
    each.megabytes.toFixed(1),
    each.renderMs.toFixed(0),
    each.open.toFixed(0),
    each.search.toFixed(0),
    each.again.toFixed(0),
    whole(each).toFixed(0),
  ])
  const ratio = (of: (result: Result) => number) => (small && large ? (of(large) / of(small)).toFixed(1) : '')
  const ratios = [
    'large ÷ small',
    '',
    '',
    '',
    '',
    ratio((each) => each.open),
    ratio((each) => each.search),
    ratio((each) => each.again),
    ratio(whole),
  ]
  const head = ['page', 'findings', 'stacks', 'MB', 'render ms', 'open ms', 'search ms', 'search again ms', 'open + search ms']
  return table(head, [...rows, ratios])
}
