import { describe, expect, it } from 'vitest'
import { compare } from '#baseline/compare.ts'
import type { Leak, PackageCapture, Recording, Shard } from '#model/recording.ts'
import { mergeRecordings } from '#record/merge.ts'
import { readRecording } from '#record/read.ts'
import { leak, recording } from '../baseline/evidence.ts'
import fc from '../property.ts'

const SHARD = (index: number, total: number, of = ''): Shard => ({ of, index, total })

const A = 'example.com/m/a'
const B = 'example.com/m/b'

function shard(index: number, total: number, change: Partial<Recording> = {}): Recording {
  return { ...recording([], { [`example.com/m/p${index}`]: 'captured' }), shard: SHARD(index, total), ...change }
}

function merged(recordings: readonly Recording[], expected = 0): Recording {
  const result = mergeRecordings(recordings, expected)
  if ('why' in result) throw new Error(result.why)
  return result.recording
}

const missing = (all: Recording) => all.gaps.filter(({ kind }) => kind === 'recording').map(({ what }) => what)

const packagesOf = ({ packages }: Recording) => packages.map(({ importPath, capture, runs }) => `${importPath} ${capture} ${runs}`)

const race = (one: Recording): Recording => ({ ...one, go: { ...one.go, flags: ['-race'] } })

const withPackage = (one: Recording, change: Partial<PackageCapture>): Recording => ({
  ...one,
  packages: one.packages.map((entry) => ({ ...entry, ...change })),
})

describe('shards of a split run', () => {
  it('become one recording with the packages, leaks and gaps of all', () => {
    const gap = { kind: 'capture', what: 'package example.com/m/p2', why: 'it did not build', package: 'example.com/m/p2' } as const
    const all = merged([
      shard(1, 2, { leaks: [leak()], exitCode: 1 }),
      shard(2, 2, { benign: [{ ...leak({ k1: '9' }), reason: 'a pool' }], gaps: [gap], timedOut: true }),
    ])
    expect(packagesOf(all)).toEqual(['example.com/m/p1 captured 1', 'example.com/m/p2 captured 1'])
    expect([all.leaks.length, all.benign.length, all.exitCode, all.timedOut, all.gaps]).toEqual([1, 1, 1, true, [gap]])
  })

  it('that are missing are named one by one', () => {
    expect(missing(merged([shard(4, 5), shard(1, 5)]))).toEqual(['shard 2 of 5', 'shard 3 of 5', 'shard 5 of 5'])
  })

  it('alone are not the whole run either', () => {
    expect(missing(merged([shard(1, 2)]))).toEqual(['shard 2 of 2'])
    expect(missing(merged([shard(1, 1)]))).toEqual([])
  })

  it('that are missing by the thousand are counted', () => {
    const told = missing(merged([shard(1, 10_000)]))
    expect([told.length, told.at(-1)]).toEqual([21, '9979 more shards of 10000'])
  })

  it('of which the same comes twice count it once', () => {
    const twice = shard(1, 2, { leaks: [leak({ count: 3 })] })
    const all = merged([twice, shard(2, 2), structuredClone(twice)])
    expect(all).toEqual(merged([twice, shard(2, 2)]))
    expect([all.parts?.length, all.leaks[0]?.count]).toEqual([2, 3])
  })

  it('of which one was run again keep the higher count of each leak', () => {
    const first = shard(1, 2, { leaks: [leak({ count: 3 })] })
    const again = shard(1, 2, { leaks: [leak({ count: 2 }), leak({ k1: '12', count: 1 })] })
    const all = merged([first, again, shard(2, 2)])
    expect(all.leaks.map(({ count }) => count)).toEqual([3, 1])
    expect([missing(all), packagesOf(all)[0]]).toEqual([[], 'example.com/m/p1 captured 2'])
  })

  it('that bring what was missing take the gap away', () => {
    const before = merged([shard(1, 3), shard(3, 3)])
    expect(missing(before)).toEqual(['shard 2 of 3'])
    expect(missing(merged([before, shard(2, 3)]))).toEqual([])
  })

  it('of several splits are told apart by name', () => {
    const named = (of: string, index: number, total: number) => race(shard(index, total, { shard: SHARD(index, total, of) }))
    expect(missing(merged([shard(1, 2), shard(2, 2), named('race', 1, 3), named('race', 3, 3)]))).toEqual(['race shard 2 of 3'])
  })

  it('of several splits under one name are a gap: one of them may lack a shard that the other has', () => {
    const [gap] = merged([shard(1, 2), race(shard(1, 2)), shard(2, 2)]).gaps
    expect([gap?.kind, gap?.what]).toEqual(['recording', 'shard 1 of 2'])
    expect(gap?.why).toContain('linux/amd64 go1.27.3; linux/amd64 go1.27.3 -race')
  })

  it('that speak of different numbers are a gap, and the larger number holds', () => {
    expect(missing(merged([shard(1, 2), shard(2, 3)]))).toEqual(['shard 3 of 3', 'the shards of this run'])
  })

  it('made by different versions of the tool are a gap', () => {
    const other = shard(2, 2, { tool: { name: 'goroutine-gate', version: '0.2.0' } })
    expect(merged([shard(1, 2), other]).gaps.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      expect.stringMatching(/^the recordings: they were made by goroutine-gate 0 and 0\.2\.0/),
    ])
  })

  it('of different commits make none, and the commits are named', () => {
    const result = mergeRecordings([shard(1, 2, { commit: 'a'.repeat(40) }), shard(2, 2, { commit: 'b'.repeat(40) })])
    expect(result).toEqual({ why: `they are of different commits: ${'a'.repeat(12)} (shard 1 of 2), ${'b'.repeat(12)} (shard 2 of 2)` })
  })

  it('keep the commit that they know, and those without one go along', () => {
    expect(merged([shard(1, 2), shard(2, 2, { commit: 'c'.repeat(40) })]).commit).toBe('c'.repeat(40))
  })
})

