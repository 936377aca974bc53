import { describe, expect, test } from 'vitest'
import { GAP_KINDS } from '#model/gap.ts'
import type { Report } from '#model/report.ts'
import type { Series } from '#model/series.ts'
import { COMMENT_CHARACTERS, SUMMARY_BYTES } from '#report/budget.ts'
import { commentMarker, renderComment } from '#report/comment.ts'
import { bar, totals } from '#report/markdown/growth.ts'
import { historyOf } from '#report/markdown/history.ts'
import { renderSummary } from '#report/summary.ts'
import fc from '../property.ts'
import { activeMarkdown } from './active-markdown.ts'
import { nasty, reportOf, sourcesOf } from './nasty.ts'
import { BASE, BUS_LEAK, finding, growth, HEAD, leak, lostCancel, PASS, passingReport, RUN, SOURCES, sampleReport } from './sample.ts'
import { SERIES } from './series-sample.ts'

const links = { serverUrl: 'https://github.com', repository: 'example/shop', headSha: HEAD }
const comment = (report = sampleReport(), part: Partial<Parameters<typeof renderComment>[1]> = {}) =>
  renderComment(report, { sources: SOURCES, links, id: 'default', ...part })

const POINT = { by: 'site', kind: 'chan-recv', state: 'chan receive', count: 2, longestWaitMinutes: 0, waiters: [] } as const

/** A report with far more of everything than any channel takes. */
function huge(number: number, length: number): Report {
  const words = 'x'.repeat(length)
  const each = Array.from({ length: number }, (_, at) => at)
  return sampleReport({
    findings: each.map((at) => finding({ fingerprint: `f${at}`, message: words, seenIn: [`k2-${at}`] })),
    growth: each.map((at) => growth({ leak: leak({ tests: [words], keys: { k1: '', k2: `k2-${at}`, k3: '' } }) })),
    gaps: each.map((at) => ({ kind: 'capture', what: `package ${at}`, why: words })),
    verdict: {
      kind: 'block',
      reasons: [{ clause: 'new-leak', measured: number, limit: 0, outcome: 'block', message: words, evidence: each.map((at) => `f${at}`) }],
    },
  })
}

