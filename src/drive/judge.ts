import type { Evidence } from '#gate.ts'
import type { AskApproval } from '#model/approval.ts'
import type { Gap } from '#model/gap.ts'
import type { Policy } from '#model/policy.ts'
import type { Recording } from '#model/recording.ts'
import type { Report } from '#model/report.ts'
import type { Git, Outside } from '#ports.ts'
import { withApprovals } from './approved.ts'
import { nearestEvidence } from './base-evidence.ts'
import { withBaselineProposal } from './baseline-proposal.ts'
import { buildDifferences } from './build.ts'
import type { Catalogue } from './catalogue.ts'
import { externalOf, NOTHING_RUN, type Outcome, openOrSay, outcomeOf } from './check.ts'
import { comparedBase } from './compared-base.ts'
import { knownOf, reachWhereNeeded } from './comparison.ts'
import { withGateChanges } from './gate-changes.ts'
import { sayHint } from './hint.ts'
import { type HouseRules, rulesOfBase } from './house-rules.ts'
import { withLeakSources } from './leak-sources.ts'
import { readBaseRuns, readRun } from './recordings.ts'
import { type SeriesRequest, seriesEvidence } from './series.ts'
import { inspectSides, readSides, type Sides } from './sides.ts'
import { storedTypes } from './stored-types.ts'
import type { TypeSource } from './type-source.ts'

export interface JudgeRequest {
  readonly cwd: string
  /** A revision; empty for the merge-base with the default branch. */
  readonly base: string
  /** Path of a config file that overrules the base's; empty for none. */
  readonly config: string
  readonly failOn: Policy['failOn'] | undefined
  /** Files with results of other tools; absolute paths. */
  readonly external?: readonly string[]
  /** Path of the committed baseline instead of the policy's, relative to the root. */
  readonly baseline?: string
  readonly catalogue: Catalogue
  readonly tool: Report['tool']
  /** Folders with a `recording.json`. */
  readonly recordings: readonly string[]
  /** How many shards there must be; 0 or absent for what the recordings say themselves. */
  readonly shards?: number
  readonly baseRecordings: readonly string[]
  /** Where types come from; left out, from Go where it was asked. */
  readonly types?: TypeSource
  /** Snapshots over time. */
  readonly series?: SeriesRequest
  /** Asks who stands for what the change suppresses; left out where nobody can be asked. */
  readonly approval?: AskApproval
}

/** A change with everything about it that stands before anything is run. */
export interface Opened {
  readonly git: Git
  /** Where the change left the base that was asked for: what it is compared with. */
  readonly base: string
  /** The base that was asked for: its policy judges. */
  readonly asked: string
  /** How that stands to the base that was asked for; empty where it is the same. */
  readonly baseNote: string
  readonly head: string
  readonly gaps: readonly Gap[]
  readonly house: HouseRules
  /** That of the house, with what the command line says on top. */
  readonly policy: Policy
}

/** Finds the base, and the policy that stands there. */
export async function open(
  request: Pick<JudgeRequest, 'cwd' | 'base' | 'config' | 'failOn' | 'baseline' | 'catalogue'>,
  outside: Outside,
): Promise<Opened> {
  const git = await openOrSay(request.cwd, outside)
  const named = request.base ? await git.resolve(request.base) : await git.defaultBase()
  const compared = await comparedBase(git, named)
  const { config, catalogue, failOn, baseline = '' } = request
  const house = await rulesOfBase(git, { base: named, baselineAt: compared.commit, config, baseline, catalogue }, outside)
  const policy = { ...house.policy, ...(failOn ? { failOn } : {}) }
  return { git, base: compared.commit, asked: named, baseNote: compared.note, gaps: compared.gaps, head: await git.head(), house, policy }
}

/** Findings, recordings, baseline and policy make the verdict; nothing is run. */
export async function judgeStored(request: JudgeRequest, outside: Outside): Promise<Outcome> {
  const opened = await open(request, outside)
  if (request.recordings.length > 0) outside.stage('reading recordings')
  const head = await readRun(request.recordings, request.shards ?? 0, outside)
  const base = await readBaseRuns(request.baseRecordings, outside)
  const reading = { ...opened, catalogue: opened.house.catalogue, outside }
  const texts = await readSides(reading)
  const sides = await inspectSides(texts, reading, await storedTypes(request, texts, outside))
  const before = await nearestEvidence(opened.git, opened, base.recordings, outside)
  const runs: Runs = {
    head: head.recordings,
    base: before.recordings,
    baseNote: before.note,
    stale: before.stale,
    gaps: [...head.gaps, ...base.gaps, ...before.gaps],
    recorded: request.recordings.length > 0,
  }
  const external = await externalOf(request.external, opened.git.root, outside)
  const series = await seriesEvidence(request.series, { root: opened.git.root, policy: opened.policy }, outside)
  const seen = { ...(await evidenceOf('judge', request, opened, sides, runs, outside)), external, ...(series && { series }) }
  const evidence = await withApprovals(seen, opened, request.approval, outside)
  const judged = await outcomeOf(evidence, opened.house.catalogue, opened.policy, outside)
  const compared = await withGateChanges(judged, evidence, opened, outside)
  const outcome = await withBaselineProposal(compared, evidence, opened, outside)
  sayHint(outcome.report, opened, outside)
  return withLeakSources(outcome, opened.git.root, outside)
}

/** What was run, on both sides. */
export interface Runs {
  readonly head: readonly Recording[]
  readonly base: readonly Recording[]
  /** Which recordings of the base were used, and how old they are. */
  readonly baseNote?: string
  /** Import paths of which they are too old to say that something was not there. */
  readonly stale?: ReadonlySet<string>
  readonly gaps: readonly Gap[]
  readonly recorded: boolean
}

/** Everything that is judged, with what it takes to say whose a leak is. */
export async function evidenceOf(
  verb: 'judge' | 'gate',
  request: Pick<JudgeRequest, 'tool'>,
  opened: Opened,
  sides: Sides,
  runs: Runs,
  outside: Outside,
): Promise<Evidence> {
  const { house } = opened
  const known = { ...knownOf(opened, sides, outside), ...(runs.stale && { stale: runs.stale }) }
  const reach = await reachWhereNeeded(runs.head, runs.base, known, opened, sides, outside)
  const baseDetail = [opened.baseNote, runs.baseNote ? `recording ${runs.baseNote}` : ''].filter(Boolean).join('; ')
  return {
    ...NOTHING_RUN,
    tool: request.tool,
    run: { verb, head: opened.head, base: opened.base, policySource: house.source, ...(baseDetail && { baseDetail }) },
    today: outside.today(),
    head: sides.head,
    base: sides.base,
    renamed: sides.renamed,
    changed: sides.changed,
    recordings: runs.head,
    baseRecordings: runs.base,
    committed: house.committed,
    packages: sides.packages,
    basePackages: sides.basePackages,
    lineage: sides.lineage,
    ...(runs.stale && { stale: runs.stale }),
    ...(reach && { reach }),
    recorded: runs.recorded,
    build: buildDifferences({ modules: sides.base.modules, recordings: runs.base }, { modules: sides.head.modules, recordings: runs.head }),
    configProblems: house.problems,
    gaps: [...opened.gaps, ...house.gaps, ...runs.gaps, ...sides.gaps],
  }
}
