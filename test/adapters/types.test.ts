import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { decodeSource } from '#adapters/files/decode.ts'
import { readTypes } from '#adapters/toolchain/types.ts'
import { calleeOf } from '#go/calls.ts'
import { capacityOf } from '#go/channel-make.ts'
import { type ExactTypes, exactTypes } from '#go/exact/facts.ts'
import { readAnswers } from '#go/exact/read.ts'
import type { GoFile } from '#go/file.ts'
import { GoPackage } from '#go/package.ts'
import { typeOf } from '#go/types.ts'
import type { TypesRequest } from '#ports.ts'
import { find, goFile } from '../go/source.ts'
import { type GoModule, goModule } from '../record/module.ts'

let module: GoModule | undefined
afterEach(() => module?.remove())

interface Asked {
  readonly exact: ExactTypes
  readonly gaps: readonly string[]
  readonly files: readonly string[]
}

/** What Go says about a module of these files; later ones by name go over those of the module. */
async function ask(files: Readonly<Record<string, string>>, over: Partial<TypesRequest> = {}): Promise<Asked> {
  module = goModule(files)
  const asked = { modules: [{ dir: '', patterns: ['./...'] }], flags: [], mayBuild: true, instead: new Map(), limitMs: 60_000 }
  const read = readAnswers(await readTypes({ root: module.dir, ...asked, ...over }))
  if ('why' in read) throw new Error(read.why)
  const gaps = read.answers.flatMap((answer) => answer.gaps.map(({ what, why }) => `${what}: ${why}`))
  return { exact: exactTypes(read.answers), gaps, files: read.answers.flatMap((answer) => answer.files.map(({ file }) => file)) }
}

function packageOf(text: string, exact: ExactTypes, path = 'p.go'): { pkg: GoPackage; file: GoFile } {
  const file = goFile(decodeSource(Buffer.from(text)).text ?? '', path)
  return { pkg: new GoPackage('', 'p', 'example.com/m', [file], undefined, undefined, exact), file }
}

const TEXT = `package p

import (
	. "net/http"
	"database/sql"
	"os"
)

const room = 2 * 4

type store struct {
	*sql.DB
	inner
}

type inner struct{ done chan struct{} }

type closer interface{ Close() error }

type pair[T any] struct{ left, right T }

func fetch() (*Response, error) { return Get("http://example.com") }

func use(s *store) {
	rows, _ := s.Query("select 1")
	rows.Close()
	p := pair[*os.File]{}
	p.left.Close()
	made := make(chan int, room)
	var c closer = s
	c.Close()
	close(s.done)
	_ = made
}
`

