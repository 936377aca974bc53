import type { GoroutineRecord, WaitKind } from '#model/goroutine.ts'

/** What the classification looks at; `frames` innermost first. */
export type Waiting = Pick<GoroutineRecord, 'state' | 'frames'>

/**
 * How a goroutine waits, whatever Go version printed it. `semacquire`, and the missing state of grouped profiles, are told apart by the
 * innermost frames (recorder reference 2.5 and 9.2); a word no version has printed so far is `other`.
 */
export function waitKindOf(record: Waiting): WaitKind {
  const state = baseState(record.state)
  const known = KINDS[state]
  if (known !== undefined && Object.hasOwn(KINDS, state)) return known
  if (state === 'semacquire' || state === '' || state === 'waiting') return kindOfFrames(record) ?? 'other'
  if (SPINNING.has(state)) return 'spin'
  return 'other'
}

/**
 * Whether the state belongs to the runtime's own workers and not to a program: `GC worker (idle)`, `finalizer wait`. A user goroutine may
 * show one of the passing states (`GC assist wait`) while it allocates, so a stack with a frame outside the runtime is never one.
 */
export function isSystemState(record: Waiting & Pick<GoroutineRecord, 'createdBy'>): boolean {
  const state = baseState(record.state)
  if (!SYSTEM_STATES.has(state)) return false
  if (OWN_WORKERS.has(state)) return true
  return record.frames.every((frame) => frame.function.startsWith('runtime.'))
}

/** Whether this version knows the word; an unknown one is worth a warning, never an error. */
export function isKnownState(printed: string): boolean {
  const state = baseState(printed)
  return state === 'semacquire' || state === 'waiting' || Object.hasOwn(KINDS, state) || SPINNING.has(state) || SYSTEM_STATES.has(state)
}

/** Removes the marks that different versions append: `chan receive (durable)` and `chan receive (synctest)` are `chan receive`. */
export function baseState(state: string): string {
  let base = state
  for (let mark = MARK.exec(base); mark !== null; mark = MARK.exec(base)) base = base.slice(0, mark.index)
  return base
}

const MARK = / \((?:leaked|scan|durable|synctest)\)$/

/** How the words of a dump's header, its suffixes taken off, are counted as kinds of waiting. */
export const KINDS: Readonly<Record<string, WaitKind>> = {
  'chan receive': 'chan-recv',
  'chan send': 'chan-send',
  select: 'select',
  'chan receive (nil chan)': 'forever',
  'chan send (nil chan)': 'forever',
  'select (no cases)': 'forever',
  'sync.Mutex.Lock': 'lock',
  'sync.RWMutex.Lock': 'lock',
  'sync.RWMutex.RLock': 'rlock',
  'sync.WaitGroup.Wait': 'wg',
  'sync.Cond.Wait': 'cond',
  'IO wait': 'io',
  sleep: 'sleep',
  syscall: 'syscall',
  coroutine: 'coro',
  'synctest.Run': 'other',
  'synctest.Wait': 'other',
}

/** Not waiting for anybody; passing garbage collection states of a program that allocates in a loop count as well. */
const SPINNING = new Set(['running', 'runnable', 'preempted', 'GC assist wait', 'GC assist marking', 'wait for GC cycle'])

/** States only the runtime's own goroutines have. */
const OWN_WORKERS = new Set([
  'force gc (idle)',
  'GC sweep wait',
  'GC scavenge wait',
  'finalizer wait',
  'cleanup wait',
  'GOMAXPROCS updater (idle)',
  'GC worker (idle)',
  'GC worker (active)',
  'timer goroutine (idle)',
  'trace reader (blocked)',
])

const SYSTEM_STATES = new Set([
  ...OWN_WORKERS,
  'GC assist marking',
  'GC assist wait',
  'garbage collection',
  'garbage collection scan',
  'GC mark termination',
  'stopping the world',
  'dumping heap',
  'wait for GC cycle',
  'GC weak to strong wait',
  'flushing proc caches',
  'trace goroutine status',
  'trace proc status',
  'page trace flush',
  'debug call',
  'panicwait',
  'idle',
  'dead',
  'copystack',
  'waiting for cgo callback',
  '???',
])

/** Function at the top of the stack → what it waits for; protobuf profiles show the runtime's own functions as well. */
const BY_FRAME: readonly (readonly [string, WaitKind])[] = [
  ['sync.(*WaitGroup).Wait', 'wg'],
  ['sync.(*Cond).Wait', 'cond'],
  ['sync.(*RWMutex).RLock', 'rlock'],
  ['sync.(*RWMutex).Lock', 'lock'],
  ['sync.(*Mutex).Lock', 'lock'],
  ['internal/poll.runtime_pollWait', 'io'],
  ['time.Sleep', 'sleep'],
  ['iter.Pull', 'coro'],
  ['runtime.chansend1', 'chan-send'],
  ['runtime.chanrecv1', 'chan-recv'],
  ['runtime.chanrecv2', 'chan-recv'],
  ['runtime.selectgo', 'select'],
  ['runtime.block', 'forever'],
]

/** Only the run of library frames at the top counts: the mutex that a caller holds further out says nothing. */
function kindOfFrames(record: Waiting): WaitKind | undefined {
  for (const frame of record.frames) {
    const found = BY_FRAME.find(([name]) => frame.function === name || frame.function.startsWith(`${name}[`))
    if (found !== undefined) return found[1]
    if (!LIBRARY_TOP.test(frame.function)) return undefined
  }
  return undefined
}

const LIBRARY_TOP = /^(?:runtime|sync|internal\/sync|internal\/poll|time|iter)\./
