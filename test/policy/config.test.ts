import { describe, expect, test } from 'vitest'
import { readConfig } from '#policy/config.ts'
import { describeProblem } from '#policy/config-problem.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { parseDuration } from '#policy/duration.ts'
import { nearest } from '#policy/nearest.ts'
import fc from '../property.ts'

function problems(text: string): string[] {
  const { policy, problems } = readConfig(text, '.goroutine-gate.yml', { packs: ['channel', 'sync'], rules: ['channel/send-abandoned'] })
  if (problems.length > 0) expect(policy).toBe(DEFAULT_POLICY)
  return problems.map(describeProblem)
}

describe('a config that is right', () => {
  test('every key is taken over', () => {
    const text = `
# yaml-language-server: $schema=schema.json
fail-on: warning
packs: { channel: warn, sync: off }
rules:
  channel/send-abandoned: note
exclude: ["gen/**", '[a-z]*.go']
go-version: 1.20
record: { settle: 90s, deadline: 1h30m, confirm: never, reuse: never, labels: [request] }
baseline: ci/leaks.jsonl
compare: rerun-base
limits: { new-finding: 1, new-leak: 2, leak-growth: 3, unknown-package: 4, missing-recording: 5 }
rollout: { rules: { channel/send-abandoned: { share: 5 } }, packs: { sync: { until: 2027-01-31 } }, clauses: { cap: { version: 1.2.3 } } }
suppressions: { budget: 0, approval-label: leak-accepted, approval-code-owners: true }
`
    expect(readConfig(text, 'c.yml')).toEqual({
      problems: [],
      policy: {
        failOn: 'warning',
        packs: { channel: 'warn', sync: 'off' },
        rules: { 'channel/send-abandoned': 'note' },
        exclude: ['gen/**', '[a-z]*.go'],
        goVersion: '1.20',
        record: { settleMs: 90_000, deadlineMs: 5_400_000, confirm: 'never', reuse: 'never', labels: ['request'] },
        baseline: 'ci/leaks.jsonl',
        compare: 'rerun-base',
        limits: { newFinding: 1, newLeak: 2, growth: 3, unknownPackages: 4, missingRecordings: 5 },
        series: DEFAULT_POLICY.series,
        rollout: {
          rules: { 'channel/send-abandoned': { until: '', share: 5, version: '' } },
          packs: { sync: { until: '2027-01-31', share: 0, version: '' } },
          clauses: { cap: { until: '', share: 0, version: '1.2.3' } },
        },
        suppressions: { budget: 0, approval: { label: 'leak-accepted', codeOwners: true } },
      },
    })
  })

  test.each([
    '',
    '\n# nothing but a comment\n',
    '{}',
    'packs:\nrules:\nrecord:\nlimits:\nexclude:\nsuppressions:\n',
  ])('%j is the built-in policy', (text) => {
    expect(readConfig(text, 'c.yml')).toEqual({ policy: DEFAULT_POLICY, problems: [] })
  })

  test('a part of a section leaves the rest of it at its defaults', () => {
    expect(readConfig('record: { confirm: never }', 'c.yml').policy.record).toEqual({ ...DEFAULT_POLICY.record, confirm: 'never' })
  })
})