describe('the comment', () => {
  test('first the hidden marker, then may I merge', () => {
    const lines = comment().split('\n')
    expect(lines[0]).toBe('<!-- goroutine-gate: default -->')
    expect(lines[2]).toBe('### ⛔ Blocked: 1 goroutine leak is new')
  })

  test('a marker cannot be broken by its id', () => {
    expect(commentMarker('unit tests --> x')).toBe('<!-- goroutine-gate: unit-tests-x -->')
    expect(commentMarker('--')).toBe('<!-- goroutine-gate: default -->')
  })

  test('then in one line how many, how sure, how many goroutines, and whether all was seen', () => {
    expect(comment().split('\n')[4]).toBe(
      '**2 new**, 1 of them blocks: 1 by rule and test, 1 by a rule alone · goroutines left by the tests 14\u00a0→\u00a015\u00a0(+1) · **1 package of 3 not seen**',
    )
    expect(comment(sampleReport({ gaps: [], captures: [], growth: [] })).split('\n')[4]).toBe(
      '**2 new**, 1 of them blocks: 2 by a rule alone · no tests recorded',
    )
    const run = { ...RUN, base: '', baseSource: 'none' } as const
    expect(comment(sampleReport({ run, growth: [], verdict: PASS, gaps: [], captures: [] })).split('\n')[4]).toBe(
      '**2 found**, no base to compare with: 2 by a rule alone · no tests recorded',
    )
  })

  test('a card says what, where, how sure, since when and what to do', () => {
    const lines = comment().split('\n')
    const at = lines.findIndex((line) => line.startsWith('**⛔'))
    expect(lines.slice(at, at + 7)).toEqual([
      `**⛔ the send on answers blocks for ever when the timer fires first**<br>[\`quote/quote.go:21\`](https://github.com/example/shop/blob/${HEAD}/internal/quote/quote.go#L21) in \`Client.Within\` · **rule and test**, 3 goroutines after \`TestQuoteTimeout\`, proven by the runtime, again in a second run · since this change`,
      '',
      '🔧 let the channel hold one value · [`channel/send-abandoned-by-select`](https://github.com/example/goroutine-gate/blob/main/rules/channel/send-abandoned-by-select/README.md)',
      '',
      '```diff',
      '- answers := make(chan answer)',
      '+ answers := make(chan answer, 1)',
    ])
  })

  test('without links places are plain code with their whole path', () => {
    const text = renderComment(sampleReport(), { sources: SOURCES, id: 'default' })
    expect(text).toContain('<br>`internal/quote/quote.go:21` in `Client.Within`')
    expect(text).not.toContain('github.com/example/shop')
  })

  test('what blocks has a card, five at most; others as far as there are three; then lines up to eight, and the rest is counted', () => {
    const findings = Array.from({ length: 12 }, (_, at) => lostCancel({ fingerprint: `f${at}` }))
    const shown = (blocking: number) => {
      const reason = { clause: 'new-finding', measured: blocking, limit: 0, outcome: 'block', message: 'x' } as const
      const evidence = findings.slice(0, blocking).map(({ fingerprint }) => fingerprint)
      const verdict = blocking === 0 ? PASS : ({ kind: 'block', reasons: [{ ...reason, evidence }] } as const)
      const text = comment(sampleReport({ findings, growth: [], verdict }))
      const number = (pattern: RegExp) => text.match(pattern)?.length ?? 0
      return [number(/^\*\*⛔/gm), number(/^\*\*⚠️/gm), number(/^<details><summary>(⛔|⚠️) /gm), /…and (\d+) more/.exec(text)?.[1]]
    }
    expect([0, 1, 4, 7].map(shown)).toEqual([
      [0, 3, 5, '4'],
      [1, 2, 5, '4'],
      [4, 0, 4, '4'],
      [5, 0, 3, '4'],
    ])
    expect(comment(sampleReport({ findings, growth: [] }))).toContain(
      '**…and 4 more**, in the job summary, `report.html` and `report.json`.',
    )
  })

  test('a line says what, where and who says so, and unfolds to what a card says', () => {
    const findings = Array.from({ length: 4 }, (_, at) => lostCancel({ fingerprint: `f${at}` }))
    const text = comment(sampleReport({ findings, growth: [] }))
    const fold = /<details><summary>⚠️ [\s\S]*?<\/details>/.exec(text)?.[0] ?? ''
    expect(fold.split('\n')[0]).toBe(
      '<details><summary>⚠️ <b>cancel is not called when the supplier is asleep</b> · quote/quote.go:34 · rule alone</summary>',
    )
    const [, card = ''] = /^\*\*⚠️.*<br>(.*)$/m.exec(text) ?? []
    expect(card).toContain('since this change')
    expect(fold).toContain(card)
    expect(fold).toContain('🔧 Write `defer cancel()` on the line after the context is made · ')
    expect(fold).toMatch(/```text\n[\s\S]*```\n\n<\/details>$/)
  })

  test('without a base it is said once, at the top, that nothing can be dated', () => {
    const run = { ...RUN, base: '', baseSource: 'none' } as const
    const text = comment(sampleReport({ run, growth: [], verdict: PASS }))
    const summary = renderSummary(sampleReport({ run, growth: [], findings: [lostCancel()], verdict: PASS }), { sources: SOURCES })
    for (const told of [text, summary])
      expect(told.match(/no base to compare with|since when|since this change/g)).toEqual(['no base to compare with'])
  })

  test('each reason has its clause, number, limit and where to see it', () => {
    expect(comment()).toContain('- ⛔ 1 new leak is proven by the runtime (policy `new-leak`: 1, limit 0): `internal/quote/quote.go:21`\n')
  })

  test('says what to write when it is meant to be so', () => {
    const text = comment()
    expect(text).toContain('`//goroutine-gate:ignore channel/send-abandoned-by-select -- reason`')
  })

  test('a fix from the page of a rule keeps its code', () => {
    const text = comment(sampleReport({ findings: [lostCancel()], growth: [] }))
    expect(text).toContain('🔧 Write `defer cancel()` on the line after the context is made · ')
  })

  test('what could not be seen is counted by kind in the open, listed when unfolded', () => {
    expect(comment()).toContain('<summary>What could not be seen: 1 test run, 1 piece of source</summary>')
    expect(comment()).toContain('- package example.com/shop/internal/mail: os.Exit was called')
  })

  test('where that is all there is to say, it stands unfolded', () => {
    const report = passingReport({ findings: [], growth: [], gaps: [{ kind: 'source', what: 'a.go', why: 'cannot be parsed' }] })
    expect(comment(report)).toContain(
      '<details open><summary>What could not be seen: 1 piece of source</summary>\n\n- a.go: cannot be parsed\n',
    )
  })

  test('the last line says what was compared, with which Go, and how much of it was seen', () => {
    expect(comment().trimEnd().split('\n').at(-1)).toBe(
      `<sub>base [\`3f2a91c\`](https://github.com/example/shop/commit/${BASE}) (tests run again) · head [\`77ab0e1\`](https://github.com/example/shop/commit/${HEAD}) · \`go1.26.8\` · 214 files · 3 packages recorded, 1 unseen · policy: .goroutine-gate.yml at \`3f2a91c\` · goroutine-gate 0.1.0</sub>`,
    )
    expect(comment(sampleReport({ run: { ...RUN, base: '' }, captures: [] }))).toMatch(/<sub>no base · .* · no tests recorded · /)
  })

  test('a pass after a block is one green line with the history folded', () => {
    const text = comment(passingReport({ growth: [] }), {
      history: [{ head: '1234567', kind: 'block', line: 'Blocked: 1 goroutine leak is new' }],
    })
    expect(text.split('\n').slice(2, -2)).toEqual([
      '### ✅ No new goroutine leak · 1 known',
      '',
      '<details><summary>Before: 1 earlier verdict</summary>',
      '',
      '- ⛔ `1234567` Blocked: 1 goroutine leak is new',
      '',
      '</details>',
      '',
    ])
  })
})

