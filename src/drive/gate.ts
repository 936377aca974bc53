import type { Recording } from '#model/recording.ts'
import type { Change, Outside } from '#ports.ts'
import { type BaseRun, needsBase, packagesInQuestion, recordBase } from './base-run.ts'
import type { Outcome } from './check.ts'
import { externalOf, outcomeOf } from './check.ts'
import { confirm } from './confirm.ts'
import { sayHint } from './hint.ts'
import { evidenceOf, type JudgeRequest, type Opened, open, type Runs } from './judge.ts'
import { withLeakSources } from './leak-sources.ts'
import { recordAt } from './record-at.ts'
import { readSides, type Sides } from './sides.ts'

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
  const sides = await readSides({ ...opened, catalogue: opened.house.catalogue, outside })
  const runs = request.command.length > 0 ? await runBoth(request, opened, sides.basePackages, outside) : NO_RUNS
  const external = await externalOf(request.external, opened.git.root, outside)
  const evidence = { ...evidenceOf('gate', request, opened, sides, runs, outside), external }
  const outcome = await outcomeOf(evidence, opened.house.catalogue, opened.policy, outside)
  sayHint(outcome.report, opened, outside)
  return withLeakSources(outcome, opened.git.root, outside)
}

const NO_RUNS: Runs = { head: [], base: [], gaps: [], recorded: false }

const NO_BASE: BaseRun = { recordings: [], gaps: [] }

async function runBoth(request: GateRequest, opened: Opened, basePackages: Sides['basePackages'], outside: Outside): Promise<Runs> {
  const { git, policy, house } = opened
  const first = await recordAt(request, { root: git.root, cwd: request.cwd, name: 'head' }, policy, outside)
  const base = needsBase(first, house.committed, policy) ? await runBase(request, first, opened, basePackages, outside) : NO_BASE
  const compared = {
    base: base.recordings,
    ...(basePackages ? { basePackages } : {}),
    ...(house.committed ? { committed: house.committed } : {}),
  }
  const confirmed = await confirm(first, compared, request, opened, outside)
  return { head: [confirmed.recording], base: base.recordings, gaps: [...base.gaps, ...confirmed.gaps], recorded: true }
}

/** Only the packages whose base matters, as long as all of them are there: `go test` fails on one that is not. */
async function runBase(
  request: GateRequest,
  head: Recording,
  opened: Opened,
  basePackages: Sides['basePackages'],
  outside: Outside,
): Promise<BaseRun> {
  const { git, base, policy, house } = opened
  const changes = await git.changes(base)
  const asked = changes.some(movesPackages)
    ? undefined
    : packagesInQuestion(
        head,
        house.committed,
        policy,
        changes.map(({ file }) => file),
      )
  const there = asked?.filter((importPath) => basePackages?.has(importPath) ?? false)
  return recordBase(request, opened, asked === undefined || there?.length !== asked.length ? undefined : asked, outside)
}

/** After it a package may have another import path on the base. */
function movesPackages({ file, status }: Change): boolean {
  return status === 'renamed' || file.endsWith('go.mod') || file.endsWith('go.work')
}
