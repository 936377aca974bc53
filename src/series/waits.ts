import type { Frame, GoroutineRecord, Site, Snapshot, WaitKind } from '#model/goroutine.ts'
import { compareText } from '#model/region.ts'
import type { Release, ReleaseKind, Waiter, WaitGraph, WaitPoint } from '#model/waits.ts'
import { declaredName } from '#snapshot/normalise.ts'
import { relativeFrame, type SignatureContext } from '#snapshot/signature.ts'
import { ringsOf } from './rings.ts'
import { isBlocked } from './signatures.ts'
import { signer } from './signed.ts'

/** Where a goroutine that is stuck at a site could be released from, as the source says; see `go/releases.ts`. */
export type ReleaseLookup = (site: Site, kind: WaitKind) => readonly { readonly kind: ReleaseKind; readonly site: Site }[]

/**
 * Groups the blocked goroutines of a snapshot by what they wait for. `addresses` are those of `waitAddresses`, empty where the dump has none.
 * Goroutines that the catalogue excuses are left out. n log n.
 */
export function waitGraphOf(
  snapshot: Snapshot,
  addresses: ReadonlyMap<number, string>,
  context: SignatureContext,
  releasesOf: ReleaseLookup,
): WaitGraph {
  const points = new Map<string, Gathering>()
  const on: ByFunction = new Map()
  const signatureIn = signer(context)
  snapshot.goroutines.forEach((record, index) => {
    const { kind, keys, site, spawn, benign } = signatureIn(record)
    const count = snapshot.counts[index] ?? 1
    if (!isBlocked(kind) || benign !== undefined) {
      note(on, record, context, count)
      return
    }
    const address = addresses.get(record.id)
    const id = address ?? `${placeText(site, record)} ${kind}`
    const point = points.get(id) ?? { id, by: address === undefined ? 'site' : 'address', waiters: new Map(), longest: 0 }
    points.set(id, point)
    point.longest = Math.max(point.longest, record.waitMinutes)
    const waiter = point.waiters.get(keys.k1) ?? { record, kind, k2: keys.k2, count: 0, ...(site && { site }), ...(spawn && { spawn }) }
    point.waiters.set(keys.k1, waiter)
    waiter.count += count
    note(on, record, context, id)
  })
  const found = [...points.values()].map((point) => finished(point, on, releasesOf)).sort(compareMost)
  return { source: snapshot.source, points: found, rings: ringsOf(found) }
}

/** Files in which goroutines of a snapshot are stuck. */
export function blockedFiles(snapshot: Snapshot, context: SignatureContext): readonly string[] {
  const signatureIn = signer(context)
  const files = snapshot.goroutines.flatMap((record) => {
    const { kind, site } = signatureIn(record)
    return site && isBlocked(kind) ? [site.file] : []
  })
  return [...new Set(files)].sort(compareText)
}

interface Gathering {
  readonly id: string
  readonly by: WaitPoint['by']
  readonly waiters: Map<string, Stacked>
  longest: number
}

interface Stacked {
  readonly record: GoroutineRecord
  readonly kind: WaitKind
  readonly k2: string
  count: number
  readonly site?: Site
  readonly spawn?: Site
}

/** Who has a function on the stack: wait points, and how many goroutines that wait for nobody. */
type ByFunction = Map<string, { readonly points: Set<string>; running: number }>

function placeText(site: Site | undefined, { frames }: GoroutineRecord): string {
  if (site) return `${site.file}:${site.line}`
  return frames[0] === undefined ? '?' : `${frames[0].function}:${frames[0].line}`
}

/** Notes the functions of a stack, named as sites name them, for the point where it waits or for the number that do not. */
function note(on: ByFunction, record: GoroutineRecord, context: SignatureContext, point: string | number): void {
  for (const name of functionsOn(record, context)) {
    const known = on.get(name) ?? { points: new Set(), running: 0 }
    on.set(name, known)
    if (typeof point === 'string') known.points.add(point)
    else known.running += point
  }
}

const functions = new WeakMap<SignatureContext, WeakMap<GoroutineRecord['frames'], ReadonlySet<string>>>()

/** `file function` of each frame; stacks of one shape share their frames and are looked at once. */
function functionsOn({ frames }: GoroutineRecord, context: SignatureContext): ReadonlySet<string> {
  const known = functions.get(context) ?? new WeakMap<GoroutineRecord['frames'], ReadonlySet<string>>()
  functions.set(context, known)
  const found = known.get(frames) ?? new Set(frames.map((frame) => functionOf(frame, context)))
  known.set(frames, found)
  return found
}

function functionOf(frame: Frame, context: SignatureContext): string {
  const { file, line } = relativeFrame(frame, context)
  return `${file} ${context.declaredFunction(file, line) ?? declaredName(frame.function, frame.file)}`
}

function finished(point: Gathering, on: ByFunction, releasesOf: ReleaseLookup): WaitPoint {
  const stacked = [...point.waiters].sort(([a, one], [b, other]) => other.count - one.count || compareText(a, b))
  const waiters = stacked.map(
    ([k1, { k2, count, site, spawn }]): Waiter => ({ k1, k2, count, ...(site && { site }), ...(spawn && { spawn }) }),
  )
  const [, most] = stacked[0] as [string, Stacked]
  const places = stacked.flatMap(([, { site, kind }]) => (site ? releasesOf(site, kind) : []))
  const releases = new Map(places.map((place) => [`${place.site.file}:${place.site.line} ${place.kind}`, place]))
  return {
    id: point.id,
    by: point.by,
    kind: most.kind,
    state: most.record.state,
    ...(most.site && { site: most.site }),
    count: waiters.reduce((sum, { count }) => sum + count, 0),
    longestWaitMinutes: point.longest,
    waiters,
    releases: [...releases.values()].map(({ kind, site }): Release => {
      const held = on.get(`${site.file} ${site.function}`)
      return { kind, site, waitsAt: [...(held?.points ?? [])].sort(compareText), running: held?.running ?? 0 }
    }),
  }
}

function compareMost(a: WaitPoint, b: WaitPoint): number {
  return b.count - a.count || compareText(a.id, b.id)
}
