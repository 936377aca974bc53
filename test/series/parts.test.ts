import { describe, expect, test } from 'vitest'
import { healthOf } from '#series/health.ts'
import { p95Of } from '#series/latency.ts'
import { readList } from '#series/list.ts'
import { readMemory } from '#series/memory.ts'
import { readTime, timeInName } from '#series/times.ts'
import { MINUTE, START } from './samples.ts'

describe('the time in a name', () => {
  test.each([
    ['2026-03-01T12-00-00Z.txt', START],
    ['dumps/2026-03-01T12:00:00.250Z.txt', START + 250],
    ['goroutine-20260301-120000.pb.gz', START],
    ['dump_2026-03-01_14.00.00+02-00.txt', START],
    [`goroutines.${START / 1000}.txt`, START],
    [`${START}.txt`, START],
    ['20260301120000.txt', START],
    ['dump.txt', null],
    ['dump-17.txt', null],
    ['2026-13-41T99-00-00Z.txt', null],
  ])('%s', (name, at) => {
    expect(timeInName(name)).toBe(at)
  })

  test.each([
    ['2026-03-01T12:00:00Z', START],
    ['2026-03-01T12:00:00', START],
    ['2026-03-01T14:00:00+02:00', START],
    [START, START],
    [START / 1000, START],
    ['yesterday', null],
    ['2026-03-01', null],
    ['2026-02-30T99:00:00Z', null],
    [Number.POSITIVE_INFINITY, null],
    [undefined, null],
    [{}, null],
  ])('%j in a list', (value, at) => {
    expect(readTime(value)).toBe(at)
  })
})

describe('memory statistics', () => {
  const fields = { HeapAlloc: 3, NextGC: 4, Sys: 9, NumGC: 2, LastGC: START * 1_000_000 }
  const stats = { heapAlloc: 3, nextGc: 4, sys: 9, numGc: 2, lastGcAt: START }

  test('are read from the text of a heap profile, from expvar and from JSON', () => {
    const text = `heap profile: 1: 2 [3: 4] @ heap/1048576\n\n# runtime.MemStats\n${Object.entries(fields)
      .map(([name, value]) => `# ${name} = ${value}\n`)
      .join('')}# PauseNs = [1 2]\n`
    expect([text, JSON.stringify({ cmdline: [], memstats: fields }), JSON.stringify(fields)].map(readMemory)).toEqual([stats, stats, stats])
  })

  test('without a collection so far have no last one', () => {
    expect(readMemory(JSON.stringify({ ...fields, LastGC: 0 }))).toMatchObject({ lastGcAt: null })
  })

  test.each([
    ['<html>', /neither the text/],
    ['{"a":', /neither the text/],
    ['[]', /neither the text/],
    ['{}', 'HeapAlloc is missing, not a number of zero or more'],
    [JSON.stringify({ ...fields, NextGC: -1 }), 'NextGC is -1, not a number of zero or more'],
    [JSON.stringify({ ...fields, Sys: '9' }), 'Sys is "9", not a number of zero or more'],
  ])('%s are none, and why', (text, why) => {
    expect(readMemory(text)).toEqual({ why: expect.stringMatching(why) })
  })
})

describe('the health matrix', () => {
  const memory = (heapAlloc: number, lastGcAt: number | null) => ({ heapAlloc, nextGc: 100, sys: 200, numGc: 1, lastGcAt })

  test.each([
    [40, START - MINUTE, 'low', 'fresh', 'healthy'],
    [80, START - MINUTE, 'filling', 'fresh', 'healthy'],
    [120, START - MINUTE, 'over', 'fresh', 'pressed'],
    [40, START - 3 * MINUTE, 'low', 'overdue', 'watch'],
    [80, START - 3 * MINUTE, 'filling', 'overdue', 'pressed'],
    [120, START - 3 * MINUTE, 'over', 'overdue', 'sick'],
    [80, null, 'filling', 'never', 'healthy'],
    [120, null, 'over', 'never', 'sick'],
    [80, START + MINUTE, 'filling', 'fresh', 'healthy'],
  ])('%d of 100 bytes, collected at %s: %s, %s, %s', (heapAlloc, lastGcAt, mark, age, word) => {
    expect(healthOf(memory(heapAlloc, lastGcAt), START)).toMatchObject({ mark, age, word })
  })
})

