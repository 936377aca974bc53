import { describe, expect, test } from 'vitest'
import type { Finding } from '#model/finding.ts'
import type { Leak } from '#model/recording.ts'
import { isCompatible, join } from '#policy/join.ts'
import { finding, growth, leak, lines, placeAt } from './samples.ts'

/** Fingerprints of the findings that a leak is joined with. */
function joined(findings: readonly Finding[], shown: Leak): string[] {
  return [...join(findings, [growth({ kind: shown.kind, leak: shown })], []).ofFinding.keys()].map((found) => found.fingerprint)
}

const elsewhere = { file: 'a/watch.go', function: 'Other', line: 500 }

describe('a leak and a finding are one', () => {
  test('when the goroutine is stuck on the finding’s lines, however it waits', () => {
    const block = finding({ region: lines('a/watch.go', 38, 44), waits: [] })
    expect(joined([block], leak({ kind: 'select' }))).toEqual(['f1'])
    expect(joined([block], leak({ site: { ...elsewhere, line: 45 } }))).toEqual([])
  })

  test('when it was started on a line of the trail and waits as the finding says', () => {
    const trail = finding({ region: lines('a/other.go', 7), codeFlow: [placeAt('a/watch.go', 30)], function: 'Elsewhere' })
    expect(joined([trail], leak())).toEqual(['f1'])
    expect(joined([trail], leak({ kind: 'lock' }))).toEqual([])
    expect(joined([{ ...trail, codeFlow: [], related: [placeAt('a/watch.go', 30)] }], leak())).toEqual(['f1'])
  })

  test('when it is stuck in the same declared function of the same file and waits as the finding says', () => {
    const near = finding({ region: lines('a/watch.go', 60) })
    expect(joined([near], leak())).toEqual(['f1'])
    expect(joined([near], leak({ kind: 'lock' }))).toEqual([])
    expect(joined([{ ...near, region: lines('b/watch.go', 60) }], leak())).toEqual([])
    expect(joined([{ ...near, function: 'Watcher.other' }], leak())).toEqual([])
  })

  test('when the goroutine came through the finding’s line and hangs where the trail ends, if the rule knows no way to wait', () => {
    const { function: name } = leak().site ?? { function: '' }
    const chain = finding({
      region: lines('b/cache.go', 12),
      function: 'Cache.fill',
      waits: [],
      codeFlow: [placeAt('b/cache.go', 12), { ...placeAt('a/watch.go', 50), function: name }],
    })
    const through = [...leak().frames, { function: 'example.com/m/b.(*Cache).fill', file: 'b/cache.go', line: 12 }]
    expect(joined([chain], leak({ frames: through }))).toEqual(['f1'])
    expect(joined([chain], leak())).toEqual([])
    expect(joined([{ ...chain, codeFlow: [placeAt('b/cache.go', 12)] }], leak({ frames: through }))).toEqual([])
    expect(joined([{ ...chain, waits: ['lock'] }], leak({ frames: through }))).toEqual([])
  })

  test('never by a function that has no name', () => {
    const atTop = finding({ function: '', region: lines('a/watch.go', 60) })
    expect(joined([atTop], leak({ site: { file: 'a/watch.go', function: '', line: 2 } }))).toEqual([])
  })

  test('a stack without a frame of the user joins nothing', () => {
    const { site, spawn, ...bare } = leak()
    expect([site?.line, spawn?.line]).toEqual([41, 30])
    expect(joined([finding()], bare)).toEqual([])
  })
})

describe('of several findings', () => {
  const exact = finding({ fingerprint: 'exact' })
  const sameFunction = finding({ fingerprint: 'function', region: lines('a/watch.go', 42) })
  const farther = finding({ fingerprint: 'farther', region: lines('a/watch.go', 90) })
  const spawned = finding({ fingerprint: 'spawn', region: lines('a/watch.go', 400), function: 'X', related: [placeAt('a/watch.go', 30)] })

  test('the place goes before the start, the start before the function, the near before the far', () => {
    expect(joined([farther, sameFunction, spawned, exact], leak())).toEqual(['exact'])
    expect(joined([farther, sameFunction, spawned], leak())).toEqual(['spawn'])
    expect(joined([farther, sameFunction], leak())).toEqual(['function'])
  })

  test('two rules at one place are both it', () => {
    const second = { ...exact, ruleId: 'channel/other', fingerprint: 'second' }
    const result = join([exact, second], [growth({ ruleIds: ['grpc/known'] })], [])
    expect(result.growth[0]?.ruleIds).toEqual(['channel/other', 'channel/send-abandoned-by-select', 'grpc/known'])
  })
})

test('ways to wait that are one and the same defect go together', () => {
  expect(isCompatible(['chan-send'], 'forever')).toBe(true)
  expect(isCompatible(['rlock'], 'lock')).toBe(true)
  expect(isCompatible(['select'], 'chan-send')).toBe(true)
  expect(isCompatible(['chan-send'], 'select')).toBe(false)
  expect(isCompatible(['chan-send'], 'chan-recv')).toBe(false)
  expect(isCompatible([], 'chan-send')).toBe(false)
})
