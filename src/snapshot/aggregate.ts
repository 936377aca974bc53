import type { Frame, GoroutineRecord, Site, Snapshot, StackKeys, WaitKind } from '#model/goroutine.ts'
import { compareText } from '#model/region.ts'
import { benignReason } from './benign.ts'
import { relativeFrame, type Signature, type SignatureContext, signatureOf } from './signature.ts'

/** The label under which the recorder notes the test that started a goroutine. */
export const TEST_LABEL = 'goroutine-gate.test'

/** All goroutines of one stack (k1). */
export interface StackGroup {
  readonly kind: WaitKind
  readonly state: string
  /** Whether the leak profile marked it: marked and unmarked goroutines of one stack are two groups. */
  readonly leaked: boolean
  readonly keys: StackKeys
  readonly count: number
  readonly longestWaitMinutes: number
  /** The same in milliseconds; absent where nothing says it. */
  readonly longestWaitMs?: number
  /** Names from the recorder's label, sorted. */
  readonly tests: readonly string[]
  /** As in one of them, files relative to the repository root. */
  readonly frames: readonly Frame[]
  readonly framesElided: number
  readonly createdBy?: Frame
  readonly site?: Site
  readonly spawn?: Site
  /** The catalogue's reason; absent when nothing says that it is harmless. */
  readonly benign?: string
}

/** Groups the goroutines of snapshots by strict identity, the largest group first. n log n; identical stacks are looked at once. */
export function aggregate(snapshots: readonly Snapshot[], context: SignatureContext): readonly StackGroup[] {
  const signatures: Cache = new WeakMap()
  const groups = new Map<string, Growing>()
  for (const snapshot of snapshots) {
    snapshot.goroutines.forEach((record, index) => {
      const signature = cached(signatures, record, context)
      const key = `${signature.keys.k1}${record.leaked}`
      const group = groups.get(key) ?? { record, signature, count: 0, longestWait: 0, longestMs: -1, tests: new Set() }
      groups.set(key, group)
      add(group, record, snapshot.counts[index] ?? 1)
    })
  }
  return [...groups.values()].map((group) => finished(group, context)).sort(compareGroups)
}

interface Growing {
  readonly record: GoroutineRecord
  readonly signature: Signature
  count: number
  longestWait: number
  longestMs: number
  readonly tests: Set<string>
}

/** Frames are shared between records with one body (see `parseDump`), so that they can stand for it. */
type Cache = WeakMap<readonly Frame[], Map<string, Signature>>

function cached(cache: Cache, record: GoroutineRecord, context: SignatureContext): Signature {
  const byState = cache.get(record.frames) ?? new Map<string, Signature>()
  cache.set(record.frames, byState)
  const known = byState.get(record.state)
  if (known !== undefined) return known
  const signature = signatureOf(record, context)
  byState.set(record.state, signature)
  return signature
}

function add(group: Growing, record: GoroutineRecord, count: number): void {
  group.count += count
  group.longestWait = Math.max(group.longestWait, record.waitMinutes)
  group.longestMs = Math.max(group.longestMs, record.waitMs ?? -1)
  const test = Object.hasOwn(record.labels, TEST_LABEL) ? record.labels[TEST_LABEL] : undefined
  if (test !== undefined) group.tests.add(test)
}

function finished(group: Growing, context: SignatureContext): StackGroup {
  const { record, signature } = group
  const benign = benignReason(record)
  return {
    kind: signature.kind,
    state: record.state,
    leaked: record.leaked,
    keys: signature.keys,
    count: group.count,
    longestWaitMinutes: group.longestWait,
    ...(group.longestMs >= 0 && { longestWaitMs: group.longestMs }),
    tests: [...group.tests].sort(compareText),
    frames: record.frames.map((frame) => relativeFrame(frame, context)),
    framesElided: record.framesElided,
    ...(record.createdBy && { createdBy: relativeFrame(record.createdBy, context) }),
    ...(signature.site && { site: signature.site }),
    ...(signature.spawn && { spawn: signature.spawn }),
    ...(benign !== undefined && { benign }),
  }
}

function compareGroups(a: StackGroup, b: StackGroup): number {
  return b.count - a.count || compareText(a.kind, b.kind) || compareText(a.keys.k1, b.keys.k1) || Number(b.leaked) - Number(a.leaked)
}
