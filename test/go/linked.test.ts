import { describe, expect, it } from 'vitest'
import type { GoFile } from '#go/file.ts'
import { readGoMod } from '#go/module.ts'
import type { GoPackage } from '#go/package.ts'
import { declarationsOf } from '#go/targets.ts'
import { typeOf } from '#go/types.ts'
import { type Group, linkOf } from '#rule/link.ts'
import { find, goFile, syntax } from './source.ts'

const MODULES = [readGoMod('go.mod', 'module example.com/m\n')]

/** A linked package of each folder; texts by path. */
function linked(
  texts: Readonly<Record<string, string>>,
  seen: Readonly<Record<string, string>> = {},
  modules = MODULES,
): Map<string, GoPackage> {
  const groups = new Map<string, { name: string; files: GoFile[] }>()
  for (const [path, text] of Object.entries(texts)) {
    const file = goFile(text, path)
    const key = `${path.slice(0, path.lastIndexOf('/'))} ${file.packageName}`
    const group = groups.get(key) ?? { name: file.packageName, files: [] }
    group.files.push(file)
    groups.set(key, group)
  }
  const list: Group[] = [...groups.values()]
  const others = Object.entries(seen).map(([file, text]) => ({ file, text }))
  const link = linkOf(list, others, { modules, syntax })
  return new Map(list.map((group) => [group.files[0]?.path ?? '', link.package(group)]))
}

function targets(pkg: GoPackage | undefined, call: string): string[] {
  const [file] = (pkg as GoPackage).files as [GoFile]
  return declarationsOf(pkg as GoPackage, file, find(file, 'call_expression', call)).map(
    (target) => `${target.pkg.importPath} ${target.file.declaredName(target.node)}`,
  )
}

const USER = `package a

import "example.com/m/b"

func run() {
	b.Open()
	c := b.Open()
	c.Close()
	c.inner.Flush()
}
`

describe('a call into another package', () => {
  const b = `package b

type base struct{}

func (b *base) Close() {}

type Flusher struct{}

func (f Flusher) Flush() {}

type Conn struct {
	base
	inner Flusher
}

func Open() *Conn { return &Conn{} }
`

  it('leads to what that package declares, methods and promoted methods by the declared result', () => {
    const packages = linked({ 'a/a.go': USER, 'b/b.go': b })
    const a = packages.get('a/a.go')
    expect([targets(a, 'b.Open()'), targets(a, 'c.Close()'), targets(a, 'c.inner.Flush()')]).toEqual([
      ['example.com/m/b Open'],
      ['example.com/m/b base.Close'],
      ['example.com/m/b Flusher.Flush'],
    ])
  })

  it('leads there as well when the package is only seen', () => {
    const packages = linked({ 'a/a.go': USER }, { 'b/b.go': b })
    expect(targets(packages.get('a/a.go'), 'b.Open()')).toEqual(['example.com/m/b Open'])
  })

  it('leads nowhere when its text is not at hand', () => {
    expect(targets(linked({ 'a/a.go': USER }).get('a/a.go'), 'b.Open()')).toEqual([])
  })

  it('never leads into a test, not even from one', () => {
    const texts = { 'a/a_test.go': USER, 'b/b_test.go': b, 'b/x.go': 'package b\n' }
    expect(targets(linked(texts).get('a/a_test.go'), 'b.Open()')).toEqual([])
  })

  it('leads to all twins that build tags make', () => {
    const twins = { 'b/b_linux.go': 'package b\n\nfunc Open() {}\n', 'b/b_windows.go': 'package b\n\nfunc Open() {}\n' }
    expect(targets(linked({ 'a/a.go': USER, ...twins }).get('a/a.go'), 'b.Open()')).toHaveLength(2)
  })

  it('leads nowhere when two folders have the import path', () => {
    const again = readGoMod('copy/go.mod', 'module example.com/m\n')
    const packages = linked({ 'a/a.go': USER, 'b/b.go': b, 'copy/b/b.go': b }, {}, [...MODULES, again])
    expect(targets(packages.get('a/a.go'), 'b.Open()')).toEqual([])
  })
})

describe('packages that import each other', () => {
  it('are asked without end of each other, and answer', () => {
    const packages = linked({
      'a/a.go': 'package a\n\nimport "example.com/m/b"\n\ntype A struct{ b.B }\n\nfunc f(a A) { a.Nothing() }\n',
      'b/b.go': 'package b\n\nimport "example.com/m/a"\n\ntype B struct{ a.A }\n',
    })
    expect(targets(packages.get('a/a.go'), 'a.Nothing()')).toEqual([])
  })
})

describe('the type of another package’s result', () => {
  it('is named with that package’s path, and what only it can read is unknown', () => {
    const packages = linked({
      'a/a.go': 'package a\n\nimport "example.com/m/b"\n\nfunc f() {\n\tx := b.Ours()\n\ty := b.Hidden()\n\t_, _ = x, y\n}\n',
      'b/b.go':
        'package b\n\nimport "net/http"\n\ntype T struct{}\n\nfunc Ours() (map[string]*T, *http.Response) { return nil, nil }\n\nfunc Hidden() struct{ n int } { return struct{ n int }{} }\n',
    })
    const a = packages.get('a/a.go') as GoPackage
    const [file] = a.files as [GoFile]
    expect(typeOf(a, file, find(file, 'call_expression', 'b.Ours()'))).toEqual({
      kind: 'map',
      element: { kind: 'pointer', to: { kind: 'named', package: 'example.com/m/b', name: 'T' } },
    })
    expect(typeOf(a, file, find(file, 'call_expression', 'b.Hidden()'))).toBeUndefined()
  })
})
