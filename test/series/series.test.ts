import { describe, expect, test } from 'vitest'
import { gapsOf, HOUR, MINUTE, START, sample, series, stack, stacked, totals } from './samples.ts'

describe('a series', () => {
  test('has totals in order of time, a slope and a forecast to the cap', () => {
    const { series: found, gaps } = series(totals([100, 110, 120, 130], 6 * MINUTE))
    expect(found.samples.map(({ total }) => total)).toEqual([100, 110, 120, 130])
    expect(found.trend).toMatchObject({ perHour: 100, low: 100, high: 100 })
    expect(found.forecast).toMatchObject({ limit: 1000, inMs: 31_320_000 })
    expect(gaps).toEqual([])
  })

  test('counts each signature with its share, a sample that does not show one counting 0', () => {
    const steady = stack(30, { k2: 'steady', from: 10 })
    const { series: found } = series([stacked(0, [steady]), stacked(MINUTE, [steady, stack(10)]), stacked(2 * MINUTE, [steady, stack(20)])])
    expect(found.signatures.map(({ k2, counts, share }) => [k2, counts, share])).toEqual([
      ['steady', [30, 30, 30], 0.6],
      ['leak', [0, 10, 20], 0.4],
    ])
    expect(found.signatures[1]?.trend).toMatchObject({ perHour: 600, low: 600 })
  })

  test('keeps null where a sample was counted without its stacks', () => {
    const { series: found } = series([stacked(0, [stack(1)]), sample(MINUTE, 5), stacked(2 * MINUTE, [stack(3)])])
    expect(found.signatures[0]?.counts).toEqual([1, null, 3])
  })

  test('counts states, what is blocked, and waiting times by the minute', () => {
    const reading = stack(4, { k2: 'io', kind: 'io', waited: 70, from: 500 })
    const worker = stack(2, { k2: 'gc', kind: 'select', benign: 'a worker', from: 600 })
    const { series: found } = series([stacked(0, [stack(3, { waited: 5 }), reading, worker])])
    const [point] = found.samples
    expect([point?.states, point?.blocked]).toEqual([{ 'chan-send': 3, io: 4, select: 2 }, 3])
    // Under 1, 5, 15, 60, 240 and 1440 minutes, and longer.
    expect(point?.waits).toEqual([2, 0, 3, 0, 4, 0, 0])
  })

  test('finds goroutines older than the window by their waiting time and by ids that were there before it', () => {
    const { series: found } = series([
      stacked(0, [stack(5)]),
      stacked(16 * MINUTE, [stack(9)]),
      stacked(17 * MINUTE, [stack(12), stack(2, { k2: 'sleeper', waited: 20, from: 900 })]),
    ])
    expect(found.signatures.map(({ k2, aged }) => [k2, aged])).toEqual([
      ['leak', 5],
      ['sleeper', 2],
    ])
  })

  test('does not know how old goroutines are where the format has no ids, and says so', () => {
    const profile = (after: number) => stacked(after, [stack(5, { waited: 90 })], { highestId: 0, format: 'profile' })
    const found = series([profile(0), profile(MINUTE)])
    expect([found.series.signatures[0]?.aged, found.series.samples[0]?.waits]).toEqual([null, null])
    expect(gapsOf(found)).toEqual(['how old goroutines are of dumps: a profile dump does not say it; take dumps with ?debug=2'])
  })

  test('compares stacks of one format only, and says how many are of another', () => {
    const profile = stacked(0, [stack(50, { k2: 'other', ids: [], minutes: [] })], { highestId: 0, format: 'profile' })
    const found = series([profile, stacked(MINUTE, [stack(50)]), stacked(2 * MINUTE, [stack(50)])])
    expect(found.series.signatures.map(({ k2, counts }) => [k2, counts])).toEqual([['leak', [null, 50, 50]]])
    expect(gapsOf(found)).toEqual([
      'stacks of 1 of 3 samples of dumps: they are not of the form of the last one (text), so their stacks cannot be compared with its',
    ])
  })

  test('gives the depth of a stack only where it is blocked', () => {
    const { series: found } = series([stacked(0, [stack(1, { depth: 7 }), stack(1, { k2: 'io', kind: 'io', depth: 9, from: 500 })])])
    expect(found.signatures.map(({ k2, depth }) => [k2, depth])).toEqual([
      ['io', 0],
      ['leak', 7],
    ])
  })
})

