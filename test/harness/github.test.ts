import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { type FakeComment, type FakeGitHub, type FakeGitHubOptions, startGitHub } from './github.ts'
import { answerTroubles, recordOf } from './openapi.ts'

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

  it('finds pull requests by their head', async () => {
    const pull = { number: 7, owner: 'eve', branch: 'change', headSha: 'a'.repeat(40) }
    const { ask } = await start({ pulls: [pull, { ...pull, number: 8, owner: 'ann' }] })
    const found = (await (await ask('GET', `/repos/${repository}/pulls?head=eve:change&state=open`)).json()) as { number: number }[]
    expect(found.map(({ number }) => number)).toEqual([7])
  })

  it('refuses a whole review for one comment outside of the hunks', async () => {
    const files = [{ file: 'a.go', patch: '@@ -1,2 +1,3 @@\n a\n+b\n c' }]
    const { github, ask } = await start({ pulls: [{ number: 7, owner: 'ann', branch: 'c', headSha: 'b'.repeat(40), files }] })
    const review = (...lines: readonly number[]) => ({
      ...{ event: 'COMMENT', body: 'x' },
      comments: lines.map((line) => ({ path: 'a.go', line, side: 'RIGHT', body: 'y' })),
    })
    expect((await ask('POST', `/repos/${repository}/pulls/7/reviews`, review(3, 4))).status).toBe(422)
    expect(github.reviewComments).toEqual([])
    expect((await ask('POST', `/repos/${repository}/pulls/7/reviews`, review(3, 1))).status).toBe(200)
    expect(github.reviewComments.map(({ line }) => line)).toEqual([3, 1])
  })

  it('keeps issues, open and closed', async () => {
    const { ask } = await start()
    const issues = `/repos/${repository}/issues`
    const { number } = (await (await ask('POST', issues, { title: 'a', body: 'b' })).json()) as { number: number }
    await ask('PATCH', `${issues}/${number}`, { state: 'closed' })
    expect(await (await ask('GET', issues)).json()).toEqual([])
    expect(await (await ask('GET', `${issues}?state=all&creator=github-actions[bot]`)).json()).toMatchObject([{ number, state: 'closed' }])
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

  it.each<readonly [string, string, string, unknown, string]>([
    ['a parameter that GitHub does not know', 'GET', `${path}?perpage=100`, undefined, 'no parameter perpage'],
    ['a property that it passes over', 'POST', path, { body: 'x', text: 'y' }, 'additional properties'],
    ['a body of the wrong type', 'POST', path, { body: 7 }, 'must be string'],
    ['a 51st annotation', 'POST', `/repos/${repository}/check-runs`, check(51), '50 items'],
    ['a level that checks do not have', 'POST', `/repos/${repository}/check-runs`, check(1, 'error'), 'must be equal to one of'],
    ['an operation that nobody described', 'GET', `/repos/${repository}/branches`, undefined, 'no operation'],
  ])('fails the test that asked with %s', async (_, method, to, body, why) => {
    const { github: server, ask } = await start()
    await ask(method, to, body)
    github = undefined
    await expect(server.close()).rejects.toThrow(why)
  })

  it('fails the test whose answer GitHub would never give', () => {
    const url = new URL(path, 'http://loopback')
    expect(answerTroubles('POST', url, 201, recordOf('issue-comment'))).toEqual([])
    expect(answerTroubles('POST', url, 201, { id: 1, body: 'x' }).join()).toContain('must have required property')
    expect(answerTroubles('POST', url, 204, undefined).join()).toContain('never answers 204')
  })

  it('answers below the path of an own server too', async () => {
    const { ask } = await start({ comments: [comment(1)] })
    expect(await (await ask('GET', `/api/v3${path}`)).json()).toHaveLength(1)
    expect((await ask('POST', '/api/graphql', { query: '{ viewer { login } }' })).status).toBe(200)
  })
})

describe('the cut of GitHub’s description', () => {
  const cut = JSON.parse(readFileSync(new URL('testdata/github-openapi.json', import.meta.url), 'utf8')) as {
    paths: Record<string, object>
  }
  const described = Object.entries(cut.paths).flatMap(([to, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${to}`),
  )

  it('has every operation that the action asks for, and none that nobody asks for', () => {
    const folder = new URL('../../src/adapters/github/', import.meta.url)
    const text = readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n')
    const asked = [...text.matchAll(/'((?:GET|POST|PATCH|PUT|DELETE) \/[^']+)'/g)].map(([, route = '']) => route)
    // GraphQL has no description of this kind; who one is is asked there, because apps may not ask it here.
    expect(new Set(described.filter((route) => route !== 'GET /user'))).toEqual(new Set(asked.filter((route) => route !== 'POST /graphql')))
  })
})

function check(annotations: number, annotation_level = 'failure') {
  const one = { path: 'a.go', start_line: 1, end_line: 1, annotation_level, message: 'm' }
  return { name: 'n', head_sha: 'a', output: { title: 't', summary: 's', annotations: Array.from({ length: annotations }, () => one) } }
}
