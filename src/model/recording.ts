import type { Gap } from './gap.ts'
import type { Frame, Site, StackKeys, WaitKind } from './goroutine.ts'

/** captured: start, end and exit of the package were seen · partial: some of it · unknown: nothing can be said. */
export type Capture = 'captured' | 'partial' | 'unknown'

/** proven: the runtime's leak profile says it can never run again · survivor: alive after settling. */
export type Tier = 'proven' | 'survivor'

/** Which rule said whose goroutine it is (recorder reference 5). */
export type AttributedBy = 'label' | 'parent' | 'created-by' | 'window' | 'package'

export interface PackageCapture {
  readonly importPath: string
  readonly goVersion: string
  readonly capture: Capture
  readonly why: string
  /** Tests that were started. */
  readonly tests: number
  /** Names of the top-level tests that ran to their end and did not skip, sorted; absent where nobody noted them. */
  readonly ran?: readonly string[]
  /** Names of all tests that skipped, subtests as well; absent where none did. */
  readonly skipped?: readonly string[]
  readonly seconds: number
  readonly runs: number
  /** Whether the package's tests passed; null where that is not known. */
  readonly passed: boolean | null
  /** Module path, where known. */
  readonly module: string
  /** Bytes of heap and of stacks when its tests had ended; of several processes, the highest. */
  readonly memory?: { readonly heapBytes: number; readonly stackBytes: number }
  /** Tests that hung, where the package was ended because of them. */
  readonly hang?: readonly BlockedTest[]
  /** Only in a merged recording whose parts ran under different conditions: `linux/amd64 go1.27.3 -race`. */
  readonly variant?: string
  /** Its tests did not run, because cmd/go knew their result; what they left is from the run before. Absent where they ran. */
  readonly reused?: true
}

/** What a goroutine waits for, and where. */
export interface Waiting {
  readonly kind: WaitKind
  readonly state: string
  /** Where it is stuck: the innermost frame of the user's own module. */
  readonly site?: Site
  /** Where it was started. */
  readonly spawn?: Site
}

/** A test that had not come to its end when its package was ended, and the goroutines of that test that could wake it. */
export interface BlockedTest extends Waiting {
  readonly test: string
  /** How long it had run, as printed: `10m0s`; empty where nothing says so. */
  readonly for: string
  /** One entry per stack. */
  readonly others: readonly (Waiting & { readonly count: number })[]
}

/** Goroutines of one stack that one test left behind. */
export interface Leak {
  readonly package: string
  readonly module: string
  /** One name where the test is known, none where it is not. */
  readonly tests: readonly string[]
  readonly attributedBy: AttributedBy
  readonly tier: Tier
  readonly kind: WaitKind
  readonly state: string
  readonly count: number
  readonly testFailed: boolean
  /** Whether a second run showed it again; null when none was made. */
  readonly confirmed: boolean | null
  /** flat: five runs of its tests in one process left no more of it than one, so that it is made once and kept. Absent where nobody looked. */
  readonly slope?: 'flat' | 'grows'
  /** Left by a re-executed child of the test binary. */
  readonly child: boolean
  readonly longestWaitMinutes: number
  /** Innermost first. */
  readonly frames: readonly Frame[]
  readonly createdBy?: Frame
  /** Where it is stuck: the innermost frame of the user's own module. Absent when the stack has none. */
  readonly site?: Site
  /** Where it was started, with the declared function around the `go` statement. */
  readonly spawn?: Site
  readonly keys: StackKeys
  /** Labels of the goroutines that the config names (`record.labels`), each with some of their values; absent where there are none. */
  readonly labels?: Readonly<Record<string, readonly string[]>>
  /** As in `PackageCapture`: counts of different variants are about the same goroutines and are never added up. */
  readonly variant?: string
}

/** A goroutine that stayed and is harmless, with the catalogue's reason. */
export interface BenignLeak extends Leak {
  readonly reason: string
}

export interface Recording {
  readonly schemaVersion: 1
  /** The commit that was checked out, as a full hash; absent where nobody said so. */
  readonly commit?: string
  readonly tool: { readonly name: string; readonly version: string }
  readonly command: readonly string[]
  /** The command's own code; 127 not found, 128 + signal when killed. */
  readonly exitCode: number
  /** Ended by us because the deadline had passed. */
  readonly timedOut: boolean
  readonly goVersion: string
  readonly go: { readonly GOOS: string; readonly GOARCH: string; readonly flags: readonly string[] }
  readonly packages: readonly PackageCapture[]
  readonly leaks: readonly Leak[]
  readonly benign: readonly BenignLeak[]
  readonly gaps: readonly Gap[]
  /** What further runs with repetition found, where they were asked for. */
  readonly stress?: Stress
  /** Which part of a split test run this is; absent where nobody said so. */
  readonly shard?: Shard
  /** The recordings that this one was merged from, sorted; absent in one that was recorded. */
  readonly parts?: readonly Part[]
  /** How many shards whoever merged them said there are; absent where nobody said so. */
  readonly shards?: number
}

/** A part of a test run that was split over several jobs: the third of eight. */
export interface Shard {
  /** Name of the split, where one change has several (`race`, `linux`); else empty. */
  readonly of: string
  /** From 1. */
  readonly index: number
  readonly total: number
}

/** A recording that went into a merged one. */
export interface Part {
  /** Of its whole content, so that the same recording counts once however often it is handed in. */
  readonly digest: string
  readonly shard?: Shard
  readonly commit?: string
  /** Version of the tool that recorded it. */
  readonly tool: string
  /** `linux/amd64 go1.27.3 -race`. */
  readonly variant: string
  readonly command: readonly string[]
  readonly exitCode: number
}

/** One further run under stress. */
export interface StressRound {
  /** How often each test ran in one process. */
  readonly count: number
  /** GOMAXPROCS; 0 for the machine's own. */
  readonly cpu: number
  readonly shuffle: boolean
  /** Since the first of them began, when it had ended. */
  readonly seconds: number
  /** Stacks that no run before had shown. */
  readonly found: number
}

export interface Stress {
  readonly budgetSeconds: number
  readonly rounds: readonly StressRound[]
}
