import { expect, test } from 'vitest'
import { bytes, characters, cut, fitSections, type Section } from '#report/budget.ts'
import fc from '../property.ts'

function section(rows: readonly string[], part: Partial<Section> = {}): Section {
  return { head: 'head\n', rows, foot: 'foot\n', more: (number) => `+${number}\n`, rank: 1, ...part }
}

test('everything is kept where there is room', () => {
  expect(fitSections([section(['a\n', 'b\n']), section(['c\n'])], 1_000, characters)).toEqual({
    text: 'head\na\nb\nfoot\n\nhead\nc\nfoot\n',
    leftOut: 0,
  })
})

test('rows go from the end, and how many is said in their place', () => {
  expect(fitSections([section(['aaaa\n', 'bbbb\n', 'cccc\n'])], 24, characters)).toEqual({
    text: 'head\naaaa\nbbbb\n+1\nfoot\n',
    leftOut: 1,
  })
})

test('a section takes no more rows than it wants', () => {
  expect(fitSections([section(['a\n', 'b\n', 'c\n'], { most: 1 })], 1_000, characters)).toEqual({ text: 'head\na\n+2\nfoot\n', leftOut: 2 })
})

test('the section of lower rank gets its room first, wherever it stands', () => {
  const sections = [section(['second\n'], { rank: 2 }), section(['first\n'], { rank: 1 })]
  expect(fitSections(sections, 27, characters)).toEqual({ text: '+1\n\nhead\nfirst\nfoot\n', leftOut: 1 })
})

test('bytes are counted as UTF-8', () => {
  expect(bytes('ö─🦊')).toBe(9)
  expect(fitSections([section(['───\n', '───\n'], { head: '', foot: '' })], 20, bytes).leftOut).toBe(1)
})

test('no text is longer than its limit, and kept and left out rows are all rows', () => {
  const rows = fc.array(
    fc.string({ maxLength: 40 }).map((text) => `<${text.replace(/[<\n]/g, '')}\n`),
    { maxLength: 20 },
  )
  const sections = fc.array(fc.record({ rows, rank: fc.nat(5) }), { maxLength: 8 })
  fc.assert(
    fc.property(sections, fc.integer({ min: 60, max: 600 }), (parts, limit) => {
      const fitted = fitSections(
        parts.map((part) => section(part.rows, { rank: part.rank })),
        limit,
        characters,
      )
      expect(fitted.text.length).toBeLessThanOrEqual(limit)
      expect((fitted.text.match(/</g)?.length ?? 0) + fitted.leftOut).toBe(parts.reduce((sum, part) => sum + part.rows.length, 0))
    }),
  )
})

test('a cut text keeps whole characters and shows that it was cut', () => {
  expect(cut('abcdef', 4)).toBe('abc…')
  expect(cut('ab🦊cd', 4)).toBe('ab…')
  expect(cut('abcd', 4)).toBe('abcd')
})
