import type { Growth } from '#model/baseline.ts'
import { compareBySeverity, type Finding, LEVELS, type Level } from '#model/finding.ts'
import { compareText } from '#model/region.ts'
import type { Report } from '#model/report.ts'

/** How a row stands towards the base, worst first. unknown: nobody looked at the base · gone: only the base had it. */
export const ROW_STANDINGS = ['new', 'unknown', 'known', 'suppressed', 'gone'] as const
export type RowStanding = (typeof ROW_STANDINGS)[number]

interface Judged {
  /** A reason that blocks names it. */
  readonly blocks: boolean
  readonly level: Level
  readonly standing: RowStanding
}

/** A finding and the leaks that the tests left of it. */
export interface FindingRow extends Judged {
  readonly kind: 'finding'
  readonly finding: Finding
  /** Worst first; empty when no test showed it. */
  readonly growth: readonly Growth[]
}

/** A leak that no finding names. */
export interface LeakRow extends Judged {
  readonly kind: 'leak'
  readonly growth: Growth
}

/** One thing to look at, once, however many parts of the report speak of it. */
export type Row = FindingRow | LeakRow

/** Everything in the report as rows: what blocks first, then new before known, then by level, seen by a test, place. */
export function rowsOf(report: Report): readonly Row[] {
  const blocking = new Set(report.verdict.reasons.filter((reason) => reason.outcome === 'block').flatMap((reason) => reason.evidence))
  const named = new Set(report.findings.flatMap((finding) => finding.seenIn))
  const byKey = growthByKey(report.growth)
  const findings = report.findings.map((finding) => findingRow(finding, seenAs(finding, byKey), blocking))
  const leaks = report.growth.filter((growth) => !named.has(growth.k2)).map((growth) => leakRow(growth, blocking))
  return [...findings, ...leaks].sort(compareRows)
}

/** Rows that ask for attention: they block, or they stand neither on the base nor under a suppression. */
export function openRows(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => row.blocks || row.standing === 'new' || row.standing === 'unknown')
}

/** The leaks of a row; empty for a finding that no test showed. */
export function growthOf(row: Row): readonly Growth[] {
  return row.kind === 'leak' ? [row.growth] : row.growth
}

/** Goroutines of a row that are there now; of one that is gone, those that were there. */
export function goroutinesOf(row: Row): number {
  return growthOf(row).reduce((sum, growth) => sum + (growth.state === 'gone' ? (growth.base ?? 0) : growth.head), 0)
}

/** Names of the tests that left them, sorted, each once. */
export function testsOf(row: Row): readonly string[] {
  return [...new Set(growthOf(row).flatMap((growth) => growth.tests))].sort(compareText)
}

/** The rule that names the row, if one does: its finding's, or one whose stack pattern fits. */
export function ruleIdOf(row: Row): string | undefined {
  return row.kind === 'finding' ? row.finding.ruleId : row.growth.ruleIds[0]
}

/** Several packages may have a leak of the same key. */
function growthByKey(growth: readonly Growth[]): ReadonlyMap<string, readonly Growth[]> {
  const byKey = new Map<string, Growth[]>()
  for (const each of growth) {
    const list = byKey.get(each.k2)
    if (list) list.push(each)
    else byKey.set(each.k2, [each])
  }
  return byKey
}

function seenAs(finding: Finding, byKey: ReadonlyMap<string, readonly Growth[]>): readonly Growth[] {
  const seen = [...new Set(finding.seenIn)].flatMap((key) => byKey.get(key) ?? [])
  return seen.sort((a, b) => b.head - a.head || compareGrowth(a, b))
}

function findingRow(finding: Finding, growth: readonly Growth[], blocking: ReadonlySet<string>): FindingRow {
  const blocks = [finding.fingerprint, ...growth.map((each) => each.k2)].some((key) => blocking.has(key))
  return { kind: 'finding', finding, growth, blocks, level: finding.level, standing: standingOf(finding, growth) }
}

/** A leak that is new makes a known finding new again: something about it has got worse. A suppression holds. */
function standingOf(finding: Finding, growth: readonly Growth[]): RowStanding {
  if (finding.standing.kind !== 'known') return finding.standing.kind
  return growth.some((each) => leakStanding(each) === 'new') ? 'new' : 'known'
}

function leakRow(growth: Growth, blocking: ReadonlySet<string>): LeakRow {
  const standing = leakStanding(growth)
  const blocks = blocking.has(growth.k2)
  return { kind: 'leak', growth, blocks, level: blocks ? 'error' : standing === 'new' ? 'warning' : 'note', standing }
}

function leakStanding(growth: Growth): RowStanding {
  return STANDINGS[growth.state]
}

const STANDINGS: Readonly<Record<Growth['state'], RowStanding>> = {
  new: 'new',
  more: 'new',
  unknown: 'unknown',
  same: 'known',
  fewer: 'known',
  gone: 'gone',
}

function compareRows(a: Row, b: Row): number {
  return (
    Number(b.blocks) - Number(a.blocks) ||
    ROW_STANDINGS.indexOf(a.standing) - ROW_STANDINGS.indexOf(b.standing) ||
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    Number(growthOf(b).length > 0) - Number(growthOf(a).length > 0) ||
    compareKinds(a, b)
  )
}

function compareKinds(a: Row, b: Row): number {
  if (a.kind === 'finding' && b.kind === 'finding') return compareBySeverity(a.finding, b.finding)
  if (a.kind === 'leak' && b.kind === 'leak') return b.growth.head - a.growth.head || compareGrowth(a.growth, b.growth)
  return a.kind === 'finding' ? -1 : 1
}

/** Module, package, kind, key: the order of every list of leaks. */
export function compareGrowth(a: Growth, b: Growth): number {
  return compareText(a.module, b.module) || compareText(a.package, b.package) || compareText(a.kind, b.kind) || compareText(a.k2, b.k2)
}
