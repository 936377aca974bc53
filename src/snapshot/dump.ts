import type { Gap } from '#model/gap.ts'
import type { GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import { type Body, parseBody } from './body.ts'
import { type Header, looksLikeHeader, parseHeader } from './header.ts'

/** Where `runtime/pprof` stops writing a `debug=2` dump, in bytes. */
const PPROF_LIMIT = 64 * 1024 * 1024

/**
 * Reads every goroutine block of a text: `debug=2`, `runtime.Stack`, a panic, SIGQUIT, with anything else around the blocks. Go 1.19 to
 * 1.27; grammar in the recorder reference, 2.1. Never throws: a header that is not understood costs its block and is counted in one gap,
 * a last block that is cut off is kept as far as it goes and marks the snapshot truncated. Linear in the text.
 */
export function parseDump(text: string, source: string): Snapshot {
  const whole = text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text
  const reading: Reading = {
    goroutines: [],
    bodies: new Map(),
    headers: new Map(),
    blank: -1,
    unknown: 0,
    firstUnknown: '',
    truncated: whole.length >= PPROF_LIMIT,
  }
  for (let at = nextHeader(whole, 0); at !== -1; ) at = readBlock(whole, at, reading)
  if (endsInsideWord(whole)) reading.truncated = true
  return {
    source,
    format: 'text',
    goroutines: reading.goroutines,
    counts: [],
    total: reading.goroutines.length,
    truncated: reading.truncated,
    gaps: dumpGaps(reading, source),
  }
}

interface Reading {
  readonly goroutines: GoroutineRecord[]
  /** Text of a body without arguments to its frames: identical bodies dominate real dumps and are read once. */
  readonly bodies: Map<string, Body>
  /** What stands behind the id to what it says; the id in it is that of the first. */
  readonly headers: Map<string, Header>
  /** The next empty line that was found, so that no text is searched twice. */
  blank: number
  unknown: number
  firstUnknown: string
  truncated: boolean
}

/** Reads the block whose header stands at `at`; where the next one may stand, -1 for nowhere. */
function readBlock(text: string, at: number, reading: Reading): number {
  const newline = text.indexOf('\n', at)
  const line = text.slice(at, newline === -1 ? text.length : newline)
  const header = headerOf(line, reading)
  if (header === undefined) return skipBlock(text, line, newline, reading)
  const start = newline === -1 ? text.length : newline + 1
  const { end, next } = endOfBlock(text, start, reading)
  const body = bodyOf(text.slice(start, end), reading)
  reading.goroutines.push(recordOf(Number(line.slice('goroutine '.length, line.indexOf(' ', 'goroutine '.length))), header, body))
  if (end >= text.length - 1 && !body.complete) reading.truncated = true
  return next
}

/** Spelt out field by field: spreads are what a large dump would spend most of its time on. */
export function recordOf(id: number, header: Omit<Header, 'id'>, body: Body): GoroutineRecord {
  const record = {
    id,
    state: header.state,
    waitMinutes: header.waitMinutes,
    lockedToThread: header.lockedToThread,
    leaked: header.leaked,
    bubble: header.bubble,
    labels: header.labels,
    frames: body.frames,
    framesElided: body.framesElided,
  }
  return body.createdBy === undefined ? record : Object.assign(record, { createdBy: body.createdBy })
}

/** `goroutine 1`, `goroutine 12 gp=0xc0`, `goroutine 12 [chan rec`, but not the log line `goroutine 12 started`. */
const CUT_HEADER = /^goroutine \d+ ?(g[p=\w ]*)?(\[|$)/

function skipBlock(text: string, line: string, newline: number, reading: Reading): number {
  if (newline === -1) {
    if (CUT_HEADER.test(line)) reading.truncated = true
    return -1
  }
  if (looksLikeHeader(line) && reading.unknown++ === 0) reading.firstUnknown = line.slice(0, 120)
  return nextHeader(text, newline + 1)
}

/** The next empty line, or a header before it that has none. */
function endOfBlock(text: string, start: number, reading: Reading): { readonly end: number; readonly next: number } {
  if (reading.blank < start - 1) {
    const blank = text.indexOf('\n\n', start - 1)
    reading.blank = blank === -1 ? text.length : blank
  }
  const end = Math.min(reading.blank + 1, text.length)
  let next = nextHeader(text, start)
  while (next !== -1 && next < end && !looksLikeHeader(lineAt(text, next))) next = nextHeader(text, next + 1)
  return { end: next === -1 ? end : Math.min(next, end), next }
}

function lineAt(text: string, at: number): string {
  const newline = text.indexOf('\n', at)
  return text.slice(at, newline === -1 ? text.length : newline)
}

function headerOf(line: string, reading: Reading): Header | undefined {
  const space = line.indexOf(' ', 'goroutine '.length)
  const rest = line.slice(space)
  const known = reading.headers.get(rest)
  if (known !== undefined && /^\d{1,18}$/.test(line.slice('goroutine '.length, space))) return known
  const header = parseHeader(line)
  if (header !== undefined) reading.headers.set(rest, header)
  return header
}

function bodyOf(text: string, reading: Reading): Body {
  const shape = text.replace(ARGUMENTS, '()\n')
  const known = reading.bodies.get(shape)
  if (known !== undefined) return known
  const body = parseBody(text)
  reading.bodies.set(shape, body)
  return body
}

/** Arguments at the end of a line: addresses that differ from goroutine to goroutine and that no frame keeps. */
const ARGUMENTS = /\([^()\n]*\)\n/g

/** The next line that begins with `goroutine ` and a digit, from `from`; -1 when there is none. */
function nextHeader(text: string, from: number): number {
  for (let at = text.indexOf('goroutine ', from); at !== -1; at = text.indexOf('goroutine ', at + 1)) {
    const digit = text.charCodeAt(at + 'goroutine '.length)
    if (digit >= 0x30 && digit <= 0x39 && (at === 0 || text[at - 1] === '\n')) return at
  }
  return -1
}

/** A dump cut off inside the word `goroutine` of a next header. */
function endsInsideWord(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1)
  return last !== '' && last.length <= 'goroutine '.length && 'goroutine '.startsWith(last) && text.endsWith(`\n\n${last}`)
}

/** What of a dump was not read: headers of no known form, counted, and an end that is cut off. */
export function dumpGaps(reading: Pick<Reading, 'unknown' | 'firstUnknown' | 'truncated'>, source: string): readonly Gap[] {
  const gaps: Gap[] = []
  if (reading.unknown > 0) {
    const what = reading.unknown === 1 ? '1 goroutine' : `${reading.unknown} goroutines`
    gaps.push({
      kind: 'dump',
      what: `${what} in ${source}`,
      why: `the header is of no form known here; the first one: ${reading.firstUnknown}`,
    })
  }
  if (reading.truncated) {
    gaps.push({ kind: 'dump', what: `the end of ${source}`, why: 'the dump is cut off; goroutines behind that point were not seen' })
  }
  return gaps
}
