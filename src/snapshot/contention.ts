import type { Gap } from '#model/gap.ts'
import type { Frame } from '#model/goroutine.ts'
import { frameIn } from './grouped.ts'
import { stacksOf } from './profile.ts'

/** One stack of a mutex profile (where a contended lock was given back) or of a block profile (where somebody waited). */
export interface Contended {
  /** Innermost first. */
  readonly frames: readonly Frame[]
  /** How often, as the runtime estimates it from its samples. */
  readonly count: number
  /** How long in all; nanoseconds, in text form the runtime's cycles. */
  readonly delay: number
  readonly unit: 'nanoseconds' | 'cycles'
}

/** A mutex or block profile: the two have one form. Longest wait first. */
export interface Contention {
  readonly source: string
  readonly stacks: readonly Contended[]
  readonly gaps: readonly Gap[]
}

/** Reads a protobuf mutex or block profile, already unzipped; undefined when the bytes are something else. */
export function parseContentionProfile(bytes: Uint8Array, source: string): Contention | undefined {
  const profile = stacksOf(bytes)
  const [count, delay] = [profile?.types.indexOf('contentions') ?? -1, profile?.types.indexOf('delay') ?? -1]
  if (profile === undefined || count === -1 || delay === -1) return undefined
  const stacks = profile.samples.map(
    ({ frames, values }): Contended => ({ frames, count: values[count] ?? 0, delay: values[delay] ?? 0, unit: 'nanoseconds' }),
  )
  return { source, stacks: stacks.sort(longestFirst), gaps: profile.complete ? [] : [cutOff(source)] }
}

/** The first line of the text form (`debug=1`). */
export const CONTENTION_HEADER = /^--- (?:mutex|contention):\s*$/m

/** Reads the text form: `cycles count @ pc…` and a line a frame. Never throws; lines that are neither end a stack. */
export function parseContentionText(text: string, source: string): Contention {
  const stacks: { frames: Frame[]; count: number; delay: number; unit: 'cycles' }[] = []
  let open = false
  for (const line of text.slice(Math.max(0, CONTENTION_HEADER.exec(text)?.index ?? 0)).split(/\r?\n/)) {
    const head = /^(\d{1,15}) (\d{1,15}) @(?: 0x|$)/.exec(line)
    const frame = line.startsWith('#\t') ? frameIn(line) : undefined
    if (head !== null) stacks.push({ frames: [], delay: Number(head[1]), count: Number(head[2]), unit: 'cycles' })
    else if (open && frame !== undefined) stacks.at(-1)?.frames.push(frame)
    open = head !== null || (open && frame !== undefined)
  }
  const last = stacks.at(-1)
  const gaps = last !== undefined && last.frames.length === 0 ? [cutOff(source)] : []
  return { source, stacks: stacks.sort(longestFirst), gaps }
}

function longestFirst(a: Contended, b: Contended): number {
  return b.delay - a.delay || b.count - a.count
}

function cutOff(source: string): Gap {
  return { kind: 'dump', what: `the end of ${source}`, why: 'the profile is cut off or damaged; stacks behind that point were not seen' }
}
