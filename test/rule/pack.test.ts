import { describe, expect, it } from 'vitest'
import { NONE } from '#go/tree.ts'
import { readContracts, readRule } from '#rule/pack.ts'

const META = { title: 'a defect', level: 'error', confidence: 'high', since: '0.1.0' }

function rule(meta: Readonly<Record<string, string>>): ReturnType<typeof readRule> {
  const lines = Object.entries(meta).map(([key, value]) => `${key}: ${value}`)
  return readRule(
    { id: 'channel/a-rule', page: `---\n${lines.join('\n')}\n---\n\n# a-rule\n\nSummary.\n\n## Fix\n\nMend it.\n`, query: '' },
    'https://example.com/rules',
  )
}

describe('a rule’s page', () => {
  it('is read whole', () => {
    expect(rule({ ...META, 'stack-state': '[chan send, select, chan receive]', 'stack-top': '[pkg.f]' })).toEqual({
      rule: {
        id: 'channel/a-rule',
        pack: 'channel',
        title: 'a defect',
        level: 'error',
        confidence: 'high',
        since: '0.1.0',
        helpUri: 'https://example.com/rules/channel/a-rule/README.md',
        summary: 'Summary.',
        fix: 'Mend it.',
        waits: ['chan-send', 'select', 'chan-recv'],
        stack: { top: ['pkg.f'], any: [], createdBy: [], state: ['chan send', 'select', 'chan receive'] },
      },
      problems: [],
    })
  })

  it('without a stack face waits for nothing', () => {
    const { rule: read } = rule(META)
    expect([read.waits, read.stack]).toEqual([[], undefined])
  })

  it('says whether it infers its findings, or whether it explores', () => {
    expect(rule(META).rule).not.toHaveProperty('infers')
    expect(rule({ ...META, basis: 'inferred', uses: '[explore]' }).rule).toMatchObject({ infers: true, explores: true })
  })

  it('names the line of a value that is not allowed', () => {
    expect(rule({ ...META, level: 'fatal' }).problems).toEqual([{ line: 3, message: '"fatal" is not one of error, warning, note' }])
    expect(rule({ ...META, basis: 'guessed' }).problems).toEqual([{ line: 6, message: '"guessed" is not one of inferred' }])
    expect(rule({ ...META, confidence: 'sure' }).problems).toEqual([{ line: 4, message: '"sure" is not one of high, medium, low' }])
  })

  it('names the line of a key that nobody knows', () => {
    expect(rule({ ...META, severity: 'high' }).problems).toEqual([
      { line: 6, message: expect.stringContaining('the key "severity" is not known; known are title, level') },
    ])
  })

  it('names keys that are missing', () => {
    const { title: _title, since: _since, ...rest } = META
    expect(rule(rest).problems.map((problem) => problem.message)).toEqual(['the key "title" is missing', 'the key "since" is missing'])
  })
})

function contracts(text: string): ReturnType<typeof readContracts> {
  return readContracts('net-http', text, 'https://example.com/rules')
}

const PAGE = (block: string): string =>
  `---\nmodule: net/http\naliases: [example.com/http]\ntitle: HTTP\n---\n\n# net/http\n\n\`\`\`contract\n${block}\n\`\`\`\n`

describe('a library’s page', () => {
  it('gives a contract for each call of a block', () => {
    const read = contracts(
      PAGE(
        'call: [Get, (*Client).Do]\nowner: result 0\ntype: "*Response"\nrelease: [.Body.Close]\nerror-guard: result 1\nrule: http/body-not-closed\nnoun: response',
      ),
    )
    expect(read.problems).toEqual([])
    expect(
      read.contracts.map(({ call, owner, errorGuard, release, modules, rule: id, noun }) => ({
        call,
        owner,
        errorGuard,
        release,
        modules,
        id,
        noun,
      })),
    ).toEqual(
      ['Get', 'Client.Do'].map((call) => ({
        call,
        owner: 0,
        errorGuard: 1,
        release: ['.Body.Close'],
        modules: ['net/http', 'example.com/http'],
        id: 'http/body-not-closed',
        noun: 'response',
      })),
    )
  })

  it('has defaults for what a block leaves out', () => {
    expect(contracts(PAGE('call: New\nrelease: Stop')).contracts).toMatchObject([{ owner: 0, errorGuard: NONE, noun: 'value' }])
  })

  it('names the lines of what is wrong in a block', () => {
    expect(contracts(PAGE('call: New\nowner: first\nfree: Stop')).problems).toEqual([
      { line: 12, message: expect.stringContaining('the key "free" is not known') },
      { line: 10, message: 'the contract lacks "release"' },
      { line: 11, message: '"first" is not "result N", "argument N", "receiver", "context" or "package"' },
    ])
  })

  it('lacks its module', () => {
    expect(contracts('---\ntitle: x\n---\n').problems).toEqual([{ line: 1, message: 'the key "module" is missing' }])
  })
})
