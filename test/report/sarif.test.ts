import { readFileSync } from 'node:fs'
import { computeRollingHashes } from '@microsoft/sarif'
import AjvDraft04 from 'ajv-draft-04'
import { describe, expect, test } from 'vitest'
import type { Report } from '#model/report.ts'
import { renderSarif, type SarifProfile } from '#report/sarif.ts'
import fc from '../property.ts'
import { nasty, reportOf, sourcesOf } from './nasty.ts'
import { commandsIn } from './runner-grammar.ts'
import { BUS_LEAK, finding, growth, leak, lostCancel, passingReport, RUN, rule, SOURCES, sampleReport } from './sample.ts'

const schema = JSON.parse(readFileSync(new URL('testdata/sarif-schema-2.1.0.json', import.meta.url), 'utf8'))
const Ajv = AjvDraft04.default
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)

function sarif(report: Report = sampleReport(), profile: SarifProfile = 'github', sources = SOURCES) {
  const log = JSON.parse(renderSarif(report, { profile, sources }))
  validate(log)
  expect(validate.errors).toBe(null)
  return log.runs[0]
}

describe('a run', () => {
  test('all rules are listed, sorted, with everything that code scanning needs to show them', () => {
    const { rules } = sarif(passingReport()).tool.driver
    expect(rules.map((each: { id: string }) => each.id)).toEqual([
      'channel/send-abandoned-by-select',
      'context/lost-cancel',
      'goroutine-gate/leaked-goroutine',
    ])
    expect(rules[0]).toMatchObject({
      name: 'SendAbandonedBySelect',
      shortDescription: { text: "A goroutine's send can lose its only receiver." },
      helpUri: 'https://github.com/example/goroutine-gate/blob/main/rules/channel/send-abandoned-by-select/README.md',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['goroutine-leak', 'channel'], precision: 'high', 'problem.severity': 'error' },
    })
    expect(rules[0].help.markdown).toContain('```go\nselect {')
    expect(rules[0].help.text).not.toContain('`')
  })

  test('no text that code scanning needs is empty, however little a page says', () => {
    const bare = rule({ summary: '', fix: '', helpUri: '' })
    const [first] = sarif(sampleReport({ rules: [bare] })).tool.driver.rules
    expect([first.fullDescription.text, first.help.text, first.help.markdown, first.helpUri]).toEqual([
      "A goroutine's send can lose its only receiver.",
      "A goroutine's send can lose its only receiver.",
      "A goroutine's send can lose its only receiver.",
      undefined,
    ])
  })

  test('a rule that only a finding names is listed too, and every result points to its rule', () => {
    const run = sarif(sampleReport({ rules: [], findings: [finding({ ruleId: 'staticcheck/SA2002' })] }))
    expect(run.results.map((each: { ruleIndex: number }) => run.tool.driver.rules[each.ruleIndex].id)).toEqual(['staticcheck/SA2002'])
  })

  test('the category ends in a slash, columns are UTF-16, nothing says where the machine keeps the repository', () => {
    const run = sarif()
    expect([run.automationDetails.id, run.columnKind, run.originalUriBaseIds['%SRCROOT%'].uri]).toEqual([
      'goroutine-gate/',
      'utf16CodeUnits',
      undefined,
    ])
  })

  test('what was not seen is a notification, with its place where it has one', () => {
    const [invocation] = sarif().invocations
    expect(invocation.executionSuccessful).toBe(true)
    expect(invocation.toolExecutionNotifications.map((each: { message: { text: string } }) => each.message.text)).toEqual([
      'package example.com/shop/internal/mail: os.Exit was called before the tests had ended; call it after m.Run has returned',
      'internal/gen/gen.go lines 4-9: the text does not parse as Go',
    ])
    expect(invocation.toolExecutionNotifications[1].locations[0].physicalLocation.region.startLine).toBe(4)
  })
})

