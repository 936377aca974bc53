import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { printBaseline } from '#baseline/format.ts'
import { entry, leak, recording } from '../baseline/evidence.ts'
import { LEAKING } from '../drive/world.ts'
import { type Setting, stage } from '../harness/act.ts'
import { warnings } from '../harness/example-verdict.ts'
import type { FakeGitHub } from '../harness/github.ts'
import type { Asked, Reply } from '../harness/github-routes.ts'
import { recordOf } from '../harness/openapi.ts'
import type { Scenario, ScenarioKind } from '../harness/scenario.ts'

/** A bundle that is started several times, on a machine that may be busy. */
const SLOW = 300_000

let scenario: Scenario | undefined
let github: FakeGitHub | undefined
afterEach(async () => {
  scenario?.dispose()
  await github?.close()
})

const staged = async (kind: ScenarioKind, setting: Setting) => {
  const { built, server, start } = await stage(kind, setting)
  scenario = built
  github = server
  return { built, server, start }
}

describe('a wrong block', { timeout: SLOW }, () => {
  const comment = '//goroutine-gate:ignore channel/send-abandoned-by-select -- the rule is wrong here until 2999-01-31 owner=octocat'
  const change = {
    'gate.yml': 'suppressions: { budget: 0, approval-label: leak-accepted }\n',
    'internal/ask/ask.go': LEAKING.replace('package a', 'package ask').replace('answers <- work()', `answers <- work() ${comment}`),
  }
  const user = (login: string) => recordOf('simple-user', { login, type: 'User' })
  const answered = (built: Scenario, by: string, at: string) => {
    const label = { name: 'leak-accepted', color: 'fff' }
    const repo = recordOf('repository', { full_name: 'octo/quotes' })
    const head = { sha: built.head, ref: 'change', label: 'octo:change', repo, user: user('octocat') }
    const labels = [{ ...label, id: 1, node_id: 'x', url: 'x', description: '', default: false }]
    const push = {
      ref: 'refs/heads/change',
      before: built.base,
      after: built.head,
      timestamp: '2026-11-20T10:00:00Z',
      actor: user('octocat'),
    }
    const known: Readonly<Record<string, unknown>> = {
      '/pulls/7': recordOf('pull-request', { number: 7, user: user('octocat'), head, labels, commits: 1 }),
      '/pulls/7/commits': [recordOf('commit', { author: user('octocat'), committer: user('octocat') })],
      '/issues/7/events': [recordOf('labeled-issue-event', { event: 'labeled', label, actor: user(by), created_at: at })],
      '/activity': [recordOf('activity', { ...push, activity_type: 'push' })],
      [`/collaborators/${by}/permission`]: recordOf('repository-collaborator-permission', { permission: 'write', user: null }),
    }
    return ({ path }: Asked): Reply | undefined => {
      const data = known[new URL(path, 'http://loopback').pathname.replace('/repos/octo/quotes', '')]
      return data === undefined ? undefined : { status: 200, data }
    }
  }
  const acted = async (by: string, at: string, faults: readonly unknown[] = []) => {
    const { start } = await staged('pull-request', {
      change,
      inputs: { config: 'gate.yml', comment: 'false' },
      github: (built) => ({ answer: answered(built, by, at), faults: faults as never }),
    })
    return start()
  }

  it('has a way through when somebody else sets the label, and the report says who', async () => {
    const result = await acted('ann', '2026-11-20T10:05:00Z')
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'new-findings': '0' } })
    expect(result.summary).toContain('approved by label leak-accepted, set by ann on 2026-11-20')
  })

  it.each([
    ['its author sets the label', 'octocat', '2026-11-20T10:05:00Z', 'who pushed'],
    ['the label is older than the last push', 'ann', '2026-11-20T09:00:00Z', 'before the last push'],
  ])('stays one when %s', async (_, by, at, why) => {
    const result = await acted(by, at)
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(result.summary).toContain(why)
  })

  it('stays one when GitHub refuses to say', async () => {
    const fault = { method: 'GET', path: /issues\/7\/events/, times: 9, answer: { kind: 'status', status: 403, message: 'no' } }
    const result = await acted('ann', '2026-11-20T10:05:00Z', [fault])
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(result.summary).toContain('issues: read')
  })
})

