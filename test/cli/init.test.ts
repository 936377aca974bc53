import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git, repository, tempFolder, writeFiles } from '../adapters/git-helper.ts'
import { gate } from './command-line.ts'
import { GO_MOD } from './go-sources.ts'

const WORKFLOW = '.github/workflows/goroutine-gate.yml'

describe('`init`', () => {
  it('shows a diff that git can apply and writes nothing, then writes the same when told to', async () => {
    const dir = repository({ 'go.mod': GO_MOD, 'a/a.go': 'package a\n' })
    const shown = await gate(['init'], { cwd: dir })
    expect([shown.code, git(dir, 'status', '--porcelain')]).toEqual([0, ''])
    expect(shown.err).toContain('test command: go test ./... (the module at the root)')
    writeFileSync(join(dir, 'init.diff'), shown.out)
    git(dir, 'apply', 'init.diff')
    const [workflow, config] = [WORKFLOW, '.goroutine-gate.yml'].map((file) => readFileSync(join(dir, file), 'utf8'))
    git(dir, 'clean', '-fdq')
    const written = await gate(['init', '--write'], { cwd: join(dir, 'a') })
    expect([written.code, written.out]).toEqual([0, ''])
    expect(written.err).toContain(`wrote ${WORKFLOW}`)
    expect([WORKFLOW, '.goroutine-gate.yml'].map((file) => readFileSync(join(dir, file), 'utf8'))).toEqual([workflow, config])
    expect((await gate(['check', '.'], { cwd: dir })).code).toBe(0)
  })

  it('overwrites nothing, whether git knows it or not', async () => {
    const dir = repository({ 'go.mod': GO_MOD, [WORKFLOW]: 'mine\n', '.goroutine-gate.yml': 'fail-on: never\n' })
    const both = await gate(['init', '--write'], { cwd: dir })
    expect([both.code, both.err]).toEqual([0, expect.stringContaining('there is nothing to write')])
    const other = repository({ 'go.mod': GO_MOD })
    writeFiles(other, { '.goroutine-gate.yml': 'fail-on: never\n' })
    const { code, err } = await gate(['init', '--write'], { cwd: other })
    expect([code, err]).toEqual([2, expect.stringContaining('.goroutine-gate.yml is there already, and not in the last commit')])
    expect([existsSync(join(other, WORKFLOW)), readFileSync(join(other, '.goroutine-gate.yml'), 'utf8')]).toEqual([
      false,
      'fail-on: never\n',
    ])
    expect(git(dir, 'status', '--porcelain')).toBe('')
  })

  it('finds modules, Makefile and workflows of the repository', async () => {
    const dir = repository({ 'x/go.mod': GO_MOD, 'x/vendor/y/go.mod': GO_MOD, Makefile: 'test:\n\tcd x && go test ./...\n' })
    const { out, err } = await gate(['init'], { cwd: dir })
    expect(out).toContain('+          test: make test\n')
    expect(out).toContain('+          go-version-file: x/go.mod\n')
    expect(err).toContain('(the target test of Makefile)')
  })

  it('needs a repository', async () => {
    const { code, err } = await gate(['init'], { cwd: tempFolder() })
    expect([code, err]).toEqual([2, expect.stringContaining('in no git work tree')])
  })
})
