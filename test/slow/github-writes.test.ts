import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { type Acted, act as actOnce, type Setting, stage } from '../harness/act.ts'
import { judged, warnings } from '../harness/example-verdict.ts'
import type { FakeGitHub, Fault } from '../harness/github.ts'
import type { Change, Scenario, ScenarioKind } from '../harness/scenario.ts'

/*
 * What is written to GitHub beside the comment: suggestions in a review, and an issue about the default branch. Through the bundle under the runner's rules.
 */

/** Takes away the one thing that the base of the example has. */
const CLEAN: Change = { 'internal/cache/cache_test.go': 'package cache\n' }

const staged: Omit<Acted, 'result'>[] = []
afterEach(async () => {
  for (const { built, server } of staged.splice(0)) {
    built.dispose()
    await server.close()
  }
})

const act = async (kind: ScenarioKind, setting: Setting = {}) => {
  const acted = await actOnce(kind, setting)
  staged.push(acted)
  return acted
}

const asked = (server: FakeGitHub, method: string, path: RegExp) =>
  server.requests.filter((request) => request.method === method && path.test(request.path))

describe('suggestions', () => {
  const reviews = /\/pulls\/7\/reviews/

  it('offer what was proved, in one review, at lines that the pull request shows', async () => {
    const { result, server, built } = await act('pull-request')
    judged(result)
    expect(warnings(result)).toEqual([])
    expect(asked(server, 'POST', reviews)).toHaveLength(1)
    expect(asked(server, 'POST', reviews)[0]?.body).toMatchObject({ commit_id: built.head, event: 'COMMENT' })
    expect(server.reviewComments.map(({ path }) => path)).toEqual(['internal/feed/client.go', 'internal/feed/quorum.go'])
    expect(server.reviewComments[0]?.body).toMatch(/```suggestion\n\t.*make\(chan .*, 1\)\n```/)
    expect(server.reviewComments[1]?.body).toMatch(/```suggestion\n.*\n\tdefer cancel\(\)\n```/)
  })

  it('are not made again by the next run, and are again where the old one is outdated', async () => {
    const { start, server } = await act('pull-request')
    await start()
    expect(server.reviewComments).toHaveLength(2)
    const [first, second] = server.reviewComments
    if (!first || !second) throw new Error('no suggestions')
    const { line: _, ...outdated } = first
    const again = await act('pull-request', { github: { reviewComments: [outdated, second] } })
    expect(again.server.reviewComments.map(({ path, line }) => [path, line === undefined])).toEqual([
      ['internal/feed/client.go', true],
      ['internal/feed/quorum.go', false],
      ['internal/feed/client.go', false],
    ])
  })

  it('are made although somebody else pasted our mark', async () => {
    const first = await act('pull-request')
    const pasted = first.server.reviewComments.map((comment) => ({ ...comment, user: { login: 'eve', type: 'User' } as const }))
    const { server } = await act('pull-request', { github: { reviewComments: pasted } })
    expect(server.reviewComments).toHaveLength(4)
  })

  it('are left out with `suggestions: false`, for a fork, and where the file is too large to be shown', async () => {
    const off = await act('pull-request', { inputs: { suggestions: 'false' } })
    const fork = await act('fork', { github: { readOnly: true } })
    const large = await act('pull-request', {
      github: ({ pull }) => ({ pulls: [{ ...pull, files: (pull.files ?? []).map(({ file }) => ({ file })) }] }),
    })
    for (const { result, server } of [off, fork, large]) {
      judged(result)
      expect(warnings(result)).toEqual([])
      expect(asked(server, 'POST', reviews)).toEqual([])
    }
    expect(large.result.log).toContain('fixes without a suggestion: 2, because the lines of the fix are not part of the change')
  })

  it.each<readonly [string, Fault, string]>([
    ['422', { method: 'POST', path: reviews, answer: { kind: 'status', status: 422, message: 'Unprocessable Entity' } }, '422'],
    ['403', { method: 'POST', path: reviews, answer: { kind: 'status', status: 403, message: 'no' } }, 'pull-requests: write'],
    ['half an answer', { method: 'POST', path: reviews, answer: { kind: 'cut' } }, 'no suggestions:'],
    ['no list of files', { method: 'GET', path: /\/files/, times: 9, answer: { kind: 'status', status: 500, message: 'oops' } }, '500'],
  ])('that GitHub answers with %s are a warning, sent once, and the comment stands', async (_, fault, named) => {
    const { result, server } = await act('pull-request', { github: { faults: [fault] } })
    judged(result)
    expect(warnings(result)).toEqual([expect.stringContaining(named)])
    expect(asked(server, 'POST', reviews).length).toBeLessThanOrEqual(1)
    expect(server.comments).toHaveLength(1)
  })

  it('of two jobs at once stand once', async () => {
    const late: Fault = { method: 'GET', path: /\/pulls\/7\/comments/, times: 2, answer: { kind: 'slow', milliseconds: 8_000 } }
    const one = await stage('pull-request', { inputs: { comment: 'false' }, github: { faults: [late] } })
    const two = await stage('pull-request', { inputs: { comment: 'false' } }, undefined, one.server)
    staged.push(one, two)
    for (const result of await Promise.all([one.start(), two.start()])) judged(result)
    expect(one.server.reviewComments).toHaveLength(2)
  })
})

