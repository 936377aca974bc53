import type { Gap } from './gap.ts'

/** How a goroutine waits, with the spellings of all Go versions folded together (recorder reference 9.2). */
export const WAIT_KINDS = [
  'chan-recv',
  'chan-send',
  'select',
  'forever',
  'lock',
  'rlock',
  'wg',
  'cond',
  'io',
  'sleep',
  'syscall',
  'coro',
  'spin',
  'other',
] as const
export type WaitKind = (typeof WAIT_KINDS)[number]

/** One call on a stack, innermost first in a list. */
export interface Frame {
  /** As printed, with `%xx` decoded: `example.com/m/a.(*Watcher).loop.func1`. */
  readonly function: string
  /** Relative to the repository root where it lies in it, else as printed. */
  readonly file: string
  readonly line: number
}

export interface GoroutineRecord {
  readonly id: number
  /** The status words without minutes and marks: `chan send`. */
  readonly state: string
  readonly waitMinutes: number
  /** The same in milliseconds, where the source says it: only execution traces do. */
  readonly waitMs?: number
  readonly lockedToThread: boolean
  /** Marked `(leaked)` by the runtime's leak profile. */
  readonly leaked: boolean
  /** Inside a synctest bubble. */
  readonly bubble: number | null
  readonly frames: readonly Frame[]
  readonly framesElided: number
  readonly createdBy?: Frame & { readonly goroutine?: number }
  readonly labels: Readonly<Record<string, string>>
}

export interface Snapshot {
  /** Where it came from: a file name, `stdin`. */
  readonly source: string
  readonly format: 'text' | 'grouped' | 'profile' | 'schedtrace' | 'trace'
  readonly goroutines: readonly GoroutineRecord[]
  /** Grouped formats count without ids: one record and its count. Empty for `text`. */
  readonly counts: readonly number[]
  readonly total: number
  readonly truncated: boolean
  readonly gaps: readonly Gap[]
  /** Of an execution trace: waits that were over before it was, the longest first. Absent where the format tells none. */
  readonly endedWaits?: readonly EndedWait[]
}

/** How often and how long one goroutine waited in one stack for one reason, each time to an end. */
export interface EndedWait {
  readonly goroutine: number
  /** In the words of dumps; empty where only the stack says it. */
  readonly state: string
  readonly count: number
  readonly totalMs: number
  readonly longestMs: number
  readonly frames: readonly Frame[]
  readonly createdBy?: GoroutineRecord['createdBy']
}

/** A place in the user's source: the declared function and its line. */
export interface Site {
  readonly file: string
  /** `Receiver.Name` without star and type parameters. */
  readonly function: string
  readonly line: number
}

/**
 * Three identities of a leaked stack (recorder reference 9.2).
 * k1 strict: all user frames. k2 anchor: kind, package, declared functions of `go` statement, start and blocking site.
 * k3 loose: kind and creator, for hints only.
 */
export interface StackKeys {
  readonly k1: string
  readonly k2: string
  readonly k3: string
}

/** The declared function around a line of a file (paths as in `Frame.file`), or undefined when the text is not there. */
export type FunctionLookup = (file: string, line: number) => string | undefined
