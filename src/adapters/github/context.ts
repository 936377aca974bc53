import { UserError } from '#model/error.ts'

export const EVENTS = ['pull_request', 'pull_request_target', 'push', 'merge_group', 'workflow_run', 'other'] as const

/** The events that are told apart; a schedule, a dispatch and all the rest are `other`. */
export type EventKind = (typeof EVENTS)[number]

/** What the event and the environment of a job say. Texts are empty where there is nothing. */
export interface GitHubContext {
  readonly event: EventKind
  /** `owner/name`. */
  readonly repository: string
  /** The commit that is proposed: the head of the pull request or of the queue's group, the pushed one. */
  readonly headSha: string
  /** The base that the payload names: that of a pull request may be older than what `checkout` merged with. Empty when a push creates its branch. */
  readonly baseSha: string
  /** The commit that the event belongs to and that `checkout` takes by default. */
  readonly sha: string
  /** `sha` merges the head into the base: its first parent is the effective base, newer than `baseSha` at times. */
  readonly mergeCommit: boolean
  readonly prNumber: number | null
  /** The head is in another repository, or that repository is gone. */
  readonly isFork: boolean
  /** Such runs get a token that can write nothing: forks, and Dependabot. */
  readonly readOnlyToken: boolean
  /** `refs/heads/…`, `refs/pull/7/merge`, `refs/heads/gh-readonly-queue/…`. */
  readonly ref: string
  /** The ref is a temporary one of the merge queue, whatever the event. */
  readonly isQueue: boolean
  readonly defaultBranch: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly runUrl: string
  readonly workspace: string
}

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the payload of an event and the `GITHUB_*` variables around it.
 * Throws a `UserError` where this is no job of GitHub Actions, and for a pull request or a merge group without its commits.
 */
export function readContext(payload: unknown, env: Environment): GitHubContext {
  const event = eventOf(variable(env, 'GITHUB_EVENT_NAME'))
  const repository = variable(env, 'GITHUB_REPOSITORY')
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com'
  const ref = env.GITHUB_REF ?? ''
  const sides = sidesOf(event, payload, env.GITHUB_SHA ?? '')
  const isFork = isFromFork(event, payload, repository)
  return {
    event,
    repository,
    ...sides,
    sha: env.GITHUB_SHA ?? '',
    isFork,
    readOnlyToken: event === 'pull_request' && (isFork || env.GITHUB_ACTOR === 'dependabot[bot]'),
    ref,
    isQueue: /^refs\/heads\/gh-readonly-queue\//.test(ref),
    defaultBranch: textAt(payload, 'repository', 'default_branch'),
    serverUrl,
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    runUrl: env.GITHUB_RUN_ID ? `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID}` : '',
    workspace: env.GITHUB_WORKSPACE ?? '',
  }
}

type Sides = Pick<GitHubContext, 'headSha' | 'baseSha' | 'mergeCommit' | 'prNumber'>

function eventOf(name: string): EventKind {
  return EVENTS.find((known) => known === name) ?? 'other'
}

function variable(env: Environment, name: string): string {
  const value = env[name]
  if (value) return value
  throw new UserError(
    `${name} is not set`,
    'Run this as a step of a GitHub Actions job; elsewhere use the command line, goroutine-gate gate.',
  )
}

function sidesOf(event: EventKind, payload: unknown, sha: string): Sides {
  if (event === 'pull_request' || event === 'pull_request_target') return pullRequestSides(event, payload, sha)
  if (event === 'merge_group') {
    const side = (name: string) => commit(event, textAt(payload, 'merge_group', name), `merge_group.${name}`)
    return { headSha: side('head_sha'), baseSha: side('base_sha'), mergeCommit: false, prNumber: null }
  }
  if (event !== 'push') return { headSha: sha, baseSha: '', mergeCommit: false, prNumber: null }
  const baseSha = hash(textAt(payload, 'before'))
  return { headSha: hash(textAt(payload, 'after')) || sha, baseSha, mergeCommit: false, prNumber: null }
}

function pullRequestSides(event: EventKind, payload: unknown, sha: string): Sides {
  const headSha = commit(event, textAt(payload, 'pull_request', 'head', 'sha'), 'pull_request.head.sha')
  const baseSha = commit(event, textAt(payload, 'pull_request', 'base', 'sha'), 'pull_request.base.sha')
  const number = at(payload, 'pull_request', 'number')
  return {
    headSha,
    baseSha,
    mergeCommit: event === 'pull_request' && sha !== '' && sha !== headSha,
    prNumber: typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null,
  }
}

/** GitHub writes forty zeros for "there was none": the `before` of a new branch, the `after` of a deleted one. */
function hash(text: string): string {
  return /^[0-9a-f]{40,64}$/.test(text) && !/^0+$/.test(text) ? text : ''
}

function commit(event: EventKind, text: string, key: string): string {
  const found = hash(text)
  if (found !== '') return found
  throw new UserError(
    `the event ${event} has ${text === '' ? 'no' : 'something that is no commit as'} ${key}`,
    'The file that GITHUB_EVENT_PATH names must be the payload of this event.',
  )
}

function isFromFork(event: EventKind, payload: unknown, repository: string): boolean {
  if (event !== 'pull_request' && event !== 'pull_request_target') return false
  return textAt(payload, 'pull_request', 'head', 'repo', 'full_name').toLowerCase() !== repository.toLowerCase()
}

function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = at(value, ...keys)
  return typeof found === 'string' ? found : ''
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
