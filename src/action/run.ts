import { isAbsolute, join, resolve } from 'node:path'
import { writeReportFile } from '#adapters/files/write.ts'
import { connect } from '#adapters/github/client.ts'
import { upsertComment } from '#adapters/github/comment.ts'
import { type GitHubContext, readContext } from '#adapters/github/context.ts'
import { readEvent } from '#adapters/github/event.ts'
import { getInput } from '#adapters/github/get-input.ts'
import { type Inputs, readInputs } from '#adapters/github/inputs.ts'
import { debug, hideSecret, log, printCommands, setOutputs, warn, writeSummary } from '#adapters/github/outputs.ts'
import { theOutside } from '#adapters/outside.ts'
import { type Outcome, openOrSay } from '#drive/check.ts'
import { gateChange } from '#drive/gate.ts'
import { rulesOfFolder } from '#drive/house-rules.ts'
import { judgeStored } from '#drive/judge.ts'
import { recordAt } from '#drive/record-at.ts'
import { reportFiles } from '#drive/reports.ts'
import { UserError } from '#model/error.ts'
import { TOOL_NAME } from '#model/report.ts'
import { exitCodeOf } from '#model/verdict.ts'
import type { Outside } from '#ports.ts'
import { annotationsOf, renderWorkflowCommands } from '#report/annotations.ts'
import { commentMarker, renderComment } from '#report/comment.ts'
import type { Links } from '#report/markdown/context.ts'
import { historyOf } from '#report/markdown/history.ts'
import { renderSummary } from '#report/summary.ts'
import { renderText } from '#report/text.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import manifest from '../../package.json' with { type: 'json' }
import { outputsOf } from './outputs.ts'

const COMMENT_ID = 'default'

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
  const root = (await outside.openGit(cwd))?.root ?? cwd
  const { policy } = await rulesOfFolder(root, CATALOGUE, outside)
  const out = inputs.reportDir ? resolve(cwd, inputs.reportDir) : join(root, '.goroutine-gate', 'recording')
  const request = { command: [inputs.test], script: inputs.test, out, output: 'inherit' as const }
  const recording = await recordAt(request, { root, cwd, name: 'head' }, policy, outside)
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
    const recordings = inputs.recordings.map((folder) => resolve(cwd, folder))
    return judgeStored({ ...request, recordings, baseRecordings: [] }, outside)
  }
  const out = join(process.env.RUNNER_TEMP || cwd, 'goroutine-gate')
  const command = inputs.test === '' ? [] : [inputs.test]
  return gateChange({ ...request, command, ...(inputs.test === '' ? {} : { script: inputs.test }), out, output: 'inherit' }, outside)
}

/**
 * The commit to compare with: the one given, else the first parent of the merge that `checkout` made (the effective base),
 * else what the event names, else the merge-base with the default branch.
 */
async function baseOf(inputs: Inputs, context: GitHubContext, cwd: string, outside: Outside): Promise<string> {
  if (inputs.base) return inputs.base
  const git = await openOrSay(cwd, outside)
  if (context.mergeCommit && (await git.head()) === context.sha) return git.resolve(`${context.sha}^1`)
  return context.baseSha
}

async function show(outcome: Outcome, inputs: Inputs, context: GitHubContext, workspace: string): Promise<void> {
  const { report, sources } = outcome
  const links: Links = { serverUrl: context.serverUrl, repository: context.repository, headSha: context.headSha || report.run.head }
  log(`\n${renderText(report, { sources, color: false })}`)
  const unwritten = writeSummary(renderSummary(report, { sources, links }), process.env.GITHUB_STEP_SUMMARY)
  if (unwritten) debug(`no job summary: ${unwritten}`)
  if (inputs.annotations !== false) printCommands(renderWorkflowCommands(annotationsOf(report).annotations))
  const files = await writeReports(outcome, links, inputs, workspace)
  setOutputs(outputsOf(report, files))
  if (inputs.comment !== false) await comment(outcome, links, inputs, context)
}

async function writeReports(outcome: Outcome, links: Links, inputs: Inputs, workspace: string): Promise<ReadonlyMap<string, string>> {
  const folder = inputs.reportDir
    ? resolve(workspace, inputs.reportDir)
    : join(process.env.RUNNER_TEMP || workspace, 'goroutine-gate', 'reports')
  const written = new Map<string, string>()
  for (const [name, text] of reportFiles(outcome, { commentId: COMMENT_ID, links })) {
    await writeReportFile(folder, name, text)
    written.set(name, join(folder, name))
  }
  if (inputs.sarifFile) {
    const path = isAbsolute(inputs.sarifFile) ? inputs.sarifFile : join(workspace, inputs.sarifFile)
    await writeReportFile(
      join(path, '..'),
      path.slice(path.lastIndexOf('/') + 1),
      reportFiles(outcome, { commentId: COMMENT_ID, links }).get('github.sarif') ?? '',
    )
    written.set('github.sarif', path)
  }
  return written
}

/** One comment, kept up to date. It never fails the step: where the token may not write, the summary says it all. */
async function comment(outcome: Outcome, links: Links, inputs: Inputs, context: GitHubContext): Promise<void> {
  if (context.prNumber === null || context.isQueue || inputs.token === '') return
  if (context.readOnlyToken)
    return log('no comment: the token of a fork (and of Dependabot) is read-only; the job summary has the whole report')
  const { report, sources } = outcome
  try {
    const client = await connect({ token: inputs.token, apiUrl: context.apiUrl })
    const posted = await upsertComment(client, {
      repository: context.repository,
      number: context.prNumber,
      marker: commentMarker(COMMENT_ID),
      body: (previous) => renderComment(report, { sources, links, id: COMMENT_ID, history: historyOf(previous) }),
      worthwhile: report.verdict.kind !== 'pass',
    })
    if (!posted.posted) log(`no comment: ${posted.why}`)
  } catch (error) {
    warn(`the comment could not be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
