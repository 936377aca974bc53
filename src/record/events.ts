import type { Gap } from '#model/gap.ts'

/** First line of a test process. */
export interface Heartbeat {
  readonly e: 'heartbeat'
  readonly run: string
  readonly pid: number
  /** Started by another test process of the same run. */
  readonly child: boolean
  readonly package: string
  readonly module: string
  readonly go: string
  readonly race: boolean
  /** Whether the runtime has the goroutineleak profile. */
  readonly profile: boolean
  /** Whether a hook at process exit was set. */
  readonly exit: boolean
  /** Milliseconds since 1970, as in the other events. */
  readonly t: number
}

/** Before the first test of an m.Run: the ids of all goroutines. */
export interface RunStart {
  readonly e: 'start'
  readonly run: number
  readonly alive: readonly number[]
}

export interface TestStart {
  readonly e: 'test'
  readonly name: string
  /** Goroutine of the test; 0 for an example, which runs on the main goroutine. */
  readonly g: number
}

export interface TestDone {
  readonly e: 'done'
  readonly name: string
  readonly g: number
  readonly failed: boolean
  /** It called Skip; absent where nobody says so. */
  readonly skipped?: boolean
  readonly parallel: boolean
}

/** Who was alive when a top-level test ended with more goroutines than it began with. */
export interface Seen {
  readonly e: 'seen'
  readonly name: string
  readonly alive: readonly number[]
}

/** End of an m.Run, after settling, or the timeout alarm (`active` tests had not ended). */
export interface RunEnd {
  readonly e: 'end'
  readonly run: number
  /** The goroutine that took the dump. */
  readonly self: number
  readonly active: number
  readonly code: number
  readonly t: number
  readonly leaked: readonly number[]
  /** Bytes of live and not yet swept objects, and of stacks (runtime.MemStats). */
  readonly heap: number
  readonly stacks: number
  readonly dump: string
  /** `debug=1` text, where `dump` cannot carry labels (before 1.26). */
  readonly grouped: string
}

export interface ProcessExit {
  readonly e: 'exit'
  readonly self: number
  readonly alive: readonly number[]
  readonly t: number
  /** All stacks, where tests had not come to their end: os.Exit was called in one. Else empty. */
  readonly dump: string
}

export type RecorderEvent = Heartbeat | RunStart | TestStart | TestDone | Seen | RunEnd | ProcessExit

/**
 * Reads the event file of one test process, one JSON object a line. A last line without its newline was being
 * written when the process died and is dropped; any other line that is not one of ours is a gap.
 */
export function readEvents(file: string, text: string): { readonly events: readonly RecorderEvent[]; readonly gaps: readonly Gap[] } {
  const lines = text.split('\n')
  lines.pop()
  const events: RecorderEvent[] = []
  const gaps: Gap[] = []
  for (const [at, line] of lines.entries()) {
    const event = readEvent(line)
    if (event === undefined)
      gaps.push({ kind: 'capture', what: `line ${at + 1} of event file ${file}`, why: 'it is not an event of the recorder' })
    else events.push(event)
  }
  return { events, gaps }
}

type FieldType = 'string' | 'number' | 'boolean' | 'ids'

const FIELDS: { readonly [K in RecorderEvent['e']]: Readonly<Record<string, FieldType>> } = {
  heartbeat: {
    run: 'string',
    pid: 'number',
    child: 'boolean',
    package: 'string',
    module: 'string',
    go: 'string',
    race: 'boolean',
    profile: 'boolean',
    exit: 'boolean',
    t: 'number',
  },
  start: { run: 'number', alive: 'ids' },
  test: { name: 'string', g: 'number' },
  done: { name: 'string', g: 'number', failed: 'boolean', parallel: 'boolean' },
  seen: { name: 'string', alive: 'ids' },
  end: {
    run: 'number',
    self: 'number',
    active: 'number',
    code: 'number',
    t: 'number',
    leaked: 'ids',
    heap: 'number',
    stacks: 'number',
    dump: 'string',
    grouped: 'string',
  },
  exit: { self: 'number', alive: 'ids', t: 'number', dump: 'string' },
}

function readEvent(line: string): RecorderEvent | undefined {
  const value = parse(line)
  if (typeof value !== 'object' || value === null) return undefined
  const fields = new Map<string, unknown>(Object.entries(value))
  const name = fields.get('e')
  if (typeof name !== 'string' || !Object.hasOwn(FIELDS, name)) return undefined
  const shape = FIELDS[name as RecorderEvent['e']]
  // The cast is earned by the shape: every field that the type names was checked.
  return Object.entries(shape).every(([key, type]) => fits(fields.get(key), type)) ? (value as RecorderEvent) : undefined
}

function fits(value: unknown, type: FieldType): boolean {
  if (type === 'ids') return Array.isArray(value) && value.every((id) => typeof id === 'number')
  return typeof value === type
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
