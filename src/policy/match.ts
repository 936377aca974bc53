import type { KnownFinding } from '#model/baseline.ts'
import type { Finding } from '#model/finding.ts'
import { folderOf } from './blind.ts'
import { groupBy } from './group.ts'
import { movedFindings } from './moved.ts'
import type { BothContours } from './origin.ts'
import { pairUp } from './pairing.ts'

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
  /** What both sides declare. Without it nothing counts as moved. */
  readonly contours?: BothContours
}

/**
 * Head findings that were there before, each with the commit since when (empty where unknown). In this order: the same rule, function and
 * resource in the same folder; the same in a file that was renamed; what a change moved, renamed or split, by likeness; the committed baseline.
 * Findings are counted: where the base has one of a kind, the head's second is not known.
 */
export function matchKnown(input: MatchInput): ReadonlyMap<Finding, string> {
  const partners = new Map<Finding, Finding>()
  const taken = new Set<Finding>()
  const pair = (now: Finding, old: Finding) => {
    partners.set(now, old)
    taken.add(old)
  }
  const left = () => ({
    head: input.head.filter((side) => !partners.has(side.finding)),
    base: input.base.filter((side) => !taken.has(side.finding)),
  })
  for (const [now, old] of sameIn(left(), folderOf, input.contours)) pair(now, old)
  const oldFile = (file: string, isHead: boolean) => (isHead ? (input.renamed.get(file) ?? file) : file)
  for (const [now, old] of sameIn(left(), oldFile, input.contours)) pair(now, old)
  for (const [now, old] of likeIn(left(), input)) pair(now, old)
  const since = new Map(input.known.map((entry) => [entry.fingerprint, entry.since]))
  const matched = new Map([...partners].map(([now, old]) => [now, since.get(old.fingerprint) ?? since.get(now.fingerprint) ?? '']))
  for (const finding of baselined(input, partners)) matched.set(finding, since.get(finding.fingerprint) ?? '')
  return matched
}

interface Left {
  readonly head: readonly SideFinding[]
  readonly base: readonly SideFinding[]
}

type Pairs = readonly (readonly [now: Finding, old: Finding])[]

/** Pairs of the same rule, function and resource in the same place. */
function sameIn({ head, base }: Left, placeOf: (file: string, isHead: boolean) => string, contours: BothContours | undefined): Pairs {
  const keyOf = ({ finding }: SideFinding, isHead: boolean) => {
    const { ruleId, region, function: name, resource } = finding
    return resource === undefined ? finding.fingerprint : [ruleId, placeOf(region.file, isHead), name, resource].join('\0')
  }
  const before = groupBy(base, (side) => keyOf(side, false))
  return [...groupBy(head, (side) => keyOf(side, true))].flatMap(([key, now]) => sameOf(now, before.get(key) ?? [], contours))
}

/**
 * Suppressed findings are matched with suppressed ones first: else the comment of an old finding could make room for a new one
 * of the same kind.
 */
function sameOf(head: readonly SideFinding[], base: readonly SideFinding[], contours: BothContours | undefined): Pairs {
  if (base.length === 0) return []
  const [headQuiet, headLoud] = split(head)
  const [baseQuiet, baseLoud] = split(base)
  const pairs = [...pairUp(headQuiet, baseQuiet, contours), ...pairUp(headLoud, baseLoud, contours)]
  const done = new Set(pairs.flat())
  const rest = (...lists: (readonly Finding[])[]) => lists.flat().filter((finding) => !done.has(finding))
  return [...pairs, ...pairUp(rest(headQuiet, headLoud), rest(baseQuiet, baseLoud), contours)]
}

function split(sides: readonly SideFinding[]): [quiet: Finding[], loud: Finding[]] {
  const only = (isSuppressed: boolean) => sides.filter((side) => side.isSuppressed === isSuppressed).map((side) => side.finding)
  return [only(true), only(false)]
}

function likeIn({ head, base }: Left, { contours, renamed }: MatchInput): Pairs {
  if (!contours) return []
  const findings = (sides: readonly SideFinding[]) => sides.map((side) => side.finding)
  return [...movedFindings({ fresh: findings(head), gone: findings(base), renamed, contours })]
}

/** A line of the baseline stands for one finding; the same line twice, as a union merge leaves it, for one as well. */
function baselined({ known, head }: MatchInput, partners: ReadonlyMap<Finding, Finding>): Finding[] {
  const lines = new Map(known.map((entry) => [[entry.rule, entry.fingerprint, entry.file, entry.function].join('\0'), entry]))
  const room = new Map<string, number>()
  for (const { fingerprint } of lines.values()) room.set(fingerprint, (room.get(fingerprint) ?? 0) + 1)
  for (const { fingerprint } of partners.keys()) room.set(fingerprint, (room.get(fingerprint) ?? 0) - 1)
  return head
    .map((side) => side.finding)
    .filter((finding) => {
      const left = room.get(finding.fingerprint) ?? 0
      if (partners.has(finding) || left <= 0) return false
      room.set(finding.fingerprint, left - 1)
      return true
    })
}
