import { describe, expect, it } from 'vitest'
import { isHouseText, readHousePack, withHousePack } from '#rule/house.ts'
import { inspect } from '#rule/inspect.ts'
import { MOST_MATCHES } from '#rule/runaway.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { syntax } from './sample.ts'

const PAGE = `---
title: a worker is started without a name
level: warning
confidence: medium
since: 1.0.0
---

# nameless-worker

Workers without a name cannot be found in a dump.
`
const QUERY = '(call_expression function: (identifier) @report (#eq? @report "StartWorker"))'
const CONTRACT = `---
module: example.com/pool
title: our worker pool
---

# pool

\`\`\`contract
call: Start
owner: result 0
release: [Stop]
rule: lifecycle/must-call-missed
noun: worker
\`\`\`
`
const pack = (texts: Readonly<Record<string, string>>, taken: readonly string[] = []) =>
  readHousePack(
    Object.entries(texts).map(([file, text]) => ({ file: `.goroutine-gate/${file}`, text })),
    new Set(taken),
  )
const rule = (page = PAGE, query = QUERY, id = 'team/nameless-worker') => ({
  [`rules/${id}/README.md`]: page,
  [`rules/${id}/query.scm`]: query,
})
const told = ({ gaps }: ReturnType<typeof pack>) =>
  gaps.map(({ what, why }) => `${what.slice(what.indexOf(', ') + 2)} ${what.split(', ')[0]}: ${why}`)

describe("a repository's own rules", () => {
  it('are a page and a query, and every match is a finding', () => {
    const house = pack(rule())
    expect(house.gaps).toEqual([])
    const { findings } = inspect(
      { files: [{ file: 'a.go', text: 'package a\n\nfunc f() {\n\tStartWorker()\n}\n' }], modules: [] },
      { rules: house.rules, contracts: [], syntax, goVersion: '' },
    )
    expect(findings.map(({ ruleId, level, message, region }) => [ruleId, level, message, region.startLine])).toEqual([
      ['team/nameless-worker', 'warning', 'a worker is started without a name', 4],
    ])
  })

  it('whose query fits everything are left out, by name, and the others run', () => {
    const house = pack({ ...rule(), ...rule(PAGE, '(_) @any', 'team/everything') })
    const text = `package a\n\nfunc f() {\n${'\tn++\n'.repeat(MOST_MATCHES)}\tStartWorker()\n}\n`
    const inspection = { rules: house.rules, contracts: [], syntax, goVersion: '' }
    const { findings, gaps } = inspect({ files: [{ file: 'a.go', text }], modules: [] }, inspection)
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['team/nameless-worker'])
    expect(gaps).toEqual([
      { kind: 'rule', what: 'rule team/everything', why: `its query matches more than ${MOST_MATCHES} places, so the rule is left out` },
    ])
  })

  it('whose query could be tried in every combination are left out before it runs', () => {
    const house = pack({ ...rule(), ...rule(PAGE, '((_) @a (_) @b (_) @c (_) @d)', 'team/combinations') })
    expect(house.rules.map(({ rule: { id } }) => id)).toEqual(['team/nameless-worker'])
    expect(told(house)).toEqual([
      expect.stringMatching(/^\.goroutine-gate.*team\/combinations.*too many siblings of one node free to stand anywhere/),
    ])
  })

  it('are only pages and queries: nothing else in the folder is looked at', () => {
    expect(
      ['rules/a/b/README.md', 'rules/a/b/query.scm', 'contracts/x.md', 'rules/a/b/detect.ts', 'baseline.jsonl'].map((file) =>
        isHouseText(`.goroutine-gate/${file}`),
      ),
    ).toEqual([true, true, true, false, false])
  })

  it('that are wrong are left out, with file, line and key, and the others run', () => {
    const house = pack({
      ...rule(),
      ...rule(PAGE.replace('level: warning', 'level: fatal'), QUERY, 'team/bad-level'),
      ...rule(PAGE.replace('title:', 'titel:'), QUERY, 'team/bad-key'),
      ...rule(PAGE.replace('since: 1.0.0', 'since: 1.0.0\nsince: 1.0.1'), QUERY, 'team/twice'),
      ...rule(PAGE.replace('level: warning', '\tlevel: warning'), QUERY, 'team/tab'),
      ...rule(PAGE, '  ', 'team/no-query'),
      ...rule(PAGE, QUERY, 'Team/Rule'),
      'rules/team/no-page/query.scm': QUERY,
    })
    expect(house.rules.map((loaded) => loaded.rule.id)).toEqual(['team/nameless-worker'])
    expect(told(house)).toEqual([
      '.goroutine-gate/rules/Team/Rule/README.md:1 rule Team/Rule: its folder is not <pack>/<rule> in lower-case letters, digits and dashes; it is left out',
      expect.stringMatching(/bad-key\/README\.md:2 rule team\/bad-key: the key "titel" is not known; known are title, .*; it is left out$/),
      expect.stringMatching(/bad-key\/README\.md:1 rule team\/bad-key: the key "title" is missing/),
      expect.stringMatching(/bad-level\/README\.md:3 rule team\/bad-level: "fatal" is not one of error, warning, note/),
      expect.stringMatching(/no-page\/README\.md:1 rule team\/no-page: its README\.md is missing/),
      expect.stringMatching(/no-query\/README\.md:1 rule team\/no-query: its query\.scm is missing or empty/),
      expect.stringMatching(/tab\/README\.md:3 rule team\/tab: "\tlevel: warning" is not "key: value"/),
      expect.stringMatching(/tab\/README\.md:1 rule team\/tab: the key "level" is missing/),
      expect.stringMatching(/twice\/README\.md:6 rule team\/twice: "since" stands twice/),
    ])
  })

  it('cannot take the name of a built-in one', () => {
    const house = pack(rule(PAGE, QUERY, 'channel/double-send'), ['channel/double-send'])
    expect(house.rules).toEqual([])
    expect(told(house)[0]).toContain('there is a built-in rule of that name')
  })
})

