import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { commit, git, repository, tempFolder, writeFiles } from '../adapters/git-helper.ts'
import { findingsOf, gapsOf, gate, judged, verdictOf } from './command-line.ts'
import { GO_MOD, LEAKING, MENDED, testOf } from './go-sources.ts'

/** Where the finding of `LEAKING` stands. */
const LEAK = 'a/a.go:11 Ask new'

/** A repository whose last commit brings the leak and whatever else. */
function leaking(files: Readonly<Record<string, string | Uint8Array>>, base: Readonly<Record<string, string>> = {}): string {
  const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': MENDED, ...base })
  commit(dir, { 'a/a.go': LEAKING, ...files })
  return dir
}

describe('a Go file that cannot be used leaves a gap with its name, a warning, and all other findings', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['broken Go', 'package a\n\nfunc broken( {\n', /^a\/x\.go lines? 3.*: this is not Go that we can parse/],
    ['an empty file', '', /^a\/x\.go: empty file/],
    ['a binary file', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1), /^a\/x\.go: binary file/],
    ['a file of 5 MB', `package a\n\n// ${'x'.repeat(5 * 1024 * 1024)}\n`, /^a\/x\.go: too large: 52\d{5} bytes, limit 5000000/],
    ['text that is no Go', 'Dear reader,\n', /^a\/x\.go line 1: this is not Go/],
  ])('%s', async (_, text, gap) => {
    const dir = leaking({ 'a/x.go': text })
    for (const ended of [await judged('check', [dir]), await judged('judge', ['--base', 'HEAD~1'], { cwd: dir })]) {
      expect([ended.code, findingsOf(ended)]).toEqual([1, [LEAK]])
      expect(verdictOf(ended)).toBe('block new-finding | unseen-source')
      expect(gapsOf(ended)).toEqual(expect.arrayContaining([expect.stringMatching(gap)]))
    }
  })

  it('alone, which warns and does not pass in silence', async () => {
    const dir = tempFolder()
    writeFiles(dir, { 'x.go': 'package x\n\nfunc broken( {\n' })
    const ended = await judged('check', [dir])
    expect([ended.code, verdictOf(ended)]).toEqual([0, 'warn | unseen-source'])
  })

  it('in the middle of a file, whose other functions are looked at', async () => {
    const dir = leaking({ 'a/a.go': `${LEAKING}\nfunc broken( {\n\nfunc fine() {}\n` })
    const ended = await judged('check', [dir])
    expect([ended.code, findingsOf(ended), verdictOf(ended)]).toEqual([1, [LEAK], 'block new-finding | unseen-source'])
  })
})

describe('no go.mod', () => {
  it('means one package a folder, and a Go version before 1.23', async () => {
    const dir = tempFolder()
    const ticking = 'package b\n\nimport "time"\n\nfunc Tick() {\n\tticker := time.NewTicker(time.Second)\n\t<-ticker.C\n}\n'
    writeFiles(dir, { 'a/a.go': LEAKING, 'b/b.go': ticking })
    const without = await judged('check', [dir])
    expect([without.code, findingsOf(without)]).toEqual([1, [LEAK, 'b/b.go:6 Tick new']])
    writeFiles(dir, { 'go.mod': GO_MOD.replace('1.22', '1.23') })
    const level = ({ report }: typeof without) => report.findings[1]?.level
    expect([level(without), level(await judged('check', [dir]))]).toEqual(['warning', 'note'])
  })

  it('leaves it to the test command to fail for that', async () => {
    const dir = repository({ 'a/a.go': MENDED })
    commit(dir, { 'a/a.go': LEAKING })
    const ended = await judged('gate', ['--base', 'HEAD~1', '--', 'go', 'test', './...'], { cwd: dir })
    expect([ended.code, findingsOf(ended)]).toEqual([1, [LEAK]])
    expect(verdictOf(ended)).toMatch(/^block .*build-failed, new-finding/)
  })
})

