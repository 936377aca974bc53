import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FakeComment {
  readonly id: number
  readonly issue: number
  readonly body: string
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' }
}

/** A request as it came in. */
export interface Asked {
  readonly method: string
  /** With its query: `/repos/octo/quotes/issues/7/comments?per_page=100`. */
  readonly path: string
  readonly authorization: string
  readonly body: unknown
}

/** What goes wrong. Each fault serves one request and is then used up, unless `times` says more. */
export interface Fault {
  readonly method: string
  readonly path: RegExp
  readonly times?: number
  readonly answer:
    | { readonly kind: 'status'; readonly status: number; readonly message: string; readonly headers?: Readonly<Record<string, string>> }
    /** The answer comes after so long. */
    | { readonly kind: 'slow'; readonly milliseconds: number }
    /** Something else than GitHub would say: a proxy's page, half a record. */
    | { readonly kind: 'wrong'; readonly status: number; readonly type: string; readonly text: string }
    /** The connection ends in the middle of the answer. */
    | { readonly kind: 'cut' }
}

export interface FakeGitHubOptions {
  readonly repository: string
  /** Whom the token stands for: a `[bot]` login for an app, else a person. */
  readonly login?: string
  readonly readOnly?: boolean
  readonly comments?: readonly FakeComment[]
  readonly pulls?: Readonly<Record<number, unknown>>
  readonly faults?: readonly Fault[]
}

export interface FakeGitHub {
  readonly url: string
  /** All requests so far, oldest first. */
  readonly requests: readonly Asked[]
  /** All comments as they are now. */
  readonly comments: readonly FakeComment[]
  close(): Promise<void>
}

