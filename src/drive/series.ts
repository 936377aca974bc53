import { join } from 'node:path'
import { folderOf } from '#go/module.ts'
import type { Gap } from '#model/gap.ts'
import type { Snapshot } from '#model/goroutine.ts'
import type { Policy, SeriesPolicy } from '#model/policy.ts'
import type { Series } from '#model/series.ts'
import type { WaitGraph } from '#model/waits.ts'
import { limitsOf, windowOf } from '#policy/latency.ts'
import type { Outside, SeriesFiles } from '#ports.ts'
import { seriesGap } from '#series/gap.ts'
import type { Listed } from '#series/list.ts'
import { type Sample, sampleOf } from '#series/sample.ts'
import { seriesOf } from '#series/series.ts'
import { blockedFiles, waitGraphOf } from '#series/waits.ts'
import { isWithin, packageOf } from '#snapshot/normalise.ts'
import { readSnapshots } from '#snapshot/read.ts'
import type { SignatureContext } from '#snapshot/signature.ts'
import { waitAddresses } from '#snapshot/wait-address.ts'
import { releaseLookup } from './releases.ts'
import { type FoundSeries, findSeries, isInside, memoryOfSample, OUTSIDE } from './series-files.ts'

export interface SeriesRequest {
  /** Absolute paths of folders and lists. */
  readonly paths: readonly string[]
  /** A p95 latency that holds for every series which has none of its own. */
  readonly p95Ms?: number
}

/** Series as counted, and who waits for whom in the newest snapshot of each. */
export interface ReadSeries {
  readonly series: readonly Series[]
  readonly waits: readonly WaitGraph[]
  readonly gaps: readonly Gap[]
}

interface Reading {
  readonly policy: SeriesPolicy
  readonly context: SignatureContext
  readonly outside: Outside
}

/** The series of a change, as evidence; undefined where none were handed in. */
export async function seriesEvidence(
  request: SeriesRequest | undefined,
  { root, policy }: { readonly root: string; readonly policy: Policy },
  outside: Outside,
): Promise<ReadSeries | undefined> {
  if (request === undefined || request.paths.length === 0) return undefined
  const declaredFunction = outside.functionLookup(root, await outside.syntax())
  const mod = await outside.readText(join(root, 'go.mod'))
  const path = mod.kind === 'text' ? /^module\s+"?([^\s"]+)/m.exec(mod.text)?.[1] : undefined
  const modules = path === undefined ? [] : [{ path, dir: '' }]
  const context = { root, modules, declaredFunction }
  return readSeries(request, { policy: policy.series, context, outside })
}

/**
 * The repository's module makes user frames of its own packages alone, which is right for its own services. A series in whose first snapshot
 * none of them stands comes from another module, and then everything outside of the standard library is the user's.
 */
function contextChosen(context: SignatureContext): ContextFor {
  let chosen: SignatureContext | undefined
  return (snapshot) => {
    if (chosen || !snapshot) return chosen ?? context
    const packages = snapshot.goroutines.flatMap(({ frames }) => frames.map(({ function: name, file }) => packageOf(name, file)))
    const isOwn = context.modules.some(({ path }) => packages.some((each) => isWithin(each, path)))
    chosen = isOwn ? context : { ...context, modules: [] }
    return chosen
  }
}

/** How stacks are named; the same for all snapshots of a series. */
type ContextFor = (snapshot?: Snapshot) => SignatureContext

/** Reads every series, one snapshot after the other, and keeps of each only its counts. */
export async function readSeries({ paths, p95Ms }: SeriesRequest, reading: Reading): Promise<ReadSeries> {
  const all: { series: Series; waits: WaitGraph | undefined; gaps: readonly Gap[] }[] = []
  for (const path of paths) all.push(await readOne(path, p95Ms, reading))
  return {
    series: all.map(({ series }) => series),
    waits: all.flatMap(({ waits }) => waits ?? []),
    gaps: all.flatMap(({ gaps }) => gaps),
  }
}

