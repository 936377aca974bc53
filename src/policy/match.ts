import type { KnownFinding } from '#model/baseline.ts'
import type { Finding } from '#model/finding.ts'
import { groupBy } from './group.ts'

/** A finding of one side, and whether a comment suppresses it there. */
export interface SideFinding {
  readonly finding: Finding
  readonly isSuppressed: boolean
}

export interface MatchInput {
  readonly head: readonly SideFinding[]
  readonly base: readonly SideFinding[]
  /** The committed baseline. */
  readonly known: readonly KnownFinding[]
  /** Path at the head to path at the base, renames only. */
  readonly renamed: ReadonlyMap<string, string>
  /** Whether the head still declares a function in a file (paths of the head). Without it nothing counts as moved. */
  readonly declares?: (file: string, name: string) => boolean
}

/**
 * Head findings that were there before, each with the commit since when (empty where unknown). Fingerprints are counted: where the base
 * has a fingerprint n times, the head's n+1st is not known. Then what a change moved or renamed is matched, then the committed baseline.
 */
export function matchKnown(input: MatchInput): ReadonlyMap<Finding, string> {
  const since = new Map(input.known.map((entry) => [entry.fingerprint, entry.since]))
  const matched = new Map<Finding, string>()
  const know = (finding: Finding) => matched.set(finding, since.get(finding.fingerprint) ?? '')
  const gone: Finding[] = []
  const base = groupBy(input.base, (side) => side.finding.fingerprint)
  const head = groupBy(input.head, (side) => side.finding.fingerprint)
  for (const [fingerprint, before] of base) {
    const { known, left } = matchCounts(head.get(fingerprint) ?? [], before)
    known.forEach(know)
    gone.push(...left)
  }
  const fresh = input.head.map((side) => side.finding).filter((finding) => !matched.has(finding))
  for (const finding of movedFindings(fresh, gone, input)) know(finding)
  for (const finding of baselined(input, matched)) know(finding)
  return matched
}

/**
 * Suppressed findings are matched with suppressed ones first: else the comment of an old finding could make room for a new one
 * with the same fingerprint. `left` are base findings without a partner.
 */
function matchCounts(head: readonly SideFinding[], base: readonly SideFinding[]) {
  const [headQuiet, headLoud] = split(head)
  const [baseQuiet, baseLoud] = split(base)
  const quiet = Math.min(headQuiet.length, baseQuiet.length)
  const loud = Math.min(headLoud.length, baseLoud.length)
  const restHead = [...headQuiet.slice(quiet), ...headLoud.slice(loud)]
  const restBase = [...baseQuiet.slice(quiet), ...baseLoud.slice(loud)]
  const known = [...headQuiet.slice(0, quiet), ...headLoud.slice(0, loud), ...restHead.slice(0, restBase.length)]
  return { known, left: restBase.slice(restHead.length) }
}

function split(sides: readonly SideFinding[]): [quiet: Finding[], loud: Finding[]] {
  const only = (isSuppressed: boolean) => sides.filter((side) => side.isSuppressed === isSuppressed).map((side) => side.finding)
  return [only(true), only(false)]
}

/**
 * A function that a change moves or renames takes its findings along: same rule, same words, the same function in another file or another
 * function in the same file, and the old function is no longer declared where it was. Each base finding explains one head finding.
 */
function movedFindings(fresh: readonly Finding[], gone: readonly Finding[], input: MatchInput): Finding[] {
  const { declares, renamed } = input
  if (!declares) return []
  const now = new Map([...renamed].map(([file, oldFile]) => [oldFile, file]))
  const left = new Set(gone.filter((old) => !declares(now.get(old.region.file) ?? old.region.file, old.function)))
  return fresh.filter((finding) => {
    const oldFile = renamed.get(finding.region.file) ?? finding.region.file
    const old = [...left].find(
      (candidate) =>
        candidate.ruleId === finding.ruleId &&
        candidate.message === finding.message &&
        (candidate.function === finding.function || candidate.region.file === oldFile),
    )
    return old !== undefined && left.delete(old)
  })
}

/** A line of the baseline stands for one finding; the same line twice, as a union merge leaves it, for one as well. */
function baselined(input: MatchInput, matched: ReadonlyMap<Finding, string>): Finding[] {
  const lines = new Map(input.known.map((entry) => [[entry.rule, entry.fingerprint, entry.file, entry.function].join('\0'), entry]))
  const room = new Map<string, number>()
  for (const { fingerprint } of lines.values()) room.set(fingerprint, (room.get(fingerprint) ?? 0) + 1)
  for (const { fingerprint } of matched.keys()) room.set(fingerprint, (room.get(fingerprint) ?? 0) - 1)
  return input.head
    .map((side) => side.finding)
    .filter((finding) => {
      const left = room.get(finding.fingerprint) ?? 0
      if (matched.has(finding) || left <= 0) return false
      room.set(finding.fingerprint, left - 1)
      return true
    })
}
