import type { LabelEvent, PullFacts, Push, Review } from '#model/approval.ts'
import { listAll } from './pages.ts'
import { numberOf, type Parameters, type Requester, recordOf, split, statusOf, textOf } from './request.ts'

/** What is asked about a pull request. Each throws what octokit throws, and where an answer is not whole. */
export interface PullReader {
  pull(number: number): Promise<PullFacts>
  /** The pull request that was merged as a commit; undefined where it came in another way. */
  mergedAs(commit: string): Promise<number | undefined>
  /** Logins of everybody whom GitHub takes for author or committer of a commit in it. */
  committers(pull: PullFacts): Promise<readonly string[]>
  /** Labels set and taken away, oldest first. */
  labelEvents(number: number): Promise<readonly LabelEvent[]>
  /** The last time that the branch came to this commit; undefined where the repository does not tell. */
  lastPush(pull: PullFacts): Promise<Push | undefined>
  reviews(number: number): Promise<readonly Review[]>
  /** Whether somebody may write to the repository. */
  mayWrite(login: string): Promise<boolean>
  isMember(organisation: string, team: string, login: string): Promise<boolean>
}

/** A pull request with more pages of anything is not read to its end, and nothing is concluded from a part. */
const MOST_PAGES = 30

/** GitHub lists no more commits of a pull request than this. */
const MOST_COMMITS = 250

/** Reads pull requests of one repository. */
export function pullReader(repository: string, ask: Requester): PullReader {
  const at = split(repository)
  const all = async (route: string, parameters: Parameters) => {
    const { items, whole } = await listAll((page) => ask.page(route, { ...at, ...parameters }, page), MOST_PAGES)
    if (!whole) throw new Error(`more than ${MOST_PAGES} pages of an answer`)
    return items
  }
  return {
    pull: (pull_number) => ask.again('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...at, pull_number }, pullOf),
    async mergedAs(commit_sha) {
      const pulls = await all('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha })
      const merged = pulls.map(recordOf).find((pull) => pull.merge_commit_sha === commit_sha && textOf(pull.merged_at) !== '')
      return merged && numberOf(merged.number)
    },
    async committers({ number, commits }) {
      if (commits > MOST_COMMITS) throw new Error(`more than ${MOST_COMMITS} commits: GitHub does not say who made them all`)
      const found = await all('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', { pull_number: number })
      return found.map(recordOf).flatMap(({ author, committer }) => [loginOf(author), loginOf(committer)].filter(Boolean))
    },
    async labelEvents(issue_number) {
      return (await all('GET /repos/{owner}/{repo}/issues/{issue_number}/events', { issue_number })).flatMap(labelEvent)
    },
    lastPush: (pull) => lastPush(pull, ask),
    async reviews(pull_number) {
      return (await all('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { pull_number })).map(reviewOf)
    },
    mayWrite: (username) =>
      ask.again('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { ...at, username }, (data) => {
        return ['admin', 'write'].includes(textOf(recordOf(data).permission))
      }),
    isMember: (org, team_slug, username) => isMember({ org, team_slug, username }, ask),
  }
}

async function isMember(parameters: Parameters, ask: Requester): Promise<boolean> {
  try {
    const isActive = (data: unknown): boolean => recordOf(data).state === 'active'
    return await ask.again('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', parameters, isActive)
  } catch (error) {
    // Also the answer to a token that may not see the team.
    if (statusOf(error) === 404) return false
    throw error
  }
}

/**
 * From the history of the branch, which the server writes: dates in commits are whatever their author likes. A branch that came back to a
 * commit was pushed when it came back.
 */
async function lastPush({ headRepository, headRef, head }: PullFacts, ask: Requester): Promise<Push | undefined> {
  if (headRepository === '') return undefined
  const parameters = { ...split(headRepository), ref: `refs/heads/${headRef}` }
  const moves = await ask.again('GET /repos/{owner}/{repo}/activity', parameters, (data) => {
    if (!Array.isArray(data)) throw new Error('the answer is no list')
    return data.map(recordOf)
  })
  // Most branches are deleted when their pull request is merged; that is no push.
  const newest = moves.find(({ ref, activity_type }) => ref === parameters.ref && activity_type !== 'branch_deletion')
  if (!newest || newest.after !== head) return undefined
  const at = textOf(newest.timestamp)
  return Number.isNaN(Date.parse(at)) ? undefined : { by: loginOf(newest.actor), at }
}

function pullOf(value: unknown): PullFacts {
  const { number, user, head, commits, labels, merged, merge_commit_sha } = recordOf(value)
  const { sha, ref, repo } = recordOf(head)
  const facts = {
    number: numberOf(number),
    author: loginOf(user),
    head: textOf(sha),
    headRef: textOf(ref),
    headRepository: textOf(recordOf(repo).full_name),
    commits: typeof commits === 'number' ? commits : Number.POSITIVE_INFINITY,
    labels: (Array.isArray(labels) ? labels : []).map((label) => textOf(recordOf(label).name)),
    mergedAs: merged === true ? textOf(merge_commit_sha) : '',
  }
  if (facts.number === 0 || facts.head === '' || facts.author === '') throw new Error('the answer is no pull request')
  return facts
}

function labelEvent(value: unknown): readonly LabelEvent[] {
  const { event, label, actor, created_at } = recordOf(value)
  if (event !== 'labeled' && event !== 'unlabeled') return []
  return [{ kind: event, label: textOf(recordOf(label).name), by: loginOf(actor), isBot: isBot(actor), at: textOf(created_at) }]
}

function reviewOf(value: unknown): Review {
  const { user, state, commit_id, submitted_at } = recordOf(value)
  return { by: loginOf(user), isBot: isBot(user), state: textOf(state), commit: textOf(commit_id), at: textOf(submitted_at) }
}

function loginOf(user: unknown): string {
  return textOf(recordOf(user).login)
}

/** Whatever is not plainly a person: an app, an organisation, an account that is gone. */
function isBot(user: unknown): boolean {
  return recordOf(user).type !== 'User'
}
