import { describe, expect, test } from 'vitest'
import { aggregate } from '#snapshot/aggregate.ts'
import { parseGrouped } from '#snapshot/grouped.ts'
import { readSnapshots } from '#snapshot/read.ts'
import { dump, KINDS } from './dumps.ts'

const BLOCK = 'goroutine 5 [select]:\na.f()\n\t/src/a.go:1 +0x1\ncreated by a.g\n\t/src/a.go:2 +0x1\n'
const PROFILE =
  'goroutine profile: total 3\n2 @ 0x1 0x2\n#\t0x1\ta.f+0x1\t\t/src/a.go:1\n\n1 @ 0x3\n# labels: {"k":"v"}\n#\t0x3\ta.g+0x1\t/src/a.go:2\n'

describe('grouped profiles', () => {
  test('counts, labels and frames of each group', () => {
    const { goroutines, counts, total, truncated } = parseGrouped(PROFILE, 'p')
    expect({ counts, total, truncated }).toEqual({ counts: [2, 1], total: 3, truncated: false })
    expect(goroutines).toMatchObject([
      { labels: {}, frames: [{ function: 'a.f', file: '/src/a.go', line: 1 }] },
      { labels: { k: 'v' }, frames: [{ function: 'a.g', file: '/src/a.go', line: 2 }] },
    ])
  })

  test('a profile that is cut off says how many goroutines are missing', () => {
    expect(parseGrouped(PROFILE.slice(0, PROFILE.indexOf('1 @')), 'p')).toMatchObject({
      total: 3,
      truncated: true,
      gaps: [{ kind: 'dump', what: '1 of 3 goroutines in p' }],
    })
  })

  test('a group without any text frame still counts', () => {
    expect(parseGrouped('goroutine profile: total 4\n4 @\n', 'p')).toMatchObject({ counts: [4], truncated: false })
  })
})

describe('files of any origin', () => {
  const summary = (bytes: Uint8Array | string) => {
    const { snapshots, gaps } = readSnapshots(bytes, 'f')
    return { found: snapshots.map(({ format, total }) => `${format} ${total}`), gaps: gaps.length }
  }

  test.each([
    ['a dump', BLOCK, ['text 1']],
    ['a profile with debug=1', PROFILE, ['grouped 3']],
    ['both in one log', `${PROFILE}\n\n${BLOCK}`, ['grouped 3', 'text 1']],
    ['several dumps one after another', `${BLOCK}\n${BLOCK.replace('5', '6')}\nSIGQUIT\n\n${BLOCK}`, ['text 2', 'text 1']],
    ['UTF-16, as PowerShell writes it', Uint8Array.from([0xff, 0xfe, ...Buffer.from(BLOCK, 'utf16le')]), ['text 1']],
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from(BLOCK)]), ['text 1']],
  ])('%s', (_, bytes, found) => {
    expect(summary(bytes)).toEqual({ found, gaps: 0 })
  })

  test('the dump in a go test -json stream is found', () => {
    expect(summary(dump('go1.27.3', 'tests-json').text)).toMatchObject({ found: expect.arrayContaining(['text 5']) })
  })

  test.each([
    ['empty', ''],
    ['without a goroutine', 'hello\n'],
    ['binary', Uint8Array.from([1, 2, 0, 3])],
    ['damaged gzip', Uint8Array.from([0x1f, 0x8b, 8, 0])],
    ['only an unknown header', 'goroutine 7 {odd}:\n'],
  ])('what cannot be read is a gap, never nothing: %s', (_, bytes) => {
    expect(readSnapshots(bytes, 'f').gaps).toMatchObject([{ kind: 'dump', what: expect.stringContaining('f') }])
  })
})

describe('groups', () => {
  test('goroutines of one stack are one group, the largest first, with the longest wait and the tests', () => {
    const { snapshots } = readSnapshots(dump('go1.26.8', 'leaked').text, 'f')
    const groups = aggregate(snapshots, KINDS)
    expect(groups.slice(0, 2).map((group) => [group.count, group.site?.function, group.tests])).toEqual([
      [4, 'receive', ['TestLeak/sub#01']],
      [3, 'closure', []],
    ])
    expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(snapshots[0]?.total)
  })

  test('the order of the snapshots does not matter', () => {
    const parts = ['text', 'labels', 'leaked'].flatMap((name) => readSnapshots(dump('go1.27.3', name).text, name).snapshots)
    const keys = (groups: ReturnType<typeof aggregate>) => groups.map((group) => [group.keys.k1, group.count, group.leaked, group.tests])
    expect(keys(aggregate(parts, KINDS))).toEqual(keys(aggregate(parts.toReversed(), KINDS)))
  })

  test('counts of a grouped profile are counted', () => {
    const groups = aggregate(readSnapshots(PROFILE, 'p').snapshots, KINDS)
    expect(groups.map((group) => group.count)).toEqual([2, 1])
  })

  test('workers of the runtime carry the reason why they are harmless', () => {
    const groups = aggregate(readSnapshots(dump('go1.27.3', 'quit').text, 'q').snapshots, KINDS)
    const harmless = groups.filter((group) => group.benign !== undefined).map((group) => group.state)
    expect(harmless).toEqual(expect.arrayContaining(['GC worker (idle)', 'force gc (idle)', 'finalizer wait']))
    expect(groups.filter((group) => group.site !== undefined && group.benign !== undefined)).toEqual([])
  })
})
