import { attempt } from './attempt.ts'
import { type GitHubClient, isBy, type RemoteComment } from './client.ts'

export interface StickyComment {
  /** `owner/name`. */
  readonly repository: string
  /** Of the pull request. */
  readonly number: number
  /** First line of the comment; tells it from those of other jobs. */
  readonly marker: string
  /** The whole text, from the text that stands there now (empty when there is none): it begins with the marker. */
  readonly body: (previous: string) => string
  /** Whether there is something to say. If not, an old comment is brought up to date, but no new one is written. */
  readonly worthwhile: boolean
  /** Login that our comments have, where it is known. Otherwise it is the token's own. */
  readonly author?: string
}

export type Posted =
  | { readonly posted: true; readonly how: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** `needless`: there is none because there is nothing to say, and nothing went wrong. */
  | { readonly posted: false; readonly why: string; readonly needless?: true }

/** Author of every comment that is written with the token of a job. */
const ACTIONS_BOT = 'github-actions[bot]'

/** A conversation with more comments than this is not searched to its end. */
const MOST_PAGES = 30

/**
 * Writes one comment and from then on changes it in place: normally one request to read and one to write, none to write when nothing changed.
 * Never throws for what GitHub answers: a token that may not write, a locked conversation or a server that is down must not fail a check.
 */
export async function upsertComment(client: GitHubClient, comment: StickyComment): Promise<Posted> {
  const found = await attempt('comments', () => findOwn(client, comment))
  if ('why' in found) return { posted: false, why: found.why }
  const [old, ...twins] = found.value
  if (!old && !comment.worthwhile) return { posted: false, why: 'there is nothing to say', needless: true }
  const body = comment.body(old?.body ?? '')
  if (firstLine(body) !== comment.marker) throw new Error('a comment must begin with its marker')
  await removeAll(client, comment, twins)
  if (old && sameText(old.body, body)) return { posted: true, how: 'unchanged', url: old.url }
  const written = await attempt('comments', () =>
    old ? client.updateComment(comment.repository, old.id, body) : client.createComment(comment.repository, comment.number, body),
  )
  if ('why' in written) return { posted: false, why: written.why }
  return old ? { posted: true, how: 'updated', url: written.value.url } : yieldToOlder(client, comment, written.value)
}

/**
 * Two jobs at once both find no comment and both write one. Each looks again afterwards, and the one whose comment is younger takes it back and
 * brings the older one up to date. Where that fails, the next run removes what is too many.
 */
async function yieldToOlder(client: GitHubClient, comment: StickyComment, own: RemoteComment): Promise<Posted> {
  const found = await attempt('comments', () => findOwn(client, comment))
  const older = 'value' in found ? found.value.find(({ id }) => id < own.id) : undefined
  if (!older) return { posted: true, how: 'created', url: own.url }
  const written = await attempt('comments', () => client.updateComment(comment.repository, older.id, comment.body(older.body)))
  if ('why' in written) return { posted: true, how: 'created', url: own.url }
  await removeAll(client, comment, [own])
  return { posted: true, how: 'updated', url: written.value.url }
}

async function removeAll(client: GitHubClient, comment: StickyComment, twins: readonly RemoteComment[]): Promise<void> {
  for (const twin of twins) await attempt('comments', () => client.deleteComment(comment.repository, twin.id))
}

/**
 * The comments that have the marker and are ours, oldest first: those of the first page that has one. A marker alone proves nothing:
 * everybody can paste it.
 */
async function findOwn(client: GitHubClient, comment: StickyComment): Promise<readonly RemoteComment[]> {
  const foreign: RemoteComment[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { comments, more } = await client.comments(comment.repository, comment.number, page)
    const marked = comments.filter(({ body }) => firstLine(body) === comment.marker)
    const own = marked.filter((one) => isBy(one, comment.author ?? ACTIONS_BOT))
    if (own.length > 0) return own
    foreign.push(...marked)
    if (!more) break
  }
  // Asked only where it matters: the token may be a person's or another app's.
  if (foreign.length === 0 || comment.author !== undefined) return []
  const login = await client.login()
  return foreign.filter((one) => isBy(one, login))
}

function firstLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? ''
}

/** GitHub may hand line ends and the last blank back differently. */
function sameText(a: string, b: string): boolean {
  const normal = (text: string) => text.replace(/\r\n/g, '\n').trimEnd()
  return normal(a) === normal(b)
}
