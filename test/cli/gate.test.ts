import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit, git, repository, tempFolder } from '../adapters/git-helper.ts'
import { findingsOf, gapsOf, gate, judged, verdictOf } from './command-line.ts'
import { ASKING, GO_MOD, LEAKING, MENDED } from './go-sources.ts'

const TEST = ['--', 'go', 'test', './...']

/** A repository with a test that leaks where the source does. */
const repositoryOf = (source: string) => repository({ 'go.mod': GO_MOD, 'a/a.go': source, 'a/a_test.go': ASKING })

describe('`gate`', () => {
  it('blocks a head that leaks, and passes once that is mended', async () => {
    const dir = repositoryOf(MENDED)
    commit(dir, { 'a/a.go': LEAKING })
    const leaking = await judged('gate', ['--base', 'HEAD~1', ...TEST], { cwd: dir })
    expect([leaking.code, verdictOf(leaking)]).toEqual([1, 'block new-leak, new-finding'])
    expect(findingsOf(leaking)).toEqual(['a/a.go:11 Ask new'])
    expect(leaking.report.findings[0]?.seenIn).toHaveLength(1)
    expect(leaking.report.leaks.map(({ site, confirmed }) => [site?.file, confirmed])).toEqual([['a/a.go', true]])
    expect(leaking.report.growth.map(({ state, base, head, ruleIds }) => [state, base, head, ruleIds])).toEqual([
      ['new', 0, 1, ['channel/send-abandoned-by-select']],
    ])
    expect(leaking.report.run).toMatchObject({ baseSource: 'rerun', command: ['go', 'test', './...'] })

    commit(dir, { 'a/a.go': MENDED })
    const mended = await judged('gate', ['--base', 'HEAD~1', ...TEST], { cwd: dir })
    expect([mended.code, verdictOf(mended), gapsOf(mended)]).toEqual([0, 'pass', []])
    expect(git(dir, 'status', '--porcelain')).toBe('')
    expect(git(dir, 'worktree', 'list').split('\n')).toHaveLength(1)
  })

  it('passes where the leak is older than the change, and says how to write the baseline', async () => {
    const dir = repositoryOf(LEAKING)
    commit(dir, { 'README.md': '# m\n' })
    const { code, out, err } = await gate(['gate', '--base', 'HEAD~1', ...TEST], { cwd: dir })
    expect([code, out]).toEqual([0, expect.stringContaining('passed')])
    expect(err).toContain('`goroutine-gate baseline update -- go test ./...` and commit .goroutine-gate/baseline.jsonl')
  })

  it('compares with the default branch where no base is given, and with what is not committed', async () => {
    const dir = repositoryOf(MENDED)
    git(dir, 'switch', '--quiet', '--create', 'topic')
    commit(dir, { 'a/a.go': LEAKING })
    const ended = await judged('judge', [], { cwd: dir })
    expect([ended.code, findingsOf(ended)]).toEqual([1, ['a/a.go:11 Ask new']])
  })

  it('takes the base of the event in the checkout of a job', async () => {
    const dir = repositoryOf(MENDED)
    const base = git(dir, 'rev-parse', 'HEAD')
    const head = commit(dir, { 'a/a.go': LEAKING })
    const event = join(tempFolder(), 'event.json')
    writeFileSync(event, JSON.stringify({ before: base, after: head, repository: { full_name: 'o/r', default_branch: 'main' } }))
    const job = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: head }
    const inside = await judged('judge', [], { cwd: dir, env: { ...job, GITHUB_WORKSPACE: dir } })
    expect([inside.code, inside.report.run.base]).toEqual([1, base])
    const outside = await judged('judge', [], { cwd: dir, env: { ...job, GITHUB_WORKSPACE: tempFolder() } })
    expect([outside.code, outside.report.run.base]).toEqual([0, head])
  })

  it('that is interrupted runs nothing more and judges nothing', async () => {
    const dir = repositoryOf(MENDED)
    commit(dir, { 'README.md': '# m\n' })
    const command = ['sh', '-c', 'echo it runs >&2; exec sleep 100']
    const { code, out, err } = await gate(['gate', '--base', 'HEAD~1', '--', ...command], { cwd: dir, interruptAt: 'it runs' })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('stopped by SIGINT, so nothing is judged')
    expect(err.match(/it runs/g)).toHaveLength(1)
  })

  it('keeps the recordings where it is told to', async () => {
    const dir = repositoryOf(MENDED)
    commit(dir, { 'README.md': '# m\n' })
    const out = join(tempFolder(), 'R')
    expect((await gate(['gate', '--base', 'HEAD~1', '--out', out, ...TEST], { cwd: dir })).code).toBe(0)
    expect(existsSync(join(out, 'head', 'recording.json'))).toBe(true)
  })
})

