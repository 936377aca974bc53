import type { Gap } from '#model/gap.ts'
import type { Frame, GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import { decodePercent } from './escape.ts'
import { labelsAt } from './labels.ts'

/** The first line of the grouped form of the goroutine and the goroutineleak profile. */
export const GROUPED_HEADER = /^goroutine(leak)? profile: total (\d{1,15})\s*$/m

/**
 * Reads the text form `debug=1`: one record per distinct stack and label set, its count at the same index of `counts`. There is no state,
 * no id and no creator in it; records of a goroutineleak profile are marked leaked. Never throws; a count that does not add up to the
 * profile's own total marks the snapshot truncated.
 */
export function parseGrouped(text: string, source: string): Snapshot {
  const header = GROUPED_HEADER.exec(text)
  const reading: Reading = { goroutines: [], counts: [], leaked: header?.[1] === 'leak', frames: [], labels: {}, count: 0 }
  if (header !== null) readGroups(text, header.index + header[0].length, reading)
  const total = Number(header?.[2] ?? 0)
  const seen = reading.counts.reduce((sum, count) => sum + count, 0)
  return {
    source,
    format: 'grouped',
    goroutines: reading.goroutines,
    counts: reading.counts,
    total: Math.max(total, seen),
    truncated: seen < total,
    gaps: gapsOf(header !== null, seen, total, source),
  }
}

interface Reading {
  readonly goroutines: GoroutineRecord[]
  readonly counts: number[]
  readonly leaked: boolean
  frames: Frame[]
  labels: Readonly<Record<string, string>>
  /** Of the group being read; 0 between groups. */
  count: number
}

function readGroups(text: string, from: number, reading: Reading): void {
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    readLine(text.slice(at, text[end - 1] === '\r' ? end - 1 : end), reading)
    at = end + 1
  }
  endGroup(reading)
}

function readLine(line: string, reading: Reading): void {
  const group = /^(\d{1,15}) @(?: 0x|$)/.exec(line)
  if (group !== null) {
    endGroup(reading)
    reading.count = Number(group[1])
  } else if (line.startsWith('# labels: ')) {
    reading.labels = labelsAt(line, '# labels: '.length)?.labels ?? {}
  } else if (line.startsWith('#\t')) {
    const frame = frameIn(line)
    if (frame !== undefined) reading.frames.push(frame)
  } else if (line === '') {
    endGroup(reading)
  }
}

/** A frame's line of a profile's text form: `#<TAB>0x5f5f98<TAB>example.com/m1/a.Leak.func1+0x18<TAB><TAB>/abs/a.go:5`: columns are filled up with tabs. */
export function frameIn(line: string): Frame | undefined {
  const [, address = '', name = '', place = ''] = line.split(/\t+/)
  if (!address.startsWith('0x') || name === '') return undefined
  const plus = name.lastIndexOf('+0x')
  const colon = place.lastIndexOf(':')
  const digits = place.slice(colon + 1)
  const known = colon > 0 && /^\d{1,9}$/.test(digits)
  return {
    function: decodePercent(plus === -1 ? name : name.slice(0, plus)),
    file: known ? place.slice(0, colon) : '',
    line: known ? Number(digits) : 0,
  }
}

function endGroup(reading: Reading): void {
  if (reading.count === 0) return
  reading.goroutines.push({
    id: 0,
    state: '',
    waitMinutes: 0,
    lockedToThread: false,
    leaked: reading.leaked,
    bubble: null,
    frames: reading.frames,
    framesElided: 0,
    labels: reading.labels,
  })
  reading.counts.push(reading.count)
  reading.frames = []
  reading.labels = {}
  reading.count = 0
}

function gapsOf(found: boolean, seen: number, total: number, source: string): readonly Gap[] {
  if (!found) return [{ kind: 'dump', what: source, why: 'no line "goroutine profile: total N" was found' }]
  if (seen >= total) return []
  return [
    { kind: 'dump', what: `${total - seen} of ${total} goroutines in ${source}`, why: 'the profile is cut off before they were listed' },
  ]
}
