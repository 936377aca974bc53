import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digest } from '#model/hash.ts'
import { commit, git } from '../adapters/git-helper.ts'
import { ASKING, GO_MOD, LEAKING, MENDED } from '../cli/go-sources.ts'
import { act } from '../harness/act.ts'

/*
 * What works for the gate and dies in the middle: the wasm of tree-sitter, git, the program that asks Go's type checker, a test binary, the test
 * command. What was found is told, reports are whole or absent, exit code and comment agree, and no death makes a verdict greener.
 */

const ENTRY = process.env.GATE_CLI ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const work = realpathSync(mkdtempSync(join(tmpdir(), 'gate-crash-')))
const root = join(work, 'repository')

beforeAll(() => {
  mkdirSync(root)
  git(root, 'init', '--quiet', '--initial-branch=main')
  const config = 'record:\n  settle: 100ms\n  confirm: never\n'
  commit(root, { '.gitignore': 'out/\n', '.goroutine-gate.yml': config, 'go.mod': GO_MOD, 'a/a.go': MENDED, 'a/a_test.go': ASKING })
  commit(root, { 'a/a.go': LEAKING })
})
afterAll(() => rmSync(work, { recursive: true, force: true, maxRetries: 3 }))

interface Told {
  readonly verdict: { readonly kind: string }
  readonly findings: readonly { readonly ruleId: string; readonly file: string; readonly standing: { readonly kind: string } }[]
  readonly gaps: readonly { readonly kind: string; readonly what: string; readonly why: string }[]
  readonly leaks: readonly unknown[]
}

function gate(words: readonly string[], cwd = root, env: Readonly<Record<string, string>> = {}) {
  const own = Object.entries(process.env).filter(([name]) => !/^(GITHUB_|RUNNER_|VITEST|FORCE_COLOR|NO_COLOR|GOFLAGS|CI$)/.test(name))
  const [verb = '', ...others] = words
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, verb, '--format', 'json', '--report-dir', 'out', ...others], {
    cwd,
    env: { ...Object.fromEntries(own), ...env },
    encoding: 'utf8',
    timeout: 120_000,
  })
  return {
    code: status,
    report: stdout === '' ? undefined : (JSON.parse(stdout) as Told),
    err: stderr,
    reports: reportsOf(join(cwd, 'out')),
  }
}

/** Names of the reports, each of which must be whole; none is left for the next run. */
function reportsOf(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  for (const name of names.filter((each) => /\.(json|sarif)$/.test(each)))
    expect(() => JSON.parse(readFileSync(join(folder, name), 'utf8'))).not.toThrow()
  rmSync(folder, { recursive: true, force: true })
  return names
}

const found = (report: Told | undefined) => report?.findings.map(({ ruleId, file, standing }) => [ruleId, file, standing.kind])
const LEAK = ['channel/send-abandoned-by-select', 'a/a.go', 'new']
const JUDGE = ['judge', '--base', 'HEAD~1']

/** Go that does not parse throughout, so that tree-sitter has to read it: so large that its memory would have to grow. */
const LARGE_AND_BROKEN = `package b\n\nfunc f() {\n${'\tgo func() { x[a.b(c)] = <-ch }()\n'.repeat(20_000)}}\nfunc broken( {\n`
const SMALL_AND_BROKEN = `${LEAKING.replace('package a', 'package c')}func broken( {\n`

/** What a machine without memory says to wasm that asks for more. */
const noMemory = () => {
  const file = join(work, 'no-memory.cjs')
  writeFileSync(file, "WebAssembly.Memory.prototype.grow = () => { throw new RangeError('no memory') }\n")
  return { NODE_OPTIONS: `--require ${file}` }
}

