import type { Evidence } from '#gate.ts'
import type { Gap } from '#model/gap.ts'
import type { Policy } from '#model/policy.ts'
import type { Recording } from '#model/recording.ts'
import type { Report } from '#model/report.ts'
import type { Git, Outside } from '#ports.ts'
import type { Catalogue } from './catalogue.ts'
import { externalOf, NOTHING_RUN, type Outcome, openOrSay, outcomeOf } from './check.ts'
import { sayHint } from './hint.ts'
import { type HouseRules, rulesOfBase } from './house-rules.ts'
import { withLeakSources } from './leak-sources.ts'
import { readRecordings } from './recordings.ts'
import { readSides, type Sides } from './sides.ts'

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
  readonly baseRecordings: readonly string[]
}

/** A change with everything about it that stands before anything is run. */
export interface Opened {
  readonly git: Git
  readonly base: string
  readonly head: string
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
  const base = request.base ? await git.resolve(request.base) : await git.defaultBase()
  const { config, catalogue, failOn, baseline = '' } = request
  const house = await rulesOfBase(git, { base, config, baseline, catalogue }, outside)
  const policy = { ...house.policy, ...(failOn ? { failOn } : {}) }
  return { git, base, head: await git.head(), house, policy }
}

/** Findings, recordings, baseline and policy make the verdict; nothing is run. */
export async function judgeStored(request: JudgeRequest, outside: Outside): Promise<Outcome> {
  const opened = await open(request, outside)
  const head = await readRecordings(request.recordings, outside)
  const base = await readRecordings(request.baseRecordings, outside)
  const sides = await readSides({ ...opened, catalogue: opened.house.catalogue, outside })
  const runs: Runs = {
    head: head.recordings,
    base: base.recordings,
    gaps: [...head.gaps, ...base.gaps],
    recorded: request.recordings.length > 0,
  }
  const external = await externalOf(request.external, opened.git.root, outside)
  const evidence = { ...evidenceOf('judge', request, opened, sides, runs, outside), external }
  const outcome = await outcomeOf(evidence, opened.house.catalogue, opened.policy, outside)
  sayHint(outcome.report, opened, outside)
  return withLeakSources(outcome, opened.git.root, outside)
}

/** What was run, on both sides. */
export interface Runs {
  readonly head: readonly Recording[]
  readonly base: readonly Recording[]
  readonly gaps: readonly Gap[]
  readonly recorded: boolean
}

export function evidenceOf(
  verb: 'judge' | 'gate',
  request: Pick<JudgeRequest, 'tool'>,
  opened: Opened,
  sides: Sides,
  runs: Runs,
  outside: Outside,
): Evidence {
  const { house } = opened
  return {
    ...NOTHING_RUN,
    tool: request.tool,
    run: { verb, head: opened.head, base: opened.base, policySource: house.source },
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
    recorded: runs.recorded,
    configProblems: house.problems,
    gaps: [...house.gaps, ...runs.gaps],
  }
}
