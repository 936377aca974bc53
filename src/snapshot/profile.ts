import type { Gap } from '#model/gap.ts'
import type { Frame, GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import { firstNumber, partsOf, type Table, tableOf } from './profile-table.ts'
import { type Cursor, cursorOf, nextField, nextNumber } from './protobuf.ts'
import { endOf, type Spans, startOf } from './spans.ts'

/**
 * Reads a goroutine or goroutineleak profile in protobuf form (`debug=0`, what `/debug/pprof/goroutine` sends), already unzipped. One
 * record per stack and label set, its count at the same index of `counts`; no state, id or creator. Field numbers are those of
 * github.com/google/pprof/proto/profile.proto. Undefined when the bytes are no such profile at all.
 */
export function parseProfile(bytes: Uint8Array, source: string): Snapshot | undefined {
  const profile = stacksOf(bytes)
  if (profile === undefined) return undefined
  const { types, samples, complete } = profile
  const index = types.findIndex((type) => type === 'goroutine' || type === 'goroutineleak')
  if (index === -1) return nothing(source, `it is a profile of ${types.join(' and ')}, not of goroutines`)
  const counts = samples.map(({ values }) => values[index] ?? 0)
  return {
    source,
    format: 'profile',
    goroutines: samples.map((sample) => recordOf(sample, types[index] === 'goroutineleak')),
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
    truncated: !complete,
    gaps: complete
      ? []
      : [
          {
            kind: 'dump',
            what: `the end of ${source}`,
            why: 'the profile is cut off or damaged; goroutines behind that point were not seen',
          },
        ],
  }
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
  const parts = partsOf(bytes)
  const table = tableOf(bytes, parts)
  const cursor = cursorOf(bytes)
  const types = listOf(parts.types, (start, end) => {
    cursor.at = start
    return table.text(firstNumber(cursor, end, 1))
  })
  if (types.length === 0 || parts.texts.count === 0 || table.text(0) !== '') return undefined
  const reader: Reader = { cursor, inner: cursorOf(bytes), table, frames: [], found: 0 }
  const samples = listOf(parts.samples, (start, end) => sampleOf(reader, start, end))
  return { types, samples, complete: parts.complete && table.complete }
}

function listOf<T>(messages: Spans, read: (start: number, end: number) => T): readonly T[] {
  const list: T[] = []
  for (let nth = 0; nth < messages.count; nth++) list.push(read(startOf(messages, nth), endOf(messages, nth)))
  return list
}

/** What is used again for each stack. */
interface Reader {
  readonly cursor: Cursor
  /** For messages inside of a sample. */
  readonly inner: Cursor
  readonly table: Table
  /** Of one stack, the first `found` of them. */
  readonly frames: Frame[]
  found: number
}

function sampleOf(reader: Reader, start: number, end: number): ProfiledStack {
  const { cursor, inner, table } = reader
  // Lists and records that are made empty have room for what mostly does not come.
  let values: number[] | undefined
  let labels: Record<string, string> | undefined
  reader.found = 0
  cursor.at = start
  while (nextField(cursor, end)) {
    const { field, value } = cursor
    if (field === 3) labels = withLabel(cursor, inner, table, labels)
    else if (field === 1 && value >= 0) addLocation(reader, value)
    else if (field === 1) readLocations(reader, cursor.start, cursor.end)
    else if (field === 2 && value >= 0) values = withValue(values, value)
    else if (field === 2) values = withValues(inner, cursor.start, cursor.end, values)
  }
  return { frames: reader.frames.slice(0, reader.found), labels: labels ?? NO_LABELS, values: values ?? [] }
}

const NO_LABELS: Readonly<Record<string, string>> = Object.freeze({})

function withValue(values: number[] | undefined, value: number): number[] {
  if (values === undefined) return [value]
  values.push(value)
  return values
}

/** Most of a profile is these numbers: nearly all of them have one byte or two, and are read without a step through the cursor. */
function readLocations(reader: Reader, start: number, end: number): void {
  const { inner, table, frames } = reader
  const { single } = table
  const { bytes } = inner
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
    if (frame === undefined) addLocation(reader, id)
    else frames[reader.found++] = frame
  }
}

function addLocation(reader: Reader, id: number): void {
  for (const frame of reader.table.location(id)) reader.frames[reader.found++] = frame
}

function withValues(inner: Cursor, start: number, end: number, values: number[] | undefined): number[] | undefined {
  let all = values
  inner.at = start
  for (let value = nextNumber(inner, end); value !== -1; value = nextNumber(inner, end)) all = withValue(all, value)
  return all
}

function withLabel(
  { start, end, value }: Cursor,
  inner: Cursor,
  { text }: Table,
  labels: Record<string, string> = {},
): Record<string, string> {
  let key = ''
  let told = ''
  inner.at = start
  while (value === -1 && nextField(inner, end)) {
    if (inner.field === 1) key = text(inner.value)
    else if (inner.field === 2) told = text(inner.value)
  }
  if (key === '__proto__') Object.defineProperty(labels, key, { value: told, enumerable: true, configurable: true, writable: true })
  else labels[key] = told
  return labels
}

function recordOf({ frames, labels }: ProfiledStack, leaked: boolean): GoroutineRecord {
  return {
    id: 0,
    state: '',
    waitMinutes: 0,
    lockedToThread: false,
    leaked,
    bubble: null,
    frames,
    framesElided: 0,
    labels,
  }
}

function nothing(source: string, why: string): Snapshot {
  const gaps: readonly Gap[] = [{ kind: 'dump', what: source, why }]
  return { source, format: 'profile', goroutines: [], counts: [], total: 0, truncated: false, gaps }
}
