import type { Gap } from '#model/gap.ts'
import type { Frame, GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import { type EndedWaits, endedWaits } from './ended-waits.ts'
import { decodePercent } from './escape.ts'

/** A line of an execution trace as `go tool trace -d=parsed` prints it (Go 1.24 and later). */
export const TRACE_LINE = /^M=-?\d+ P=-?\d+ G=-?\d+ [A-Z]\w+ Time=\d+/m

/**
 * Reads the printed events of an execution trace: who still waits at its end, since when, where and started by whom, and which waits ended before.
 * Goroutines that ended or run, and the runtime's own, are left out. Never throws: a transition of no form known here is counted in one gap; where the text is cut
 * off the snapshot is of that moment, and says so.
 */
export function parseTrace(text: string, source: string): Snapshot {
  const reading: Reading = { goroutines: new Map(), now: 0, unknown: 0, last: '', ended: endedWaits() }
  for (let at = 0; at < text.length; ) at = readEvent(text, at, reading)
  const truncated = !text.endsWith('\n') || !/ Sync Time=\d+/.test(reading.last) || reading.goroutines.size === 0
  const goroutines = [...reading.goroutines].flatMap(([id, state]) => recordOf(id, state, reading.now) ?? [])
  const gaps = gapsOf(reading.unknown, truncated, source)
  const ended = reading.ended.longest()
  return { source, format: 'trace', goroutines, counts: [], total: goroutines.length, truncated, gaps, endedWaits: ended }
}

interface Reading {
  readonly goroutines: Map<number, Traced>
  /** Nanoseconds of the event that was read last. */
  now: number
  unknown: number
  /** The line of the event that was read last. */
  last: string
  readonly ended: EndedWaits
}

/** What is known of a goroutine that has not ended. */
interface Traced {
  /** Undefined while it does not wait. */
  readonly wait: { readonly since: number; readonly reason: string; readonly frames: readonly Frame[] } | undefined
  readonly createdBy: GoroutineRecord['createdBy']
}

/** Reads the event that begins at `at`, with the stacks behind it; where the next one may begin. */
function readEvent(text: string, at: number, reading: Reading): number {
  const newline = text.indexOf('\n', at)
  if (newline === -1) return text.length
  const line = text.slice(at, newline)
  const time = /^M=-?\d+ P=-?\d+ G=(-?\d+) (\w+) Time=(\d{1,18})/.exec(line)
  if (time === null) return newline + 1
  const next = nextEvent(text, newline)
  reading.now = Math.max(reading.now, Number(time[3]))
  reading.last = line
  if (time[2] === 'StateTransition' && /\b(GoID=|Goroutine\()/.test(line))
    readTransition(line, Number(time[1]), text.slice(newline + 1, next), reading)
  return next
}

function nextEvent(text: string, newline: number): number {
  const next = text.indexOf('\nM=', newline)
  return next === -1 ? text.length : next + 1
}

function readTransition(line: string, by: number, stacks: string, reading: Reading): void {
  const id = /\bGoID=(\d{1,18})\b/.exec(line)?.[1]
  const [, from = '', to = ''] = / (\w+)->(\w+)(?: |$)/.exec(line) ?? []
  if (id === undefined || to === '') {
    reading.unknown++
    return
  }
  const before = reading.goroutines.get(Number(id))
  const createdBy = from === 'NotExist' ? creatorOf(by, stacks) : before?.createdBy
  if (from === 'Waiting') noteEnd(Number(id), before, reading)
  if (to === 'NotExist') reading.goroutines.delete(Number(id))
  else if (to !== 'Waiting') reading.goroutines.set(Number(id), { wait: undefined, createdBy })
  else {
    // A trace says at times again that somebody waits: that is no new wait.
    const said = { since: reading.now, reason: /\bReason="([^"]*)"/.exec(line)?.[1] ?? '', frames: stackIn(stacks, 'TransitionStack=\n') }
    const wait = from === 'Undetermined' && before?.wait !== undefined ? before.wait : said
    reading.goroutines.set(Number(id), { wait, createdBy })
  }
}

/** A wait whose beginning was not seen has no length. */
function noteEnd(goroutine: number, state: Traced | undefined, { ended, now }: Reading): void {
  const { wait, createdBy } = state ?? {}
  if (wait === undefined || isOfRuntime(wait)) return
  const { reason, frames, since } = wait
  ended.add({ goroutine, state: STATES.get(reason) ?? reason, frames, milliseconds: (now - since) / 1e6, ...(createdBy && { createdBy }) })
}

/** The innermost call of whoever ran the `go` statement. */
function creatorOf(by: number, stacks: string): GoroutineRecord['createdBy'] {
  const [frame] = stackIn(stacks, /(^|\n)Stack=\n/.test(stacks) ? '\nStack=\n' : '')
  return frame === undefined || by < 1 ? undefined : { ...frame, goroutine: by }
}

/** `\tmain.main @ 0x4a0c40`, then `\t\texample.com/m/main.go:30`, innermost first, up to an empty line. */
function stackIn(stacks: string, head: string): readonly Frame[] {
  const text = `\n${stacks}`
  const start = head === '' ? -1 : text.indexOf(head)
  if (start === -1) return []
  const frames: Frame[] = []
  let name = ''
  for (const line of text.slice(start + head.length).split('\n')) {
    if (line === '') break
    const place = /^\t\t(.+):(\d{1,9})$/.exec(line)
    if (place !== null && name !== '') frames.push({ function: name, file: place[1] ?? '', line: Number(place[2]) })
    name = /^\t([^\t].*) @ 0x[0-9a-f]+$/.exec(line)?.[1] ?? ''
    name = decodePercent(name)
  }
  return frames
}

function recordOf(id: number, { wait, createdBy }: Traced, now: number): GoroutineRecord | undefined {
  if (wait === undefined || isOfRuntime(wait)) return undefined
  const waitMs = Math.round((now - wait.since) / 1e6)
  return {
    id,
    state: STATES.get(wait.reason) ?? wait.reason,
    waitMinutes: Math.floor(waitMs / 60_000),
    waitMs,
    lockedToThread: false,
    leaked: false,
    bubble: null,
    frames: wait.frames,
    framesElided: 0,
    labels: {},
    ...(createdBy && { createdBy }),
  }
}

/** Why only goroutines of the runtime wait. */
const OWN: ReadonlySet<string> = new Set(['system goroutine wait', 'wait until GC ends', 'wait for debug call'])

function isOfRuntime({ reason, frames }: NonNullable<Traced['wait']>): boolean {
  return reason.startsWith('GC ') || OWN.has(reason) || frames.every(isRuntime)
}

function isRuntime({ function: name }: Frame): boolean {
  return name.startsWith('runtime.') || name.startsWith('runtime/trace.')
}

/** Reasons of traces (traceBlockReasonStrings of Go's runtime/traceruntime.go) in the words of dumps; `sync` and none are told by the stack. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['forever', 'select (no cases)'],
  ['network', 'IO wait'],
  ['sync.(*Cond).Wait', 'sync.Cond.Wait'],
  ['sync', ''],
  ['unspecified', ''],
])

function gapsOf(unknown: number, truncated: boolean, source: string): readonly Gap[] {
  const what = unknown === 1 ? '1 transition' : `${unknown} transitions`
  return [
    ...(unknown > 0 ? [{ kind: 'dump', what: `${what} in ${source}`, why: 'of no form known here' } as const] : []),
    ...(truncated
      ? [{ kind: 'dump', what: `the end of ${source}`, why: 'the trace is cut off; what happened later was not seen' } as const]
      : []),
  ]
}