describe('a result', () => {
  test('has one location, linked related places, a code flow and both fingerprints', () => {
    const [first] = sarif().results
    expect(first).toMatchObject({ ruleId: 'channel/send-abandoned-by-select', ruleIndex: 0, level: 'error' })
    expect(first.message.text).toBe(
      'the send on answers blocks for ever when the timer fires first ([unbuffered, made here](1)). Found by rule and test: 3 goroutines after TestQuoteTimeout, proven by the runtime, again in a second run.',
    )
    expect(first.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'internal/quote/quote.go', uriBaseId: '%SRCROOT%' },
          region: { startLine: 21, startColumn: 3, endLine: 21, endColumn: 32 },
        },
        logicalLocations: [{ name: 'Client.Within', kind: 'function' }],
      },
    ])
    expect(first.relatedLocations).toMatchObject([{ id: 1, message: { text: 'unbuffered, made here' } }])
    expect(first.codeFlows[0].threadFlows[0].locations).toHaveLength(3)
    expect(first.partialFingerprints).toEqual({
      primaryLocationLineHash: computeRollingHashes(SOURCES.get('internal/quote/quote.go') ?? '').get(21),
      'goroutineGate/v1': 'f1aa0c5e2d9b4711',
    })
  })

  test('without the source there is no line hash, rather than a wrong one', () => {
    expect(sarif(sampleReport(), 'github', new Map()).results[0].partialFingerprints).toEqual({ 'goroutineGate/v1': 'f1aa0c5e2d9b4711' })
  })

  test('a leak without a rule has one of its own, at the line where it is stuck', () => {
    const run = sarif(sampleReport({ findings: [], growth: [growth({ leak: BUS_LEAK })] }))
    expect(run.results[0]).toMatchObject({
      ruleId: 'goroutine-gate/leaked-goroutine',
      level: 'warning',
      message: {
        text: '12 goroutines still wait in a select in Bus.loop. Found by test: 12 goroutines after TestPublish, alive after settling.',
      },
      locations: [{ physicalLocation: { region: { startLine: 16, startColumn: 3, endLine: 16, endColumn: 11 } } }],
      partialFingerprints: { 'goroutineGate/v1': 'k2-loop' },
    })
  })

  test('paths are percent-encoded and brackets in messages are no links', () => {
    const region = { ...finding().region, file: 'a b/ü.go' }
    const [first] = sarif(
      sampleReport({ findings: [finding({ region, message: 'send on ch[0](1) blocks', related: [] })], growth: [] }),
    ).results
    expect(first.locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b/%C3%BC.go')
    expect(first.message.text).toContain('send on ch\\[0\\](1) blocks')
  })
})

describe('profiles', () => {
  const ids = (profile: SarifProfile) =>
    sarif(sampleReport(), profile).results.map(
      (each: { partialFingerprints: Record<string, string> }) => each.partialFingerprints['goroutineGate/v1'],
    )

  test('github leaves out what is known, suppressed or gone, for it would show them as alerts', () => {
    expect(ids('github')).toEqual(['f1aa0c5e2d9b4711', 'a77be01290cd3345'])
  })

  test('full has them with their standing, and fixes', () => {
    expect(ids('full')).toEqual(['f1aa0c5e2d9b4711', 'a77be01290cd3345', 'known00000000001', 'k2-loop', 'supp000000000001', 'k2-gone'])
    const { results } = sarif(sampleReport(), 'full')
    expect(results.map((each: { baselineState: string }) => each.baselineState)).toEqual([
      'new',
      'new',
      'unchanged',
      'unchanged',
      'unchanged',
      'absent',
    ])
    expect(results[4].suppressions).toMatchObject([{ kind: 'inSource', status: 'accepted', justification: 'lives as long as the process' }])
    expect(results[0].fixes[0].artifactChanges[0].replacements[0]).toEqual({
      deletedRegion: { startLine: 18, startColumn: 13, endLine: 18, endColumn: 30 },
      insertedContent: { text: 'make(chan answer, 1)' },
    })
  })

  test('without a base nothing is called new against one', () => {
    const report = sampleReport({ run: { ...RUN, base: '', baseSource: 'none' }, findings: [lostCancel()], growth: [] })
    expect(sarif(report, 'full').results[0].baselineState).toBe(undefined)
  })

  test('a leak without any frame of the user has no place for a result and is counted in a notification', () => {
    const { site, spawn, ...bare } = leak()
    const run = sarif(sampleReport({ findings: [], growth: [growth({ leak: bare })], gaps: [] }))
    expect([site?.line, spawn?.line, run.results]).toEqual([21, 19, []])
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '1 leak without a frame in this repository: listed in the other reports only.',
    )
  })

  test('results beyond what code scanning takes are counted in a notification', () => {
    const findings = Array.from({ length: 25_002 }, (_, at) => lostCancel({ fingerprint: String(at), codeFlow: [] }))
    const log = JSON.parse(renderSarif(sampleReport({ findings, growth: [], gaps: [] }), { profile: 'github', sources: SOURCES }))
    expect(log.runs[0].results).toHaveLength(25_000)
    expect(log.runs[0].invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '2 results left out: code scanning takes no more in one run.',
    )
  })
})

test('whatever the text of others, the log is valid, and harmless when printed', () => {
  fc.assert(
    fc.property(nasty, fc.constantFrom<SarifProfile>('github', 'full'), (text, profile) => {
      const log = renderSarif(reportOf(text), { profile, sources: sourcesOf(text) })
      validate(JSON.parse(log))
      expect(validate.errors).toBe(null)
      expect(commandsIn(log)).toEqual([])
    }),
    { numRuns: 100 },
  )
})
