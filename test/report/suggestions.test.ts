import { expect, test } from 'vitest'
import { shownLinesOf } from '#report/shown-lines.ts'
import { SUGGESTIONS_PER_REVIEW, suggestionMark, suggestionsOf } from '#report/suggestions.ts'
import fc from '../property.ts'
import { nasty } from './nasty.ts'
import { finding, SOURCES, sampleReport, spanOf } from './sample.ts'

const FILE = 'internal/quote/quote.go'
const LINES = (SOURCES.get(FILE) ?? '').split('\n')
const shown = (first: number, last: number) => new Map([[FILE, [{ first, lines: LINES.slice(first - 1, last) }]]])
const only = (part: Parameters<typeof finding>[0] = {}) => sampleReport({ findings: [finding(part)] })

test('a proved fix inside of the change is a suggestion for its lines', () => {
  expect(suggestionsOf(sampleReport(), SOURCES, shown(16, 22)).suggestions).toEqual([
    {
      path: FILE,
      line: 18,
      body: `the send on answers blocks for ever when the timer fires first (\`channel/send-abandoned-by-select\`)

🔧 let the channel hold one value

\`\`\`suggestion
	answers := make(chan answer, 1)
\`\`\`

<!-- goroutine-gate-suggestion: f1aa0c5e2d9b4711 -->
`,
      fingerprint: 'f1aa0c5e2d9b4711',
    },
  ])
})

test.each([
  ['a fix outside of every hunk', shown(19, 30), 'not part of the change'],
  ['a fix that leaves its hunk', shown(18, 18), 'not next to each other', { text: 'both' }],
  ['a file that the change does not touch', new Map(), 'not part of the change'],
  ['a fix of lines that the base has moved', new Map([[FILE, [{ first: 16, lines: LINES.slice(14, 30) }]]]), 'stand elsewhere in the head'],
])('%s is left out, with the reason', (_, lines, why, more?: { text: string }) => {
  const edits = [
    { region: spanOf(FILE, 18, 'make(chan answer)'), newText: 'make(chan answer, 1)' },
    ...(more ? [{ region: spanOf(FILE, 27, 'timer.C'), newText: 'ctx.Done()' }] : []),
  ]
  const { suggestions, leftOut } = suggestionsOf(only({ fixes: [{ description: 'mend it', edits }] }), SOURCES, lines)
  expect(suggestions).toEqual([])
  expect(leftOut).toEqual([{ fingerprint: 'f1aa0c5e2d9b4711', why: expect.stringContaining(why) }])
})

test('what is known or suppressed is not suggested', () => {
  const report = sampleReport({
    growth: [],
    verdict: { kind: 'pass', reasons: [] },
    findings: [finding({ standing: { kind: 'known', since: '' } })],
  })
  expect(suggestionsOf(report, SOURCES, shown(1, 99))).toEqual({ suggestions: [], leftOut: [] })
})

test('two fixes of one line cannot both be applied: the worse one stays', () => {
  const report = sampleReport({ growth: [], findings: [finding({ level: 'warning', fingerprint: 'b' }), finding({ fingerprint: 'a' })] })
  const { suggestions, leftOut } = suggestionsOf(report, SOURCES, shown(1, 99))
  expect(suggestions.map(({ fingerprint }) => fingerprint)).toEqual(['a'])
  expect(leftOut).toEqual([{ fingerprint: 'b', why: 'another suggestion changes the same lines' }])
})

test('a review takes so many, the others are counted', () => {
  const text = Array.from({ length: 50 }, () => 'make(chan int)').join('\n')
  const findings = Array.from({ length: 50 }, (_, at) => {
    const region = { file: 'a.go', startLine: at + 1, startColumn: 1, endLine: at + 1, endColumn: 15 }
    return finding({
      fingerprint: `f${at}`,
      region,
      fixes: [{ description: 'mend it', edits: [{ region, newText: 'make(chan int, 1)' }] }],
    })
  })
  const { suggestions, leftOut } = suggestionsOf(
    sampleReport({ growth: [], findings }),
    new Map([['a.go', text]]),
    new Map([['a.go', [{ first: 1, lines: text.split('\n') }]]]),
  )
  expect([suggestions.length, leftOut.length]).toEqual([SUGGESTIONS_PER_REVIEW, 20])
})

test('the lines of the new side are read from a patch as GitHub lists it, whatever their ends', () => {
  const patch = '@@ -1,3 +1,4 @@ package a\n a\n-b\n+B\r\n+c\n d\n\\ No newline at end of file\n@@ -9 +10,0 @@\n-x\n@@ -20 +20 @@\n-y\n+z'
  expect(shownLinesOf(patch)).toEqual([
    { first: 1, lines: ['a', 'B', 'c', 'd'] },
    { first: 20, lines: ['z'] },
  ])
  expect(shownLinesOf('Binary files differ')).toEqual([])
})

test('a mark cannot be broken by a fingerprint', () => {
  expect(suggestionMark('a --> b')).toBe('<!-- goroutine-gate-suggestion: a-b -->')
})

test('no text of others leaves its place, and code is given back as it is or not at all', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const region = spanOf(FILE, 18, 'make(chan answer)')
      const { suggestions } = suggestionsOf(
        only({ message: text, fixes: [{ description: text, edits: [{ region, newText: text }] }] }),
        SOURCES,
        shown(1, 99),
      )
      for (const { body } of suggestions) {
        const [, fence = '', code] = /\n(`{3,})suggestion\n([\s\S]*?)\n\1\n/.exec(body) ?? []
        expect(code).toBe(`\tanswers := ${text}`)
        const outside = body
          .replace(`${fence}suggestion\n${code}\n${fence}`, '')
          .replace(/<!-- goroutine-gate-suggestion: f1aa0c5e2d9b4711 -->/, '')
        expect(outside.replace(/(`+)[\s\S]*?\1/g, '').replace(/<\/?code>/g, '')).not.toMatch(/[<>]|@|!\[/)
      }
    }),
  )
})
