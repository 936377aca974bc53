import type { Frame } from '#model/goroutine.ts'
import { decodePercent } from './escape.ts'
import { type Cursor, cursorOf, nextField } from './protobuf.ts'
import { addSpan, endOf, type Ids, idsOf, nthOf, type Spans, setId, spans, startOf } from './spans.ts'

/** Where the messages of a profile lie, by kind. */
export interface Parts {
  readonly types: Spans
  readonly samples: Spans
  readonly mappings: Spans
  readonly locations: Spans
  readonly functions: Spans
  readonly texts: Spans
  /** The bytes were fields to their end. */
  readonly complete: boolean
}

/** Finds the messages of a profile; field numbers are those of github.com/google/pprof/proto/profile.proto. */
export function partsOf(bytes: Uint8Array): Parts {
  const [types, samples, mappings, locations, functions, texts] = [spans(), spans(), spans(), spans(), spans(), spans()]
  const byField = [undefined, types, samples, mappings, locations, functions, texts]
  const cursor = cursorOf(bytes)
  while (nextField(cursor, bytes.length)) {
    if (cursor.value !== -1) continue
    const to = byField[cursor.field]
    if (to !== undefined) addSpan(to, cursor.start, cursor.end)
  }
  return { types, samples, mappings, locations, functions, texts, complete: cursor.at === bytes.length }
}

/** What samples point at; frames and texts are made when they are first asked for. Plain functions read it: closures are new in each reading, and what was compiled for those of the last one would be thrown away. */
export interface Table {
  readonly cursor: Cursor
  readonly texts: Texts
  readonly locations: Spans
  readonly ids: Ids
  readonly functions: Functions
  /** The frame of a location that has just one, by id, as far as it was made and ids are small: asked first, for a large profile points at locations a million times. */
  readonly single: (Frame | undefined)[]
  readonly made: Map<number, readonly Frame[]>
  /** No name is missing. The texts stand at the end: a profile that is cut between two of them looks whole and has functions without a name. */
  readonly complete: boolean
}

/** Reads functions and their places; the table reads the rest of the bytes as it is asked. */
export function tableOf(bytes: Uint8Array, parts: Parts): Table {
  const { locations } = parts
  const functions = functionsOf(bytes, parts)
  const ids = idsOf(locations.count)
  const cursor = cursorOf(bytes)
  for (let nth = 0; nth < locations.count; nth++) {
    cursor.at = startOf(locations, nth)
    setId(ids, firstNumber(cursor, endOf(locations, nth), 1), nth)
  }
  // Filled, for an array that is filled here and there becomes a dictionary.
  const single = new Array<Frame | undefined>(2 * locations.count + 1).fill(undefined)
  const complete = functions.complete && mappingsAreNamed(cursor, parts)
  return { cursor, texts: textsOf(bytes, parts.texts), locations, ids, functions, single, made: new Map(), complete }
}

/** Frames of a location, the inlined ones first. */
export function framesAt(table: Table, id: number): readonly Frame[] {
  const { locations, single, made } = table
  const nth = nthOf(table.ids, id)
  if (nth === -1) return NO_FRAMES
  const one = single[id]
  const known = one === undefined ? made.get(id) : [one]
  if (known !== undefined) return known
  const frames = framesOf(table, startOf(locations, nth), endOf(locations, nth))
  if (frames.length === 1 && id < single.length) single[id] = frames[0]
  else made.set(id, frames)
  return frames
}

const NO_FRAMES: readonly Frame[] = []

/** The first number of a field up to `end`; 0 when it is not there, as protobuf has it. */
export function firstNumber(cursor: Cursor, end: number, field: number): number {
  while (nextField(cursor, end)) if (cursor.field === field) return Math.max(cursor.value, 0)
  return 0
}

/** One text for all of them, cut into pieces: asking a decoder for each takes longer than all the rest. */
interface Texts {
  readonly bytes: Uint8Array
  readonly spans: Spans
  readonly whole: string
  /** Where `whole` starts in the bytes. */
  readonly from: number
  /** All of it is ASCII. */
  readonly plain: boolean
  /** Names of functions may have `%2e` in them. */
  readonly escaped: boolean
  readonly made: (string | undefined)[]
}

