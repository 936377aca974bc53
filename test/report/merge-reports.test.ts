import { describe, expect, it } from 'vitest'
import type { Report } from '#model/report.ts'
import { renderJson } from '#report/json.ts'
import { mergeReports } from '#report/merge-reports.ts'
import { readReport } from '#report/stored.ts'
import { BLOCK, finding, growth, leak, passingReport, RUN, sampleReport, spanOf } from './sample.ts'

const text = (report: Report, name = 'a') => ({ name, text: renderJson(report) })
const one = (part: Partial<Report>) => text(sampleReport({ findings: [], growth: [], leaks: [], gaps: [], captures: [], ...part }))
const merged = (texts: Parameters<typeof mergeReports>[0], shards = 0) => {
  const found = mergeReports(texts, shards)
  if ('why' in found) throw new Error(found.why)
  return { ...found, object: JSON.parse(found.text) }
}
const why = (texts: Parameters<typeof mergeReports>[0]) => {
  const found = mergeReports(texts, 0)
  return 'why' in found ? found.why : 'merged'
}

const PASSES = text(passingReport())

describe('reports of several modules', () => {
  const other = finding({ fingerprint: 'other', region: spanOf('internal/quote/quote.go', 19, 'go func() {') })
  const parts = [one({ findings: [finding()], leaks: [leak()], growth: [growth()] }), one({ findings: [other] })]

  it('become one with everything in it once, sorted, in whatever order they come', () => {
    const { object, text: all } = merged(parts)
    expect(object.findings.map(({ startLine }: { startLine: number }) => startLine)).toEqual([19, 21])
    expect([object.leaks.length, object.growth.length]).toEqual([1, 1])
    expect(merged([...parts].reverse()).text).toBe(all)
    expect(merged([...parts, ...parts]).text).toBe(all)
    expect(readReport(all, [])).toMatchObject({ verdict: { kind: 'block' }, findings: { length: 2 } })
  })

  it('of which one is all are that one but for what a replay would need', () => {
    const { grounds: _, ...alone } = JSON.parse(PASSES.text)
    expect(merged([PASSES]).object).toEqual(alone)
  })

  it('count files and packages together', () => {
    const run = { ...RUN, files: 3, packages: 2 }
    expect(merged([one({ run }), one({ run: { ...run, files: 4 } })]).object.run).toMatchObject({ files: 7, packages: 4 })
  })
})

describe('what two reports tell of', () => {
  it('is a finding at its worse standing', () => {
    const known = finding({ standing: { kind: 'known', since: '' } })
    for (const texts of [
      [known, finding()],
      [finding(), known],
    ]) {
      const { object } = merged(texts.map((each) => one({ findings: [each] })))
      expect(object.findings).toMatchObject([{ standing: { kind: 'new' } }])
    }
  })

  it('is a leak in its worse state', () => {
    const states = (['gone', 'new', 'same'] as const).map((state) => one({ growth: [growth({ state })] }))
    expect(merged(states).object.growth).toMatchObject([{ state: 'new' }])
  })
})

describe('the verdict', () => {
  const warn = { kind: 'warn', reasons: [{ ...BLOCK.reasons[0], outcome: 'warn' }] } as Report['verdict']
  const unjudged = { kind: 'unjudged', reasons: [{ ...BLOCK.reasons[0], clause: 'nothing-captured' }] } as Report['verdict']

  it.each([
    ['pass', [PASSES]],
    ['warn', [PASSES, one({ verdict: warn })]],
    ['unjudged', [PASSES, one({ verdict: warn }), one({ verdict: unjudged })]],
    ['block', [one({ verdict: unjudged }), one({ verdict: BLOCK }), PASSES]],
  ])('is %s, the worst of all', (kind, texts) => {
    expect(merged(texts).verdict.kind).toBe(kind)
  })

  it('has every reason once, what blocks first', () => {
    const { reasons } = merged([one({ verdict: warn }), one({ verdict: BLOCK }), one({ verdict: BLOCK, findings: [finding()] })]).verdict
    expect(reasons.map(({ outcome }) => outcome)).toEqual([...BLOCK.reasons.map(({ outcome }) => outcome), 'warn'].sort())
  })

  it('blocks when a report that was announced is missing, and one given twice is no second one', () => {
    const { verdict, object } = merged([PASSES, PASSES], 3)
    expect(verdict).toMatchObject({ kind: 'block', reasons: [{ clause: 'missing-recording', measured: 2 }] })
    expect(object.gaps.at(-1).what).toBe('2 of 3 reports')
  })
})

it.each<[string, string, string]>([
  ['half a text', PASSES.text.slice(0, -20), 'no whole JSON'],
  ['a report of a later form', PASSES.text.replace('"schemaVersion": 1', '"schemaVersion": 2'), 'schemaVersion'],
  ['another file', '{"findings": []}', 'no report of this tool'],
  ['a pass with reasons', renderJson(sampleReport()).replace('"kind": "block"', '"kind": "pass"'), 'do not fit'],
  ['a block without any', PASSES.text.replace('"kind": "pass"', '"kind": "block"'), 'do not fit'],
  ['a conflict', `<<<<<<< ours\n${PASSES.text}`, 'no whole JSON'],
])('%s is refused by name, and nothing is merged without it', (_, spoiled, said) => {
  expect(why([PASSES, { name: 'b', text: spoiled }])).toMatch(new RegExp(`^b: .*${said}`))
})

it('reports of different commits are no parts of one run', () => {
  expect(why([PASSES, text(passingReport({ run: { ...RUN, head: 'f'.repeat(40) } }))])).toContain('different commits')
  expect(why([])).toBe('there is no report')
})
