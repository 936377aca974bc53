import type { Gap } from '#model/gap.ts'
import type { GoroutineRecord, Snapshot } from '#model/goroutine.ts'

/** What the scheduler said of itself at one moment (GODEBUG=schedtrace=…). */
export interface ScheduleSample {
  /** Since the program began. */
  readonly milliseconds: number
  readonly processors: number
  readonly idleProcessors: number
  readonly threads: number
  /** Runnable goroutines in all queues. */
  readonly runnable: number
  /** Goroutines by state; null without scheddetail=1. The runtime's own are among them. */
  readonly states: ReadonlyMap<string, number> | null
}

export interface Schedule {
  readonly source: string
  readonly samples: readonly ScheduleSample[]
  /** Goroutines of the last sample, without stacks; undefined where none were printed. */
  readonly last: Snapshot | undefined
  readonly gaps: readonly Gap[]
}

/** The first line of a sample. */
export const SCHEDULE_LINE = /^SCHED \d{1,15}ms: gomaxprocs=/m

/**
 * Reads the lines that a program prints with GODEBUG=schedtrace=N, with scheddetail=1 too, wherever they stand in its output. Never throws: a
 * SCHED or G line that is of no form known here is counted in one gap, and the sample of a text that ends inside a line is left out.
 */
export function parseSchedule(text: string, source: string): Schedule {
  const reading: Reading = { samples: [], goroutines: [], unknown: 0 }
  const lines = text.split(/\r?\n/)
  // Behind the last line break stands nothing, or half a line.
  const cut = lines.pop() ?? ''
  for (const line of lines) readLine(line, reading)
  if (/^(SCHED| {2}[GMP]\d)/.test(cut) && reading.samples.length > 0) dropLast(reading)
  const goroutines = reading.goroutines.at(-1) ?? []
  return {
    source,
    samples: reading.samples,
    last: goroutines.length === 0 ? undefined : snapshotOf(goroutines, source),
    gaps: gapsOf(reading.unknown, /^(SCHED| {2}[GMP]\d)/.test(cut), source),
  }
}

interface Reading {
  readonly samples: ScheduleSample[]
  /** By sample. */
  readonly goroutines: GoroutineRecord[][]
  unknown: number
}

function readLine(line: string, reading: Reading): void {
  if (line.startsWith('SCHED ')) readSample(line, reading)
  else if (/^ {2}G\d/.test(line)) readGoroutine(line, reading)
}

/** `SCHED 26ms: gomaxprocs=2 idleprocs=0 threads=4 … runqueue=1 [ 0 0 ] schedticks=[ 41 23 ]`; with details the queues stand in lines of their own. */
function readSample(line: string, reading: Reading): void {
  const head = /^SCHED (\d{1,15})ms: gomaxprocs=(\d{1,9}) idleprocs=(\d{1,9}) threads=(\d{1,9}) /.exec(line)
  const global = /\brunqueue=(\d{1,9})\b/.exec(line)
  if (head === null || global === null) {
    reading.unknown++
    return
  }
  const local = /\brunqueue=\d+ \[([\d ]*)\]/.exec(line)?.[1]?.trim().split(/ +/) ?? []
  reading.samples.push({
    milliseconds: Number(head[1]),
    processors: Number(head[2]),
    idleProcessors: Number(head[3]),
    threads: Number(head[4]),
    runnable: local.reduce((sum, count) => sum + Number(count), Number(global[1])),
    states: null,
  })
  reading.goroutines.push([])
}

/** `  G18: status=4(chan send) m=nil lockedm=nil`, behind the line of its sample. */
function readGoroutine(line: string, reading: Reading): void {
  const found = /^ {2}G(\d{1,18}): status=(\d{1,9})\((.*)\) m=(\S+) lockedm=(\S+)$/.exec(line)
  const sample = reading.samples.at(-1)
  if (found === null || sample === undefined) {
    reading.unknown++
    return
  }
  const state = stateOf(Number(found[2]), found[3] ?? '')
  if (state === '') return
  const states = new Map(sample.states)
  states.set(state, (states.get(state) ?? 0) + 1)
  reading.samples[reading.samples.length - 1] = { ...sample, states }
  reading.goroutines.at(-1)?.push({
    id: Number(found[1]),
    state,
    waitMinutes: 0,
    lockedToThread: found[5] !== 'nil' && found[5] !== '-1',
    leaked: (Number(found[2]) & ~SCAN) === LEAKED,
    bubble: null,
    frames: [],
    framesElided: 0,
    labels: {},
  })
}

/** A garbage collection looks at the stack meanwhile (runtime2.go of the Go runtime: _Gscan). */
const SCAN = 0x1000
/** The leak profile marked it (_Gleaked). */
const LEAKED = 10

/** Words of a dump for the runtime's numbers; empty for goroutines that have ended. The reason counts while it waits, and is a rest of the last wait otherwise. */
function stateOf(status: number, reason: string): string {
  const plain = status & ~SCAN
  if (plain === 4 || plain === LEAKED) return reason === '' ? 'waiting' : reason
  return NUMBERS.get(plain) ?? ''
}

const NUMBERS: ReadonlyMap<number, string> = new Map([
  [1, 'runnable'],
  [2, 'running'],
  [3, 'syscall'],
  [8, 'copystack'],
  [9, 'preempted'],
])

function dropLast(reading: Reading): void {
  reading.samples.pop()
  reading.goroutines.pop()
}

function snapshotOf(goroutines: readonly GoroutineRecord[], source: string): Snapshot {
  return { source, format: 'schedtrace', goroutines, counts: [], total: goroutines.length, truncated: false, gaps: [] }
}

function gapsOf(unknown: number, cut: boolean, source: string): readonly Gap[] {
  const lines = unknown === 1 ? '1 line' : `${unknown} lines`
  return [
    ...(unknown > 0 ? [{ kind: 'dump', what: `${lines} of the scheduler in ${source}`, why: 'of no form known here' } as const] : []),
    ...(cut ? [{ kind: 'dump', what: `the end of ${source}`, why: "it is cut off inside the scheduler's last sample" } as const] : []),
  ]
}
