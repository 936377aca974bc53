import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseSuppressions } from '#policy/suppress.ts'
import { git, writeFiles } from '../adapters/git-helper.ts'
import { GO_MOD, LEAKING, MENDED, testOf } from '../cli/go-sources.ts'

const page = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const ENTRY = process.env.GATE_CLI ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const work = realpathSync(mkdtempSync(join(tmpdir(), 'goroutine-gate-pages-')))
const bin = join(work, 'bin')
mkdirSync(bin)
writeFileSync(join(bin, 'goroutine-gate'), `#!/bin/sh\nexec '${process.execPath}' '${ENTRY}' "$@"\n`, { mode: 0o755 })
symlinkSync(process.execPath, join(bin, 'node'))
/** In the place of staticcheck, which is not here: a line of the form that `-f json` has, about the line that our rule speaks of. */
const STATICCHECK = {
  code: 'SA9999',
  severity: 'warning',
  location: { file: 'a/a.go', line: 11, column: 1 },
  end: { file: 'a/a.go', line: 11, column: 2 },
  message: 'made up for the test',
}
writeFileSync(join(bin, 'staticcheck'), `#!/bin/sh\nprintf '%s\\n' '${JSON.stringify(STATICCHECK)}'\n`, { mode: 0o755 })
/** What a clone of this repository has, as far as the examples use it. */
mkdirSync(join(work, 'gate'))
symlinkSync(dirname(resolve(ENTRY)), join(work, 'gate', 'dist'))

afterAll(() => rmSync(work, { recursive: true, force: true }))

const GOLEAK = `goleak: Errors on successful test run: found unexpected goroutines:
[Goroutine 19 in state chan receive, with example.com/m/a.Wait on top of the stack:
example.com/m/a.Wait(...)
\t/src/a/a.go:3
created by example.com/m/a.TestWait in goroutine 18
\t/src/a/a_test.go:11 +0x5f
]
`

/** A test that comes back at once, so that the rule alone sees the leak and nothing is run twice. */
const QUICK = testOf('Ask(func() int { return 1 })')

/** A clone whose branch leaks where main does not. */
function cloneOf(name: string): string {
  const [origin, clone] = [join(work, `${name}.git`), join(work, name)]
  mkdirSync(origin)
  git(origin, 'init', '--quiet', '--initial-branch=main')
  const save = (files: Readonly<Record<string, string>>) => {
    writeFiles(origin, files)
    git(origin, 'add', '--all')
    git(origin, 'commit', '--quiet', '-m', 'change')
  }
  save({ 'go.mod': GO_MOD, 'a/a.go': MENDED, 'a/a_test.go': QUICK, 'goleak.txt': GOLEAK })
  git(origin, 'switch', '--quiet', '--create', 'topic')
  save({ 'a/a.go': LEAKING })
  git(work, 'clone', '--quiet', origin, clone)
  return clone
}

