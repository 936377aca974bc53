import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aggregate } from '#snapshot/aggregate.ts'
import { readSnapshots } from '#snapshot/read.ts'
import { parseSchedule } from '#snapshot/schedtrace.ts'
import { parseTrace } from '#snapshot/trace.ts'
import { FOLDER } from './dumps.ts'

const CONTEXT = { root: '', modules: [{ path: 'example.com/scheduled', dir: '' }], declaredFunction: () => undefined }
const read = (version: string, name: string) => readFileSync(`${FOLDER}${version}/${name}`, 'utf8')

describe.each(['go1.21.13', 'go1.27.3'])("%s: the scheduler's own trace", (version) => {
  test('without details tells queues and threads over time', () => {
    const { schedules, snapshots, gaps } = readSnapshots(Buffer.from(read(version, 'schedtrace.log')), 'log')
    expect(schedules[0]?.samples.length).toBeGreaterThan(1)
    for (const sample of schedules[0]?.samples ?? []) expect(sample).toMatchObject({ processors: 2, states: null })
    expect({ snapshots, gaps }).toEqual({ snapshots: [], gaps: [] })
  })

  test('with details counts goroutines by how they wait, and lists those of the last sample', () => {
    const { schedules, snapshots, gaps } = readSnapshots(read(version, 'scheddetail.log'), 'log')
    const [first, last] = [schedules[0]?.samples[0], schedules[0]?.samples.at(-1)]
    expect(first?.states?.get('chan send')).toBeUndefined()
    expect(last?.states?.get('chan send')).toBeGreaterThanOrEqual(2)
    expect(snapshots).toMatchObject([{ format: 'schedtrace', truncated: false }])
    const groups = aggregate(snapshots, CONTEXT).map(({ kind, count }) => [kind, count])
    expect(groups).toEqual(expect.arrayContaining([['forever', 1]]))
    expect(groups.find(([kind]) => kind === 'lock')?.[1]).toBe(1)
    expect(gaps).toEqual([])
  })

  test('is read up to where it was cut off, at any byte', () => {
    const text = read(version, 'scheddetail.log')
    const whole = parseSchedule(text, 'log')
    for (let length = 1; length < text.length; length += 13) {
      const { samples, gaps } = parseSchedule(text.slice(0, length), 'log')
      expect(samples.length).toBeLessThanOrEqual(whole.samples.length)
      const inside = text[length - 1] !== '\n' && /(^|\n)(SCHED| {2}[GMP]\d)[^\n]*$/.test(text.slice(0, length))
      expect(gaps).toHaveLength(inside ? 1 : 0)
    }
  })
})

test('lines of the scheduler that are of no known form are counted, those of other programs are not', () => {
  const text = 'SCHED soon\n  G7: status=4(a\n  G8: status=four(x) m=nil lockedm=nil\nSCHED is a word of a log\n  Ghost: 1\n'
  expect(parseSchedule(text, 'log').gaps).toMatchObject([{ what: '4 lines of the scheduler in log' }])
})

test("a goroutine's state is that of its number; what it last waited for counts only while it waits", () => {
  const states = (line: string) =>
    parseSchedule(`SCHED 1ms: gomaxprocs=1 idleprocs=0 threads=1 runqueue=2 [ 3 ]\n${line}\n`, 'log').last?.goroutines
  expect(states('  G1: status=1(chan send) m=nil lockedm=nil')).toMatchObject([{ state: 'runnable' }])
  expect(states('  G1: status=4100(chan send) m=nil lockedm=0')).toMatchObject([{ state: 'chan send', lockedToThread: true }])
  expect(states('  G1: status=10(chan send) m=nil lockedm=nil')).toMatchObject([{ state: 'chan send', leaked: true }])
  expect(states('  G1: status=6(chan send) m=nil lockedm=nil')).toBeUndefined()
})

