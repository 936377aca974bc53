import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theOutside } from '#adapters/outside.ts'
import { gateChange } from '#drive/gate.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { commit, git, repository, tempFolder, writeFiles } from '../adapters/git-helper.ts'
import { gapsOf, verdictOf } from '../drive/world.ts'

const GO_MOD = 'module example.com/m\n\ngo 1.24\n'

/** Leaves a goroutine in a way that no rule knows: over a function value. */
const WATCHED = 'package a\n\nvar Park = func(ch chan int) { <-ch }\n\nfunc Watch() { go Park(make(chan int)) }\n'
const TEST = 'package a\n\nimport "testing"\n\nfunc TestWatch(t *testing.T) { Watch() }\n'

/** Uses what only the disk has. */
const USES = (path: string) => WATCHED.replace('package a\n', `package a\n\nimport _ "${path}"\n`)

const TOUCHED = '\n// A comment more.\n'

/** Gates what stands in the work tree against its base, with the real git and the real Go, and no network. */
async function gated(dir: string, base: string, command: readonly string[] = ['go', 'test', '-count=1', './...']) {
  const request = {
    ...{ cwd: dir, base, config: '', failOn: undefined, types: 'syntax' as const },
    ...{ catalogue: { rules: RULES, contracts: CONTRACTS }, tool: { name: 'goroutine-gate', version: '0' } },
    ...{ command, out: join(tempFolder(), 'out'), output: 'stderr' as const },
  }
  const outcome = await gateChange(
    request,
    theOutside(() => {}),
  )
  return { verdict: verdictOf(outcome), states: outcome.report.growth.map(({ state }) => state), gaps: gapsOf(outcome) }
}

/** The leak was there all the time, so it must never be new; what kept the base from being seen is named. */
function expectUnseen(told: Awaited<ReturnType<typeof gated>>, said: RegExp) {
  expect(told.verdict).toMatch(/^warn \| (.*, )?base-unknown/)
  expect(told.states).toEqual(['unknown'])
  expect(told.gaps.join('\n')).toMatch(said)
}

const before = {
  GOPROXY: process.env.GOPROXY,
  GOFLAGS: process.env.GOFLAGS,
  GOSUMDB: process.env.GOSUMDB,
  GIT_ALLOW_PROTOCOL: process.env.GIT_ALLOW_PROTOCOL,
}

beforeAll(() => {
  process.env.GOPROXY = 'off'
  process.env.GOSUMDB = 'off'
  process.env.GIT_ALLOW_PROTOCOL = 'file'
})

afterAll(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

describe('what the base lacks', () => {
  it('is nothing where it lacks nothing: the leak is known', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': WATCHED, 'a/a_test.go': TEST })
    const base = commit(dir, {}, 'base')
    commit(dir, { 'a/a.go': WATCHED + TOUCHED })
    expect((await gated(dir, base)).states).toEqual(['same'])
  })

  it('may be generated files that are not committed', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': USES('example.com/m/gen'), 'a/a_test.go': TEST, '.gitignore': 'gen/\n' })
    const base = commit(dir, {}, 'base')
    commit(dir, { 'a/a.go': USES('example.com/m/gen') + TOUCHED })
    writeFiles(dir, { 'gen/gen.go': 'package gen\n' })
    expectUnseen(await gated(dir, base), /a(:|\b).*files that are not committed are not there: gen\/gen\.go/)
  })

  it('may be a submodule', async () => {
    const inner = repository({ 'sub.go': 'package sub\n' })
    commit(inner, {}, 'inner')
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': USES('example.com/m/sub'), 'a/a_test.go': TEST })
    git(dir, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${inner}`, 'sub')
    const base = commit(dir, {}, 'base')
    commit(dir, { 'a/a.go': USES('example.com/m/sub') + TOUCHED })
    expectUnseen(await gated(dir, base), /submodule sub: submodules are not checked out/)
  })

  it('may be a private module that cannot be fetched', async () => {
    const requires = `${GO_MOD}\nrequire private.example/inner v0.1.0\n`
    const dir = repository({ 'go.mod': requires, 'a/a.go': USES('private.example/inner'), 'a/a_test.go': TEST })
    const base = commit(dir, {}, 'base')
    commit(dir, {
      'go.mod': `${requires}\nreplace private.example/inner => ./inner\n`,
      'inner/go.mod': 'module private.example/inner\n\ngo 1.24\n',
      'inner/inner.go': 'package inner\n',
      'a/a.go': USES('private.example/inner') + TOUCHED,
    })
    expectUnseen(await gated(dir, base), /package example\.com\/m\/a on the base .*did not build.*private\.example\/inner/)
  })

  it('may be the target that runs the tests', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': WATCHED, 'a/a_test.go': TEST, Makefile: 'lint:\n\tgo vet ./...\n' })
    const base = commit(dir, {}, 'base')
    commit(dir, { 'a/a.go': WATCHED + TOUCHED, Makefile: 'test:\n\tgo test -count=1 ./...\n' })
    expect(execFileSync('make', ['--version']).length).toBeGreaterThan(0)
    expectUnseen(await gated(dir, base, ['make', 'test']), /before any `go test`: make: .*test/)
  })

  it('may be the whole package, and then its leak is new', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'b/b.go': 'package b\n' })
    const base = commit(dir, {}, 'base')
    commit(dir, { 'a/a.go': WATCHED, 'a/a_test.go': TEST })
    const told = await gated(dir, base)
    expect([told.verdict, told.states]).toEqual([expect.stringMatching(/^block .*new-leak/), ['new']])
  })
})