describe('a config that is wrong', () => {
  test('names file, line, column and key, what was there and what would be right', () => {
    expect(problems('packs: {}\nfail_on: error\nlimits:\n  new-leek: 1\n  leak-growth: -1\nrecord: { settle: 90 }\n')).toEqual([
      '.goroutine-gate.yml:2:1: fail_on: found an unknown key; expected fail-on',
      '.goroutine-gate.yml:4:3: limits.new-leek: found an unknown key; expected new-leak',
      '.goroutine-gate.yml:5:3: limits.leak-growth: found -1; expected a whole number from 0 to 1000000 (goroutines that a known leak may grow by)',
      '.goroutine-gate.yml:6:11: record.settle: found 90; expected a duration such as 1s, at most 24h',
    ])
  })

  test('one wrong key throws the whole file away: half of a policy is nobody’s intention', () => {
    expect(readConfig('fail-on: never\nnonsense: 1\n', 'c.yml').policy).toBe(DEFAULT_POLICY)
  })

  test('packs and rules that nobody knows are problems, with the nearest name', () => {
    expect(problems('packs: { chanel: on }\nrules: { channel/send-abandonned: off }')).toEqual([
      '.goroutine-gate.yml:1:10: packs.chanel: found an unknown pack; expected channel',
      '.goroutine-gate.yml:2:10: rules.channel/send-abandonned: found an unknown rule; expected channel/send-abandoned',
    ])
  })

  test.each([
    ['an anchor', 'fail-on: &a never\n', 'an anchor'],
    ['an alias', 'fail-on: *a\n', 'alias'],
    ['a tag', 'rules: !!map {}\n', 'a tag (tag:yaml.org,2002:map)'],
    ['a merge key', '<<: { fail-on: never }\n', 'an unknown key'],
    ['a duplicate key', 'fail-on: error\nfail-on: never\n', 'duplicate key'],
    ['a second document', 'fail-on: error\n---\nfail-on: never\n', 'multiple docs'],
    ['an old YAML version', '%YAML 1.1\n---\npacks: { channel: on }\n', 'a %YAML directive'],
    ['a list at the top', '[1, 2]', 'a list'],
    ['a plain word', 'hello', '"hello"'],
    ['a list for a map', 'packs: [channel]', 'a list'],
    ['a map for a list', 'exclude: { a: b }', 'a map'],
    ['a number for a glob', 'exclude: [1]', '1'],
    ['a key that is no text', '? [a]\n: b\n', 'a key that is no text'],
    ['an empty value', 'fail-on:\n', 'nothing'],
    ['a path out of the repository', 'baseline: a/../../b\n', '"a/../../b"'],
    ['an absolute path', 'baseline: /etc/passwd\n', '"/etc/passwd"'],
    ['a version that is none', 'go-version: latest\n', '"latest"'],
    ['a broken quote', 'fail-on: "never\n', 'missing char'],
    ['a text too long', `# ${'x'.repeat(70_000)}`, '70002 characters'],
  ])('%s is a problem', (_, text, found) => {
    expect(problems(text).join('\n')).toContain(found)
  })

  test.each([
    '__proto__: { failOn: never }',
    'packs: { __proto__: off }',
    'rules: { constructor: off }',
  ])('%s reaches no prototype', (text) => {
    expect(problems(text)).toHaveLength(1)
    expect(({} as Record<string, unknown>).failOn).toBeUndefined()
  })

  test.each(['[', '{a: ', '- ', '? '])('thousands of nested %j do not end the process', (opening) => {
    expect(problems(opening.repeat(Math.floor(60_000 / opening.length))).join('\n')).toContain('more than 20 levels')
  })

  test('no text makes it throw, and a problem always means the built-in policy', () => {
    const piece = fc.constantFrom(
      'fail-on',
      'packs',
      ': ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '*a',
      '&a',
      '!x',
      '"',
      "'",
      '|',
      '>',
      '%',
      '#',
      'never',
      '1',
      '\u0000',
      '\t',
      '\u{1F600}',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { policy, problems } = readConfig(pieces.join(''), 'c.yml')
        return problems.length === 0 || policy === DEFAULT_POLICY
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})

describe('durations and near words', () => {
  test.each([
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['250ms', 250],
    ['1.5s', 1_500],
    ['0s', 0],
  ])('%s is %d ms', (text, expected) => {
    expect(parseDuration(text)).toBe(expected)
  })

  test.each(['', '90', 's', '1d', '-1s', '1 s', '25h', '1e3s', '99999999999s'])('%j is no duration', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })

  test('a word far from all others has no nearest', () => {
    expect(nearest('failOn', ['fail-on', 'packs'])).toBe('fail-on')
    expect(nearest('zebra', ['fail-on', 'packs'])).toBeUndefined()
    expect(nearest('x'.repeat(100_000), ['fail-on'])).toBeUndefined()
  })
})