describe('a base that is not there', () => {
  const missing = '1234567890123456789012345678901234567890'

  it.each(['check', 'judge', 'gate'])('ends `%s` with 2 and says what to pass', async (verb) => {
    const dir = leaking({})
    const { code, err, out } = await gate([verb, '--base', missing, ...(verb === 'gate' ? ['--', 'true'] : [])], { cwd: dir })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`there is no commit "${missing}"`)
    expect(err).toContain('pass --base')
  })

  it('nor a default branch, ends with 2 and says what to pass', async () => {
    const dir = leaking({})
    git(dir, 'branch', '--move', 'main', 'topic')
    const { code, err } = await gate(['judge'], { cwd: dir })
    expect(code).toBe(2)
    expect(err).toMatch(/no commit to compare with[\s\S]*pass --base/)
  })

  it('nor any commit, ends with 2', async () => {
    const dir = tempFolder()
    git(dir, 'init', '--quiet')
    const { code, err } = await gate(['judge'], { cwd: dir })
    expect([code, err]).toEqual([2, expect.stringContaining('no commit yet')])
  })
})

describe('a shallow clone', () => {
  function shallow(): { clone: string; base: string; origin: string } {
    const origin = leaking({})
    const clone = join(tempFolder(), 'clone')
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const base = git(origin, 'rev-parse', 'HEAD~1')
    git(origin, 'clone', '--quiet', '--depth=1', pathToFileURL(origin).href, clone)
    return { clone, base, origin }
  }

  it('gets the one commit of the base, by its hash or as the first parent', async () => {
    for (const revision of ['hash', 'HEAD~1']) {
      const { clone, base } = shallow()
      const ended = await judged('judge', ['--base', revision === 'hash' ? base : revision], { cwd: clone })
      expect([ended.code, findingsOf(ended), ended.report.run.base]).toEqual([1, [LEAK], base])
    }
  })

  it('that is refused it ends with 2 and the line to add', async () => {
    const { clone, base, origin } = shallow()
    rmSync(origin, { recursive: true })
    const { code, err } = await gate(['judge', '--base', base], { cwd: clone })
    expect(code).toBe(2)
    expect(err).toContain(base)
    expect(err).toContain('fetch-depth: 0')
  })
})

/** A change whose rules find the leak, gated with a command. */
function gated(dir: string, ...command: readonly string[]) {
  return judged('gate', ['--base', 'HEAD~1', '--', ...command], { cwd: dir })
}

describe('a test command', () => {
  it('that does not exist cannot be judged, and keeps what the source says', async () => {
    const ended = await gated(leaking({}), 'no-such-command', 'test')
    expect([ended.code, ended.report.verdict.kind, findingsOf(ended)]).toEqual([2, 'unjudged', [LEAK]])
    expect(ended.report.verdict.reasons.map(({ message }) => message).join()).toContain('the command was not found')
    expect(ended.err).toContain('no-such-command: command not found')
  })

  it('that does not exist gives `record` the code 127', async () => {
    const { code, err } = await gate(['record', '--', 'no-such-command'], { cwd: leaking({}) })
    expect([code, err]).toEqual([127, expect.stringContaining('no-such-command: command not found')])
  })

  it('that fails blocks with the reason tests-failed', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': MENDED })
    commit(dir, { 'a/a_test.go': testOf('t.Fatal("no")') })
    const ended = await gated(dir, 'go', 'test', './...')
    expect([ended.code, verdictOf(ended)]).toEqual([1, 'block tests-failed'])
    expect(ended.err).toContain('--- FAIL: TestIt')
  })

  it('that fails keeps what the source says', async () => {
    const ended = await gated(leaking({ 'a/a_test.go': testOf('t.Fatal("no")') }), 'go', 'test', './...')
    expect([ended.code, verdictOf(ended), findingsOf(ended)]).toEqual([1, 'block tests-failed, new-finding', [LEAK]])
  })

  it('that fails in a package that does not build blocks with the reason build-failed', async () => {
    const ended = await gated(leaking({ 'a/b.go': 'package a\n\nvar x int = "text"\n' }), 'go', 'test', './...')
    expect([ended.code, findingsOf(ended)]).toEqual([1, [LEAK]])
    expect(verdictOf(ended)).toMatch(/^block .*build-failed, new-finding/)
  })

  it('that hangs past the deadline of the base is ended and blocks', async () => {
    const dir = leaking({ 'a/a_test.go': testOf('time.Sleep(time.Hour)') }, { '.goroutine-gate.yml': 'record: {deadline: 5s}\n' })
    const ended = await gated(dir, 'go', 'test', './...')
    expect([ended.code, findingsOf(ended)]).toEqual([1, [LEAK]])
    expect(ended.report.verdict.reasons.map(({ message }) => message).join()).toContain('its deadline had passed')
    expect(gapsOf(ended).join()).toContain('example.com/m/a')
  })

  it('that prints nothing and runs no test cannot be judged', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': MENDED })
    commit(dir, { 'README.md': '# m\n' })
    const ended = await gated(dir, 'true')
    expect([ended.code, verdictOf(ended)]).toEqual([2, 'unjudged nothing-captured'])
    expect(gapsOf(ended).join()).toContain('no `go test` of this command reached the recorder')
  })

  it('that prints nothing although it runs tests is judged', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': MENDED, 'a/a_test.go': testOf('') })
    commit(dir, { 'README.md': '# m\n' })
    const ended = await gated(dir, 'sh', '-c', 'go test ./... >/dev/null 2>&1')
    expect([ended.code, verdictOf(ended), gapsOf(ended)]).toEqual([0, 'pass', []])
  })
})

