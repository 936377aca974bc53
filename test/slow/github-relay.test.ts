import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Acted, act, type Setting } from '../harness/act.ts'
import { judged, warnings } from '../harness/example-verdict.ts'
import type { FakeGitHub } from '../harness/github.ts'
import { type Change, PULL_REQUEST, type Scenario } from '../harness/scenario.ts'

/*
 * What has rights that the change does not have: `workflow_run`, which shows the report of a fork's run, and `pull_request_target` where it is asked to read
 * data only. Through the bundle under the runner's rules. T10 and T12 of the threats.
 */

const OTHER = 'f'.repeat(40)
const HARMLESS: Change = { 'docs/README.md': '# Quotes\n' }

const acted: Acted[] = []
const folders: string[] = []
const temporary = () => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-relay-'))
  folders.push(folder)
  return folder
}

afterEach(async () => {
  for (const { built, server } of acted.splice(0)) {
    built.dispose()
    await server.close()
  }
})

/** What a fork's own run left, read once. */
let stored = ''
beforeAll(async () => {
  const folder = temporary()
  const { result, server, built } = await act('fork', { inputs: { 'report-dir': folder }, github: { readOnly: true } })
  judged(result)
  stored = readFileSync(join(folder, 'report.json'), 'utf8')
  built.dispose()
  await server.close()
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const workflowRun = (built: Scenario, more: object = {}) => ({
  action: 'completed',
  workflow_run: {
    ...{ id: 4711, event: 'pull_request', conclusion: 'failure', head_sha: built.head, head_branch: 'change', pull_requests: [] },
    ...{ head_repository: { full_name: 'eve/quotes', owner: { login: 'eve' } } },
    ...more,
  },
  repository: { full_name: 'octo/quotes', default_branch: 'main' },
})

interface Relayed {
  /** What the artifact holds, by name. */
  readonly files?: Readonly<Record<string, string>>
  readonly run?: object
  readonly inputs?: Setting['inputs']
  readonly github?: Setting['github']
  readonly place?: (temp: string) => string
}

/** The relay's step in a folder without a checkout. */
const relay = async ({ files, run, inputs, github, place = (temp) => join(temp, 'relay') }: Relayed = {}) => {
  const temp = temporary()
  const folder = place(temp)
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files ?? { 'report.json': stored })) writeFileSync(join(folder, name), text)
  const done = await act('fork', {
    inputs: { mode: 'relay', 'report-dir': folder, ...inputs },
    event: (built) => ({
      eventName: 'workflow_run',
      event: workflowRun(built, run),
      env: { GITHUB_SHA: built.base, GITHUB_REF: 'refs/heads/main', GITHUB_WORKSPACE: temp },
    }),
    env: { RUNNER_TEMP: temp },
    ...(github && { github }),
  })
  acted.push(done)
  return done
}

const said = ({ annotations }: Acted['result']) => annotations.map(({ message }) => message).join()
const writes = (server: FakeGitHub) => server.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
const changed = (part: object) => JSON.stringify({ ...JSON.parse(stored), ...part })

