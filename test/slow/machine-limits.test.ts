import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit, git } from '../adapters/git-helper.ts'
import { ASKING, GO_MOD, LEAKING, MENDED } from '../cli/go-sources.ts'

/*
 * The command line on a machine without room, without the right to write, without a network and with a clock that jumps: the verdict and its
 * exit code are those of the evidence, what is written is whole, and what could not be done is said.
 */

const ENTRY = process.env.GATE_CLI ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const work = realpathSync(mkdtempSync(join(tmpdir(), 'gate-limits-')))
const root = join(work, 'repository')
const isRoot = process.getuid?.() === 0

beforeAll(() => {
  mkdirSync(root)
  git(root, 'init', '--quiet', '--initial-branch=main')
  const config = 'record:\n  settle: 100ms\n  confirm: never\n'
  commit(root, { '.goroutine-gate.yml': config, 'go.mod': GO_MOD, 'a/a.go': MENDED, 'a/a_test.go': ASKING })
  commit(root, { 'a/a.go': LEAKING })
})
afterAll(() => rmSync(work, { recursive: true, force: true, maxRetries: 3 }))

interface How {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

function gate([verb = '', ...words]: readonly string[], { cwd = root, env = {} }: How = {}) {
  const own = Object.entries(process.env).filter(([name]) => !/^(GITHUB_|RUNNER_|VITEST|FORCE_COLOR|NO_COLOR|GOFLAGS|CI$)/.test(name))
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, verb, '--format', 'json', ...words], {
    cwd,
    env: { ...Object.fromEntries(own), ...env },
    encoding: 'utf8',
    timeout: 120_000,
  })
  return { code: status, report: stdout === '' ? undefined : JSON.parse(stdout), err: stderr }
}

const mount = (...words: readonly string[]): boolean => spawnSync('mount', words).status === 0

const JUDGE = ['judge', '--base', 'HEAD~1']
const GATE = ['gate', '--base', 'HEAD~1']
const GO_TEST = ['--', 'go', 'test', './...']
const kinds = ({ findings }: { findings: readonly { ruleId: string; standing: { kind: string } }[] }) =>
  findings.map(({ ruleId, standing }) => [ruleId, standing.kind])
const LEAK = [['channel/send-abandoned-by-select', 'new']]

describe('a disk that is full', () => {
  const full = join(work, 'full')
  /** A disk of 64 kilobytes; only root can make one. */
  const mounted = (): boolean => {
    mkdirSync(full, { recursive: true })
    return mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', full)
  }

  it.runIf(isRoot)('has the verdict told, whole reports or none, and the code of what could not be done as asked', ({ skip }) => {
    skip(!mounted(), 'nothing can be mounted here')
    try {
      const { code, report, err } = gate([...JUDGE, '--report-dir', full])
      expect([code, report.verdict.kind, kinds(report)]).toEqual([2, 'block', LEAK])
      expect(err).toMatch(/\.(sarif|html) could not be written: ENOSPC/)
      const written = readdirSync(full)
      expect(written).toContain('report.json')
      for (const name of written.filter((each) => /\.(json|sarif)$/.test(each)))
        expect(() => JSON.parse(readFileSync(join(full, name), 'utf8'))).not.toThrow()
      expect(written.filter((name) => name.startsWith('.') || name.endsWith('.html'))).toEqual([])
    } finally {
      spawnSync('umount', [full])
    }
  })
})

describe('a workspace that cannot be written', () => {
  const frozen = join(work, 'frozen', 'repository')
  /** The repository once more, at a place where not even root may write. */
  const isFrozen = (): boolean => {
    mkdirSync(frozen, { recursive: true })
    return mount('--bind', root, frozen) && mount('-o', 'remount,ro,bind', frozen)
  }

  it.runIf(isRoot)('is judged with its tests recorded; what could not be done there is said, and no report is left', ({ skip }) => {
    skip(!isFrozen(), 'nothing can be mounted here')
    try {
      const { code, report } = gate([...GATE, ...GO_TEST], { cwd: frozen })
      expect([code, report.verdict.kind, kinds(report)]).toEqual([1, 'block', LEAK])
      expect(report.leaks).toHaveLength(1)
      expect(report.gaps.map(({ why }: { why: string }) => why).join('\n')).toMatch(/git worktree failed.*Read-only file system/)
      const reported = gate([...JUDGE, '--report-dir', 'out'], { cwd: frozen })
      expect([reported.code, reported.report.verdict.kind]).toEqual([2, 'block'])
      expect(reported.err).toContain('report.json could not be written')
      expect([existsSync(join(root, 'out')), git(root, 'status', '--porcelain')]).toEqual([false, ''])
    } finally {
      spawnSync('umount', [frozen])
    }
  })
})

