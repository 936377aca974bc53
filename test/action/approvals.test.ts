import { afterEach, describe, expect, it } from 'vitest'
import type { GitHubContext } from '#adapters/github/context.ts'
import { pullReader } from '#adapters/github/pull.ts'
import { requesterOf } from '#adapters/github/request.ts'
import type { ApprovalQuestion } from '#model/approval.ts'
import { approvalsOf } from '../../src/action/approvals.ts'
import { type FakeGitHub, type Fault, startGitHub } from '../harness/github.ts'
import { recordOf } from '../harness/openapi.ts'

const REPOSITORY = 'octo/quotes'
const HEAD = 'c'.repeat(40)
const MERGE = 'e'.repeat(40)

/** What the repository holds about pull request 7, with what a test says differently. */
interface Told {
  readonly head?: string
  readonly labels?: readonly string[]
  readonly events?: readonly { event: string; by: string; at: string; type?: string }[]
  readonly pushes?: readonly { after: string; by: string; at: string; type?: string }[]
  readonly makers?: readonly string[]
  readonly reviews?: readonly { by: string; state?: string; commit?: string; type?: string }[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly team?: readonly string[]
  readonly merged?: boolean
  readonly faults?: readonly Fault[]
}

const user = (login: string, type = 'User') => recordOf('simple-user', { login, type })
const PUSHED: NonNullable<Told['pushes']> = [{ after: HEAD, by: 'eve', at: '2026-11-20T10:00:00Z' }]
const SET: NonNullable<Told['events']>[number] = { event: 'labeled', by: 'ann', at: '2026-11-20T10:05:00Z' }

let github: FakeGitHub | undefined
afterEach(() => github?.close())

function answers(told: Told): Readonly<Record<string, unknown>> {
  const { head = HEAD, labels = ['leak-accepted'], events = [SET], pushes = PUSHED, makers = ['eve'], reviews = [], merged = false } = told
  const label = { name: 'leak-accepted', color: 'fff' }
  const pull = {
    number: 7,
    user: user('eve'),
    commits: makers.length,
    labels: labels.map((name) => ({ id: 1, node_id: 'x', url: 'x', name, description: '', color: 'fff', default: false })),
    merged,
    merge_commit_sha: MERGE,
    merged_at: merged ? '2026-11-20T11:00:00Z' : null,
  }
  const side = {
    sha: head,
    ref: 'change',
    repo: recordOf('repository', { full_name: REPOSITORY }),
    user: user('eve'),
    label: 'octo:change',
  }
  return {
    '/pulls/7': recordOf('pull-request', { ...pull, head: side }),
    [`/commits/${MERGE}/pulls`]: [recordOf('pull-request-simple', { ...pull, head: side })],
    '/pulls/7/commits': makers.map((login) => recordOf('commit', { author: user(login), committer: user('web-flow') })),
    '/pulls/7/reviews': reviews.map(({ by, state = 'APPROVED', commit = HEAD, type }) =>
      recordOf('pull-request-review', { user: user(by, type), state, commit_id: commit, submitted_at: '2026-11-20T10:05:00Z' }),
    ),
    '/issues/7/events': events.map(({ event, by, at, type }) =>
      recordOf('labeled-issue-event', { event, label, actor: user(by, type), created_at: at }),
    ),
    '/activity': pushes.map(({ after, by, at, type = 'push' }) =>
      recordOf('activity', { ref: 'refs/heads/change', after, before: HEAD, timestamp: at, activity_type: type, actor: user(by) }),
    ),
  }
}

async function asked(told: Told, rule: Partial<ApprovalQuestion['rule']>, change: Partial<GitHubContext & ApprovalQuestion> = {}) {
  const known = answers(told)
  github = await startGitHub({
    repository: REPOSITORY,
    faults: told.faults ?? [],
    answer: ({ path }) => {
      const { pathname } = new URL(path, 'http://loopback')
      const permission = /\/collaborators\/(.+)\/permission$/.exec(pathname)?.[1]
      if (permission) {
        const right = told.permissions?.[permission] ?? 'write'
        return { status: 200, data: recordOf('repository-collaborator-permission', { permission: right, user: null }) }
      }
      const member = /^\/orgs\/octo\/teams\/leaks\/memberships\/(.+)$/.exec(pathname)?.[1]
      if (member)
        return told.team?.includes(member)
          ? { status: 200, data: recordOf('team-membership', { state: 'active' }) }
          : { status: 404, data: undefined }
      const data = known[pathname.replace(`/repos/${REPOSITORY}`, '')]
      return data === undefined ? undefined : { status: 200, data }
    },
  })
  const { url } = github
  const context = {
    event: 'pull_request',
    repository: REPOSITORY,
    headSha: HEAD,
    sha: MERGE,
    mergeCommit: true,
    prNumber: 7,
    ref: 'refs/pull/7/merge',
    ...change,
  } as GitHubContext
  const ask = approvalsOf(context, async () =>
    pullReader(REPOSITORY, await requesterOf({ token: 't', apiUrl: url, pause: async () => {} })),
  )
  const question = { files: ['a/a.go'], codeOwners: '', head: MERGE, ...change, rule: { label: '', codeOwners: false, ...rule } }
  const found = (await ask(question)).get('a/a.go')
  return found?.kind === 'approved' ? `approved: ${found.how}` : `refused: ${found?.why}`
}

const LABEL = { label: 'leak-accepted' }
const OWNERS = { codeOwners: true }
const BY_ANN = { codeOwners: '* @ann\n' }

describe('a label on the pull request', () => {
  it('set by somebody with write access after the last push lets pass, and says who and when', async () => {
    expect(await asked({}, LABEL)).toBe('approved: label leak-accepted, set by ann on 2026-11-20')
  })

  it.each<[string, Told, string]>([
    ['is not there now, whatever the event of the job said', { labels: [] }, 'no label leak-accepted'],
    ['was set before the last push', { events: [{ ...SET, at: '2026-11-20T09:00:00Z' }] }, 'before the last push'],
    [
      'was set before the branch came back to the same commit',
      { pushes: [{ after: HEAD, by: 'eve', at: '2026-11-20T12:00:00Z' }, { after: 'd'.repeat(40), by: 'eve', at: SET.at }, ...PUSHED] },
      'before the last push',
    ],
    [
      'was set on a head that is not the newest push',
      { pushes: [{ after: 'd'.repeat(40), by: 'eve', at: SET.at }] },
      'when the commit was pushed',
    ],
    [
      'was set by the author',
      { events: [{ ...SET, by: 'Eve' }], pushes: [{ ...PUSHED[0], by: 'mallory' } as never] },
      'part in the change',
    ],
    ['was set by the author of a commit', { makers: ['eve', 'ann'] }, 'part in the change'],
    ['was set by whoever pushed', { pushes: [{ ...PUSHED[0], by: 'ann' } as never] }, 'who pushed'],
    ['was set by a workflow of the change', { events: [{ ...SET, by: 'github-actions[bot]', type: 'Bot' }] }, 'no person'],
    ['was set by somebody who may only triage', { permissions: { ann: 'read' } }, 'may not write'],
    ['has more commits than GitHub tells', { makers: Array.from({ length: 251 }, () => 'eve') }, 'more than 250 commits'],
  ])('that %s lets nothing pass', async (_, told, why) => {
    expect(await asked(told, LABEL)).toMatch(new RegExp(`^refused: .*${why}`))
  })

  it('may stand while a deleted branch is no push', async () => {
    const gone = { after: '0'.repeat(40), by: 'eve', at: '2026-11-20T12:00:00Z', type: 'branch_deletion' }
    const told = { merged: true, pushes: [gone, ...PUSHED] }
    expect(await asked(told, LABEL, { event: 'push', prNumber: null, headSha: MERGE, mergeCommit: false })).toMatch(/^approved: label/)
  })
})

describe('the review of a code owner', () => {
  it('of this very commit lets pass', async () => {
    expect(await asked({ reviews: [{ by: 'Ann' }] }, OWNERS, BY_ANN)).toBe('approved: review of Ann, a code owner of a/a.go')
  })

  it('of a team lets pass where the token may see the team', async () => {
    const told = { reviews: [{ by: 'ann' }], team: ['ann'] }
    expect(await asked(told, OWNERS, { codeOwners: '* @octo/leaks ann@example.com\n' })).toMatch(/^approved: review of ann/)
  })

  it.each<[string, Told, string, string]>([
    ['of somebody else', { reviews: [{ by: 'bob' }] }, '* @ann', 'no code owner'],
    ['of an older commit', { reviews: [{ by: 'ann', commit: 'd'.repeat(40) }] }, '* @ann', 'no code owner'],
    ['that was dismissed', { reviews: [{ by: 'ann' }, { by: 'ann', state: 'DISMISSED' }] }, '* @ann', 'no code owner'],
    ['of the author, who is an owner', { reviews: [{ by: 'eve' }] }, '* @eve', 'no code owner'],
    ['of an app', { reviews: [{ by: 'ann', type: 'Bot' }] }, '* @ann', 'no code owner'],
    ['for a file that nobody owns', { reviews: [{ by: 'ann' }] }, '*.md @ann', 'name nobody'],
    ['of nobody in the team', { reviews: [{ by: 'ann' }], team: ['bob'] }, '* @octo/leaks', 'no code owner'],
    ['where the base has no owners', { reviews: [{ by: 'ann' }] }, '', 'the base has no CODEOWNERS'],
  ])('%s lets nothing pass', async (_, told, codeOwners, why) => {
    expect(await asked(told, OWNERS, { codeOwners })).toMatch(new RegExp(`^refused: .*${why}`))
  })
})

describe('one of two ways is enough', () => {
  it('and where neither is gone, both are said', async () => {
    const told = { labels: [], reviews: [{ by: 'ann' }] }
    expect(await asked(told, { ...LABEL, ...OWNERS }, BY_ANN)).toMatch(/^approved: review of ann/)
    await github?.close()
    expect(await asked({ labels: [] }, { ...LABEL, ...OWNERS }, BY_ANN)).toMatch(/no label leak-accepted; no code owner of a\/a.go/)
  })
})

describe('what is judged', () => {
  it.each<[string, Partial<GitHubContext & ApprovalQuestion>, Told, string]>([
    ['is another commit than that of the event', { head: 'a'.repeat(40) }, {}, 'not what the event'],
    ['is an older head: the event of a re-run', {}, { head: 'd'.repeat(40) }, 'is at ddddddd by now'],
    [
      'was pushed to the branch without a pull request',
      { event: 'push', prNumber: null, sha: 'f'.repeat(40), head: 'f'.repeat(40) },
      {},
      'could not be asked',
    ],
    ['came from another merge', { event: 'push', prNumber: null }, { merged: false }, 'no pull request'],
    ['is neither a pull request nor a push', { event: 'other', prNumber: null }, {}, 'no pull request'],
  ])('and %s lets nothing pass', async (_, change, told, why) => {
    expect(await asked(told, LABEL, change)).toMatch(new RegExp(`^refused: .*${why}`))
  })

  it('in a merge queue is the pull request that the ref of the queue names', async () => {
    const ref = `refs/heads/gh-readonly-queue/main/pr-7-${'b'.repeat(40)}`
    expect(await asked({}, LABEL, { event: 'merge_group', prNumber: null, ref })).toMatch(/^approved: label/)
  })
})

describe('a GitHub that does not answer', () => {
  const refuse = (path: RegExp, status: number): Fault => ({
    method: 'GET',
    path,
    times: 9,
    answer: { kind: 'status', status, message: 'Resource not accessible by integration' },
  })
  it.each<[string, Fault]>([
    ['the pull request', refuse(/pulls\/7$/, 403)],
    ['its commits', refuse(/pulls\/7\/commits/, 500)],
    ['the labels', refuse(/issues\/7\/events/, 403)],
    ['the pushes', refuse(/activity/, 404)],
    ['the rights of whoever set it', refuse(/permission/, 403)],
    ['a half answer', { method: 'GET', path: /events/, times: 9, answer: { kind: 'cut' } }],
    [
      'the page of a proxy',
      { method: 'GET', path: /pulls\/7$/, times: 9, answer: { kind: 'wrong', status: 200, type: 'text/html', text: '<p>' } },
    ],
  ])('about %s lets nothing pass, and it is said', async (_, fault) => {
    expect(await asked({ faults: [fault] }, LABEL)).toMatch(/^refused: .*could not be asked/)
  })

  it('about reviews or teams lets nothing pass', async () => {
    const told = { reviews: [{ by: 'ann' }] }
    expect(await asked({ ...told, faults: [refuse(/reviews/, 403)] }, OWNERS, BY_ANN)).toMatch(/pull-requests: read/)
    await github?.close()
    const team = { codeOwners: '* @octo/leaks' }
    expect(await asked({ ...told, faults: [refuse(/memberships/, 403)] }, OWNERS, team)).toMatch(/no job's token sees teams/)
  })

  it('at all lets nothing pass', async () => {
    const ask = approvalsOf({ event: 'push', sha: HEAD } as GitHubContext, async () => {
      throw new Error('no route')
    })
    const found = await ask({ rule: { label: 'x', codeOwners: false }, files: ['a.go'], codeOwners: '', head: HEAD })
    expect(found.get('a.go')).toEqual({ kind: 'refused', why: 'it could not be asked: no route' })
  })
})
