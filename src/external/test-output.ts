import { isGoleakOutput, readGoleak } from './goleak.ts'
import { isRaceOutput, readRaces } from './race.ts'
import { type ExternalRead, externalGap } from './result.ts'

/** The output of `go test`, with the reports of the race detector and of goleak in it, if there are any. */
export function isTestOutput(output: string): boolean {
  return isRaceOutput(output) || isGoleakOutput(output) || SUMMARY.test(output)
}

/** The line that Go ends a package's tests with, or one of a test's own. */
const SUMMARY = /^(?:ok {2}\t\S|FAIL\t\S|\? {3}\t\S|\t\S+\t\tcoverage: |--- (?:FAIL|PASS|SKIP): |=== RUN )/m

/** Reports without a line of a program of somebody's own, and packages whose tests could not run, are gaps. */
export function readTestOutput(source: string, output: string): ExternalRead {
  const [races, leaks] = [readRaces(output), readGoleak(output)]
  const unplaced = races.unplaced + leaks.unplaced
  const unbuilt = [...output.matchAll(/^FAIL\t(\S+) \[(?:build|setup) failed\]\r?$/gm)].map(([, path]) => path ?? '')
  const gaps = [
    ...(unplaced > 0 ? [externalGap(source, `${unplaced} reports name no line outside of the standard library`)] : []),
    ...unbuilt.map((path) => externalGap(source, `the tests of ${path} could not be built`)),
  ]
  return { results: [...races.results, ...leaks.results], gaps }
}
