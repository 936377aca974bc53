import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import type { GitHubContext } from '#adapters/github/context.ts'
import { requesterOf } from '#adapters/github/request.ts'
import type { Outcome } from '#drive/check.ts'
import { proposeBaseline } from '../../src/action/propose-baseline.ts'
import { type FakeGitHub, type Fault, startGitHub } from '../harness/github.ts'
import type { Asked, Reply } from '../harness/github-routes.ts'
import { recordOf } from '../harness/openapi.ts'

const REPOSITORY = 'octo/quotes'
const TIP = 'c'.repeat(40)
const BRANCH = 'goroutine-gate/baseline'
const PROPOSAL = { path: '.goroutine-gate/baseline.jsonl', text: '{"v":1}\n', gone: 2, fewer: 1 }

interface Commit {
  readonly tree: string
  readonly message: string
  readonly parents: readonly string[]
}

/** What a repository holds of branches, commits and open pull requests. */
interface Holds {
  readonly branches: Map<string, string>
  readonly commits: Map<string, Commit>
  readonly pulls: string[]
}

const hash = (value: unknown) => createHash('sha1').update(JSON.stringify(value)).digest('hex')

function answer({ branches, commits, pulls }: Holds, { method, path, body }: Asked): Reply | undefined {
  const { pathname } = new URL(path, 'http://loopback')
  const at = decodeURIComponent(pathname.replace(`/repos/${REPOSITORY}/`, ''))
  const given = (body ?? {}) as Record<string, never>
  const ref = (name: string) => {
    const object = { type: 'commit', sha: branches.get(name), url: 'https://github.example/' }
    return recordOf('git-ref', { ref: `refs/heads/${name}`, object })
  }
  const commit = (sha: string) => {
    const { tree = '', message = '', parents = [] } = commits.get(sha) ?? {}
    const links = parents.map((parent) => ({ sha: parent, url: 'https://github.example/', html_url: 'https://github.example/' }))
    return recordOf('git-commit', { sha, message, tree: { sha: tree, url: 'https://github.example/' }, parents: links })
  }
  const refused = (status: number): Reply => ({ status, data: { message: 'Reference', documentation_url: 'x', status: String(status) } })
  const asked = `${method} ${at}`
  if (asked.startsWith('GET git/ref/heads/')) {
    const name = at.slice('git/ref/heads/'.length)
    return branches.has(name) ? { status: 200, data: ref(name) } : refused(404)
  }
  if (asked.startsWith('GET git/commits/')) return { status: 200, data: commit(at.slice('git/commits/'.length)) }
  if (asked === 'POST git/trees') return { status: 201, data: recordOf('git-tree', { sha: hash([given.base_tree, given.tree]) }) }
  if (asked === 'POST git/commits') {
    const sha = hash(given)
    commits.set(sha, { tree: given.tree ?? '', message: given.message ?? '', parents: given.parents ?? [] })
    return { status: 201, data: commit(sha) }
  }
  if (asked === 'POST git/refs' || asked.startsWith('PATCH git/refs/heads/')) {
    const name = method === 'POST' ? String(given.ref).replace('refs/heads/', '') : at.replace('git/refs/heads/', '')
    if ((method === 'POST') === branches.has(name)) return refused(422)
    branches.set(name, String(given.sha))
    return { status: method === 'POST' ? 201 : 200, data: ref(name) }
  }
  const simple = (head: string, number: number) => recordOf('pull-request-simple', { number, title: head })
  if (asked === 'GET pulls') return { status: 200, data: pulls.map((head, nth) => simple(head, nth + 1)) }
  if (asked !== 'POST pulls') return undefined
  pulls.push(String(given.head))
  return { status: 201, data: recordOf('pull-request', { number: pulls.length }) }
}

let github: FakeGitHub | undefined
afterEach(() => github?.close())

const holding = (): Holds => ({
  branches: new Map([['main', TIP]]),
  commits: new Map([[TIP, { tree: 'd'.repeat(40), message: 'Quotes', parents: [] }]]),
  pulls: [],
})

