import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ExternalSource, mergeExternal } from '#external/merge.ts'
import { readExternal } from '#external/read.ts'
import type { Finding } from '#model/finding.ts'

const data = (name: string) => readFileSync(new URL(`testdata/${name}`, import.meta.url), 'utf8')
const texts = new Map(['cart.go', 'cart_test.go'].map((file) => [`shop/${file}`, data(`shop/${file}`)]))
const source = (name: string): ExternalSource => ({ source: name, ...readExternal(name, data(name)) })
const merge = (findings: readonly Finding[], ...names: string[]) =>
  mergeExternal({ findings, sources: names.map(source), root: '/srv', texts })

const at = (file: string, startLine: number) => ({ file, startLine, startColumn: 1, endLine: startLine, endColumn: 2 })
const ours = (ruleId: string, startLine: number, relatedLine = startLine): Finding => ({
  ruleId,
  level: 'error',
  confidence: 'medium',
  message: 'cancel is not called',
  region: at('shop/cart.go', startLine),
  function: 'Total',
  related: [{ message: 'this return', region: at('shop/cart.go', relatedLine), function: 'Total' }],
  codeFlow: [],
  fixes: [],
  fingerprint: `${ruleId}${startLine}`,
  standing: { kind: 'new' },
  seenIn: [],
  waits: [],
})
const lines = (findings: readonly Finding[]) =>
  findings.map(({ ruleId, region, level }) => `${ruleId} ${region.file}:${region.startLine} ${level}`)

describe('findings of ours and of other tools', () => {
  it('the same defect on the same line is one finding that names its sources and is as sure as it gets', () => {
    const { findings, others } = merge([ours('context/lost-cancel', 15, 17)], 'vet.json')
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      ruleId: 'context/lost-cancel',
      level: 'error',
      confidence: 'high',
      reportedBy: ['govet/lostcancel'],
    })
    // vet tells the return in a second diagnostic: our related place.
    expect(lines(others)).toEqual(['govet/testinggoroutine shop/cart_test.go:20 warning', 'govet/waitgroup shop/cart.go:79 warning'])
  })

  it('two tools that agree with ours are both named; another defect on the same line stays apart', () => {
    const add = ours('sync/waitgroup-add-in-goroutine', 79)
    const other = ours('channel/double-send', 79)
    const { findings } = merge([add, other], 'vet.json', 'staticcheck.json')
    expect(findings[0]?.reportedBy).toEqual(['govet/waitgroup', 'staticcheck/SA2000'])
    expect(findings[1]).toBe(other)
  })

  it('what only other tools say is listed, once, however many runners told it', () => {
    const { others } = merge([], 'staticcheck.json', 'golangci.json', 'golangci.sarif', 'staticcheck.sarif')
    expect(lines(others).filter((line) => line.startsWith('staticcheck/SA2002'))).toEqual([
      'staticcheck/SA2002 shop/cart_test.go:19 warning',
    ])
    expect(lines(others).filter((line) => line.startsWith('govet/lostcancel'))).toHaveLength(2)
  })

  it('a code that has nothing to do with goroutines is a note', () => {
    expect(lines(merge([], 'golangci.json').others)).toContain('gosec/G107 shop/cart.go:25 note')
  })

  it('a finding of another tool has a region in UTF-16 columns, its function and a fingerprint without lines', () => {
    const text = `package a\n\nfunc (s *Store[K]) Get() {\n\t_ = "😀é"; call()\n}\n`
    const told = (line: number) =>
      `{"code":"SA5002","severity":"error","location":{"file":"/srv/a.go","line":${line},"column":15},"end":{"file":"/srv/a.go","line":${line},"column":21},"message":"m"}`
    const merged = (body: string, line: number) =>
      mergeExternal({
        findings: [],
        sources: [{ source: 's', ...readExternal('s', told(line)) }],
        root: '/srv',
        texts: new Map([['a.go', body]]),
      }).others[0]
    const first = merged(text, 4)
    expect(first?.region).toEqual({ file: 'a.go', startLine: 4, startColumn: 12, endLine: 4, endColumn: 18 })
    expect(first?.function).toBe('Store.Get')
    expect(merged(`// more\n${text}`, 5)?.fingerprint).toBe(first?.fingerprint)
  })

  it('a goroutine that goleak reports is our finding, where that says the same of the same line', () => {
    const file = 'leaky/quote/quote.go'
    const send: Finding = { ...ours('channel/send-abandoned-by-select', 10), region: at(file, 10), related: [], waits: ['chan-send'] }
    const merged = (finding: Finding) =>
      mergeExternal({
        findings: [finding],
        sources: [source('goleak.txt')],
        root: '/srv',
        texts: new Map(['leaky/quote/quote.go', 'leaky/feed/feed.go'].map((path) => [path, data(path)])),
      })
    expect(merged(send).findings[0]?.reportedBy).toEqual(['goleak/goleak'])
    expect(lines(merged(send).others)).toEqual(['goleak/goleak leaky/feed/feed.go:13 warning'])
    expect(lines(merged({ ...send, waits: ['lock'] }).others)).toHaveLength(2)
  })

  it('results outside the repository are counted in a gap', () => {
    const log = (path: string) => `{"code":"SA5002","severity":"error","location":{"file":"${path}","line":1,"column":1},"message":"m"}`
    const text = ['/usr/lib/go/src/a.go', '../b.go', 'x/../../c.go', 'C:/d.go', 'e.go'].map(log).join('\n')
    const { others, gaps } = mergeExternal({
      findings: [],
      sources: [{ source: 'r.json', ...readExternal('r.json', text) }],
      root: '/srv',
      texts,
    })
    expect(others.map(({ region }) => region.file)).toEqual(['e.go'])
    expect(gaps).toEqual([{ kind: 'external', what: 'results in r.json', why: '4 of 5 results lie outside the repository' }])
  })

  it('a path relative to a module below the root is found where only one file ends in it', () => {
    const files = merge([], 'staticcheck.sarif').others.map(({ region }) => region.file)
    expect(new Set(files)).toEqual(new Set(['shop/cart.go', 'shop/cart_test.go']))
  })
})