describe('who waits for whom', () => {
  const site = { file: 'bus/bus.go', function: 'Bus.loop', line: 16 }
  const waits: NonNullable<Report['waits']> = [
    {
      source: 'last.txt',
      points: [
        { ...POINT, id: 'a', site, releases: [{ kind: 'send', site, waitsAt: ['b'], running: 0 }] },
        { ...POINT, id: 'b', site: { ...site, line: 20 }, releases: [{ kind: 'unlock', site, waitsAt: [], running: 0 }] },
      ],
      rings: [['a', 'b']],
    },
  ]

  test('is a picture with the same in words below it', () => {
    const text = comment(sampleReport({ waits }))
    expect(text).toContain('<summary>Who waits for whom: 4 goroutines at 2 places, 1 ring that nothing ends</summary>')
    expect(text).toContain('```mermaid\nflowchart LR\n  p0["2 goroutines in chan receive<br>Bus.loop bus/bus.go:16"]\n')
    expect(text).toContain('  p0 -->|"send at bus/bus.go:16"| p1\n  p1 -.->|"unlock at bus/bus.go:16"| nobody\n')
    expect(text).toContain('```text\nwho waits for whom (last.txt)\n  2 × chan receive in Bus.loop bus/bus.go:16')
  })

  test('has no label that ends itself, the picture or the fence', () => {
    fc.assert(
      fc.property(nasty, (words) => {
        const named = { file: words, function: words, line: 1 }
        const point = {
          ...POINT,
          id: words,
          state: words,
          site: named,
          releases: [{ kind: 'send', site: named, waitsAt: [words], running: 0 } as const],
        }
        const text = comment(sampleReport({ waits: [{ source: words, points: [point], rings: [] }] }))
        const picture = /```mermaid\n([\s\S]*?)\n```\n/.exec(text)?.[1]?.split('\n') ?? []
        expect(picture).toHaveLength(3)
        expect(picture[1]).toMatch(/^ {2}p0\["[\p{L}\p{N} ._/:*()·…-]*<br>[\p{L}\p{N} ._/:*()·…-]*"\]$/u)
        expect(picture[2]).toMatch(/^ {2}p0 -->\|"[\p{L}\p{N} ._/:*()·…-]*"\| p0$/u)
      }),
    )
  })
})

