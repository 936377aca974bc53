import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Asked, DOCUMENTATION, type Reply, route, worldOf } from './github-routes.ts'
import { answerTroubles, requestTroubles } from './openapi.ts'

export interface FakeComment {
  readonly id: number
  readonly issue: number
  readonly body: string
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' }
}

/** A remark at a line of a pull request; without a line it is outdated. */
export interface FakeReviewComment {
  readonly id: number
  readonly pull: number
  readonly path: string
  readonly line?: number
  readonly body: string
  readonly user: FakeComment['user']
}

export interface FakeIssue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly user: FakeComment['user']
}

export interface FakePull {
  readonly number: number
  /** Owner of the repository that the head is in. */
  readonly owner: string
  readonly branch: string
  readonly headSha: string
  readonly state?: 'open' | 'closed'
  /** Absent patch: the file is too large to be shown. */
  readonly files?: readonly { readonly file: string; readonly patch?: string }[]
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
  readonly reviewComments?: readonly FakeReviewComment[]
  readonly issues?: readonly FakeIssue[]
  readonly pulls?: readonly FakePull[]
  /** What a test answers itself; undefined for what it leaves to us. */
  readonly answer?: (asked: Asked) => Reply | undefined
  readonly faults?: readonly Fault[]
}

export interface FakeGitHub {
  readonly url: string
  /** All requests so far, oldest first. */
  readonly requests: readonly Asked[]
  /** All of them as they are now. */
  readonly comments: readonly FakeComment[]
  readonly reviewComments: readonly FakeReviewComment[]
  readonly issues: readonly FakeIssue[]
  readonly checks: readonly unknown[]
  /** Rejects when something was asked or answered that GitHub's own description does not know: so that every test that uses it fails. */
  close(): Promise<void>
}

/** Plays the part of GitHub's REST interface that the action talks to, on loopback. */
export async function startGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const requests: Asked[] = []
  const troubles: string[] = []
  const world = worldOf(options)
  const faults = (options.faults ?? []).map((fault) => ({ ...fault, left: fault.times ?? 1 }))
  const server = createServer(async (request, response) => {
    const asked = await read(request)
    requests.push(asked)
    // An own server has the same below `/api/v3`, and GraphQL beside it.
    const url = new URL(asked.path.replace(/^\/api(\/v3)?\//, '/'), 'http://loopback')
    const isRest = url.pathname !== '/graphql'
    if (isRest) troubles.push(...requestTroubles(asked.method, url, asked.body))
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
    const reply = options.answer?.(asked) ?? route(asked, url, world)
    if (isRest) troubles.push(...answerTroubles(asked.method, url, reply.status, reply.data))
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
    get reviewComments() {
      return [...world.reviewComments]
    },
    get issues() {
      return [...world.issues]
    },
    checks: world.checks,
    close: () =>
      new Promise((resolve, reject) => {
        const [trouble] = troubles.splice(0)
        server.close(() => (trouble === undefined ? resolve() : reject(new Error(`not as GitHub describes it: ${trouble}`))))
        server.closeAllConnections()
      }),
  }
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

function send(response: ServerResponse, { status, data, headers }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(data === undefined ? '' : JSON.stringify(data))
}

function cutShort(response: ServerResponse, { status, data }: Reply): void {
  const text = JSON.stringify(data)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.write(text.slice(0, text.length / 2), () => response.destroy())
}