function run(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const own = Object.entries(process.env).filter(([name]) => !/^(GITHUB_|RUNNER_|VITEST|FORCE_COLOR|NO_COLOR|GOFLAGS|CI)/.test(name))
  const all = { ...Object.fromEntries(own), PATH: `${bin}:${process.env.PATH}`, GATE: join(work, 'gate'), ...env }
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-eo', 'pipefail', '-c', script], { cwd, env: all, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

const shellOf = (text: string) => [...text.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].map(([, block = '']) => block.trim())

const TASKS = [
  'adopt',
  'baseline',
  'fork-pull-requests',
  'suppress',
  'limits',
  'migrate-from-goleak',
  'other-places',
  'other-tools',
  'policy',
  'own-rules',
]
/** Their shell lines need jobs of their own, or a service: `test/cli/merge.test.ts` and `series.test.ts` run them. */
const ELSEWHERE = ['monorepo', 'series']
/** Without what a line says about itself. */
const commandsOf = (task: string) =>
  shellOf(page(`docs/${task}.md`)).flatMap((block) => block.split('\n').map((line) => line.replace(/\s+#.*$/, '').trim()))
/** The one that judges without `--fail-on never`: the leak of the branch blocks it. */
const BLOCKED = /^goroutine-gate check --base origin\/main --external /

describe('the pages of one task each', () => {
  const said = new Map<string, ReturnType<typeof run>>()

  // In one clone and in the order of the pages; what several pages say is run once.
  beforeAll(() => {
    const clone = cloneOf('tasks')
    writeFiles(clone, { 'other.yml': 'fail-on: warning\n' })
    for (const command of TASKS.flatMap(commandsOf)) if (!said.has(command)) said.set(command, run(command, clone))
  }, 400_000)

  describe.each(TASKS)('docs/%s.md', (task) => {
    it.each(commandsOf(task))('%s', (command) => {
      expect(command).toMatch(/^(goroutine-gate|git|go vet|staticcheck) /)
      expect(said.get(command)).toMatchObject({ code: BLOCKED.test(command) ? 1 : 0 })
    })
  })

  it('are all pages that show shell lines, but for those that have tests of their own', () => {
    const shown = readdirSync(new URL('../../docs', import.meta.url)).filter(
      (name) => name.endsWith('.md') && shellOf(page(`docs/${name}`)).length > 0,
    )
    expect(shown.map((name) => name.slice(0, -3)).sort()).toEqual([...TASKS, ...ELSEWHERE].sort())
  })

  it('show what they say they show', () => {
    const out = (command: string) => said.get(`goroutine-gate ${command}`)?.out
    expect(out('doctor -- go test ./...')).toContain('recording works here')
    expect(out('explain a/a.go:11')).toMatch(/^1\. a\/a\.go:9$/m)
    expect(out('init')).toContain('+++ b/.github/workflows/goroutine-gate.yml')
    expect(out('annotate')).toContain('a/a.go: 1 marked')
    expect(out('annotate --remove')).toContain('1 place cleared')
    expect(out('snapshot goleak.txt')).toContain('example.com/m/a.Wait')
    const both = out('check --base origin/main --external vet.json --external staticcheck.json ./...')
    expect(both).toContain('a/a.go:11')
    // What the other tool says is about a line that the change did not touch.
    expect(both).toContain('1 error · 1 known')
    expect(out('judge --runs reports --config other.yml')).toMatch(/^run +day +head +said +would say\n/)
    expect(out('test-rules workers')).toContain('workers')
  })
})

describe('docs/suppress.md', () => {
  it('shows a comment that is understood', () => {
    const [, block = ''] = /```go\n([\s\S]*?)```/.exec(page('docs/suppress.md')) ?? []
    const { suppressions, gaps } = parseSuppressions('a.go', block)
    expect(gaps).toEqual([])
    expect(suppressions).toMatchObject([{ target: 2, rule: 'channel/send-abandoned-by-select', until: '2027-01-31', owner: 'ann' }])
  })
})

describe('the examples for other places', () => {
  it('GitLab: its lines block a merge request that leaks, and leave a code quality report', { timeout: 60_000 }, () => {
    const clone = cloneOf('gitlab')
    const job = parse(page('examples/places/gitlab-ci.yml'))['goroutine-gate']
    const script = [...job.before_script, ...job.script].join('\n')
    const { code, err } = run(script, clone, { CI_MERGE_REQUEST_DIFF_BASE_SHA: git(clone, 'rev-parse', 'origin/main') })
    expect([code, err]).toEqual([1, expect.not.stringContaining('help:')])
    const quality = JSON.parse(readFileSync(join(clone, job.artifacts.reports.codequality), 'utf8'))
    expect(quality).toMatchObject([{ severity: 'blocker', location: { path: 'a/a.go', lines: { begin: 11 } } }])
    expect(existsSync(join(clone, job.artifacts.paths[0], 'report.html'))).toBe(true)
  })

  it('Jenkins: its lines block a change that leaks, and leave results of tests', { timeout: 60_000 }, () => {
    const clone = cloneOf('jenkins')
    const [, script = ''] = /sh '''([\s\S]*?)'''/.exec(page('examples/places/Jenkinsfile')) ?? []
    const { code } = run(script, clone, { CHANGE_TARGET: 'main' })
    expect(code).toBe(1)
    expect(readFileSync(join(clone, 'goroutine-gate.xml'), 'utf8')).toContain('<failure')
    expect(existsSync(join(clone, 'goroutine-gate', 'report.json'))).toBe(true)
  })

  it('pre-commit: its entry stops a commit that leaks, and lets one pass that does not', () => {
    const clone = cloneOf('pre-commit')
    const [hook] = parse(page('examples/places/pre-commit-config.yaml')).repos[0].hooks
    expect(run(hook.entry, clone).code).toBe(0)
    writeFiles(clone, { 'b/b.go': LEAKING.replace('package a', 'package b') })
    const { code, out } = run(hook.entry, clone)
    expect([code, out]).toEqual([1, expect.stringContaining('b/b.go:11')])
    expect(out).not.toContain('a/a.go:11')
  })

  it('plain shell: it ends with the code of the verdict, and leaves reports', { timeout: 60_000 }, () => {
    const clone = cloneOf('shell')
    const file = fileURLToPath(new URL('../../examples/places/gate.sh', import.meta.url))
    expect(run(`sh '${file}'`, clone, { BASE: 'origin/main' }).code).toBe(1)
    expect(run(`sh '${file}'`, clone, { BASE: 'nowhere' }).code).toBe(2)
    expect(existsSync(join(clone, 'goroutine-gate', 'comment.md'))).toBe(true)
  })
})
