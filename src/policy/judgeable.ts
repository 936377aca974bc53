import type { BaseSource, Growth } from '#model/baseline.ts'
import type { Finding } from '#model/finding.ts'
import type { Gap } from '#model/gap.ts'
import type { PackageCapture } from '#model/recording.ts'
import type { Series } from '#model/series.ts'
import type { ConfigProblem } from './config-problem.ts'

/** Everything a verdict rests on. */
export interface Judgeable {
  /** check: source alone, nothing was to be run · judge: recordings made earlier · gate: we ran the command ourselves. */
  readonly mode: 'check' | 'judge' | 'gate'
  /** With their standings. */
  readonly findings: readonly Finding[]
  readonly growth: readonly Growth[]
  readonly gaps: readonly Gap[]
  /** Whether goroutines were to be recorded: a command was given, or a recording. */
  readonly recorded: boolean
  /** Packages of the head's run. */
  readonly captures: readonly PackageCapture[]
  /** Packages of the base's run; empty where there was none. */
  readonly baseCaptures: readonly PackageCapture[]
  readonly baseSource: BaseSource
  /** Import paths of the packages that the head still has; undefined where nobody looked. */
  readonly packages: ReadonlySet<string> | undefined
  /** How the test command ended; undefined when none was run. */
  readonly command: { readonly exitCode: number; readonly timedOut: boolean } | undefined
  /** Files that differ from the base, paths of the head; undefined without a base. */
  readonly changed: ReadonlySet<string> | undefined
  /** `YYYY-MM-DD`; empty where nobody said. */
  readonly today: string
  /** Of goroutine-gate. */
  readonly version: string
  /** Import paths of the head's folders ('' is the root), where they are known. */
  readonly importPaths: ReadonlyMap<string, string>
  /** Of the config that judges (at the base), and of the one that the change proposes. */
  readonly configProblems: { readonly base: readonly ConfigProblem[]; readonly head: readonly ConfigProblem[] }
  /** From `place`: findings that suppressions of this change let pass, wanted to let pass in vain, and that could not be compared. */
  readonly suppressedByChange: readonly Finding[]
  readonly overBudget: readonly Finding[]
  readonly unseenAtBase: readonly Finding[]
  /** Snapshots over time; absent where none were handed in. */
  readonly series?: readonly Series[]
}

/** A judgeable of nothing, to be spread under what there is. */
export const NOTHING_TO_JUDGE: Judgeable = {
  mode: 'check',
  findings: [],
  growth: [],
  gaps: [],
  recorded: false,
  captures: [],
  baseCaptures: [],
  baseSource: 'none',
  packages: undefined,
  command: undefined,
  changed: undefined,
  today: '',
  version: '',
  importPaths: new Map(),
  configProblems: { base: [], head: [] },
  suppressedByChange: [],
  overBudget: [],
  unseenAtBase: [],
}
