import { describe, expect, it } from 'vitest'
import { readContext } from '#adapters/github/context.ts'
import { UserError } from '#model/error.ts'

const HEAD = 'a'.repeat(40)
const BASE = 'b'.repeat(40)
const MERGE = 'c'.repeat(40)
const ZEROS = '0'.repeat(40)

const env = (event: string, more: Record<string, string> = {}) => ({
  GITHUB_EVENT_NAME: event,
  GITHUB_REPOSITORY: 'octo/quotes',
  GITHUB_SHA: MERGE,
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_API_URL: 'https://github.example/api/v3',
  GITHUB_RUN_ID: '42',
  GITHUB_WORKSPACE: '/home/runner/quotes',
  ...more,
})

const pull = (repo: unknown = { full_name: 'octo/quotes' }) => ({
  repository: { full_name: 'octo/quotes', default_branch: 'main' },
  pull_request: { number: 7, head: { sha: HEAD, repo }, base: { sha: BASE } },
})

describe('the context of a job', () => {
  it('of a pull request has both commits of the payload and says that the checkout is a merge', () => {
    expect(readContext(pull(), env('pull_request'))).toEqual({
      event: 'pull_request',
      repository: 'octo/quotes',
      headSha: HEAD,
      baseSha: BASE,
      sha: MERGE,
      mergeCommit: true,
      prNumber: 7,
      isFork: false,
      readOnlyToken: false,
      ref: 'refs/pull/7/merge',
      isQueue: false,
      defaultBranch: 'main',
      serverUrl: 'https://github.example',
      apiUrl: 'https://github.example/api/v3',
      runUrl: 'https://github.example/octo/quotes/actions/runs/42',
      workspace: '/home/runner/quotes',
    })
  })

  it('of a pull request from a fork, or from a repository that is gone, has a read-only token', () => {
    for (const repo of [{ full_name: 'eve/quotes' }, null]) {
      expect(readContext(pull(repo), env('pull_request'))).toMatchObject({ isFork: true, readOnlyToken: true })
    }
  })

  it('of Dependabot has a read-only token without being a fork', () => {
    const context = readContext(pull(), env('pull_request', { GITHUB_ACTOR: 'dependabot[bot]' }))
    expect(context).toMatchObject({ isFork: false, readOnlyToken: true })
  })

  it('of pull_request_target stands on the base branch, not on a merge', () => {
    expect(readContext(pull({ full_name: 'eve/quotes' }), env('pull_request_target'))).toMatchObject({
      event: 'pull_request_target',
      isFork: true,
      readOnlyToken: false,
      mergeCommit: false,
    })
  })

  it('of a push goes from before to after', () => {
    expect(readContext({ before: BASE, after: HEAD }, env('push', { GITHUB_REF: 'refs/heads/main' }))).toMatchObject({
      event: 'push',
      headSha: HEAD,
      baseSha: BASE,
      prNumber: null,
      mergeCommit: false,
    })
  })

  it('of a push that creates or deletes a branch has no commit where GitHub writes zeros', () => {
    expect(readContext({ before: ZEROS, after: HEAD }, env('push')).baseSha).toBe('')
    expect(readContext({ before: BASE, after: ZEROS }, env('push')).headSha).toBe(MERGE)
  })

  it('of a merge group takes base and head from the event', () => {
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7-x'
    const payload = { merge_group: { head_sha: HEAD, base_sha: BASE, head_ref: ref } }
    expect(readContext(payload, env('merge_group', { GITHUB_REF: ref }))).toMatchObject({ headSha: HEAD, baseSha: BASE, isQueue: true })
  })

  it('sees the merge queue by its ref on other events as well', () => {
    const context = readContext({ before: ZEROS, after: HEAD }, env('push', { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-x' }))
    expect(context).toMatchObject({ event: 'push', isQueue: true })
  })

  it('of any other event has the commit and no base', () => {
    expect(readContext({}, env('schedule'))).toMatchObject({ event: 'other', headSha: MERGE, baseSha: '' })
  })

  it('takes the addresses of github.com where none are given', () => {
    const context = readContext({}, { GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'o/r' })
    expect(context).toMatchObject({ serverUrl: 'https://github.com', apiUrl: 'https://api.github.com', runUrl: '' })
  })

  it.each([
    ['outside of a job', {}, {}],
    ['without its commits', { pull_request: { number: 7 } }, env('pull_request')],
    ['with something that is no commit', { merge_group: { head_sha: '--output=x', base_sha: BASE } }, env('merge_group')],
    ['with a payload that is no object', null, env('pull_request')],
  ])('is refused %s', (_, payload, variables) => {
    expect(() => readContext(payload, variables)).toThrow(UserError)
  })
})
