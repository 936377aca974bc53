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

  it('is a note for a duty in an example, which ends with its program, and one lower for a goroutine that waits', () => {
    expect(levelIn('examples/a.go', undefined, 'sql/sends')).toBe('note')
    expect(levelIn('examples/a.go')).toBe('warning')
    expect(levelIn('examples/a.go', undefined, 'sync/sends')).toBe('error')
    expect(levelIn('integration/a.go')).toBe('error')
  })

  it.each([
    'github.com/spf13/cobra',
    'github.com/hashicorp/cli',
    'github.com/peterbourgon/ff/v3/ffcli',
    'github.com/traefik/paerser/cli',
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

  const TESTING = 'package a\n\nimport "testing"\n\n'

  it.each([
    ['a function', 'func f(t testing.TB, c chan int) { c <- 1 }'],
    ['a function, in a goroutine of it', 'func f(c chan int, t *testing.T) { go func() { c <- 1 }() }'],
    ['a literal', 'var f = func(t *testing.B, c chan int) { c <- 1 }'],
    [
      'whoever makes the receiver',
      'type h struct{ c chan int }\n\nfunc newH(t testing.TB) *h { return &h{} }\n\nfunc (h *h) f() { h.c <- 1 }',
    ],
    [
      'a method of the receiver, too',
      'type h struct{ c chan int }\n\nfunc newH(t testing.TB) h { return h{} }\n\nfunc use(t testing.TB, x *h) {}\n\nfunc (h h) f() { h.c <- 1 }',
    ],
  ])('is a note where %s takes what Go hands to a test', (_, text) => {
    expect(levelIn('a/testing.go', TESTING + text)).toBe('note')
  })

  it.each([
    ['another function of the file does', `func TestServer(t testing.TB) {}\n\n${SEND}`],
    ['the file only imports the package', `var inTest = testing.Testing()\n\n${SEND}`],
    ['the parameter has no name', 'func f(_ testing.TB, c chan int) { c <- 1 }'],
    [
      'the type is made elsewhere as well',
      'type h struct{ c chan int }\n\nfunc newH(t testing.TB) *h { return &h{} }\n\nfunc open() *h { return &h{} }\n\nfunc (h *h) f() { h.c <- 1 }',
    ],
    [
      'the type is part of another',
      'type h struct{ c chan int }\n\ntype s struct{ h h }\n\nfunc newH(t testing.TB) *h { return &h{} }\n\nfunc (h *h) f() { h.c <- 1 }',
    ],
    [
      'nobody who takes it makes the type',
      'type h struct{ c chan int }\n\nfunc check(t testing.TB, x *h) {}\n\nfunc (h *h) f() { h.c <- 1 }',
    ],
  ])('is its rule’s where %s', (_, text) => {
    expect(levelIn('a/a.go', TESTING + text)).toBe('error')
  })

  it('is its rule’s where a package of another name is called testing', () => {
    const text = 'package a\n\nimport testing "example.com/load"\n\nfunc f(t testing.TB, c chan int) { c <- 1 }\n'
    expect(levelIn('a/a.go', text)).toBe('error')
  })

  const FAKE =
    'package a\n\ntype fakeUser struct{}\n\nfunc newFakeUser() *fakeUser { return &fakeUser{} }\n\nfunc (m *fakeUser) f(c chan int) { c <- 1 }\n'
  const MOCK = 'package a\n\nfunc MockUser(c chan int) { c <- 1 }\n'

  it('is a note in a stand-in that no production code uses', () => {
    expect(levelIn('a/a.go', FAKE)).toBe('note')
    expect(levelIn('a/a.go', MOCK)).toBe('note')
    const test = { file: 'a/a_test.go', text: 'package a\n\nvar user = MockUser\n' }
    expect(levelsIn([{ file: 'a/a.go', text: MOCK }, test])).toEqual(['note'])
  })

  it('is its rule’s in what is only called like one: its package uses it, or one that imports that', () => {
    expect(levelIn('a/a.go', `${FAKE}\nvar user = newFakeUser()\n`)).toBe('error')
    expect(levelIn('a/a.go', `${MOCK}\nfunc serve(c chan int) { go MockUser(c) }\n`)).toBe('error')
    const user = { file: 'b/b.go', text: 'package b\n\nimport "example.com/m/a"\n\nfunc serve(c chan int) { go a.MockUser(c) }\n' }
    const modules = [{ file: 'go.mod', text: 'module example.com/m\n' }]
    const inspection = { rules: [named('channel/sends')], contracts: [], syntax, goVersion: '' }
    const { findings } = inspect({ files: [{ file: 'a/a.go', text: MOCK }, user], modules }, inspection)
    expect(findings.map(({ level }) => level)).toEqual(['error'])
    expect(levelIn('a/a.go', 'package a\n\nfunc mockery(c chan int) { c <- 1 }\n')).toBe('error')
  })

  it('is a note for what the main function of a process leaves once, by calls, goroutines and groups', () => {
    const run = 'func run(g group, c chan int) {\n\tg.Go(func() error {\n\t\tc <- 1\n\t\treturn nil\n\t})\n}\n'
    const group = 'type group struct{}\n\nfunc (group) Go(func() error) {}\n'
    expect(levelIn('main.go', `package main\n\nfunc main() {\n\tgo run(group{}, nil)\n}\n\n${run}\n${group}`)).toBe('note')
    expect(levelIn('main.go', `package main\n\nfunc main() {\n\tf(nil)\n\tf(nil)\n}\n\n${SEND}`)).toBe('note')
    expect(levelIn('main.go', `package main\n\nfunc main() {\n\tf(nil)\n}\n\n${SEND}`, 'sync/sends')).toBe('error')
  })

  it.each([
    ['comes to it in a loop', 'for {\n\t\tf(nil)\n\t}'],
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