describe('growth between samples', () => {
  test('stays, falls again, or ends with the series: what stays goes before what is larger and fell', () => {
    expect(series(totals([100, 300, 100, 130, 131])).series.jump).toMatchObject({ from: 100, to: 130, percent: 30, after: 'kept' })
    expect(series(totals([100, 300, 100])).series.jump).toMatchObject({ to: 300, percent: 200, after: 'fell' })
    expect(series(totals([100, 100, 150])).series.jump).toMatchObject({ to: 150, percent: 50, after: 'open' })
  })

  test('by a handful of goroutines is none, whatever the percentage', () => {
    expect(series(totals([3, 11])).series.jump).toBeNull()
    expect(series(totals([3, 12])).series.jump).toMatchObject({ percent: 300 })
  })

  test('from nothing is a number', () => {
    expect(series(totals([0, 9, 9])).series.jump?.percent).toBe(1_000_000)
  })
})

describe('a load', () => {
  test('compares the fewest before it with the last after it', () => {
    const samples = [
      sample(0, 12, { phase: 'before' }),
      sample(MINUTE, 10, { phase: 'before' }),
      sample(2 * MINUTE, 400, { phase: 'during' }),
      sample(3 * MINUTE, 90, { phase: 'after' }),
      sample(4 * MINUTE, 40, { phase: 'after' }),
    ]
    expect(series(samples).series.load).toEqual({ before: 10, after: 40 })
  })

  test('of which the end was not seen is a gap and no load', () => {
    const found = series([sample(0, 12, { phase: 'before' }), sample(MINUTE, 400, { phase: 'during' })])
    expect(found.series.load).toBeNull()
    expect(gapsOf(found)).toEqual([
      'goroutines before and after the load of dumps: there is no sample after it, so the two cannot be compared',
    ])
  })

  test('is what two samples without marks are; more of them are a service at work', () => {
    expect(series(totals([10, 40])).series.load).toEqual({ before: 10, after: 40 })
    expect(series(totals([10, 40, 40])).series.load).toBeNull()
  })
})

describe('periods', () => {
  test('are 24, 48 and 72 hours as far as the series goes back, and the whole', () => {
    const values = Array.from({ length: 51 }, (_, hour) => (hour < 26 ? 100 : 100 + (hour - 26) * 10))
    const { series: found } = series(totals(values, HOUR))
    expect(found.periods.map(({ hours, samples, least, most, trend }) => [hours, samples, least, most, trend?.perHour])).toEqual([
      [24, 25, 100, 340, 10],
      [48, 49, 100, 340, expect.any(Number)],
      [null, 51, 100, 340, expect.any(Number)],
    ])
  })

  test('name what grows for sure, the fastest first', () => {
    const at = (hour: number) =>
      stacked(hour * HOUR, [
        stack(hour * 5 + 1, { k2: 'slow', from: 1000 }),
        stack(hour * 50 + 1, { k2: 'fast', from: 5000 }),
        stack(20 + (hour % 2), { k2: 'flat', from: 20 }),
      ])
    const { series: found } = series([0, 1, 2, 3, 4, 5].map(at))
    expect(found.periods.at(-1)?.growing).toEqual([
      { k2: 'fast', perHour: 50 },
      { k2: 'slow', perHour: 5 },
    ])
  })
})

