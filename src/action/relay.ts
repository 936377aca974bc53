import { join, resolve } from 'node:path'
import { readHanded } from '#adapters/files/read.ts'
import { createCheckRun } from '#adapters/github/check-run.ts'
import type { GitHubContext } from '#adapters/github/context.ts'
import type { Inputs } from '#adapters/github/inputs.ts'
import { openPullsOf } from '#adapters/github/open-pulls.ts'
import { log, warn, writeSummary } from '#adapters/github/outputs.ts'
import { type Requester, requesterOf } from '#adapters/github/request.ts'
import type { WorkflowRun } from '#adapters/github/workflow-run.ts'
import { UserError } from '#model/error.ts'
import type { Report } from '#model/report.ts'
import { checkOf } from '#report/check.ts'
import { notGreener, RELAYED_BYTES, readRelayed } from '#report/relayed.ts'
import { renderSummary } from '#report/summary.ts'
import { RULES } from '#rules/index.ts'
import { postComment } from './post-comment.ts'

/**
 * Shows the report that the run of a pull request left, where that run itself may not write. It is data: nothing of the change is checked out, fetched or run,
 * and which pull request it goes to is asked of GitHub with the commit of the event. The exit code says nothing of the change: that is for its own run.
 */
export async function relay(inputs: Inputs, context: GitHubContext, run: WorkflowRun): Promise<number> {
  if (run.event !== 'pull_request') return said(`nothing to show: the run was started by ${run.event}, not by pull_request`)
  const report = notGreener(await storedReport(inputs, context), run.conclusion)
  const links = { serverUrl: context.serverUrl, repository: context.repository, headSha: run.headSha }
  const relayed = { runUrl: `${context.serverUrl}/${context.repository}/actions/runs/${run.id}`, conclusion: run.conclusion }
  const troubles = [writeSummary(renderSummary(report, { sources: NO_SOURCES, links }), process.env.GITHUB_STEP_SUMMARY)]
  const ask = await requesterOf({ token: inputs.token, apiUrl: context.apiUrl })
  const head = { owner: run.headOwner, branch: run.headBranch, sha: run.headSha }
  const pulls = await openPullsOf(ask, context.repository, head)
  if ('why' in pulls) troubles.push(`no comment: ${pulls.why}`)
  else if (pulls.value.length === 0) log(`no comment: no open pull request has ${run.headSha.slice(0, 7)} as its head any more`)
  else if (pulls.value.length > 1)
    troubles.push(`no comment: ${pulls.value.length} open pull requests have this head, and the run does not say whose it was`)
  else {
    const where = { repository: context.repository, number: pulls.value[0] as number }
    if (inputs.comment !== false) troubles.push(await postComment(ask, where, report, { sources: NO_SOURCES, links, relayed }))
    if (inputs.annotations === true) troubles.push(await postCheck(ask, context.repository, report, run, relayed.runUrl))
  }
  const told = troubles.filter((trouble) => trouble !== '').join('; ')
  if (told !== '') warn(told)
  return 0
}

/** The sources would have to be fetched from the fork. */
const NO_SOURCES: ReadonlyMap<string, string> = new Map()

function said(line: string): number {
  log(line)
  return 0
}

/** Of the runner's temporary folder only: nothing that the workspace of a privileged job needs can have been written over there. */
async function storedReport(inputs: Inputs, context: GitHubContext): Promise<Report> {
  const temporary = process.env.RUNNER_TEMP ?? ''
  const help =
    'download the artifact with actions/download-artifact into a folder of its own below runner.temp, and give that folder as report-dir; see docs/fork-pull-requests.md'
  if (inputs.reportDir === '' || temporary === '') throw new UserError('mode relay has no input `report-dir`', help)
  const path = join(resolve(context.workspace || temporary, inputs.reportDir), 'report.json')
  const found = await readHanded(temporary, path, RELAYED_BYTES)
  if (found.kind === 'absent') throw new UserError(`there is no ${path}`, help)
  if (found.kind === 'unreadable') throw new UserError(`${path} is not read: ${found.why}`, help)
  const rules = RULES.map(({ rule }) => rule)
  const report = readRelayed(found.text, rules)
  if ('why' in report)
    throw new UserError(`${path} is not shown: ${report.why}`, 'the run that left it was not one of this version of goroutine-gate')
  return report
}

async function postCheck(ask: Requester, repository: string, report: Report, run: WorkflowRun, detailsUrl: string): Promise<string> {
  const why = await createCheckRun(ask, { repository, headSha: run.headSha, detailsUrl, ...checkOf(report) })
  return why === '' ? '' : `no check run: ${why}`
}
