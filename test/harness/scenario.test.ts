import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { readContext } from '#adapters/github/context.ts'
import { SCENARIOS, type Scenario, type ScenarioKind, scenarioOf } from './scenario.ts'

let scenario: Scenario | undefined
afterEach(() => scenario?.dispose())

const build = (kind: ScenarioKind, change?: Record<string, string>) => {
  const built = scenarioOf(kind, change)
  scenario = built
  const git = (...args: string[]) => execFileSync('git', args, { cwd: built.workspace, encoding: 'utf8' }).trim()
  return { built, git }
}

describe('a scenario', () => {
  it.each(SCENARIOS)('of a %s is one commit deep and has an event that fits', (kind) => {
    const { built, git } = build(kind)
    const context = readContext(built.event, { ...built.env, GITHUB_EVENT_NAME: built.eventName })
    expect(git('rev-parse', 'HEAD')).toBe(context.sha)
    expect(git('rev-list', '--count', 'HEAD')).toBe('1')
    expect(git('status', '--porcelain')).toBe('')
    expect(context).toMatchObject({ baseSha: built.base, isFork: kind === 'fork' || kind === 'target', isQueue: kind === 'merge-group' })
  })

  it('of a pull request has a merge commit whose first parent is the base, to be read from a shallow clone and fetched', () => {
    const { built, git } = build('pull-request')
    expect(git('cat-file', 'commit', 'HEAD').match(/^parent .*$/gm)).toEqual([`parent ${built.base}`, `parent ${built.head}`])
    git('fetch', '--quiet', '--depth=1', 'origin', built.base)
    expect(git('diff', '--name-only', built.base, 'HEAD').split('\n')).toContain('internal/feed/client.go')
  })

  it('lists the files of its pull request with their patches', () => {
    const { built } = build('fork', { 'docs/README.md': '# Quotes\n' })
    expect(built.pull).toMatchObject({ owner: 'eve', headSha: built.head })
    expect(built.pull.files).toEqual([{ file: 'docs/README.md', patch: '@@ -0,0 +1 @@\n+# Quotes' }])
  })

  it('gives the same commits each time', () => {
    const first = build('push').built
    first.dispose()
    expect(build('push').built.head).toBe(first.head)
  })

  it('can bring another change', () => {
    const { built, git } = build('push', { 'docs/README.md': '# Quotes\n' })
    git('fetch', '--quiet', '--depth=1', 'origin', built.base)
    expect(git('diff', '--name-only', built.base, 'HEAD')).toBe('docs/README.md')
  })
})
