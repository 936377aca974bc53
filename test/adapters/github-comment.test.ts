import { afterEach, describe, expect, it } from 'vitest'
import { connect } from '#adapters/github/client.ts'
import { type StickyComment, upsertComment } from '#adapters/github/comment.ts'
import { type FakeComment, type FakeGitHub, type FakeGitHubOptions, type Fault, startGitHub } from '../harness/github.ts'

const MARKER = '<!-- goroutine-gate: default -->'
const repository = 'octo/quotes'
const comment: StickyComment = { repository, number: 7, marker: MARKER, body: () => `${MARKER}\nblocked`, worthwhile: true }

let github: FakeGitHub | undefined
afterEach(() => github?.close())

const post = async (options: Partial<FakeGitHubOptions> = {}, change: Partial<StickyComment> = {}) => {
  const server = await startGitHub({ repository, ...options })
  github = server
  const pauses: number[] = []
  const client = await connect({
    token: 't0ken',
    apiUrl: server.url,
    timeoutMs: 800,
    pause: async (milliseconds) => void pauses.push(milliseconds),
  })
  const result = await upsertComment(client, { ...comment, ...change })
  const asked = server.requests.map(({ method, path }) => `${method} ${path.replace(`/repos/${repository}/issues`, '')}`)
  return { result, asked, pauses, bodies: server.comments.map(({ body }) => body), server }
}

const by = (login: string, body: string, id = 1): FakeComment => ({
  id,
  issue: 7,
  body,
  user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
})

const fault = (
  method: string,
  status: number,
  message: string,
  more: Partial<Fault> & { headers?: Record<string, string> } = {},
): Fault => ({
  method,
  path: /comments/,
  answer: { kind: 'status', status, message, ...(more.headers && { headers: more.headers }) },
  times: more.times ?? 1,
})

const READ = 'GET /7/comments?page=1&per_page=100'

describe('the sticky comment', () => {
  it('is created with one request to read and one to write, and looks whether another job was quicker', async () => {
    const { result, asked, bodies, server } = await post()
    expect(result).toEqual({ posted: true, how: 'created', url: expect.stringContaining('#issuecomment-') })
    expect(asked).toEqual([READ, 'POST /7/comments', READ])
    expect(bodies).toEqual([`${MARKER}\nblocked`])
    expect(server.requests[0]?.authorization).toBe('token t0ken')
  })

  it('is updated in place and gets to see what it said before', async () => {
    const { result, asked, bodies } = await post(
      { comments: [by('octocat', 'nice', 1), by('github-actions[bot]', `${MARKER}\r\nold`, 2)] },
      { body: (previous) => `${MARKER}\nblocked, was ${previous.split('\r\n')[1]}`, worthwhile: false },
    )
    expect(result).toMatchObject({ posted: true, how: 'updated' })
    expect(asked).toEqual([READ, 'PATCH /comments/2'])
    expect(bodies).toEqual(['nice', `${MARKER}\nblocked, was old`])
  })

  it('is left alone when nothing changed', async () => {
    const { result, asked } = await post({ comments: [by('github-actions[bot]', `${MARKER}\r\nblocked\r\n`)] })
    expect(result).toMatchObject({ posted: true, how: 'unchanged' })
    expect(asked).toEqual([READ])
  })

  it('is not written when there is nothing to say and nothing to correct', async () => {
    const { result, asked } = await post({}, { worthwhile: false })
    expect(result).toEqual({ posted: false, why: 'there is nothing to say', needless: true })
    expect(asked).toEqual([READ])
  })

  it('is found on a later page', async () => {
    const talk = Array.from({ length: 120 }, (_, at) => by('octocat', 'talk', at + 1))
    const { asked } = await post({ comments: [...talk, by('github-actions[bot]', `${MARKER}\nold`, 500)] })
    expect(asked).toEqual([READ, 'GET /7/comments?page=2&per_page=100', 'PATCH /comments/500'])
  })

  it.each([
    ['a person', by('octocat', `${MARKER}\nall is well`)],
    ['another app', by('evil[bot]', `${MARKER}\nall is well`)],
    ['a person with the name of the bot', { ...by('github-actions', `${MARKER}\nall is well`) }],
    ['somebody whose account is gone', by('', `${MARKER}\nall is well`)],
  ])('does not touch a comment with its marker by %s', async (_, foreign) => {
    const { bodies } = await post({ comments: [foreign] })
    expect(bodies).toEqual([foreign.body, `${MARKER}\nblocked`])
  })

  it('does not touch a comment of ours that has the marker below its first line, or that of another job', async () => {
    const others = [by('github-actions[bot]', `quote\n${MARKER}\nx`, 1), by('github-actions[bot]', '<!-- goroutine-gate: race -->\nx', 2)]
    const { result } = await post({ comments: others })
    expect(result).toMatchObject({ how: 'created' })
  })

  it.each(['octocat', 'our-app[bot]'])('is found again when the token belongs to %s', async (login) => {
    const { asked, bodies } = await post({ login, comments: [by('eve', `${MARKER}\nx`, 1), by(login, `${MARKER}\nold`, 2)] })
    expect(asked).toEqual([READ, 'POST /graphql', 'PATCH /comments/2'])
    expect(bodies).toEqual([`${MARKER}\nx`, `${MARKER}\nblocked`])
  })

  it('is found by an author that is known without asking', async () => {
    const { asked } = await post({ login: 'our-app[bot]', comments: [by('our-app[bot]', `${MARKER}\nold`, 2)] }, { author: 'our-app[bot]' })
    expect(asked).toEqual([READ, 'PATCH /comments/2'])
  })

  it('refuses a body without its marker, which could never be found again', async () => {
    await expect(post({}, { body: () => 'blocked' })).rejects.toThrow('must begin with its marker')
  })
})