describe('the relay of a fork’s report', () => {
  it('comments on the pull request that GitHub names for the commit of the event, and says whose word it is', async () => {
    const { result, server, built } = await relay()
    expect(result).toMatchObject({ exitCode: 0, outputs: {}, annotations: [] })
    expect(server.comments.map(({ issue }) => issue)).toEqual([PULL_REQUEST])
    const [{ body = '' } = {}] = server.comments
    expect(body).toContain('⛔ Blocked: 2 goroutine leaks are new')
    expect(body).toContain(
      '[the run of this pull request](https://github.example/octo/quotes/actions/runs/4711), which ended with `failure`',
    )
    expect(body).toContain(`/blob/${built.head}/internal/feed/client.go`)
    expect(result.summary).toContain('Client.Latest')
    expect(server.checks).toEqual([])
  })

  it('asks for the pull request with words of the event alone: a number in the report leads nowhere', async () => {
    const { server } = await relay({ files: { 'report.json': changed({ number: 1, pull_request: { number: 1 }, prNumber: 1 }) } })
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)[0]).toMatch(
      /^GET \/repos\/octo\/quotes\/pulls\?state=open&head=eve%3Achange/,
    )
    expect(server.comments.map(({ issue }) => issue)).toEqual([PULL_REQUEST])
  })

  it('makes a check run of it where it is asked to, which is never a success', async () => {
    const { result, server, built } = await relay({ inputs: { annotations: 'true', comment: 'false' } })
    expect(result.annotations).toEqual([])
    expect(server.comments).toEqual([])
    expect(server.checks).toMatchObject([{ head_sha: built.head, conclusion: 'failure', status: 'completed' }])
    expect(JSON.stringify(server.checks)).toContain('internal/feed/client.go')
  })

  it('turns green in place with the change, and is not begun for a pass', async () => {
    const pass = changed({ findings: [], growth: [], verdict: { kind: 'pass', reasons: [] } })
    const first = await relay({ files: { 'report.json': pass }, run: { conclusion: 'success' } })
    expect(writes(first.server)).toEqual([])
    const red = await relay()
    const { server } = await relay({
      files: { 'report.json': pass },
      run: { conclusion: 'success' },
      github: { comments: red.server.comments },
    })
    expect(server.comments[0]?.body).toContain('### ✅')
  })

  it('takes no pass at its word whose run did not end well', async () => {
    const pass = changed({ findings: [], growth: [], verdict: { kind: 'pass', reasons: [] } })
    const { server } = await relay({ files: { 'report.json': pass } })
    expect(server.comments[0]?.body).toContain('### ❔ Could not judge, which is not a pass: its run ended with failure')
  })

  it.each<readonly [string, object | undefined, NonNullable<Setting['github']>]>([
    ['a head that has moved on', undefined, { pulls: [{ number: 7, owner: 'eve', branch: 'change', headSha: OTHER }] }],
    [
      'a pull request that was closed',
      undefined,
      { pulls: [{ number: 7, owner: 'eve', branch: 'change', headSha: OTHER, state: 'closed' }] },
    ],
    ['a run of another event', { event: 'push' }, {}],
  ])('says nothing for %s', async (_, run, github) => {
    const { result, server } = await relay({ ...(run && { run }), github })
    expect(result).toMatchObject({ exitCode: 0, annotations: [] })
    expect(writes(server)).toEqual([])
  })

  it('names a refusal in a warning, for the relay is no gate', async () => {
    const { result, server } = await relay({ github: { readOnly: true } })
    expect(result.exitCode).toBe(0)
    expect(warnings(result)).toEqual([expect.stringContaining('pull-requests: write')])
    expect(server.comments).toEqual([])
  })
})

describe('an artifact that was poisoned (T10)', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['nothing in it', {}, 'there is no'],
    ['half a report', { 'report.json': '{"schemaVersion":1,' }, 'no whole JSON'],
    ['something else', { 'report.json': '{"schemaVersion":1}' }, 'no report of this tool'],
    ['a page of something else', { 'report.json': '<html>' }, 'no whole JSON'],
    ['a report nested without end', { 'report.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}` }, 'not shown'],
    ['a report larger than any', { 'report.json': ' '.repeat(32_000_001) }, 'too large'],
  ])('with %s is refused as a whole, and nothing is written', async (_, files, why) => {
    const { result, server } = await relay({ files })
    expect(result.exitCode).toBe(2)
    expect(said(result)).toContain(why)
    expect(server.requests).toEqual([])
  })

  it('is not followed by a link, nor read outside of the runner’s temporary folder', async () => {
    const elsewhere = temporary()
    writeFileSync(join(elsewhere, 'report.json'), stored)
    const linked = await relay({
      files: {},
      place: (temp) => {
        mkdirSync(join(temp, 'relay'))
        symlinkSync(join(elsewhere, 'report.json'), join(temp, 'relay', 'report.json'))
        return join(temp, 'relay')
      },
    })
    expect(said(linked.result)).toContain('not a regular file')
    const outside = await relay({ place: () => elsewhere })
    expect(said(outside.result)).toContain('does not lie below')
    for (const { result, server } of [linked, outside]) {
      expect(result.exitCode).toBe(2)
      expect(server.requests).toEqual([])
    }
  })

  it('overwrites a script and chooses its pull request where it is unpacked and believed, and does neither here', async () => {
    const poisoned = { 'report.json': changed({ number: 1 }), 'gate.sh': 'echo owned\n', NUMBER: '1' }
    // As relays are written that unpack into the checkout and read the number beside the report.
    const workspace = temporary()
    writeFileSync(join(workspace, 'gate.sh'), 'echo ours\n')
    for (const [name, text] of Object.entries(poisoned)) writeFileSync(join(workspace, name), text)
    expect(readFileSync(join(workspace, 'gate.sh'), 'utf8')).toBe('echo owned\n')
    expect(Number(readFileSync(join(workspace, 'NUMBER'), 'utf8'))).not.toBe(PULL_REQUEST)
    const { result, server } = await relay({ files: poisoned })
    expect(result.exitCode).toBe(0)
    expect(server.comments.map(({ issue }) => issue)).toEqual([PULL_REQUEST])
  })
})

