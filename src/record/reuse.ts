import type { Gap } from '#model/gap.ts'
import type { Leak, PackageCapture, Recording } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import type { TestBinary } from './action-graph.ts'

/** What was to be run under a run id that stays the same, and what was. */
export interface Lasting {
  readonly calls: readonly CachedCall[]
  /** How often tests ran, by import path of their package. */
  readonly ran: ReadonlyMap<string, number>
}

/** One `go test` whose tests cmd/go may have answered from its test cache. */
export interface CachedCall {
  /** The words and flags that it was called with, in one text: cmd/go answers only where they are the same. */
  readonly words: string
  readonly binaries: readonly TestBinary[]
}

/** A recording to keep for the next run, under every key by which it can be asked for. */
export interface Kept {
  readonly importPath: string
  readonly keys: readonly string[]
  readonly recording: Recording
}

/** What becomes of a recording whose run id stays the same from run to run. */
export interface Reused {
  readonly recording: Recording
  readonly kept: readonly Kept[]
  /** Import paths of packages of which nothing was heard. */
  readonly unheard: readonly string[]
  /**
   * Something ran under this run id that was not kept. cmd/go may answer for it the next time, and nobody would know what it left: so the
   * run id must not be used again.
   */
  readonly forget: boolean
}

/** What earlier runs have left. */
export interface Stored {
  /** Undefined where nothing was kept under the key, or nothing that can be read. */
  recording(key: string): Recording | undefined
  /** Whether nothing was heard of that package when it ran last, so that it makes no difference whether it runs again. */
  isUnheard(importPath: string): boolean
}

/** Why nothing came from a package that cmd/go answered for. */
export const FROM_CACHE = 'its result came from the test cache, so that its tests did not run'

/**
 * Puts stored recordings in the place of packages whose tests did not run because cmd/go knew their result (recorder reference 3.7), and
 * says what of this run is to be kept. Only a package that was captured whole, whose tests passed and of which nothing is in doubt is kept;
 * whatever cannot be told apart stays unknown.
 */
export function reuseStored(fresh: Recording, { calls, ran }: Lasting, stored: Stored): Reused {
  const asked = binariesByPackage(calls)
  const torn = [...asked]
    .filter(([importPath, binaries]) => isTorn(fresh, importPath, ran.get(importPath) ?? 0, binaries))
    .map(([path]) => path)
  const whole = [...asked].reduce((now, [importPath, binaries]) => answered(now, importPath, binaries, stored), fresh)
  const recording = torn.reduce(withGap, whole)
  const kept = fresh.packages.flatMap((entry) => keep(entry, asked.get(entry.importPath) ?? [], fresh, ran))
  const keptPaths = new Set(kept.map(({ importPath }) => importPath))
  // cmd/go keeps the results of tests that passed; whether they did is not always known.
  const lost = recording.packages.some((entry) => ran.has(entry.importPath) && entry.passed !== false && !keptPaths.has(entry.importPath))
  const unheard = recording.packages.filter((entry) => asked.has(entry.importPath) && isUnheard(entry)).map(({ importPath }) => importPath)
  const forget = lost || torn.length > 0 || !unheard.every((importPath) => stored.isUnheard(importPath))
  return { recording, kept, unheard, forget }
}

interface Asked extends TestBinary {
  readonly words: string
}

function binariesByPackage(calls: readonly CachedCall[]): ReadonlyMap<string, readonly Asked[]> {
  const all = new Map<string, Asked[]>()
  for (const { words, binaries } of calls) {
    for (const binary of binaries) all.set(binary.importPath, [...(all.get(binary.importPath) ?? []), { ...binary, words }])
  }
  return all
}

/** By what it was linked from, which is known before it is linked, and by its own content, which may stay the same when that differs. */
function keysOf({ words, importPath, action, content }: Asked): readonly string[] {
  const key = (kind: string, hash: string): readonly string[] => (hash === '' ? [] : [[kind, hash, importPath, words].join('\0')])
  return [...key('action', action), ...key('content', content)]
}

/** Some test runs of a package were seen, and others, that cmd/go answered for, were not. */
function isTorn(fresh: Recording, importPath: string, ran: number, binaries: readonly Asked[]): boolean {
  return (
    ran < binaries.length && fresh.packages.some((entry) => entry.importPath === importPath && entry.runs > 0 && entry.passed !== false)
  )
}

function answered(now: Recording, importPath: string, binaries: readonly Asked[], stored: Stored): Recording {
  const [entry, ...more] = now.packages.filter((one) => one.importPath === importPath)
  const [binary, ...others] = binaries
  if (entry === undefined || binary === undefined || more.length > 0 || others.length > 0) return now
  const isFromCache = entry.why === FROM_CACHE || (binary.content === '' && isToItsEnd(now))
  if (entry.runs > 0 || entry.passed === false || !isFromCache) return now
  const found = firstOf(keysOf(binary), stored)
  return found === undefined ? now : inPlace(now, importPath, found)
}

/** Of a command that was ended nobody knows what it would have come to. */
function isToItsEnd({ timedOut, exitCode }: Recording): boolean {
  return !timedOut && exitCode < 126
}

function firstOf(keys: readonly string[], stored: Stored): Recording | undefined {
  for (const key of keys) {
    const found = stored.recording(key)
    if (found !== undefined) return found
  }
  return undefined
}

function withGap(now: Recording, importPath: string): Recording {
  const why = `one of its test runs was seen, and of another ${FROM_CACHE}`
  const gap: Gap = { kind: 'capture', what: `package ${importPath}`, why, package: importPath }
  const packages = now.packages.map((entry) =>
    entry.importPath === importPath && entry.capture === 'captured' ? { ...entry, capture: 'partial' as const, why } : entry,
  )
  return { ...now, packages, gaps: [...now.gaps, gap] }
}

function inPlace(now: Recording, importPath: string, { packages, leaks, benign }: Recording): Recording {
  const of = (one: Leak): boolean => one.package !== importPath
  const reused = packages.map((entry): PackageCapture => ({ ...entry, reused: true }))
  return {
    ...now,
    packages: now.packages.flatMap((entry) => (entry.importPath === importPath ? reused : [entry])),
    leaks: [...now.leaks.filter(of), ...leaks].sort(byPackage),
    benign: [...now.benign.filter(of), ...benign].sort(byPackage),
    gaps: now.gaps.filter((gap) => gap.package !== importPath),
  }
}

function byPackage(a: Leak, b: Leak): number {
  return compareText(a.package, b.package)
}

/** It passed, or may have, without a sign of the recorder: once it is run again under another id, for the sign may have been lost. */
function isUnheard({ runs, passed }: PackageCapture): boolean {
  return runs === 0 && passed !== false
}

function keep(entry: PackageCapture, binaries: readonly Asked[], fresh: Recording, ran: Lasting['ran']): readonly Kept[] {
  const { importPath, capture, passed, runs } = entry
  const [binary] = binaries
  const isPlain = binaries.length === 1 && runs === 1 && ran.get(importPath) === 1
  if (binary === undefined || !isPlain || capture !== 'captured' || passed !== true) return []
  const keys = keysOf(binary)
  if (keys.length === 0 || fresh.gaps.some((gap) => gap.package === undefined || gap.package === importPath)) return []
  const of = (one: Leak): boolean => one.package === importPath
  const own = { packages: [entry], leaks: fresh.leaks.filter(of), benign: fresh.benign.filter(of), gaps: [] }
  return [{ importPath, keys, recording: { ...fresh, command: [], ...own } }]
}
