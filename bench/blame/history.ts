import type { BaselineEntry } from '#model/baseline.ts'
import type { Recording, Tier } from '#model/recording.ts'
import type { Making } from './make.ts'
import type { Repository } from './repository.ts'
import type { World } from './world.ts'

/** A repository as a job finds it, and the truth about the change in it. */
export interface History {
  readonly kind: string
  readonly repository: Repository
  /** Repositories that stand behind it, to be removed with it. */
  readonly behind: readonly Repository[]
  /** What is passed as `--base`; empty to let the default branch decide. */
  readonly base: string
  /** What the change started from, and what it came to. */
  readonly before: World
  readonly after: World
  readonly runs: Runs
  /** Recordings of the base that are handed in: then nothing is run, and `judge` decides. */
  readonly baseRecordings?: readonly Recording[]
}

/** How runs of the two sides go. */
export interface Runs {
  readonly tier: Tier
  readonly headToolchain: string
  readonly baseToolchain: string
  /** Defects that do not show in the run of the base although they are there. */
  readonly hiddenAtBase: ReadonlySet<string>
  /** Import paths that do not build at the base. */
  readonly brokenAtBase: ReadonlySet<string>
}

/** What a kind of history is made with. */
export interface Setting extends Making {
  /** Whether the change brings a leak of its own. */
  readonly guilty: boolean
  readonly tier: Tier
  /** The committed baseline of a world, as text. */
  readonly baselineOf: (world: World) => Readonly<Record<string, string>>
  readonly recordingOf: (world: World, commit: string) => Recording
}

export type Entries = readonly BaselineEntry[]
