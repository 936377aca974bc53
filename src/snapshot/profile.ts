import type { Gap } from '#model/gap.ts'
import type { Frame, GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import { type LabelSet, type LabelSets, labelSets, NO_LABELS, withLabel } from './profile-labels.ts'
import { firstNumber, framesAt, partsOf, type Table, tableOf, textAt } from './profile-table.ts'
import { type Cursor, cursorOf, nextField, nextNumber } from './protobuf.ts'
import { endOf, type Spans, startOf } from './spans.ts'

/**
 * Reads a goroutine or goroutineleak profile in protobuf form (`debug=0`, what `/debug/pprof/goroutine` sends), already unzipped. One
 * record per stack and label set, its count at the same index of `counts`; no state, id or creator. Field numbers are those of
 * github.com/google/pprof/proto/profile.proto. Undefined when the bytes are no such profile at all.
 */
export function parseProfile(bytes: Uint8Array, source: string): Snapshot | undefined {
  const profile = profileOf(bytes)
  if (profile === undefined) return undefined
  const { types, reader, complete } = profile
  const index = types.findIndex((type) => type === 'goroutine' || type === 'goroutineleak')
  if (index === -1) return nothing(source, `it is a profile of ${types.join(' and ')}, not of goroutines`)
  const leaked = types[index] === 'goroutineleak'
  const goroutines: GoroutineRecord[] = []
  const counts: number[] = []
  let total = 0
  for (let nth = 0; nth < profile.samples.count; nth++) {
    readSample(reader, profile.samples, nth)
    const count = index < reader.valued ? (reader.values[index] as number) : 0
    goroutines.push(recordOf(reader, leaked))
    counts.push(count)
    total += count
  }
  const gaps: readonly Gap[] = complete ? [] : [cutOff(source)]
  return { source, format: 'profile', goroutines, counts, total, truncated: !complete, gaps }
}

/** A stack of a profile with its values, one for each of the profile's types. */
export interface ProfiledStack {
  /** Innermost first. */
  readonly frames: readonly Frame[]
  readonly labels: Readonly<Record<string, string>>
  readonly values: readonly number[]
}

/** The stacks of a profile of any kind; `complete` says that nothing was cut off. Undefined when the bytes are no profile. */
export function stacksOf(
  bytes: Uint8Array,
): { readonly types: readonly string[]; readonly samples: readonly ProfiledStack[]; readonly complete: boolean } | undefined {
  const profile = profileOf(bytes)
  if (profile === undefined) return undefined
  const { types, reader, complete } = profile
  const samples: ProfiledStack[] = []
  for (let nth = 0; nth < profile.samples.count; nth++) {
    readSample(reader, profile.samples, nth)
    const { frames, found, values, valued, labels } = reader
    samples.push({ frames: frames.slice(0, found), labels: labels.labels, values: values.slice(0, valued) })
  }
  return { types, samples, complete }
}

interface Profile {
  readonly types: readonly string[]
  readonly samples: Spans
  readonly reader: Reader
  readonly complete: boolean
}

function profileOf(bytes: Uint8Array): Profile | undefined {
  const parts = partsOf(bytes)
  const table = tableOf(bytes, parts)
  const cursor = cursorOf(bytes)
  const types: string[] = []
  for (let nth = 0; nth < parts.types.count; nth++) {
    cursor.at = startOf(parts.types, nth)
    types.push(textAt(table.texts, firstNumber(cursor, endOf(parts.types, nth), 1)))
  }
  if (types.length === 0 || parts.texts.count === 0 || textAt(table.texts, 0) !== '') return undefined
  const lists = { frames: [], found: 0, values: [], valued: 0 }
  const reader: Reader = { cursor, inner: cursorOf(bytes), table, sets: labelSets(), ...lists, labels: NO_LABELS }
  return { types, samples: parts.samples, reader, complete: parts.complete && table.complete }
}

/** Used again for each sample, so that reading one makes nothing but what is kept. */
interface Reader {
  readonly cursor: Cursor
  /** For messages inside of a sample. */
  readonly inner: Cursor
  readonly table: Table
  readonly sets: LabelSets
  /** Of the sample that was read last, the first `found` of them. */
  readonly frames: Frame[]
  found: number
  /** The first `valued` of them. */
  readonly values: number[]
  valued: number
  labels: LabelSet
}

function readSample(reader: Reader, samples: Spans, nth: number): void {
  const { cursor, inner, table, sets } = reader
  const end = endOf(samples, nth)
  reader.found = 0
  reader.valued = 0
  reader.labels = NO_LABELS
  cursor.at = startOf(samples, nth)
  while (nextField(cursor, end)) {
    const { field, value } = cursor
    if (field === 3 && value === -1) reader.labels = withLabel(sets, table, inner, cursor.start, cursor.end, reader.labels)
    else if (field === 1 && value >= 0) addLocation(reader, value)
    else if (field === 1) readLocations(reader, cursor.start, cursor.end)
    else if (field === 2 && value >= 0) reader.values[reader.valued++] = value
    else if (field === 2) readValues(reader, cursor.start, cursor.end)
  }
}

/** Most of a profile is these numbers: nearly all of them have one byte or two, and are read without a step through the cursor. */
function readLocations(reader: Reader, start: number, end: number): void {
  const { inner, table, frames } = reader
  const { single } = table
  const { bytes } = inner
  let { found } = reader
  let at = start
  while (at < end) {
    let id = bytes[at] as number
    const second = id < 0x80 || at + 1 >= end ? 0 : (bytes[at + 1] as number)
    if (id < 0x80) at++
    else if (second < 0x80 && at + 1 < end) {
      id = (id & 0x7f) | (second << 7)
      at += 2
    } else {
      inner.at = at
      id = nextNumber(inner, end)
      if (id === -1) break
      at = inner.at
    }
    const frame = single[id]
    if (frame !== undefined) frames[found++] = frame
    else for (const one of framesAt(table, id)) frames[found++] = one
  }
  reader.found = found
}

function addLocation(reader: Reader, id: number): void {
  for (const frame of framesAt(reader.table, id)) reader.frames[reader.found++] = frame
}

function readValues(reader: Reader, start: number, end: number): void {
  const { inner, values } = reader
  inner.at = start
  for (let value = nextNumber(inner, end); value !== -1; value = nextNumber(inner, end)) values[reader.valued++] = value
}

function recordOf({ frames, found, labels }: Reader, leaked: boolean): GoroutineRecord {
  return {
    id: 0,
    state: '',
    waitMinutes: 0,
    lockedToThread: false,
    leaked,
    bubble: null,
    frames: frames.slice(0, found),
    framesElided: 0,
    labels: labels.labels,
  }
}

function cutOff(source: string): Gap {
  const why = 'the profile is cut off or damaged; goroutines behind that point were not seen'
  return { kind: 'dump', what: `the end of ${source}`, why }
}

function nothing(source: string, why: string): Snapshot {
  const gaps: readonly Gap[] = [{ kind: 'dump', what: source, why }]
  return { source, format: 'profile', goroutines: [], counts: [], total: 0, truncated: false, gaps }
}
