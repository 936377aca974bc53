import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readExternal } from '#external/read.ts'
import type { ExternalResult } from '#external/result.ts'

const data = (name: string) => readFileSync(new URL(`testdata/${name}`, import.meta.url), 'utf8')
const told = (results: readonly ExternalResult[]) =>
  results.map(({ tool, code, path, start }) => `${tool}/${code} ${path}:${start.line}:${start.column}`)

describe('results of real tools', () => {
  it('go vet -json names its analysers, with ends where this Go prints them', () => {
    const { results, gaps } = readExternal('vet.json', data('vet.json'))
    expect(gaps).toEqual([])
    expect(told(results)).toEqual([
      'govet/lostcancel /srv/shop/cart.go:15:2',
      'govet/lostcancel /srv/shop/cart.go:17:3',
      'govet/testinggoroutine /srv/shop/cart_test.go:20:3',
      'govet/waitgroup /srv/shop/cart.go:79:10',
    ])
    expect(results[0]?.end).toEqual({ line: 15, column: 54 })
  })

  it('staticcheck writes one object a line', () => {
    const { results, gaps } = readExternal('staticcheck.json', data('staticcheck.json'))
    expect(gaps).toEqual([])
    expect(told(results)).toEqual([
      'staticcheck/S1000 /srv/shop/cart.go:34:2',
      'staticcheck/SA2000 /srv/shop/cart.go:79:4',
      'staticcheck/SA2002 /srv/shop/cart_test.go:19:2',
    ])
    expect(results[1]?.unit).toBe('byte')
  })

  it('SARIF of staticcheck says the same in other words', () => {
    const { results, gaps } = readExternal('staticcheck.sarif', data('staticcheck.sarif'))
    expect(gaps).toEqual([])
    expect(told(results)).toEqual([
      'staticcheck/S1000 cart.go:34:2',
      'staticcheck/SA2000 cart.go:79:4',
      'staticcheck/SA2002 cart_test.go:19:2',
    ])
    expect(results[0]?.unit).toBe('utf16')
  })

  it('golangci-lint is only the runner: the linter and its code are named, the same from JSON and from SARIF', () => {
    const fromJson = readExternal('golangci.json', data('golangci.json')).results
    const fromSarif = readExternal('golangci.sarif', data('golangci.sarif')).results
    expect(told(fromJson)).toContain('govet/lostcancel cart.go:15:2')
    expect(told(fromJson)).toContain('gosec/G107 cart.go:25:15')
    expect(told(fromJson)).toContain('noctx/ cart.go:44:23')
    expect(told(fromSarif)).toEqual(told(fromJson))
    expect(fromJson.find(({ code }) => code === 'lostcancel')?.message).toBe(
      'the cancel function is not used on all paths (possible context leak)',
    )
  })

  it('gosec writes numbers as text', () => {
    const { results, gaps } = readExternal('gosec.json', data('gosec.json'))
    expect(gaps).toEqual([])
    expect(told(results)).toContain('gosec/G107 /srv/shop/cart.go:25:15')
    expect(results.find(({ code }) => code === 'G107')).toMatchObject({
      level: 'warning',
      message: 'Potential HTTP request made with variable url',
    })
  })

  it('a race report stands at the innermost frame that is not the standard library', () => {
    const { results } = readExternal('race.txt', data('race.txt'))
    expect(told(results)).toEqual([expect.stringMatching(/^race-detector\/ \/srv\/shop\/cart_test\.go:1[14]:0$/)])
    expect(results[0]?.message).toMatch(/^data race: example\.com\/shop\.TestRace/)
  })
})

describe('reports of goleak', () => {
  it('stand where the program itself waits, from a test and from a TestMain', () => {
    const { results, gaps } = readExternal('goleak.txt', data('goleak.txt'))
    expect(gaps).toEqual([])
    expect(told(results)).toEqual(['goleak/ /srv/leaky/feed/feed.go:13:0', 'goleak/ /srv/leaky/quote/quote.go:10:0'])
    expect(results.map(({ waits, message }) => `${waits}: ${message}`)).toEqual([
      'select: a goroutine is left in state select: example.com/leaky/feed.Lines.func1',
      'chan-send: a goroutine is left in state chan send: example.com/leaky/quote.Within.func1',
    ])
  })

  it('are read beside those of the race detector', () => {
    const { results } = readExternal('both.txt', data('race.txt') + data('goleak.txt'))
    expect(new Set(results.map(({ tool }) => tool))).toEqual(new Set(['race-detector', 'goleak']))
  })

  it('without a line of the program are counted, and so is a stack that was cut off', () => {
    const leak = (frames: string): string => `goleak: Errors on successful test run: found unexpected goroutines:
[Goroutine 6 in state select, with net.(*pipe).read on top of the stack:
${frames}`
    const standard = leak('net.(*pipe).read()\n\t/usr/local/go/src/net/pipe.go:159 +0x145\n]\n')
    expect(readExternal('a.txt', standard)).toMatchObject({
      results: [],
      gaps: [{ why: '1 reports name no line outside of the standard library' }],
    })
    expect(told(readExternal('a.txt', leak('a.com/b.f()\n\t/srv/b.go:3 +0x1\n')).results)).toEqual(['goleak/ /srv/b.go:3:0'])
  })
})