interface Reply {
  readonly status: number
  readonly data: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const DOCUMENTATION = 'https://docs.github.com/rest'

/** Plays the part of GitHub's REST interface that the action talks to, on loopback. */
export async function startGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const requests: Asked[] = []
  const world = worldOf(options)
  const faults = (options.faults ?? []).map((fault) => ({ ...fault, left: fault.times ?? 1 }))
  const server = createServer(async (request, response) => {
    const asked = await read(request)
    requests.push(asked)
    const fault = faults.find(({ method, path, left }) => left > 0 && method === asked.method && path.test(asked.path))
    if (fault) fault.left -= 1
    if (fault?.answer.kind === 'status') {
      const { status, message, headers } = fault.answer
      return send(response, { status, data: { message, documentation_url: DOCUMENTATION }, ...(headers && { headers }) })
    }
    if (fault?.answer.kind === 'wrong') {
      response.writeHead(fault.answer.status, { 'content-type': fault.answer.type })
      return response.end(fault.answer.text)
    }
    const reply = route(asked, options, world)
    if (fault?.answer.kind === 'slow') setTimeout(() => send(response, reply), fault.answer.milliseconds).unref()
    else if (fault?.answer.kind === 'cut') cutShort(response, reply)
    else send(response, reply)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: world.url,
    requests,
    get comments() {
      return [...world.comments]
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface World {
  url: string
  readonly me: FakeComment['user']
  readonly comments: FakeComment[]
}

function worldOf(options: FakeGitHubOptions): World {
  const login = options.login ?? 'github-actions[bot]'
  return { url: '', me: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }, comments: [...(options.comments ?? [])] }
}

async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    authorization: request.headers.authorization ?? '',
    body: text === '' ? undefined : JSON.parse(text),
  }
}

function route(asked: Asked, options: FakeGitHubOptions, world: World): Reply {
  const url = new URL(asked.path, 'http://loopback')
  if (asked.authorization === '') return refusal(401, 'Requires authentication')
  if (asked.method === 'GET' && url.pathname === '/user') return whoAmI(world)
  if (asked.method === 'POST' && url.pathname === '/graphql') return { status: 200, data: { data: { viewer: { login: world.me.login } } } }
  const prefix = `/repos/${options.repository}/`
  if (!url.pathname.startsWith(prefix)) return refusal(404, 'Not Found')
  if (asked.method !== 'GET' && options.readOnly) return refusal(403, 'Resource not accessible by integration')
  const [kind, first, second] = url.pathname.slice(prefix.length).split('/')
  if (kind === 'pulls' && asked.method === 'GET') {
    const pull = options.pulls?.[Number(first)]
    return pull === undefined ? refusal(404, 'Not Found') : { status: 200, data: pull }
  }
  if (kind === 'issues' && second === 'comments' && asked.method === 'GET') return listComments(Number(first), url, world)
  if (kind === 'issues' && second === 'comments' && asked.method === 'POST') return createComment(Number(first), asked, world)
  if (kind === 'issues' && first === 'comments' && asked.method === 'PATCH') return updateComment(Number(second), asked, world)
  if (kind === 'issues' && first === 'comments' && asked.method === 'DELETE') return deleteComment(Number(second), world)
  return refusal(404, 'Not Found')
}

/** An installation token has no user: GitHub refuses the question. */
function whoAmI({ me }: World): Reply {
  return me.type === 'Bot' ? refusal(403, 'Resource not accessible by integration') : { status: 200, data: { ...me, id: 1 } }
}

function listComments(issue: number, url: URL, world: World): Reply {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
  const page = Number(url.searchParams.get('page') ?? 1)
  const all = world.comments.filter((comment) => comment.issue === issue)
  const data = all.slice((page - 1) * size, page * size).map((comment) => shown(comment, world))
  if (page * size >= all.length) return { status: 200, data }
  const link = (to: number, rel: string) => `<${world.url}${url.pathname}?per_page=${size}&page=${to}>; rel="${rel}"`
  return { status: 200, data, headers: { link: `${link(page + 1, 'next')}, ${link(Math.ceil(all.length / size), 'last')}` } }
}

function createComment(issue: number, asked: Asked, world: World): Reply {
  const body = bodyOf(asked)
  if (typeof body !== 'string') return body
  const comment = { id: 1 + Math.max(1000, ...world.comments.map(({ id }) => id)), issue, body, user: world.me }
  world.comments.push(comment)
  return { status: 201, data: shown(comment, world) }
}

function updateComment(id: number, asked: Asked, world: World): Reply {
  const body = bodyOf(asked)
  if (typeof body !== 'string') return body
  const at = world.comments.findIndex((comment) => comment.id === id)
  const old = world.comments[at]
  if (!old) return refusal(404, 'Not Found')
  const comment = { ...old, body }
  world.comments[at] = comment
  return { status: 200, data: shown(comment, world) }
}

function deleteComment(id: number, world: World): Reply {
  const at = world.comments.findIndex((comment) => comment.id === id)
  if (at < 0) return refusal(404, 'Not Found')
  world.comments.splice(at, 1)
  return { status: 204, data: undefined }
}

/** The limit counts characters. */
function bodyOf(asked: Asked): string | Reply {
  const body = (asked.body as { body?: unknown } | undefined)?.body
  if (typeof body !== 'string' || body.trim() === '') return refusal(422, 'Validation Failed: body cannot be blank')
  return [...body].length > 65_536 ? refusal(422, 'Validation Failed: body is too long (maximum is 65536 characters)') : body
}

function shown({ id, issue, body, user }: FakeComment, world: World): unknown {
  return { id, body, user, html_url: `${world.url}/issues/${issue}#issuecomment-${id}` }
}

function refusal(status: number, message: string): Reply {
  return { status, data: { message, documentation_url: DOCUMENTATION, status: String(status) } }
}

function send(response: ServerResponse, { status, data, headers }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(data === undefined ? '' : JSON.stringify(data))
}

function cutShort(response: ServerResponse, { status, data }: Reply): void {
  const text = JSON.stringify(data)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.write(text.slice(0, text.length / 2), () => response.destroy())
}
