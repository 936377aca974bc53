import type { Gap } from '#model/gap.ts'
import type { Frame, GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import { decodePercent } from './escape.ts'
import { type Field, fieldsOf, numbers } from './protobuf.ts'

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
  const { fields, complete: whole } = fieldsOf(bytes)
  const strings = fields.filter((field) => field.number === STRING_TABLE).map(textOf)
  const types = fields.filter((field) => field.number === SAMPLE_TYPE).map((field) => strings[numberOf(inner(field), 1)] ?? '')
  if (types.length === 0 || strings[0] !== '') return undefined
  const table: Table = { strings, locations: locationsOf(fields, functionsOf(fields, strings)) }
  const samples = fields.filter((field) => field.number === SAMPLE).map((field) => sampleOf(inner(field), table))
  return { types, samples, complete: whole && namesAreThere(fields, strings.length) }
}

const SAMPLE_TYPE = 1
const SAMPLE = 2
const MAPPING = 3
const LOCATION = 4
const FUNCTION = 5
const STRING_TABLE = 6

/** The texts stand at the end: a profile that is cut between two of them looks whole and has functions without a name. */
function namesAreThere(fields: readonly Field[], texts: number): boolean {
  const named = (field: Field, numbers: readonly number[]): boolean =>
    inner(field).every((part) => !numbers.includes(part.number) || (part.value ?? 0) < texts)
  return fields.every((field) => {
    if (field.number === FUNCTION) return named(field, [2, 3, 4])
    return field.number !== MAPPING || named(field, [5, 6])
  })
}

interface Table {
  readonly strings: readonly string[]
  /** Frames of a location, the inlined ones first. */
  readonly locations: ReadonlyMap<number, readonly Frame[]>
}

interface Named {
  readonly name: string
  readonly file: string
}

function functionsOf(fields: readonly Field[], strings: readonly string[]): ReadonlyMap<number, Named> {
  const functions = new Map<number, Named>()
  for (const field of fields) {
    if (field.number !== FUNCTION) continue
    const parts = inner(field)
    functions.set(numberOf(parts, 1), { name: decodePercent(strings[numberOf(parts, 2)] ?? ''), file: strings[numberOf(parts, 4)] ?? '' })
  }
  return functions
}

function locationsOf(fields: readonly Field[], functions: ReadonlyMap<number, Named>): ReadonlyMap<number, readonly Frame[]> {
  const locations = new Map<number, readonly Frame[]>()
  for (const field of fields) {
    if (field.number !== LOCATION) continue
    const parts = inner(field)
    const lines = parts.filter((part) => part.number === 4).map(inner)
    const frames = lines.map((line): Frame => {
      const { name, file } = functions.get(numberOf(line, 1)) ?? { name: '', file: '' }
      return { function: name, file, line: numberOf(line, 2) }
    })
    locations.set(
      numberOf(parts, 1),
      frames.filter((frame) => frame.function !== ''),
    )
  }
  return locations
}

function sampleOf(parts: readonly Field[], { strings, locations }: Table): ProfiledStack {
  const ids = parts.filter((part) => part.number === 1).flatMap(numbers)
  const labels = parts.filter((part) => part.number === 3).map((part) => labelOf(inner(part), strings))
  return {
    frames: ids.flatMap((id) => locations.get(id) ?? []),
    labels: Object.fromEntries(labels),
    values: parts.filter((part) => part.number === 2).flatMap(numbers),
  }
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

function labelOf(parts: readonly Field[], strings: readonly string[]): readonly [string, string] {
  return [strings[numberOf(parts, 1)] ?? '', strings[numberOf(parts, 2)] ?? '']
}

function inner(field: Field): readonly Field[] {
  return field.bytes === undefined ? [] : fieldsOf(field.bytes).fields
}

/** The number in a field of a message; 0 when it is not there, as protobuf has it. */
function numberOf(parts: readonly Field[], number: number): number {
  return parts.find((part) => part.number === number)?.value ?? 0
}

function textOf(field: Field): string {
  return field.bytes === undefined ? '' : new TextDecoder().decode(field.bytes)
}

function nothing(source: string, why: string): Snapshot {
  const gaps: readonly Gap[] = [{ kind: 'dump', what: source, why }]
  return { source, format: 'profile', goroutines: [], counts: [], total: 0, truncated: false, gaps }
}
