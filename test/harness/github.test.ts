import { afterEach, describe, expect, it } from 'vitest'
import { type FakeComment, type FakeGitHub, type FakeGitHubOptions, startGitHub } from './github.ts'

const repository = 'octo/quotes'
const path = `/repos/${repository}/issues/7/comments`
let github: FakeGitHub | undefined

afterEach(() => github?.close())

const start = async (options: Partial<FakeGitHubOptions> = {}) => {
  github = await startGitHub({ repository, ...options })
  const ask = (method: string, to: string, body?: unknown) =>
    fetch(github?.url + to, {
      method,
      headers: { authorization: 'token t' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return { github, ask }
}

const comment = (id: number): FakeComment => ({ id, issue: 7, body: `comment ${id}`, user: { login: 'octocat', type: 'User' } })

describe('the fake GitHub', () => {
  it('lists comments page by page and links to the next one', async () => {
    const { ask } = await start({ comments: Array.from({ length: 150 }, (_, at) => comment(at + 1)) })
    const first = await ask('GET', `${path}?per_page=100`)
    expect(await first.json()).toHaveLength(100)
    const next = /<[^>]*(\/repos[^>]*)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    const second = await ask('GET', next)
    expect(await second.json()).toHaveLength(50)
    expect(second.headers.get('link')).toBeNull()
  })

  it('creates and updates comments as the owner of the token', async () => {
    const { github, ask } = await start()
    const { id } = (await (await ask('POST', path, { body: 'one' })).json()) as { id: number }
    await ask('PATCH', `/repos/${repository}/issues/comments/${id}`, { body: 'two' })
    expect(github.comments).toEqual([{ id, issue: 7, body: 'two', user: { login: 'github-actions[bot]', type: 'Bot' } }])
    expect(github.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH'])
  })

  it('refuses to write for a read-only token, and without any', async () => {
    const { github, ask } = await start({ readOnly: true })
    expect((await ask('POST', path, { body: 'one' })).status).toBe(403)
    expect((await ask('GET', path)).status).toBe(200)
    expect((await fetch(github.url + path)).status).toBe(401)
  })

  it('refuses a comment that is too long or blank', async () => {
    const { ask } = await start()
    expect((await ask('POST', path, { body: 'x'.repeat(65_536) })).status).toBe(201)
    expect((await ask('POST', path, { body: 'x'.repeat(65_537) })).status).toBe(422)
    expect((await ask('POST', path, { body: ' ' })).status).toBe(422)
  })

  it('tells people who they are and refuses apps, as GitHub does', async () => {
    const app = await start()
    expect((await app.ask('GET', '/user')).status).toBe(403)
    const viewer = await app.ask('POST', '/graphql', { query: '{ viewer { login } }' })
    expect(await viewer.json()).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } })
    await app.github.close()
    const person = await start({ login: 'octocat' })
    expect(await (await person.ask('GET', '/user')).json()).toMatchObject({ login: 'octocat', type: 'User' })
  })

  it('shows pull requests that it was given', async () => {
    const { ask } = await start({ pulls: { 7: { number: 7 } } })
    expect(await (await ask('GET', `/repos/${repository}/pulls/7`)).json()).toEqual({ number: 7 })
    expect((await ask('GET', `/repos/${repository}/pulls/8`)).status).toBe(404)
  })

  it('serves each fault so many times', async () => {
    const busy = { kind: 'status', status: 429, message: 'slow down', headers: { 'retry-after': '1' } } as const
    const { ask } = await start({ faults: [{ method: 'GET', path: /comments/, times: 2, answer: busy }] })
    const answers = [await ask('GET', path), await ask('GET', path), await ask('GET', path)]
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 200])
    expect(answers[0]?.headers.get('retry-after')).toBe('1')
  })

  it('can cut an answer and delay one', async () => {
    const { ask } = await start({
      comments: [comment(1)],
      faults: [
        { method: 'GET', path: /comments/, answer: { kind: 'cut' } },
        { method: 'GET', path: /comments/, answer: { kind: 'slow', milliseconds: 5 } },
      ],
    })
    await expect(ask('GET', path).then((answer) => answer.json())).rejects.toThrow()
    expect(await (await ask('GET', path)).json()).toHaveLength(1)
  })
})
