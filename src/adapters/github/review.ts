import { attempt } from './attempt.ts'
import { commentOf, isBy, loginOf, type RemoteComment } from './client.ts'
import { listAll } from './pages.ts'
import { numberOf, type Requester, recordOf, split, textOf } from './request.ts'

/** A remark at lines of the new side of a pull request. */
export interface Remark {
  readonly path: string
  readonly line: number
  /** Absent for a single line. */
  readonly startLine?: number
  readonly body: string
  /** A line of the body that no other remark has: a remark that is there is not made again. */
  readonly mark: string
}

export interface Review {
  /** `owner/name`. */
  readonly repository: string
  /** Of the pull request. */
  readonly number: number
  /** The commit that the lines are those of. */
  readonly headSha: string
  readonly remarks: readonly Remark[]
  /** What the review says as a whole, about so many remarks. */
  readonly body: (remarks: number) => string
}

/** `made`: remarks that are new. */
export type Reviewed = { readonly made: number } | { readonly why: string }

const ACTIONS_BOT = 'github-actions[bot]'

/** A pull request with more remarks than ten pages hold is not searched to its end, and gets none: they might be there already. */
const MOST_PAGES = 10

/** GitHub lists 3,000 files of a pull request. */
const MOST_FILE_PAGES = 30

/** The patches of the files that are wanted, by file, as GitHub itself compares a remark with them. One that is too long for it has none. */
export async function patchesOf(
  ask: Requester,
  where: { readonly repository: string; readonly number: number },
  wanted: ReadonlySet<string>,
): Promise<{ readonly value: ReadonlyMap<string, string> } | { readonly why: string }> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
  const parameters = { ...split(where.repository), pull_number: where.number }
  const found = (items: readonly unknown[]) =>
    new Map(
      items.map((item) => [textOf(recordOf(item).filename), textOf(recordOf(item).patch)] as const).filter(([file]) => wanted.has(file)),
    )
  return attempt('suggestions', async () => {
    const { items } = await listAll(
      (page) => ask.page(route, parameters, page),
      MOST_FILE_PAGES,
      (so) => found(so).size === wanted.size,
    )
    return found(items)
  })
}

/** Makes the remarks that are not there yet, all in one review. Never throws for what GitHub answers. */
export async function postReview(ask: Requester, review: Review): Promise<Reviewed> {
  const before = await attempt('suggestions', () => ownRemarks(ask, review))
  if ('why' in before) return before
  const missing = review.remarks.filter(({ mark }) => !before.value.some(({ body }) => body.includes(mark)))
  if (missing.length === 0) return { made: 0 }
  const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
  const comments = missing.map(({ path, line, startLine, body }) => ({
    ...{ path, line, side: 'RIGHT', body },
    ...(startLine !== undefined && { start_line: startLine, start_side: 'RIGHT' }),
  }))
  const body = { commit_id: review.headSha, event: 'COMMENT', body: review.body(missing.length), comments }
  const parameters = { ...split(review.repository), pull_number: review.number, ...body }
  const posted = await attempt('suggestions', async () => {
    // Asked once: a second try after a lost answer would say everything twice.
    if (numberOf(recordOf(await ask.once(route, parameters)).id) === 0) throw new Error('the answer is no review')
  })
  if ('why' in posted) return posted
  await removeTwins(ask, review)
  return { made: missing.length }
}

/** Two jobs at once both find nothing and both say it. Each looks again, and what stands twice goes but for the oldest. */
async function removeTwins(ask: Requester, review: Review): Promise<void> {
  const found = await attempt('suggestions', () => ownRemarks(ask, review))
  if ('why' in found) return
  const twins = review.remarks.flatMap(({ mark }) =>
    found.value
      .filter(({ body }) => body.includes(mark))
      .sort((a, b) => a.id - b.id)
      .slice(1),
  )
  const route = 'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}'
  for (const { id } of twins) {
    await attempt('suggestions', () => ask.again(route, { ...split(review.repository), comment_id: id }, () => {}))
  }
}

/** Our remarks that still stand at a line: an outdated one is folded away, and cannot be applied. */
async function ownRemarks(ask: Requester, review: Review): Promise<readonly RemoteComment[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments'
  const parameters = { ...split(review.repository), pull_number: review.number }
  const { items, whole } = await listAll((page) => ask.page(route, parameters, page), MOST_PAGES)
  if (!whole) throw new Error('the pull request has too many remarks to be searched')
  const standing = items.filter((item) => numberOf(recordOf(item).line) > 0).map(commentOf)
  const marked = standing.filter(({ body }) => review.remarks.some(({ mark }) => body.includes(mark)))
  const own = marked.filter((one) => isBy(one, ACTIONS_BOT))
  // Asked only where it matters: the token may be a person's or another app's.
  if (own.length > 0 || marked.length === 0) return own
  const login = await loginOf(ask)
  return marked.filter((one) => isBy(one, login))
}
