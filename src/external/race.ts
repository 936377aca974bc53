import type { ExternalResult } from './result.ts'

/**
 * Reports of the race detector in the output of a test run (https://go.dev/doc/articles/race_detector): the place is the innermost frame of the
 * first access whose file is not the standard library's, so that a racing map write is told at the line that writes.
 */
export function readRaces(output: string): { readonly results: readonly ExternalResult[]; readonly unplaced: number } {
  const reports = output.split(/^=+\r?$/m).filter((block) => block.includes('WARNING: DATA RACE'))
  const results = reports.flatMap((report) => {
    const access = /^(?:Read|Write|Atomic read|Atomic write|Racy \w+) at .* by .*:\r?\n((?: +.*\r?\n?)+)/im.exec(report)
    const frame = framesOf(access?.[1] ?? '').find(({ path }) => !isStandard(path))
    return frame ? [raceAt(frame)] : []
  })
  return { results, unplaced: reports.length - results.length }
}

export function isRaceOutput(output: string): boolean {
  return output.includes('WARNING: DATA RACE')
}

interface RaceFrame {
  readonly call: string
  readonly path: string
  readonly line: number
}

function framesOf(stack: string): readonly RaceFrame[] {
  return [...stack.matchAll(/^ +(\S.*)\(\)\r?\n +(.+):(\d{1,9}) \+0x[0-9a-f]+\r?$/gm)].map(([, call, path, line]) => ({
    call: call ?? '',
    path: path ?? '',
    line: Number(line),
  }))
}

/** Go's own sources lie in a `go` folder's `src`, and with -trimpath under a path without a dot in its first part. */
export function isStandard(path: string): boolean {
  return (
    /(^|\/)(go|toolchain@[^/]+)\/src\//.test(path) ||
    (!path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !(path.split('/')[0] ?? '').includes('.'))
  )
}

function raceAt({ call, path, line }: RaceFrame): ExternalResult {
  const position = { line, column: 0 }
  return {
    tool: 'race-detector',
    code: '',
    message: `data race: ${call} touches memory that another goroutine touches at the same time`,
    level: 'warning',
    path,
    start: position,
    end: position,
    unit: 'byte',
  }
}