describe('the fact program', () => {
  it('names callees through dot imports, embedding, generics and interfaces, and knows constant capacities', async () => {
    const { exact, gaps } = await ask({ 'p.go': TEXT })
    const { pkg, file } = packageOf(TEXT, exact)
    const called = (call: string): string => {
      const { package: path, name } = calleeOf(pkg, file, find(file, 'call_expression', call))
      return `${path} ${name}`
    }
    expect(gaps).toEqual([])
    expect(['Get("http://example.com")', 's.Query("select 1")', 'rows.Close()', 'p.left.Close()', 'c.Close()'].map(called)).toEqual([
      'net/http Get',
      'database/sql DB.Query',
      'database/sql Rows.Close',
      'os File.Close',
      ' closer.Close',
    ])
    expect(typeOf(pkg, file, find(file, 'selector_expression', 'p.left'))).toMatchObject({ to: { package: 'os', name: 'File' } })
    expect(capacityOf(pkg, file, find(file, 'call_expression', 'make(chan int, room)'))).toBe(8)
    expect(exact.implementations('example.com/m', 'closer')).toEqual([{ package: 'example.com/m', name: 'store' }])
    expect(exact.promoted('example.com/m', 'store.Close')).toEqual({ package: 'database/sql', name: 'DB.Close' })
  })

  it('names places as we do, with a byte order mark, CRLF and letters of several bytes before them', async () => {
    const text =
      '\uFEFFpackage p\r\n\r\nimport "os"\r\n\r\n// Grüße 🐹\r\nvar é = "🐹"\r\n\r\nfunc f() {\r\n\tfile, _ := os.Open("ü")\r\n\tfile.Close()\r\n}\r\n'
    const { exact } = await ask({ 'p.go': text })
    const { pkg, file } = packageOf(text, exact)
    expect(calleeOf(pkg, file, find(file, 'call_expression', 'file.Close()'))).toMatchObject({ package: 'os', name: 'File.Close' })
  })

  it('knows tests inside and outside of a package, and packages for another system not', async () => {
    const { files, gaps } = await ask({
      'p.go': 'package p\n\ntype T struct{}\n',
      'p_windows.go': 'package p\n\nvar w = T{}\n',
      'p_test.go': 'package p\n\nfunc (T) Close() error { return nil }\n',
      'x_test.go': 'package p_test\n\nimport p "example.com/m"\n\nvar _ interface{ Close() error } = p.T{}\n',
    })
    expect([files, gaps]).toEqual([['p.go', 'p_test.go', 'x_test.go'], []])
  })

  it('reads the texts that it is given instead of those on disk', async () => {
    const before = TEXT.replace('room = 2 * 4', 'room = 1')
    const instead = new Map([
      ['p.go', before],
      ['added.go', undefined],
    ])
    const { exact, files } = await ask({ 'p.go': TEXT, 'added.go': 'package p\n\nthis is no Go\n' }, { instead })
    const { pkg, file } = packageOf(before, exact)
    expect([files, capacityOf(pkg, file, find(file, 'call_expression', 'make(chan int, room)'))]).toEqual([['p.go'], 1])
  })

  it('tells the texts of before as well, in one go', async () => {
    const before = TEXT.replace('room = 2 * 4', 'room = 1')
    module = goModule({ 'p.go': TEXT, 'q/q.go': 'package q\n' })
    const request = {
      root: module.dir,
      modules: [{ dir: '', patterns: ['./...'] }],
      flags: [],
      mayBuild: true,
      instead: new Map(),
      limitMs: 60_000,
    }
    const read = readAnswers(await readTypes({ ...request, before: new Map([['p.go', before]]) }))
    const told = 'answers' in read ? read.answers : []
    const rooms = told.map((answer) => {
      const text = answer.before ? before : TEXT
      const { pkg, file } = packageOf(text, exactTypes([answer]))
      return [answer.before, capacityOf(pkg, file, find(file, 'call_expression', 'make(chan int, room)')), answer.files.length]
    })
    expect(rooms).toEqual([
      [false, 8, 2],
      [true, 1, 2],
    ])
  })

  it('says the same without building anything', async () => {
    const { exact } = await ask({ 'p.go': TEXT }, { mayBuild: false })
    const { pkg, file } = packageOf(TEXT, exact)
    expect(calleeOf(pkg, file, find(file, 'call_expression', 'rows.Close()'))).toMatchObject({
      package: 'database/sql',
      name: 'Rows.Close',
    })
  })
})

describe('a recording', () => {
  it('holds the facts of the tested packages, built with the flags of their tests', async () => {
    module = goModule({
      'a/a.go': 'package a\n\nvar A = 1\n',
      'a/a_test.go': 'package a\n\nimport "testing"\n\nfunc TestA(t *testing.T) {}\n',
      'a/e2e.go': '//go:build e2e\n\npackage a\n\nvar B = 1\n',
      'b/b.go': 'package b\n\nvar C = 1\n',
    })
    await module.record({ command: ['go', 'test', '-tags', 'e2e', './a'], types: true })
    const read = readAnswers(readFileSync(join(module.dir, '.goroutine-gate', 'recording', 'types.txt'), 'utf8'))
    expect('answers' in read && read.answers.flatMap(({ files }) => files.map(({ file }) => file))).toEqual([
      'a/a.go',
      'a/a_test.go',
      'a/e2e.go',
    ])
  })
})