describe('a clock that jumps', () => {
  it.each([
    ['a day forward at each look', 86_400_000],
    ['an hour back at each look', -3_600_000],
  ])('%s changes nothing of the verdict', (_, step) => {
    const preload = join(work, `clock${step}.cjs`)
    writeFileSync(preload, `let now = Date.now(); Date.now = () => (now += ${step});\n`)
    const { code, report } = gate([...GATE, ...GO_TEST], { env: { NODE_OPTIONS: `--require ${preload}` } })
    const usual = gate([...GATE, ...GO_TEST])
    expect([code, report.verdict.kind, kinds(report)]).toEqual([1, 'block', LEAK])
    expect([report.verdict, report.gaps]).toEqual([usual.report.verdict, usual.report.gaps])
  })
})

describe('a network that is gone', () => {
  it('ends a gate whose base has to be fetched with 2 and the line that makes that needless', () => {
    const clone = join(work, 'clone')
    git(root, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    git(work, 'clone', '--quiet', '--depth=1', pathToFileURL(root).href, clone)
    git(clone, 'remote', 'set-url', 'origin', 'http://127.0.0.1:9/nobody/listens.git')
    const { code, report, err } = gate(['judge', '--base', git(root, 'rev-parse', 'HEAD~1')], { cwd: clone })
    expect([code, report]).toEqual([2, undefined])
    expect(err).toMatch(/fetching it was refused: fatal: .*\n\s*help: add "with: fetch-depth: 0"/)
    expect(readdirSync(join(clone, '.git')).filter((name) => /\.lock$|^goroutine-gate/.test(name))).toEqual([])
  })

  it('keeps nothing back of a gate whose base is here, whatever its modules could be asked for', () => {
    const env = { GOPROXY: 'http://127.0.0.1:9', HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' }
    const { code, report } = gate([...GATE, ...GO_TEST], { env })
    expect([code, report.verdict.kind, kinds(report)]).toEqual([1, 'block', LEAK])
  })
})

describe('memory that is short', () => {
  /** A heap that Node's own megabytes are added to; what a file may then have is a four-hundredth of the whole. */
  const SHORT = { NODE_OPTIONS: '--max-old-space-size=100' }
  const most = (100 * 1024 * 1024) / 400
  const nested = (open: string, close: string) => {
    const depth = Math.floor(most / (open.length + close.length))
    return `${open.repeat(depth)}1${close.repeat(depth)}`
  }

  it.each([
    ['many statements', `func f() {\n${'\tgo func() { x[a.b(c)] = <-ch }()\n'.repeat(most / 40)}}\n`],
    ['nested parentheses', `var x = ${nested('(', ')')}\n`],
    ['nested branches', `func f() {\n${nested('if x {\n', '}')}\n}\n`],
  ])('is enough for a file as large as is read then, of %s', (name, text) => {
    const module = join(work, name.replaceAll(' ', '-'))
    mkdirSync(module)
    writeFileSync(join(module, 'a.go'), `package a\n\n${text}`)
    const { code, report, err } = gate(['check'], { cwd: module, env: SHORT })
    expect([code, err]).toEqual([0, ''])
    expect(report.gaps.filter(({ why }: { why: string }) => why.startsWith('too large'))).toEqual([])
  })

  it('leaves out the largest of many files of one package, each of them small enough, and still finds what the others hold', () => {
    const change = join(work, 'many-large')
    git(work, 'clone', '--quiet', root, change)
    const text = (name: string) => `package b\n\nfunc ${name}() {\n${'\tgo func() { x[a.b(c)] = <-ch }()\n'.repeat(most / 40)}}\n`
    commit(
      change,
      Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`a/large${at}.go`, text(`f${at}`).replace('package b', 'package a')])),
    )
    const { code, report, err } = gate(['judge', '--base', 'HEAD~2'], { cwd: change, env: SHORT })
    expect(err).not.toContain('heap')
    expect([code, report.verdict.kind]).toEqual([1, 'block'])
    expect(kinds(report)).toEqual(LEAK)
    const left = report.gaps.filter(({ why }: { why: string }) => why.startsWith('too large together'))
    expect(left.length).toBeGreaterThan(15)
  })

  it('makes a larger file one that was not seen, and the verdict no pass, in place of an end without a report', () => {
    const change = join(work, 'large-change')
    git(work, 'clone', '--quiet', root, change)
    commit(change, { 'b/b.go': `package b\n\nfunc f() {\n${'\tgo func() { x[a.b(c)] = <-ch }()\n'.repeat(120_000)}}\n` })
    const { code, report } = gate(['judge', '--base', 'HEAD~1'], { cwd: change, env: SHORT })
    expect([code, report.verdict.kind]).toEqual([0, 'warn'])
    expect(report.gaps).toContainEqual(
      expect.objectContaining({ what: 'b/b.go', why: expect.stringMatching(/^too large: \d+ bytes, limit \d{6}$/) }),
    )
  })
})
