import type { Gap } from '#model/gap.ts'
import type { FunctionLookup, Snapshot } from '#model/goroutine.ts'
import type { Recording } from '#model/recording.ts'
import { readGoTest } from '#record/calls.ts'
import { readEvents } from '#record/events.ts'
import { blockedTests } from '#record/hang.ts'
import { capturePackages, type ExpectedPackage, type ReadProcess } from '#record/heartbeat.ts'
import { collectLeaks, type LeakContext } from '#record/leaks.ts'
import type { ListedModule, ListedPackage } from '#record/listed.ts'
import { type RunFacts, whyLost } from '#record/lost.ts'
import { moduleRoots } from '#record/places.ts'
import { readProcess, type TestProcess } from '#record/process.ts'
import { redactCommand } from '#record/redact.ts'
import { FROM_CACHE } from '#record/reuse.ts'
import { lackingIn } from '#record/said.ts'
import { survivorsOf } from '#record/survivors.ts'
import { type PackageOutput, parseTestOutput } from '#snapshot/test-output.ts'

/** Everything that a run left, as plain values. */
export interface Evidence extends RunFacts {
  readonly tool: Recording['tool']
  readonly command: readonly string[]
  /** Id of the run, in every heartbeat. */
  readonly run: string
  /** The other id, of calls whose results cmd/go may keep; absent where there is none. */
  readonly lasting?: string
  readonly goVersion: string
  readonly goos: string
  readonly goarch: string
  readonly eventFiles: readonly { readonly file: string; readonly text: string }[]
  readonly listed: readonly ListedPackage[]
  /** Main modules of the folders in which tests were run. */
  readonly modules: readonly ListedModule[]
  /** Spellings of the repository root, absolute. */
  readonly roots: readonly string[]
  readonly declaredFunction: FunctionLookup
  /** Names of labels that are kept, beside our own. */
  readonly labels?: readonly string[]
  /** Values that are replaced in what is written. */
  readonly masked?: readonly string[]
}

/** Turns the evidence of a run into its recording; nothing that was not seen is left out silently. */
export function assembleRecording(evidence: Evidence): Recording {
  const printed = parseTestOutput(evidence.output).packages.filter((one) => one.outcome !== 'no-test-files')
  const { processes, gaps: lines } = readProcesses(evidence, printed)
  const goVersion = processes[0]?.process.heartbeat.go ?? evidence.goVersion
  const { packages, gaps } = capturePackages(expectedPackages(evidence, printed), processes, whyLost(evidence), goVersion)
  return {
    schemaVersion: 1,
    tool: evidence.tool,
    command: redactCommand(evidence.command, evidence.masked),
    exitCode: evidence.exitCode,
    timedOut: evidence.timedOut,
    goVersion,
    go: { GOOS: evidence.goos, GOARCH: evidence.goarch, flags: flagsOf(evidence) },
    packages,
    ...collectLeaks(processes, contextOf(evidence)),
    gaps: [...nothingSeen(evidence, packages.length), ...lines, ...gaps],
  }
}

function readProcesses(
  evidence: Evidence,
  printed: readonly PackageOutput[],
): { readonly processes: readonly ReadProcess[]; readonly gaps: readonly Gap[] } {
  const { eventFiles, run, lasting, timedOut, listed } = evidence
  const runs = [run, ...(lasting === undefined ? [] : [lasting])]
  const processes: TestProcess[] = []
  const gaps: Gap[] = []
  for (const { file, text } of eventFiles) {
    const { events, gaps: damaged } = readEvents(file, text)
    gaps.push(...damaged)
    const process = readProcess({ file, events }, runs)
    if (process !== undefined && 'kind' in process) gaps.push(process)
    else if (process !== undefined) processes.push(withModule(process, listed))
  }
  const context = contextOf(evidence)
  const hanging = timedOut ? processes.filter((process) => process.ends.length < process.runs) : []
  const read = processes.map((process) => {
    const dump = hanging.includes(process) ? dumpOf(process, hanging.length, printed) : undefined
    const left = survivorsOf(process, dump)
    return { process, left, blocked: blockedTests(process, left.atEnd, context) }
  })
  return { processes: read, gaps: [...gaps, ...read.flatMap(({ left }) => left.gaps)] }
}

/** Test binaries of a workspace do not know their module before Go 1.24. */
function withModule(process: TestProcess, listed: readonly ListedPackage[]): TestProcess {
  const { heartbeat } = process
  const module = heartbeat.module || (listed.find((one) => one.importPath === heartbeat.package)?.module ?? '')
  return { ...process, heartbeat: { ...heartbeat, module } }
}

/** At our deadline the group got SIGQUIT, so what hung shows in the output; without a package's name there only one process can be meant. */
function dumpOf({ heartbeat }: TestProcess, hanging: number, printed: readonly PackageOutput[]): Snapshot | undefined {
  const named = printed.find((one) => one.importPath === heartbeat.package)?.snapshot
  return named ?? (hanging === 1 ? printed.find((one) => one.importPath === '')?.snapshot : undefined)
}

/** Packages with tests that were listed, and packages that the output names. */
function expectedPackages({ listed, timedOut, output }: Evidence, printed: readonly PackageOutput[]): readonly ExpectedPackage[] {
  const expected = new Map<string, ExpectedPackage>()
  const lacking = printed.some(({ outcome }) => outcome === 'build-failed') ? lackingIn(output) : ''
  for (const { importPath, module } of listed)
    expected.set(importPath, { importPath, module, passed: null, reason: '', ending: timedOut ? AT_DEADLINE : '' })
  for (const one of printed) {
    const { importPath } = one
    if (importPath === '') continue
    const passed = one.outcome === 'unknown' ? null : one.outcome === 'ok'
    const module = expected.get(importPath)?.module ?? ''
    const running = new Map(one.timedOut?.running.map((test) => [test.name, test.for]))
    const ending = endingOf(one) || (timedOut ? AT_DEADLINE : '')
    expected.set(importPath, { importPath, module, passed, reason: reasonOf(one, lacking), ending, running })
  }
  return [...expected.values()]
}

const AT_DEADLINE = 'the command was ended at its deadline'

/** `lacking`: what the go command could not get for any of them. */
function reasonOf({ outcome, cached }: PackageOutput, lacking: string): string {
  if (outcome === 'build-failed') return lacking === '' ? 'it did not build' : `it did not build (go says: ${lacking})`
  return cached ? FROM_CACHE : ''
}

function endingOf({ timedOut, panic }: PackageOutput): string {
  if (panic !== undefined) return `panic: ${panic}`
  if (timedOut === undefined) return ''
  const running = timedOut.running.map((test) => test.name).join(', ')
  return `test timed out after ${timedOut.after}${running === '' ? '' : `, running ${running}`}`
}

function contextOf({ roots, listed, modules, declaredFunction, labels = [], masked = [] }: Evidence): LeakContext {
  const all = [...modules, ...listed.map((one) => ({ path: one.module, dir: one.moduleDir }))]
  return { roots, labels, masked, signature: { root: roots[0] ?? '', modules: moduleRoots(all, roots), declaredFunction } }
}

function flagsOf({ calls }: Evidence): readonly string[] {
  return [...new Set(calls.flatMap((call) => readGoTest(call)?.shownFlags ?? []))].sort()
}

/** A run in which no test package was found is not a clean one. */
function nothingSeen(evidence: Evidence, packages: number): readonly Gap[] {
  return packages > 0 ? [] : [{ kind: 'capture', what: 'the test command', why: whyLost(evidence) }]
}
