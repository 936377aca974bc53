import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Contract } from '#go/contracts.ts'
import { type Example, examplesOf } from '#rule/examples.ts'
import type { Page } from '#rule/page.ts'

/** What became of a page. */
export interface Compiled {
  readonly examples: number
  /** What is wrong, one thing a line: examples that do not compile, contracts that the library does not bear out; '' when all is well. */
  readonly wrong: string
}

/** The Go program that does the asking, built once. */
export function buildChecker(): { run(folder: string, contracts: string): string; dispose(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'contracts-'))
  const binary = join(folder, 'check')
  const failure = go(folder, ['build', '-o', binary, fileURLToPath(new URL('check.go', import.meta.url))])
  if (failure) throw new Error(failure)
  return {
    run(module, contracts) {
      const { status, stdout, stderr } = spawnSync(binary, [contracts], { cwd: module, encoding: 'utf8', env: environment() })
      return status === 0 ? '' : `${stdout}${status === 1 ? '' : stderr}`.replaceAll(`${module}/`, '')
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/**
 * Checks a page in a throw-away module that requires the library at the version the page was checked at. Each example is a
 * package of its own; one that brings a go.mod only says which Go its user has, so that is left out.
 */
export function compilePage(page: Page, contracts: readonly Contract[], checker: ReturnType<typeof buildChecker>): Compiled {
  const root = mkdtempSync(join(tmpdir(), 'contracts-'))
  try {
    const examples = examplesOf(page)
    writeFileSync(join(root, 'go.mod'), 'module example.com/contracts\n\ngo 1.26\n')
    for (const [index, example] of examples.entries()) write(join(root, `example${index}`), example)
    writeProbe(root, contracts)
    const wanted = modulesOf(page)
    const missing = wanted.length > 0 ? go(root, ['get', ...wanted]) : ''
    return { examples: examples.length, wrong: missing || checker.run(root, join(root, 'contracts.json')) }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** `example.com/lib@v1.2.3` for the page's module and what else its examples need; nothing for the standard library. */
function modulesOf(page: Page): string[] {
  const [module = ''] = page.meta.get('module')?.values ?? []
  const [version = ''] = page.meta.get('checked')?.values ?? []
  const own = module.split('/')[0]?.includes('.') ? [`${module}@${version}`] : []
  return [...own, ...(page.meta.get('needs')?.values ?? [])]
}

function write(folder: string, { files }: Example): void {
  for (const { file, text } of files) {
    if (!file.endsWith('.go')) continue
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

/** A package that imports every package with a contract, so that each is there to be asked. */
function writeProbe(root: string, contracts: readonly Contract[]): void {
  const paths = [...new Set(contracts.map(({ modules }) => modules[0] ?? ''))]
  mkdirSync(join(root, 'probe'))
  writeFileSync(join(root, 'probe', 'probe.go'), `package probe\n\n${paths.map((path) => `import _ ${JSON.stringify(path)}\n`).join('')}`)
  writeFileSync(join(root, 'contracts.json'), JSON.stringify(contracts))
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, GOFLAGS: '', GOWORK: 'off' }
}

/** What Go had to say when it failed, '' when it did not. */
function go(folder: string, words: readonly string[]): string {
  const { status, stderr, error } = spawnSync('go', words, { cwd: folder, encoding: 'utf8', env: environment() })
  if (error) return String(error)
  return status === 0 ? '' : stderr || `go ${words[0]} ended with ${status}`
}
