import { join, resolve } from 'node:path'
import { recordingFolders } from '#adapters/files/recordings.ts'
import { outsideAt } from '#adapters/git/outside-at.ts'
import { type GitHubContext, readContext } from '#adapters/github/context.ts'
import { readEvent } from '#adapters/github/event.ts'
import { getInput } from '#adapters/github/get-input.ts'
import { type Inputs, readInputs } from '#adapters/github/inputs.ts'
import { hideSecret, log } from '#adapters/github/outputs.ts'
import { pullReader } from '#adapters/github/pull.ts'
import { requesterOf } from '#adapters/github/request.ts'
import { readWorkflowRun } from '#adapters/github/workflow-run.ts'
import { theOutside } from '#adapters/outside.ts'
import { stageTeller } from '#adapters/stages.ts'
import { check, type Outcome, openOrSay } from '#drive/check.ts'
import { gateChange } from '#drive/gate.ts'
import { rulesOfFolder } from '#drive/house-rules.ts'
import { type JudgeRequest, judgeStored } from '#drive/judge.ts'
import { recordAt } from '#drive/record-at.ts'
import type { SeriesRequest } from '#drive/series.ts'
import { UserError } from '#model/error.ts'
import { TOOL_NAME } from '#model/report.ts'
import { exitCodeOf } from '#model/verdict.ts'
import { parseDuration } from '#policy/duration.ts'
import type { Outside } from '#ports.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import manifest from '../../package.json' with { type: 'json' }
import { chosenShard } from '../cli/shard.ts'
import { approvalsOf } from './approvals.ts'
import { show } from './show.ts'

/** One step of a workflow; the exit code. */
export async function runAction(): Promise<number> {
  const inputs = readInputs(getInput)
  if (inputs.token) hideSecret(inputs.token)
  forgetInputs()
  const event = readEvent(process.env.GITHUB_EVENT_PATH ?? '')
  const context = readContext(event, process.env)
  refuse(inputs, context)
  if (inputs.mode === 'relay') return (await import('./relay.ts')).relay(inputs, context, readWorkflowRun(event))
  const outside = theOutside(log, stageTeller('now and then', log))
  const workspace = context.workspace || process.cwd()
  const cwd = resolve(workspace, inputs.workingDirectory)
  if (inputs.mode === 'record') return recordOnly(inputs, cwd, outside)
  const outcome = await judged(inputs, context, cwd, outside)
  await show(outcome, inputs, context, workspace, () => wholeBranch(cwd, outside))
  return exitCodeOf(outcome.report.verdict)
}

/** The step's inputs, the token among them, are not for the tests that it starts. */
function forgetInputs(): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name]
}

/** Events and modes in which running would give the change more than it may have. */
function refuse(inputs: Inputs, { event }: GitHubContext): void {
  const readsData = inputs.mode === 'data-only'
  if (event === 'pull_request_target' && !readsData) {
    throw new UserError(
      'pull_request_target runs with write access and secrets on code from outside',
      'use the event pull_request; where it must be this one, mode data-only reads the source of the head as data and runs nothing; see SECURITY.md',
    )
  }
  if (event === 'workflow_run' && inputs.mode !== 'relay') {
    throw new UserError(
      'workflow_run runs with write access, so nothing is judged and no test command is run there',
      'judge in a job of the event pull_request, and show its report here with mode relay',
    )
  }
  if (event !== 'workflow_run' && inputs.mode === 'relay')
    throw new UserError('mode relay shows what another run left, and needs the event workflow_run', 'see docs/fork-pull-requests.md')
  const stored = [...inputs.recordings, ...inputs.baseRecordings]
  if ((readsData || inputs.mode === 'relay') && (inputs.test !== '' || stored.length + inputs.series.length > 0))
    throw new UserError(`mode ${inputs.mode} takes no tests and no recordings`, 'leave the inputs `test` and `recordings` out')
  if (readsData && event !== 'pull_request_target')
    throw new UserError('mode data-only is for the event pull_request_target', 'under pull_request, leave `mode` out')
  const runs = inputs.mode === 'gate' || inputs.mode === 'record' || (inputs.mode === 'baseline' && inputs.test !== '')
  if (runs && stored.length > 0)
    throw new UserError(
      `mode ${inputs.mode} makes its own recordings and takes none: ${stored[0]}`,
      'set `mode: judge` and leave `test` out, or leave the folders out of `recordings`',
    )
  if (inputs.mode === 'record' && inputs.test === '')
    throw new UserError('mode record has no input `test`', 'give the command that runs your tests')
}

