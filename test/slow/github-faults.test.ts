import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parseBaseline } from '#baseline/format.ts'
import { readConfig } from '#policy/config.ts'
import { type Acted, act as actOnce, type Setting, stage } from '../harness/act.ts'
import { judged, warnings } from '../harness/example-verdict.ts'
import type { FakeComment, Fault } from '../harness/github.ts'
import { type Change, PULL_REQUEST, type Scenario, type ScenarioKind } from '../harness/scenario.ts'

/*
 * What goes wrong between the action and GitHub, and what events do not say. Each through the bundle under the runner's rules, on source alone.
 * The verdict and the exit code are those of the change; the trouble is a warning.
 */

const MARKER = '<!-- goroutine-gate: default -->'
const HARMLESS: Change = { 'docs/README.md': '# Quotes\n' }
const ZEROS = '0'.repeat(40)

const staged: Omit<Acted, 'result'>[] = []
const folders: string[] = []
afterEach(async () => {
  for (const { built, server } of staged.splice(0)) {
    built.dispose()
    await server.close()
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const act = async (kind: ScenarioKind, setting: Setting = {}) => {
  const acted = await actOnce(kind, setting)
  staged.push(acted)
  return acted
}

const temporary = () => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-faults-'))
  folders.push(folder)
  return folder
}

const by = (login: string, body: string, id: number): FakeComment => ({
  ...{ id, issue: PULL_REQUEST, body },
  user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
})

const ours = (id = 2) => by('github-actions[bot]', `${MARKER}\nold`, id)

const status = (method: string, code: number, message: string, more: { times?: number; headers?: Record<string, string> } = {}): Fault => ({
  ...{ method, path: /comments/, times: more.times ?? 9 },
  answer: { kind: 'status', status: code, message, ...(more.headers && { headers: more.headers }) },
})

describe('a GitHub that refuses', () => {
  it.each<readonly [string, Fault, string]>([
    ['401', status('GET', 401, 'Bad credentials'), 'does not accept the token'],
    ['403 to a reader', status('GET', 403, 'Resource not accessible by integration'), 'pull-requests: write'],
    ['403 to a writer', status('POST', 403, 'Resource not accessible by integration'), 'pull-requests: write'],
    ['404', status('POST', 404, 'Not Found'), 'pull-requests: write'],
    ['409', status('POST', 409, 'Conflict'), '409'],
    ['410 for a conversation that was locked', status('POST', 410, 'Issues are disabled'), '410'],
    ['422', status('POST', 422, 'Validation Failed'), '422'],
    ['429 with a pause of ten minutes', status('GET', 429, 'slow down', { headers: { 'retry-after': '600' } }), '429'],
    ['403 for a secondary limit of ten minutes', status('GET', 403, 'secondary rate limit', { headers: { 'retry-after': '600' } }), '403'],
    ['500 each time', status('GET', 500, 'oops'), '500'],
    ['502 to a writer', status('POST', 502, 'bad gateway'), '502'],
  ])('with %s is named in a warning, and blocks nothing but what the change does', async (_, fault, named) => {
    const { result, server } = await act('pull-request', { github: { faults: [fault] } })
    judged(result)
    expect(warnings(result)).toEqual([expect.stringContaining(named)])
    expect(server.comments).toEqual([])
  })

  it('does not make a harmless change red', async () => {
    const { result } = await act('pull-request', { change: HARMLESS, github: { faults: [status('GET', 500, 'oops')] } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    expect(warnings(result)).toEqual([expect.stringContaining('500')])
  })
})

describe('a GitHub that is late, cut or wrong', () => {
  it.each<readonly [string, Fault]>([
    ['429 with a pause of a second', status('GET', 429, 'slow down', { times: 1, headers: { 'retry-after': '1' } })],
    ['a secondary limit of a second', status('GET', 403, 'secondary rate limit', { times: 1, headers: { 'retry-after': '1' } })],
    ['one 503', status('GET', 503, 'unavailable', { times: 1 })],
    ['a list that broke off', { method: 'GET', path: /comments/, answer: { kind: 'cut' } }],
    [
      'a page of a proxy',
      { method: 'GET', path: /comments/, answer: { kind: 'wrong', status: 200, type: 'text/html', text: '<h1>Hi</h1>' } },
    ],
    ['an update that broke off', { method: 'PATCH', path: /comments/, answer: { kind: 'cut' } }],
    ['a slow list', { method: 'GET', path: /comments/, answer: { kind: 'slow', milliseconds: 3_000 } }],
  ])('%s is waited for or asked again', async (_, fault) => {
    const { result, server } = await act('pull-request', { github: { faults: [fault], comments: [ours()] } })
    judged(result)
    expect(warnings(result)).toEqual([])
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toContain('⛔')
  })

  it.each<readonly [string, Fault['answer']]>([
    ['no answer within the time', { kind: 'slow', milliseconds: 60_000 }],
    ['half an answer', { kind: 'cut' }],
    ['something that is no comment', { kind: 'wrong', status: 201, type: 'application/json', text: '{"ok":true}' }],
    ['something that is no JSON', { kind: 'wrong', status: 201, type: 'application/json', text: '{"id":' }],
  ])('%s to a new comment is a warning, and nothing is sent twice', async (_, answer) => {
    const { result, server } = await act('pull-request', { github: { faults: [{ method: 'POST', path: /comments/, answer }] } })
    judged(result)
    expect(warnings(result)).toEqual([expect.stringContaining('no comment:')])
    expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })
})

describe('a long conversation', () => {
  it('is read page by page to our own comment, past one that only has our marker', async () => {
    const talk = Array.from({ length: 230 }, (_, at) => by('octocat', at === 3 ? `${MARKER}\nall is well` : 'talk', at + 1))
    const { result, server } = await act('pull-request', { github: { comments: [...talk, ours(900)] } })
    judged(result)
    expect(server.requests.filter(({ method, path }) => method === 'GET' && path.includes('/issues/'))).toHaveLength(3)
    expect(server.comments.filter(({ body }) => body.includes('⛔')).map(({ id }) => id)).toEqual([900])
    expect(server.comments[3]?.body).toBe(`${MARKER}\nall is well`)
  })
})

describe('two jobs at once on one pull request', () => {
  it('come to the same verdict and leave one comment', async () => {
    const late: Fault = { method: 'GET', path: /comments/, times: 2, answer: { kind: 'slow', milliseconds: 8_000 } }
    const one = await stage('pull-request', { github: { faults: [late] } })
    const two = await stage('pull-request', {}, undefined, one.server)
    staged.push(one, two)
    for (const result of await Promise.all([one.start(), two.start()])) judged(result)
    expect(one.server.comments).toHaveLength(1)
    expect(one.server.comments[0]?.body).toContain('⛔')
  })
})

describe('events', () => {
  const ref = (name: string, event: object) => (built: Scenario) => ({
    eventName: name,
    event: { ...event, repository: { full_name: 'octo/quotes', default_branch: 'main' } },
    env: { GITHUB_REF: 'refs/heads/change', GITHUB_SHA: built.head },
  })
  const pushed = (built: Scenario, more: object) => ({ before: ZEROS, after: built.head, ...more })

  it('of Dependabot are judged in full, without a comment and without a warning', async () => {
    const { result, server } = await act('pull-request', { env: { GITHUB_ACTOR: 'dependabot[bot]' }, github: { readOnly: true } })
    judged(result)
    expect(warnings(result)).toEqual([])
    expect(server.requests).toEqual([])
  })

  it.each<readonly [string, NonNullable<Setting['event']>]>([
    ['a push that makes its branch', (built) => ref('push', pushed(built, { ref: 'refs/heads/change', created: true }))(built)],
    ['a tag', (built) => ({ ...ref('push', pushed(built, { ref: 'refs/tags/v1' }))(built), env: { GITHUB_REF: 'refs/tags/v1' } })],
    ['a start by hand', ref('workflow_dispatch', { inputs: {} })],
  ])('of %s name no base: the default branch is fetched, and what left it is judged', async (_, event) => {
    const { result, server } = await act('push', { event })
    judged(result)
    expect(server.requests).toEqual([])
  })

  it('of a schedule on the default branch compare it with itself, so that nothing is new', async () => {
    const step = await stage('push', { event: ref('schedule', { schedule: '0 4 * * *' }) })
    staged.push(step)
    // As `checkout` leaves it on a branch.
    execFileSync('git', ['update-ref', 'refs/remotes/origin/main', 'HEAD'], { cwd: step.built.workspace })
    const result = await step.start()
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'new-findings': '0' } })
    expect(step.server.requests).toEqual([])
  })

  it('of pull_request_target are refused before anything is read or asked', async () => {
    const { result, server } = await act('fork', { event: () => ({ eventName: 'pull_request_target' }) })
    expect(result).toMatchObject({ exitCode: 2, outputs: {}, summary: '' })
    expect(result.annotations.map(({ message }) => message).join()).toContain('use the event pull_request')
    expect(server.requests).toEqual([])
  })
})

describe('a change that turns against its own gate', () => {
  const leak =
    'package feed\n\nimport "context"\n\nfunc lost() {\n\t_, cancel := context.WithCancel(context.Background())\n\tif false {\n\t\tcancel()\n\t}\n}\n'

  it('is judged by the policy of its base, and what it does to it is told (T5)', async () => {
    const off = 'fail-on: never\n'
    // Read from the head, this would do.
    expect(readConfig(off, '.goroutine-gate.yml').policy.failOn).toBe('never')
    const { result } = await act('fork', { change: { 'internal/feed/lost.go': leak, '.goroutine-gate.yml': off } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', 'new-findings': '1' } })
    expect(result.summary).toContain('.goroutine-gate.yml')
  })

  it('is judged by the baseline of its base, however it lists its own leak as known, which is told (T6)', async () => {
    const change = { 'internal/feed/lost.go': leak }
    const folder = temporary()
    await act('fork', { change, inputs: { 'report-dir': folder } })
    const { findings } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { findings: readonly Record<string, string>[] }
    const lost = findings.find(({ file }) => file === 'internal/feed/lost.go')
    const line = { v: 1, rule: lost?.ruleId, fingerprint: lost?.fingerprint, file: lost?.file, function: lost?.function, since: '' }
    const baseline = `${JSON.stringify(line)}\n`
    // Read from the head, this would do.
    expect(parseBaseline(baseline, 'baseline.jsonl').baseline.knownFindings.map(({ fingerprint }) => fingerprint)).toEqual([
      lost?.fingerprint,
    ])
    const { result } = await act('fork', { change: { ...change, '.goroutine-gate/baseline.jsonl': baseline } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', 'new-findings': '1' } })
    expect(result.summary).toContain('.goroutine-gate/baseline.jsonl')
  })

  it('has none of its code run where no test command was given (T12)', async () => {
    const owned = join(temporary(), 'owned')
    const body = `package feed\n\nimport "os"\n\n//go:generate touch ${owned}\nfunc init() { _ = os.WriteFile(${JSON.stringify(owned)}, nil, 0o644) }\n`
    const change = { 'internal/feed/lost.go': leak, 'internal/feed/owned.go': body, 'internal/feed/owned_test.go': body }
    const { result } = await act('fork', { change })
    expect(result.outputs.verdict).toBe('block')
    expect(existsSync(owned)).toBe(false)
  })
})
