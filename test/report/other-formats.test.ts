import { describe, expect, it } from 'vitest'
import { renderCheckstyle } from '#report/checkstyle.ts'
import { renderCodeClimate } from '#report/codeclimate.ts'
import { renderJunit } from '#report/junit.ts'
import { renderRdjson } from '#report/rdjson.ts'
import fc from '../property.ts'
import { nasty, reportOf, sourcesOf } from './nasty.ts'
import { growth, passingReport, SOURCES, sampleReport } from './sample.ts'

describe('checkstyle', () => {
  it('groups what is open by file, sorted by line, and leaves known ones out', () => {
    expect(renderCheckstyle(sampleReport())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="8.0">
  <file name="internal/quote/quote.go">
    <error line="21" column="3" severity="error" message="the send on answers blocks for ever when the timer fires first (rule and test: 3 goroutines after TestQuoteTimeout, proven by the runtime, again in a second run)" source="goroutine-gate.channel/send-abandoned-by-select"/>
    <error line="34" column="2" severity="warning" message="cancel is not called when the supplier is asleep (rule alone, high confidence)" source="goroutine-gate.context/lost-cancel"/>
  </file>
</checkstyle>
`)
  })

  it('of a change with nothing open has no file', () => {
    expect(renderCheckstyle(passingReport())).not.toContain('<file')
  })
})

describe('JUnit', () => {
  it('fails what blocks, skips what does not, and has a case for the verdict', () => {
    const xml = renderJunit(sampleReport())
    expect(xml).toContain('<testsuites tests="3" failures="2" errors="0" skipped="1">')
    expect(xml).toMatch(/name="verdict">\n {6}<failure message="Blocked: /)
    expect(xml).toContain('new-leak: 1 new leak is proven by the runtime')
    expect(xml).toMatch(/name="internal\/quote\/quote\.go:34".*\n {6}<skipped message="cancel is not called/)
  })

  it('of a change that passes has one case, which passes', () => {
    expect(renderJunit(passingReport())).toContain('tests="1" failures="0" errors="0" skipped="0"')
    expect(renderJunit(passingReport())).toContain('name="verdict"/>')
  })
})

describe('GitLab Code Quality', () => {
  it('is a list with a place, a severity and a fingerprint for each', () => {
    const [first, second] = JSON.parse(renderCodeClimate(sampleReport()))
    expect(first).toEqual({
      description: expect.stringMatching(/^the send on answers blocks/),
      check_name: 'channel/send-abandoned-by-select',
      fingerprint: 'f1aa0c5e2d9b4711',
      severity: 'blocker',
      location: { path: 'internal/quote/quote.go', lines: { begin: 21 } },
    })
    expect(second.severity).toBe('major')
  })

  it('keeps fingerprints apart, because GitLab drops a second one', () => {
    const report = sampleReport()
    const twice = { ...report, findings: [...report.findings, ...report.findings] }
    const fingerprints = JSON.parse(renderCodeClimate(twice)).map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    expect(new Set(fingerprints).size).toBe(fingerprints.length)
  })

  it('names the package for a leak without a place of its own', () => {
    const { leak, ...nowhere } = growth({ k2: 'nowhere' })
    const issues = JSON.parse(renderCodeClimate(sampleReport({ findings: [], growth: [nowhere] })))
    expect(issues[0]).toMatchObject({ check_name: 'goroutine-gate/leak', location: { path: leak?.package, lines: { begin: 1 } } })
  })
})

describe('reviewdog', () => {
  it('has ranges in bytes and the fix as a suggestion', () => {
    const { diagnostics } = JSON.parse(
      renderRdjson(sampleReport(), new Map([...SOURCES].map(([file, text]) => [file, text.replace('\tanswers :=', '/*é😀*/ answers :=')]))),
    )
    expect(diagnostics[0]).toMatchObject({
      location: { path: 'internal/quote/quote.go', range: { start: { line: 21, column: 3 } } },
      severity: 'ERROR',
      code: { value: 'channel/send-abandoned-by-select' },
      suggestions: [{ text: 'make(chan answer, 1)' }],
    })
    const { start } = diagnostics[0].suggestions[0].range
    // é and 😀 are three UTF-16 units and six bytes.
    const { suggestions } = JSON.parse(renderRdjson(sampleReport(), SOURCES)).diagnostics[0]
    expect(start.column - suggestions[0].range.start.column).toBe(3)
  })

  it('has only lines where the text is not at hand', () => {
    const { diagnostics } = JSON.parse(renderRdjson(sampleReport(), new Map()))
    expect(diagnostics[0].location.range).toEqual({ start: { line: 21 }, end: { line: 21 } })
  })
})

describe('text that wants to break out', () => {
  /** The only XML that we write: elements, attributes in double quotes, character references, and nothing that XML 1.0 forbids. */
  const XML =
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n(?:\s*<\/?[a-z]+(?: [a-z]+="(?:[^<&"\p{Cc}\ufffe\uffff]|&#\d+;)*")*\/?>(?:[^<&\p{Cc}\ufffe\uffff]|&#\d+;|\n)*)*$/u

  it('stays inside its attribute in XML and its string in JSON', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const report = reportOf(text)
        for (const xml of [renderCheckstyle(report), renderJunit(report)]) {
          expect(xml).toMatch(XML)
          expect(xml).not.toMatch(/##\[|^::/m)
        }
        for (const json of [renderCodeClimate(report), renderRdjson(report, sourcesOf(text))]) {
          expect(() => JSON.parse(json)).not.toThrow()
          expect(json).not.toContain('##[')
        }
      }),
      { numRuns: 300 },
    )
  })
})
