import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository, writeFiles } from '../adapters/git-helper.ts'
import { gate } from './command-line.ts'

const run = (dir: string, verb: string, ...args: string[]) => gate([verb, '-C', dir, ...args])

describe('a team writes a rule of its own', () => {
  it('new-rule writes a page and a query that test-rules finds right, and check uses them', async () => {
    const dir = repository({ 'README.md': '' })
    const made = await run(dir, 'new-rule', 'team/worker-in-loop')
    expect(made.code).toBe(0)
    expect(made.out).toContain('wrote .goroutine-gate/rules/team/worker-in-loop/query.scm')
    const tried = await run(dir, 'test-rules')
    expect([tried.code, tried.out]).toEqual([0, '✓ .goroutine-gate/rules/team/worker-in-loop/README.md: 2 examples, 1 leaks\n'])
    writeFiles(dir, { 'a.go': 'package a\n\nfunc StartWorker(int) {}\n\nfunc f() {\n\tfor i := range 3 {\n\t\tStartWorker(i)\n\t}\n}\n' })
    const checked = await run(dir, 'check', '--fail-on', 'warning', '--format', 'json')
    expect(
      JSON.parse(checked.out).findings.map(({ ruleId, startLine }: { ruleId: string; startLine: number }) => [ruleId, startLine]),
    ).toEqual([['team/worker-in-loop', 7]])
    expect(checked.code).toBe(1)
  })

  it('new-rule for a library writes a page of contracts that holds', async () => {
    const dir = repository({ 'README.md': '' })
    expect((await run(dir, 'new-rule', 'contracts/workers')).code).toBe(0)
    const tried = await run(dir, 'test-rules', 'workers')
    expect([tried.code, tried.out]).toEqual([0, '✓ .goroutine-gate/contracts/workers.md: 2 examples, 1 leaks\n'])
  })

  it('test-rules ends in 1 and names the line where page and rule disagree', async () => {
    const dir = repository({ 'README.md': '' })
    await run(dir, 'new-rule', 'team/worker-in-loop')
    const page = join(dir, '.goroutine-gate/rules/team/worker-in-loop/README.md')
    writeFileSync(page, readFileSync(page, 'utf8').replace('\tStartWorker("one")', '\tfor {\n\t\tStartWorker("one")\n\t}'))
    const { code, out } = await run(dir, 'test-rules')
    expect(code).toBe(1)
    expect(out).toMatch(/README\.md:\d+ noisy: StartWorker is called in a loop/)
  })

  it('test-rules tells a page that cannot be used by file, line and key', async () => {
    const dir = repository({ 'README.md': '' })
    await run(dir, 'new-rule', 'team/worker-in-loop')
    const page = join(dir, '.goroutine-gate/rules/team/worker-in-loop/README.md')
    writeFileSync(page, readFileSync(page, 'utf8').replace('level: warning', 'levle: warning'))
    const { code, out } = await run(dir, 'test-rules')
    expect(code).toBe(1)
    expect(out).toContain('.goroutine-gate/rules/team/worker-in-loop/README.md:3: the key "levle" is not known')
  })

  it('nothing is overwritten, and a name that is none is refused', async () => {
    const dir = repository({ 'README.md': '' })
    await run(dir, 'new-rule', 'team/worker-in-loop')
    expect((await run(dir, 'new-rule', 'team/worker-in-loop')).code).toBe(2)
    const { code, err } = await run(dir, 'new-rule', '../evil')
    expect(code).toBe(2)
    expect(err).toContain('is no name for a rule')
    expect(existsSync(join(dir, '../evil'))).toBe(false)
  })

  it('test-rules without rules says how to make one', async () => {
    const { code, err } = await run(repository({ 'README.md': '' }), 'test-rules')
    expect(code).toBe(2)
    expect(err).toContain('new-rule team/worker-not-stopped')
  })
})
