import { approvedGrowth } from '#baseline/approved.ts'
import { blamed } from '#baseline/blame.ts'
import { compare } from '#baseline/compare.ts'
import type { Lineage } from '#baseline/lineage.ts'
import { type ExternalSource, type Merged, mergeExternal } from '#external/merge.ts'
import { onOldLines } from '#external/old-lines.ts'
import { externalRules } from '#external/rules.ts'
import type { Approvals } from '#model/approval.ts'
import type { Baseline, BaseSource, Reach } from '#model/baseline.ts'
import type { Contours } from '#model/contour.ts'
import type { Gap } from '#model/gap.ts'
import type { Policy } from '#model/policy.ts'
import type { Leak, Recording } from '#model/recording.ts'
import type { Report, Run } from '#model/report.ts'
import type { Rule } from '#model/rule.ts'
import type { BuildDifference, Series } from '#model/series.ts'
import type { WaitGraph } from '#model/waits.ts'
import { type BaseSide, place } from '#place.ts'
import { unseenAtBase } from '#policy/blind.ts'
import type { ConfigProblem } from '#policy/config-problem.ts'
import { groundsOf } from '#policy/grounds.ts'
import { type Judgeable, judge } from '#policy/judge.ts'
import { parseSuppressions } from '#policy/suppress.ts'
import type { SourceText } from '#ports.ts'
import type { Inspected } from '#rule/inspect.ts'
import { rulesNaming } from '#snapshot/stack-pattern.ts'

/** One side of a change: its texts and what the rules say about them. */
export interface Side {
  readonly files: readonly SourceText[]
  /** go.mod and go.work texts. */
  readonly modules: readonly SourceText[]
  readonly inspected: Inspected
  /** Go files beside the judged ones that were looked into. */
  readonly seen?: readonly SourceText[]
  /** Packages of others that were looked into, `path version (place)`. */
  readonly dependencies?: readonly string[]
  /** What its files declare, read when somebody asks. */
  readonly contours: Contours
  /** What of it could not be read. */
  readonly gaps: readonly Gap[]
}

/** All that a run knows, as values. */
export interface Evidence {
  readonly tool: Report['tool']
  readonly run: Omit<Run, 'files' | 'packages' | 'goVersion' | 'command' | 'commandExitCode' | 'baseSource'>
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly head: Side
  /** Undefined when there is nothing to compare with. */
  readonly base: Side | undefined
  /** Paths of the head to paths of the base, renames only. */
  readonly renamed: ReadonlyMap<string, string>
  /** Files of the head that differ; undefined without a base. */
  readonly changed: ReadonlySet<string> | undefined
  readonly recordings: readonly Recording[]
  readonly baseRecordings: readonly Recording[]
  /** The committed baseline of the base. */
  readonly committed: Baseline | undefined
  /** Import paths of the packages of either side; undefined where nobody looked. */
  readonly packages: ReadonlySet<string> | undefined
  readonly basePackages: ReadonlySet<string> | undefined
  /** What of the base has another name on the head. */
  readonly lineage?: Lineage
  /** Import paths of which the base's recordings are older than the base. */
  readonly stale?: ReadonlySet<string>
  /** Whether the change can be the cause of a leak; absent where nobody looked. */
  readonly reach?: (leak: Leak) => Reach
  /** Who stands for what the change adds to let leaks and findings pass; absent where nobody was asked. */
  readonly approvals?: Approvals
  /** Import paths of the head's folders; absent where nobody looked. */
  readonly importPaths?: ReadonlyMap<string, string>
  /** Whether goroutines were to be recorded. */
  readonly recorded: boolean
  /** Results of other tools, and the absolute path of the root that they name files in; undefined where none were handed in. */
  readonly external: { readonly sources: readonly ExternalSource[]; readonly root: string } | undefined
  /** Snapshots over time, with who waits for whom in the newest of each; absent where none were handed in. */
  readonly series?: { readonly series: readonly Series[]; readonly waits: readonly WaitGraph[]; readonly gaps: readonly Gap[] }
  /** What differs between the toolchains and modules of both sides. */
  readonly build?: readonly BuildDifference[]
  readonly configProblems: { readonly base: readonly ConfigProblem[]; readonly head: readonly ConfigProblem[] }
  /** Found on the way: recordings that could not be read, a base that could not be run. */
  readonly gaps: readonly Gap[]
}

