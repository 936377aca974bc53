import type { Contour } from '#model/contour.ts'
import { compareFindings, type Finding } from '#model/finding.ts'
import { groupBy } from './group.ts'
import { containment, likeness, shinglesOf, usesOf, without } from './likeness.ts'
import { type BothContours, type Origin, type Origins, originsOf } from './origin.ts'
import { renamingOf } from './resource.ts'

export interface MoveInput {
  /** Findings of the head and of the base that have no partner yet. */
  readonly fresh: readonly Finding[]
  readonly gone: readonly Finding[]
  /** Path at the head to path at the base, renames only. */
  readonly renamed: ReadonlyMap<string, string>
  readonly contours: BothContours
}

/**
 * Findings whose function a change moved, renamed, split or merged, or whose channel or lock it renamed: each fresh finding with the one of the
 * base that it is. A base finding explains one fresh finding, the likest first. A function that still stands as it was explains none,
 * so that the copy of a leak is a new leak.
 */
export function movedFindings(input: MoveInput): ReadonlyMap<Finding, Finding> {
  const origins = originsOf(input.contours, input.renamed)
  const fresh = groupBy(input.fresh, (finding) => finding.ruleId)
  const candidates = [...groupBy(input.gone, (finding) => finding.ruleId)].flatMap(([ruleId, gone]) =>
    pairsOf(gone, fresh.get(ruleId) ?? []).flatMap(([old, now]) => candidateOf(old, now, origins)),
  )
  candidates.sort((a, b) => b.score - a.score || compareFindings(a.old, b.old) || compareFindings(a.now, b.now))
  const pairs = new Map<Finding, Finding>()
  const taken = new Set<Finding>()
  for (const { old, now } of candidates) {
    if (taken.has(old) || pairs.has(now)) continue
    taken.add(old)
    pairs.set(now, old)
  }
  return pairs
}

/** Pairs that are compared for one rule; where there are more, only those whose functions kept their name. */
const MOST_PAIRS = 250_000

function pairsOf(gone: readonly Finding[], fresh: readonly Finding[]): readonly (readonly [old: Finding, now: Finding])[] {
  if (gone.length * fresh.length <= MOST_PAIRS) return gone.flatMap((old) => fresh.map((now) => [old, now] as const))
  const byName = groupBy(fresh, (finding) => finding.function)
  return gone.flatMap((old) => (byName.get(old.function) ?? []).map((now) => [old, now] as const)).slice(0, MOST_PAIRS)
}

interface Candidate {
  readonly old: Finding
  readonly now: Finding
  readonly score: number
}

/**
 * Least likeness of two declarations that are one, from what `bench fingerprints` measures (bench/results): where the function kept its own name or
 * its file, and where it kept neither. Between the two lie edits on the way.
 */
const NEAR = 0.4
const FAR = 0.6
/** Least share of the old declaration that stands in the new one where code was only added to it. */
const KEPT = 0.75
/** Least share of a part that must have come out of, or gone into, a declaration that stands on both sides. */
const PART = 0.7
/** Least share of a part that the declaration it came out of must have lost: else it is a copy. Below so many shingles nothing can be told. */
const LOST = 0.4
const SMALLEST_PART = 5
/** Least likeness in the use of a resource that changed its name, or whose function was split or merged. */
const SAME_USE = 0.5

function candidateOf(old: Finding, now: Finding, origins: Origins): Candidate[] {
  const before = origins.old(old)
  const after = origins.now(now)
  if (!before || !after) return []
  const resource = resourceFit(old, now, before, after)
  if (resource === 0) return []
  const body = bodyFit(before, after, resource)
  return body === 0 ? [] : [{ old, now, score: body + resource }]
}

/** 0 where the bodies do not speak for one declaration. */
function bodyFit(before: Origin, after: Origin, resource: number): number {
  const whole = likeness(before.all, after.all)
  if (!before.other && !after.other) return movedFit(before, after, whole)
  // The same declaration on both sides: only the resource has another name.
  if (before.other === after.contour || after.other === before.contour) return resource < EQUAL && whole >= NEAR ? whole + 1 : 0
  if (before.other && after.other) return 0
  return after.other ? partFit(before, after.other, after) : partFit(after, before.other as Contour, before)
}

function movedFit(before: Origin, after: Origin, whole: number): number {
  const isNear = lastName(before) === lastName(after) || before.file === after.file
  if (!isNear) return whole >= FAR ? whole : 0
  return whole >= NEAR || containment(before.all, after.all) >= KEPT ? whole + 1 : 0
}

/** A declaration that was taken out of another, or put into it: `rest` is that other one on the side where both stand. */
function partFit(part: Origin, rest: Contour, whole: Origin): number {
  const own = without(part.all, shinglesOf(rest.tokens))
  if (own.size < Math.max(SMALLEST_PART, LOST * part.all.size)) return 0
  const share = containment(own, whole.all)
  return share >= PART ? share / 2 : 0
}

function lastName({ contour }: Origin): string {
  return contour.function.slice(contour.function.lastIndexOf('.') + 1)
}

/** The resource is the same word for word. */
const EQUAL = 2

/**
 * `EQUAL`, or how alike both functions use a resource that was renamed, 0 where it is another one: the old name must have left the function and the
 * new one must not have stood in it.
 */
function resourceFit(old: Finding, now: Finding, before: Origin, after: Origin): number {
  const [was, is] = [old.resource ?? old.message, now.resource ?? now.message]
  if (was === is) return EQUAL
  const renaming = renamingOf(was, is)
  if (!renaming || stays(renaming.from, before, after) || stays(renaming.to, after, before)) return 0
  const use = likeness(usesOf(before.contour.tokens, renaming.before), usesOf(after.contour.tokens, renaming.after))
  return use >= SAME_USE ? use : 0
}

/** Whether one of the names still stands on the other side: as a variable where it is one, else as any name. */
function stays(names: ReadonlySet<string>, { contour: own }: Origin, { contour: other }: Origin): boolean {
  const locals = new Set(own.tokens.filter(({ isLocal }) => isLocal).map(({ text }) => text))
  return other.tokens.some(({ text, isLocal }) => names.has(text) && (isLocal || !locals.has(text)))
}
