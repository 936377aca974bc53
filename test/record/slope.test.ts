import { afterEach, describe, expect, it } from 'vitest'
import { repeatedCommand, repeatedLimit, slopeOf } from '#record/slope.ts'
import { leak, recording } from '../baseline/evidence.ts'
import { type GoModule, goModule, WATCHER } from './module.ts'

const made: GoModule[] = []
afterEach(() => {
  for (const module of made.splice(0)) module.remove()
})

describe('whether a leak grows with each run of its tests', () => {
  it.each([
    [1, 5, 'grows'],
    [1, 2, 'grows'],
    [1, 1, 'flat'],
    [4, 3, 'flat'],
    [1, 0, undefined],
    [0, 5, undefined],
  ] as const)('%d once and %d after repetition: %s', (before, after, expected) => {
    const of = (count: number) => recording(count === 0 ? [] : [leak({ count })])
    expect(slopeOf(leak(), of(before), of(after))).toBe(expected)
  })

  it('is not known where the package was not seen whole, or its tests do not bear repetition', () => {
    const failed = recording([leak()])
    const packages = failed.packages.map((one) => ({ ...one, passed: false }))
    expect(slopeOf(leak(), recording([leak()]), { ...failed, packages })).toBeUndefined()
    expect(slopeOf(leak(), recording([leak()]), recording([leak()], { 'example.com/m/a': 'partial' }))).toBeUndefined()
  })

  it('is asked by the same command with its tests repeated, unless it counts itself', () => {
    expect(repeatedCommand(['go', '-C', 'x', 'test', '-run=^(TestA)$', 'p'])?.join(' ')).toBe('go -C x test -count=5 -run=^(TestA)$ p')
    expect(repeatedCommand(['go', 'test', '-count=1', 'p'])?.join(' ')).toBe('go test -count=5 p')
    expect(repeatedCommand(['go', 'test', '-count=3', 'p'])).toBeUndefined()
    expect(repeatedCommand(['go', 'test', '-cpu', '1,2', 'p'])).toBeUndefined()
    expect(repeatedCommand(['make', 'test'])).toBeUndefined()
  })

  it('is given up after four times what the repetitions need, and a minute', () => {
    const once = recording([leak()])
    const [first] = once.packages
    const of = (...seconds: readonly number[]) => ({
      ...once,
      packages: seconds.flatMap((each) => (first ? [{ ...first, seconds: each }] : [])),
    })
    expect([of(), of(0.5), of(1, 2)].map(repeatedLimit)).toEqual([60_000, 70_000, 120_000])
  })

  it('tells a worker that is made once from one that every test run makes', async () => {
    const body = `var once sync.Once
func TestOnce(t *testing.T) { once.Do(func() { go func() { select {} }() }) }
func TestEach(t *testing.T) { Start() }`
    const module = goModule({ 'a/a.go': WATCHER, 'a/a_test.go': `package a\n\nimport (\n\t"sync"\n\t"testing"\n)\n\n${body}\n` })
    made.push(module)
    const [single, repeated] = [
      await module.record({ command: ['go', 'test', './...'] }),
      await module.record({ command: repeatedCommand(['go', 'test', './...']) ?? [] }),
    ]
    const slopes = single.leaks.map((one) => [one.tests[0], slopeOf(one, single, repeated)])
    expect(Object.fromEntries(slopes)).toEqual({ TestOnce: 'flat', TestEach: 'grows' })
  })
})