/** Judges one change: what its source says, what its run left behind, against what was there before. */
export function gate(evidence: Evidence, rules: readonly Rule[], policy: Policy): Report {
  const { head, base, recordings, baseRecordings } = evidence
  const compared = compare({
    head: recordings,
    base: baseRecordings,
    today: evidence.today,
    ruleIdsOf: (leak) => rulesNaming(leak, rules),
    ...(evidence.committed ? { committed: evidence.committed } : {}),
    ...(evidence.basePackages ? { basePackages: evidence.basePackages } : {}),
    ...(evidence.packages ? { packages: evidence.packages } : {}),
    ...(evidence.lineage ? { lineage: evidence.lineage } : {}),
    ...(evidence.stale ? { stale: evidence.stale } : {}),
  })
  const growth = approvedGrowth(blamed(compared, evidence.reach), evidence.approvals)
  const suppressions = suppressionsOf(head)
  const leaks = recordings.flatMap((recording) => recording.leaks)
  const merged = withExternal(evidence)
  const placed = place({
    findings: [...merged.findings, ...merged.others],
    base: base && baseSide(base, merged.others, evidence),
    known: evidence.committed?.knownFindings ?? [],
    growth,
    leaks,
    suppressions: suppressions.suppressions,
    generated: head.inspected.generated,
    policy,
    today: evidence.today,
    ...(evidence.approvals && { approved: evidence.approvals.comments }),
  })
  const gaps = [
    ...evidence.gaps,
    ...head.gaps,
    ...head.inspected.gaps,
    ...suppressions.gaps,
    ...merged.gaps,
    ...placed.gaps,
    ...recordings.flatMap((recording) => recording.gaps),
    ...(evidence.series?.gaps ?? []),
  ]
  const captures = recordings.flatMap((recording) => recording.packages)
  const baseSource = baseSourceOf(evidence)
  const [command] = recordings
  const judgeable: Judgeable = {
    mode: evidence.run.verb,
    findings: placed.findings,
    growth: placed.growth,
    gaps,
    recorded: evidence.recorded,
    captures,
    baseCaptures: baseRecordings.flatMap((recording) => recording.packages),
    baseSource,
    packages: evidence.packages,
    command: command && { exitCode: worstExit(recordings), timedOut: recordings.some((recording) => recording.timedOut) },
    changed: evidence.changed,
    today: evidence.today,
    version: evidence.tool.version,
    importPaths: evidence.importPaths ?? NO_PATHS,
    configProblems: evidence.configProblems,
    suppressedByChange: placed.suppressedByChange,
    overBudget: placed.overBudget,
    unseenAtBase: placed.unseenAtBase,
    ...(evidence.series && { series: evidence.series.series }),
  }
  return {
    schemaVersion: 1,
    tool: evidence.tool,
    run: {
      ...evidence.run,
      baseSource,
      goVersion: command?.goVersion ?? '',
      command: command?.command ?? [],
      commandExitCode: command ? worstExit(recordings) : null,
      files: head.inspected.read.size,
      packages: head.inspected.packages,
      ...(head.dependencies ? { dependencies: head.dependencies } : {}),
    },
    rules: [...rules, ...externalRules(merged.others)],
    findings: placed.findings,
    growth: placed.growth,
    leaks,
    benign: recordings.flatMap((recording) => recording.benign),
    captures,
    gaps,
    ...(evidence.series && { series: evidence.series.series, waits: evidence.series.waits }),
    ...(evidence.build?.length && { build: evidence.build }),
    verdict: judge(judgeable, policy),
    grounds: groundsOf(judgeable),
  }
}

const NO_PATHS: ReadonlyMap<string, string> = new Map()

function suppressionsOf(side: Side): ReturnType<typeof parseSuppressions> {
  const parsed = side.files.map(({ file, text }) => parseSuppressions(file, text))
  return { suppressions: parsed.flatMap((entry) => entry.suppressions), gaps: parsed.flatMap((entry) => entry.gaps) }
}

/** Our findings and other tools' as one list. */
function withExternal({ head, external }: Evidence): Merged {
  const { findings } = head.inspected
  if (!external) return { findings, others: [], gaps: [] }
  return mergeExternal({ findings, ...external, texts: textsOf(head) })
}

function textsOf(side: Side): ReadonlyMap<string, string> {
  return new Map(side.files.map(({ file, text }) => [file, text]))
}

/** `others` are findings of other tools at the head; nobody ran those on the base, so there they stand where their lines do. */
function baseSide(base: Side, others: Merged['others'], { head, renamed }: Evidence): BaseSide {
  const { inspected } = base
  return {
    findings: [...inspected.findings, ...onOldLines({ findings: others, head: textsOf(head), base: textsOf(base), renamed })],
    suppressions: suppressionsOf(base).suppressions,
    files: inspected.read,
    generated: inspected.generated,
    renamed,
    unseen: unseenAtBase(
      { read: inspected.read, gaps: [...base.gaps, ...inspected.gaps] },
      { read: head.inspected.read, gaps: [...head.gaps, ...head.inspected.gaps] },
      renamed,
    ),
    contours: { base: base.contours, head: head.contours },
  }
}

function baseSourceOf({ baseRecordings, committed, run }: Evidence): BaseSource {
  const isSeen = baseRecordings.some((recording) => recording.packages.length > 0)
  if (isSeen) return run.verb === 'gate' ? 'rerun' : 'recording'
  return committed ? 'committed' : 'none'
}

/** The first exit code that is not 0. */
function worstExit(recordings: readonly Recording[]): number {
  return recordings.find((recording) => recording.exitCode !== 0)?.exitCode ?? 0
}
