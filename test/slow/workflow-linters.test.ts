import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { workflowText } from '#adopt/workflow-text.ts'
import { toolAt } from '../harness/tool.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const text = (path: string) => readFileSync(join(root, path), 'utf8')
const zizmor = toolAt('GATE_ZIZMOR') ?? ''
const actionlint = toolAt('GATE_ACTIONLINT') ?? ''
const folder = mkdtempSync(join(tmpdir(), 'gate-workflows-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const OURS = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)

/** What people are given to copy. Our own action stands in it by its tag, for its commits are not known before a release: here it gets one. */
const GIVEN: Readonly<Record<string, string>> = {
  ...workflowsBelow('examples'),
  ...workflowsOf('docs/monorepo.md'),
  'what init writes': workflowText({ test: 'go test ./...', module: 'go.mod', branch: 'main' }),
}

function workflowsBelow(path: string): Readonly<Record<string, string>> {
  const files = readdirSync(join(root, path), { recursive: true }).map((name) => `${path}/${name}`)
  const workflows = files.filter((file) => /\.ya?ml$/.test(file) && parse(text(file))?.jobs !== undefined)
  return Object.fromEntries(workflows.map((file) => [file, text(file)]))
}

function workflowsOf(page: string): Readonly<Record<string, string>> {
  const blocks = [...text(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  const workflows = blocks.filter((block) => parse(block)?.jobs !== undefined)
  return Object.fromEntries(workflows.map((block, at) => [`${page}, workflow ${at + 1}`, block]))
}

/** Writes a workflow where tools look for one. */
function fileOf(name: string, content: string): string {
  const path = join(folder, name.replaceAll(/\W+/g, '-'), '.github', 'workflows', 'workflow.yml')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(
    path,
    content.replaceAll(/OWNER\/goroutine-gate(\S*)@v1\b.*$/gm, `octo-org/goroutine-gate$1@${'0123456789'.repeat(4)} # v1.0.0`),
  )
  return path
}

function findings(persona: string, path: string): readonly string[] {
  const words = ['--offline', '--no-progress', '--format', 'json', '--persona', persona, path]
  const { stdout, stderr } = spawnSync(zizmor, words, { encoding: 'utf8', cwd: folder })
  if (stdout.trim() === '') throw new Error(stderr)
  return (JSON.parse(stdout) as readonly { readonly ident: string; readonly desc: string }[]).map(({ ident, desc }) => `${ident}: ${desc}`)
}

function linted(path: string): string {
  const { stdout, stderr } = spawnSync(actionlint, ['-no-color', '-shellcheck=', '-pyflakes=', path], { encoding: 'utf8', cwd: folder })
  return `${stdout}${stderr}`
}

describe.runIf(zizmor)('zizmor', () => {
  it.each([...OURS, 'action.yml', '.github/dependabot.yml'])('finds nothing in %s, pedantic as it can be', (path) => {
    expect(findings('pedantic', join(root, path))).toEqual([])
  })

  // The gate fetches the base commit with the credentials that checkout leaves in git, so that a private repository works too.
  it.each(Object.keys(GIVEN))('finds nothing in %s but that checkout keeps its credentials', (name) => {
    const found = findings('regular', fileOf(name, GIVEN[name] ?? ''))
    expect(found.filter((each) => !each.startsWith('artipacked:'))).toEqual([])
  })

  it('would find something, were it there', () => {
    const spoiled = text('.github/workflows/ci.yml')
      .replace(/@[0-9a-f]{40} # v\S+/, '@v7')
      .replace('.ci/run', `echo \${{ github.head_ref }}`)
    expect(findings('regular', fileOf('spoiled', spoiled)).map((each) => each.split(':')[0])).toEqual(
      expect.arrayContaining(['unpinned-uses', 'template-injection']),
    )
  })
})

describe.runIf(actionlint)('actionlint', () => {
  it.each(OURS)('finds nothing in %s', (path) => {
    expect(linted(join(root, path))).toBe('')
  })

  it.each(Object.keys(GIVEN))('finds nothing in %s', (name) => {
    expect(linted(fileOf(name, GIVEN[name] ?? ''))).toBe('')
  })

  it('would find something, were it there', () => {
    expect(linted(fileOf('wrong', text('.github/workflows/ci.yml').replace('github.ref', 'github.reff')))).toContain('reff')
  })
})
