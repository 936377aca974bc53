import { existsSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository, tempFolder } from '../adapters/git-helper.ts'
import { gate } from './command-line.ts'
import { ASKING, GO_MOD, LEAKING } from './go-sources.ts'

const files = { 'go.mod': GO_MOD, 'a/a.go': LEAKING, 'a/a_test.go': ASKING, Makefile: 'test:\n\tgo test ./...\n' }

interface Said {
  readonly healthy: boolean
  readonly checks: readonly { readonly name: string; readonly state: string; readonly says: string; readonly help: string }[]
}

async function doctor(cwd: string, words: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const { code, out } = await gate(['doctor', '--format', 'json', ...words], { cwd, env })
  const { healthy, checks } = JSON.parse(out) as Said
  return { code, healthy, of: (name: string) => checks.find((check) => check.name === name) }
}

describe('`doctor`', () => {
  it('finds everything well where it is, and has seen the recorder at work', async () => {
    const { code, healthy, of } = await doctor(repository(files), ['--', 'make', 'test'])
    expect([code, healthy]).toEqual([0, true])
    for (const name of ['go', 'hooks', 'GOFLAGS', 'packages', 'caches', 'test command', 'self-test', 'base', 'config'])
      expect(of(name)).toMatchObject({ name, state: 'ok', help: '' })
  })

  it('says so for people, and what to do, and ends with 2 where recording would not work', async () => {
    const { code, out } = await gate(['doctor', '--', 'go', 'vet'], { cwd: repository(files) })
    expect([code, out]).toEqual([2, expect.stringContaining('✖ test command  go vet: it is not go test\n')])
    expect(out).toContain('help: pass a command that runs tests, such as go test ./...')
    expect(out).toMatch(/\n\nrecording would not work here: 1 to mend\n$/)
  })

  it('names a Go that is missing, one that is too old for go.mod, and a config that is wrong', async () => {
    const dir = repository({ ...files, '.goroutine-gate.yml': 'fail-om: error\n' })
    const [git] = (process.env.PATH ?? '').split(delimiter).filter((folder) => existsSync(join(folder, 'git')))
    const bin = tempFolder()
    symlinkSync(join(git ?? '', 'git'), join(bin, 'git'))
    const none = await doctor(dir, [], { PATH: bin })
    expect([none.code, none.of('go')?.state, none.of('config')?.state]).toEqual([2, 'bad', 'bad'])
    expect(none.of('go')?.help).toContain('install Go')
    const old = await doctor(repository({ ...files, 'go.mod': 'module example.com/m\n\ngo 1.99\n' }), [], { GOTOOLCHAIN: 'local' })
    expect([old.code, old.of('packages')?.state, old.of('packages')?.help]).toEqual([2, 'bad', expect.stringContaining('GOTOOLCHAIN=auto')])
  })

  it('names an overlay that stands in the way of the hooks, and a base that is not there', async () => {
    const dir = repository({ ...files, 'o.json': '[]' })
    const { code, of } = await doctor(dir, ['--base', 'nowhere'], { GOFLAGS: '-overlay=o.json' })
    expect([code, of('hooks')?.state, of('base')?.state]).toEqual([2, 'bad', 'bad'])
    expect(of('base')?.says).toContain('there is no commit "nowhere"')
  })

  it('does without a repository and without packages, and says what is then missing', async () => {
    const { code, of } = await doctor(tempFolder())
    expect([code, of('packages')?.state, of('base')?.state, of('self-test')?.state]).toEqual([2, 'bad', 'warn', 'ok'])
    expect(of('packages')?.help).toContain('-C')
  })
})
