import { upsertBranchPull } from '#adapters/github/branch-pull.ts'
import type { GitHubContext } from '#adapters/github/context.ts'
import { log } from '#adapters/github/outputs.ts'
import type { Requester } from '#adapters/github/request.ts'
import type { Outcome } from '#drive/check.ts'

/** Nobody else writes to it. */
const BRANCH = 'goroutine-gate/baseline'

const MESSAGE = 'Take leaks that are gone out of the goroutine baseline'

/**
 * On the default branch, and where there is one to offer, one pull request with the shorter baseline. What kept it from being made; the verdict is
 * what it is in any case.
 */
export async function proposeBaseline(
  ask: () => Promise<Requester>,
  { proposal }: Outcome,
  context: GitHubContext,
): Promise<readonly string[]> {
  const { ref, defaultBranch, repository, sha } = context
  if (context.prNumber !== null || defaultBranch === '' || ref !== `refs/heads/${defaultBranch}`) {
    log('no pull request with a baseline: that is for runs of the default branch')
    return []
  }
  if (!proposal) return []
  const { path, text, gone, fewer } = proposal
  const body = `Of the leaks that \`${path}\` lists, ${gone} are gone and ${fewer} have become fewer at ${sha}. Notes, owners and dates stay.\n`
  const offer = { repository, into: defaultBranch, tip: sha, branch: BRANCH, path, text, message: MESSAGE, title: MESSAGE, body }
  try {
    const offered = await upsertBranchPull(await ask(), offer)
    if ('why' in offered) return [`no pull request with the shorter baseline: ${offered.why}`]
    log(`pull request ${offered.number} has the shorter baseline (${offered.how})`)
    return []
  } catch (error) {
    return [`no pull request with the shorter baseline: ${error instanceof Error ? error.message : String(error)}`]
  }
}