describe('history', () => {
  test('a comment carries its own verdict to the next run, behind the earlier ones', () => {
    const first = comment()
    const second = comment(passingReport({ run: { ...RUN, head: 'ffff000' } }), { history: historyOf(first) })
    expect(historyOf(second)).toEqual([
      { head: '77ab0e1', kind: 'block', line: 'Blocked: 1 goroutine leak is new' },
      { head: 'ffff000', kind: 'pass', line: 'No new goroutine leak · 2 known' },
    ])
    expect(second).toContain('- ⛔ `77ab0e1` Blocked: 1 goroutine leak is new')
  })

  test('the same verdict on the same commit is no news', () => {
    expect(historyOf(comment(sampleReport(), { history: historyOf(comment()) }))).toHaveLength(1)
  })

  test('a line that somebody edited is ignored, entry by entry', () => {
    const body = '<!-- goroutine-gate-history: [["abc","pass","ok"],["x y","pass","no"],["abc","hurrah","no"],["abc","block"],7] -->'
    expect(historyOf(body)).toEqual([{ head: 'abc', kind: 'pass', line: 'ok' }])
    expect([historyOf(''), historyOf('<!-- goroutine-gate-history: {} -->'), historyOf('<!-- goroutine-gate-history: [ -->')]).toEqual([
      [],
      [],
      [],
    ])
  })

  test('whatever a headline says, it comes back and does not end the hidden line', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const body = comment(sampleReport({ findings: [], growth: [], verdict: { ...reportOf(text).verdict } }))
        expect(body.split('\n')[1]).toMatch(/^<!-- goroutine-gate-history: [^<>]* -->$/)
        expect(historyOf(body)[0]?.line).toBe(`Blocked: ${text}`.slice(0, 200))
      }),
      { numRuns: 100 },
    )
  })
})

describe('goroutines left by the tests', () => {
  test('a bar shows what was there, what came and what went', () => {
    expect([
      bar(12, 12, 12),
      bar(0, 3, 12),
      bar(6, 12, 12),
      bar(2, 0, 12),
      bar(null, 6, 12),
      bar(1_000, 1_001, 1_001),
      bar(0, 0, 1),
    ]).toEqual(['████████', '▓▓', '████▓▓▓▓', '░', '████', '████████▓', ''])
  })

  test('the sum tells the change, or that nobody looked at the base', () => {
    expect([totals([growth()]), totals([growth({ base: 5, head: 1 })]), totals([growth({ base: null, state: 'unknown' })])]).toEqual([
      '0 → 3 (+3)',
      '5 → 1 (−4)',
      '3, base not looked at',
    ])
  })

  test('the table is worst first', () => {
    const rows = comment()
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    expect(rows.map((row) => row.replace(/\[.*?\)/g, '·'))).toEqual([
      '| `Client.Within` chan send<br>· | 0\u00a0→\u00a03, **new**<br>▓▓ |',
      '| `Bus.loop` select<br>· | 12\u00a0→\u00a012, known, since `3f2a91c`<br>████████ |',
      '| `Bus.loop` select<br>· | 2\u00a0→\u00a00, gone ✅, since `3f2a91c`<br>░ |',
    ])
  })
})

describe('goroutines over time', () => {
  test('are a table with a line of counts for the service and for what grows in it', () => {
    const text = comment(sampleReport({ series: [SERIES] }))
    expect(text).toContain('<summary>Goroutines over time: 100 → 700 in 2 h, 1000 in 60 min if it goes on</summary>')
    expect(text).toContain(
      '| **all of** `checkout` | ▂▅█<br>100\u00a0→\u00a0700, +300 an hour |\n| `Hub.publish` chan send | ▂▅█<br>90\u00a0→\u00a0690, +300 an hour |\n',
    )
    expect(renderSummary(sampleReport({ series: [SERIES] }), { sources: SOURCES })).toContain('| **all of** `checkout` |')
  })

  test('show no signature that is harmless, or whose growth may be chance', () => {
    const [grows] = SERIES.signatures
    if (!grows?.trend) throw new Error('the sample has a signature that grows')
    const signatures = [
      { ...grows, benign: 'a pool that lives on' },
      { ...grows, trend: { ...grows.trend, low: -1 } },
    ]
    expect(comment(sampleReport({ series: [{ ...SERIES, signatures }] }))).not.toContain('Hub.publish')
  })

  test('of several services are counted in the head, and a line of counts fits on a phone', () => {
    const samples = Array.from({ length: 500 }, (_, at) => ({ ...(SERIES.samples[0] as Series['samples'][number]), total: at }))
    const text = comment(sampleReport({ series: [SERIES, { ...SERIES, samples, service: 'cart', signatures: [] }] }))
    expect(text).toContain('<summary>Goroutines over time: 2 services</summary>')
    expect([...(/`cart` \| ([▁-█]+)<br>/.exec(text)?.[1] ?? '')]).toHaveLength(12)
  })
})

