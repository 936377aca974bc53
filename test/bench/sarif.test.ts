import { describe, expect, it } from 'vitest'
import { renderSarif } from '#report/sarif.ts'
import { sarifChecker } from '../../bench/sarif/check.ts'
import { madeUpSarif } from '../../bench/sarif/made-up.ts'
import { finding, SOURCES, sampleReport, spanOf } from '../report/sample.ts'

const check = sarifChecker()

interface Log {
  readonly runs: readonly { readonly results: readonly { readonly partialFingerprints: Readonly<Record<string, string>> }[] }[]
}

const parsed = (text: string) => JSON.parse(text) as Log

describe('a SARIF file for code scanning', () => {
  it.each([
    [0, 0],
    [1, 1],
    [5_001, 5_001],
    [26_000, 25_000],
  ])('of %i new findings holds %i, by the schema of OASIS and within what GitHub takes', (findings, kept) => {
    const text = madeUpSarif(findings)
    expect(parsed(text).runs[0]?.results).toHaveLength(kept)
    expect(check(text)).toEqual([])
  })

  it('with flows and related places without end is cut to what GitHub keeps', () => {
    const step = { region: finding().region, message: 'and on', function: 'f' }
    const long = finding({ codeFlow: Array.from({ length: 3_000 }, () => step), related: Array.from({ length: 500 }, () => step) })
    const text = renderSarif(sampleReport({ findings: [long], growth: [] }), { profile: 'github', sources: SOURCES })
    expect(check(text)).toEqual([])
    expect(text).toContain('and on](99) and 401 more)')
  })

  it('is not called sound when it is not', () => {
    const text = renderSarif(sampleReport(), { profile: 'github', sources: SOURCES })
    const spoiled = (change: (log: Record<string, never>) => void) => {
      const log = JSON.parse(text)
      change(log)
      return check(JSON.stringify(log))
    }
    const results = (log: Record<string, never>) =>
      (log as unknown as { runs: { results: Record<string, unknown>[] }[] }).runs[0]?.results ?? []
    expect(check('{')).toEqual([expect.stringContaining('no JSON')])
    expect(check('{"version":"2.1.0"}')).toEqual([expect.stringContaining('schema')])
    expect(spoiled((log) => Object.assign(results(log)[0] ?? {}, { message: { text: '' } }))).toEqual([expect.stringContaining('message')])
    expect(spoiled((log) => Object.assign(results(log)[0] ?? {}, { locations: [] }))).toContain('a result has not one location')
    expect(spoiled((log) => Object.assign(results(log)[0] ?? {}, { ruleId: 'no/rule', ruleIndex: -1 }))).toContain(
      'rule no/rule is not listed',
    )
    expect(spoiled((log) => results(log).push(...Array.from({ length: 25_000 }, () => ({ ...results(log)[0] }))))).toContain(
      '25002 results, the limit is 25000',
    )
  })
})

describe('an alert', () => {
  it('keeps its identity over 20 commits that move it, and gets another one when its own line changes', () => {
    const file = 'internal/quote/quote.go'
    const operation = 'answers <- answer{quote, err}'
    const source = SOURCES.get(file) ?? ''
    const hashOf = (text: string) => {
      const lines = text.split(/\r?\n/)
      const line = lines.findIndex((each) => each.includes(operation)) + 1
      const shift = line - spanOf(file, 21, operation).startLine
      const { region } = finding()
      const moved = { ...region, startLine: region.startLine + shift, endLine: region.endLine + shift }
      const report = sampleReport({ findings: [finding({ region: moved, codeFlow: [], related: [], fixes: [] })], growth: [] })
      const log = parsed(renderSarif(report, { profile: 'github', sources: new Map([[file, text]]) }))
      return log.runs[0]?.results[0]?.partialFingerprints.primaryLocationLineHash
    }
    const first = hashOf(source)
    expect(first).toMatch(/^[0-9a-f]+:1$/)
    const commits = Array.from({ length: 20 }, (_, at) => {
      const above = `${source.slice(0, source.indexOf('type answer'))}${`// note ${at}\n`.repeat(at)}${source.slice(source.indexOf('type answer'))}`
      const below = `${above}\n${'// later\n'.repeat(at)}`
      return at % 5 === 4 ? below.replaceAll('\n', '\r\n') : below
    })
    expect(new Set(commits.map(hashOf))).toEqual(new Set([first]))
    expect(hashOf(source.replace(operation, `${operation} // now`))).not.toBe(first)
  })
})
