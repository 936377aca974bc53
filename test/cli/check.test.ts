import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit, git, repository, tempFolder, writeFiles } from '../adapters/git-helper.ts'
import { findingsOf, gapsOf, gate, judged, verdictOf } from './command-line.ts'
import { GO_MOD, LEAKING, MENDED } from './go-sources.ts'

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = tempFolder()
  writeFiles(dir, files)
  return dir
}

const text = expect.any(String)
const line = expect.toSatisfy((value: unknown) => Number.isInteger(value) && Number(value) >= 1, 'a whole number from 1')
const span = { file: text, startLine: line, startColumn: line, endLine: line, endColumn: line }

describe('the JSON of `check`', () => {
  it('has exactly the names and types that other programs hold on to', async () => {
    const dir = folder({ 'go.mod': GO_MOD, 'a/a.go': LEAKING, 'a/broken.go': 'package a\n\nfunc broken( {\n' })
    const { code, report } = await judged('check', [dir])
    expect(code).toBe(1)
    expect(report).toEqual({
      schemaVersion: 1,
      tool: { name: 'goroutine-gate', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      findings: [
        {
          ...span,
          ruleId: 'channel/send-abandoned-by-select',
          level: 'error',
          confidence: 'high',
          message: expect.stringMatching(/^[^A-Z].*answers.*[^.]$/),
          file: 'a/a.go',
          function: 'Ask',
          related: expect.any(Array),
          codeFlow: expect.any(Array),
          fixes: [{ description: text, edits: [{ ...span, newText: text }] }],
          fingerprint: expect.stringMatching(/^\S+$/),
          standing: { kind: 'new' },
          seenIn: [],
        },
      ],
      gaps: [{ what: text, why: text, kind: 'source', file: 'a/broken.go', startLine: 3, endLine: line }],
      verdict: {
        kind: 'block',
        reasons: [
          { clause: 'new-finding', measured: 1, limit: 0, outcome: 'block', message: text, evidence: [report.findings[0]?.fingerprint] },
          { clause: 'unseen-source', measured: 1, limit: 0, outcome: 'warn', message: text, evidence: [text] },
        ],
      },
    })
    const [finding] = report.findings as unknown as readonly { related: readonly unknown[]; codeFlow: readonly unknown[] }[]
    for (const place of [...(finding?.related ?? []), ...(finding?.codeFlow ?? [])])
      expect(place).toEqual({ ...span, message: text, function: text })
    expect([finding?.related.length, finding?.codeFlow.length]).not.toContain(0)
  })

  it('is the same bytes for the same text, wherever it lies', async () => {
    const files = { 'go.mod': GO_MOD, 'b/b.go': LEAKING, 'a/a.go': LEAKING }
    const [first, second] = await Promise.all([folder(files), folder(files)].map((dir) => gate(['check', '--format', 'json', dir])))
    expect(first?.out).toBe(second?.out)
  })

  it('sorts by file, line, column and rule', async () => {
    const twice = `${LEAKING}${LEAKING.slice(LEAKING.indexOf('\nfunc')).replace('Ask', 'Tell')}`
    const dir = folder({ 'go.mod': GO_MOD, 'b.go': LEAKING, 'a/a.go': twice, 'B/b.go': LEAKING })
    expect(findingsOf(await judged('check', [dir]))).toEqual([
      'B/b.go:11 Ask new',
      'a/a.go:11 Ask new',
      'a/a.go:24 Tell new',
      'b.go:11 Ask new',
    ])
  })

  it('counts columns from 1 in UTF-16 units, with an accent and an emoji before them', async () => {
    const before = '/* é 🙂 */ '
    const dir = folder({ 'a.go': LEAKING.replace('\t\tanswers <-', `\t\t${before}answers <-`) })
    const { report } = await judged('check', [dir])
    const [finding] = report.findings as unknown as readonly { startColumn: number; endColumn: number }[]
    const start = 1 + 2 + before.length
    expect([finding?.startColumn, finding?.endColumn]).toEqual([start, start + 'answers <- work()'.length])
    expect(before.length).toBe(11)
  })

  it('names receivers without star and type parameters, and variables of the package', async () => {
    const body = LEAKING.slice(LEAKING.indexOf('{\n\tanswers'))
    const signature = '(work func() int) (int, error) '
    const dir = folder({
      'a.go': `package a\n\nimport (\n\t"errors"\n\t"time"\n)\n\ntype Client[T any] struct{}\n\nfunc (c *Client[T]) Get${signature}${body}\nvar ask = func${signature}${body}`,
    })
    const { report } = await judged('check', [dir])
    expect(report.findings.map((finding) => finding.function)).toEqual(['Client.Get', 'ask'])
  })
})

describe('what `check` looks at', () => {
  it('is every package below a folder but vendor, testdata and names with a dot or an underscore', async () => {
    const hidden = ['vendor/v/v.go', 'a/testdata/t.go', '.git2/g.go', '_old/o.go', 'a/_o.go', 'a/.o.go', 'a/notes.txt']
    const dir = folder(Object.fromEntries(['a/a.go', ...hidden].map((name) => [name, LEAKING])))
    expect(findingsOf(await judged('check', [dir]))).toEqual(['a/a.go:11 Ask new'])
    expect(findingsOf(await judged('check', [join(dir, 'a/testdata')]))).toEqual(['t.go:11 Ask new'])
  })

  it.each([['./...'], ['.'], ['a/a.go'], ['./a/...'], ['--', 'a/a.go']])('is what %s names', async (...paths) => {
    const dir = folder({ 'go.mod': GO_MOD, 'a/a.go': LEAKING })
    git(dir, 'init', '--quiet')
    expect(findingsOf(await judged('check', paths, { cwd: dir }))).toEqual(['a/a.go:11 Ask new'])
  })

  it('is said to be nothing where there is no Go file, and does not pass in silence', async () => {
    const ended = await judged('check', [folder({ 'README.md': '# m\n' })])
    expect([ended.code, ended.report.verdict.kind, gapsOf(ended)]).toEqual([
      0,
      'warn',
      [expect.stringMatching(/^Go files in .*: there are none$/)],
    ])
  })
})

describe('`check --base`', () => {
  it('knows what was there, through moved lines and a renamed file', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': LEAKING })
    git(dir, 'mv', 'a/a.go', 'a/renamed.go')
    commit(dir, { 'a/renamed.go': LEAKING.replace('\nfunc', '\n// Ask asks.\nfunc') })
    const ended = await judged('check', ['--base', 'HEAD~1'], { cwd: dir })
    expect([ended.code, findingsOf(ended), verdictOf(ended)]).toEqual([0, ['a/renamed.go:12 Ask known'], 'pass'])
  })

  it('says what is new', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': MENDED, 'b/b.go': LEAKING })
    commit(dir, { 'a/a.go': LEAKING })
    const ended = await judged('check', ['--base', 'HEAD~1'], { cwd: dir })
    expect([ended.code, findingsOf(ended)]).toEqual([1, ['a/a.go:11 Ask new', 'b/b.go:11 Ask known']])
  })
})