describe('what is wrong with a series is a gap', () => {
  test('samples without a time, from absurd times and with absurd numbers are left out and named', () => {
    const found = series([
      sample(0, 10),
      sample(0, 10, { at: null, source: 'dump.txt' }),
      sample(0, 10, { at: 0, source: 'old' }),
      sample(MINUTE, -3),
      sample(2 * MINUTE, 1e12),
      sample(3 * MINUTE, Number.NaN),
      sample(4 * MINUTE, 2.5),
      sample(5 * MINUTE, 11),
    ])
    expect(found.series.samples.map(({ total }) => total)).toEqual([10, 11])
    expect(gapsOf(found)).toEqual([
      'sample dump.txt of dumps: nothing says when it was taken; put the time into its name (2026-03-01T12-00-00Z.txt) or into series.json',
      "sample old of dumps: its time, 0 ms after 1970, is before Go's first release or after the year 2200",
      'sample s60 of dumps: -3 is no number of goroutines',
      'sample s120 of dumps: 1000000000000 is no number of goroutines',
      'sample s180 of dumps: NaN is no number of goroutines',
      'sample s240 of dumps: 2.5 is no number of goroutines',
    ])
  })

  test('the files of a folder have no order, a list has one: what breaks it is named, and a reversed list is not broken', () => {
    const mixed = [sample(0, 1), sample(2 * MINUTE, 3), sample(MINUTE, 2)]
    expect(gapsOf(series(mixed))).toEqual([])
    expect(gapsOf(series(mixed, { listed: true }))).toEqual([
      expect.stringMatching(/^the order of sample s60 of dumps: .*if a clock was set back$/),
    ])
    expect(
      gapsOf(
        series(
          mixed.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0)),
          { listed: true },
        ),
      ),
    ).toEqual([])
    for (const listed of [true, false]) expect(series(mixed, { listed }).series.samples.map(({ total }) => total)).toEqual([1, 2, 3])
  })

  test('a clock that was set back does not move samples where the sampler had a steady one', () => {
    const found = series(
      [
        sample(0, 10, { elapsedMs: 5 }),
        sample(MINUTE, 20, { elapsedMs: MINUTE + 5 }),
        sample(-HOUR, 30, { elapsedMs: 2 * MINUTE + 5, source: 'late' }),
      ],
      { listed: true },
    )
    expect(found.series.samples.map(({ at, total }) => [at - START, total])).toEqual([
      [0, 10],
      [MINUTE, 20],
      [2 * MINUTE, 30],
    ])
    expect(gapsOf(found)).toEqual(["the clock before sample late of dumps: it was set by -3720 s; the sampler's own clock is used"])
  })

  test('of two samples at one time the higher count stays', () => {
    const found = series([sample(0, 10), sample(0, 50, { source: 'other' }), sample(0, 20, { source: 'third' }), sample(MINUTE, 12)])
    expect(found.series.samples.map(({ total }) => total)).toEqual([50, 12])
    expect(gapsOf(found)).toHaveLength(2)
  })

  test('a long time without a sample', () => {
    const found = series([...totals([1, 1, 1, 1]), sample(30 * MINUTE, 1)])
    expect(gapsOf(found)).toEqual([
      'the time from 2026-03-01T12:03:00Z to 2026-03-01T12:30:00Z of dumps: no sample was taken in 1620 s; usually there is one every 60 s',
    ])
  })

  test('one sample, and none', () => {
    expect(gapsOf(series(totals([5])))).toEqual(['series dumps: there is one sample only, so nothing is known about growth and slope'])
    expect(gapsOf(series([]))).toEqual(['series dumps: there is no sample in it that can be used'])
    expect(series(totals([5])).series).toMatchObject({ trend: null, forecast: null, jump: null, load: null })
  })

  test('a process that was started anew does not hide what grew before it', () => {
    const grown = [0, 1, 2, 3].map((at) => stacked(at * MINUTE, [stack(100 + 100 * at, { from: 5000 + 1000 * at })]))
    const fresh = [4, 5, 6].map((at) => stacked(at * MINUTE, [stack(10, { from: 20 })]))
    const found = series([...grown, ...fresh])
    expect(found.series.samples.map(({ stretch }) => stretch)).toEqual([0, 0, 0, 0, 1, 1, 1])
    expect(found.series.trend).toMatchObject({ perHour: 6000, samples: 4 })
    expect(found.series.forecast?.inMs).toBeNull()
    expect(gapsOf(found)).toEqual([
      'the time before sample s240 of dumps: the process was started anew; what came before is counted on its own',
    ])
  })

  test('a load that ends is no start anew: the goroutine that writes the dump is younger than all others', () => {
    const busy = stacked(0, [stack(3000, { from: 50 }), stack(1, { k2: 'dump', from: 9000 })])
    const calm = stacked(MINUTE, [stack(5, { from: 50 }), stack(1, { k2: 'dump', from: 9001 })])
    expect(gapsOf(series([busy, calm]))).toEqual([])
  })

  test('collections that become fewer mean a start anew as well', () => {
    const memory = { heapAlloc: 1, nextGc: 4, sys: 9, lastGcAt: null }
    const found = series([sample(0, 5, { memory: { ...memory, numGc: 40 } }), sample(MINUTE, 5, { memory: { ...memory, numGc: 2 } })])
    expect(found.series.samples.map(({ stretch }) => stretch)).toEqual([0, 1])
  })
})
