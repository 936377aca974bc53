import { isGolangci, readGolangci } from './golangci.ts'
import { gosecErrors, isGosec, readGosec } from './gosec.ts'
import { isGoVet, readGoVet } from './govet.ts'
import { type ExternalRead, type ExternalResult, externalGap } from './result.ts'
import { isSarif, readSarif } from './sarif.ts'
import { isStaticcheck, readStaticcheck } from './staticcheck.ts'
import { isTestOutput, readTestOutput } from './test-output.ts'
import { type Json, type JsonValues, jsonValues } from './value.ts'

/** Results of one file that are taken over before the rest is only counted. */
const RESULTS = 50_000

/**
 * Reads a file of results, whatever tool wrote it: SARIF of any tool, golangci-lint's, gosec's and staticcheck's JSON, `go vet -json`, and the
 * reports of the race detector and of goleak in test output. The form is told by the content, never by the name. It does not throw; what it cannot read is a gap.
 */
export function readExternal(source: string, text: string): ExternalRead {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  // staticcheck writes nothing at all when it finds nothing.
  if (plain.trim() === '') return plainly([])
  if (isTestOutput(plain)) return limited(source, readTestOutput(source, plain))
  const json = jsonValues(plain)
  const read = fromJson(source, json)
  const broken =
    json.broken > 0 ? [externalGap(source, `${json.broken} of ${json.values.length + json.broken} JSON values are broken`)] : []
  return limited(source, { results: read.results, gaps: [...read.gaps, ...(json.values.length > 0 ? broken : [])] })
}

function fromJson(source: string, { values }: JsonValues): ExternalRead {
  const [first] = values
  if (values.length === 0) return { results: [], gaps: [externalGap(source, 'this is no JSON that we can read')] }
  if (isSarif(first)) return plainly(readSarif(first).results)
  if (isGosec(first)) return { results: readGosec(first), gaps: gosecErrors(first).map((why) => externalGap(source, why)) }
  if (isGolangci(first)) return plainly(readGolangci(first))
  if (values.every(isGoVet)) return vetted(source, values)
  if (values.every(isStaticcheck)) return plainly(readStaticcheck(values))
  if (values.every(isNothing)) return plainly([])
  return { results: [], gaps: [externalGap(source, KNOWN_FORMS)] }
}

const KNOWN_FORMS =
  'its form is not known; known are SARIF, golangci-lint JSON, go vet -json, staticcheck -f json, gosec -fmt json and the output of go test with reports of the race detector and goleak'

function plainly(results: readonly ExternalResult[]): ExternalRead {
  return { results, gaps: [] }
}

function vetted(source: string, values: readonly Json[]): ExternalRead {
  const { results, failed } = readGoVet(values)
  return { results, gaps: failed.map((why) => externalGap(source, `an analyser could not run: ${why}`)) }
}

/** `{}` and `[]`: how some tools say that there is nothing to say. */
function isNothing(value: Json): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function limited(source: string, { results, gaps }: ExternalRead): ExternalRead {
  const more = results.length - RESULTS
  if (more <= 0) return { results, gaps }
  return {
    results: results.slice(0, RESULTS),
    gaps: [...gaps, externalGap(source, `${more} more results than the ${RESULTS} that are taken over`)],
  }
}
