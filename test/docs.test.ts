import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Example, examplesOf } from '#rule/examples.ts'
import { readPage } from '#rule/page.ts'
import { excerptOf } from '../build/demo-excerpt.ts'
import { libraryPages, ruleFolders } from '../build/rules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const text = (path: string): string => readFileSync(join(root, path), 'utf8')
// A rule without a page is the generator's to complain about.
const rules = ruleFolders(root).filter(({ page }) => page !== '')
const packs = [...new Set(rules.map(({ id }) => id.split('/')[0] as string))]
const rulePages = rules.map(({ id }) => `rules/${id}/README.md`)
const libraries = libraryPages(root).map(({ name }) => `rules/contracts/${name}.md`)

const PAGES = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
  'examples/quotes/README.md',
  'rules/README.md',
  ...packs.map((pack) => `rules/${pack}/README.md`),
  ...rulePages,
  ...libraries,
].filter((path) => path.endsWith('.md'))

describe('the pages for readers', () => {
  it.each(PAGES)('%s links to files and headings that are there', (page) => {
    expect(linksOf(page).filter((link) => !leads(page, link))).toEqual([])
  })

  it('show a marked table or excerpt under each mark', () => {
    const empty = PAGES.filter((page) => /<!-- (\S+) -->\s*<!-- \/\1 -->/.test(text(page)))
    expect(empty).toEqual([])
  })

  it('say what each pack is about', () => {
    const bare = packs.filter((pack) => !/^# .+\n\n[^<#\n]/m.test(text(`rules/${pack}/README.md`)))
    expect(bare, 'write rules/<pack>/README.md in the shape of rules/sync/README.md').toEqual([])
  })
})

describe('the page of a rule', () => {
  it.each(rulePages)('%s has the headings that readers look for', (page) => {
    const headings = ['Leaks', 'Does not leak', 'Fix', 'When to leave it alone']
    const { sections } = readPage(text(page))
    expect(headings.filter((heading) => !sections.get(heading)?.trim())).toEqual([])
  })
})

describe('the README', () => {
  const help = spawnSync(process.execPath, ['dist/cli.js', '--help'], { cwd: root, encoding: 'utf8' }).stdout
  const verbs = [...help.matchAll(/^ {2}([a-z-]+) {2}/gm)].map((match) => match[1] as string)

  it('names only verbs that the command line has', () => {
    const named = [...text('README.md').matchAll(/(?:goroutine-gate|dist\/cli\.js) ([a-z][a-z-]*)/g)].map((match) => match[1] as string)
    expect(named.filter((verb) => !verbs.includes(verb))).toEqual([])
  })

  it('has a row for each verb', () => {
    const table = text('README.md').split('<!-- verbs -->')[1]?.split('<!-- /verbs -->')[0] ?? ''
    const rows = [...table.matchAll(/^\| `([a-z-]+)/gm)].map((match) => match[1] as string)
    expect(rows).toEqual(verbs)
  })

  // From Go 1.27 on the runtime proves leaks, and the demo says so in other words.
  it.runIf(isBetween(goMinor(), 21, 26))('shows what the demo prints', () => {
    const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'demo', '--report-dir', temporary()], { cwd: root, encoding: 'utf8' })
    const shown = text('README.md').split('<!-- demo -->\n```text\n')[1]?.split('\n```\n<!-- /demo -->')[0]
    expect(shown, 'run: npx tsx build/demo.ts').toBe(excerptOf(stdout))
  })
})

describe('ARCHITECTURE.md', () => {
  it('has a row for each room', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const page = text('ARCHITECTURE.md')
    expect(rooms.map(({ name }) => name).filter((name) => !page.includes(`[\`src/${name}\`](src/${name})`))).toEqual([])
  })
})

describe('the Go on the pages', () => {
  it.runIf(goMinor() >= 25)('compiles, says the real Go', () => {
    const module = temporary()
    writeFileSync(join(module, 'go.mod'), 'module example.com/pages\n\ngo 1.25\n')
    const written = [...rulePages, ...libraries].flatMap((page) => examplesOf(readPage(text(page))).map((example) => ({ page, example })))
    const places = new Map(
      written.filter(({ example }) => needsOnlyGo(example)).map((entry, index) => [writePackage(module, index, entry.example), entry]),
    )
    expect(places.size).toBeGreaterThan(0)
    // One pass that never complains here: what is left are errors of parsing and of types, unused imports and variables among them.
    const vet = spawnSync('go', ['vet', '-buildtag', './...'], { cwd: module, encoding: 'utf8', env: goEnvironment() })
    const told = [...vet.stderr.matchAll(/^(?:vet: )?(?:\.\/)?(b\d+)\/(\S+?):(\d+):\d+: (.*)$/gm)].map(
      ([, place = '', file, line, message]) => {
        const { page, example } = places.get(place) as (typeof written)[number]
        const start = example.files.find((entry) => entry.file === file)?.line ?? example.line
        return `${page}:${start + Number(line) - 1}: ${message}`
      },
    )
    expect(told).toEqual([])
    expect(vet.stderr).toBe('')
    expect(vet.status).toBe(0)
  })
})

interface Link {
  readonly target: string
  readonly line: number
}

/** Links of a page to other places of the repository; code blocks hold none. */
function linksOf(page: string): Link[] {
  const lines = text(page)
    .replaceAll(/^(`{3,})[\s\S]*?^\1`*$/gm, (block) => block.replaceAll(/[^\n]/g, ''))
    .split('\n')
  return lines
    .flatMap((content, at) => [...content.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => ({ target: match[1] as string, line: at + 1 })))
    .filter(({ target }) => !/^(?:https?:|mailto:)/.test(target))
}

function leads(page: string, { target }: Link): boolean {
  const [path = '', heading] = target.split('#')
  const file = path === '' ? page : join(dirname(page), path)
  // Above the root stand GitHub's own pages of the repository, such as the form for advisories.
  if (file.startsWith('../../')) return true
  if (!existsSync(join(root, file))) return false
  return heading === undefined || anchorsOf(text(file)).includes(heading)
}

function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] as string)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

const IMPORT = /^\s*(?:package \w+; )?(?:import\s+)?(?:[\w.]+\s+)?"([^"\n]+)"\s*$/gm

/** Whether an example imports nothing but the standard library. */
function needsOnlyGo({ files }: Example): boolean {
  return files.every((file) => [...file.text.matchAll(IMPORT)].every((match) => !(match[1] as string).split('/')[0]?.includes('.')))
}

/** One folder of the module for each example; the module's own go.mod holds for all. */
function writePackage(module: string, index: number, { files }: Example): string {
  const folder = `b${index}`
  for (const { file, text: content } of files.filter((entry) => entry.file.endsWith('.go'))) {
    const path = join(module, folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}

/** 26 for go1.26.8; 0 where there is no Go. */
function goMinor(): number {
  const { stdout } = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8', env: goEnvironment(), cwd: tmpdir() })
  return Number(/go1\.(\d+)/.exec(stdout ?? '')?.[1] ?? 0)
}

function goEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '', GOWORK: 'off', GOPROXY: 'off' }
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high
}

const folders: string[] = []

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goroutine-gate-docs-'))
  folders.push(folder)
  return folder
}

process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})
