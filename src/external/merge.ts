import type { Finding } from '#model/finding.ts'
import type { Gap } from '#model/gap.ts'
import { fileOf } from './path.ts'
import { externalFinding, externalRuleId } from './place.ts'
import { type ExternalRead, type ExternalResult, externalGap } from './result.ts'
import { rulesLike } from './table.ts'

/** A file of another tool's results, already read. */
export interface ExternalSource extends ExternalRead {
  /** As the user named it. */
  readonly source: string
}

export interface MergeInput {
  /** What our rules say about the head. */
  readonly findings: readonly Finding[]
  readonly sources: readonly ExternalSource[]
  /** Absolute path of the repository's root, for tools that print absolute paths. */
  readonly root: string
  /** Texts of the head by file. */
  readonly texts: ReadonlyMap<string, string>
}

export interface Merged {
  /** Ours, with the tools that say the same beside them. */
  readonly findings: readonly Finding[]
  /** What only other tools say. */
  readonly others: readonly Finding[]
  readonly gaps: readonly Gap[]
}

/**
 * One list from our findings and other tools' results: the same file, line and defect is one finding that names all its sources. Two tools that
 * report one code at one place (a linter and its runner) are one as well. Nothing is dropped silently: results outside the repository are a gap.
 */
export function mergeExternal({ findings, sources, root, texts }: MergeInput): Merged {
  const files = new Set(texts.keys())
  const byPlace = ownPlaces(findings)
  const agreeing = new Map<Finding, Set<string>>()
  const others = new Map<string, Finding>()
  const gaps: Gap[] = []
  const linesOf = lineCache(texts)
  for (const { source, results, gaps: own } of sources) {
    gaps.push(...own)
    let outside = 0
    for (const result of results) {
      const file = fileOf(result.path, { root, files })
      if (file === undefined) outside++
      else {
        const ours = sameDefect(result, file, byPlace)
        for (const finding of ours) agreeing.set(finding, (agreeing.get(finding) ?? new Set()).add(externalRuleId(result)))
        if (ours.length === 0) addOther(others, externalFinding(result, file, linesOf(file)))
      }
    }
    if (outside > 0) gaps.push(externalGap(source, `${outside} of ${results.length} results lie outside the repository`))
  }
  return { findings: findings.map((finding) => withSources(finding, agreeing.get(finding))), others: [...others.values()], gaps }
}

/** Our findings by file and line, for the line of the finding and of each related place in the same file. */
function ownPlaces(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>()
  for (const finding of findings) {
    const lines = new Set(
      [finding.region, ...finding.related.map((place) => place.region)].map(({ file, startLine }) => `${file}\n${startLine}`),
    )
    for (const line of lines) places.set(line, [...(places.get(line) ?? []), finding])
  }
  return places
}

/** Lines of a result that are compared with ours; a longer span says little about its defect. */
const SPAN = 10

function sameDefect(result: ExternalResult, file: string, places: ReadonlyMap<string, readonly Finding[]>): readonly Finding[] {
  const rules = rulesLike(result)
  const { waits } = result
  if (rules.length === 0 && waits === undefined) return []
  const isLike = (finding: Finding): boolean => rules.includes(finding.ruleId) || (waits !== undefined && finding.waits.includes(waits))
  const { line } = result.start
  const last = Math.min(Math.max(line, result.end.line), line + SPAN)
  const found = new Set<Finding>()
  for (let at = line; at <= last; at++) for (const finding of places.get(`${file}\n${at}`) ?? []) if (isLike(finding)) found.add(finding)
  return [...found]
}

function addOther(others: Map<string, Finding>, finding: Finding): void {
  const { file, startLine, startColumn } = finding.region
  const key = [finding.ruleId, file, startLine, startColumn].join('\n')
  if (!others.has(key)) others.set(key, finding)
}

/** Two independent analysers that agree make a finding as sure as it gets. */
function withSources(finding: Finding, sources: ReadonlySet<string> | undefined): Finding {
  return sources ? { ...finding, confidence: 'high', reportedBy: [...sources].sort() } : finding
}

function lineCache(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  const cache = new Map<string, readonly string[]>()
  return (file) => {
    const lines = cache.get(file) ?? (texts.get(file) ?? '').split(/\r?\n/)
    cache.set(file, lines)
    return lines
  }
}
