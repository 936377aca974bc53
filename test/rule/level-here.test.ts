import { describe, expect, it } from 'vitest'
import type { Rule } from '#model/rule.ts'
import { inspect } from '#rule/inspect.ts'
import type { LoadedRule } from '#rule/pack.ts'
import { SENDS, syntax } from './sample.ts'

const named = (id: string): LoadedRule => ({ ...SENDS, rule: { ...SENDS.rule, id, pack: id.split('/')[0] ?? '' } satisfies Rule })
const SEND = 'func f(c chan int) { c <- 1 }\n'

function levelIn(file: string, text = `package a\n\n${SEND}`, rule = 'channel/sends'): string | undefined {
  return inspect({ files: [{ file, text }], modules: [] }, { rules: [named(rule)], contracts: [], syntax, goVersion: '' }).findings[0]
    ?.level
}

function levelsIn(files: { file: string; text: string }[], rule = 'channel/sends'): string[] {
  const inspection = { rules: [named(rule)], contracts: [], syntax, goVersion: '' }
  return inspect({ files, modules: [] }, inspection).findings.map(({ level }) => level)
}

describe('the level of a finding', () => {
  it('is its rule’s in code that runs', () => expect(levelIn('internal/a/a.go')).toBe('error'))

  it.each(['a/a_test.go', 'internal/testutil/a.go', 'net/acmetest/a.go', 'mocks/a.go', 'e2e/a.go'])('is a note in %s', (file) => {
    expect(levelIn(file)).toBe('note')
  })

  it('is a note in a file that no build includes', () => {
    expect(levelIn('gen.go', `// Copyright.\n\n//go:build ignore\n\npackage main\n\n${SEND}`)).toBe('note')
  })

  it('is a note for a duty in an example, which ends with its program, and its own for a goroutine that waits', () => {
    expect(levelIn('examples/a.go', undefined, 'sql/sends')).toBe('note')
    expect(levelIn('examples/a.go')).toBe('error')
  })

  it.each([
    'github.com/spf13/cobra',
    'github.com/hashicorp/cli',
    'github.com/peterbourgon/ff/v3/ffcli',
  ])('is a note in a package of commands of %s, which end with their process, unless it is about more than what they leave', (path) => {
    const text = `package a\n\nimport c "${path}"\n\nvar root c.Command\n\n${SEND}`
    expect(levelIn('cmd/a.go', text)).toBe('note')
    expect(levelIn('cmd/a.go', text, 'sync/sends')).toBe('error')
  })

  it('does not block where one file of a server reads a command line, and duties keep their level there', () => {
    const command = { file: 'a/command.go', text: 'package a\n\nimport "github.com/spf13/cobra"\n\nvar root cobra.Command\n' }
    const rest = ['b', 'c', 'd', 'e'].map((name) => ({ file: `a/${name}.go`, text: 'package a\n' }))
    expect(levelsIn([command, ...rest, { file: 'a/s.go', text: `package a\n\n${SEND}` }])).toEqual(['warning'])
    expect(levelsIn([command, ...rest, { file: 'a/s.go', text: `package a\n\n${SEND}` }], 'http/sends')).toEqual(['error'])
  })

  it('is a note in a helper of tests that stands in a file of its own, and in what stands in for something', () => {
    const helper = `package a\n\nimport "testing"\n\nfunc TestServer(t testing.TB) {}\n\n${SEND}`
    expect(levelIn('a/testing.go', helper)).toBe('note')
    expect(levelIn('a/a.go', 'package a\n\nfunc MockUser(c chan int) { c <- 1 }\n')).toBe('note')
    expect(levelIn('a/a.go', 'package a\n\nfunc (m *mockUser) f(c chan int) { c <- 1 }\n\ntype mockUser struct{}\n')).toBe('note')
  })

  it('is its rule’s beside an import of testing that no helper needs, and in a function whose name only begins so', () => {
    const asks = `package a\n\nimport "testing"\n\nvar inTest = testing.Testing()\n\n${SEND}`
    expect(levelIn('a/a.go', asks)).toBe('error')
    expect(levelIn('a/a.go', 'package a\n\nfunc mockery(c chan int) { c <- 1 }\n')).toBe('error')
  })

  it('is one lower for what the main function of a process leaves once, by calls, goroutines and groups', () => {
    const run = 'func run(g group, c chan int) {\n\tg.Go(func() error {\n\t\tc <- 1\n\t\treturn nil\n\t})\n}\n'
    const group = 'type group struct{}\n\nfunc (group) Go(func() error) {}\n'
    expect(levelIn('main.go', `package main\n\nfunc main() {\n\tgo run(group{}, nil)\n}\n\n${run}\n${group}`)).toBe('warning')
    expect(levelIn('main.go', `package main\n\nfunc main() {\n\tf(nil)\n}\n\n${SEND}`, 'sync/sends')).toBe('error')
  })

  it.each([
    ['comes to it in a loop', 'for {\n\t\tf(nil)\n\t}'],
    ['comes to it twice', 'f(nil)\n\tf(nil)'],
    ['hands it over', 'f(nil)\n\thandle(f)'],
    ['comes to it by a handler', 'handle(func() { f(nil) })'],
    ['does not come to it', ''],
  ])('is its rule’s where main %s', (_, body) => {
    const text = `package main\n\nfunc main() {\n\t${body}\n}\n\nfunc handle(any) {}\n\n${SEND}`
    expect(levelIn('main.go', text)).toBe('error')
  })

  it('is not lowered by a folder that only begins or ends like one of these', () => {
    expect(['latest', 'mockery', 'contest2', 'testing'].map((folder) => levelIn(`${folder}/a.go`))).toEqual([
      'error',
      'error',
      'error',
      'error',
    ])
  })
})
