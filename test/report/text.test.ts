import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { renderText } from '#report/text.ts'
import fc from '../property.ts'
import { nasty, reportOf, sourcesOf } from './nasty.ts'
import { commandsIn } from './runner-grammar.ts'
import { BUS_LEAK, finding, growth, lostCancel, PASS, passingReport, place, RUN, SOURCES, sampleReport, spanOf } from './sample.ts'

const plainText = (report = sampleReport(), sources = SOURCES) => renderText(report, { sources, color: false })
const QUOTE = 'internal/quote/quote.go'

test('contracts that take the place of ours are said, and an ordinary policy is not', () => {
  const policySource = 'built-in; 1 contract of .goroutine-gate, instead of ours for net/http Get'
  expect(plainText(sampleReport({ run: { ...RUN, policySource } }))).toContain(`\n\npolicy: ${policySource}\n\n`)
  expect(plainText()).not.toContain('policy: ')
})

describe('a block', () => {
  test('a finding is drawn into its source, then says why, how sure, the fix and where to read', () => {
    expect(plainText().split('\n\ninternal')[0]).toBe(
      `
internal/quote/quote.go:21:3  error  channel/send-abandoned-by-select  seen in TestQuoteTimeout (3 goroutines)

 18 │     answers := make(chan answer)
    │                ───────────────── unbuffered, made here
 19 │     go func() {
    │     ─────── the sender starts here
 20 │         quote, err := c.ask(supplier)
 21 │         answers <- answer{quote, err}
    │         ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ the send on answers blocks for ever when the timer fires first
    ⋮
 27 │     case <-timer.C:
    │          ───────── the only receiver leaves here

  why   The goroutine sends on an unbuffered channel, and the only receiver waits in a select that
        can leave by another arm. Every time it does, one goroutine and all that it holds stay
        until the process ends.
  sure  rule and test: 3 goroutines after TestQuoteTimeout, proven by the runtime, again in a
        second run · base 0, head 3
  fix   let the channel hold one value
        - answers := make(chan answer)
        + answers := make(chan answer, 1)
        goroutine-gate explain channel/send-abandoned-by-select`.trimStart(),
    )
  })

  test('a leak that no rule explains is drawn where it is stuck and where it was started', () => {
    const report = sampleReport({ findings: [], growth: [growth({ leak: BUS_LEAK })], gaps: [], verdict: PASS })
    expect(plainText(report).split('\n').slice(0, 10)).toEqual([
      'internal/bus/bus.go:16  leak  Bus.loop  left by TestPublish (12 goroutines)',
      '',
      ' 10 │     go b.loop()',
      '    │     ─────────── started here',
      '    ⋮',
      ' 16 │         select {',
      '    │         ━━━━━━━━ 12 goroutines still wait in a select here',
      '',
      '  sure  test: 12 goroutines after TestPublish, alive after settling · base 0, head 12',
      '  fix   add an arm that ends it (ctx.Done(), a stop channel) and let its owner fire that arm',
    ])
  })

  test('without the source the trail is told', () => {
    expect(plainText(sampleReport(), new Map())).toContain(' 19 │ the sender starts here\n 21 │ the send on answers blocks')
  })

  test('steps that do not go downwards are numbered, places beside them are not', () => {
    const steps = [place(spanOf(QUOTE, 27, '<-timer.C'), 'first'), place(spanOf(QUOTE, 19, 'go func'), 'second')]
    const text = plainText(sampleReport({ findings: [finding({ codeFlow: steps })] }))
    expect(text).toMatch(/─ 2\. second/)
    expect(text).toMatch(/─ 1\. first/)
    expect(text).toMatch(/─ unbuffered, made here/)
  })

  test('a long trail is cut and counted, but never loses what the finding is about', () => {
    const steps = Array.from({ length: 20 }, (_, at) =>
      place({ ...spanOf(QUOTE, 1, 'package'), startLine: 1 + at, endLine: 1 + at }, `step ${at}`),
    )
    const text = plainText(
      sampleReport({ findings: [finding({ codeFlow: [...steps, place(finding().region, 'it blocks here')], related: [] })] }),
    )
    expect(text).toContain('━ the send on answers blocks for ever')
    expect(text).toContain('step 11\n')
    expect(text).not.toContain('step 12\n')
    expect(text).toContain('and 8 more places')
  })

  test('steps in another file stand under its name', () => {
    const steps = [place(spanOf('internal/bus/bus.go', 10, 'go b.loop()'), 'started there')]
    const text = plainText(sampleReport({ findings: [finding({ codeFlow: steps })] }))
    expect(text).toMatch(/ {5}in internal\/bus\/bus\.go\n 10 │ {5}go b\.loop\(\)\n {4}│ {5}─+ started there/)
  })

  test('underlines stand under wide characters and behind tabs', () => {
    const sources = new Map([['w.go', '\tname := "名前"; block()\n']])
    const region = { file: 'w.go', startLine: 1, startColumn: 16, endLine: 1, endColumn: 23 }
    const report = sampleReport({ findings: [finding({ region, codeFlow: [], related: [], message: 'here', seenIn: [] })], growth: [] })
    expect(plainText(report, sources)).toContain('  1 │     name := "名前"; block()\n    │                     ━━━━━━━ here')
  })

  test('a span of several lines is underlined to the end of its first line', () => {
    const region = { file: QUOTE, startLine: 24, startColumn: 2, endLine: 29, endColumn: 3 }
    const report = sampleReport({ findings: [finding({ region, codeFlow: [], related: [], message: 'here' })] })
    expect(plainText(report)).toContain(' 24 │     select {\n    │     ━━━━━━━━ here\n')
  })

  test('why a rule matters is said once', () => {
    const text = plainText(sampleReport({ findings: [lostCancel(), lostCancel({ fingerprint: 'b', message: 'another' })] }))
    expect(text.match(/A context whose cancel/g)).toHaveLength(1)
    expect(text.match(/fix {3}Write defer cancel\(\)/g)).toHaveLength(2)
  })

  test('known and suppressed ones are counted, and drawn when all are asked for', () => {
    const all = renderText(sampleReport(), { sources: SOURCES, color: false, all: true })
    expect(plainText()).not.toContain('internal/old/old.go')
    expect(all).toContain('internal/old/old.go:9:2  warning  context/lost-cancel  since 3f2a91c')
    expect(all).toContain('internal/old/old.go:31:2  warning  context/lost-cancel  suppressed: lives as long as the process')
    expect(all).toContain('was left by TestPublish (2 goroutines)  gone with this change')
  })
})

