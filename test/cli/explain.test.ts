import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit, git, repository, tempFolder } from '../adapters/git-helper.ts'
import { gate, judged } from './command-line.ts'
import { ASKING, GO_MOD, LEAKING, MENDED } from './go-sources.ts'

const files = { 'go.mod': GO_MOD, 'a/a.go': LEAKING, 'a/a_test.go': ASKING }

describe('`explain` of one finding', () => {
  it('draws each step with the source around it, from the fingerprint, its beginning, and its place', async () => {
    const dir = repository(files)
    const { report } = await judged('check', [], { cwd: dir })
    const fingerprint = report.findings[0]?.fingerprint ?? ''
    const whole = await gate(['explain', fingerprint], { cwd: dir })
    expect([whole.code, whole.err]).toEqual([0, ''])
    expect(whole.out).toMatch(/^a\/a\.go:11:3 {2}error {2}channel\/send-abandoned-by-select\n\n1\. a\/a\.go:9\n {2}6 │ \)\n/)
    expect(whole.out.match(/^\d\. a\/a\.go:\d+$/gm)?.length).toBeGreaterThan(3)
    expect(whole.out).toContain(`fingerprint ${fingerprint}`)
    for (const word of [fingerprint.slice(0, 6), 'a/a.go:11', './a/a.go:11'])
      expect((await gate(['explain', word], { cwd: dir })).out).toBe(whole.out)
  })

  it('takes it from a stored report, says that the source is another, and reads nothing outside the repository', async () => {
    const dir = repository({ ...files, 'a/a.go': MENDED })
    commit(dir, { 'a/a.go': LEAKING })
    const reports = join(tempFolder(), 'reports')
    const { report } = await judged('judge', ['--base', 'HEAD~1', '--report-dir', reports], { cwd: dir })
    const fingerprint = report.findings[0]?.fingerprint ?? ''
    expect((await gate(['explain', '--report-dir', reports, fingerprint], { cwd: dir })).err).toBe('')
    commit(dir, { 'README.md': '# m\n' })
    const later = await gate(['explain', '--report-dir', reports, fingerprint], { cwd: dir })
    expect([later.code, later.err]).toEqual([0, expect.stringContaining('the source shown is that of the work tree')])

    const odd = join(tempFolder(), 'odd')
    const secret = join(tempFolder(), 'secret.go')
    writeFileSync(secret, 'package secret')
    mkdirSync(odd)
    const [finding] = report.findings
    const forged = {
      ...report,
      findings: [{ ...finding, file: `../${secret.split('/').slice(-2).join('/')}`, startLine: 1, codeFlow: [], related: [] }],
    }
    writeFileSync(join(odd, 'report.json'), JSON.stringify(forged))
    const { code, out } = await gate(['explain', '--report-dir', odd, fingerprint], { cwd: dir })
    expect([code, out]).toEqual([0, expect.not.stringContaining('package secret')])
  })

  it('shows a leak that no rule names, out of the recording in its usual place', async () => {
    const dir = repository({
      'go.mod': GO_MOD,
      'a/a.go': 'package a\n\nfunc Wait(ready <-chan int) {\n\t<-ready\n}\n',
      'a/a_test.go':
        'package a\n\nimport "testing"\n\nfunc TestWait(t *testing.T) {\n\tready := make(chan int)\n\tt.Cleanup(func() { _ = ready })\n\tgo Wait(ready)\n}\n',
    })
    expect((await gate(['record', '--', 'go', 'test', './...'], { cwd: dir })).code).toBe(0)
    const { code, out } = await gate(['explain', 'a/a.go:4'], { cwd: dir })
    expect([code, out]).toEqual([0, expect.stringContaining('left by TestWait (1 goroutine)')])
    expect(out).toMatch(/^1\. a\/a_test\.go:8$[\s\S]*^2\. a\/a\.go:4$/m)
    git(dir, 'branch', '--move', 'topic')
    const alone = await gate(['explain', 'a/a.go:4'], { cwd: dir })
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('without the recording in')])
  })

  it.each([
    ['no name', [], '`explain` needs one name'],
    ['two names', ['a', 'b'], 'does not know what to do with "b"'],
    ['a fingerprint of nothing', ['00000000'], 'there is no finding and no leak "00000000" here'],
    ['a folder without a report', ['--report-dir', '.', '00'], 'there is no report.json in'],
    ['a name that every object has', ['constructor'], 'there is no rule "constructor"'],
  ])('ends with 2 for %s', async (_, words, message) => {
    const { code, out, err } = await gate(['explain', ...words], { cwd: repository(files) })
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)])
  })

  it('ends with 2 for a beginning that two have, and for a report that is none', async () => {
    const dir = repository(files)
    const { report } = await judged('check', [], { cwd: dir })
    const [finding] = report.findings
    const [two, none] = [join(dir, 'two'), join(dir, 'none')]
    for (const folder of [two, none]) mkdirSync(folder)
    const findings = ['aa01', 'aa02'].map((fingerprint) => ({ ...finding, fingerprint }))
    writeFileSync(join(two, 'report.json'), JSON.stringify({ ...report, findings }))
    const several = await gate(['explain', '--report-dir', two, 'aa'], { cwd: dir })
    expect([several.code, several.err]).toEqual([2, expect.stringContaining('the beginning of several fingerprints: aa01, aa02')])
    writeFileSync(join(none, 'report.json'), '{"schemaVersion":1}')
    const { code, err } = await gate(['explain', '--report-dir', none, '00'], { cwd: dir })
    expect([code, err]).toEqual([2, expect.stringContaining('it is no report of this tool: tool')])
  })
})
