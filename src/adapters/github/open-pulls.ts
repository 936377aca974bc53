import { attempt } from './attempt.ts'
import { numberOf, type Requester, recordOf, split, textOf } from './request.ts'

/** Numbers of the open pull requests whose head is this commit of this branch now. Never throws for what GitHub answers. */
export async function openPullsOf(
  ask: Requester,
  repository: string,
  head: { readonly owner: string; readonly branch: string; readonly sha: string },
): Promise<{ readonly value: readonly number[] } | { readonly why: string }> {
  const parameters = { ...split(repository), state: 'open', head: `${head.owner}:${head.branch}` }
  return attempt('comments', async () => {
    const { data } = await ask.page('GET /repos/{owner}/{repo}/pulls', parameters, 1)
    const there = data.map(recordOf).filter((pull) => textOf(recordOf(pull.head).sha) === head.sha)
    return there.map(({ number }) => numberOf(number)).filter((number) => number > 0)
  })
}