function textsOf(bytes: Uint8Array, texts: Spans): Texts {
  const from = startOf(texts, 0)
  const all = bytes.subarray(from, texts.count === 0 ? from : endOf(texts, texts.count - 1))
  const whole = Buffer.from(all.buffer, all.byteOffset, all.byteLength).toString('latin1')
  // Each other letter takes two bytes as UTF-8; counting them is native, and half of these bytes would be read one by one before a compiler is at work.
  const plain = Buffer.byteLength(whole, 'utf8') === whole.length
  const made = new Array<string | undefined>(texts.count).fill(undefined)
  return { bytes, spans: texts, whole, from, plain, escaped: whole.includes('%'), made }
}

/** A text by its index; empty where there is none. */
export function textAt({ bytes, spans: all, whole, from, plain, made }: Texts, index: number): string {
  const known = made[index]
  if (known !== undefined || index < 0 || index >= all.count) return known ?? ''
  const start = startOf(all, index)
  const end = endOf(all, index)
  const latin = whole.slice(start - from, end - from)
  const decoded = plain || !OTHER_THAN_ASCII.test(latin) ? latin : decoder.decode(bytes.subarray(start, end))
  made[index] = decoded
  return decoded
}

const decoder = new TextDecoder()

const OTHER_THAN_ASCII = /[^\0-\x7f]/

/** Indexes of the texts that name functions and their files. */
interface Functions {
  readonly ids: Ids
  readonly names: Int32Array
  readonly files: Int32Array
  readonly complete: boolean
}

function functionsOf(bytes: Uint8Array, { functions, texts }: Parts): Functions {
  const ids = idsOf(functions.count)
  const names = new Int32Array(functions.count)
  const files = new Int32Array(functions.count)
  const cursor = cursorOf(bytes)
  let complete = true
  for (let nth = 0; nth < functions.count; nth++) {
    let id = -1
    cursor.at = startOf(functions, nth)
    for (const end = endOf(functions, nth); nextField(cursor, end); ) {
      const { field, value } = cursor
      if (field === 1 && id === -1) id = Math.max(value, 0)
      const isText = field >= 2 && field <= 4
      if (isText && value >= texts.count) complete = false
      if (field === 2) names[nth] = value < texts.count ? value : 0
      if (field === 4) files[nth] = value < texts.count ? value : 0
    }
    setId(ids, Math.max(id, 0), nth)
  }
  return { ids, names, files, complete }
}

function mappingsAreNamed(cursor: Cursor, { mappings, texts }: Parts): boolean {
  for (let nth = 0; nth < mappings.count; nth++) {
    cursor.at = startOf(mappings, nth)
    for (const end = endOf(mappings, nth); nextField(cursor, end); ) {
      if (cursor.field >= 5 && cursor.field <= 6 && cursor.value >= texts.count) return false
    }
  }
  return true
}

function framesOf(table: Table, start: number, end: number): readonly Frame[] {
  const { cursor } = table
  let frames: Frame[] | undefined
  cursor.at = start
  while (nextField(cursor, end)) {
    if (cursor.field !== 4 || cursor.value !== -1) continue
    const behind = cursor.end
    const frame = frameOf(table, cursor.start, behind)
    // Nearly all have one: a list that is made empty has room for seventeen.
    if (frame !== undefined && frames === undefined) frames = [frame]
    else if (frame !== undefined) frames?.push(frame)
    cursor.at = behind
  }
  return frames ?? NO_FRAMES
}

/** The call of a line of a location; undefined where its function has no name. */
function frameOf({ cursor, functions, texts }: Table, start: number, end: number): Frame | undefined {
  const { ids, names, files } = functions
  let id = 0
  let line = 0
  cursor.at = start
  while (nextField(cursor, end)) {
    if (cursor.field === 1) id = cursor.value
    else if (cursor.field === 2) line = cursor.value
  }
  const nth = id < 0 ? -1 : nthOf(ids, id)
  if (nth === -1) return undefined
  const text = textAt(texts, names[nth] as number)
  const name = texts.escaped ? decodePercent(text) : text
  return name === '' ? undefined : { function: name, file: textAt(texts, files[nth] as number), line: Math.max(0, line) }
}
