import type { Gap } from '#model/gap.ts'
import type { GoroutineRecord, Snapshot } from '#model/goroutine.ts'
import { type Attribution, attributor, PLANTED, TEST_LABEL } from '#record/attribute.ts'
import type { RunEnd } from '#record/events.ts'
import { joinLabels } from '#record/join.ts'
import { type OtherLabels, withLabels } from '#record/other-labels.ts'
import type { TestProcess } from '#record/process.ts'
import { parseDump } from '#snapshot/dump.ts'
import { parseGrouped } from '#snapshot/grouped.ts'
import { isSystemState } from '#snapshot/kind.ts'

/** A goroutine that a process had neither before its first test nor lost by its exit. */
export interface Survivor {
  readonly goroutine: GoroutineRecord
  /** Marked by the leak profile in any of its rounds. */
  readonly proven: boolean
  readonly attribution: Attribution
  /** Whether its test failed, or hung when the alarm went off. */
  readonly testFailed: boolean
  /** How many goroutines of the process are the same in all of this but their ids. */
  readonly count: number
  readonly longestWaitMinutes: number
  /** Labels of other code that they carry, with the values of some of them. */
  readonly labels?: OtherLabels
}

/** What one process left, and how far its instrument can be trusted. */
export interface ProcessSurvivors {
  readonly survivors: readonly Survivor[]
  /** All goroutines of the moment at which tests that had not returned were ended; empty where all had. */
  readonly atEnd: readonly Survivor[]
  /** Whether the goroutine that the hooks plant was found with its label in every settled dump. */
  readonly selfTest: boolean
  readonly gaps: readonly Gap[]
}

/**
 * Decides who survived a test process (recorder reference 6.2): alive in the settled dump of an m.Run and, where the
 * exit was seen, still alive there; never anybody who was alive before the first test. `atDeadline` is what a process
 * printed that was ended while its tests hung.
 */
export function survivorsOf(process: TestProcess, atDeadline?: Snapshot): ProcessSurvivors {
  const found = new Map<number, Survivor>()
  const gaps: Gap[] = []
  let selfTest = true
  const unended = process.ends.length < process.runs
  const last = unended ? (atDeadline ?? exitDump(process)) : undefined
  let atEnd = last === undefined ? [] : survivorsAmong(last.goroutines, process)
  for (const survivor of atEnd) found.set(survivor.goroutine.id, survivor)
  for (const end of process.ends) {
    const { goroutines, gaps: lost } = readDump(end, process)
    gaps.push(...lost)
    if (end.active === 0 && !goroutines.some(isPlanted)) selfTest = false
    const left = survivorsAmong(goroutines, process, end)
    if (end.active > 0) atEnd = left
    for (const survivor of left) found.set(survivor.goroutine.id, survivor)
  }
  const { exit } = process
  const atExit = exit === undefined ? undefined : new Set(exit.alive)
  const survivors = [...found.values()].filter(({ goroutine }) => atExit?.has(goroutine.id) ?? true)
  return { survivors: fold(survivors), atEnd: foldOthers(atEnd, process), selfTest, gaps }
}

/** What was alive when a test called os.Exit, log.Fatal for instance. */
function exitDump({ exit, heartbeat }: TestProcess): Snapshot | undefined {
  return exit === undefined || exit.dump === '' ? undefined : parseDump(exit.dump, `the last dump of ${heartbeat.package}`)
}

/** One survivor for all that are alike: a leak in a loop leaves them by the hundred thousand. Equal bodies of a dump share their frames. */
function fold(survivors: readonly Survivor[]): readonly Survivor[] {
  const stacks = new Map<unknown, number>()
  const folded = new Map<string, Survivor>()
  for (const survivor of survivors) {
    const { goroutine, attribution, proven, testFailed } = survivor
    const stack = stacks.get(goroutine.frames) ?? stacks.size
    stacks.set(goroutine.frames, stack)
    const key = [stack, goroutine.state, proven, testFailed, attribution.by, attribution.test].join('\n')
    const before = folded.get(key)
    const longestWaitMinutes = Math.max(before?.longestWaitMinutes ?? 0, survivor.longestWaitMinutes)
    const labels = withLabels(before?.labels, goroutine.labels)
    const count = (before?.count ?? 0) + survivor.count
    folded.set(key, { ...(before ?? survivor), count, longestWaitMinutes, ...(labels && { labels }) })
  }
  return [...folded.values()]
}

/** Folded as well, but for the goroutines of tests, which are looked for by their ids. */
function foldOthers(survivors: readonly Survivor[], { tests }: TestProcess): readonly Survivor[] {
  const own = new Set(tests.map((test) => test.goroutine))
  return [
    ...survivors.filter(({ goroutine }) => own.has(goroutine.id)),
    ...fold(survivors.filter(({ goroutine }) => !own.has(goroutine.id))),
  ]
}

function readDump(end: RunEnd, process: TestProcess): { readonly goroutines: readonly GoroutineRecord[]; readonly gaps: readonly Gap[] } {
  const source = `the dump of ${process.heartbeat.package}`
  const dump = parseDump(end.dump, source)
  const gaps = dump.gaps.map((gap) => ({ ...gap, package: process.heartbeat.package }))
  if (end.grouped === '') return { goroutines: dump.goroutines, gaps }
  return { goroutines: joinLabels(dump.goroutines, parseGrouped(end.grouped, source), process), gaps }
}

function survivorsAmong(goroutines: readonly GoroutineRecord[], process: TestProcess, end?: RunEnd): readonly Survivor[] {
  const attribute = attributor(process, goroutines)
  const leaked = new Set(end?.leaked)
  const failed = failedTests(process)
  return goroutines
    .filter(({ id }) => id > 0 && id !== (end ?? process.exit)?.self && process.before?.has(id) === false)
    .filter((goroutine) => !isPlanted(goroutine) && !isOurs(goroutine) && !isEnding(goroutine) && !isSystemState(goroutine))
    .map((goroutine) => {
      const attribution = attribute(goroutine)
      const proven = goroutine.leaked || leaked.has(goroutine.id)
      return {
        goroutine,
        proven,
        attribution,
        testFailed: failed.has(attribution.test),
        count: 1,
        longestWaitMinutes: goroutine.waitMinutes,
      }
    })
}

/** A test that had not ended when its package did hangs, which is a failure as well. */
function failedTests({ tests }: TestProcess): ReadonlySet<string> {
  return new Set(tests.filter((test) => test.failed !== false).map((test) => test.name))
}

function isPlanted(goroutine: GoroutineRecord): boolean {
  return goroutine.labels[TEST_LABEL] === PLANTED
}

/** What plants a goroutine is itself one, which may not have come to its end by the time of the dump. */
function isOurs({ createdBy }: GoroutineRecord): boolean {
  return createdBy?.function.startsWith('testing.goroutineGatePlant') ?? false
}

/** Nothing of its own is left on the stack: it has returned and only waits for the runtime to take it away. */
function isEnding({ frames }: GoroutineRecord): boolean {
  return frames.length > 0 && frames.every(({ function: name }) => /^runtime\.goexit[01]?$/.test(name))
}