/** Leaves a recording for a later judge, and ends as the test command did. */
async function recordOnly(inputs: Inputs, cwd: string, outside: Outside): Promise<number> {
  const git = await outside.openGit(cwd)
  const root = git?.root ?? cwd
  const commit = await git?.head().catch(() => undefined)
  const shard = chosenShard('', process.env)
  const { policy } = await rulesOfFolder(root, CATALOGUE, outside)
  const out = inputs.reportDir ? resolve(cwd, inputs.reportDir) : join(root, '.goroutine-gate', 'recording')
  const request = { command: [inputs.test], script: inputs.test, out, output: 'inherit' as const }
  const recording = await recordAt(
    request,
    { root, cwd, name: 'head', ...(commit && { commit }), ...(shard && { shard }), types: true },
    policy,
    outside,
  )
  log(`the recording is in ${out}/head`)
  return recording.exitCode
}

const CATALOGUE = { rules: RULES, contracts: CONTRACTS }
const TOOL = { name: TOOL_NAME, version: manifest.version }

async function judged(inputs: Inputs, context: GitHubContext, cwd: string, outside: Outside): Promise<Outcome> {
  const request = {
    cwd,
    base: await baseOf(inputs, context, cwd, outside),
    config: inputs.config && resolve(cwd, inputs.config),
    failOn: inputs.failOn,
    external: inputs.external.map((file) => resolve(cwd, file)),
    baseline: inputs.baseline,
    catalogue: CATALOGUE,
    tool: TOOL,
    series: seriesOf(inputs, cwd),
    ...(inputs.token && {
      approval: approvalsOf(context, async () =>
        pullReader(context.repository, await requesterOf({ token: inputs.token, apiUrl: context.apiUrl })),
      ),
    }),
  }
  if (inputs.mode === 'data-only') return judgeUnseen(request, context, outside)
  const folders = (paths: readonly string[]) => recordingFolders(paths.map((folder) => resolve(cwd, folder)))
  // With recordings of other jobs there is nothing to run.
  if (inputs.mode === 'judge' || (inputs.mode === 'baseline' && inputs.test === '')) {
    const [recordings, baseRecordings] = [await folders(inputs.recordings), await folders(inputs.baseRecordings)]
    return judgeStored({ ...request, recordings, baseRecordings }, outside)
  }
  const out = join(process.env.RUNNER_TEMP || cwd, 'goroutine-gate')
  const command = inputs.test === '' ? [] : [inputs.test]
  return gateChange({ ...request, command, ...(inputs.test === '' ? {} : { script: inputs.test }), out, output: 'inherit' }, outside)
}

/** Series that were handed in, with the latency that is theirs. */
function seriesOf({ series, p95 }: Inputs, cwd: string): SeriesRequest {
  const p95Ms = p95 === '' ? undefined : parseDuration(p95)
  if (p95 !== '' && !p95Ms)
    throw new UserError(
      `input recordings: the line "p95: ${p95}" is no latency`,
      'write a duration above zero, at most 24h, such as p95: 180ms',
    )
  return { paths: series.map((path) => resolve(cwd, path)), ...(p95Ms !== undefined && { p95Ms }) }
}

/** The head as data: read out of git's objects beside a checkout of the base, with nothing of it on the disk, and judged by its source alone. */
async function judgeUnseen(
  request: Omit<JudgeRequest, 'recordings' | 'baseRecordings'>,
  context: GitHubContext,
  outside: Outside,
): Promise<Outcome> {
  const git = await openOrSay(request.cwd, outside)
  const head = await git.resolve(context.headSha)
  const base = await git.resolve(request.base || context.baseSha)
  return judgeStored({ ...request, base, recordings: [], baseRecordings: [], types: 'syntax' }, outsideAt(head, git, outside))
}

/** Everything that the rules find in what is checked out, whatever changed: for what is told about a branch. */
function wholeBranch(cwd: string, outside: Outside): Promise<Outcome> {
  return check({ paths: ['./...'], cwd, base: '', config: '', failOn: undefined, catalogue: CATALOGUE, tool: TOOL }, outside)
}

/**
 * The commit to compare with: the one given, else the first parent of the merge that `checkout` made (the effective base),
 * else what the event names. A push that makes its branch, a tag, a schedule and a start by hand name none: then it is the merge-base with the
 * default branch, whose tip is fetched where the checkout left it out.
 */
async function baseOf(inputs: Inputs, context: GitHubContext, cwd: string, outside: Outside): Promise<string> {
  if (inputs.base) return inputs.base
  if (inputs.mode === 'data-only') return context.baseSha
  const git = await openOrSay(cwd, outside)
  if (context.mergeCommit && (await git.head()) === context.sha) return git.resolve(`${context.sha}^1`)
  if (context.baseSha || context.defaultBranch === '') return context.baseSha
  return git.defaultBase().catch(() => git.resolve(context.defaultBranch))
}