describe('tree-sitter that is ended in the middle of a file', () => {
  const change = () => {
    const clone = join(work, 'broken')
    git(work, 'clone', '--quiet', root, clone)
    commit(clone, { 'b/b.go': LARGE_AND_BROKEN, 'c/c.go': SMALL_AND_BROKEN })
    return clone
  }

  it('costs that file and those that need it afterwards, which is said of each; what was found elsewhere is told', () => {
    const clone = change()
    const words = ['judge', '--base', 'HEAD~2']
    const usual = gate(words, clone)
    expect([usual.code, found(usual.report)?.length]).toEqual([1, 2])
    const { code, report, reports } = gate(words, clone, noMemory())
    expect([code, report?.verdict.kind, found(report)]).toEqual([1, 'block', [LEAK]])
    expect(report?.gaps.map(({ kind, what }) => [kind, what])).toEqual([
      ['source', 'parsing b/b.go'],
      ['source', 'parsing c/c.go'],
    ])
    expect(report?.gaps[1]?.why).toContain('it failed on another text before and is not asked again')
    expect(reports).toEqual(usual.reports)
  })

  it('makes no pass of a change whose leak is in such a file', () => {
    const clone = join(work, 'only-broken')
    git(work, 'clone', '--quiet', root, clone)
    commit(clone, { 'a/a.go': MENDED })
    const base = git(clone, 'rev-parse', 'HEAD')
    commit(clone, { 'b/b.go': LARGE_AND_BROKEN, 'c/c.go': SMALL_AND_BROKEN })
    const { code, report } = gate(['judge', '--base', base], clone, noMemory())
    expect([code, report?.verdict.kind, report?.gaps.length]).toEqual([0, 'warn', 2])
  })

  it('has comment, annotations and exit code of the action say the same', async () => {
    const leak = readFileSync(fileURLToPath(new URL('../../examples/quotes/head/internal/feed/client.go', import.meta.url)), 'utf8')
    const files = { 'internal/feed/client.go': leak, 'internal/b/b.go': LARGE_AND_BROKEN, 'internal/c/c.go': SMALL_AND_BROKEN }
    const { result, server, built } = await act('pull-request', { change: files, env: noMemory() })
    try {
      expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', 'new-findings': '1', gaps: '2' } })
      const [{ body = '' } = {}] = server.comments
      expect(body).toMatch(/^### ⛔ Blocked: 1 goroutine leak is new$/m)
      expect(body).toContain('**2 things not seen**')
      expect(body).toContain('- parsing internal/c/c.go')
    } finally {
      built.dispose()
      await server.close()
    }
  })
})

describe('git that is killed in the middle of what it says', () => {
  const bin = join(work, 'bin')
  const count = join(work, 'calls')
  const real = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim()

  /** The git on the path says the first half of what it would, and is killed, at its call of that number; `0` never. */
  const killedAt = (call: number) => {
    mkdirSync(bin, { recursive: true })
    writeFileSync(count, '')
    const script = `#!/bin/bash
echo "$*" >> '${count}'
if [ "$(wc -l < '${count}')" != '${call}' ]; then exec '${real}' "$@"; fi
'${real}' "$@" > '${count}.said'
head -c "$(( $(wc -c < '${count}.said') / 2 ))" '${count}.said'
kill -KILL $$
`
    writeFileSync(join(bin, 'git'), script)
    chmodSync(join(bin, 'git'), 0o755)
    return { PATH: `${bin}${delimiter}${process.env.PATH}` }
  }

  it('ends in the verdict that it would have been, in one that says what was missing, or in none with a code that is no pass', () => {
    const usual = gate(JUDGE, root, killedAt(0))
    expect([usual.code, found(usual.report)]).toEqual([1, [LEAK]])
    const calls = readFileSync(count, 'utf8').trim().split('\n')
    expect(calls.length).toBeGreaterThan(5)
    for (const [at, words] of calls.entries()) {
      const { code, report, err, reports } = gate(JUDGE, root, killedAt(at + 1))
      const where = `call ${at + 1}, git ${words}`
      if (report === undefined) {
        // Without git there is no change to judge, and it is said why.
        expect([where, code, reports, err.trim() === '']).toEqual([where, 2, [], false])
        continue
      }
      expect([where, code, report.verdict.kind, found(report)?.length]).toEqual([where, 1, 'block', 1])
      const [[, , standing] = []] = found(report) ?? []
      expect([where, standing === 'new' || report.gaps.length > 0]).toEqual([where, true])
    }
  })
})

describe('the program that asks the type checker, killed in the middle of its answer', () => {
  it('leaves a judgement by declarations, with what was not asked said', () => {
    const cache = join(work, 'go-cache')
    const version = spawnSync('go', ['env', 'GOVERSION'], { cwd: root, encoding: 'utf8' }).stdout.trim()
    const source = readFileSync(join(ENTRY, '..', 'types.go'), 'utf8')
    const program = join(cache, 'goroutine-gate', `types-${version.replaceAll(/[^\w.]/g, '_')}-${digest(source)}`)
    mkdirSync(join(cache, 'goroutine-gate'), { recursive: true })
    writeFileSync(program, '#!/bin/sh\nprintf \'{"version":1,"module":"example.com/m","pack\'\ntouch "$0.ran"\nkill -KILL $$\n')
    chmodSync(program, 0o755)
    const { code, report } = gate(['check', '--types', 'exact', '.'], root, { GOCACHE: cache })
    expect(readdirSync(join(cache, 'goroutine-gate')).some((name) => name.endsWith('.ran'))).toBe(true)
    expect([code, report?.verdict.kind, found(report)]).toEqual([1, 'block', [LEAK]])
    expect(report?.gaps.map(({ kind }) => kind)).toContain('types')
  })
})

describe('a test that is killed', () => {
  const KILLS = `package b

import (
	"os"
	"syscall"
	"testing"
)

func TestKilled(t *testing.T) {
	go func() { select {} }()
	syscall.Kill(os.Getpid(), syscall.SIGKILL)
}
`
  const change = (name: string) => {
    const clone = join(work, name)
    git(work, 'clone', '--quiet', root, clone)
    commit(clone, { 'b/b.go': 'package b\n', 'b/b_test.go': KILLS })
    return clone
  }

  it('is a package that was not seen; the leak that another package left is told', () => {
    const { code, report } = gate(['gate', '--base', 'HEAD~2', '--', 'go', 'test', './...'], change('killed-test'))
    expect([code, report?.verdict.kind, found(report)]).toEqual([1, 'block', [LEAK]])
    expect(report?.leaks.length).toBeGreaterThan(0)
    expect(report?.gaps.some(({ what, why }) => `${what} ${why}`.includes('example.com/m/b'))).toBe(true)
  })

  it('with the whole command leaves what was recorded until then, and no pass', () => {
    const script = ['sh', '-c', 'go test ./a; kill -KILL $$']
    const { code, report } = gate(['gate', '--base', 'HEAD~1', '--', ...script], root)
    expect([code, report?.verdict.kind, found(report)]).toEqual([1, 'block', [LEAK]])
    expect(report?.leaks.length).toBeGreaterThan(0)
    const mended = join(work, 'mended')
    git(work, 'clone', '--quiet', root, mended)
    commit(mended, { 'a/a.go': MENDED })
    const killed = gate(['gate', '--base', 'HEAD~1', '--', ...script], mended)
    expect([killed.report?.verdict.kind === 'pass', killed.report?.gaps.length === 0 && killed.code === 0]).toEqual([false, false])
  })
})
