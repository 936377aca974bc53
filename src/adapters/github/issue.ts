import { attempt } from './attempt.ts'
import { isBy, loginOf } from './client.ts'
import { listAll } from './pages.ts'
import { numberOf, type Requester, recordOf, split, textOf } from './request.ts'

/** One issue that is kept up to date. */
export interface StickyIssue {
  /** `owner/name`. */
  readonly repository: string
  /** First line of the body; tells it from those about other branches. */
  readonly marker: string
  readonly title: string
  /** Begins with the marker. */
  readonly body: string
  /** Whether there is something to do. If not, an issue that is there is closed, and no new one is written. */
  readonly isOpen: boolean
}

export type Kept =
  | { readonly how: 'created' | 'updated' | 'closed' | 'unchanged' | 'needless'; readonly number: number }
  | { readonly why: string }

interface RemoteIssue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
}

/** Issues of one author; further back none is looked for. */
const MOST_PAGES = 10

/**
 * Writes one issue and from then on changes it in place: closed when nothing is left, open again when something comes back. One that a person
 * closed while leaks are left is opened again with the next run. Never throws for what GitHub answers.
 */
export async function upsertIssue(ask: Requester, issue: StickyIssue): Promise<Kept> {
  if (firstLine(issue.body) !== issue.marker) throw new Error('an issue must begin with its marker')
  const found = await attempt('issues', () => findOwn(ask, issue))
  if ('why' in found) return found
  const old = found.value
  if (!old && !issue.isOpen) return { how: 'needless', number: 0 }
  const state = issue.isOpen ? 'open' : 'closed'
  if (old && old.state === state && old.title === issue.title && sameText(old.body, issue.body))
    return { how: 'unchanged', number: old.number }
  const { title, body, repository } = issue
  const written = await attempt('issues', () =>
    old
      ? ask.again(
          'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
          { ...split(repository), issue_number: old.number, title, body, state },
          numberIn,
        )
      : // Asked once: a second try after a lost answer would leave two issues.
        ask.once('POST /repos/{owner}/{repo}/issues', { ...split(repository), title, body }).then(numberIn),
  )
  if ('why' in written) return written
  return { how: old ? (issue.isOpen ? 'updated' : 'closed') : 'created', number: written.value }
}

/** The oldest one that has the marker and is ours, open or closed. Everybody can paste a marker: only issues of the token's own account are asked for. */
async function findOwn(ask: Requester, { repository, marker }: StickyIssue): Promise<RemoteIssue | undefined> {
  const creator = await loginOf(ask)
  if (creator === '') throw new Error('nobody says whom the token stands for')
  const parameters = { ...split(repository), creator, state: 'all', sort: 'created', direction: 'asc' }
  const own = (items: readonly unknown[]) =>
    items
      .filter((item) => {
        const { login, type } = recordOf(recordOf(item).user)
        return recordOf(item).pull_request === undefined && isBy({ author: textOf(login), isBot: type === 'Bot' }, creator)
      })
      .map(issueOf)
      .find(({ body }) => firstLine(body) === marker)
  const { items } = await listAll(
    (page) => ask.page('GET /repos/{owner}/{repo}/issues', parameters, page),
    MOST_PAGES,
    (so) => own(so) !== undefined,
  )
  return own(items)
}

function issueOf(data: unknown): RemoteIssue {
  const { number, title, body, state } = recordOf(data)
  return { number: numberOf(number), title: textOf(title), body: textOf(body), state: textOf(state) }
}

function numberIn(data: unknown): number {
  const { number } = issueOf(data)
  if (number === 0) throw new Error('the answer is no issue')
  return number
}

function firstLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? ''
}

/** GitHub may hand line ends and the last blank back differently. */
function sameText(a: string, b: string): boolean {
  const normal = (text: string) => text.replace(/\r\n/g, '\n').trimEnd()
  return normal(a) === normal(b)
}
