import { setTimeout as sleep } from 'node:timers/promises'

export interface ConnectOptions {
  readonly token: string
  /** `https://api.github.com`, or that of an own server. */
  readonly apiUrl: string
  /** A request without an answer is given up after so long. */
  readonly timeoutMs?: number
  /** Waits between two tries. */
  readonly pause?: (milliseconds: number) => Promise<unknown>
}

export type Parameters = Readonly<Record<string, unknown>>
type Headers = { readonly link?: string }
type Answer = { readonly data: unknown; readonly headers: Headers }
/** One request, as it is. */
type Ask = (route: string, parameters: Parameters) => Promise<Answer>

/** A page of a list. */
export interface Page {
  readonly data: readonly unknown[]
  /** Whether there is another page behind it. */
  readonly more: boolean
}

/** How GitHub is asked. Each throws what octokit throws: an error that `statusOf` reads. */
export interface Requester {
  /** Asked once: for what must not happen twice when only the answer was lost. */
  once(route: string, parameters: Parameters): Promise<unknown>
  /** Asked up to three times, while the trouble is one that passes. `read` throws for an answer that is not what was asked for. */
  again<T>(route: string, parameters: Parameters, read: (data: unknown) => T): Promise<T>
  /** A page of a hundred; pages count from 1. */
  page(route: string, parameters: Parameters, page: number): Promise<Page>
}

const TRIES = 3

/** What GitHub asks for is waited for up to here; a job that stands still longer costs more than a comment is worth. */
const LONGEST_PAUSE_MS = 30_000

/** Asks for one token. The toolkit behind it is loaded only now, since most runs start without it. */
export async function requesterOf(options: ConnectOptions): Promise<Requester> {
  const ask = await askerOf(options)
  const pause = options.pause ?? ((milliseconds: number) => sleep(milliseconds))
  return {
    once: async (route, parameters) => (await ask(route, parameters)).data,
    again: (route, parameters, read) => repeat(async () => read((await ask(route, parameters)).data), pause),
    page: (route, parameters, page) => repeat(async () => pageOf(await ask(route, { ...parameters, page, per_page: 100 })), pause),
  }
}

/** Asks for one token, each question once. */
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
function pageOf({ data, headers }: Answer): Page {
  if (!Array.isArray(data)) throw new Error('the answer is no list')
  return { data, more: /\brel="next"/.test(headers.link ?? '') }
}

/** Tries up to three times, while the trouble is one that passes. */
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

/** `owner/name` as the parameters of a route. */
export function split(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

/** What an answer holds under its names; empty for anything that is no record. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A number that counts something; 0 for anything else. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0
}
