import type { Site, WaitKind } from './goroutine.ts'

/**
 * What goroutines of one snapshot wait for together. Two goroutines wait for one thing when the dump prints the same address for it
 * (`by: 'address'`: mutexes, conditions and (since Go 1.25) wait groups; channels in dumps made at `GOTRACEBACK=system`), else when they are
 * stuck at the same line in the same way (`by: 'site'`), which may be several channels of one kind.
 */
export interface WaitPoint {
  /** `0xc000012345`, or `a/watch.go:41 chan-send`; unique within the snapshot. */
  readonly id: string
  readonly by: 'address' | 'site'
  readonly kind: WaitKind
  /** The wait word of the largest group: `chan send`. */
  readonly state: string
  /** Where they are stuck: the innermost user frame of the largest group; absent where the stack has none. */
  readonly site?: Site
  /** Goroutines that wait here. */
  readonly count: number
  readonly longestWaitMinutes: number
  /** One entry per stack, the largest first. */
  readonly waiters: readonly Waiter[]
  /** Operations that would let one of them go on; empty where nobody knows. */
  readonly releases: readonly Release[]
}

/** Goroutines of one stack at a wait point. */
export interface Waiter {
  readonly k1: string
  readonly k2: string
  readonly count: number
  readonly site?: Site
  /** Where they were started. */
  readonly spawn?: Site
}

/** What sets a waiting goroutine free. */
export type ReleaseKind = 'send' | 'receive' | 'close' | 'unlock' | 'done' | 'signal'

/** A place in the source that would release the waiters of a point, as the static side knows it. */
export interface Release {
  readonly kind: ReleaseKind
  readonly site: Site
  /**
   * Ids of wait points of the same snapshot whose goroutines have the function of `site` on their stack: they are the ones that could get
   * there, and they wait themselves.
   */
  readonly waitsAt: readonly string[]
  /** Goroutines that have the function on their stack and do not wait for another goroutine. With `waitsAt` empty as well nobody is on its way. */
  readonly running: number
}

/** Who waits for whom in one snapshot: the points by number of waiters, largest first. */
export interface WaitGraph {
  readonly source: string
  readonly points: readonly WaitPoint[]
  /** Rings of wait points, each waiting for the next and the last for the first: they hold each other up for ever. Ids, smallest first. */
  readonly rings: readonly (readonly string[])[]
}