describe('mode baseline', { timeout: SLOW }, () => {
  const BASELINE = '.goroutine-gate/baseline.jsonl'
  const listed = printBaseline({
    entries: [entry({ k2: 'gone' }), entry({ k2: 'other', package: 'example.com/m/unseen' })],
    knownFindings: [],
  })
  const onDefaultBranch = async (faults: readonly unknown[] = []) => {
    const { built, server, start } = await staged('push', {
      change: { [BASELINE]: listed },
      inputs: { mode: 'baseline', recordings: 'handed' },
      event: (scenario) => ({ event: { ...(scenario.event as object), before: scenario.head } }),
      github: { faults: faults as never },
    })
    // As checkout leaves a push; and what another job handed in.
    execFileSync('git', ['update-ref', 'refs/remotes/origin/main', 'HEAD'], { cwd: built.workspace })
    mkdirSync(join(built.workspace, 'handed'))
    const run = recording([])
    const packages = run.packages.map((one) => ({ ...one, ranTests: ['TestA'], testNames: ['TestA'] }))
    writeFileSync(join(built.workspace, 'handed', 'recording.json'), JSON.stringify({ ...run, packages }))
    return { server, result: await start() }
  }

  it('asks for one pull request, and a token that may not write is a warning', async () => {
    const refused = {
      method: 'GET',
      path: /git\/ref/,
      times: 9,
      answer: { kind: 'status', status: 403, message: 'Resource not accessible' },
    }
    const { result, server } = await onDefaultBranch([refused])
    expect(warnings(result)).toEqual([expect.stringContaining('no pull request with the shorter baseline')])
    expect(warnings(result)[0]).toContain('contents: write')
    expect([result.exitCode, server.requests.some(({ path }) => path.includes('goroutine-gate%2Fbaseline'))]).toEqual([0, true])
  })
})

describe('what other jobs hand in', { timeout: SLOW }, () => {
  const handed = async (inputs: Readonly<Record<string, string>>) => {
    const { built, start } = await staged('pull-request', { change: { 'docs/x.md': 'x\n' }, inputs: { comment: 'false', ...inputs } })
    const write = (path: string, value: unknown) => {
      mkdirSync(join(built.workspace, path, '..'), { recursive: true })
      writeFileSync(join(built.workspace, path), JSON.stringify(value))
    }
    write('handed/head/recording.json', recording([leak({ tier: 'proven' })]))
    write('handed-base/recording.json', { ...recording([leak({ tier: 'proven' })]), commit: built.base })
    const at = (minute: number) => ({ at: `2026-03-01T12:0${minute}:00Z`, total: 1200 })
    write('load/series.json', { service: 'feed', samples: [at(0), at(1)] })
    return start()
  }

  it("is a recording of the base: what it had is not the change's", async () => {
    const { exitCode, outputs, log } = await handed({ mode: 'judge', recordings: 'handed\nbase: handed-base' })
    expect([exitCode, outputs['new-leaks'], outputs.leaks]).toEqual([0, '0', '1'])
    expect(log).toMatch(/against base \w+ \(recording\)/)
  })

  it('is a series, judged beside the source in mode gate and beside recordings in mode judge', async () => {
    const first = await handed({ recordings: 'series: load\np95: 180ms' })
    expect([first.exitCode, first.log.includes('[cap: 1200, limit 1000]')]).toEqual([1, true])
    scenario?.dispose()
    await github?.close()
    const second = await handed({ mode: 'judge', recordings: 'base: handed-base\nhanded\nseries: load' })
    expect([second.exitCode, second.log.includes('[cap: 1200, limit 1000]')]).toEqual([1, true])
  })

  it.each([
    [{ recordings: 'handed' }, 'mode gate makes its own recordings'],
    [{ mode: 'baseline', test: 'go test ./...', recordings: 'base: handed-base' }, 'makes its own recordings'],
    [{ recordings: 'series: load\np95: fast' }, 'is no latency'],
  ])('is refused where it would be passed over in silence: %j', async (inputs, said) => {
    const { exitCode, annotations } = await handed(inputs)
    expect([exitCode, annotations.map(({ message }) => message).join()]).toEqual([2, expect.stringContaining(said)])
  })
})