async function proposed(
  holds: Holds,
  change: { context?: Partial<GitHubContext>; proposal?: Outcome['proposal']; faults?: readonly Fault[] } = {},
) {
  github = await startGitHub({ repository: REPOSITORY, faults: change.faults ?? [], answer: (asked) => answer(holds, asked) })
  const { url } = github
  const context = { repository: REPOSITORY, sha: TIP, ref: 'refs/heads/main', defaultBranch: 'main', prNumber: null, ...change.context }
  const outcome = { proposal: 'proposal' in change ? change.proposal : PROPOSAL } as Outcome
  const troubles = await proposeBaseline(
    () => requesterOf({ token: 't', apiUrl: url, pause: async () => {} }),
    outcome,
    context as GitHubContext,
  )
  const writes = github.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${decodeURIComponent(path.replace(`/repos/${REPOSITORY}/`, ''))}`)
  await github.close()
  github = undefined
  return { troubles, writes }
}

const branch = (holds: Holds) => holds.commits.get(holds.branches.get(BRANCH) ?? '')

describe('the pull request with the shorter baseline', () => {
  it('is one commit on top of the default branch, made once', async () => {
    const holds = holding()
    expect(await proposed(holds)).toEqual({ troubles: [], writes: ['POST git/trees', 'POST git/commits', 'POST git/refs', 'POST pulls'] })
    expect([branch(holds)?.parents, holds.pulls]).toEqual([[TIP], [BRANCH]])
    const before = holds.branches.get(BRANCH)
    expect(await proposed(holds)).toEqual({ troubles: [], writes: ['POST git/trees'] })
    expect([holds.branches.get(BRANCH), holds.pulls]).toEqual([before, [BRANCH]])
  })

  it('is brought up to date in one move when the default branch has gone on', async () => {
    const holds = holding()
    await proposed(holds)
    const next = 'e'.repeat(40)
    holds.commits.set(next, { tree: 'f'.repeat(40), message: 'More', parents: [TIP] })
    const { writes } = await proposed(holds, { context: { sha: next } })
    expect(writes).toEqual(['POST git/trees', 'POST git/commits', `PATCH git/refs/heads/${BRANCH}`])
    expect([branch(holds)?.parents, holds.pulls]).toEqual([[next], [BRANCH]])
  })

  it('is opened again where somebody closed it and there is something to offer', async () => {
    const holds = holding()
    await proposed(holds)
    holds.pulls.length = 0
    expect((await proposed(holds)).writes).toEqual(['POST git/trees', 'POST pulls'])
  })

  it('is left alone where somebody else committed to its branch', async () => {
    const holds = holding()
    await proposed(holds)
    const theirs = 'a'.repeat(40)
    holds.commits.set(theirs, { tree: 'b'.repeat(40), message: 'My note', parents: [] })
    holds.branches.set(BRANCH, theirs)
    const { troubles, writes } = await proposed(holds)
    expect([writes, holds.branches.get(BRANCH)]).toEqual([[], theirs])
    expect(troubles).toEqual([expect.stringContaining('a commit that is not ours')])
  })

  it.each<[string, Parameters<typeof proposed>[1]]>([
    ['there is nothing to offer', { proposal: undefined }],
    ['a pull request is judged', { context: { prNumber: 7, ref: 'refs/pull/7/merge' } }],
    ['another branch is judged', { context: { ref: 'refs/heads/release' } }],
    ['a tag is judged', { context: { ref: 'refs/tags/main' } }],
    ['the event names no default branch', { context: { defaultBranch: '', ref: 'refs/heads/' } }],
  ])('is not made, and nothing is asked, where %s', async (_, change) => {
    expect(await proposed(holding(), change)).toEqual({ troubles: [], writes: [] })
  })
})

describe('a GitHub that refuses', () => {
  const refuse = (method: string, path: RegExp, status: number, message = 'Resource not accessible by integration'): Fault => ({
    method,
    path,
    times: 9,
    answer: { kind: 'status', status, message },
  })
  it.each<[string, Fault, string]>([
    ['to write a branch names the permission', refuse('POST', /git\/trees/, 403), 'permission contents: write'],
    [
      'to make a branch that a rule guards says so',
      refuse('POST', /git\/refs/, 422, 'Repository rule violations found'),
      '422: Repository rule violations',
    ],
    [
      'to open it says what the repository must allow',
      refuse('POST', /pulls/, 403, 'GitHub Actions is not permitted to create or approve pull requests'),
      'must allow workflows to create them',
    ],
    ['everything says so', refuse('GET', /git\/ref/, 500), '500'],
    [
      'with half an answer says so',
      { method: 'GET', path: /git\/commits/, times: 9, answer: { kind: 'cut' } },
      'no pull request with the shorter baseline',
    ],
  ])('%s', async (_, fault, said) => {
    expect((await proposed(holding(), { faults: [fault] })).troubles).toEqual([expect.stringContaining(said)])
  })

  it('before a client is there says so', async () => {
    const context = { ref: 'refs/heads/main', defaultBranch: 'main', prNumber: null } as GitHubContext
    const ask = () => Promise.reject(new Error('no token'))
    expect(await proposeBaseline(ask, { proposal: PROPOSAL } as Outcome, context)).toEqual([
      'no pull request with the shorter baseline: no token',
    ])
  })
})
