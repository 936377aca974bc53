import { afterEach, describe, expect, it } from 'vitest'
import { type StickyIssue, upsertIssue } from '#adapters/github/issue.ts'
import { openPullsOf } from '#adapters/github/open-pulls.ts'
import { requesterOf } from '#adapters/github/request.ts'
import { patchesOf, postReview, type Review } from '#adapters/github/review.ts'
import { readWorkflowRun } from '#adapters/github/workflow-run.ts'
import { type FakeGitHub, type FakeGitHubOptions, type FakeReviewComment, startGitHub } from '../harness/github.ts'

const repository = 'octo/quotes'
const SHA = 'a'.repeat(40)
const patch = '@@ -1,2 +1,3 @@\n a\n+b\n c'
const pull = { number: 7, owner: 'octo', branch: 'change', headSha: SHA, files: [{ file: 'a.go', patch }] }

let github: FakeGitHub | undefined
afterEach(() => github?.close())

const start = async (options: Partial<FakeGitHubOptions> = {}) => {
  const server = await startGitHub({ repository, pulls: [pull], ...options })
  github = server
  return { server, ask: await requesterOf({ token: 't0ken', apiUrl: server.url, timeoutMs: 800, pause: async () => {} }) }
}

describe('a review', () => {
  const remark = (line: number) => ({ path: 'a.go', line, body: `use it <!-- mark ${line} -->\n`, mark: `<!-- mark ${line} -->` })
  const review = (...lines: readonly number[]): Review => ({
    ...{ repository, number: 7, headSha: SHA, remarks: lines.map(remark) },
    body: (count) => `${count} remarks`,
  })
  const there = (id: number, part: Partial<FakeReviewComment> = {}): FakeReviewComment => ({
    ...{ id, pull: 7, path: 'a.go', line: 2, body: remark(2).body, user: { login: 'github-actions[bot]', type: 'Bot' } },
    ...part,
  })

  it('holds only what is not there yet, and is not made where all is', async () => {
    const { server, ask } = await start({ reviewComments: [there(1)] })
    expect(await postReview(ask, review(2, 3))).toEqual({ made: 1 })
    expect(server.requests.find(({ method }) => method === 'POST')?.body).toMatchObject({ body: '1 remarks', comments: [{ line: 3 }] })
    expect(await postReview(ask, review(2, 3))).toEqual({ made: 0 })
    expect(server.reviewComments).toHaveLength(2)
  })

  it('finds what is there on a later page', async () => {
    const talk = Array.from({ length: 130 }, (_, at) => there(at + 1, { body: 'talk' }))
    const { ask } = await start({ reviewComments: [...talk, there(500)] })
    expect(await postReview(ask, review(2))).toEqual({ made: 0 })
  })

  it('takes the remarks of the token’s own account for ours, whoever that is, and nobody else’s', async () => {
    const person = there(1, { user: { login: 'octocat', type: 'User' } })
    expect(await postReview((await start({ login: 'octocat', reviewComments: [person] })).ask, review(2))).toEqual({ made: 0 })
    await github?.close()
    expect(await postReview((await start({ reviewComments: [person] })).ask, review(2))).toEqual({ made: 1 })
  })

  it('takes its own back where another job said the same at once', async () => {
    let calls = 0
    const { server, ask } = await start({
      reviewComments: [there(1)],
      // The first look finds nothing: the other job wrote between.
      answer: ({ method, path }) =>
        method === 'GET' && /pulls\/7\/comments/.test(path) && calls++ === 0 ? { status: 200, data: [] } : undefined,
    })
    await postReview(ask, review(2))
    expect(server.reviewComments.map(({ id }) => id)).toEqual([1])
  })

  it('is not made where what is there cannot be read to its end', async () => {
    const talk = Array.from({ length: 1_001 }, (_, at) => there(at + 1, { body: 'talk' }))
    const { server, ask } = await start({ reviewComments: talk })
    expect(await postReview(ask, review(2))).toEqual({ why: expect.stringContaining('too many remarks') })
    expect(server.requests.filter(({ method }) => method === 'POST')).toEqual([])
  })

  it('is compared with the patches that GitHub has, as far as they are wanted', async () => {
    const files = [...Array.from({ length: 120 }, (_, at) => ({ file: `x${at}.go`, patch })), { file: 'z.go', patch }]
    const { server, ask } = await start({ pulls: [{ ...pull, files }] })
    const where = { repository, number: 7 }
    expect(await patchesOf(ask, where, new Set(['x1.go']))).toEqual({ value: new Map([['x1.go', patch]]) })
    expect(server.requests).toHaveLength(1)
    expect(await patchesOf(ask, where, new Set(['z.go', 'gone.go']))).toEqual({ value: new Map([['z.go', patch]]) })
    expect(server.requests).toHaveLength(3)
  })
})