describe('what Go cannot say', () => {
  const good = 'package good\n\nvar Here = 1\n'

  it('about a package that does not compile is a gap, and the others have their facts', async () => {
    const { gaps, files } = await ask({ 'a/a.go': 'package a\n\nvar x int = "no"\n', 'good/good.go': good })
    expect(files).toEqual(['good/good.go'])
    expect(gaps).toEqual([expect.stringMatching(/^package example\.com\/m\/a: a\/a\.go:3:13: cannot use "no"/)])
  })

  it('about a package that imports a module which is not there is a gap', async () => {
    const { gaps, files } = await ask({
      'a/a.go': 'package a\n\nimport "example.org/private"\n\nvar _ = private.X\n',
      'good/good.go': good,
    })
    expect(files).toEqual(['good/good.go'])
    expect(gaps.join('\n')).toMatch(/example\.com\/m\/a: .*example\.org\/private/)
  })

  it('where there is no go.mod, no toolchain as new as it asks for, or no such folder, is a gap', async () => {
    const { gaps } = await ask({ 'p.go': 'package p\n' }, { modules: [] })
    const gone = await ask({ 'p.go': 'package p\n' }, { modules: [{ dir: 'nowhere', patterns: ['./...'] }] })
    const old = await ask({ 'go.mod': 'module example.com/m\n\ngo 1.99\n', 'p.go': 'package p\n' })
    expect(gaps).toEqual(['types: there is no go.mod above the files'])
    expect([gone.gaps.length, old.gaps.length]).toEqual([1, 1])
    expect(old.gaps[0]).toMatch(/module \.: .*1\.99/)
  })

  it('within its time is a gap', async () => {
    const { gaps, files } = await ask({ 'p.go': TEXT }, { limitMs: 1 })
    expect([gaps, files]).toEqual([['module .: it took longer than 0 s'], []])
  })

  it('for want of a C compiler is made up from source', async () => {
    const path = process.env.CC
    process.env.CC = 'no-such-compiler'
    process.env.CGO_ENABLED = '1'
    try {
      const { files, gaps } = await ask({
        'c/c.go': 'package c\n\n// int two() { return 2; }\nimport "C"\n\nfunc Two() int { return int(C.two()) }\n',
        'p.go': 'package p\n\nimport "example.com/m/c"\n\nvar n = c.Two()\n',
      })
      expect([files, gaps]).toEqual([['c/c.go', 'p.go'], []])
    } finally {
      if (path === undefined) delete process.env.CC
      else process.env.CC = path
      delete process.env.CGO_ENABLED
    }
  })

  it('with vendored packages, a workspace and -mod=readonly it can', async () => {
    const files = {
      'go.mod': 'module example.com/m\n\ngo 1.21\n\nrequire example.org/v v1.0.0\n',
      'p.go': 'package p\n\nimport "example.org/v"\n\nvar t = v.New()\n',
      'vendor/modules.txt': '# example.org/v v1.0.0\n## explicit\nexample.org/v\n',
      'vendor/example.org/v/v.go': 'package v\n\ntype T struct{}\n\nfunc New() *T { return nil }\n',
    }
    const vendored = await ask(files)
    expect([vendored.files, vendored.gaps]).toEqual([['p.go'], []])
    module?.remove()
    const readonly = await ask(files, { flags: ['-mod=readonly'] })
    expect(readonly.gaps.join()).toMatch(/example\.org\/v/)
    module?.remove()
    const work = { 'go.work': 'go 1.21\n\nuse (\n\t.\n\t./other\n)\n', 'other/go.mod': 'module example.com/other\n\ngo 1.20\n' }
    const both = await ask({
      ...work,
      'other/o.go': 'package other\n\nfunc Open() chan int { return nil }\n',
      'p.go': 'package p\n\nimport "example.com/other"\n\nvar c = other.Open()\n',
    })
    expect([both.files, both.gaps]).toEqual([['p.go'], []])
  })
})
