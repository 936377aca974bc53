import { join, resolve } from 'node:path'
import { recordingFolders } from '#adapters/files/recordings.ts'
import { type GitHubContext, readContext } from '#adapters/github/context.ts'
import { readEvent } from '#adapters/github/event.ts'
import { getInput } from '#adapters/github/get-input.ts'
import { type Inputs, readInputs } from '#adapters/github/inputs.ts'
import { hideSecret, log } from '#adapters/github/outputs.ts'
import { theOutside } from '#adapters/outside.ts'
import { type Outcome, openOrSay } from '#drive/check.ts'
import { gateChange } from '#drive/gate.ts'
import { rulesOfFolder } from '#drive/house-rules.ts'
import { judgeStored } from '#drive/judge.ts'
import { recordAt } from '#drive/record-at.ts'
import { UserError } from '#model/error.ts'
import { TOOL_NAME } from '#model/report.ts'
import { exitCodeOf } from '#model/verdict.ts'
import type { Outside } from '#ports.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import manifest from '../../package.json' with { type: 'json' }
import { chosenShard } from '../cli/shard.ts'
import { show } from './show.ts'

/** One step of a workflow; the exit code. */
export async function runAction(): Promise<number> {
  const inputs = readInputs(getInput)
  if (inputs.token) hideSecret(inputs.token)
  forgetInputs()
  const context = readContext(readEvent(process.env.GITHUB_EVENT_PATH ?? ''), process.env)
  refuse(inputs, context)
  const outside = theOutside(log)
  const workspace = context.workspace || process.cwd()
  const cwd = resolve(workspace, inputs.workingDirectory)
  if (inputs.mode === 'record') return recordOnly(inputs, cwd, outside)
  const outcome = await judged(inputs, context, cwd, outside)
  await show(outcome, inputs, context, workspace)
  return exitCodeOf(outcome.report.verdict)
}

/** The step's inputs, the token among them, are not for the tests that it starts. */
function forgetInputs(): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('INPUT_')) delete process.env[name]
}

/** Events and modes in which running would give the change more than it may have, or that do not exist yet. */
function refuse(inputs: Inputs, context: GitHubContext): void {
  if (context.event === 'pull_request_target') {
    throw new UserError(
      'pull_request_target runs with write access and secrets on code from outside',
      'use the event pull_request; see SECURITY.md',
    )
  }
  if (context.event === 'workflow_run' && inputs.test !== '') {
    throw new UserError(
      'workflow_run runs with write access, so no test command is run there',
      'run the tests in a job of the event pull_request',
    )
  }
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

async function judged(inputs: Inputs, context: GitHubContext, cwd: string, outside: Outside): Promise<Outcome> {
  const request = {
    cwd,
    base: await baseOf(inputs, context, cwd, outside),
    config: inputs.config && resolve(cwd, inputs.config),
    failOn: inputs.failOn,
    external: inputs.external.map((file) => resolve(cwd, file)),
    baseline: inputs.baseline,
    catalogue: CATALOGUE,
    tool: { name: TOOL_NAME, version: manifest.version },
  }
  if (inputs.mode === 'judge') {
    const recordings = await recordingFolders(inputs.recordings.map((folder) => resolve(cwd, folder)))
    return judgeStored({ ...request, recordings, baseRecordings: [] }, outside)
  }
  const out = join(process.env.RUNNER_TEMP || cwd, 'goroutine-gate')
  const command = inputs.test === '' ? [] : [inputs.test]
  return gateChange({ ...request, command, ...(inputs.test === '' ? {} : { script: inputs.test }), out, output: 'inherit' }, outside)
}

/**
 * The commit to compare with: the one given, else the first parent of the merge that `checkout` made (the effective base),
 * else what the event names. A push that makes its branch, a tag, a schedule and a start by hand name none: then it is the merge-base with the
 * default branch, whose tip is fetched where the checkout left it out.
 */
async function baseOf(inputs: Inputs, context: GitHubContext, cwd: string, outside: Outside): Promise<string> {
  if (inputs.base) return inputs.base
  const git = await openOrSay(cwd, outside)
  if (context.mergeCommit && (await git.head()) === context.sha) return git.resolve(`${context.sha}^1`)
  if (context.baseSha || context.defaultBranch === '') return context.baseSha
  return git.defaultBase().catch(() => git.resolve(context.defaultBranch))
}
