import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit, repository, writeFiles } from '../adapters/git-helper.ts'
import { judged, verdictOf } from './command-line.ts'
import { ASKING, GO_MOD, LEAKING, MENDED } from './go-sources.ts'

const CONFIG = '.goroutine-gate.yml'
const OFF = 'fail-on: never\n'
/** A NUL makes a file binary, which no config is. */
const BINARY = 'fail-on: never\n\0'
const WRONG = 'fail-on: never\nlimit: {}\n'

type Texts = Readonly<Record<string, string>>

/** A change that brings an error, with other files at the base and in the change. */
function change(base: Texts, head: Texts = {}): string {
  const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': MENDED, 'a/a_test.go': ASKING, ...base })
  commit(dir, { 'a/a.go': LEAKING, ...head })
  return dir
}

const JUDGE = ['judge', ['--base', 'HEAD~1']] as const
const GATE = ['gate', ['--base', 'HEAD~1', '--', 'go', 'test', './...']] as const

describe('a config that would let everything pass', () => {
  it.each([
    ['is wrong at the base', { [CONFIG]: WRONG }, {}, 'block new-finding | policy-problem', 'limit: found an unknown key; expected limits'],
    [
      'cannot be read at the base',
      { [CONFIG]: BINARY },
      {},
      'block new-finding | policy-problem',
      `${CONFIG}:1:1: found a file that cannot be read`,
    ],
    ['is missing at the base', {}, { [CONFIG]: OFF }, 'block new-finding', ''],
    [
      'is right at the base under a wrong one that goes before it',
      { [CONFIG]: WRONG, [`.github/${CONFIG}`]: OFF },
      {},
      'block new-finding | policy-problem',
      CONFIG,
    ],
    [
      'is wrong in the head as well',
      { [CONFIG]: WRONG },
      { [CONFIG]: `${WRONG}x: 1\n` },
      'block new-finding | policy-problem',
      'the built-in policy judges',
    ],
  ] as const)('judges nothing where it %s', async (_, base, head, verdict, said) => {
    const ended = await judged(JUDGE[0], JUDGE[1], { cwd: change(base, head) })
    expect([ended.code, verdictOf(ended), ended.report.run.policySource]).toEqual([1, verdict, 'built-in'])
    expect(ended.report.verdict.reasons.map(({ message }) => message).join()).toContain(said)
  })

  it.each([
    ['is no text', BINARY, '.goroutine-gate.yml:2:1: found missing char'],
    ['is wrong', WRONG, 'limit: found an unknown key'],
  ])('in the head only warns where it %s, and the base judges', async (_, text, said) => {
    const dir = change({ [CONFIG]: 'fail-on: warning\n' }, { [CONFIG]: text })
    const ended = await judged(JUDGE[0], JUDGE[1], { cwd: dir })
    expect([ended.code, verdictOf(ended)]).toEqual([1, 'block new-finding | policy-problem'])
    expect(ended.report.run.policySource).toContain(`${CONFIG} at `)
    expect(ended.report.verdict.reasons.at(-1)?.message).toContain('in the config of the change, which would be refused')
    expect(ended.report.verdict.reasons.at(-1)?.message).toContain(said)
  })

  it('that is a folder in the head is said too', async () => {
    const dir = change({ [CONFIG]: 'fail-on: warning\n' })
    rmSync(join(dir, CONFIG))
    writeFiles(dir, { [`${CONFIG}/x`]: 'y' })
    const ended = await judged(JUDGE[0], JUDGE[1], { cwd: dir })
    expect(verdictOf(ended)).toBe('block new-finding | policy-problem')
  })

  it('blocks under `gate` as well, with the runs of the built-in policy', { timeout: 120_000 }, async () => {
    const dir = change({ [CONFIG]: BINARY }, { [CONFIG]: OFF })
    const ended = await judged(GATE[0], GATE[1], { cwd: dir })
    expect([ended.code, verdictOf(ended)]).toEqual([1, 'block new-leak, new-finding | policy-problem'])
  })
})
