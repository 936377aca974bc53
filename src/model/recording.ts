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
  readonly seconds: number
  readonly runs: number
  /** Whether the package's tests passed; null where that is not known. */
  readonly passed: boolean | null
  /** Module path, where known. */
  readonly module: string
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
}

/** A goroutine that stayed and is harmless, with the catalogue's reason. */
export interface BenignLeak extends Leak {
  readonly reason: string
}

export interface Recording {
  readonly schemaVersion: 1
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
}
