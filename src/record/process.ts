import type { Gap } from '#model/gap.ts'
import type { Heartbeat, ProcessExit, RecorderEvent, RunEnd } from '#record/events.ts'

/** A test that was started in a process. */
export interface TestRun {
  readonly name: string
  /** Goroutine id; 0 for an example. */
  readonly goroutine: number
  /** Undefined while it had not ended. */
  readonly failed: boolean | undefined
  readonly skipped: boolean
}

/** A look at who is alive, with the top-level tests that had started since the look before. */
export interface Look {
  readonly name: string
  readonly alive: ReadonlySet<number>
  readonly startedSince: readonly string[]
}

/** All that one test process told about itself. */
export interface TestProcess {
  readonly heartbeat: Heartbeat
  /** Goroutines that were alive before the first test; undefined when that was not seen. */
  readonly before: ReadonlySet<number> | undefined
  readonly tests: readonly TestRun[]
  readonly looks: readonly Look[]
  readonly ends: readonly RunEnd[]
  readonly exit: ProcessExit | undefined
  /** How often m.Run began. */
  readonly runs: number
}

/** One event file by name and what was read from it. */
export interface EventFile {
  readonly file: string
  readonly events: readonly RecorderEvent[]
}

/**
 * Folds the events of one process of this run, by its ids. A file without a heartbeat of the run is a gap, unless it is that of
 * a child: tests kill those at any moment, and what they lost says nothing about the package.
 */
export function readProcess(file: EventFile, runs: readonly string[]): TestProcess | Gap | undefined {
  const heartbeat = file.events.find((event) => event.e === 'heartbeat')
  if (heartbeat === undefined)
    return file.file.includes('-child') ? undefined : lost(file.file, 'ended before it could say which package it tests')
  if (!runs.some((run) => heartbeat.run === run || heartbeat.run.startsWith(`${run}/`)))
    return lost(file.file, 'belongs to another recording')
  const first = file.events.find((event) => event.e === 'start' && event.run === 1)
  return {
    heartbeat,
    before: first?.e === 'start' ? new Set(first.alive) : undefined,
    tests: readTests(file.events),
    looks: readLooks(file.events),
    ends: file.events.filter((event) => event.e === 'end'),
    exit: file.events.find((event) => event.e === 'exit'),
    runs: file.events.filter((event) => event.e === 'start').length,
  }
}

function lost(file: string, why: string): Gap {
  return { kind: 'capture', what: `test process ${file.replace(/-.*/, '')}`, why: `it ${why}` }
}

function readTests(events: readonly RecorderEvent[]): readonly TestRun[] {
  const tests: { name: string; goroutine: number; failed: boolean | undefined; skipped: boolean }[] = []
  const open = new Map<string, (typeof tests)[number]>()
  for (const event of events) {
    if (event.e === 'test') {
      const test = { name: event.name, goroutine: event.g, failed: undefined, skipped: false }
      tests.push(test)
      open.set(`${event.g} ${event.name}`, test)
    }
    const ended = event.e === 'done' ? open.get(`${event.g} ${event.name}`) : undefined
    if (event.e === 'done' && ended !== undefined) {
      ended.failed = event.failed
      ended.skipped = event.skipped === true
    }
  }
  return tests
}

function readLooks(events: readonly RecorderEvent[]): readonly Look[] {
  const looks: Look[] = []
  const running = new Set<string>()
  let since = new Set<string>()
  for (const event of events) {
    if (event.e === 'test' && !event.name.includes('/')) {
      running.add(event.name)
      since.add(event.name)
    }
    if (event.e === 'done') running.delete(event.name)
    if (event.e !== 'seen') continue
    looks.push({ name: event.name, alive: new Set(event.alive), startedSince: [...since] })
    since = new Set(running)
  }
  return looks
}
