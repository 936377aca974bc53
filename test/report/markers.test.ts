import { describe, expect, it } from 'vitest'
import { countMarkers, type Marker, withMarkers, withoutMarkers } from '#report/markers.ts'
import fc from '../property.ts'

const at = (line: number, message = 'the send blocks', name = 'channel/x'): Marker => ({ line, message, name })
const LEAK = '// LEAK: the send blocks [goroutine-gate channel/x]'

/** Pieces that Go texts are made of, those that make lines hard to tell among them. */
const piece = fc.constantFrom(
  ...['\n', '\r\n', '\t', ' ', '`', '"', "'", '\\', '/*', '*/', '//', '// LEAK: mine', LEAK, 'x := 1', 'ch <- v', '// é', '\r', '\u2028'],
)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
const source = fc.tuple(fc.constantFrom('', '\ufeff'), text).map((parts) => withoutMarkers(parts.join('')))
const marker = fc.record({ line: fc.integer({ min: 1, max: 30 }), message: fc.oneof(text, fc.string()), name: fc.string() })

describe('markers', () => {
  it('stand above their line with its indent and its line break', () => {
    expect(withMarkers('func f() {\n\tch <- 1\n}\n', [at(2)])).toBe(`func f() {\n\t${LEAK}\n\tch <- 1\n}\n`)
    expect(withMarkers('func f() {\r\n\t  ch <- 1\r\n}\r\n', [at(2)])).toBe(`func f() {\r\n\t  ${LEAK}\r\n\t  ch <- 1\r\n}\r\n`)
  })

  it('leave the byte order mark first and a last line without its break', () => {
    expect(withMarkers('\ufeffx', [at(1)])).toBe(`\ufeff${LEAK}\nx`)
    expect(withMarkers('a\r\nb', [at(2)])).toBe(`a\r\n${LEAK}\r\nb`)
  })

  it('never go into a raw string or a block comment', () => {
    expect(withMarkers('f(`a\nb\nc`, <-ch)\n', [at(3)])).toBe(`${LEAK}\nf(\`a\nb\nc\`, <-ch)\n`)
    expect(withMarkers('/* a\nb */ ch <- 1\n', [at(2)])).toBe(`${LEAK}\n/* a\nb */ ch <- 1\n`)
  })

  it('are one line of visible characters, whatever the message holds', () => {
    const [line = ''] = withMarkers('x\n', [at(1, 'a\nb\u202e`*/', 'r\n]')]).split('\n')
    expect(line).toBe('// LEAK: a b`*/ [goroutine-gate r]]')
    expect(withMarkers('x\n', [at(1, 'long '.repeat(100))]).split('\n')[0]).toMatch(/…. \[goroutine-gate channel\/x\]$|… \[goroutine-gate/)
  })

  it('of people are left where they are', () => {
    const own = '// LEAK: mine\nx\n'
    expect(withoutMarkers(own)).toBe(own)
    expect(withoutMarkers(`s := \`\n${LEAK}\n\`\n`)).toBe(`s := \`\n${LEAK}\n\`\n`)
    expect(countMarkers(`x ${LEAK}\n`)).toBe(0)
  })

  it('past the end of the file are none', () => {
    expect(withMarkers('x\n', [at(9)])).toBe('x\n')
  })

  it('come out again and leave every byte of any text', () => {
    fc.assert(
      fc.property(source, fc.array(marker, { maxLength: 6 }), (before, markers) => {
        const marked = withMarkers(before, markers)
        expect(withoutMarkers(marked)).toBe(before)
        expect(withMarkers(marked, markers)).toBe(marked)
      }),
      { numRuns: 1_000 },
    )
  })

  it('leave the rest of the text what it was to Go: the same words outside of comments', () => {
    fc.assert(
      fc.property(source, fc.array(marker, { maxLength: 6 }), (before, markers) => {
        const added = withMarkers(before, markers).split('\n').length - before.split('\n').length
        expect(added).toBe(countMarkers(withMarkers(before, markers)))
      }),
    )
  })
})