describe('the end', () => {
  test('what was not seen, why, and the verdict with all counts', () => {
    expect(plainText().split('\n').slice(-10)).toEqual([
      'not seen',
      '  package example.com/shop/internal/mail: os.Exit was called before the tests had ended; call it after m.Run has returned',
      '  internal/gen/gen.go lines 4-9: the text does not parse as Go',
      '',
      'blocked because',
      '  ✖ 1 new leak is proven by the runtime [new-leak: 1, limit 0]  internal/quote/quote.go:21',
      '  ▲ the goroutines of 1 package were not seen [unknown-packages: 1, limit 0]  package example.com/shop/internal/mail',
      '',
      '✖ blocked: 1 error (1 seen by a test) · 1 warning · 2 known · 1 suppressed · 1 gone · 214 files · 1 of 3 packages unseen · 2 not seen · against base 3f2a91c (tests run again)',
      '',
    ])
  })

  test('a pass is one line, and says that nothing was left unseen', () => {
    expect(plainText(passingReport())).toBe(
      '✔ passed: nothing found · 2 known · 1 suppressed · 214 files · 0 of 2 packages unseen · 0 not seen · against base 3f2a91c (tests run again)\n',
    )
  })

  test('says of how many packages Go knew the results, so that they stand as last recorded', () => {
    const { captures } = passingReport({})
    expect(captures.length).toBeGreaterThan(0)
    expect(plainText(passingReport({ captures: captures.map((one) => ({ ...one, reused: true })) }))).toMatch(
      new RegExp(`unseen \\(${captures.length} as before, for Go knew their results\\)`),
    )
  })

  test('a gate without a recording says so', () => {
    expect(plainText(passingReport({ captures: [] }))).toContain('· no tests recorded ·')
    expect(plainText(passingReport({ captures: [], run: { ...RUN, verb: 'check' } }))).not.toContain('no tests recorded')
  })
})

describe('a terminal', () => {
  test('without colour there is no escape, without Unicode nothing but ASCII', () => {
    expect(plainText()).not.toContain('\u001b')
    expect(renderText(sampleReport(), { sources: SOURCES, color: false, unicode: false })).toMatch(/^[\n\x20-\x7e]*$/)
  })

  test('colour changes nothing but colours', () => {
    const colored = renderText(sampleReport(), { sources: SOURCES, color: true })
    expect(colored).toContain('\u001b[')
    expect(stripVTControlCharacters(colored)).toBe(plainText())
  })

  test('no text of others makes a runner command, a colour or anything invisible', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const printed = renderText(reportOf(text), { sources: sourcesOf(text), color: false, all: true })
        expect(commandsIn(printed)).toEqual([])
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]/u)
      }),
      { numRuns: 150 },
    )
  })
})
