import type { Gap } from '#model/gap.ts'
import type { Snapshot } from '#model/goroutine.ts'
import { parseDump } from './dump.ts'
import { type ResultLine, resultLine } from './result-line.ts'
import { splitEvents } from './test2json.ts'

/** A test that the alarm of `go test -timeout` found running: `TestHang/sub`, running for `1s`. */
export interface RunningTest {
  readonly name: string
  readonly for: string
}

/** What the output of `go test` says about one package. */
export interface PackageOutput {
  readonly importPath: string
  /** `unknown`: the output ended, or the stream broke off, before the package's result. */
  readonly outcome: 'ok' | 'fail' | 'build-failed' | 'no-test-files' | 'unknown'
  readonly cached: boolean
  /** As printed; 0 where nothing was printed. */
  readonly seconds: number
  /** `after` as printed (`10m0s`); `running` is empty before Go 1.20. */
  readonly timedOut?: { readonly after: string; readonly running: readonly RunningTest[] }
  /** First line of a panic or fatal error other than the timeout: `boom [recovered, repanicked]`. */
  readonly panic?: string
  /** The goroutines dumped by that timeout, panic or fatal error. */
  readonly snapshot?: Snapshot
  /** Reports of the race detector. */
  readonly races: number
}

export interface TestOutput {
  /** In the order of the output; one entry per import path, the worst result where there are several. */
  readonly packages: readonly PackageOutput[]
  readonly gaps: readonly Gap[]
}

/**
 * Reads the output of `go test`, plain or `-json`, with anything around it. A package's lines are those up to its result line, in a JSON
 * stream those that carry its name. Output without a result is kept when it holds goroutines: the command may have been killed. Never throws.
 */
export function parseTestOutput(text: string): TestOutput {
  const { streams, plain } = splitEvents(text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text)
  const found: PackageOutput[] = []
  const gaps: Gap[] = []
  for (const stream of streams) {
    const own = sections(stream.output).filter((section) => section.result !== undefined && section.result.importPath === stream.importPath)
    const result = own.at(-1)?.result ?? stream.result
    found.push(readPackage(stream.importPath, stream.output, result))
  }
  for (const section of sections(plain)) {
    if (section.result !== undefined) found.push(readPackage(section.result.importPath, section.text, section.result))
    else readRest(section.text, found, gaps)
  }
  return { packages: merged(found), gaps: [...gaps, ...found.flatMap((each) => each.snapshot?.gaps ?? [])] }
}

interface Section {
  readonly text: string
  readonly result: ResultLine | undefined
}

/** Cuts plain output at its result lines; what follows the last one is a section without a result. */
function sections(text: string): readonly Section[] {
  const found: Section[] = []
  let start = 0
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const result = resultLine(text.slice(at, end))
    at = end + 1
    if (result === undefined) continue
    found.push({ text: text.slice(start, at), result })
    start = at
  }
  if (start < text.length) found.push({ text: text.slice(start), result: undefined })
  return found
}

function readPackage(importPath: string, output: string, result: ResultLine | undefined): PackageOutput {
  const { text, races } = withoutRaceReports(output)
  // A package that passed did not crash: what looks like it was printed by a test.
  const broken = result?.outcome !== 'ok'
  const timedOut = broken ? timeoutIn(text) : undefined
  const panic = broken && timedOut === undefined ? panicIn(text) : undefined
  const crashed = timedOut !== undefined || panic !== undefined || (broken && /^SIGQUIT: quit$/m.test(text))
  const snapshot = crashed ? parseDump(text, `test output of ${importPath || 'an unnamed package'}`) : undefined
  return {
    importPath,
    outcome: result?.outcome ?? 'unknown',
    cached: result?.cached ?? false,
    seconds: result?.seconds ?? 0,
    races,
    ...(timedOut && { timedOut }),
    ...(panic !== undefined && { panic }),
    ...(snapshot && snapshot.goroutines.length > 0 && { snapshot }),
  }
}

/** Lines behind the last result line: a package that never got to its result, but only when it shows goroutines. */
function readRest(text: string, found: PackageOutput[], gaps: Gap[]): void {
  const rest = readPackage('', text, undefined)
  if (rest.snapshot === undefined && rest.timedOut === undefined) return
  found.push(rest)
  gaps.push({ kind: 'dump', what: 'the end of the test output', why: 'goroutines were dumped, but no line says of which package' })
}

/** `panic: test timed out after 1s`, `\trunning tests:`, `\t\tTestHang/sub (1s)`; older releases indent the list by one tab less. */
function timeoutIn(text: string): PackageOutput['timedOut'] {
  const found = /panic: test timed out after (\S{1,40})\n(\t?running tests:\n(?:\t[^\n]*\n)*)?/.exec(text)
  if (found === null) return undefined
  const lines = (found[2] ?? '').split('\n').slice(1, -1)
  return { after: found[1] ?? '', running: lines.map(runningTest) }
}

function runningTest(line: string): RunningTest {
  const name = line.trim()
  const open = name.lastIndexOf(' (')
  return open === -1 ? { name, for: '' } : { name: name.slice(0, open), for: name.slice(open + 2, -1) }
}

function panicIn(text: string): string | undefined {
  return /^(?:panic|fatal error): ([^\n]{1,2000})/m.exec(text)?.[1]
}

const FENCE = '=================='

/** Race reports show stacks as well, differently indented and of goroutines that may have ended: cut them out, fence to fence. */
function withoutRaceReports(text: string): { readonly text: string; readonly races: number } {
  const opening = `${FENCE}\nWARNING: DATA RACE\n`
  const kept: string[] = []
  let races = 0
  let from = 0
  for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, from)) {
    const close = text.indexOf(`\n${FENCE}`, at + opening.length)
    kept.push(text.slice(from, at))
    races++
    from = close === -1 ? text.length : close + 1 + FENCE.length
    if (close === -1) break
  }
  return races === 0 ? { text, races } : { text: kept.join('') + text.slice(from), races }
}

const WORST: readonly PackageOutput['outcome'][] = ['build-failed', 'fail', 'unknown', 'ok', 'no-test-files']

/** A package that is named twice (re-runs, `-count` in a script, a test that prints a result line) keeps the result that says more against it. */
function merged(found: readonly PackageOutput[]): readonly PackageOutput[] {
  const byPath = new Map<string, PackageOutput>()
  for (const next of found) {
    const before = byPath.get(next.importPath)
    const worse = before !== undefined && rank(before) <= rank(next) ? before : next
    byPath.set(next.importPath, { ...worse, races: next.races + (before?.races ?? 0) })
  }
  return [...byPath.values()]
}

function rank(output: PackageOutput): number {
  return output.timedOut !== undefined || output.panic !== undefined ? -1 : WORST.indexOf(output.outcome)
}