describe('a suppression comment', () => {
  const rule = 'channel/send-abandoned-by-select'
  const suppressed = (tail: string) => LEAKING.replace('\t\tanswers <-', `\t\t//goroutine-gate:ignore ${rule}${tail}\n\t\tanswers <-`)

  it('with a reason keeps a finding in the list and out of the verdict', async () => {
    const ended = await judged('check', [folder({ 'a.go': suppressed(' -- the caller waits for ever') })])
    expect([ended.code, verdictOf(ended)]).toEqual([0, 'pass'])
    expect(ended.report.findings[0]?.standing).toEqual({
      kind: 'suppressed',
      by: 'comment at a.go:11',
      why: 'the caller waits for ever',
    })
  })

  it.each([
    ['without a reason', '', /the reason is missing/],
    ['that has run out', ' -- later until 2020-01-01', /it ran out on 2020-01-01/],
  ])('%s suppresses nothing and is a gap', async (_, tail, gap) => {
    const ended = await judged('check', [folder({ 'a.go': suppressed(tail) })])
    expect([ended.code, ended.report.findings[0]?.standing.kind]).toEqual([1, 'new'])
    expect(gapsOf(ended).join()).toMatch(gap)
  })

  it('that does nothing is a gap', async () => {
    const ended = await judged('check', [folder({ 'a.go': suppressed(' -- mended since').replace('make(chan int)', 'make(chan int, 1)') })])
    expect([ended.code, gapsOf(ended)]).toEqual([0, [expect.stringContaining('there is no finding of')]])
  })

  it('that a change adds counts within the budget of the base', async () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}/a.go`, suppressed(' -- the caller waits for ever')]))
    const run = async (count: number, config = '') => {
      const dir = repository({ 'go.mod': GO_MOD, ...(config && { '.goroutine-gate.yml': config }) })
      commit(dir, many(count))
      const ended = await judged('judge', ['--base', 'HEAD~1'], { cwd: dir })
      return [ended.code, verdictOf(ended)]
    }
    expect(await run(5)).toEqual([0, 'pass'])
    expect(await run(6)).toEqual([1, 'block new-finding | suppression-budget'])
    expect(await run(1, 'suppressions: {budget: 0}\n')).toEqual([1, 'block new-finding | suppression-budget'])
  })
})

describe('--fail-on', () => {
  const ticking = 'package b\n\nimport "time"\n\nfunc Tick() {\n\tticker := time.NewTicker(time.Second)\n\t<-ticker.C\n}\n'

  it.each([
    ['error', 0, 'warn | new-finding'],
    ['warning', 1, 'block new-finding'],
    ['note', 1, 'block new-finding'],
    ['never', 0, 'warn | new-finding'],
  ])('%s decides what blocks', async (level, code, verdict) => {
    const ended = await judged('check', ['--fail-on', level, folder({ 'b.go': ticking })])
    expect([ended.code, verdictOf(ended)]).toEqual([code, verdict])
  })

  it('never says what it lets pass', async () => {
    const { code, out } = await gate(['check', '--fail-on', 'never', folder({ 'a.go': LEAKING })])
    expect([code, out]).toEqual([0, expect.stringContaining('it would block, but fail-on is never')])
  })
})

describe('where a report goes', () => {
  it('is a file, several files, or standard output', async () => {
    const dir = folder({ 'a.go': LEAKING })
    const { code, out } = await gate(['check', '-C', dir, '--output', 'out/report.sarif', '--format', 'sarif', '--report-dir', 'reports'])
    expect([code, out]).toEqual([1, ''])
    expect(JSON.parse(readFileSync(join(dir, 'out/report.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    for (const name of ['report.json', 'comment.md', 'summary.md', 'github.sarif', 'full.sarif'])
      expect(readFileSync(join(dir, 'reports', name), 'utf8')).toContain('send-abandoned-by-select')
  })

  it('that cannot be written ends with 2 and says which', async () => {
    const dir = folder({ 'a.go': MENDED, out: 'a file\n' })
    const { code, err } = await gate(['check', '-C', dir, '--output', 'out/report.txt'])
    expect([code, err]).toEqual([2, expect.stringContaining('report.txt could not be written')])
  })
})
