import { describe, expect, test } from 'vitest'
import { parseBaseline, printBaseline } from '#baseline/format.ts'
import fc from '../property.ts'
import { entry } from './evidence.ts'

const FINDING = { rule: 'channel/lost-send', fingerprint: 'f1', file: 'a/a.go', function: 'run', since: '3f2a91c' }
const LINE =
  '{"v":1,"module":"example.com/m","package":"example.com/m/a","kind":"chan-send","k2":"22","count":3,"tests":["TestA"],"tier":"proven","go":"go1.27.3","since":"3f2a91c","note":"","owner":"","until":""}'
const FINDING_LINE = '{"v":1,"rule":"channel/lost-send","fingerprint":"f1","file":"a/a.go","function":"run","since":"3f2a91c"}'

describe('the committed file', () => {
  test('is one line per entry in the documented order of keys, leaks before findings', () => {
    const baseline = { entries: [entry({ count: 3, tier: 'proven' })], knownFindings: [FINDING] }
    expect(printBaseline(baseline)).toBe(`${LINE}\n${FINDING_LINE}\n`)
    expect(parseBaseline(`${LINE}\n${FINDING_LINE}\n`, 'b')).toEqual({ baseline, gaps: [] })
  })

  test('is sorted whatever the order of its lines, and empty for nothing', () => {
    const lines = [FINDING_LINE, LINE.replace('/m/a', '/m/b'), LINE, LINE.replace('chan-send', 'cond')]
    const text = printBaseline(parseBaseline(lines.join('\n'), 'b').baseline)
    expect(printBaseline(parseBaseline(lines.toReversed().join('\r\n'), 'b').baseline)).toBe(text)
    expect(text.split('\n')).toEqual([LINE, lines[3], lines[1], FINDING_LINE, ''])
    expect(printBaseline(parseBaseline('\n \n', 'b').baseline)).toBe('')
  })

  test('merge=union is safe: a line that comes twice counts once, with the highest count and all tests', () => {
    const more = LINE.replace('"count":3', '"count":7').replace('TestA', 'TestB')
    for (const lines of [
      [LINE, more, LINE],
      [more, LINE, more],
    ]) {
      const { baseline, gaps } = parseBaseline([...lines, FINDING_LINE, FINDING_LINE].join('\n'), 'b')
      expect({ entries: baseline.entries, findings: baseline.knownFindings.length, gaps }).toEqual({
        entries: [entry({ count: 7, tests: ['TestA', 'TestB'], tier: 'proven' })],
        findings: 1,
        gaps: [],
      })
    }
  })

  test('keys that are not known are passed over, and notes may be left out', () => {
    const short = '{"v":1,"package":"example.com/m/a","kind":"chan-send","k2":"22","count":1,"added-later":{"x":1}}'
    expect(parseBaseline(short, 'b')).toMatchObject({
      baseline: { entries: [{ count: 1, tests: [], tier: 'survivor', note: '' }] },
      gaps: [],
    })
  })
})

describe('lines that cannot be used', () => {
  test.each([
    ['<<<<<<< HEAD', 'conflict marker'],
    ['=======', 'conflict marker'],
    ['>>>>>>> 3f2a91c', 'conflict marker'],
    ['{"v":1,', 'no JSON object'],
    ['[1]', 'no JSON object'],
    ['null', 'no JSON object'],
    ['1', 'no JSON object'],
    [LINE.replace('"v":1', '"v":2'), 'version 2'],
    [LINE.replace('"v":1,', ''), 'version missing'],
    [LINE.replace('"v":1', '"v":"1"'), 'version "1"'],
    [LINE.replace('"count":3', '"count":0'), '"count"'],
    [LINE.replace('"count":3', '"count":1.5'), '"count"'],
    [LINE.replace('"count":3', '"count":1e300'), '"count"'],
    [LINE.replace('"count":3', '"count":"3"'), '"count"'],
    [LINE.replace('chan-send', 'chan send'), '"kind"'],
    [LINE.replace('chan-send', '__proto__'), '"kind"'],
    [LINE.replace('proven', 'sure'), '"tier"'],
    [LINE.replace('"k2":"22"', '"k2":""'), '"k2"'],
    [LINE.replace('["TestA"]', '[1]'), '"tests"'],
    [LINE.replace('"until":""', '"until":"soon"'), '"until"'],
    [LINE.replace('"note":""', '"note":7'), '"note"'],
    [FINDING_LINE.replace('"f1"', 'null'), '"fingerprint"'],
    ['{"__proto__":{"v":1,"rule":"r","fingerprint":"f","file":"x"}}', 'version'],
    [`{"v":1,"note":"${'x'.repeat(70_000)}"}`, 'longer'],
  ])('%.60s', (line, why) => {
    const { baseline, gaps } = parseBaseline(`${LINE}\n${line}\n`, '.goroutine-gate/baseline.jsonl')
    expect(baseline.entries).toHaveLength(1)
    expect(gaps).toMatchObject([
      { kind: 'baseline', what: '.goroutine-gate/baseline.jsonl line 2', why: expect.stringContaining(why), region: { startLine: 2 } },
    ])
  })

  test('a file full of something else does not flood the report, and every line of it is counted', () => {
    const { gaps } = parseBaseline('x\n'.repeat(1000), 'b')
    expect(gaps).toHaveLength(21)
    expect(gaps.at(-1)?.what).toBe('980 more lines of b')
  })

  test('whatever the text is, the parser answers', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constant(LINE), fc.constant(FINDING_LINE)), { maxLength: 10 }), (lines) => {
        const { baseline } = parseBaseline(lines.join('\n'), 'b')
        expect(parseBaseline(printBaseline(baseline), 'b')).toEqual({ baseline, gaps: [] })
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})
