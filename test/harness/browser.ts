import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** The Chromium of this machine, or undefined where there is none. */
export function chromiumPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = folders.flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
  return candidates.find((path) => existsSync(path))
}

/** A Chromium without a window. The sandbox is left out because containers (and root) do not have one. */
export function startBrowser(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('no Chromium on the PATH: install the package `chromium`')
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
}

/** A page with what it asked for beside the file itself, and what it complained about. */
export interface Opened {
  readonly page: Page
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** Opens a text as a file from disk, as a reader would; `hash` is the end of its address. */
export async function openFile(browser: Browser, text: string, options: BrowserContextOptions = {}, hash = ''): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'gate-page-'))
  const file = join(folder, 'report.html')
  writeFileSync(file, text)
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(`${pathToFileURL(file).href}${hash}`)
  requests.shift()
  return {
    ...{ page, requests, complaints },
    async close() {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Goes past every section, so that what waits for being seen is drawn, and back to the top. */
export async function lookAtAll(page: Page): Promise<void> {
  for (const section of await page.locator('main > section').all()) {
    await section.evaluate((element) => element.scrollIntoView({ behavior: 'instant' as never }))
    await page.waitForTimeout(50)
  }
  await page.evaluate('scrollTo({ top: 0, behavior: "instant" })')
}
