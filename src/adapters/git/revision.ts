import { UserError } from '#model/error.ts'
import { fetchInto } from './fetch.ts'
import { gitText, runGit } from './run.ts'

/** The full hash of HEAD; a repository without a commit is a `UserError`. */
export async function headCommit(root: string): Promise<string> {
  const head = await localCommit(root, 'HEAD')
  if (head) return head
  throw new UserError('the repository has no commit yet', 'commit once, so that there is something to compare with')
}

/**
 * The full hash of the commit that `revision` names. In a shallow clone a commit that is not here is fetched alone
 * (depth 1) from `origin`: by its hash, by the branch's or tag's name, or as the first parent (`HEAD^1`) that the raw commit names.
 */
export async function resolveCommit(root: string, revision: string): Promise<string> {
  refuseOddRevision(revision)
  const here = await localCommit(root, revision)
  if (here) return here
  if (!(await isShallow(root))) throw missing(revision)
  const hash = (await firstParent(root, revision)) ?? (await remoteHash(root, revision))
  if (!hash) throw missing(revision, ADVICE)
  await fetchCommit(root, hash)
  const fetched = await localCommit(root, hash)
  if (fetched) return fetched
  throw missing(revision, ADVICE)
}

/**
 * The merge-base of HEAD with the default branch: origin's HEAD, else main or master, origin's before ours.
 * On the default branch itself that is HEAD, so that only what is not committed counts as changed.
 */
export async function defaultBase(root: string): Promise<string> {
  const head = await headCommit(root)
  for (const branch of DEFAULT_BRANCHES) {
    const tip = await localCommit(root, branch)
    if (!tip) continue
    const found = await runGit(root, ['merge-base', head, tip])
    if (found.code === 0) return found.stdout.toString('utf8').trim()
  }
  const help = (await isShallow(root))
    ? `pass --base with the commit to compare with, or ${ADVICE}`
    : 'pass --base with the commit or branch to compare with'
  throw new UserError('there is no commit to compare with: no history in common with origin/HEAD, main or master', help)
}

const DEFAULT_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'].map((name) =>
  name.startsWith('origin/') ? `refs/remotes/${name}` : `refs/heads/${name}`,
)

const ADVICE = 'add "with: fetch-depth: 0" under the actions/checkout step of the workflow'

/** A question to the remote that takes longer than this hangs. */
const ASK_LIMIT_MS = 180_000

function refuseOddRevision(revision: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here.
  if (revision === '' || revision.startsWith('-') || /[\u0000-\u0020\u007f]/.test(revision)) {
    throw new UserError(`"${revision}" is not a revision`, 'pass a commit hash, a branch or a tag')
  }
  // A push that creates a branch carries this in place of the commit before.
  if (/^0{40,64}$/.test(revision))
    throw new UserError('the base is the all-zero hash, which names no commit', 'pass --base with a commit or branch')
}

/** The full hash of a commit that is here; undefined for any other. */
export async function localCommit(root: string, revision: string): Promise<string | undefined> {
  const found = await runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  const hash = found.stdout.toString('utf8').trim()
  if (found.code !== 0 || !isHash(hash)) return undefined
  // A full hash "resolves" by its form alone; only the object itself tells that it is here.
  const present = await runGit(root, ['cat-file', '-e', `${hash}^{commit}`])
  return present.code === 0 ? hash : undefined
}

/** Whether the clone was cut off. */
export async function isShallow(root: string): Promise<boolean> {
  return (await gitText(root, ['rev-parse', '--is-shallow-repository'])).trim() === 'true'
}

/** A shallow clone hides parents from its history, yet the raw commit object still names them. */
async function firstParent(root: string, revision: string): Promise<string | undefined> {
  const child = /^(.+?)(?:\^1?|~1?)$/.exec(revision)?.[1]
  const hash = child && (await localCommit(root, child))
  if (!hash) return undefined
  return (await parentsOf(root, hash))[0]
}

/** The parents that the raw commit names, whether they are here or not. */
export async function parentsOf(root: string, commit: string): Promise<readonly string[]> {
  const raw = await gitText(root, ['cat-file', 'commit', commit])
  return [...raw.slice(0, raw.indexOf('\n\n')).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, hash]) => hash as string)
}

async function remoteHash(root: string, revision: string): Promise<string | undefined> {
  if (isHash(revision)) return revision
  const name = revision.replace(/^(refs\/remotes\/)?origin\//, '')
  const wanted = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`]
  const asked = await runGit(root, ['ls-remote', '--end-of-options', 'origin', ...wanted], { timeoutMs: ASK_LIMIT_MS })
  const lines = asked.stdout.toString('utf8').split('\n')
  const rows = new Map(lines.map((line) => [line.slice(line.indexOf('\t') + 1), line.slice(0, line.indexOf('\t'))]))
  return wanted.map((ref) => rows.get(ref)).find((hash) => hash !== undefined && isHash(hash))
}

async function fetchCommit(root: string, hash: string): Promise<void> {
  const output = await fetchInto(root, ['--depth=1', '--end-of-options', 'origin', hash])
  if (output.code === 0) return
  const lines = output.stderr.trim().split('\n')
  const said = (lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? '').slice(0, 300)
  const help = /\.lock'?: File exists/.test(said) ? 'end the git that runs in this repository, or remove the file if none does' : ADVICE
  throw new UserError(`commit ${hash} is not in this shallow clone, and fetching it was refused: ${said}`, help)
}

function missing(revision: string, help = 'fetch it first, or pass --base with a commit that is here'): UserError {
  return new UserError(`there is no commit "${revision}" in this repository`, help)
}

function isHash(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}
