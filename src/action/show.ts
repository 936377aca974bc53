import { isAbsolute, join, resolve } from 'node:path'
import { writeReportFile } from '#adapters/files/write.ts'
import type { GitHubContext } from '#adapters/github/context.ts'
import type { Inputs } from '#adapters/github/inputs.ts'
import { log, printCommands, setOutputs, warn, writeSummary } from '#adapters/github/outputs.ts'
import { requesterOf } from '#adapters/github/request.ts'
import type { Outcome } from '#drive/check.ts'
import { reportFiles } from '#drive/reports.ts'
import { type Annotation, annotationsOf, renderWorkflowCommands } from '#report/annotations.ts'
import { ANNOTATION_CHARACTERS, ANNOTATIONS_PER_LEVEL, cut } from '#report/budget.ts'
import type { Links } from '#report/markdown/context.ts'
import { renderSummary } from '#report/summary.ts'
import { renderText } from '#report/text.ts'
import { branchIssue, tellsBranch } from './branch-issue.ts'
import { outputsOf } from './outputs.ts'
import { COMMENT_ID, postComment } from './post-comment.ts'
import { proposeBaseline } from './propose-baseline.ts'
import { suggest } from './suggest.ts'

/**
 * Tells the outcome in every channel of a step, the surest first: log, summary, annotations, files, outputs, comment. One that fails is said
 * in a warning and keeps none of the others back; the verdict, and with it the exit code, is what it is.
 */
export async function show(
  outcome: Outcome,
  inputs: Inputs,
  context: GitHubContext,
  workspace: string,
  wholeBranch: () => Promise<Outcome>,
): Promise<void> {
  const { report, sources } = outcome
  const links: Links = { serverUrl: context.serverUrl, repository: context.repository, headSha: context.headSha || report.run.head }
  const troubles: string[] = []
  log(`\n${renderText(report, { sources, color: false })}`)
  const unwritten = writeSummary(renderSummary(report, { sources, links }), process.env.GITHUB_STEP_SUMMARY)
  if (unwritten) troubles.push(`the job summary could not be written: ${unwritten}`)
  const annotations = inputs.annotations === false ? [] : annotationsOf(report).annotations
  printCommands(renderWorkflowCommands(annotations))
  const files = await writeReports(outcome, links, inputs, workspace, troubles)
  try {
    setOutputs(outputsOf(report, files))
  } catch (error) {
    troubles.push(`the outputs of the step could not be set: ${saidBy(error)}`)
  }
  troubles.push(...(await post(outcome, links, inputs, context, wholeBranch)))
  if (inputs.mode === 'baseline')
    troubles.push(...(await proposeBaseline(() => requesterOf({ token: inputs.token, apiUrl: context.apiUrl }), outcome, context)))
  tell(troubles, annotations)
}

/** As one warning, for which there must be room: the runner drops an eleventh of a level, and then the log alone has it. */
function tell(troubles: readonly string[], annotations: readonly Annotation[]): void {
  if (troubles.length === 0) return
  const room = annotations.filter(({ level }) => level === 'warning').length < ANNOTATIONS_PER_LEVEL
  if (room) warn(cut(troubles.join('; '), ANNOTATION_CHARACTERS))
  else for (const trouble of troubles) log(`warning: ${trouble}`)
}

/** The reports that could be written, by name, with their paths. */
async function writeReports(
  outcome: Outcome,
  links: Links,
  inputs: Inputs,
  workspace: string,
  troubles: string[],
): Promise<ReadonlyMap<string, string>> {
  const folder = inputs.reportDir
    ? resolve(workspace, inputs.reportDir)
    : join(process.env.RUNNER_TEMP || workspace, 'goroutine-gate', 'reports')
  const files = reportFiles(outcome, { commentId: COMMENT_ID, links })
  const written = new Map<string, string>()
  const failed: string[] = []
  const write = async (dir: string, name: string, as: string) => {
    try {
      written.set(name, await writeReportFile(dir, as, files.get(name) ?? ''))
    } catch (error) {
      failed.push(saidBy(error))
    }
  }
  for (const name of files.keys()) await write(folder, name, name)
  if (inputs.sarifFile) {
    const path = isAbsolute(inputs.sarifFile) ? inputs.sarifFile : join(workspace, inputs.sarifFile)
    // Whoever names the file means that one: the copy among the reports does not stand in for it.
    written.delete('github.sarif')
    await write(join(path, '..'), 'github.sarif', path.slice(path.lastIndexOf('/') + 1))
  }
  // What keeps one from being written mostly keeps all of them.
  if (failed.length > 0) troubles.push(`${failed[0]}${failed.length > 1 ? ` (and ${failed.length - 1} more)` : ''}`)
  return written
}

/**
 * What is written to GitHub itself: the comment and suggestions of a pull request, or the issue about the default branch. What kept any of it from
 * being written. Where the token may not write, the summary says it all.
 */
async function post(
  outcome: Outcome,
  links: Links,
  inputs: Inputs,
  context: GitHubContext,
  wholeBranch: () => Promise<Outcome>,
): Promise<readonly string[]> {
  if (inputs.token === '' || context.isQueue) return []
  try {
    const ask = await requesterOf({ token: inputs.token, apiUrl: context.apiUrl })
    if (context.prNumber === null) return tellsBranch(inputs, context) ? await branchIssue(ask, outcome, wholeBranch, links, context) : []
    if (context.readOnlyToken) {
      log('no comment: the token of a fork (and of Dependabot) is read-only; the job summary has the whole report')
      return []
    }
    const { report, sources } = outcome
    const where = { repository: context.repository, number: context.prNumber }
    const trouble = inputs.comment === false ? '' : await postComment(ask, where, report, { sources, links })
    // What keeps a comment from being written keeps suggestions from it too.
    if (trouble !== '') return [trouble]
    return inputs.suggestions === false ? [] : await suggest(ask, outcome, { ...where, headSha: context.headSha })
  } catch (error) {
    return [`no comment: ${saidBy(error)}`]
  }
}

function saidBy(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
