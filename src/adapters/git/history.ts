import type { Change, Forked } from '#ports.ts'
import { DIFF_OPTIONS, parseRaw } from './changes.ts'
import { fetchInto } from './fetch.ts'
import { defaultBase, isShallow, localCommit, parentsOf } from './revision.ts'
import { gitText, runGit } from './run.ts'

/** Commits that a shallow clone is deepened by to find where a branch left its base; a branch is seldom older. */
const DEEPEN = 200

/**
 * Where HEAD (or the commit `of`) left the history of a commit. A base that is no ancestor of HEAD (its branch has gone on, or the branch was rebased or
 * force-pushed) gives the nearer of the two commits at which HEAD left it and left the default branch. A shallow clone is deepened once for that.
 */
export async function forkedFrom(root: string, base: string, of = 'HEAD'): Promise<Forked> {
  const head = await localCommit(root, of)
  if (head === undefined || head === base || (await parentsOf(root, head)).includes(base)) return { kind: 'ancestor' }
  if ((await commitsBetween(root, base, head)) !== undefined) return { kind: 'ancestor' }
  const found = (await mergeBase(root, base, head)) ?? (await deepened(root, base, head))
  if (found === undefined) return { kind: 'unknown', shallow: await isShallow(root) }
  if (found === base) return { kind: 'ancestor' }
  const branch = await defaultBase(root).catch(() => undefined)
  const commit = branch !== undefined && branch !== head && (await commitsBetween(root, found, branch)) !== undefined ? branch : found
  return { kind: 'fork', commit, behind: await count(root, `${commit}..${base}`) }
}

/** How many commits `commit` is ahead of its ancestor; undefined where that is none, or is not here. */
export async function commitsBetween(root: string, ancestor: string, commit: string): Promise<number | undefined> {
  if ((await localCommit(root, ancestor)) === undefined || (await localCommit(root, commit)) === undefined) return undefined
  const asked = await runGit(root, ['merge-base', '--is-ancestor', '--end-of-options', ancestor, commit])
  return asked.code === 0 ? count(root, `${ancestor}..${commit}`) : undefined
}

/** Files that differ between two commits. */
export async function changesBetween(root: string, from: string, to: string): Promise<readonly Change[]> {
  return parseRaw(await gitText(root, ['diff', ...DIFF_OPTIONS, '--end-of-options', from, to, '--']))
}

/** The author's name of the last commit since `base` that touched a file; empty where none did, as for what is not committed. */
export async function lastAuthor(root: string, base: string, file: string): Promise<string> {
  const asked = await runGit(root, ['log', '-1', '--format=%an', `${base}..HEAD`, '--', file])
  return asked.code === 0 ? asked.stdout.toString('utf8').trim() : ''
}

/** Days (`YYYY-MM-DD`) of commits, by the names given; those that are not here are left out. */
export async function commitDates(root: string, commits: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const dates = new Map<string, string>()
  for (const name of commits.filter((each) => /^[0-9a-f]{4,64}$/.test(each)).slice(0, MOST_DATES)) {
    const asked = await runGit(root, ['show', '-s', '--format=%cs', '--end-of-options', `${name}^{commit}`])
    const day = asked.stdout.toString('utf8').trim()
    if (asked.code === 0 && /^\d{4}-\d{2}-\d{2}$/.test(day)) dates.set(name, day)
  }
  return dates
}

/** Each costs a process; a baseline grows in few commits. */
const MOST_DATES = 200

async function mergeBase(root: string, a: string, b: string): Promise<string | undefined> {
  const asked = await runGit(root, ['merge-base', a, b])
  return asked.code === 0 ? asked.stdout.toString('utf8').trim() : undefined
}

async function deepened(root: string, base: string, head: string): Promise<string | undefined> {
  if (!(await isShallow(root))) return undefined
  const output = await fetchInto(root, [`--depth=${DEEPEN}`, '--end-of-options', 'origin', base, head])
  return output.code === 0 ? mergeBase(root, base, head) : undefined
}

async function count(root: string, range: string): Promise<number> {
  return Number((await gitText(root, ['rev-list', '--count', '--end-of-options', range])).trim())
}
