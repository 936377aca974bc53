import { computeRollingHashes } from '@microsoft/sarif'
import type { Finding, Level } from '#model/finding.ts'
import type { Place, Region } from '#model/region.ts'
import type { Report } from '#model/report.ts'
import { SARIF_LOCATIONS } from '../budget.ts'
import { plain } from '../escape.ts'
import { type Row, testsOf } from '../row.ts'
import type { SarifOptions } from '../sarif.ts'
import { leakWords, sureWords } from '../words.ts'
import { fixesOf } from './fixes.ts'
import { flowOf } from './flow.ts'
import { locationOf, regionOfSite } from './location.ts'
import { LEAKED_GOROUTINE } from './rules.ts'

export interface ResultContext extends SarifOptions {
  readonly report: Report
  readonly ruleIds: readonly string[]
  /** File → line → rolling hash, filled when first asked for. */
  readonly hashes: Map<string, ReadonlyMap<number, string>>
}

/** The one place code scanning shows a row at; undefined for a leak whose stack has no frame in the user's own code. */
export function locatedRegion(row: Row): Region | undefined {
  if (row.kind === 'finding') return row.finding.region
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn
  return site && regionOfSite(site, undefined)
}

export function resultOf(row: Row, context: ResultContext) {
  const region = shownRegion(row, context)
  const ruleId = row.kind === 'finding' ? row.finding.ruleId : LEAKED_GOROUTINE
  const related = relatedOf(row)
  const flow = flowOf(row, context.sources)
  return {
    ruleId,
    ruleIndex: context.ruleIds.indexOf(ruleId),
    level: row.level satisfies Level,
    message: { text: messageOf(row) },
    locations: [locationOf(region, functionOf(row))],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, at) => ({ id: at + 1, ...locationOf(place.region, place.function, place.message) })),
    }),
    ...(flow && { codeFlows: [flow] }),
    partialFingerprints: fingerprintsOf(row, region, context),
    ...(context.profile === 'full' && standingOf(row, context)),
  }
}

function shownRegion(row: Row, context: ResultContext): Region {
  if (row.kind === 'finding') return row.finding.region
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn ?? { file: '', function: '', line: 1 }
  return regionOfSite(site, context.sources.get(site.file))
}

function functionOf(row: Row): string {
  if (row.kind === 'finding') return row.finding.function
  return row.growth.leak?.site?.function ?? row.growth.leak?.spawn?.function ?? ''
}

/** What happens, how sure that is, and links to the related places, without which code scanning would not show them. */
function messageOf(row: Row): string {
  const what = row.kind === 'finding' ? row.finding.message : leakWords(row.growth)
  const links = relatedOf(row).map((place, at) => `[${unlinked(place.message)}](${at + 1})`)
  const leftOut = (row.kind === 'finding' ? row.finding.related.length : 0) - links.length
  const places = links.length > 0 ? ` (${links.join(', ')}${leftOut > 0 ? ` and ${leftOut} more` : ''})` : ''
  return `${unlinked(what)}${places}. Found by ${unlinked(sureWords(row))}.`
}

/** With the one where the result stands they are what code scanning keeps. */
function relatedOf(row: Row): readonly Place[] {
  return row.kind === 'finding' ? row.finding.related.slice(0, SARIF_LOCATIONS - 1) : []
}

/** Text in which SARIF sees no link. */
function unlinked(text: string): string {
  return plain(text).replace(/[\\[\]]/g, '\\$&')
}

function fingerprintsOf(row: Row, region: Region, context: ResultContext) {
  const lineHash = hashesOf(region.file, context)?.get(region.startLine)
  const own = row.kind === 'finding' ? row.finding.fingerprint : row.growth.k2
  return { ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }), 'goroutineGate/v1': own }
}

/** The hashes by which code scanning follows an alert from commit to commit. */
function hashesOf(file: string, { hashes, sources }: ResultContext): ReadonlyMap<number, string> | undefined {
  const text = sources.get(file)
  if (text === undefined) return undefined
  const known = hashes.get(file) ?? computeRollingHashes(text)
  hashes.set(file, known)
  return known
}

function standingOf(row: Row, context: ResultContext) {
  const baselineState = baselineStateOf(row, context.report)
  return {
    ...(baselineState && { baselineState }),
    ...(row.kind === 'finding' && suppressionsOf(row.finding)),
    ...(row.kind === 'finding' && row.finding.fixes.length > 0 && { fixes: fixesOf(row.finding.fixes) }),
    properties: { tests: testsOf(row), ...(row.kind === 'finding' && ofFinding(row.finding)) },
  }
}

function ofFinding({ confidence, reportedBy }: Finding) {
  return { confidence, ...(reportedBy && { reportedBy }) }
}

/** Nothing where there was no base to compare with. */
function baselineStateOf(row: Row, report: Report): string | undefined {
  if (row.standing === 'unknown' || (report.run.baseSource === 'none' && row.standing === 'new')) return undefined
  return row.standing === 'gone' ? 'absent' : row.standing === 'new' ? 'new' : 'unchanged'
}

function suppressionsOf({ standing }: Finding) {
  if (standing.kind !== 'suppressed') return { suppressions: [] }
  return { suppressions: [{ kind: 'inSource', status: 'accepted', justification: plain(standing.why), properties: { by: standing.by } }] }
}
