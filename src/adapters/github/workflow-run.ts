import { UserError } from '#model/error.ts'
import { numberOf, recordOf, textOf } from './request.ts'

/** The run whose end the event `workflow_run` tells. All of it is GitHub's word, not that of the run. */
export interface WorkflowRun {
  readonly id: number
  /** What that run was started by. */
  readonly event: string
  /** `success`, `failure`, `cancelled`, … */
  readonly conclusion: string
  readonly headSha: string
  /** Owner and branch of the head: `eve`, `change`. */
  readonly headOwner: string
  readonly headBranch: string
}

/** The run that an event is about. Throws a `UserError` where the payload has none that is whole. */
export function readWorkflowRun(payload: unknown): WorkflowRun {
  const { id, event, conclusion, head_sha, head_branch, head_repository } = recordOf(recordOf(payload).workflow_run)
  const run = {
    ...{ id: numberOf(id), event: textOf(event), conclusion: textOf(conclusion), headSha: textOf(head_sha) },
    ...{ headOwner: textOf(recordOf(recordOf(head_repository).owner).login), headBranch: textOf(head_branch) },
  }
  const isWhole = run.id > 0 && /^[0-9a-f]{40,64}$/.test(run.headSha) && run.headOwner !== '' && run.headBranch !== ''
  if (isWhole) return run
  throw new UserError(
    'the event workflow_run does not say which commit of which repository its run was about',
    'mode relay belongs into a workflow with `on: workflow_run`, for a workflow that runs on pull_request; the repository of the head must still be there',
  )
}
