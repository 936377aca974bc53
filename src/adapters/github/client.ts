import { setTimeout as sleep } from 'node:timers/promises'

/** A comment as GitHub shows it. The author is empty when the account is gone. */
export interface RemoteComment {
  readonly id: number
  readonly body: string
  readonly author: string
  readonly isBot: boolean
  readonly url: string
}

/** The few requests that we make. Each throws what octokit throws: an error that `statusOf` reads. */
export interface GitHubClient {
  /** Up to a hundred comments of an issue or pull request, oldest first; pages count from 1. */
  comments(
    repository: string,
    number: number,
    page: number,
  ): Promise<{ readonly comments: readonly RemoteComment[]; readonly more: boolean }>
  createComment(repository: string, number: number, body: string): Promise<RemoteComment>
  updateComment(repository: string, id: number, body: string): Promise<RemoteComment>
  deleteComment(repository: string, id: number): Promise<void>
  /** Whom the token stands for: `github-actions[bot]`, another app's bot, a person. */
  login(): Promise<string>
}

export interface ConnectOptions {
  readonly token: string
  /** `https://api.github.com`, or that of an own server. */
  readonly apiUrl: string
  /** A request without an answer is given up after so long. */
  readonly timeoutMs?: number
  /** Waits between two tries. */
  readonly pause?: (milliseconds: number) => Promise<unknown>
}

type Parameters = Readonly<Record<string, string | number>>
type Headers = { readonly link?: string }
type Ask = (route: string, parameters: Parameters) => Promise<{ readonly data: unknown; readonly headers: Headers }>

const TRIES = 3

/** What GitHub asks for is waited for up to here; a job that stands still longer costs more than a comment is worth. */
const LONGEST_PAUSE_MS = 30_000

/** A client for one token. The toolkit behind it is loaded only now, since most runs start without it. */
export async function connect(options: ConnectOptions): Promise<GitHubClient> {
  const ask = await askerOf(options)
  const pause = options.pause ?? ((milliseconds: number) => sleep(milliseconds))
  return {
    async comments(repository, number, page) {
      const route = 'GET /repos/{owner}/{repo}/issues/{number}/comments'
      const { data, headers } = await repeat(
        async () => whole(await ask(route, { ...split(repository), number, page, per_page: 100 })),
        pause,
      )
      return { comments: data.map(commentOf), more: /\brel="next"/.test(headers.link ?? '') }
    },
    async createComment(repository, number, body) {
      // Asked once: a second try after a lost answer would leave two comments.
      const { data } = await ask('POST /repos/{owner}/{repo}/issues/{number}/comments', { ...split(repository), number, body })
      return written(data)
    },
    async updateComment(repository, id, body) {
      const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{id}'
      return repeat(async () => written((await ask(route, { ...split(repository), id, body })).data), pause)
    },
    async deleteComment(repository, id) {
      await repeat(() => ask('DELETE /repos/{owner}/{repo}/issues/comments/{id}', { ...split(repository), id }), pause)
    },
    async login() {
      // `GET /user` is refused to apps; this question is answered for every kind of token.
      const { data } = await repeat(() => ask('POST /graphql', { query: '{ viewer { login } }' }), pause)
      return textOf(recordOf(recordOf(recordOf(data).data).viewer).login)
    },
  }
}

async function askerOf({ token, apiUrl, timeoutMs = 20_000 }: ConnectOptions): Promise<Ask> {
  const { getOctokit } = await import('@actions/github')
  const silent = () => {}
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: { debug: silent, info: silent, warn: silent, error: silent } })
  return async (route, parameters) => {
    // GraphQL of an own server lives beside `/api/v3`, not below it.
    const baseUrl = route.endsWith(' /graphql') ? apiUrl.replace(/\/v3$/, '') : apiUrl
    const { data, headers } = await octokit.request(route, { ...parameters, baseUrl, request: { signal: AbortSignal.timeout(timeoutMs) } })
    return { data, headers: headers.link === undefined ? {} : { link: headers.link } }
  }
}

/** A list that broke off arrives as a text. Taken for an empty one it would lead to a second comment. */
function whole({ data, headers }: { readonly data: unknown; readonly headers: Headers }): { data: readonly unknown[]; headers: Headers } {
  if (!Array.isArray(data)) throw new Error('the answer is no list of comments')
  return { data, headers }
}

async function repeat<T>(ask: () => Promise<T>, pause: (milliseconds: number) => Promise<unknown>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask()
    } catch (error) {
      const wait = waitBefore(error, tries)
      if (wait === undefined) throw error
      await pause(wait)
    }
  }
}

/** Milliseconds until the next try; undefined where another one would not help. */
function waitBefore(error: unknown, tries: number): number | undefined {
  const status = statusOf(error)
  const asked = Number(recordOf(recordOf(recordOf(error).response).headers)['retry-after'])
  const isLimit = status === 429 || (status === 403 && asked > 0)
  const isPassing = isLimit || status === undefined || status >= 500
  if (!isPassing || tries >= TRIES) return undefined
  const wait = asked > 0 ? asked * 1000 : 1000 * tries
  return wait > LONGEST_PAUSE_MS ? undefined : wait
}

/** The status that GitHub answered; undefined when there was no answer, for which octokit writes 500 into the error. */
export function statusOf(error: unknown): number | undefined {
  const { status, response } = recordOf(error)
  return response !== undefined && typeof status === 'number' ? status : undefined
}

function split(repository: string): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

/** A page of a proxy, or half an answer, does not say that anything was written. */
function written(data: unknown): RemoteComment {
  const comment = commentOf(data)
  if (comment.id === 0) throw new Error('the answer is no comment')
  return comment
}

function commentOf(data: unknown): RemoteComment {
  const { id, body, user, html_url } = recordOf(data)
  const { login, type } = recordOf(user)
  return { id: typeof id === 'number' ? id : 0, body: textOf(body), author: textOf(login), isBot: type === 'Bot', url: textOf(html_url) }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
