import { expect, test } from 'vitest'
import { renderJson } from '#report/json.ts'
import { finding, passingReport, RUN, sampleReport } from './sample.ts'

const read = (text: string) => JSON.parse(text)

test('the object of a check has the fixed names and neither growth nor leaks', () => {
  const object = read(renderJson(sampleReport({ run: { ...RUN, verb: 'check' } })))
  expect(Object.keys(object)).toEqual(['schemaVersion', 'tool', 'findings', 'gaps', 'verdict'])
  expect(object.tool).toEqual({ name: 'goroutine-gate', version: '0.1.0' })
})

test('a finding carries its place flat, and its trail with places', () => {
  const [first] = read(renderJson(sampleReport({ findings: [finding()] }))).findings
  expect(first).toEqual({
    ruleId: 'channel/send-abandoned-by-select',
    level: 'error',
    confidence: 'high',
    message: 'the send on answers blocks for ever when the timer fires first',
    file: 'internal/quote/quote.go',
    function: 'Client.Within',
    startLine: 21,
    startColumn: 3,
    endLine: 21,
    endColumn: 32,
    related: [
      {
        message: 'unbuffered, made here',
        file: 'internal/quote/quote.go',
        function: 'Client.Within',
        startLine: 18,
        startColumn: 13,
        endLine: 18,
        endColumn: 30,
      },
    ],
    codeFlow: [
      {
        message: 'the sender starts here',
        file: 'internal/quote/quote.go',
        function: 'Client.Within',
        startLine: 19,
        startColumn: 2,
        endLine: 19,
        endColumn: 9,
      },
      {
        message: 'it blocks here',
        file: 'internal/quote/quote.go',
        function: 'Client.Within',
        startLine: 21,
        startColumn: 3,
        endLine: 21,
        endColumn: 32,
      },
      {
        message: 'the only receiver leaves here',
        file: 'internal/quote/quote.go',
        function: 'Client.Within',
        startLine: 27,
        startColumn: 7,
        endLine: 27,
        endColumn: 16,
      },
    ],
    fixes: [
      {
        description: 'let the channel hold one value',
        edits: [
          { file: 'internal/quote/quote.go', startLine: 18, startColumn: 13, endLine: 18, endColumn: 30, newText: 'make(chan answer, 1)' },
        ],
      },
    ],
    fingerprint: 'f1aa0c5e2d9b4711',
    standing: { kind: 'new' },
    seenIn: ['k2-within'],
  })
})

test('gaps tell their place where they have one', () => {
  expect(read(renderJson(sampleReport())).gaps).toEqual([
    {
      what: 'package example.com/shop/internal/mail',
      why: 'os.Exit was called before the tests had ended; call it after m.Run has returned',
      kind: 'capture',
      package: 'example.com/shop/internal/mail',
    },
    {
      what: 'internal/gen/gen.go lines 4-9',
      why: 'the text does not parse as Go',
      kind: 'source',
      file: 'internal/gen/gen.go',
      startLine: 4,
      endLine: 9,
    },
  ])
})

test('judge and gate add growth and leaks, and every reason has clause, number, limit and evidence', () => {
  const object = read(renderJson(sampleReport()))
  expect(object.growth.map((each: { k2: string; state: string }) => [each.k2, each.state])).toEqual([
    ['k2-gone', 'gone'],
    ['k2-loop', 'same'],
    ['k2-within', 'new'],
  ])
  expect(object.leaks.map((each: { keys: { k2: string } }) => each.keys.k2)).toEqual(['k2-loop', 'k2-within'])
  expect(object.verdict.reasons[0]).toMatchObject({
    clause: 'new-leak',
    measured: 1,
    limit: 0,
    outcome: 'block',
    evidence: ['k2-within', 'f1aa0c5e2d9b4711'],
  })
  expect(object.run.head).toBe(RUN.head)
})

test('suppressed and known findings are listed with their standing', () => {
  expect(read(renderJson(passingReport())).findings.map((each: { standing: unknown }) => each.standing)).toEqual([
    { kind: 'known', since: RUN.base },
    { kind: 'suppressed', by: 'internal/old/old.go:30', why: 'lives as long as the process' },
  ])
})

test('the same report in another order gives the same bytes, two spaces deep, with a line break at the end', () => {
  const report = sampleReport()
  const turned = sampleReport({
    findings: [...report.findings].reverse(),
    growth: [...report.growth].reverse(),
    leaks: [...report.leaks].reverse(),
    gaps: [...report.gaps].reverse(),
    captures: [...report.captures].reverse(),
  })
  expect(renderJson(turned)).toBe(renderJson(report))
  expect(renderJson(report)).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/)
})
