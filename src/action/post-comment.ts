import { clientOf } from '#adapters/github/client.ts'
import { upsertComment } from '#adapters/github/comment.ts'
import type { Requester } from '#adapters/github/request.ts'
import type { Report } from '#model/report.ts'
import { type CommentOptions, commentMarker, renderComment } from '#report/comment.ts'
import { historyOf } from '#report/markdown/history.ts'

/** The comment of a repository's only gate; jobs that gate beside each other would each have their own. */
export const COMMENT_ID = 'default'

/** Where a comment goes. */
export interface Conversation {
  /** `owner/name`. */
  readonly repository: string
  /** Of the pull request. */
  readonly number: number
}

/**
 * One comment, kept up to date; what kept it from being written, in words, or an empty text. A pass is no reason for a new one:
 * it only turns an old one green.
 */
export async function postComment(
  ask: Requester,
  where: Conversation,
  report: Report,
  options: Omit<CommentOptions, 'id' | 'history'>,
): Promise<string> {
  const posted = await upsertComment(clientOf(ask), {
    ...where,
    marker: commentMarker(COMMENT_ID),
    body: (previous) => renderComment(report, { ...options, id: COMMENT_ID, history: historyOf(previous) }),
    worthwhile: report.verdict.kind !== 'pass',
  })
  return posted.posted || posted.needless ? '' : `no comment: ${posted.why}`
}
