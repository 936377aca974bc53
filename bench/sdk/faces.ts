import type { GoroutineRecord } from '#model/goroutine.ts'
import { compareText } from '#model/region.ts'
import type { Rule } from '#model/rule.ts'
import { parseDump } from '#snapshot/dump.ts'
import { waitKindOf } from '#snapshot/kind.ts'
import { normaliseFunction } from '#snapshot/normalise.ts'
import { rulesNaming } from '#snapshot/stack-pattern.ts'

/** What a goroutine of a dump is known by, and the rules whose stack face names it. */
export interface Face {
  /** The function it was started in, normalised: `net/http.(*persistConn).readLoop`. */
  readonly worker: string
  readonly creator: string
  readonly kind: string
  /** As printed, without type arguments, innermost first. */
  readonly frames: readonly string[]
  readonly rules: readonly string[]
}

/** The goroutines of a text dump but for the one that printed it. */
export function facesOf(dump: string, rules: readonly Rule[]): Face[] {
  const { goroutines } = parseDump(dump, 'dump')
  return goroutines.filter(({ state }) => state !== 'running').map((record) => faceOf(record, rules))
}

/** One line for each kind of goroutine that a rule names, sorted: what a new recording of the same library has to agree on. */
export function namedFaces(faces: readonly Face[]): readonly string[] {
  const lines = faces.filter(({ rules }) => rules.length > 0).map(({ worker, rules }) => `${worker} → ${rules.join(', ')}`)
  return [...new Set(lines)].sort(compareText)
}

function faceOf(record: GoroutineRecord, rules: readonly Rule[]): Face {
  const kind = waitKindOf(record)
  return {
    worker: normaliseFunction(record.frames.at(-1)?.function ?? ''),
    creator: normaliseFunction(record.createdBy?.function ?? ''),
    kind,
    frames: record.frames.map((frame) => normaliseFunction(frame.function)),
    rules: rulesNaming({ ...record, kind }, rules),
  }
}
