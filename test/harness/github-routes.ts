import type { FakeComment, FakeGitHubOptions, FakeIssue, FakePull, FakeReviewComment } from './github.ts'
import { recordOf } from './openapi.ts'

/** A request as it came in. */
export interface Asked {
  readonly method: string
  /** With its query: `/repos/octo/quotes/issues/7/comments?per_page=100`. */
  readonly path: string
  readonly authorization: string
  readonly body: unknown
}

export interface Reply {
  readonly status: number
  readonly data: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What the loopback GitHub holds, as it is now. */
export interface World {
  url: string
  readonly options: FakeGitHubOptions
  readonly me: FakeComment['user']
  readonly comments: FakeComment[]
  readonly reviewComments: FakeReviewComment[]
  readonly issues: FakeIssue[]
  /** Bodies of the check runs that were made. */
  readonly checks: unknown[]
}

type Body = Readonly<Record<string, unknown>>
type Route = readonly [method: string, path: RegExp, answer: (world: World, ids: readonly number[], url: URL, body: Body) => Reply]

export const DOCUMENTATION = 'https://docs.github.com/rest'

export function worldOf(options: FakeGitHubOptions): World {
  const login = options.login ?? 'github-actions[bot]'
  return {
    ...{ url: '', options, me: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' } },
    comments: [...(options.comments ?? [])],
    reviewComments: [...(options.reviewComments ?? [])],
    issues: [...(options.issues ?? [])],
    checks: [],
  }
}

/** What GitHub would answer, and what comes of it in the world. */
export function route(asked: Asked, url: URL, world: World): Reply {
  if (asked.authorization === '') return refusal(401, 'Requires authentication')
  if (asked.method === 'GET' && url.pathname === '/user') return whoAmI(world)
  if (url.pathname === '/graphql') return viewer(asked, world)
  const prefix = `/repos/${world.options.repository}`
  if (!url.pathname.startsWith(`${prefix}/`)) return refusal(404, 'Not Found')
  if (asked.method !== 'GET' && world.options.readOnly) return refusal(403, 'Resource not accessible by integration')
  for (const [method, path, answer] of ROUTES) {
    const match = method === asked.method ? path.exec(url.pathname.slice(prefix.length)) : null
    if (match) return answer(world, match.slice(1).map(Number), url, (asked.body ?? {}) as Body)
  }
  return refusal(404, 'Not Found')
}

const ROUTES: readonly Route[] = [
  ['GET', /^\/issues\/(\d+)\/comments$/, (world, [issue], url) => listComments(issue, url, world)],
  ['POST', /^\/issues\/(\d+)\/comments$/, (world, [issue = 0], _, body) => createComment(issue, body, world)],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, (world, [id], _, body) => updateComment(id, body, world)],
  ['DELETE', /^\/issues\/comments\/(\d+)$/, (world, [id]) => remove(world.comments, id)],
  ['GET', /^\/issues$/, (world, _, url) => listIssues(url, world)],
  ['POST', /^\/issues$/, (world, _, __, body) => createIssue(body, world)],
  ['PATCH', /^\/issues\/(\d+)$/, (world, [number], _, body) => updateIssue(number, body, world)],
  ['GET', /^\/pulls$/, (world, _, url) => listPulls(url, world)],
  ['GET', /^\/pulls\/(\d+)\/files$/, (world, [number], url) => listFiles(number, url, world)],
  ['GET', /^\/pulls\/(\d+)\/comments$/, (world, [pull], url) => listReviewComments(pull, url, world)],
  ['POST', /^\/pulls\/(\d+)\/reviews$/, (world, [pull = 0], _, body) => createReview(pull, body, world)],
  ['DELETE', /^\/pulls\/comments\/(\d+)$/, (world, [id]) => remove(world.reviewComments, id)],
  ['POST', /^\/check-runs$/, (world, _, __, body) => createCheck(body, world)],
]

/** An installation token has no user: GitHub refuses the question. */
function whoAmI({ me }: World): Reply {
  return me.type === 'Bot' ? refusal(403, 'Resource not accessible by integration') : { status: 200, data: recordOf('public-user', me) }
}

/** GraphQL is not in the description: the one question that is asked, letter for letter. */
function viewer(asked: Asked, { me }: World): Reply {
  const isKnown = asked.method === 'POST' && (asked.body as { query?: unknown } | undefined)?.query === '{ viewer { login } }'
  return isKnown ? { status: 200, data: { data: { viewer: { login: me.login } } } } : refusal(400, 'Problems parsing the query')
}

function listComments(issue: number | undefined, url: URL, world: World): Reply {
  return page(
    world.comments.filter((comment) => comment.issue === issue).map((comment) => shownComment(comment, world)),
    url,
    world,
  )
}

function createComment(issue: number, { body }: Body, world: World): Reply {
  const refused = refusedText(body)
  if (refused) return refused
  const comment = { id: nextId(world), issue, body: String(body), user: world.me }
  world.comments.push(comment)
  return { status: 201, data: shownComment(comment, world) }
}

function updateComment(id: number | undefined, { body }: Body, world: World): Reply {
  const refused = refusedText(body)
  if (refused) return refused
  const at = world.comments.findIndex((comment) => comment.id === id)
  const old = world.comments[at]
  if (!old) return refusal(404, 'Not Found')
  const comment = { ...old, body: String(body) }
  world.comments[at] = comment
  return { status: 200, data: shownComment(comment, world) }
}

function remove(list: { readonly id: number }[], id: number | undefined): Reply {
  const at = list.findIndex((each) => each.id === id)
  if (at < 0) return refusal(404, 'Not Found')
  list.splice(at, 1)
  return { status: 204, data: undefined }
}

function listIssues(url: URL, world: World): Reply {
  const [creator, state] = [url.searchParams.get('creator'), url.searchParams.get('state') ?? 'open']
  const found = world.issues.filter(
    (issue) => (creator === null || issue.user.login === creator) && (state === 'all' || issue.state === state),
  )
  return page(
    found.map((issue) => shownIssue(issue, world)),
    url,
    world,
  )
}

function createIssue({ title, body }: Body, world: World): Reply {
  const refused = refusedText(body) ?? refusedTitle(title)
  if (refused) return refused
  const issue = { number: 100 + world.issues.length, title: String(title), body: String(body), state: 'open', user: world.me } as const
  world.issues.push(issue)
  return { status: 201, data: shownIssue(issue, world) }
}

function updateIssue(number: number | undefined, body: Body, world: World): Reply {
  const at = world.issues.findIndex((issue) => issue.number === number)
  const old = world.issues[at]
  if (!old) return refusal(404, 'Not Found')
  const refused = refusedText(body.body ?? old.body) ?? refusedTitle(body.title ?? old.title)
  if (refused) return refused
  const issue = { ...old, ...body } as FakeIssue
  world.issues[at] = issue
  return { status: 200, data: shownIssue(issue, world) }
}

function listPulls(url: URL, world: World): Reply {
  const head = url.searchParams.get('head')
  const state = url.searchParams.get('state') ?? 'open'
  const found = (world.options.pulls ?? []).filter(
    (pull) => (head === null || `${pull.owner}:${pull.branch}` === head) && (state === 'all' || (pull.state ?? 'open') === state),
  )
  return page(found.map(shownPull), url, world)
}

/** At most 3,000 files, and no patch where it is long. */
function listFiles(number: number | undefined, url: URL, world: World): Reply {
  const pull = (world.options.pulls ?? []).find((each) => each.number === number)
  if (!pull) return refusal(404, 'Not Found')
  const files = (pull.files ?? []).map(({ file, patch }) =>
    recordOf('diff-entry', { filename: file, ...(patch !== undefined && { patch }) }),
  )
  return page(files, url, world)
}

function listReviewComments(pull: number | undefined, url: URL, world: World): Reply {
  const found = world.reviewComments.filter((comment) => comment.pull === pull)
  // An outdated one has lost its line. GitHub sends null there, which its own description does not know.
  const shown = found.map(({ id, path, body, line, user }) =>
    recordOf('pull-request-review-comment', { id, path, body, user: shownUser(user), ...(line !== undefined && { line }) }),
  )
  return page(shown, url, world)
}

/** One comment outside of the hunks, or across two of them, and nothing of the review is taken. */
function createReview(pull: number, body: Body, world: World): Reply {
  const comments = (body.comments ?? []) as readonly { path: string; body: string; line?: number; start_line?: number; side?: string }[]
  const files = (world.options.pulls ?? []).find(({ number }) => number === pull)?.files ?? []
  const isOutside = comments.some(({ path, line = 0, start_line = line, side = 'RIGHT' }) => {
    const patch = files.find(({ file }) => file === path)?.patch ?? ''
    const hunks = [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, first, length]) => {
      return [Number(first), Number(first) + Number(length ?? 1) - 1] as const
    })
    return side !== 'RIGHT' || !hunks.some(([first, last]) => first <= start_line && start_line <= line && line <= last)
  })
  if (isOutside) return refusal(422, 'Unprocessable Entity: Line could not be resolved')
  if (body.event === 'COMMENT' && !body.body) return refusal(422, 'Unprocessable Entity: body is missing')
  for (const { path, line, body: text } of comments) {
    world.reviewComments.push({ id: nextId(world), pull, path, body: text, user: world.me, ...(line !== undefined && { line }) })
  }
  return { status: 200, data: recordOf('pull-request-review', { id: nextId(world), body: body.body, state: 'COMMENTED' }) }
}

