import type { Recording } from '#model/recording.ts'
import type { Change, Outside } from '#ports.ts'
import { withApprovals } from './approved.ts'
import { type BaseRun, needsBase, packagesInQuestion, recordBase } from './base-run.ts'
import { withBaselineProposal } from './baseline-proposal.ts'
import type { Outcome } from './check.ts'
import { externalOf, outcomeOf } from './check.ts'
import { knownOf } from './comparison.ts'
import { confirm } from './confirm.ts'
import { type ExactSides, exactOfBoth } from './exact.ts'
import { withGateChanges } from './gate-changes.ts'
import { sayHint } from './hint.ts'
import { evidenceOf, type JudgeRequest, type Opened, open, type Runs } from './judge.ts'
import { withLeakSources } from './leak-sources.ts'
import { reachOfChange } from './reaching.ts'
import { recordAt } from './record-at.ts'
import { seriesEvidence } from './series.ts'
import { inspectSides, readSides, type SideTexts } from './sides.ts'
import { withUntracked } from './why-not-built.ts'

export interface GateRequest extends Omit<JudgeRequest, 'recordings' | 'baseRecordings'> {
  /** The user's test command; empty to judge the source alone. */
  readonly command: readonly string[]
  /** The text of a workflow's `test:` input; `command` is then only what is shown. */
  readonly script?: string
  /** Where recordings are kept; absolute. */
  readonly out: string
  readonly output: 'inherit' | 'stderr'
}

/** Records the head, looks at the base where its evidence is needed, confirms what must be confirmed, and judges. */
export async function gateChange(request: GateRequest, outside: Outside): Promise<Outcome> {
  const opened = await open(request, outside)
  const reading = { ...opened, catalogue: opened.house.catalogue, outside }
  const texts = await readSides(reading)
  const runs = request.command.length > 0 ? await runBoth(request, opened, texts, outside) : NO_RUNS
  const sides = await inspectSides(texts, reading, await typesOfRun(request, texts, runs, opened, outside))
  const external = await externalOf(request.external, opened.git.root, outside)
  const series = await seriesEvidence(request.series, { root: opened.git.root, policy: opened.policy }, outside)
  const seen = { ...(await evidenceOf('gate', request, opened, sides, runs, outside)), external, ...(series && { series }) }
  const evidence = await withApprovals(seen, opened, request.approval, outside)
  const judged = await outcomeOf(evidence, opened.house.catalogue, opened.policy, outside)
  const compared = await withGateChanges(judged, evidence, opened, outside)
  const outcome = await withBaselineProposal(compared, evidence, opened, outside)
  sayHint(outcome.report, opened, outside)
  return withLeakSources(outcome, opened.git.root, outside)
}

const NO_RUNS: Runs = { head: [], base: [], gaps: [], recorded: false }

const NO_BASE: BaseRun = { recordings: [], gaps: [] }

/** Types of what was judged, asked for after the command, which may have made files and has built what they need; without one nothing is built. */
async function typesOfRun(
  { types = 'auto', out }: GateRequest,
  texts: SideTexts,
  { head: [recording] }: Runs,
  { git, base }: Opened,
  outside: Outside,
): Promise<ExactSides> {
  const flags = (recording?.go.flags ?? []).filter((flag) => /^-(race|msan|asan|tags|mod)\b/.test(flag))
  const readBase = async (paths: readonly string[]) => (await git.read(base, paths)).files
  const asking = { root: git.root, source: recording ? types : 'syntax', whole: [], flags, mayBuild: true, keep: out } as const
  return exactOfBoth({ ...texts, readBase }, asking, outside)
}

async function runBoth(request: GateRequest, opened: Opened, sides: SideTexts, outside: Outside): Promise<Runs> {
  const { git, policy } = opened
  const known = knownOf(opened, sides, outside)
  outside.stage(`recording ${request.command.join(' ').split('\n')[0]}`)
  const first = await recordAt(request, { root: git.root, cwd: request.cwd, name: 'head', commit: opened.head }, policy, outside)
  const base = needsBase(first, known, policy) ? await runBase(request, first, opened, sides, outside) : NO_BASE
  const confirmed = await confirm(first, { ...known, base: base.recordings }, request, opened, outside)
  return { head: [confirmed.recording], base: base.recordings, gaps: [...base.gaps, ...confirmed.gaps], recorded: true }
}

/** Only the packages whose base matters, as long as all of them are there: `go test` fails on one that is not. */
async function runBase(request: GateRequest, head: Recording, opened: Opened, sides: SideTexts, outside: Outside): Promise<BaseRun> {
  const { git, base, policy } = opened
  const { basePackages, changes, listed } = sides
  const everyTime = policy.compare === 'rerun-base' && !changes.some(movesPackages)
  const reach = everyTime ? await reachOfChange({ git, base, changes, listed, outside }) : undefined
  const asked = changes.some(movesPackages)
    ? undefined
    : packagesInQuestion(
        head,
        knownOf(opened, sides, outside),
        policy,
        changes.map(({ file }) => file),
        reach,
      )
  if (asked?.length === 0) return NO_BASE
  const there = asked?.filter((importPath) => basePackages?.has(importPath) ?? false)
  const run = await recordBase(request, opened, asked === undefined || there?.length !== asked.length ? undefined : asked, outside)
  return { ...run, gaps: await withUntracked(run.gaps, git, sides, outside) }
}

/** After it a package may have another import path on the base. */
function movesPackages({ file, status }: Change): boolean {
  return status === 'renamed' || file.endsWith('go.mod') || file.endsWith('go.work')
}
