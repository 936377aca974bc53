import type { Gap } from '#model/gap.ts'
import type { BlockedTest, Capture, PackageCapture } from '#model/recording.ts'
import { compareText } from '#model/region.ts'
import { sayBlocked } from '#record/hang.ts'
import type { TestProcess } from '#record/process.ts'
import type { ProcessSurvivors } from '#record/survivors.ts'

/** What is known about a test package apart from its heartbeats: from `go list` and from the command's output. */
export interface ExpectedPackage {
  readonly importPath: string
  readonly module: string
  /** Whether its line in the output said ok (true) or FAIL (false); null without such a line. */
  readonly passed: boolean | null
  /** Why nothing can have come from it, as the output has it: build failed, cached. Empty where it says nothing. */
  readonly reason: string
  /** How its tests ended when not by themselves: `panic: boom`. Empty otherwise. */
  readonly ending: string
  /** How long tests had run when the alarm went off, as printed, by name. */
  readonly running?: ReadonlyMap<string, string>
}

/** A process and what it left. */
export interface ReadProcess {
  readonly process: TestProcess
  readonly left: ProcessSurvivors
  /** Tests that had not returned when the process was ended. */
  readonly blocked: readonly BlockedTest[]
}

/**
 * Compares the packages that ran, or should have, with the captures that arrived (recorder reference 4). A package
 * without heartbeat is unknown, never clean; `whyLost` is the best reason for it that holds for the whole run.
 */
export function capturePackages(
  expected: readonly ExpectedPackage[],
  processes: readonly ReadProcess[],
  whyLost: string,
  goVersion: string,
): { readonly packages: readonly PackageCapture[]; readonly gaps: readonly Gap[] } {
  const known = new Map(expected.map((one) => [one.importPath, one]))
  const captured = [...groupByPackage(processes)].map(([, group]) => captureOf(group, known))
  const seen = new Set(captured.map((one) => one.importPath))
  const lost = expected.filter((one) => !seen.has(one.importPath)).map((one) => unknown(one, one.reason || whyLost, goVersion))
  const packages = [...captured, ...lost].sort((a, b) => compareText(a.importPath, b.importPath) || compareText(a.goVersion, b.goVersion))
  const gaps = packages
    .filter((one) => one.capture !== 'captured')
    .map((one): Gap => ({ kind: 'capture', what: `package ${one.importPath}`, why: one.why, package: one.importPath }))
  return { packages, gaps }
}

/** One entry per module, package and Go version; children of test processes add nothing to what is known of a package. */
function groupByPackage(processes: readonly ReadProcess[]): ReadonlyMap<string, readonly ReadProcess[]> {
  const groups = new Map<string, ReadProcess[]>()
  for (const one of processes) {
    const { heartbeat } = one.process
    if (heartbeat.child) continue
    const key = `${heartbeat.module}\n${heartbeat.package}\n${heartbeat.go}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}

function captureOf(group: readonly ReadProcess[], known: ReadonlyMap<string, ExpectedPackage>): PackageCapture {
  const judged = group.map(judge).sort((a, b) => RANK[a.capture] - RANK[b.capture])
  const heartbeat = group[0]?.process.heartbeat
  const expected = known.get(heartbeat?.package ?? '')
  const worst = judged[0] ?? { capture: 'unknown', why: '' }
  const ending = worst.capture === 'partial' && expected?.ending ? ` (${expected.ending})` : ''
  const hang = group.flatMap(({ blocked }) => blocked).map((one) => ({ ...one, for: expected?.running?.get(one.test) ?? '' }))
  const hanging = worst.capture === 'partial' && hang.length > 0 ? `: ${sayBlocked(hang)}` : ''
  const names = new Set(group.flatMap(({ process }) => process.tests.map((test) => test.name)))
  return {
    importPath: heartbeat?.package ?? '',
    goVersion: heartbeat?.go ?? '',
    capture: worst.capture,
    why: worst.why + ending + hanging,
    tests: names.size,
    ...namesOf(group),
    seconds: Math.round(group.reduce((sum, { process }) => sum + secondsOf(process), 0) * 100) / 100,
    runs: group.length,
    passed: expected?.passed ?? passedOf(group),
    module: heartbeat?.module || expected?.module || '',
    ...memoryOf(group),
    ...(hang.length > 0 && { hang }),
  }
}

/** A test that any run of the package brought to its end without skipping has run. */
function namesOf(group: readonly ReadProcess[]): Pick<PackageCapture, 'ran' | 'skipped'> {
  const tests = group.flatMap(({ process }) => process.tests)
  const ran = new Set(tests.filter((test) => test.failed !== undefined && !test.skipped).map((test) => test.name))
  const skipped = new Set(tests.filter((test) => test.skipped && !ran.has(test.name)).map((test) => test.name))
  return {
    ran: [...ran].filter((name) => !name.includes('/')).sort(compareText),
    ...(skipped.size > 0 && { skipped: [...skipped].sort(compareText) }),
  }
}

function memoryOf(group: readonly ReadProcess[]): Pick<PackageCapture, 'memory'> {
  const ends = group.flatMap(({ process }) => process.ends)
  if (ends.length === 0) return {}
  return { memory: { heapBytes: Math.max(...ends.map(({ heap }) => heap)), stackBytes: Math.max(...ends.map(({ stacks }) => stacks)) } }
}

const RANK: Readonly<Record<Capture, number>> = { unknown: 0, partial: 1, captured: 2 }

/** captured needs heartbeat, start, the settled end of every m.Run and, where the version has it, the exit. */
function judge({ process, left }: ReadProcess): { readonly capture: Capture; readonly why: string } {
  const partial = (why: string) => ({ capture: 'partial', why }) as const
  const hanging = process.ends.find((end) => end.active > 0)
  if (process.before === undefined) return partial('what was alive before the first test was not seen')
  if (hanging !== undefined) {
    const tests = hanging.active === 1 ? '1 test' : `${hanging.active} tests`
    return partial(`the tests were ended while ${tests} had not returned: a timeout, or a panic beside them`)
  }
  if (process.ends.length < process.runs) {
    if (process.exit !== undefined) return partial('os.Exit was called before the tests had ended, by log.Fatal for instance')
    return partial('the test process died before its package end: a panic, a fatal error or a signal')
  }
  if (!left.selfTest) return { capture: 'unknown', why: 'the recorder did not find the goroutine that it plants to check itself' }
  if (left.gaps.length > 0) return partial(left.gaps[0]?.why ?? '')
  if (process.heartbeat.exit && process.exit === undefined) return partial('the test process died after its tests: its exit was not seen')
  return { capture: 'captured', why: '' }
}

function secondsOf({ heartbeat, ends, exit }: TestProcess): number {
  const last = exit?.t ?? ends.at(-1)?.t ?? heartbeat.t
  return Math.max(0, last - heartbeat.t) / 1000
}

function passedOf(group: readonly ReadProcess[]): boolean | null {
  const codes = group.map(({ process }) => (process.ends.length < process.runs ? 1 : Math.max(...process.ends.map((end) => end.code))))
  return codes.length === 0 ? null : codes.every((code) => code === 0)
}

function unknown(one: ExpectedPackage, why: string, goVersion: string): PackageCapture {
  const { importPath, module, passed } = one
  return { importPath, goVersion, capture: 'unknown', why, tests: 0, seconds: 0, runs: 0, passed, module }
}
