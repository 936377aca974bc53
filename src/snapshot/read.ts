import type { Gap } from '#model/gap.ts'
import type { GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import { CONTENTION_HEADER, type Contention, parseContentionProfile, parseContentionText } from './contention.ts'
import { parseDump } from './dump.ts'
import { GROUPED_HEADER, parseGrouped } from './grouped.ts'
import { parseLeakReports } from './leak-report.ts'
import { parseProfile } from './profile.ts'
import { parseSchedule, SCHEDULE_LINE, type Schedule } from './schedtrace.ts'
import { splitEvents } from './test2json.ts'
import { parseTrace, TRACE_LINE } from './trace.ts'

/** Beyond this a text does not fit into one string of the engine (about 512 MiB) with room to work. */
const LARGEST = 256 * 1024 * 1024

/**
 * Reads the snapshots in a file of any origin: goroutine blocks (a dump, a log, test output plain or `-json`), grouped profiles,
 * what leak checkers of tests report, mutex and block profiles, schedtrace lines, printed execution traces, and protobuf profiles that the caller has unzipped. What cannot be read is a gap; an answer without snapshots always has one.
 */
export function readSnapshots(bytes: Uint8Array | string, source: string): SnapshotsRead {
  if (bytes.length === 0) return nothing(source, 'the file is empty')
  if (bytes.length > LARGEST)
    return nothing(source, 'the file is larger than 256 MiB; take a profile with debug=1, whose size does not grow with the goroutines')
  if (typeof bytes !== 'string' && bytes[0] === 0x1f && bytes[1] === 0x8b) {
    return nothing(source, 'it is compressed and was not unpacked; take the profile with ?debug=2 or ?debug=1')
  }
  const contention = typeof bytes === 'string' ? undefined : parseContentionProfile(bytes, source)
  if (contention !== undefined) return { snapshots: [], contentions: [contention], schedules: [], gaps: contention.gaps }
  const profile = typeof bytes === 'string' ? undefined : parseProfile(bytes, source)
  if (profile !== undefined)
    return {
      snapshots: profile.goroutines.length > 0 || profile.gaps.length === 0 ? [profile] : [],
      contentions: [],
      schedules: [],
      gaps: profile.gaps,
    }
  if (typeof bytes !== 'string' && isBinaryTrace(bytes))
    return nothing(
      source,
      'it is an execution trace; print it with `go tool trace -d=parsed FILE` (Go 1.24 or later) and read what that prints',
    )
  const text = typeof bytes === 'string' ? bytes : decoded(bytes)
  if (text.includes('\0')) return nothing(source, 'it is binary; a goroutine dump (debug=2) or a profile with debug=1 is text')
  return readText(text, source)
}

/** What a file holds: goroutines, mutex or block profiles, and what the scheduler said over time. */
export interface SnapshotsRead {
  readonly snapshots: readonly Snapshot[]
  readonly contentions: readonly Contention[]
  readonly schedules: readonly Schedule[]
  readonly gaps: readonly Gap[]
}

function readText(text: string, source: string): SnapshotsRead {
  const { streams, plain } = splitEvents(text)
  const snapshots: Snapshot[] = []
  const contentions: Contention[] = []
  const schedules: Schedule[] = []
  for (const part of [plain, ...streams.map((stream) => stream.output)]) {
    if (CONTENTION_HEADER.test(part)) contentions.push(parseContentionText(part, source))
    if (GROUPED_HEADER.test(part)) snapshots.push(parseGrouped(part, source))
    if (SCHEDULE_LINE.test(part)) schedules.push(parseSchedule(part, source))
    if (TRACE_LINE.test(part)) snapshots.push(parseTrace(part, source))
    const dump = parseDump(part, source)
    if (dump.goroutines.length > 0 || dump.gaps.length > 0) snapshots.push(...separate(dump))
    const reported = parseLeakReports(part, source)
    if (reported.goroutines.length > 0 || reported.gaps.length > 0) snapshots.push(reported)
  }
  snapshots.push(...schedules.flatMap(({ last }) => last ?? []))
  if (snapshots.length + contentions.length + schedules.length === 0) return nothing(source, 'no goroutine dump or profile was found in it')
  return { snapshots, contentions, schedules, gaps: [...snapshots, ...contentions, ...schedules].flatMap(({ gaps }) => gaps) }
}

/** A log may hold several dumps one after another; a goroutine id that comes again begins the next one. */
function separate(dump: Snapshot): readonly Snapshot[] {
  const groups: GoroutineRecord[][] = [[]]
  let seen = new Set<number>()
  for (const record of dump.goroutines) {
    if (seen.has(record.id)) {
      groups.push([])
      seen = new Set()
    }
    seen.add(record.id)
    groups.at(-1)?.push(record)
  }
  if (groups.length === 1) return [dump]
  return groups.map((goroutines, index) => {
    const last = index === groups.length - 1
    return { ...dump, goroutines, total: goroutines.length, truncated: last && dump.truncated, gaps: last ? dump.gaps : [] }
  })
}

/** UTF-8, or UTF-16 with its mark, which is what PowerShell's `>` writes. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

function nothing(source: string, why: string): SnapshotsRead {
  return { snapshots: [], contentions: [], schedules: [], gaps: [{ kind: 'dump', what: source, why }] }
}

/** `go 1.26 trace` and zeros: what runtime/trace and `go test -trace` write. */
function isBinaryTrace(bytes: Uint8Array): boolean {
  return /^go 1\.\d{1,2} trace\0/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 16)))
}