async function readOne(path: string, p95Ms: number | undefined, reading: Reading) {
  const found = await findSeries(path, reading.outside.seriesFiles)
  const samples: Sample[] = []
  const gaps: Gap[] = [...found.gaps]
  const contextFor = contextChosen(reading.context)
  let newest: Taken | undefined
  for (const listed of found.samples) {
    const taken = await take(listed, found, contextFor, reading.outside.seriesFiles)
    gaps.push(...taken.gaps)
    if (taken.sample) samples.push(taken.sample)
    if (taken.snapshot && (taken.sample?.at ?? 0) >= (newest?.sample?.at ?? 0)) newest = taken
  }
  const { policy } = reading
  const context = contextFor()
  const given = {
    source: shownPath(path, context),
    service: found.service,
    samples,
    listed: found.listed,
    ...(found.everyMs !== undefined && { everyMs: found.everyMs }),
    latency: p95Ms === undefined || hasLatency(found) ? found.latency : { ...found.latency, p95Ms },
  }
  const { series, gaps: unusable } = seriesOf(given, {
    windowMs: windowOf(policy, found.service),
    limitsAt: (p95) => {
      const { cap, growth, delta } = limitsOf(policy, found.service, p95)
      return { cap, growthPercent: growth, growthFloor: delta }
    },
  })
  const waits = newest?.snapshot && (await waitsOfSnapshot(newest.snapshot, addressesIn(newest), { context, outside: reading.outside }))
  return { series, waits, gaps: [...gaps, ...unusable] }
}

/** Looked for in the newest snapshot only: nobody asks who waited for whom in the others. */
function addressesIn({ snapshot, bytes }: Taken): ReadonlyMap<number, string> {
  return snapshot?.format === 'text' && bytes ? waitAddresses(new TextDecoder().decode(bytes)) : new Map()
}

/** Who waits for whom, with what the source says about who could end it. */
export async function waitsOfSnapshot(
  snapshot: Snapshot,
  addresses: ReadonlyMap<number, string>,
  { context, outside }: { readonly context: SignatureContext; readonly outside: Outside },
): Promise<WaitGraph> {
  const folders = [...new Set(blockedFiles(snapshot, context).map(folderOf))].filter((folder) => !/^([/\\]|[A-Za-z]:)/.test(folder))
  const { files } = context.root === '' ? { files: [] } : await outside.collectFolders(context.root, folders, [])
  return waitGraphOf(snapshot, addresses, context, releaseLookup(files, await outside.syntax()))
}

function hasLatency({ latency }: FoundSeries): boolean {
  return latency.p95Ms !== undefined || latency.answers.length > 0
}

/** Relative to the repository, so that a report does not depend on where it lies. */
function shownPath(path: string, { root }: SignatureContext): string {
  return root !== '' && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path
}

interface Taken {
  readonly sample?: Sample
  readonly snapshot?: Snapshot
  /** What the snapshot was read from. */
  readonly bytes?: Uint8Array
  readonly gaps: readonly Gap[]
}

/** One sample of a series. What it could not show is a gap of the series, so that a clause speaks about it. */
async function take(listed: Listed, { folder }: FoundSeries, contextFor: ContextFor, files: SeriesFiles): Promise<Taken> {
  const beside = await memoryOfSample(listed, folder, files)
  const { at, elapsedMs, phase, file, total } = listed
  const facts = {
    source: file || `entry at ${at}`,
    at,
    ...(elapsedMs !== undefined && { elapsedMs }),
    ...(phase && { phase }),
    ...(beside.memory && { memory: beside.memory }),
  }
  if (total !== null) return { sample: { ...facts, total, stacks: null, format: '', highestId: 0 }, gaps: beside.gaps }
  const unseen = (why: string): Taken => ({ gaps: [...beside.gaps, seriesGap(`sample ${file}`, why)] })
  if (!isInside(file)) return unseen(OUTSIDE)
  const read = await files.read(join(folder, file))
  if (read.kind !== 'bytes') return unseen(read.kind === 'absent' ? 'the file is not there' : read.why)
  const { snapshots, gaps } = readSnapshots(read.bytes, file)
  const snapshot = snapshots.at(-1)
  const told = gaps.map((gap) => seriesGap(`sample ${file}`, gap.why))
  if (snapshot === undefined)
    return { gaps: [...beside.gaps, ...(told.length > 0 ? told : [seriesGap(`sample ${file}`, 'it holds no goroutines')])] }
  const several =
    snapshots.length > 1 ? [seriesGap(`sample ${file}`, `it holds ${snapshots.length} snapshots and one time; the last one counts`)] : []
  return {
    sample: sampleOf(snapshot, facts, contextFor(snapshot)),
    snapshot,
    bytes: read.bytes,
    gaps: [...beside.gaps, ...told, ...several],
  }
}
