import { attempt } from './attempt.ts'
import { numberOf, type Requester, recordOf, split, statusOf, textOf } from './request.ts'

/** One file, offered in one pull request of a branch that is ours alone. */
export interface BranchPull {
  /** `owner/name`. */
  readonly repository: string
  /** The branch that the pull request is to go into, and its newest commit. */
  readonly into: string
  readonly tip: string
  /** The branch that is made anew each time. */
  readonly branch: string
  /** The file as it shall be, relative to the root. */
  readonly path: string
  readonly text: string
  /** Of the one commit; it tells ours from what somebody else put on the branch. */
  readonly message: string
  readonly title: string
  readonly body: string
}

export type Offered = { readonly how: 'created' | 'updated' | 'unchanged'; readonly number: number } | { readonly why: string }

/**
 * Makes the branch one commit on top of the tip, and opens a pull request of it where none is open. The branch moves once, from commit to commit, for
 * a pull request whose branch is emptied on the way is closed. One with a commit of somebody else is left alone. Never throws for what GitHub answers.
 */
export async function upsertBranchPull(ask: Requester, pull: BranchPull): Promise<Offered> {
  const moved = await attempt('branches', () => moveBranch(ask, pull))
  if ('why' in moved) return moved
  if (moved.value === 'foreign') return { why: `the branch ${pull.branch} has a commit that is not ours: merge or delete it` }
  const isSame = moved.value === 'unchanged'
  const opened = await attempt('pull requests', async () => {
    const open = await openPull(ask, pull)
    return open > 0 ? { how: isSame ? ('unchanged' as const) : ('updated' as const), number: open } : createPull(ask, pull)
  })
  return 'why' in opened ? opened : opened.value
}

async function moveBranch(
  ask: Requester,
  { repository, branch, tip, path, text, message }: BranchPull,
): Promise<'moved' | 'unchanged' | 'foreign'> {
  const at = split(repository)
  const old = await branchCommit(ask, repository, branch)
  if (old && old.message.trimEnd() !== message) return 'foreign'
  const { tree: base_tree } = await commitAt(ask, repository, tip)
  const file = { path, mode: '100644', type: 'blob', content: text }
  const tree = await ask.again('POST /repos/{owner}/{repo}/git/trees', { ...at, base_tree, tree: [file] }, hashIn)
  if (old?.tree === tree && old.parents.length === 1 && old.parents[0] === tip) return 'unchanged'
  const sha = await ask.again('POST /repos/{owner}/{repo}/git/commits', { ...at, message, tree, parents: [tip] }, hashIn)
  const moving = { ...at, sha }
  if (old) await ask.again('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...moving, ref: `heads/${branch}`, force: true }, recordOf)
  else await ask.once('POST /repos/{owner}/{repo}/git/refs', { ...moving, ref: `refs/heads/${branch}` })
  return 'moved'
}

interface Commit {
  readonly tree: string
  readonly message: string
  readonly parents: readonly string[]
}

/** Where the branch is; undefined where there is none. */
async function branchCommit(ask: Requester, repository: string, branch: string): Promise<Commit | undefined> {
  try {
    const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}'
    const sha = await ask.again(route, { ...split(repository), ref: `heads/${branch}` }, (data) => hashIn(recordOf(data).object))
    return await commitAt(ask, repository, sha)
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}

function commitAt(ask: Requester, repository: string, commit_sha: string): Promise<Commit> {
  return ask.again('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...split(repository), commit_sha }, (data) => {
    const { tree, message, parents } = recordOf(data)
    return { tree: hashIn(tree), message: textOf(message), parents: (Array.isArray(parents) ? parents : []).map(hashIn) }
  })
}

/** The number of the one that is open; 0 for none. */
async function openPull(ask: Requester, { repository, branch, into }: BranchPull): Promise<number> {
  const head = `${split(repository).owner}:${branch}`
  const { data } = await ask.page('GET /repos/{owner}/{repo}/pulls', { ...split(repository), head, base: into, state: 'open' }, 1)
  return numberOf(recordOf(data[0]).number)
}

/** Asked once: a second try after a lost answer would be refused, for there is one by then. */
async function createPull(
  ask: Requester,
  { repository, branch, into, title, body }: BranchPull,
): Promise<{ how: 'created'; number: number }> {
  const made = await ask.once('POST /repos/{owner}/{repo}/pulls', { ...split(repository), head: branch, base: into, title, body })
  const number = numberOf(recordOf(made).number)
  if (number === 0) throw new Error('the answer is no pull request')
  return { how: 'created', number }
}

function hashIn(value: unknown): string {
  const sha = textOf(recordOf(value).sha)
  if (!/^[0-9a-f]{40,64}$/.test(sha)) throw new Error('the answer names no commit')
  return sha
}
