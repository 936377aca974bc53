import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderHtml } from '#report/html/page.ts'
import { lookAtAll, openFile, startBrowser } from '../harness/browser.ts'
import { largeReport } from '../report/large.ts'
import { reportOf, sourcesOf } from '../report/nasty.ts'
import { SOURCES, sampleReport } from '../report/sample.ts'

const PAGE = renderHtml(sampleReport(), { sources: SOURCES })
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(async () => browser?.close())

/** Everything that can be unfolded. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate('document.querySelectorAll("button.toggle[aria-expanded=false]").forEach((button) => button.click())')
  await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true })')
}

describe('the page in a browser', () => {
  it('opens from disk, asks for nothing and complains about nothing', async () => {
    const { page, requests, complaints, close } = await openFile(browser, PAGE)
    await lookAtAll(page)
    expect(await page.title()).toBe('Blocked: 1 goroutine leak is new · goroutine-gate')
    expect(await page.locator('#findings .row').count()).toBe(6)
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })

  it('cannot send anything, even if a script of it wanted to', async () => {
    const { page, complaints, close } = await openFile(browser, PAGE)
    const outcome = await page.evaluate(async () => {
      const sent = await fetch('https://example.com/').then(
        () => 'sent',
        () => 'refused',
      )
      return sent
    })
    expect(outcome).toBe('refused')
    expect(complaints.join()).toContain('Content Security Policy')
    await close()
  })

  it('shows the worst finding open, its source beside its trail', async () => {
    const { page, close } = await openFile(browser, PAGE)
    const first = page.locator('.row').first()
    expect(await first.locator('.steps li').allInnerTexts()).toHaveLength(4)
    expect(await first.locator('.line.primary').textContent()).toContain('answers <- answer{quote, err}')
    const [source, path] = [await first.locator('.sources').boundingBox(), await first.locator('.path').boundingBox()]
    expect((source?.x ?? 0) + (source?.width ?? 0)).toBeLessThanOrEqual(path?.x ?? 0)
    expect(source?.y).toBe(path?.y)
    await close()
  })

  it('leads from an address to the finding, whatever page of the list it is on', async () => {
    const { report, sources } = largeReport(400, 0)
    const { page, close } = await openFile(browser, renderHtml(report, { sources }), {}, '#f-fingerprint00000399')
    await page.locator('#f-fingerprint00000399 button.toggle:focus').waitFor()
    expect(await page.locator('#f-fingerprint00000399 .body').isVisible()).toBe(true)
    await close()
  })

  it('says verdict and findings where no script runs', async () => {
    const { page, close } = await openFile(browser, PAGE, { javaScriptEnabled: false })
    expect(await page.locator('h1').innerText()).toBe('1 goroutine leak is new')
    expect(await page.locator('noscript li').count()).toBe(6)
    await close()
  })
})

describe('the search in a browser', () => {
  it('narrows the list as one types, says how many are left, and can be sent as an address', async () => {
    const { page, close } = await openFile(browser, PAGE)
    await page.locator('#search').fill('cancel asleep')
    expect(await page.locator('.row h3').allInnerTexts()).toHaveLength(3)
    expect(await page.locator('.status').innerText()).toBe('3 rows of 6, worst first')
    await page.locator('#filter-standing').selectOption('suppressed')
    expect(await page.locator('.row').getAttribute('id')).toBe('f-supp000000000001')
    const hash = new URL(page.url()).hash
    const again = await openFile(browser, PAGE, {}, hash)
    expect(await again.page.locator('.row').getAttribute('id')).toBe('f-supp000000000001')
    expect(await again.page.locator('#search').inputValue()).toBe('cancel asleep')
    await again.close()
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(await page.locator('.row').count()).toBe(6)
    await close()
  })

  it('holds no more of a large report in the page than one page of the list', async () => {
    const { report, sources } = largeReport(10_000, 2_000)
    const { page, complaints, close } = await openFile(browser, renderHtml(report, { sources }))
    await lookAtAll(page)
    expect(await page.locator('.row').count()).toBe(50)
    expect(await page.evaluate('document.querySelectorAll("body *").length')).toBeLessThan(6_000)
    await page.locator('#search').fill('results9876 ')
    expect(await page.locator('.row').getAttribute('id')).toBe('f-fingerprint00009876')
    expect(complaints).toEqual([])
    await close()
  })
})

describe('the keyboard', () => {
  it('skips to the findings first, and shows where the focus is', async () => {
    const { page, close } = await openFile(browser, PAGE)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the findings')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    expect((await page.locator('.skip').boundingBox())?.x).toBeGreaterThan(0)
    await close()
  })

  it('reaches the search by a slash, and opens and closes rows with arrows and Enter', async () => {
    const { page, close } = await openFile(browser, PAGE)
    await page.keyboard.press('/')
    expect(await page.evaluate('document.activeElement.id')).toBe('search')
    await page.keyboard.type('a/b')
    expect(await page.locator('#search').inputValue()).toBe('a/b')
    await page.locator('#search').fill('')
    await page.locator('button.toggle').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const second = page.locator('.row').nth(1)
    expect(await second.locator('button.toggle').getAttribute('aria-expanded')).toBe('true')
    expect(await second.locator('.body').isVisible()).toBe(true)
    await page.keyboard.press('Enter')
    expect(await second.locator('.body').isVisible()).toBe(false)
    await close()
  })

  it('walks the tree of stacks', async () => {
    const { page, close } = await openFile(browser, PAGE)
    await lookAtAll(page)
    await page.locator('[role=treeitem]').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const words = () => page.evaluate('document.activeElement.querySelector(".node")?.textContent')
    expect(await words()).toContain('example.com/shop/internal/bus')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Home')
    expect(await words()).toContain('all goroutines')
    await close()
  })
})

describe('everybody can read it', () => {
  const looks = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 375, height: 800 } }],
  ] as const

  it.each(looks)('axe finds nothing: %s', async (_, options) => {
    const { page, close } = await openFile(browser, PAGE, options)
    await lookAtAll(page)
    await openAll(page)
    await page.evaluate(AXE)
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
    }
    expect(violations.map(({ id, impact, nodes }) => [id, impact, nodes.map((node) => node.failureSummary)])).toEqual([])
    await close()
  })

  it('nothing sticks out to the side on a phone', async () => {
    const { page, close } = await openFile(browser, PAGE, { viewport: { width: 375, height: 800 } })
    await lookAtAll(page)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375)
    await close()
  })

  it('on paper every row is open and the controls are gone', async () => {
    const { page, close } = await openFile(browser, PAGE)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    expect(await page.locator('.row .body:visible').count()).toBe(6)
    expect(await page.locator('.filters').isVisible()).toBe(false)
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    expect(await page.locator('.row .body:visible').count()).toBe(0)
    await close()
  })
})

describe('text of others in a browser', () => {
  const attacks = [
    '<img src=x onerror="globalThis.hit=1">',
    '</script><script>globalThis.hit=1</script>',
    '<!--<script>',
    '</title><svg onload=globalThis.hit=1>',
    '"><iframe srcdoc="<script>parent.hit=1</script>">',
    'javascript:globalThis.hit=1',
    'https://example.com/"onmouseover="globalThis.hit=1',
    '\u202egpj.exe</style><style>*{display:none}</style>',
  ]

  it.each(attacks)('stays text: %s', async (attack) => {
    const { page, requests, complaints, close } = await openFile(browser, renderHtml(reportOf(attack), { sources: sourcesOf(attack) }))
    await lookAtAll(page)
    await openAll(page)
    expect(await page.evaluate('globalThis.hit')).toBeUndefined()
    expect(await page.locator('img, iframe, object, embed, svg[onload]').count()).toBe(0)
    expect(
      await page.evaluate(
        '[...document.querySelectorAll("*")].flatMap((e) => [...e.attributes]).filter((a) => a.name.startsWith("on")).length',
      ),
    ).toBe(0)
    const targets = (await page.evaluate('[...document.querySelectorAll("[href]")].map((a) => a.getAttribute("href"))')) as string[]
    expect(targets.filter((href) => !/^(#|https?:\/\/[\w.~:/?#&=+%,;@-]+$)/.test(href))).toEqual([])
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(requests).toEqual([])
    expect(complaints).toEqual([])
    await close()
  })
})