describe.each(['go1.26.8', 'go1.27.3'])('%s: a printed execution trace', (version) => {
  const text = read(version, 'trace.parsed')

  test('says who still waits at its end, where, for how long, and who started it', () => {
    const { snapshots, gaps } = readSnapshots(Buffer.from(text), 'trace')
    expect(snapshots).toMatchObject([{ format: 'trace', total: 4, truncated: false }])
    expect(gaps).toEqual([])
    const groups = aggregate(snapshots, CONTEXT)
    expect(groups.map(({ kind, count, site, spawn }) => [kind, count, site?.function, spawn?.function]).sort()).toEqual([
      ['chan-send', 2, 'pool.send', 'main'],
      ['forever', 1, 'forever', 'main'],
      ['lock', 1, 'pool.lock', 'main'],
    ])
    for (const { longestWaitMs } of groups) expect(longestWaitMs).toBeGreaterThanOrEqual(90)
  })

  test('says which waits ended before it did, the longest first, by goroutine', () => {
    const waits = parseTrace(text, 'trace').endedWaits ?? []
    const seen = waits.map(({ state, frames }) => `${state} ${frames.find(({ function: name }) => name.startsWith('main.'))?.function}`)
    // One sender of three was received from after 60 ms; main slept that long before, and 40 ms behind it.
    expect(seen).toEqual(expect.arrayContaining(['sleep main.main', 'chan send main.(*pool).send']))
    expect(new Set(seen).size).toBe(2)
    expect(waits.every(({ longestMs, totalMs, count }) => longestMs >= 1 && totalMs >= longestMs && count >= 1)).toBe(true)
    expect(waits.map(({ longestMs }) => longestMs)).toEqual(waits.map(({ longestMs }) => longestMs).toSorted((a, b) => b - a))
    expect(waits.find(({ state }) => state === 'chan send')?.longestMs).toBeGreaterThanOrEqual(50)
  })

  test('cut off at any byte gives a gap, and never more waits than goroutines', () => {
    for (let length = 1; length < text.length; length += 97) {
      const { goroutines, gaps } = parseTrace(text.slice(0, length), 'trace')
      expect(goroutines.length).toBeLessThan(12)
      expect(gaps.length).toBeGreaterThan(0)
    }
  })
})

test('a transition of no known form is counted, in whatever order its fields stand', () => {
  const line = (rest: string) => `M=1 P=0 G=1 StateTransition Time=5 ${rest}\n\n`
  const end = 'M=-1 P=-1 G=-1 Sync Time=9000005 N=1\n'
  const stack = 'TransitionStack=\n\tmain.f @ 0x1\n\t\tmain.go:3\n\n'
  const older = `M=1 P=0 G=7 StateTransition Time=5 Resource=Goroutine(7) Reason="chan send" GoID=7 Running->Waiting\n${stack}`
  const read = parseTrace(`${line('GoID=x Running->Waiting')}${line('GoID=3 Running')}${older}${end}`, 'trace')
  expect(read.gaps).toMatchObject([{ what: '2 transitions in trace' }])
  expect(read.goroutines).toMatchObject([{ id: 7, state: 'chan send', waitMs: 9, frames: [{ function: 'main.f', line: 3 }] }])
})

test('a trace that nobody printed is a gap that says how', () => {
  const { gaps } = readSnapshots(Buffer.from('go 1.26 trace\0\0\0\x01\x01'), 'trace.out')
  expect(gaps).toMatchObject([{ what: 'trace.out', why: expect.stringContaining('go tool trace -d=parsed') }])
})

test('waits of one goroutine in one place are counted together, each from its own beginning to its end', () => {
  const line = (time: number, id: number, rest: string) => `M=1 P=0 G=1 StateTransition Time=${time} GoID=${id} ${rest}\n`
  const waits = (time: number, id: number) =>
    `${line(time, id, 'Running->Waiting Reason="chan receive"')}TransitionStack=\n\tmain.f @ 0x1\n\t\tmain.go:3\n\n`
  const wakes = (time: number, id: number) => `${line(time, id, 'Waiting->Runnable Reason=""')}\n`
  const ms = 1e6
  const short = `${waits(20 * ms, 9)}${wakes(20.5 * ms, 9)}`
  const unseen = wakes(21 * ms, 5)
  const text = `${waits(ms, 7)}${wakes(3 * ms, 7)}${waits(4 * ms, 7)}${wakes(9 * ms, 7)}${waits(10 * ms, 8)}${wakes(17 * ms, 8)}${short}${unseen}`
  expect(parseTrace(text, 'trace').endedWaits).toMatchObject([
    { goroutine: 8, state: 'chan receive', count: 1, longestMs: 7, totalMs: 7 },
    { goroutine: 7, state: 'chan receive', count: 2, longestMs: 5, totalMs: 7, frames: [{ function: 'main.f', line: 3 }] },
  ])
})