describe('two jobs at once on one pull request', () => {
  it('leave one comment, that of the older one, with what the last of them said', async () => {
    // Both ask before either has written.
    const late: Fault = { method: 'GET', path: /comments/, times: 2, answer: { kind: 'slow', milliseconds: 200 } }
    const server = await startGitHub({ repository, faults: [late] })
    github = server
    const run = async (words: string) => {
      const client = await connect({ token: 't', apiUrl: server.url, pause: async () => {} })
      return upsertComment(client, { ...comment, body: () => `${MARKER}\n${words}` })
    }
    const results = await Promise.all([run('one'), run('two')])
    expect(results.every(({ posted }) => posted)).toBe(true)
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.id).toBe(1001)
  })

  it('that left two comments all the same are tidied up by the next one', async () => {
    const twins = [by('github-actions[bot]', `${MARKER}\nold`, 3), by('github-actions[bot]', `${MARKER}\nolder`, 4)]
    const foreign = by('eve', `${MARKER}\nx`, 5)
    const { asked, bodies } = await post({ comments: [...twins, foreign] })
    expect(asked).toEqual([READ, 'DELETE /comments/4', 'PATCH /comments/3'])
    expect(bodies).toEqual([`${MARKER}\nblocked`, foreign.body])
  })

  it('keep their comment when the second look fails', async () => {
    const first: Fault = { method: 'GET', path: /comments/, answer: { kind: 'slow', milliseconds: 0 } }
    const { result, bodies } = await post({ faults: [first, fault('GET', 404, 'Not Found')] })
    expect(result).toMatchObject({ how: 'created' })
    expect(bodies).toHaveLength(1)
  })
})

describe('a comment that cannot be written', () => {
  it('says which permission a read-only token lacks', async () => {
    const { result, asked, pauses } = await post({ readOnly: true })
    expect(result).toEqual({ posted: false, why: expect.stringContaining('pull-requests: write') })
    expect(asked).toEqual([READ, 'POST /7/comments'])
    expect(pauses).toEqual([])
  })

  it('does not throw when the token cannot even read', async () => {
    const { result, asked } = await post({ faults: [fault('GET', 404, 'Not Found')] })
    expect(result).toEqual({ posted: false, why: expect.stringContaining('404') })
    expect(asked).toEqual([READ])
  })

  it('waits as long as GitHub asks before it reads again', async () => {
    const headers = { 'retry-after': '3' }
    const limits = [fault('GET', 429, 'slow down', { headers }), fault('GET', 403, 'secondary rate limit', { headers })]
    const { result, pauses } = await post({ faults: limits })
    expect(result).toMatchObject({ posted: true })
    expect(pauses).toEqual([3000, 3000])
  })

  it('does not wait for minutes', async () => {
    const { result, pauses } = await post({ faults: [fault('GET', 429, 'slow down', { headers: { 'retry-after': '600' } })] })
    expect(result).toEqual({ posted: false, why: expect.stringContaining('429') })
    expect(pauses).toEqual([])
  })

  it('is given up after three tries', async () => {
    const { result, asked } = await post({ faults: [fault('GET', 502, 'bad gateway', { times: 9 })] })
    expect(result).toEqual({ posted: false, why: expect.stringContaining('502') })
    expect(asked).toEqual([READ, READ, READ])
  })

  it.each([
    ['broke off', { kind: 'cut' }],
    ['never came', { kind: 'slow', milliseconds: 5000 }],
    ['was a page of a proxy', { kind: 'wrong', status: 200, type: 'text/html', text: '<h1>Welcome</h1>' }],
    ['was an error', { kind: 'status', status: 502, message: 'bad gateway' }],
  ] as const)('is not created twice when the answer %s', async (_, answer) => {
    const { asked, result } = await post({ faults: [{ method: 'POST', path: /comments/, answer }] })
    expect(asked).toEqual([READ, 'POST /7/comments'])
    expect(result.posted).toBe(false)
  })

  it('is not created beside the old one when the list broke off', async () => {
    const lost: Fault = { method: 'GET', path: /comments/, answer: { kind: 'cut' } }
    const { asked } = await post({ faults: [lost], comments: [by('github-actions[bot]', `${MARKER}\nold`)] })
    expect(asked).toEqual([READ, READ, 'PATCH /comments/1'])
  })

  it('is updated again when the answer was lost, since that changes nothing', async () => {
    const lost: Fault = { method: 'PATCH', path: /comments/, answer: { kind: 'slow', milliseconds: 5000 } }
    const { result } = await post({ faults: [lost], comments: [by('github-actions[bot]', `${MARKER}\nold`)] })
    expect(result).toMatchObject({ posted: true, how: 'updated' })
  })

  it('is given up when no answer comes', async () => {
    const slow: Fault = { method: 'GET', path: /comments/, times: 3, answer: { kind: 'slow', milliseconds: 5000 } }
    const { result } = await post({ faults: [slow] })
    expect(result).toEqual({ posted: false, why: expect.stringContaining('could not be reached') })
  })

  it('is not written when nobody listens', async () => {
    const client = await connect({ token: 't', apiUrl: 'http://127.0.0.1:9', pause: async () => {} })
    expect(await upsertComment(client, comment)).toEqual({ posted: false, why: expect.stringContaining('could not be reached') })
  })

  it('repeats what a server says as plain text only', async () => {
    const { result } = await post({ faults: [fault('GET', 418, 'tea\n::error::x\u001b[31m')] })
    expect(result).toEqual({ posted: false, why: expect.not.stringMatching(/\p{Cc}/u) })
  })
})