describe('a number of shards that the caller knows', () => {
  it('counts recordings that do not say which shard they are', () => {
    const plain = [recording([]), recording([], { [B]: 'captured' })]
    expect([missing(merged(plain, 2)), missing(merged(plain, 3)), missing(merged(plain, 5))]).toEqual([[], ['1 shard'], ['3 shards']])
  })

  it('holds against a smaller one that the recordings have', () => {
    expect(missing(merged([shard(1, 2), shard(2, 2)], 3))).toEqual(['shard 3 of 3'])
  })

  it('is kept, so that judging the merged recording misses the same', () => {
    const before = merged([recording([])], 3)
    expect(missing(merged([before]))).toEqual(['2 shards'])
    expect(missing(merged([before, recording([], { [B]: 'captured' })]))).toEqual(['1 shard'])
  })
})

describe('a package that ran in several parts', () => {
  it('is one entry with the runs of all', () => {
    const one = withPackage(recording([]), { ran: ['TestA'], skipped: ['TestB', 'TestC'], tests: 3, seconds: 0.1 })
    const two = withPackage(recording([]), { ran: ['TestB'], tests: 1, seconds: 0.2, passed: false })
    expect(merged([one, two]).packages).toEqual([
      {
        ...recording([]).packages[0],
        tests: 3,
        ran: ['TestA', 'TestB'],
        skipped: ['TestC'],
        seconds: 0.3,
        runs: 2,
        passed: false,
      },
    ])
  })

  it('was seen only as far as in the part that saw least of it', () => {
    const lost = withPackage(recording([], { [A]: 'unknown' }), { why: 'it was killed', passed: null })
    const [entry] = merged([recording([]), lost]).packages
    expect(entry).toMatchObject({ capture: 'unknown', why: 'it was killed', passed: null })
  })

  it('has no list of tests where one part has none', () => {
    const [entry] = merged([
      withPackage(recording([]), { ran: ['TestA'] }),
      recording([], {}, 'go1.27.3'),
      withPackage(recording([]), { tests: 2 }),
    ]).packages
    expect(entry?.ran).toBeUndefined()
  })

  it('under other conditions is an entry of its own', () => {
    const all = merged([recording([]), race(recording([]))])
    expect(all.packages.map(({ variant }) => variant)).toEqual(['linux/amd64 go1.27.3', 'linux/amd64 go1.27.3 -race'])
    expect([all.go.flags, all.goVersion]).toEqual([[], 'go1.27.3'])
  })

  it('of the same name in two modules is two', () => {
    const other = withPackage(recording([]), { module: 'example.com/other' })
    expect(merged([recording([]), other]).packages).toHaveLength(2)
  })
})