function createCheck(body: Body, world: World): Reply {
  world.checks.push(body)
  return { status: 201, data: recordOf('check-run', { id: world.checks.length, name: body.name, head_sha: body.head_sha }) }
}

function page(all: readonly unknown[], url: URL, world: World): Reply {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
  const at = Number(url.searchParams.get('page') ?? 1)
  const data = all.slice((at - 1) * size, at * size)
  if (at * size >= all.length) return { status: 200, data }
  const link = (to: number, rel: string) => `<${world.url}${url.pathname}?per_page=${size}&page=${to}>; rel="${rel}"`
  return { status: 200, data, headers: { link: `${link(at + 1, 'next')}, ${link(Math.ceil(all.length / size), 'last')}` } }
}

/** The limit counts characters. */
function refusedText(body: unknown): Reply | undefined {
  if (typeof body !== 'string' || body.trim() === '') return refusal(422, 'Validation Failed: body cannot be blank')
  return [...body].length > 65_536 ? refusal(422, 'Validation Failed: body is too long (maximum is 65536 characters)') : undefined
}

function refusedTitle(title: unknown): Reply | undefined {
  const isGood = typeof title === 'string' && title.trim() !== '' && [...title].length <= 256
  return isGood ? undefined : refusal(422, 'Validation Failed: title is too long (maximum is 256 characters)')
}

function nextId(world: World): number {
  return 1 + Math.max(1000, ...[...world.comments, ...world.reviewComments].map(({ id }) => id))
}

function shownComment({ id, issue, body, user }: FakeComment, world: World): unknown {
  const html_url = `${world.url}/issues/${issue}#issuecomment-${id}`
  return recordOf('issue-comment', { id, body, user: shownUser(user), html_url })
}

function shownIssue({ number, title, body, state, user }: FakeIssue, world: World): unknown {
  return recordOf('issue', { number, title, body, state, user: shownUser(user), html_url: `${world.url}/issues/${number}` })
}

function shownPull({ number, owner, branch, headSha, state = 'open' }: FakePull): unknown {
  const user = shownUser({ login: owner, type: 'User' })
  const head = { label: `${owner}:${branch}`, ref: branch, sha: headSha, repo: recordOf('repository', { owner: user }), user }
  return recordOf('pull-request-simple', { number, state, head })
}

function shownUser({ login, type }: FakeComment['user']): unknown {
  return recordOf('simple-user', { login, type })
}

export function refusal(status: number, message: string): Reply {
  return { status, data: { message, documentation_url: DOCUMENTATION, status: String(status) } }
}
