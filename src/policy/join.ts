import type { Growth } from '#model/baseline.ts'
import { compareFindings, type Finding } from '#model/finding.ts'
import type { WaitKind } from '#model/goroutine.ts'
import type { Leak } from '#model/recording.ts'
import { compareText, type Region } from '#model/region.ts'
import { groupBy } from './group.ts'

/** Which findings are which leaks: a leaked stack and a suspicious line that are one defect. */
export interface Joined {
  /** Growth entries of a finding, worst first. A finding that no run showed is absent. */
  readonly ofFinding: ReadonlyMap<Finding, readonly Growth[]>
  /** Every growth entry, its `ruleIds` completed, in the order given. */
  readonly growth: readonly Growth[]
}

/**
 * Joins each growth entry with its closest finding. In this order: the goroutine is stuck on the finding's own lines; it was started
 * on a line that the finding's trail names and waits as the finding says; the finding's line is on its stack, whose innermost function of
 * ours is where the trail ends; it is stuck in the same declared function and waits so.
 * Of several equally good ones the nearest line decides, and what is equally near is all of it.
 */
export function join(findings: readonly Finding[], growth: readonly Growth[], leaks: readonly Leak[]): Joined {
  const byFile = filesOf(findings)
  const byIdentity = groupBy(leaks, identityOf)
  const ofFinding = new Map<Finding, Growth[]>()
  const completed = growth.map((entry) => {
    const shown = [...(byIdentity.get(identityOf({ ...entry, keys: entry })) ?? []), ...(entry.leak ? [entry.leak] : [])]
    const closest = closestFindings(byFile, shown)
    const ruleIds = [...new Set([...entry.ruleIds, ...closest.map((finding) => finding.ruleId)])].sort(compareText)
    const joined = { ...entry, ruleIds }
    for (const finding of closest) ofFinding.set(finding, [...(ofFinding.get(finding) ?? []), joined])
    return joined
  })
  for (const entries of ofFinding.values()) entries.sort(worstFirst)
  return { ofFinding, growth: completed }
}

/** Whether a goroutine that waits in one way can be one that a rule says would wait in another. */
export function isCompatible(waits: readonly WaitKind[], kind: WaitKind): boolean {
  return waits.includes(kind) || (ALSO[kind] ?? []).some((other) => waits.includes(other))
}

/** A nil channel blocks for ever; a reader and a writer wait for one lock; a send or receive in a select of one case is compiled to a plain one. */
const ALSO: Partial<Record<WaitKind, readonly WaitKind[]>> = {
  forever: ['chan-send', 'chan-recv', 'select'],
  lock: ['rlock'],
  rlock: ['lock'],
  'chan-send': ['select'],
  'chan-recv': ['select'],
}

function identityOf(leak: Pick<Leak, 'module' | 'package' | 'kind'> & { readonly keys: { readonly k2: string } }): string {
  return [leak.module, leak.package, leak.kind, leak.keys.k2].join('\0')
}

/** Findings by every file that they or their trail name, so that a leak is compared with a handful. */
function filesOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byFile = new Map<string, Set<Finding>>()
  for (const finding of findings) {
    for (const { file } of [finding.region, ...trailOf(finding)]) byFile.set(file, (byFile.get(file) ?? new Set()).add(finding))
  }
  return new Map([...byFile].map(([file, set]) => [file, [...set]]))
}

function trailOf(finding: Finding): readonly Region[] {
  return [...finding.codeFlow, ...finding.related].map((place) => place.region)
}

interface Closeness {
  readonly finding: Finding
  readonly rank: number
  readonly distance: number
}

function closestFindings(byFile: ReadonlyMap<string, readonly Finding[]>, leaks: readonly Leak[]): readonly Finding[] {
  const candidates = leaks.flatMap((leak) => {
    const files = new Set([leak.site?.file, leak.spawn?.file])
    const near = [...files].flatMap((file) => byFile.get(file ?? '') ?? [])
    return near.flatMap((finding) => closenessOf(finding, leak))
  })
  candidates.sort((a, b) => a.rank - b.rank || a.distance - b.distance || compareFindings(a.finding, b.finding))
  const best = candidates.filter((found) => found.rank === candidates[0]?.rank && found.distance === candidates[0]?.distance)
  return [...new Set(best.map((found) => found.finding))]
}

function closenessOf(finding: Finding, leak: Leak): Closeness[] {
  const { site, spawn, kind } = leak
  const { region } = finding
  const distance = site?.file === region.file ? Math.abs(site.line - region.startLine) : FAR
  if (site && covers(region, site)) return [{ finding, rank: 0, distance }]
  if (finding.waits.length === 0 && leadsTo(finding, leak)) return [{ finding, rank: 2, distance }]
  if (!isCompatible(finding.waits, kind)) return []
  if (spawn && [region, ...trailOf(finding)].some((place) => covers(place, spawn))) return [{ finding, rank: 1, distance }]
  if (leadsTo(finding, leak)) return [{ finding, rank: 2, distance }]
  const sameFunction = site !== undefined && site.file === region.file && site.function !== '' && site.function === finding.function
  return sameFunction ? [{ finding, rank: 3, distance }] : []
}

/** The goroutine came through the finding's line, and hangs in the function where the trail ends. */
function leadsTo({ region, codeFlow }: Finding, { site, frames }: Leak): boolean {
  const end = codeFlow.at(-1)
  return (
    site !== undefined && end?.region.file === site.file && end.function === site.function && frames.some((frame) => covers(region, frame))
  )
}

/** Farther than any line of the same file. */
const FAR = Number.MAX_SAFE_INTEGER

function covers(region: Region, place: { readonly file: string; readonly line: number }): boolean {
  // An end at column 1 takes nothing of its line in.
  const last = region.endColumn === 1 && region.endLine > region.startLine ? region.endLine - 1 : region.endLine
  return region.file === place.file && region.startLine <= place.line && place.line <= last
}

function worstFirst(a: Growth, b: Growth): number {
  return Number(b.tier === 'proven') - Number(a.tier === 'proven') || b.head - a.head || compareText(a.k2, b.k2)
}
