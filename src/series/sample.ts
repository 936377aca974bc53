import type { Frame, GoroutineRecord, Site, Snapshot, WaitKind } from '#model/goroutine.ts'
import type { MemoryStats, Phase } from '#model/series.ts'
import { isStandardLibrary, packageOf } from '#snapshot/normalise.ts'
import { relativeFrame, type SignatureContext } from '#snapshot/signature.ts'
import { type Signed, signer } from './signed.ts'

/** One snapshot with its time, reduced to what a series needs. */
export interface Sample {
  readonly source: string
  /** Milliseconds since 1970; null where nothing says when it was taken. */
  readonly at: number | null
  /** Milliseconds of a clock that nobody sets, from any beginning; absent where the sampler had none. */
  readonly elapsedMs?: number
  readonly phase?: Phase
  readonly total: number
  /** One entry per signature; null where only the total is known. */
  readonly stacks: readonly SampledStack[] | null
  /** What the stacks were read from; empty where only the total is known. */
  readonly format: Snapshot['format'] | ''
  /** The highest goroutine id; 0 where the format has none. */
  readonly highestId: number
  readonly memory?: MemoryStats
}

/** Goroutines of one signature (K2) in one snapshot. */
export interface SampledStack {
  readonly k2: string
  readonly kind: WaitKind
  readonly state: string
  readonly site?: Site
  readonly spawn?: Site
  readonly frames: readonly Frame[]
  /** Frames outside of the standard library. */
  readonly depth: number
  readonly benign?: string
  readonly count: number
  /** Ids and whole minutes of waiting, at the same index; empty where the format has none. */
  readonly ids: readonly number[]
  readonly minutes: readonly number[]
}

/** What is known of a sample besides its snapshot. */
export type SampleFacts = Pick<Sample, 'source' | 'at' | 'elapsedMs' | 'phase' | 'memory'>

/** Counts one snapshot; identical stacks are looked at once. The total is the snapshot's own where that is higher than what could be read. */
export function sampleOf(snapshot: Snapshot, facts: SampleFacts, context: SignatureContext): Sample {
  const stacks = new Map<string, Counting>()
  const signatureIn = signer(context)
  let highestId = 0
  snapshot.goroutines.forEach((record, index) => {
    const signature = signatureIn(record)
    const stack = stacks.get(signature.keys.k2) ?? { first: describe(record, signature, context), count: 0, ids: [], minutes: [] }
    stacks.set(signature.keys.k2, stack)
    stack.count += snapshot.counts[index] ?? 1
    if (snapshot.format !== 'text') return
    stack.ids.push(record.id)
    stack.minutes.push(record.waitMinutes)
    highestId = Math.max(highestId, record.id)
  })
  const counted = [...stacks.values()].map(({ first, count, ids, minutes }) => ({ ...first, count, ids, minutes }))
  return { ...facts, total: snapshot.total, stacks: counted, format: snapshot.format, highestId }
}

type Described = Omit<SampledStack, 'count' | 'ids' | 'minutes'>

interface Counting {
  readonly first: Described
  count: number
  readonly ids: number[]
  readonly minutes: number[]
}

/** Frames kept of each signature. */
const FRAMES = 8

function describe(record: GoroutineRecord, { kind, keys, site, spawn, benign }: Signed, context: SignatureContext): Described {
  const modules = context.modules.map((module) => module.path)
  const own = record.frames.filter((frame) => !isStandardLibrary(packageOf(frame.function, frame.file), modules))
  return {
    k2: keys.k2,
    kind,
    state: record.state,
    ...(site && { site }),
    ...(spawn && { spawn }),
    frames: record.frames.slice(0, FRAMES).map((frame) => relativeFrame(frame, context)),
    depth: own.length,
    ...(benign !== undefined && { benign }),
  }
}
