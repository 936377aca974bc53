import { describe, expect, it } from 'vitest'
import { calleeOf, isAssigned, literalOf, parameterAt } from '#go/calls.ts'
import type { GoFile } from '#go/file.ts'
import { declared, find, goPackage, head, name } from './source.ts'

const DECLARED = `
import ("context"; "net/http"; "sync")
type Conn struct { base; sync.Mutex; cli *http.Client }
type base struct {}
type Doer interface{ Do() }
func open() {}
func generic[T any](x T) {}
func (c *Conn) Close() {}
func (b *base) run() {}
`

/** Where the call written in the body leads: package, name, and how many declarations it can be. */
function leads(call: string, before = ''): string {
  const { pkg, file } = goPackage(`${DECLARED}\nfunc f(c *Conn, d Doer, cb func()) {\n${before}\n${call}\n}\n`)
  const callee = calleeOf(pkg, file, find(file, 'call_expression', call))
  return `${callee.package}|${callee.name}|${callee.candidates.length}`
}

describe.each([
  ['a function of the package', 'open()', '|open|1'],
  ['a function in parentheses', '(open)()', '|open|1'],
  ['a function with type arguments', 'generic[int](1, 2)', '|generic|1'],
  ['a function of another package', 'context.WithCancel(x)', 'context|WithCancel|0'],
  ['a method of a package’s variable', 'http.DefaultClient.Get(u)', 'net/http|DefaultClient.Get|0'],
  ['a method of a declared type', 'c.Close()', '|Conn.Close|1'],
  ['a promoted method', 'c.run()', '|base.run|1'],
  ['a method promoted from another package', 'c.Lock()', 'sync|Mutex.Lock|0'],
  ['a method of a field', 'c.cli.Do(r)', 'net/http|Client.Do|0'],
  ['a method of an interface', 'd.Do()', '|Doer.Do|0'],
  ['a method of something unknown', 'unknown().Close()', '|.Close|0'],
  ['a function value handed in', 'cb()', '|cb|0'],
  ['a method that nobody declares', 'c.Missing()', 'sync|Mutex.Missing|0'],
  ['a literal called at once', 'func() {}()', '||1'],
  ['an element that is a function', 'fs[0]()', '||0'],
])('a call of %s', (_name, call, expected) => {
  it(`leads to ${expected}`, () => expect(leads(call)).toBe(expected))
})

it('does not lead to the package’s function where a local name hides it', () => {
  expect(leads('open()', 'open := other')).toBe('|open|0')
})

it('leads to the literal that is a variable’s only value', () => {
  expect(leads('g()', 'g := func() {}')).toBe('|g|1')
  expect(leads('g()', 'g := func() {}\ng = other')).toBe('|g|0')
  expect(leads('g()', 'var g func()\ng = func() {}')).toBe('|g|0')
})

it('leads to all twins that build tags keep apart', () => {
  const { pkg, file } = goPackage({ 'p.go': 'func f() { open() }\n', 'a_linux.go': 'func open() {}\n', 'a_windows.go': 'func open() {}\n' })
  expect(calleeOf(pkg, file, find(file, 'call_expression', 'open()')).candidates).toHaveLength(2)
})

it('never leads from production code into a test file', () => {
  const { pkg, file } = goPackage({ 'p.go': 'func f() { open() }\n', 'p_test.go': 'func open() {}\nfunc g() { open() }\n' })
  expect(calleeOf(pkg, file, find(file, 'call_expression', 'open()')).candidates).toEqual([])
  const test = pkg.files[1] as GoFile
  expect(calleeOf(pkg, test, find(test, 'call_expression', 'open()')).candidates).toHaveLength(1)
})

describe('the parameter of an argument', () => {
  const { pkg } = goPackage(
    'func a(x int, y, z string) {}\nfunc b(int, string) {}\nfunc c(x int, more ...string) {}\nfunc d(_ int, y int) {}\n',
  )
  const at = (fn: string, index: number): string | undefined => parameterAt(pkg, declared(pkg, fn), index)?.name

  it('is found across names that share a type', () => {
    expect([at('a', 0), at('a', 1), at('a', 2), at('a', 3)]).toEqual(['x', 'y', 'z', undefined])
  })

  it('is none without a name, for a blank one and for a variadic one', () => {
    expect([at('b', 0), at('c', 0), at('c', 1), at('d', 0), at('d', 1)]).toEqual([undefined, 'x', undefined, undefined, 'y'])
  })
})

it('tells assignment from use', () => {
  const { file } = goPackage(
    'func f(x int, m map[int]int) {\n\tx = 1\n\tx, y := 2, 3\n\tfor x = range m {\n\t}\n\tm[x] = 4\n\tuse(x, y)\n}\n',
  )
  expect([2, 3, 4, 6, 7].map((line) => isAssigned(file, name(file, 'x', line)))).toEqual([true, true, true, false, false])
})

it('takes the literal of the right one of several targets', () => {
  const { pkg, file } = goPackage('func f() {\n\ta, b := func() { one() }, func() { two() }\n\tuse(a, b)\n}\n')
  const variable = pkg.scopes(file).variableOf(name(file, 'b', 2))
  expect(variable && head(file, literalOf(file, variable))).toBe('func() { two() }')
})
