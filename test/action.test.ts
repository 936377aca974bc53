import { afterEach, describe, expect, it } from 'vitest'
import { act as actOnce, type Setting } from './harness/act.ts'
import type { FakeGitHub } from './harness/github.ts'
import { type Change, PULL_REQUEST, type Scenario, type ScenarioKind } from './harness/scenario.ts'

/** Building the standard library with our hooks in it takes its time on a machine that never did. */
const WITH_TESTS = 300_000
const MARKER = /^<!-- goroutine-gate: .+ -->\n/

let scenario: Scenario | undefined
let github: FakeGitHub | undefined
afterEach(async () => {
  scenario?.dispose()
  await github?.close()
})

const act = async (kind: ScenarioKind, setting: Setting = {}) => {
  const acted = await actOnce(kind, setting, WITH_TESTS / 1000 - 10)
  scenario = acted.built
  github = acted.server
  return acted
}

const places = (annotations: readonly { level: string; file?: string }[]) =>
  annotations.filter(({ level }) => level === 'error').map(({ file }) => file)

const writes = (server: FakeGitHub) => server.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')

const HARMLESS: Change = { 'docs/README.md': '# Quotes\n' }

describe('the action on a pull request with tests', { timeout: WITH_TESTS }, () => {
  it('blocks for what the change added, says where, and does not blame it for what was there', async () => {
    const { result, server } = await act('pull-request', { inputs: { test: 'go test ./...' } })
    expect(result.outputs).toMatchObject({ verdict: 'block', 'new-findings': '2', 'known-findings': '1', 'new-leaks': '2', gaps: '0' })
    expect(result.exitCode).toBe(1)
    expect(new Set(places(result.annotations))).toEqual(
      new Set(['internal/feed/client.go', 'internal/feed/quorum.go', 'internal/alert/alert.go']),
    )
    for (const name of ['Client.Latest', 'Quorum.Quote', 'firstAbove']) expect(result.summary).toContain(name)
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toMatch(MARKER)
    expect(server.comments[0]?.issue).toBe(PULL_REQUEST)
    expect(result.masks).toContain('t0ken')
    expect(result.log).not.toContain('t0ken')
  })

  it('fails when the tests fail, as the step did that it replaced', async () => {
    const test = 'package config\n\nimport "testing"\n\nfunc TestBroken(t *testing.T) { t.Fatal("broken") }\n'
    const { result } = await act('pull-request', {
      inputs: { test: 'go test ./internal/config/...' },
      change: { 'internal/config/broken_test.go': test },
    })
    expect(result.exitCode).toBe(1)
    expect(result.outputs.verdict).toBe('block')
    expect(result.log).toContain('--- FAIL: TestBroken')
  })

  it('passes a change that leaks nothing, and writes no comment about it', async () => {
    const { result, server } = await act('pull-request', { inputs: { test: 'go test ./internal/cache/...' }, change: HARMLESS })
    expect(result.outputs).toMatchObject({ verdict: 'pass', 'new-findings': '0', 'new-leaks': '0' })
    expect(result.exitCode).toBe(0)
    expect(server.comments).toEqual([])
  })
})

describe('the action on source alone', () => {
  it('blocks a pull request, keeps one comment up to date and suggests each fix once', async () => {
    const { result, start, server } = await act('pull-request')
    expect(result.outputs).toMatchObject({ verdict: 'block', 'new-findings': '2' })
    await start()
    expect(server.comments).toHaveLength(1)
    const posted = server.requests.filter(({ method }) => method === 'POST').map(({ path }) => path.split('/').at(-1))
    expect(posted).toEqual(['comments', 'reviews'])
    expect(server.reviewComments.map(({ path }) => path)).toEqual(['internal/feed/client.go', 'internal/feed/quorum.go'])
  })

  it('turns an old comment green', async () => {
    const first = await act('pull-request')
    const comments = [...first.server.comments]
    first.built.dispose()
    await first.server.close()
    const { result, server } = await act('pull-request', { change: HARMLESS, github: { comments } })
    expect(result.exitCode).toBe(0)
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).not.toBe(comments[0]?.body)
  })

  it('judges a fork in full, without a comment and without failing for that', async () => {
    const { result, server } = await act('fork', { github: { readOnly: true } })
    expect(result.outputs).toMatchObject({ verdict: 'block', 'new-findings': '2' })
    expect(places(result.annotations)).toEqual(expect.arrayContaining(['internal/feed/client.go', 'internal/feed/quorum.go']))
    expect(result.summary).toContain('Client.Latest')
    expect(server.comments).toEqual([])
  })

  it('passes a harmless fork', async () => {
    const { result } = await act('fork', { change: HARMLESS, github: { readOnly: true } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
  })

  it('says why there is no comment when the token may not write, and goes on', async () => {
    const { result, server } = await act('pull-request', { github: { readOnly: true } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(result.log + result.annotations.map(({ message }) => message).join()).toContain('pull-requests: write')
    expect(server.comments).toEqual([])
  })

  it.each(['push', 'merge-group'] as const)('judges a %s against its base and writes to nobody', async (kind) => {
    const { result, server } = await act(kind)
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', 'new-findings': '2' } })
    expect(result.summary).toContain('Client.Latest')
    expect(writes(server)).toEqual([])
  })

  it('warns instead of blocking when asked to', async () => {
    const { result } = await act('push', { inputs: { 'fail-on': 'never' } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn' } })
  })

  it('goes on when GitHub does not answer', async () => {
    const broken = { method: 'GET', path: /comments/, times: 9, answer: { kind: 'status', status: 404, message: 'Not Found' } } as const
    const { result } = await act('pull-request', { github: { faults: [broken] } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
  })

  it('names an input that is wrong and judges nothing', async () => {
    const { result } = await act('push', { inputs: { 'fail-on': 'errors' } })
    expect(result.exitCode).toBe(2)
    expect(result.annotations.map(({ message }) => message).join()).toContain('fail-on')
  })

  it('does not take commands from the names in a change', async () => {
    const source =
      'package feed\n\nimport "context"\n\nfunc lost() {\n\t_, cancel := context.WithCancel(context.Background())\n\tif false {\n\t\tcancel()\n\t}\n}\n'
    const { result } = await act('push', { change: { 'internal/feed/##[error]x ::set-output name=verdict::pass.go': source } })
    expect(result.outputs.verdict).toBe('block')
    expect(result.annotations.every(({ title }) => title !== undefined)).toBe(true)
  })
})
