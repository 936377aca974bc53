import { describe, expect, it } from 'vitest'
import type { GoFile } from '#go/file.ts'
import { defaultName } from '#go/package.ts'
import { goPackage } from './source.ts'

const texts = {
  'a.go': 'type T struct{}\nvar v, w = 1, 2\nconst (\n\tk = 3\n\tl = 4\n)\nfunc f() {}\nfunc (t *T) m() {}\nfunc external()\n',
  'a_linux.go': 'func sys() {}\n',
  'a_windows.go': 'func sys() {}\n',
  'a_test.go': 'type Fake struct{}\nvar mocked = 1\nfunc (t *Fake) m() {}\nfunc f2() {}\n',
}

describe('the symbol table', () => {
  const { pkg, file } = goPackage(texts)
  const test = pkg.files.find((entry) => entry.path === 'a_test.go') as GoFile

  it('has functions, methods, types, variables and constants', () => {
    expect([pkg.functions('f', file), pkg.functions('T.m', file)].map((refs) => refs.length)).toEqual([1, 1])
    expect(['T', 'v', 'w', 'k', 'l'].map((symbol) => (pkg.type(symbol, file) ?? pkg.value(symbol, file)) !== undefined)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
    expect(pkg.value(',', file)).toBeUndefined()
  })

  it('has all twins of a function', () => {
    expect(pkg.functions('sys', file).map((ref) => ref.file.path)).toEqual(['a_linux.go', 'a_windows.go'])
  })

  it('shows nothing of test files to production code', () => {
    expect([pkg.type('Fake', file), pkg.value('mocked', file), pkg.functions('f2', file)[0]]).toEqual([undefined, undefined, undefined])
    expect([pkg.type('Fake', test), pkg.value('mocked', test), pkg.functions('f2', test)[0]].every((found) => found !== undefined)).toBe(
      true,
    )
  })

  it('has methods by name, whatever their receiver', () => {
    expect(pkg.methodsNamed('m', file).map((ref) => ref.file.declaredName(ref.node))).toEqual(['T.m'])
    expect(pkg.methodsNamed('m', test).map((ref) => ref.file.declaredName(ref.node))).toEqual(['T.m', 'Fake.m'])
    expect(pkg.methodsNamed('T.m', file)).toEqual([])
  })

  it('has a body for every declaration that it gives', () => {
    expect([...pkg.declarations()].map((ref) => ref.file.declaredName(ref.node)).sort()).toEqual(['Fake.m', 'T.m', 'f', 'f2', 'sys', 'sys'])
  })

  it('is not misled by names of Object’s own', () => {
    expect([pkg.functions('constructor', file), pkg.type('toString', file)]).toEqual([[], undefined])
  })
})

it('knows imports by alias or by the last element of their path', () => {
  const { pkg, file } = goPackage(
    'import "time"\nimport (\n\tctx "context"\n\t"example.com/a/v2"\n\t"gopkg.in/yaml.v3"\n\t_ "embed"\n\t. "math"\n\traw `net/http`\n)\n',
  )
  expect(Object.fromEntries(pkg.imports(file))).toEqual({
    time: 'time',
    ctx: 'context',
    a: 'example.com/a/v2',
    yaml: 'gopkg.in/yaml.v3',
    _: 'embed',
    '.': 'math',
    raw: 'net/http',
  })
})

it.each([
  ['net/http', 'http'],
  ['example.com/mod/v3', 'mod'],
  ['v2', 'v2'],
  ['gopkg.in/yaml.v3', 'yaml'],
  ['github.com/go-redis', 'redis'],
  ['github.com/nats-io/nats.go', 'nats'],
  ['github.com/x/client-go', 'client'],
  ['github.com/x/go-some-thing/v2', 'some_thing'],
])('takes %s for a package called %s', (path, expected) => {
  expect(defaultName(path)).toBe(expected)
})

it('computes a graph once, and names what is nested too deep', () => {
  const { pkg } = goPackage(`func f() {\n${'if c {\n'.repeat(1000)}g()\n${'}\n'.repeat(1000)}}\n`)
  const [fn] = [...pkg.declarations()]
  if (!fn) throw new Error('no function')
  expect(pkg.graph(fn)).toBe(pkg.graph(fn))
  expect(pkg.tooDeep.map(({ file, node }) => [file.path, file.line(node) > 100])).toEqual([['p.go', true]])
})
