import { expect, it } from 'vitest'
import { NONE } from '#go/tree.ts'
import { find, goFile, name } from './source.ts'

it('names the declared function around a node, a closure counting as the function around it', () => {
  const file = goFile('func run() {\n\tgo func() { x() }()\n}\n')
  expect(file.functionName(name(file, 'x', 2))).toBe('run')
})

it('names a method by its receiver without star and type parameters', () => {
  const file = goFile(
    'func (s *Server) run() { a() }\nfunc (Set[K]) Add() { b() }\nfunc (_ *Set[K, V]) Del() { c() }\nfunc (T) m() { d() }\n',
  )
  const names = ['a', 'b', 'c', 'd'].map((callee, index) => file.functionName(name(file, callee, index + 1)))
  expect(names).toEqual(['Server.run', 'Set.Add', 'Set.Del', 'T.m'])
})

it('names a receiver of a parenthesised type', () => {
  const file = goFile('func (s *(Server)) run() { a() }\n')
  expect(file.functionName(name(file, 'a', 1))).toBe('Server.run')
})

it('names a package-level function value by its variable', () => {
  const file = goFile('var handler = func() {\n\tx()\n}\n')
  expect(file.functionName(name(file, 'x', 2))).toBe('handler')
})

it('has no function name at package level', () => {
  const file = goFile('type T struct{ a int }\n')
  expect(file.functionName(find(file, 'field_identifier', 'a'))).toBe('')
})

it('gives regions with lines and columns from 1, columns in UTF-16 units, the end exclusive', () => {
  const file = goFile('package p\nvar s, t = "😀", f(1)\n', 'a/b.go')
  expect(file.region(find(file, 'call_expression', 'f(1)'))).toEqual({
    file: 'a/b.go',
    startLine: 2,
    startColumn: 18,
    endLine: 2,
    endColumn: 22,
  })
})

it('counts lines the same with CR LF', () => {
  const file = goFile('package p\r\n\r\nvar s = f(1)\r\n')
  expect(file.region(find(file, 'call_expression', 'f(1)'))).toMatchObject({ startLine: 3, startColumn: 9 })
})

it('keeps a region within an empty file', () => {
  expect(goFile('package p\n').span(0, 0)).toMatchObject({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 })
})

it('finds the nearest node around, the node itself included', () => {
  const file = goFile('func f() {\n\tfor {\n\t\tif c { x() }\n\t}\n}\n')
  const x = name(file, 'x', 3)
  expect(file.kindName(file.enclosing(x, 'for_statement', 'function_declaration'))).toBe('for_statement')
  expect(file.enclosing(x, 'identifier')).toBe(x)
  expect(file.enclosing(x, 'select_statement')).toBe(NONE)
})

it('finds the function strictly above a node', () => {
  const file = goFile('func f() {\n\tg := func() { x() }\n\tg()\n}\n')
  const literal = file.functionAround(name(file, 'x', 2))
  expect(file.kindName(literal)).toBe('func_literal')
  expect(file.kindName(file.functionAround(literal))).toBe('function_declaration')
  expect(file.functionAround(file.functionAround(literal))).toBe(NONE)
})

it('leaves out function literals below a node when asked, and keeps the literal it starts from', () => {
  const file = goFile('func f() {\n\ta()\n\tgo func() { b(func() { c() }) }()\n}\n')
  const literal = [...file.descendants(0, 'func_literal')][0] as number
  const calls = (node: number, skip: boolean): string[] =>
    [...file.descendants(node, 'call_expression', skip)].map((call) => file.text(file.child(call, 'function')).slice(0, 4))
  expect(calls(0, false)).toEqual(['a', 'func', 'b', 'c'])
  expect(calls(0, true)).toEqual(['a', 'func'])
  expect(calls(literal, true)).toEqual(['b'])
})

it('reads through parentheses and past comments', () => {
  const file = goFile('var a = ((/* why */ b))\n')
  const outer = [...file.descendants(0, 'parenthesized_expression')][0] as number
  expect(file.text(file.bare(outer))).toBe('b')
})

it('gives children by field, and all of a repeated field', () => {
  const file = goFile('var a, b, c = f()\n')
  const spec = [...file.descendants(0, 'var_spec')][0] as number
  expect(file.childrenIn(spec, 'name').map((node) => file.text(node))).toEqual(['a', 'b', 'c'])
  expect(file.child(spec, 'type')).toBe(NONE)
})

it('answers about a node that is not there', () => {
  const file = goFile('var a = 1\n')
  expect([file.text(NONE), file.kindName(NONE), file.parent(NONE), file.child(NONE, 'name'), file.first(NONE)]).toEqual([
    '',
    '',
    NONE,
    NONE,
    NONE,
  ])
  expect(file.children(NONE)).toEqual([])
})

it('knows a test file by its name', () => {
  expect([goFile('', 'a_test.go').isTest, goFile('', 'atest.go').isTest]).toEqual([true, false])
})