describe('`record`', () => {
  it('writes the recording that `judge` judges, and ends as the command did', async () => {
    const dir = repositoryOf(MENDED)
    commit(dir, { 'a/a.go': LEAKING })
    const R = join(tempFolder(), 'R')
    const { code, out } = await gate(['record', '--out', R, ...TEST], { cwd: dir })
    expect([code, out]).toEqual([0, expect.stringMatching(/^ok\s+example.com\/m\/a/)])
    expect(JSON.parse(readFileSync(join(R, 'recording.json'), 'utf8'))).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'goroutine-gate', version: expect.any(String) },
      command: ['go', 'test', './...'],
      exitCode: 0,
      goVersion: expect.stringMatching(/^go1\./),
      go: { GOOS: expect.any(String), GOARCH: expect.any(String), flags: [] },
      packages: [
        { importPath: 'example.com/m/a', goVersion: expect.stringMatching(/^go1\./), capture: 'captured', why: '', tests: 1, runs: 1 },
      ],
      leaks: [
        {
          package: 'example.com/m/a',
          tests: ['TestAsk'],
          attributedBy: 'label',
          tier: 'survivor',
          kind: 'chan-send',
          state: 'chan send',
          count: 1,
          testFailed: false,
          confirmed: null,
          child: false,
          longestWaitMinutes: 0,
          frames: [{ function: 'example.com/m/a.Ask.func1', file: 'a/a.go', line: 11 }],
          createdBy: { function: 'example.com/m/a.Ask', file: 'a/a.go', line: 10 },
          site: { file: 'a/a.go', function: 'Ask', line: 11 },
          keys: { k1: expect.any(String), k2: expect.any(String), k3: expect.any(String) },
        },
      ],
      benign: [],
      gaps: [],
    })

    // Nothing says what the base left behind, so the leak is nobody's; the finding is new all the same.
    const alone = await judged('judge', ['--base', 'HEAD~1', '--recording', R], { cwd: dir })
    expect([alone.code, verdictOf(alone)]).toEqual([1, 'block new-finding | base-unknown'])
    expect(alone.report.findings[0]?.seenIn).toHaveLength(1)
    // That it was recorded on the change itself stands in it.
    const own = await judged('judge', ['--base', 'HEAD~1', '--recording', R, '--base-recording', R], { cwd: dir })
    expect([own.report.growth.map(({ state }) => state), gapsOf(own).join()]).toEqual([['unknown'], expect.stringContaining('is not used')])
    const { commit: _, ...nameless } = JSON.parse(readFileSync(join(R, 'recording.json'), 'utf8'))
    const before = tempFolder()
    writeFileSync(join(before, 'recording.json'), JSON.stringify(nameless))
    const twice = await judged('judge', ['--base', 'HEAD~1', '--recording', R, '--base-recording', before], { cwd: dir })
    expect(twice.report.growth.map(({ state }) => state)).toEqual(['same'])
  })

  it('hides its usual folder from git', async () => {
    const dir = repositoryOf(MENDED)
    expect((await gate(['record', ...TEST], { cwd: dir })).code).toBe(0)
    expect(existsSync(join(dir, '.goroutine-gate/recording/recording.json'))).toBe(true)
    expect(git(dir, 'status', '--porcelain')).toBe('')
  })

  it.each([
    ['exits with the code of the command', ['sh', '-c', 'exit 7'], 7],
    ['exits with 128 and the signal that killed the command', ['sh', '-c', 'kill -TERM $$'], 143],
  ])('%s', async (_, command, code) => {
    expect((await gate(['record', '--out', tempFolder(), '--', ...command], { cwd: tempFolder() })).code).toBe(code)
  })

  it('that cannot write its recording says so before anything is run', async () => {
    const dir = repository({ file: 'x\n' })
    const { code, err } = await gate(['record', '--out', 'file/R', '--', 'sh', '-c', 'echo ran >&2'], { cwd: dir })
    expect([code, err]).toEqual([2, expect.stringContaining('cannot be made')])
    expect(err).not.toContain('ran')
  })

  it('that is damaged cannot be judged, and keeps what the source says', async () => {
    const dir = repositoryOf(MENDED)
    commit(dir, { 'a/a.go': LEAKING, 'R/recording.json': '{"schemaVersion": 1, "tool"' })
    const ended = await judged('judge', ['--base', 'HEAD~1', '--recording', 'R'], { cwd: dir })
    expect([ended.code, ended.report.verdict.kind, findingsOf(ended)]).toEqual([2, 'unjudged', ['a/a.go:11 Ask new']])
    expect(gapsOf(ended).join()).toContain('it is no whole JSON text')
  })
})