describe('an own server', () => {
  it('is asked below its path, and linked to', async () => {
    // Somebody else's mark makes the token's own name be asked for, which is GraphQL.
    const comments = [{ id: 1, issue: 7, body: '<!-- goroutine-gate: default -->', user: { login: 'eve', type: 'User' } as const }]
    const step = await stage('pull-request', {
      github: { comments },
      env: { GITHUB_SERVER_URL: 'https://github.corp.example' },
      below: '/api',
    })
    staged.push(step)
    const result = await step.start()
    judged(result)
    expect(warnings(result)).toEqual([])
    expect(step.server.requests.filter(({ path }) => !/^\/api\/(v3|graphql)/.test(path))).toEqual([])
    expect(step.server.comments[1]?.body).toContain('https://github.corp.example/octo/quotes/blob/')
  })
})

describe('the issue about the default branch', () => {
  const inputs = { comment: 'issue' }
  const schedule = (built: Scenario) => ({
    eventName: 'schedule',
    event: { schedule: '0 4 * * *', repository: { full_name: 'octo/quotes', default_branch: 'main' } },
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: built.head },
  })

  it('tells everything that stays, changed or not, and is kept up to date', async () => {
    const { result, server, start } = await act('push', { inputs })
    expect(result.outputs.verdict).toBe('block')
    expect(warnings(result)).toEqual([])
    expect(server.issues).toHaveLength(1)
    expect(server.issues[0]).toMatchObject({ state: 'open', title: '3 goroutine leaks on main' })
    // Of the first the base had it: the push did not touch it.
    for (const file of ['internal/cache/', 'internal/feed/client.go', 'internal/feed/quorum.go'])
      expect(server.issues[0]?.body).toContain(file)
    await start()
    expect(asked(server, 'POST', /\/issues$/)).toHaveLength(1)
    expect(asked(server, 'PATCH', /\/issues\//)).toEqual([])
  })

  it('is not written unless asked for, nor about another branch, a tag or a pull request', async () => {
    const silent = [
      await act('push'),
      await act('push', { inputs, event: () => ({ env: { GITHUB_REF: 'refs/heads/next' } }) }),
      await act('push', { inputs, event: () => ({ env: { GITHUB_REF: 'refs/tags/v1' } }) }),
      await act('merge-group', { inputs }),
    ]
    for (const { server } of silent) expect(server.requests).toEqual([])
    const { server } = await act('pull-request', { inputs })
    expect([server.issues.length, server.comments.length]).toEqual([0, 1])
  })

  it('is closed when nothing is left, and not for a schedule on which nothing changed', async () => {
    const first = await act('push', { inputs })
    const issues = [...first.server.issues]
    const step = await stage('push', { inputs, event: schedule, github: { issues } })
    staged.push(step)
    execFileSync('git', ['update-ref', 'refs/remotes/origin/main', 'HEAD'], { cwd: step.built.workspace })
    const quiet = await step.start()
    expect(quiet.outputs.verdict).toBe('pass')
    expect(step.server.issues).toMatchObject([{ state: 'open', title: '3 goroutine leaks on main' }])
    const clean = await act('push', { inputs, change: CLEAN, github: { issues } })
    expect(clean.server.issues).toMatchObject([{ state: 'closed', title: 'No goroutine leak is left on main' }])
  })

  it('is opened again when something comes back, and one of somebody else is left alone', async () => {
    const first = await act('push', { inputs })
    const [own] = first.server.issues
    if (!own) throw new Error('no issue')
    const planted = { ...own, number: 1, user: { login: 'eve', type: 'User' } as const }
    const { server } = await act('push', { inputs, github: { issues: [planted, { ...own, state: 'closed' }] } })
    expect(server.issues.map(({ number, state }) => [number, state])).toEqual([
      [1, 'open'],
      [own.number, 'open'],
    ])
    expect(asked(server, 'POST', /\/issues$/)).toEqual([])
  })

  it('stays as it is where something was not seen', async () => {
    const first = await act('push', { inputs })
    const change = { ...CLEAN, 'internal/feed/broken.go': 'package feed\n\nfunc {{{\n' }
    const { result, server } = await act('push', { inputs, change, github: { issues: first.server.issues } })
    expect(warnings(result).join()).toContain('the issue is not touched')
    expect(server.issues).toMatchObject([{ state: 'open' }])
  })

  it('that the token may not write is named in a warning', async () => {
    const { result } = await act('push', { inputs, github: { readOnly: true } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(warnings(result)).toEqual([expect.stringContaining('issues: write')])
  })
})