describe('leaks of several parts', () => {
  const grown = (all: Recording) =>
    compare({ head: [all], base: [], committed: { entries: [], knownFindings: [] } }).map(({ head, tests }) => [head, tests])

  it('of different tests add up', () => {
    const of = (test: string) => recording([leak({ tests: [test], count: 2 })])
    expect(grown(merged([of('TestA'), of('TestB')]))).toEqual([[4, ['TestA', 'TestB']]])
  })

  it('of plain and race do not add up, for they are about the same goroutines', () => {
    const plain = recording([leak({ count: 2 })])
    const raced = race(recording([leak({ count: 3, tests: [], attributedBy: 'package' })]))
    expect(grown(merged([plain, raced]))).toEqual([[3, ['TestA']]])
  })

  it('are confirmed where one part saw them again, and only then of failed tests alone where all are', () => {
    const of = (change: Partial<Leak>) => recording([leak(change)])
    const [first] = merged([of({ confirmed: true, testFailed: true }), of({ confirmed: false })]).leaks
    expect([first?.confirmed, first?.testFailed]).toEqual([true, false])
  })
})

describe('merging', () => {
  const parts = [
    shard(1, 4, { leaks: [leak({ count: 2 }), leak({ k1: '12' })] }),
    shard(2, 4, {
      leaks: [leak({ count: 5, confirmed: false })],
      command: ['make', 'test'],
      gaps: [{ kind: 'capture', what: 'x', why: 'y' }],
    }),
    race(shard(3, 4, { leaks: [leak({ count: 4 })], shard: SHARD(1, 2, 'race') })),
    recording([leak({ k1: '12', tests: ['TestZ'] })], { [A]: 'partial', [B]: 'captured' }, 'go1.26.1'),
  ]
  const whole = JSON.stringify(merged(parts))

  it('gives the same bytes in any order, and whatever was merged before', () => {
    const orders = fc.tuple(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.integer({ min: 1, max: 3 }))
    fc.assert(
      fc.property(orders, ([order, cut]) => {
        const sorted = order.map((at) => parts[at] as Recording)
        const halves = [merged(sorted.slice(0, cut)), merged(sorted.slice(cut))]
        return JSON.stringify(merged(sorted)) === whole && JSON.stringify(merged(halves)) === whole
      }),
      { seed: 7, numRuns: 60 },
    )
  })

  it('with what is in it already changes nothing', () => {
    const all = merged(parts)
    expect(JSON.stringify(merged([all, ...parts.slice(1), all]))).toBe(whole)
  })

  it('gives a recording that can be read again', () => {
    expect(readRecording(whole)).toEqual({ recording: JSON.parse(whole) })
  })

  it('of two merged ones that share a part is refused, because it cannot be taken out of either', () => {
    const [a, b, c] = parts as [Recording, Recording, Recording]
    expect(mergeRecordings([merged([a, b]), merged([b, c])])).toEqual({ why: 'shard 2 of 4 is in two of them, each time with others' })
  })

  it('shows the command only where all parts ran the same', () => {
    expect(merged([shard(1, 2), shard(2, 2)]).command).toEqual(['go', 'test', './...'])
    expect(merged(parts).command).toEqual([])
  })

  it('of nothing is nothing', () => {
    expect(mergeRecordings([])).toEqual({ why: 'there is no recording among them' })
  })
})
