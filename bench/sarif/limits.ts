/*
 * What code scanning says it takes of a SARIF file: docs.github.com, "SARIF support for code scanning". A file above a limit is refused or shown
 * in part, and what it needs to show a result may not be missing or empty.
 */
import { gzipSync } from 'node:zlib'

const GZIPPED_BYTES = 10 * 1024 * 1024
const LIMITS = { runs: 20, results: 25_000, rules: 25_000, flow: 1_000, locations: 100, tags: 10, description: 1_024 } as const

interface Text {
  readonly text?: string
  readonly markdown?: string
}

interface Rule {
  readonly id?: string
  readonly shortDescription?: Text
  readonly fullDescription?: Text
  readonly help?: Text
  readonly properties?: { readonly tags?: readonly string[] }
}

interface Location {
  readonly physicalLocation?: { readonly artifactLocation?: { readonly uri?: string }; readonly region?: Readonly<Record<string, number>> }
}

interface Result {
  readonly ruleId?: string
  readonly message?: Text
  readonly locations?: readonly Location[]
  readonly relatedLocations?: readonly Location[]
  readonly codeFlows?: readonly { readonly threadFlows?: readonly { readonly locations?: readonly unknown[] }[] }[]
  readonly partialFingerprints?: Readonly<Record<string, string>>
}

interface Run {
  readonly tool?: { readonly driver?: { readonly name?: string; readonly rules?: readonly Rule[] } }
  readonly automationDetails?: { readonly id?: string }
  readonly results?: readonly Result[]
}

/** A file that passed the schema of SARIF 2.1.0. */
export interface SarifLog {
  readonly $schema?: string
  readonly version?: string
  readonly runs?: readonly Run[]
}

/** Where a file is beyond what GitHub takes or lacks what it needs, a line each, one for each kind of trouble. */
export function beyondLimits(text: string): readonly string[] {
  const log = JSON.parse(text) as SarifLog
  const runs = log.runs ?? []
  const troubles = [
    ...above('bytes, gzipped', gzipSync(text).length, GZIPPED_BYTES),
    ...missing('$schema', log.$schema),
    ...missing('version', log.version),
    ...above('runs', runs.length, LIMITS.runs),
    ...runs.flatMap(ofRun),
  ]
  return [...new Set(troubles)]
}

function ofRun({ tool, automationDetails, results = [] }: Run): readonly string[] {
  const rules = tool?.driver?.rules ?? []
  const ids = new Set(rules.map(({ id }) => id))
  return [
    ...missing('driver.name', tool?.driver?.name),
    ...(automationDetails?.id?.endsWith('/') ? [] : ['automationDetails.id has no category that ends in a slash']),
    ...above('results', results.length, LIMITS.results),
    ...above('rules', rules.length, LIMITS.rules),
    ...rules.flatMap(ofRule),
    ...results.flatMap(ofResult),
    ...results.filter(({ ruleId }) => !ids.has(ruleId)).map(({ ruleId }) => `rule ${ruleId} is not listed`),
  ]
}

function ofRule({ id, shortDescription, fullDescription, help, properties }: Rule): readonly string[] {
  return [
    ...missing('rule.id', id),
    ...missing('rule.shortDescription', shortDescription?.text),
    ...missing('rule.fullDescription', fullDescription?.text),
    ...missing('rule.help', help?.text),
    ...above('characters of rule.shortDescription', shortDescription?.text?.length ?? 0, LIMITS.description),
    ...above('characters of rule.fullDescription', fullDescription?.text?.length ?? 0, LIMITS.description),
    ...above('tags', properties?.tags?.length ?? 0, LIMITS.tags),
  ]
}

function ofResult({ message, locations = [], relatedLocations = [], codeFlows = [], partialFingerprints }: Result): readonly string[] {
  const steps = codeFlows.flatMap(({ threadFlows = [] }) => threadFlows.map((flow) => flow.locations?.length ?? 0))
  const region = locations[0]?.physicalLocation?.region
  const uri = locations[0]?.physicalLocation?.artifactLocation?.uri ?? ''
  return [
    ...missing('result.message', message?.text),
    ...(locations.length === 1 ? [] : ['a result has not one location']),
    ...(/^[a-z][a-z0-9+.-]*:|^\/|^$|(?:^|\/)\.\.(?:\/|$)/i.test(uri) ? [`not relative to the repository: ${uri}`] : []),
    ...(['startLine', 'startColumn', 'endLine', 'endColumn'].every((key) => region?.[key] !== undefined) ? [] : ['a region is not whole']),
    ...(Object.keys(partialFingerprints ?? {}).length > 0 ? [] : ['a result has no partial fingerprint']),
    ...above('locations', locations.length + relatedLocations.length, LIMITS.locations),
    ...steps.flatMap((count) => above('steps of a flow', count, LIMITS.flow)),
  ]
}

function above(what: string, size: number, limit: number): readonly string[] {
  return size > limit ? [`${size} ${what}, the limit is ${limit}`] : []
}

function missing(what: string, text: string | undefined): readonly string[] {
  return text ? [] : [`${what} is missing or empty`]
}