describe('output of tests', () => {
  it('without reports says that there is nothing', () => {
    for (const text of [
      'ok  \texample.com/a\t0.3s\n',
      '?   \texample.com/a\t[no test files]\n',
      '--- FAIL: TestA (0.00s)\nFAIL\nFAIL\texample.com/a\t0.3s\n',
    ])
      expect(readExternal('test.txt', text)).toEqual({ results: [], gaps: [] })
  })

  it('of a package that was not built is a gap', () => {
    expect(readExternal('test.txt', 'FAIL\texample.com/a [build failed]\nok  \texample.com/b\t0.3s\n').gaps.map(({ why }) => why)).toEqual([
      'the tests of example.com/a could not be built',
    ])
  })
})

describe('what tools leave out', () => {
  it('what gosec could not read is a gap, and what its comments keep quiet is not open', () => {
    const text = `{"Golang errors":{"/srv/a.go":[{"line":1,"column":2,"error":"no types"}]},"Issues":[{"rule_id":"G118","file":"/srv/b.go","line":"3","nosec":true}],"Stats":{}}`
    const { results, gaps } = readExternal('gosec.json', text)
    expect(results).toEqual([])
    expect(gaps.map(({ why }) => why)).toEqual(['gosec could not read /srv/a.go: no types'])
  })

  it('a tool that found nothing writes nothing, an empty object or an empty list', () => {
    for (const text of ['', '\n', '{}', '[]', '{}\n{}\n', '\ufeff{"Issues":null,"Report":{}}', '{"version":"2.1.0","runs":[]}'])
      expect(readExternal('clean', text)).toEqual({ results: [], gaps: [] })
  })

  it('an analyser that could not run is a gap', () => {
    const { results, gaps } = readExternal('vet.json', '# example.com/a\n{"example.com/a":{"lostcancel":{"error":"no types"}}}')
    expect(results).toEqual([])
    expect(gaps[0]?.why).toBe('an analyser could not run: lostcancel on example.com/a: no types')
  })

  it('SARIF results that passed, are suppressed or are absent are not open', () => {
    const results = ['"kind":"pass"', '"suppressions":[{"kind":"inSource"}]', '"baselineState":"absent"', '"kind":"fail"'].map(
      (key) => `{"ruleId":"x",${key},"message":{"text":"m"}}`,
    )
    const log = `{"runs":[{"tool":{"driver":{"name":"T"}},"results":[${results}]}]}`
    expect(readExternal('x.sarif', log).results).toHaveLength(1)
  })

  it('a SARIF message may be a template of its rule, and a path may need its base and decoding', () => {
    const log = {
      runs: [
        {
          tool: { driver: { name: 'T', rules: [{ id: 'r1', messageStrings: { found: { text: 'leak of {0} in {1}' } } }] } },
          originalUriBaseIds: { SRC: { uri: 'file:///srv/a%20b/' } },
          results: [
            {
              ruleIndex: 0,
              message: { id: 'found', arguments: ['x', 'f'] },
              locations: [{ physicalLocation: { artifactLocation: { uri: 'c.go', uriBaseId: 'SRC' }, region: { startLine: 3 } } }],
            },
          ],
        },
      ],
    }
    expect(readExternal('x.sarif', JSON.stringify(log)).results[0]).toMatchObject({
      code: 'r1',
      message: 'leak of x in f',
      path: '/srv/a b/c.go',
      start: { line: 3, column: 0 },
    })
  })
})

describe('bad input', () => {
  const gapOf = (text: string) => readExternal('results.json', text).gaps.map(({ what, why }) => `${what}: ${why}`)

  it('a text of no known form is a gap that lists the known ones', () => {
    expect(gapOf('hello')).toEqual(['results in results.json: this is no JSON that we can read'])
    expect(gapOf('{"a":1}')[0]).toMatch(/its form is not known; known are SARIF, golangci-lint JSON/)
    expect(gapOf('[1,2]')[0]).toMatch(/its form is not known/)
  })

  it('of a file that was cut off the whole objects are read, and the rest is a gap', () => {
    const whole = data('staticcheck.json')
    const { results, gaps } = readExternal('staticcheck.json', whole.slice(0, whole.length - 40))
    expect(results).toHaveLength(2)
    expect(gaps[0]?.why).toBe('1 of 3 JSON values are broken')
  })

  it('values of the wrong kind, hostile keys and absurd numbers are read as nothing', () => {
    const text = `{"Issues":[{"FromLinter":"govet","Text":7,"Pos":{"Line":1e99,"Column":-4,"Filename":null}},null,3],"__proto__":{"polluted":true},"Report":{}}`
    const { results } = readExternal('x.json', text)
    expect(results).toHaveLength(3)
    expect(results[0]).toMatchObject({ message: '', path: '', start: { line: 0, column: 0 } })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('more results than anybody reads are counted', () => {
    const line = '{"code":"SA1","severity":"error","location":{"file":"a.go","line":1,"column":1},"message":"m"}'
    const { results, gaps } = readExternal('big.json', Array(50_003).fill(line).join('\n'))
    expect(results).toHaveLength(50_000)
    expect(gaps[0]?.why).toBe('3 more results than the 50000 that are taken over')
  })

  it('a text nested too deep for the JSON reader is a gap, not an exception', () => {
    expect(gapOf(`${'['.repeat(500_000)}`)).toEqual(['results in results.json: this is no JSON that we can read'])
  })
})