describe('the 95th percentile of latency', () => {
  const answers = Array.from({ length: 100 }, (_, index) => ({ at: START - index * 1000, ms: index + 1 }))

  test('is the smallest answer that 95 of 100 do not exceed', () => {
    expect(p95Of({ answers }, START, 15 * MINUTE)).toEqual({ p95Ms: 95, gaps: [] })
  })

  test('counts only answers within the window before the last sample', () => {
    expect(p95Of({ answers }, START, MINUTE).p95Ms).toBe(57)
    expect(p95Of({ answers: [{ at: START + 1, ms: 9 }] }, START, MINUTE)).toEqual({
      p95Ms: null,
      gaps: [{ kind: 'series', what: 'the p95 latency', why: 'no answer lies in the window before the last sample' }],
    })
  })

  test('is what somebody measured, where that is given', () => {
    expect(p95Of({ answers, p95Ms: 7 }, START, MINUTE).p95Ms).toBe(7)
  })

  test.each([-1, Number.NaN, 1e12])('of %d ms is no latency, and said', (p95Ms) => {
    expect(p95Of({ answers: [], p95Ms }, START, MINUTE)).toEqual({
      p95Ms: null,
      gaps: [expect.objectContaining({ what: 'the p95 latency' })],
    })
    const { gaps, p95Ms: found } = p95Of({ answers: [...answers, { at: START, ms: p95Ms }] }, START, 15 * MINUTE)
    expect([found, gaps.map(({ what }) => what)]).toEqual([95, ['1 of 101 latencies']])
  })

  test('is not known where nobody measured, which is no gap', () => {
    expect(p95Of({ answers: [] }, START, MINUTE)).toEqual({ p95Ms: null, gaps: [] })
  })
})

describe('a list of samples', () => {
  test('is an array, or an object with more in it', () => {
    const samples = [
      { at: '2026-03-01T12:00:00Z', file: 'a.txt', phase: 'before', elapsedMs: 3 },
      { at: START / 1000, total: 12, memoryFile: 'm.json' },
    ]
    const read = [
      { file: 'a.txt', total: null, at: START, elapsedMs: 3, phase: 'before', memoryFile: '' },
      { file: '', total: 12, at: START, memoryFile: 'm.json' },
    ]
    expect(readList(JSON.stringify(samples), 'l')).toEqual({ service: '', samples: read, latency: { answers: [] }, gaps: [] })
    const full = {
      schemaVersion: 1,
      service: 'checkout',
      everyMs: 30_000,
      samples,
      p95Ms: 180,
      latencies: [{ at: START, ms: 5 }],
      gaps: [{ what: 'a', why: 'b' }],
    }
    expect(readList(JSON.stringify(full), 'l')).toEqual({
      service: 'checkout',
      everyMs: 30_000,
      samples: read,
      latency: { p95Ms: 180, answers: [{ at: START, ms: 5 }] },
      gaps: [{ kind: 'series', what: 'a', why: 'b' }],
    })
  })

  test.each([
    ['no JSON', 'list l: it is not the JSON of a list of samples'],
    ['null', 'list l: it is not the JSON of a list of samples'],
    ['{}', 'list l: it has no list "samples"'],
    ['{"schemaVersion":2,"samples":[]}', 'list l: its schemaVersion is 2; this version reads 1'],
    ['[1]', 'entry 1 of l: it has neither a "file" nor a "total"'],
    ['[{"file":"a","at":"noon"}]', 'entry 1 of l: its time "noon" is none; write 2026-03-01T12:00:00Z or milliseconds since 1970'],
    ['[{"total":1,"at":1772366400,"memory":{"HeapAlloc":-1}}]', 'memory of entry 1 of l: HeapAlloc is -1, not a number of zero or more'],
    ['{"samples":[],"p95Ms":"180ms"}', 'p95Ms of l: it is not a number of milliseconds'],
    ['{"samples":[],"latencies":[{"ms":1}]}', '1 latencies of l: they are not of the form { "at": time, "ms": number }'],
  ])('%s has a gap', (text, gap) => {
    expect(readList(text, 'l').gaps.map(({ what, why }) => `${what}: ${why}`)).toEqual([gap])
  })

  test('keeps an entry whose number is absurd, so that the series names it', () => {
    expect(readList('[{"total":"many","at":1772366400}]', 'l').samples[0]?.total).toBeNaN()
  })
})
