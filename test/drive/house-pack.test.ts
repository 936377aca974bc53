import { describe, expect, it } from 'vitest'
import { change, gateOf, MENDED } from './world.ts'

const PAGE = `---
title: a worker is started without a name
level: error
confidence: high
since: 1.0.0
---

# nameless-worker

Workers without a name cannot be found in a dump.
`
const folder = '.goroutine-gate/rules/team/nameless-worker'
const RULE = {
  [`${folder}/README.md`]: PAGE,
  [`${folder}/query.scm`]: '(call_expression function: (identifier) @report (#eq? @report "StartWorker"))',
}
const CONTRACT = {
  '.goroutine-gate/contracts/pool.md':
    '---\nmodule: example.com/pool\n---\n\n# pool\n\n```contract\ncall: Start\nrelease: [Stop]\nrule: lifecycle/must-call-missed\nnoun: worker\n```\n',
}
const STARTS = 'package a\n\nfunc StartWorker() {}\n\nfunc f() {\n\tStartWorker()\n}\n'
const KEEPS = 'package a\n\nimport "example.com/pool"\n\nfunc g() {\n\tw := pool.Start()\n\tw.Work()\n}\n'
const report = async (sides: Parameters<typeof gateOf>[0]) => (await gateOf(sides, { command: [] })).outcome.report
const ids = async (sides: Parameters<typeof gateOf>[0]) => (await report(sides)).findings.map(({ ruleId, level }) => `${ruleId} ${level}`)

describe("a repository's own rules in the gate", () => {
  it('judge a change when they stand at the base, and the report says so', async () => {
    const told = await report(change({ ...RULE, ...CONTRACT }, { 'a/a.go': STARTS, 'a/b.go': KEEPS }))
    expect(told.findings.map(({ ruleId }) => ruleId)).toEqual(['team/nameless-worker', 'lifecycle/must-call-missed'])
    expect(told.verdict.kind).toBe('block')
    expect(told.run.policySource).toBe('built-in; 1 rule and 1 contract of .goroutine-gate')
  })

  it('that only the change brings do not judge it', async () => {
    expect(await ids(change({}, { ...RULE, 'a/a.go': STARTS }))).toEqual([])
  })

  it('that the change takes away or weakens judge it all the same', async () => {
    const weaker = { [`${folder}/README.md`]: PAGE.replace('level: error', 'level: note'), [`${folder}/query.scm`]: '(ERROR)' }
    expect(await ids(change(RULE, { ...weaker, 'a/a.go': STARTS }))).toEqual(['team/nameless-worker error'])
  })

  it('can be set in the config like ours', async () => {
    const config = { '.goroutine-gate.yml': 'rules:\n  team/nameless-worker: note\n' }
    expect(await ids(change({ ...RULE, ...config }, { 'a/a.go': STARTS }))).toEqual(['team/nameless-worker note'])
  })

  it('with a query that does not compile are a named gap, and the rest runs', async () => {
    const bad = { [`${folder}/query.scm`]: '(call_expression function: (no_such_kind) @x)' }
    const told = await report(change({ ...RULE, ...bad, ...CONTRACT }, { 'a/a.go': STARTS, 'a/b.go': KEEPS }))
    expect(told.findings.map(({ ruleId }) => ruleId)).toEqual(['lifecycle/must-call-missed'])
    expect(told.gaps.map(({ kind, what }) => [kind, what])).toContainEqual(['rule', 'rule team/nameless-worker'])
    expect(told.verdict.kind).not.toBe('pass')
  })

  it('with a page that is wrong warn: what it would have found is not known', async () => {
    const told = await report(
      change({ ...RULE, [`${folder}/README.md`]: PAGE.replace('level: error', 'level: fatal') }, { 'a/a.go': MENDED }),
    )
    expect(told.verdict.kind).toBe('warn')
    expect(told.gaps.map(({ why }) => why).join()).toContain('"fatal" is not one of error, warning, note')
  })
})