describe('the issue', () => {
  const marker = '<!-- goroutine-gate-issue: main -->'
  const issue: StickyIssue = { repository, marker, title: '1 leak', body: `${marker}\none`, isOpen: true }
  const bot = { login: 'github-actions[bot]', type: 'Bot' } as const
  const old = { number: 3, title: '2 leaks', body: `${marker}\r\ntwo`, state: 'open', user: bot } as const

  it.each<readonly [string, Partial<FakeGitHubOptions>, Partial<StickyIssue>, unknown]>([
    ['created', {}, {}, { how: 'created', number: 100 }],
    ['updated', { issues: [old] }, {}, { how: 'updated', number: 3 }],
    ['left where it says that already', { issues: [old] }, { title: '2 leaks', body: `${marker}\ntwo\n` }, { how: 'unchanged', number: 3 }],
    ['closed', { issues: [old] }, { isOpen: false }, { how: 'closed', number: 3 }],
    ['not begun for nothing', {}, { isOpen: false }, { how: 'needless', number: 0 }],
    ['opened again', { issues: [{ ...old, state: 'closed' }] }, {}, { how: 'updated', number: 3 }],
    ['not taken from somebody else', { issues: [{ ...old, user: { login: 'eve', type: 'User' } }] }, {}, { how: 'created', number: 101 }],
    [
      'not taken from one about another branch',
      { issues: [{ ...old, body: '<!-- goroutine-gate-issue: next -->' }] },
      {},
      { how: 'created' },
    ],
  ])('is %s', async (_, options, change, expected) => {
    const { server, ask } = await start(options)
    expect(await upsertIssue(ask, { ...issue, ...change })).toMatchObject(expected as object)
    const own = server.issues.find(({ number, user }) => number >= 3 && user.login === bot.login)
    if (own && (expected as { how: string }).how !== 'unchanged')
      expect(server.issues.map(({ state }) => state)).toContain(change.isOpen === false ? 'closed' : 'open')
  })

  it('must begin with its marker', async () => {
    await expect(upsertIssue((await start()).ask, { ...issue, body: 'one' })).rejects.toThrow('begin with its marker')
  })
})

describe('the pull request of a relay', () => {
  const head = { owner: 'eve', branch: 'change', sha: SHA }

  it('is open, of that owner and branch, and at that commit now', async () => {
    const other = 'b'.repeat(40)
    const pulls = [
      { ...pull, number: 1, owner: 'eve', headSha: other },
      { ...pull, number: 2, owner: 'eve', state: 'closed' as const },
      { ...pull, number: 3, owner: 'ann' },
      { ...pull, number: 4, owner: 'eve' },
    ]
    expect(await openPullsOf((await start({ pulls })).ask, repository, head)).toEqual({ value: [4] })
  })

  it.each([
    {},
    { workflow_run: null },
    { workflow_run: { id: 1, head_sha: 'x', head_branch: 'b', head_repository: { owner: { login: 'o' } } } },
  ])('is not looked for where the event is %j', (event) => {
    expect(() => readWorkflowRun(event)).toThrow('does not say which commit')
  })
})