describe("a repository's own contracts", () => {
  it('are duties like ours', () => {
    const { contracts, gaps } = pack({ 'contracts/pool.md': CONTRACT })
    expect(gaps).toEqual([])
    const text = 'package a\n\nimport "example.com/pool"\n\nfunc f() {\n\tw := pool.Start()\n\tw.Work()\n}\n'
    const { findings } = inspect({ files: [{ file: 'a.go', text }], modules: [] }, { rules: RULES, contracts, syntax, goVersion: '' })
    expect(findings.map(({ ruleId, region }) => [ruleId, region.startLine])).toEqual([['lifecycle/must-call-missed', 6]])
  })

  it('take the place of ours for the same call, and it is said which', () => {
    const page = CONTRACT.replace('example.com/pool', 'net/http').replace('call: Start', 'call: Get')
    const merged = withHousePack({ rules: RULES, contracts: CONTRACTS }, pack({ 'contracts/http.md': page }))
    expect(merged.replaced).toEqual(['net/http Get'])
    expect(merged.contracts.filter(({ modules, call }) => modules.includes('net/http') && call === 'Get')).toHaveLength(1)
  })

  it('that contradict each other are told by file, line and key, and what came first stands', () => {
    const page = (release: string): string =>
      `---\nmodule: example.com/w\ntitle: w\n---\n\n\`\`\`contract\ncall: Start\nowner: result 0\nrelease: [${release}]\n\`\`\`\n`
    const house = pack({ 'contracts/a.md': page('Stop'), 'contracts/b.md': page('Abort'), 'contracts/c.md': page('Stop') })
    expect(house.contracts.map(({ release }) => release)).toEqual([['Stop']])
    expect(told(house)).toEqual([
      expect.stringMatching(
        /contracts\/b\.md:7 contracts: of Start the key "release" says Abort, which \.goroutine-gate\/contracts\/a\.md says otherwise/,
      ),
    ])
  })

  it('of a page with a problem are all left out: half a page is nobody’s intention', () => {
    const house = pack({ 'contracts/pool.md': CONTRACT.replace('noun: worker', 'nuon: worker') })
    expect(house.contracts).toEqual([])
    expect(told(house)[0]).toMatch(/^\.goroutine-gate\/contracts\/pool\.md:\d+ contracts: the key "nuon" is not known/)
  })
})
