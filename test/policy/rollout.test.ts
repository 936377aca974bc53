import { describe, expect, test } from 'vitest'
import type { Policy } from '#model/policy.ts'
import type { Reason } from '#model/verdict.ts'
import { readConfig } from '#policy/config.ts'
import { describeProblem } from '#policy/config-problem.ts'
import { DEFAULT_POLICY } from '#policy/defaults.ts'
import { type Judgeable, judge, NOTHING_TO_JUDGE } from '#policy/judge.ts'
import { isInShare } from '#policy/stage.ts'
import fc from '../property.ts'
import { capture, finding, growth, lines } from './samples.ts'

function rolled(text: string): Policy {
  const { policy, problems } = readConfig(text, 'c.yml')
  expect(problems).toEqual([])
  return policy
}

const NOW = { today: '2027-01-15', version: '0.1.0' }

function reasons(text: string, given: Partial<Judgeable>): string[] {
  const { kind, reasons } = judge({ ...NOTHING_TO_JUDGE, ...NOW, ...given }, rolled(text))
  return [kind, ...reasons.map(({ clause, outcome, message }: Reason) => `${clause} ${outcome}: ${message}`)]
}

const PROVEN = growth({ state: 'new', base: 0, head: 1, tier: 'proven' })

const found = (ruleId: string, file: string) => finding({ ruleId, region: lines(file, 1) })

describe('a clause that is rolled out', () => {
  const until = 'rollout: { clauses: { new-leak: { until: 2027-01-31 } } }'

  test('warns to the last day and says from when it blocks', () => {
    for (const today of ['2027-01-15', '2027-01-31'])
      expect(reasons(until, { growth: [PROVEN], today })).toEqual([
        'warn',
        expect.stringMatching(/^new-leak warn: 1 new leak: .*; it blocks from 2027-02-01 \(rollout\.clauses\.new-leak\)$/),
      ])
  })

  test('blocks from the day after, and where nobody says which day it is', () => {
    expect(reasons(until, { growth: [PROVEN], today: '2027-02-01' })[0]).toBe('block')
    expect(reasons(until, { growth: [PROVEN], today: '' })[0]).toBe('block')
  })

  test('tells programs the key, the date, the version and the share', () => {
    const text = 'rollout: { clauses: { leak-growth: { until: 2027-12-31, version: 0.3.0, share: 0 } } }'
    const { reasons: found } = judge({ ...NOTHING_TO_JUDGE, ...NOW, growth: [growth({ state: 'more', base: 1, head: 40 })] }, rolled(text))
    expect(found[0]?.staged).toEqual({ key: 'rollout.clauses.leak-growth', blocksFrom: '2028-01-01', blocksFromVersion: '0.3.0', share: 0 })
  })

  test.each([
    ['0.2.9', 'warn'],
    ['0.3.0-rc.1', 'block'],
    ['0.3.0', 'block'],
    ['0.10.0', 'block'],
    ['1.0.0', 'block'],
  ])('until a version: %s gives %s', (version, kind) => {
    expect(reasons('rollout: { clauses: { new-leak: { version: 0.3.0 } } }', { growth: [PROVEN], version })[0]).toBe(kind)
  })

  test('ends by its date or its version, whichever comes first', () => {
    const text = 'rollout: { clauses: { new-leak: { until: 2027-01-31, version: 0.3.0 } } }'
    expect(reasons(text, { growth: [PROVEN], version: '0.3.0' })[0]).toBe('block')
    expect(reasons(text, { growth: [PROVEN], today: '2027-03-01' })[0]).toBe('block')
  })

  test('softens no other clause', () => {
    const both = { growth: [PROVEN], findings: [finding()] }
    expect(reasons(until, both).map((line) => line.split(':')[0])).toEqual(['block', 'new-finding block', 'new-leak warn'])
  })

  test('that only warned is not said to block some day', () => {
    const survivor = growth({ state: 'more', base: 1, head: 40, tier: 'survivor', confirmed: false })
    expect(reasons('rollout: { clauses: { leak-growth: { until: 2027-01-31 } } }', { growth: [survivor] }).join()).not.toContain(
      'it blocks',
    )
  })
})