describe('`baseline`', () => {
  it('update makes leaks and findings known, so that the base need not be run', async () => {
    const dir = repositoryOf(LEAKING)
    const updated = await gate(['baseline', 'update', ...TEST], { cwd: dir })
    expect([updated.code, updated.err]).toEqual([0, expect.stringContaining('1 leaks and 1 findings are known')])
    const lines = readFileSync(join(dir, '.goroutine-gate/baseline.jsonl'), 'utf8').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        v: 1,
        module: 'example.com/m',
        package: 'example.com/m/a',
        kind: 'chan-send',
        count: 1,
        tests: ['TestAsk'],
      }),
      expect.objectContaining({ v: 1, rule: 'channel/send-abandoned-by-select', file: 'a/a.go', function: 'Ask' }),
    ])
    expect(git(dir, 'status', '--porcelain')).toBe('?? .goroutine-gate/')
    commit(dir, {}, 'baseline')
    commit(dir, { 'README.md': '# m\n' })

    const ended = await judged('gate', ['--base', 'HEAD~1', ...TEST], { cwd: dir })
    expect([ended.code, verdictOf(ended), ended.err]).toEqual([0, 'pass', expect.not.stringContaining('goroutine-gate:')])
    expect(ended.report.run.baseSource).toBe('committed')
    expect(ended.report.growth.map(({ state }) => state)).toEqual(['same'])

    const [same, shown] = [await gate(['baseline', 'diff'], { cwd: dir }), await gate(['baseline', 'show'], { cwd: dir })]
    expect([same.code, same.out]).toEqual([0, 'nothing differs from the baseline\n'])
    expect(shown.out).toMatch(/\n {2}1 +chan-send +\w+ +example\.com\/m\/a +TestAsk +[0-9a-f]{12} +\d+ d /)
    const [between, oneWay] = [
      await gate(['baseline', 'diff', 'HEAD~2', 'HEAD'], { cwd: dir }),
      await gate(['baseline', 'diff', 'HEAD'], { cwd: dir }),
    ]
    expect(between.out).toMatch(
      /^\+ 1 × chan-send {2}example\.com\/m\/a {2}TestAsk\n\+ channel\/send-abandoned-by-select {2}a\/a\.go {2}Ask\n$/,
    )
    expect(oneWay.out).toBe('the two are the same\n')

    const skipping = ASKING.replace('t *testing.T) {', 't *testing.T) {\n\tt.Skip("later")')
    commit(dir, { 'a/a_test.go': skipping })
    const shrunk = await gate(['baseline', 'update', '--shrink', ...TEST], { cwd: dir })
    expect(shrunk.err).toContain('1 leak stays listed, because tests that left them did not run (example.com/m/a TestAsk)')
    expect(readFileSync(join(dir, '.goroutine-gate/baseline.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(2)
    commit(dir, { 'a/a_test.go': ASKING })

    commit(dir, { 'a/a.go': MENDED })
    const pruned = await gate(['baseline', 'prune', ...TEST], { cwd: dir })
    expect([pruned.code, pruned.err]).toEqual([0, expect.stringContaining('1 leaks are gone')])
  })

  it.each([
    ['is not found', ['no-such-command'], 'no-such-command: command not found'],
    ['runs no test', ['true'], 'no package was captured'],
    ['does not build', ['go', 'test', './broken'], 'no package was captured'],
  ])('update keeps the file as it is when the command %s', async (_, command, message) => {
    const entry =
      '{"v":1,"module":"example.com/m","package":"example.com/m/a","kind":"chan-send","k2":"22","count":1,"tests":["TestAsk"],"tier":"proven","go":"go1.26.8","since":"","note":"","owner":"","until":""}\n'
    const broken = { 'broken/b.go': 'package broken\n\nvar x int = ""\n', 'broken/b_test.go': 'package broken\n' }
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': MENDED, '.goroutine-gate/baseline.jsonl': entry, ...broken })
    const { code, err } = await gate(['baseline', 'update', '--', ...command], { cwd: dir })
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
    expect(readFileSync(join(dir, '.goroutine-gate/baseline.jsonl'), 'utf8')).toBe(entry)
  })

  it('that cannot be read throughout is not written anew', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': LEAKING, '.goroutine-gate/baseline.jsonl': '<<<<<<< HEAD\n' })
    const { code, err } = await gate(['baseline', 'update', ...TEST], { cwd: dir })
    expect([code, err]).toEqual([2, expect.stringContaining('.goroutine-gate/baseline.jsonl line 1')])
  })
})
