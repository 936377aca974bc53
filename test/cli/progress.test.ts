import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commit, git } from '../adapters/git-helper.ts'
import { gate } from './command-line.ts'
import { GO_MOD, LEAKING, MENDED } from './go-sources.ts'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'gate-progress-')))
const NOT_CI = { CI: '' }
const JUDGE = ['judge', '--base', 'HEAD~1', '--format', 'json']
const stages = (text: string) => text.split('\n').filter((line) => /^goroutine-gate: (?:collecting|parsing|recording|judging)/.test(line))

beforeAll(() => {
  git(root, 'init', '--quiet', '--initial-branch=main')
  commit(root, { 'go.mod': GO_MOD, 'a/a.go': MENDED })
  commit(root, { 'a/a.go': LEAKING })
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('progress', () => {
  it('names each stage on standard error where it is asked for, and changes nothing of the result', async () => {
    const [shown, silent] = await Promise.all([[...JUDGE, '--progress'], JUDGE].map((words) => gate(words, { cwd: root, env: NOT_CI })))
    expect(stages(shown?.err ?? '')).toEqual([
      'goroutine-gate: collecting what the change touches, on both sides',
      'goroutine-gate: parsing 1 file',
      'goroutine-gate: parsing 1 file of the base',
      'goroutine-gate: judging',
    ])
    expect([silent?.err, silent?.out]).toEqual(['', shown?.out])
  })

  it('is silent with --no-progress and --quiet, and in CI as long as the work is short', async () => {
    const ways = [
      [['--no-progress'], {}],
      [['--progress', '--quiet'], {}],
      [[], { CI: 'true' }],
    ] as const
    const ended = await Promise.all(ways.map(([words, env]) => gate([...JUDGE, ...words], { cwd: root, env: { ...NOT_CI, ...env } })))
    expect(ended.map(({ err }) => err)).toEqual(['', '', ''])
  })

  it('never goes on in the line of a test command that ended without a line end', async () => {
    const command = ['sh', '-c', 'printf half; printf way >&2']
    const { out, err } = await gate(['gate', '--base', 'HEAD~1', '--format', 'json', '--progress', '--', ...command], {
      cwd: root,
      env: NOT_CI,
    })
    expect(() => JSON.parse(out)).not.toThrow()
    expect(err).toMatch(/^goroutine-gate: recording sh -c printf half/m)
    expect(err).toMatch(/(?:half|way)\ngoroutine-gate: /)
    expect(err).not.toMatch(/(?:half|way)goroutine-gate: /)
  })
})