describe('a dump', () => {
  const whole = `goroutine 1 [chan receive, 5 minutes]:\nmain.main()\n\t/src/main.go:9 +0x1d\n\ngoroutine 7 [chan send]:\nmain.send(0xc000012345)\n\t/src/main.go:14 +0x25\ncreated by main.main in goroutine 1\n\t/src/main.go:7 +0x4f\n`

  it('that is cut off keeps what is there and says so', async () => {
    const { code, out } = await gate(['snapshot', '--format', 'json', '-'], { input: whole.slice(0, whole.indexOf('created by')) })
    const { snapshots } = JSON.parse(out) as { snapshots: readonly { total: number; truncated: boolean; groups: readonly unknown[] }[] }
    expect([code, snapshots.map(({ total, groups }) => [total, groups.length])]).toEqual([0, [[2, 2]]])
  })

  it('that is cut off in the middle of a line is marked truncated', async () => {
    const { code, out } = await gate(['snapshot', '-'], { input: whole.slice(0, whole.indexOf('14 +0x25')) })
    expect([code, out]).toEqual([0, expect.stringContaining('the dump is cut off')])
  })

  it('that holds no goroutine ends with 2 and a gap', async () => {
    const { code, out } = await gate(['snapshot', '-'], { input: 'hello\n' })
    expect([code, out]).toEqual([2, expect.stringContaining('not seen: stdin')])
  })

  it('that is not there does not take the others with it', async () => {
    const dir = tempFolder()
    writeFiles(dir, { 'dump.txt': whole })
    const { code, out } = await gate(['snapshot', '-C', dir, 'dump.txt', 'missing.txt'])
    expect([code, out]).toEqual([2, expect.stringContaining('dump.txt: 2 goroutines in 2 stacks')])
    expect(out).toContain('not seen: missing.txt: it cannot be read')
  })
})

describe('a config with a wrong key', () => {
  const wrong = { '.goroutine-gate.yml': 'fail-on: never\nlimits:\n  new-leaks: 5\n' }
  const named = '.goroutine-gate.yml:3:3: limits.new-leaks: found an unknown key; expected new-leak'

  it('at the base leaves the built-in policy in force, with a warning that names file, line and key', async () => {
    const ended = await judged('judge', ['--base', 'HEAD~1'], { cwd: leaking({}, wrong) })
    expect([ended.code, verdictOf(ended)]).toEqual([1, 'block new-finding | policy-problem'])
    expect(ended.report.verdict.reasons.map(({ message }) => message).join()).toContain(named)
    expect(ended.report.run.policySource).toBe('built-in')
  })

  it('in the head alone warns that it would be refused', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': MENDED })
    commit(dir, wrong)
    const ended = await judged('judge', ['--base', 'HEAD~1'], { cwd: dir })
    expect([ended.code, verdictOf(ended)]).toEqual([0, 'warn | policy-problem'])
    expect(ended.report.verdict.reasons[0]?.message).toContain(`would be refused: ${named}`)
  })

  it('in --config ends with 2', async () => {
    const dir = leaking({ 'own.yml': wrong['.goroutine-gate.yml'] })
    const { code, err, out } = await gate(['judge', '--base', 'HEAD~1', '--config', 'own.yml'], { cwd: dir })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('own.yml:3:3: limits.new-leaks: found an unknown key; expected new-leak')
  })

  it('in a plain `check` ends with 2, and with a base it is judged like any other', async () => {
    const dir = leaking(wrong)
    const plain = await gate(['check'], { cwd: dir })
    expect([plain.code, plain.out]).toEqual([2, ''])
    expect(plain.err).toContain(named)
    const based = await judged('check', ['--base', 'HEAD~1'], { cwd: dir })
    expect([based.code, verdictOf(based)]).toEqual([1, 'block new-finding | policy-problem'])
  })
})