describe('workflow_run', () => {
  it.each(['gate', 'judge', 'record'])('judges and runs nothing with mode %s', async (mode) => {
    const { result, server } = await relay({ inputs: { mode, test: 'touch owned' } })
    expect(result.exitCode).toBe(2)
    expect(said(result)).toContain('workflow_run runs with write access')
    expect(server.requests).toEqual([])
  })

  it('is the only event for mode relay', async () => {
    const done = await act('fork', { inputs: { mode: 'relay' } })
    acted.push(done)
    expect(done.result.exitCode).toBe(2)
    expect(said(done.result)).toContain('needs the event workflow_run')
  })
})

describe('pull_request_target', () => {
  const target = async (setting: Setting = {}) => {
    const done = await act('target', setting)
    acted.push(done)
    return done
  }

  it('is refused before anything is read or asked', async () => {
    const { result, server } = await target()
    expect(result).toMatchObject({ exitCode: 2, outputs: {}, summary: '' })
    expect(said(result)).toContain('use the event pull_request')
    expect(server.requests).toEqual([])
  })

  it('with data only judges the source of the head, with nothing of it on the disk', async () => {
    const { result, server, built } = await target({ inputs: { mode: 'data-only' } })
    judged(result)
    expect(server.comments[0]?.body).toContain('⛔')
    expect(existsSync(join(built.workspace, 'internal/feed/quorum.go'))).toBe(false)
    expect(readFileSync(join(built.workspace, '.git/HEAD'), 'utf8').trim()).toBe(built.base)
  })

  it('passes a harmless change', async () => {
    const { result } = await target({ inputs: { mode: 'data-only' }, change: HARMLESS })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
  })

  it.each([{ test: 'go test ./...' }, { recordings: 'rec' }])('with data only takes no %j', async (inputs) => {
    const { result, server } = await target({ inputs: { mode: 'data-only', ...inputs } as Record<string, string> })
    expect(result.exitCode).toBe(2)
    expect(server.requests).toEqual([])
  })

  it('runs what the head brings along where it is checked out and tested, and nothing of it with data only (T12)', async () => {
    const owned = join(temporary(), 'owned')
    const hook = `package feed\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestMain(m *testing.M) { _ = os.WriteFile(${JSON.stringify(owned)}, nil, 0o644) }\n`
    const config = 'fail-on: never\n'
    const change = { 'internal/feed/owned_test.go': hook, '.goroutine-gate.yml': config, 'internal/feed/lost.go': LEAK }
    const { result } = await target({ inputs: { mode: 'data-only' }, change })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(result.summary).toContain('.goroutine-gate.yml')
    expect(existsSync(owned)).toBe(false)
    const naive = await act('pull-request', { change, inputs: { test: 'go test ./internal/feed/' } })
    acted.push(naive)
    expect(existsSync(owned)).toBe(true)
  })
})

const LEAK =
  'package feed\n\nimport "context"\n\nfunc lost() {\n\t_, cancel := context.WithCancel(context.Background())\n\tif false {\n\t\tcancel()\n\t}\n}\n'
