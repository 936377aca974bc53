import { get as getHttp, type IncomingMessage } from 'node:http'
import { get as getHttps } from 'node:https'

/** The bytes of an answer with status 200, or why there are none. */
export type Fetched = { readonly bytes: Buffer } | { readonly why: string }

export interface FetchLimits {
  readonly timeoutMs: number
  /** Most bytes of an answer. */
  readonly bytes: number
}

/** Redirects that are followed; more of them lead in a circle. */
const REDIRECTS = 3

/**
 * Fetches one answer over a connection of its own, so that the goroutine that serves it is a young one. A redirect is followed to the same host
 * and port only: elsewhere it could reach what this machine may and its caller may not. Never throws.
 */
export async function fetchBytes(url: string, limits: FetchLimits): Promise<Fetched> {
  let at = new URL(url)
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const answer = await ask(at, limits)
    if (!('location' in answer)) return answer
    const next = relative(answer.location, at)
    if (next === undefined) return { why: `it redirects to ${answer.location.slice(0, 200)}, which is no URL` }
    if (next.host !== at.host || next.protocol !== at.protocol) return { why: `it redirects to another host, ${next.origin}; not followed` }
    at = next
  }
  return { why: `it redirects more than ${REDIRECTS} times` }
}

type Answer = Fetched | { readonly location: string }

function ask(url: URL, { timeoutMs, bytes }: FetchLimits): Promise<Answer> {
  return new Promise((resolve) => {
    const get = url.protocol === 'https:' ? getHttps : getHttp
    const request = get(url, { agent: false, headers: { 'accept-encoding': 'identity', 'user-agent': 'goroutine-gate' } }, (response) => {
      const { statusCode = 0, headers } = response
      const isRedirect = statusCode >= 300 && statusCode < 400 && headers.location !== undefined
      if (isRedirect || statusCode !== 200) {
        response.resume()
        request.destroy()
        return resolve(isRedirect ? { location: headers.location ?? '' } : { why: `it answers with status ${statusCode}` })
      }
      bodyOf(response, bytes).then(
        (body) => {
          if ('why' in body) request.destroy()
          resolve(body)
        },
        (error: unknown) => resolve({ why: saidBy(error) }),
      )
    })
    const timer = setTimeout(() => request.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs)
    request.on('error', (error) => resolve({ why: saidBy(error) }))
    request.on('close', () => clearTimeout(timer))
  })
}

async function bodyOf(response: IncomingMessage, limit: number): Promise<Fetched> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return { why: `its answer is larger than ${limit} bytes` }
    chunks.push(chunk)
  }
  return response.complete ? { bytes: Buffer.concat(chunks) } : { why: 'its answer was cut off' }
}

/** Node's message names address and port, which are the user's own; `ECONNREFUSED` alone says less. */
function saidBy(error: unknown): string {
  const message = error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error)
  return `it did not answer: ${message}`
}

function relative(location: string, to: URL): URL | undefined {
  try {
    return new URL(location, to)
  } catch {
    return undefined
  }
}
