import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import type { Outcome } from '#drive/check.ts'
import { UserError } from '#model/error.ts'
import { renderComment } from '#report/comment.ts'
import { renderHtml } from '#report/html/page.ts'
import type { Links } from '#report/markdown/context.ts'
import { renderSummary } from '#report/summary.ts'
import { startBrowser } from '../../test/harness/browser.ts'
import { readWords } from '../arguments.ts'
import { type Benchmark, publish } from '../benchmark.ts'
import { githubPage } from '../report/github-page.ts'
import { table } from '../table.ts'
import { annotationsPage } from './annotations-page.ts'
import { demoOutcome, treeOutcome } from './outcomes.ts'

const USAGE = 'screenshots --out DIR --tree DIR [--mermaid FILE] [--output FILE]'

/** Pictures of what people see, from the demo and from a run over other people's code. Needs Go and Chromium. */
export const screenshots: Benchmark = {
  usage: USAGE,
  about: 'pictures of comment, summary, annotations and HTML report, of the demo and of a tree; needs Go and Chromium',
  run: async (words) => {
    const { values } = readWords(words, OPTIONS, USAGE)
    if (!values.out || !values.tree) throw new UserError('--out or --tree is missing', `npm run bench -- ${USAGE}`)
    const out = resolve(values.out)
    mkdirSync(out, { recursive: true })
    const mermaid = values.mermaid ? readFileSync(values.mermaid, 'utf8') : ''
    const [demo, large] = [await demoOutcome(), await treeOutcome(values.tree)]
    const pages = new Map([...(await pagesOf('demo', demo, mermaid)), ...(await pagesOf('large', large, mermaid))])
    const browser = await startBrowser()
    const taken = []
    for (const shot of SHOTS) taken.push(await take(browser, shot, pages.get(shot.page) ?? '', out))
    await browser.close()
    await publish(
      [
        table(
          ['picture', 'kB'],
          taken.map(({ file, kilobytes }) => [file, kilobytes]),
        ),
      ],
      taken,
      values.output,
    )
  },
}

const OPTIONS = { out: { type: 'string' }, tree: { type: 'string' }, mermaid: { type: 'string' }, output: { type: 'string' } } as const

interface Shot {
  readonly file: string
  readonly page: string
  readonly width: number
  readonly height: number
  readonly dark?: true
  /** Scrolls this into view, and says what to do before. */
  readonly at?: string
  readonly script?: string
}

const OPEN_FIRST = 'document.querySelector("details").open = true'

const SHOTS: readonly Shot[] = [
  { file: 'report-light.png', page: 'demo/html', width: 1200, height: 1000 },
  { file: 'report-dark.png', page: 'demo/html', width: 1200, height: 700, dark: true, at: '#findings' },
  { file: 'report-narrow.png', page: 'demo/html', width: 375, height: 900, dark: true },
  { file: 'report-goroutines.png', page: 'demo/html', width: 1200, height: 900, at: '#goroutines' },
  { file: 'report-large.png', page: 'large/html', width: 1200, height: 900 },
  { file: 'report-search.png', page: 'large/html', width: 1200, height: 700, script: search('ticker loop'), at: '#findings' },
  { file: 'comment-light.png', page: 'demo/comment', width: 932, height: 1100, script: OPEN_FIRST },
  { file: 'comment-narrow-dark.png', page: 'demo/comment', width: 375, height: 1000, dark: true },
  { file: 'comment-large.png', page: 'large/comment', width: 932, height: 1000 },
  { file: 'summary.png', page: 'demo/summary', width: 1040, height: 900 },
  { file: 'summary-large.png', page: 'large/summary', width: 1040, height: 1000 },
  { file: 'annotations.png', page: 'demo/annotations', width: 1040, height: 800 },
  { file: 'annotations-large.png', page: 'large/annotations', width: 1040, height: 800 },
]

function search(words: string): string {
  return `{ const field = document.getElementById('search'); field.value = ${JSON.stringify(words)}; field.dispatchEvent(new Event('input')) }`
}

async function pagesOf(name: string, outcome: Outcome, mermaid: string): Promise<readonly (readonly [string, string])[]> {
  const { report, sources } = outcome
  const links: Links = { serverUrl: 'https://github.com', repository: 'example/quotes', headSha: report.run.head || '0'.repeat(40) }
  return [
    [`${name}/html`, renderHtml(report, { sources, links })],
    [`${name}/comment`, await githubPage(renderComment(report, { sources, links, id: 'default' }), 'comment', mermaid)],
    [`${name}/summary`, await githubPage(renderSummary(report, { sources, links }), 'summary', mermaid)],
    [`${name}/annotations`, annotationsPage(outcome)],
  ]
}

async function take(browser: Browser, shot: Shot, text: string, out: string): Promise<{ file: string; kilobytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'gate-shot-'))
  writeFileSync(join(folder, 'page.html'), text)
  const page = await browser.newPage({
    viewport: { width: shot.width, height: shot.height },
    colorScheme: shot.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(pathToFileURL(join(folder, 'page.html')).href)
  if (shot.script) await page.evaluate(shot.script)
  if (shot.at) await page.evaluate(`document.querySelector(${JSON.stringify(shot.at)}).scrollIntoView()`)
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(out, shot.file) })
  await page.close()
  rmSync(folder, { recursive: true, force: true })
  return { file: shot.file, kilobytes: Math.round(statSync(join(out, shot.file)).size / 1000) }
}