describe('the summary', () => {
  test('has every row, and the known and suppressed ones folded', () => {
    const findings = Array.from({ length: 40 }, (_, at) => lostCancel({ fingerprint: `f${at}` }))
    const text = renderSummary(sampleReport({ findings: [...findings, ...sampleReport().findings] }), { sources: SOURCES, links })
    expect(text.match(/^\| (?:⚠️|⛔)/gm)).toHaveLength(42)
    expect(text).toContain('<summary>Known and suppressed: 2 findings</summary>')
    expect(text).toContain('suppressed: lives as long as the process')
  })

  test('what is harmless is listed with the reason', () => {
    const text = renderSummary(passingReport({ benign: [{ ...BUS_LEAK, reason: 'a pool that lives on' }] }), { sources: SOURCES })
    expect(text).toContain(
      '<summary>Left by the tests and harmless: 1 stack</summary>\n\n- 12 goroutines still wait in a select in Bus.loop, `example.com/shop/internal/bus`: a pool that lives on\n',
    )
  })
})

describe('limits', () => {
  test.each([
    [0, 1],
    [3, 70_000],
    [400, 300],
    [400, 4_000],
  ])('%i findings of %i characters fit, with the marker first and the footer last', (number, length) => {
    const text = comment(huge(number, length))
    expect(text.length).toBeLessThanOrEqual(COMMENT_CHARACTERS)
    expect([text.startsWith('<!-- goroutine-gate: default -->\n'), text.trimEnd().endsWith('</sub>')]).toEqual([true, true])
    const summary = renderSummary(huge(number, length), { sources: SOURCES, links })
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(SUMMARY_BYTES)
    expect(summary.trimEnd().endsWith('</sub>')).toBe(true)
  })

  test('rows that do not fit into the summary are counted', () => {
    const findings = Array.from({ length: 4_000 }, (_, at) => lostCancel({ fingerprint: `f${at}`, codeFlow: [] }))
    const text = renderSummary(sampleReport({ findings, growth: [], verdict: PASS, rules: [] }), { sources: new Map(), links })
    const rows = text.match(/^\| ⚠️/gm)?.length ?? 0
    expect(rows).toBeGreaterThan(100)
    expect(rows === 4_000 || text.includes(`…and ${4_000 - rows} more rows`)).toBe(true)
  })
})

test('no text of others becomes a tag, a cell, a mention, a reference, a picture or a line of its own', () => {
  const ours = /<\/?(?:details(?: open)?|summary|sub|br|code|b)>|<!-- goroutine-gate[^<>]*-->/g
  fc.assert(
    fc.property(nasty, (text) => {
      for (const markdown of [
        renderSummary(withMore(text), { sources: sourcesOf(text) }),
        renderComment(withMore(text), { sources: sourcesOf(text), id: 'x' }),
      ]) {
        const unfenced = markdown.replace(/^( *)(`{3,})\w*\n[\s\S]*?\n\1\2$/gm, '')
        // Where a link of ours leads is no text: nothing in it is looked for.
        const shown = unfenced.replace(/\]\(https?:[^()\s]*\)/g, ']')
        const active = shown.split('\n').map((line) => activeMarkdown(line.replace(/<code>[^<]*<\/code>/g, '').replace(ours, ' ')))
        expect(active.join('\n')).not.toMatch(/[<>]|@|(?<!#)#\d|!\[|\bGH-\d|www\./)
        expect(
          new Set(
            unfenced
              .split('\n')
              .filter((line) => line.startsWith('|'))
              .map(cellsOf),
          ),
        ).toEqual(new Set([2]))
      }
    }),
    { numRuns: 150, examples: [['https://x.y/z#12']] },
  )
})

/** The text in what is told as a line too, and in a series. */
function withMore(text: string): Report {
  const report = reportOf(text)
  const [first, ...others] = report.findings
  const many = first ? Array.from({ length: 6 }, (_, at) => ({ ...first, fingerprint: `${text} ${at}` })) : []
  const site = { file: text, function: text, line: 1 }
  const signatures = SERIES.signatures.map((each) => ({ ...each, state: text, site }))
  return { ...report, findings: [...many, ...others], series: [{ ...SERIES, source: text, service: text, signatures }] }
}

function cellsOf(line: string): number {
  return line.split('|').length - 2
}

test('what could not be seen is listed whatever kind it is of', () => {
  const gaps = GAP_KINDS.map((kind) => ({ kind, what: `the ${kind} of it`, why: 'because' }))
  const first = renderComment(sampleReport({ gaps: gaps.slice(0, 6) }), { sources: SOURCES, id: 'a' })
  const rest = renderComment(sampleReport({ gaps: gaps.slice(6) }), { sources: SOURCES, id: 'a' })
  expect(gaps.filter(({ what }) => !`${first}${rest}`.includes(what))).toEqual([])
})