describe('a share of the packages', () => {
  const paths = Array.from({ length: 1000 }, (_, at) => `example.com/m/service${at}`)
  const chosen = (share: number) => paths.filter((path) => isInShare(path, share))

  test('never loses one by growing', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (path, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)]
        return !isInShare(path, less) || isInShare(path, more)
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  test('is about that share, none of them at 0 and all at 100', () => {
    expect([chosen(0).length, chosen(100).length]).toEqual([0, 1000])
    expect(chosen(25).length).toBeGreaterThan(200)
    expect(chosen(25).length).toBeLessThan(300)
  })

  test('of a clause blocks for the packages in it and warns for the others', () => {
    const [inside = '', outside = ''] = [chosen(30)[0], paths.find((path) => !isInShare(path, 30))]
    const text = 'rollout: { clauses: { new-leak: { share: 30 } } }'
    const leakIn = (path: string) => ({ ...PROVEN, package: path })
    expect(reasons(text, { growth: [leakIn(inside)] })[0]).toBe('block')
    expect(reasons(text, { growth: [leakIn(outside)] })).toEqual([
      'warn',
      expect.stringContaining('it blocks in 30 % of the packages, and these are not among them (rollout.clauses.new-leak)'),
    ])
    expect(reasons(text, { growth: [leakIn(inside), leakIn(outside)] }).map((line) => line.split(':')[0])).toEqual([
      'block',
      'new-leak block',
      'new-leak warn',
    ])
  })

  test('of unknown packages blocks for those in it', () => {
    const [inside = '', outside = ''] = [chosen(30)[0], paths.find((path) => !isInShare(path, 30))]
    const given = {
      mode: 'gate' as const,
      recorded: true,
      captures: [capture(), ...[inside, outside].map((importPath) => capture({ importPath, capture: 'unknown', why: 'it was killed' }))],
      baseCaptures: [inside, outside].map((importPath) => capture({ importPath })),
    }
    expect(reasons('rollout: { clauses: { unknown-package: { share: 30 } } }', given).map((line) => line.split(':')[0])).toEqual([
      'block',
      'unknown-package block',
      'unknown-package warn',
    ])
  })

  test('of a rule goes by the import path of the file, not by its folder', () => {
    const importPaths = new Map(paths.map((path, at) => [`s${at}`, path]))
    const at = paths.findIndex((path) => isInShare(path, 30))
    const text = 'rollout: { rules: { channel/double-send: { share: 30 } } }'
    const given = { importPaths, findings: [found('channel/double-send', `s${at}/a.go`)] }
    expect(reasons(text, given)[0]).toBe('block')
    const other = paths.findIndex((path) => !isInShare(path, 30))
    expect(reasons(text, { importPaths, findings: [found('channel/double-send', `s${other}/a.go`)] })[0]).toBe('warn')
  })
})

describe('a rule or a pack that is rolled out', () => {
  const text = 'rollout: { packs: { channel: { until: 2027-01-31 } }, rules: { channel/double-send: { version: 0.2.0 } } }'

  test('warns with its own end, and what is not rolled out blocks beside it', () => {
    const findings = [found('channel/double-send', 'a/a.go'), found('channel/lost', 'a/a.go'), found('sync/double-lock', 'a/a.go')]
    expect(reasons(text, { findings })).toEqual([
      'block',
      'new-finding block: 1 new finding of level error or above',
      'new-finding warn: 1 new finding of level error or above; it blocks from goroutine-gate 0.2.0 (rollout.rules.channel/double-send)',
      'new-finding warn: 1 new finding of level error or above; it blocks from 2027-02-01 (rollout.packs.channel)',
    ])
  })

  test('has the word of the rule go before that of its pack, also when the rule’s has ended', () => {
    expect(reasons(text, { findings: [found('channel/double-send', 'a/a.go')], version: '0.2.0' })[0]).toBe('block')
  })

  test('keeps a leak that a run proves blocking', () => {
    expect(reasons(text, { findings: [found('channel/lost', 'a/a.go')], growth: [PROVEN] })[0]).toBe('block')
  })
})

describe('a roll-out that is wrong', () => {
  const known = { packs: ['channel'], rules: ['channel/double-send'] }
  const problems = (text: string) => {
    const { policy, problems } = readConfig(text, 'c.yml', known)
    expect(policy).toBe(DEFAULT_POLICY)
    return problems.map(describeProblem)
  }

  test.each([
    [
      'packs: { channel: { until: 2027-02-30 } }',
      'c.yml:1:32: rollout.packs.channel.until: found "2027-02-30"; expected the last day on which',
    ],
    ['packs: { channel: { until: soon } }', 'rollout.packs.channel.until: found "soon"'],
    ['packs: { channel: { version: 1.2 } }', 'rollout.packs.channel.version: found 1.2; expected the version of goroutine-gate'],
    ['packs: { channel: { version: v1.2.3 } }', 'rollout.packs.channel.version: found "v1.2.3"'],
    ['packs: { channel: { share: 101 } }', 'rollout.packs.channel.share: found 101; expected the percentage'],
    ['packs: { channel: { share: -1 } }', 'rollout.packs.channel.share: found -1'],
    ['packs: { channel: { share: 1e999 } }', 'rollout.packs.channel.share'],
    ['packs: { channel: {} }', 'rollout.packs.channel: found a map; expected a map with until, share or version'],
    ['packs: { channel: }', 'rollout.packs.channel: found nothing'],
    ['packs: { channel: { untill: 2027-01-31 } }', 'rollout.packs.channel.untill: found an unknown key; expected until'],
    ['packs: { chanel: { share: 1 } }', 'rollout.packs.chanel: found an unknown pack; expected channel'],
    [
      'rules: { channel/double-sent: { share: 1 } }',
      'rollout.rules.channel/double-sent: found an unknown rule; expected channel/double-send',
    ],
    ['rules: [channel/double-send]', 'rollout.rules: found a list; expected a map'],
    ['clauses: { new-leek: { share: 1 } }', 'rollout.clauses.new-leek: found an unknown clause; expected new-leak'],
    ['clauses: { tests-failed: { until: 2027-01-31 } }', 'rollout.clauses.tests-failed: found a clause that cannot be rolled out'],
    ['clauses: { nothing-captured: { until: 2027-01-31 } }', 'a clause that cannot be rolled out'],
    ['clauses: { missing-recording: { share: 50 } }', 'rollout.clauses.missing-recording.share: found 50; expected until or version'],
    ['rule: {}', 'rollout.rule: found an unknown key; expected rules'],
  ])('%s is a problem of its line and key', (text, said) => {
    expect(problems(`rollout: { ${text} }\n`).join('\n')).toContain(said)
  })
})
