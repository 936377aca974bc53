import { describe, expect, it } from 'vitest'
import type { GoFile } from '#go/file.ts'
import { scopesOf, type Variable } from '#go/scope.ts'
import { goFile, name } from './source.ts'

/** The lines on which a variable, declared on `line`, is used. */
function linesOf(file: GoFile, text: string, line: number): number[] {
  return variable(file, text, line).uses.map((use) => file.line(use))
}

function variable(file: GoFile, text: string, line: number): Variable {
  const found = scopesOf(file).variableOf(name(file, text, line))
  if (!found) throw new Error(`${text} on line ${line} is no variable`)
  return found
}

it('tells a shadowing variable from the one outside', () => {
  const file = goFile('func f(c bool) {\n\tx := 1\n\tif c {\n\t\tx := 2\n\t\tuse(x)\n\t}\n\tuse(x)\n}\n')
  expect(linesOf(file, 'x', 2)).toEqual([7])
  expect(linesOf(file, 'x', 4)).toEqual([5])
})

it('takes a name before its own declaration for the outer one', () => {
  const file = goFile('func f() {\n\tx := 1\n\t{\n\t\tx := x + 1\n\t\tuse(x)\n\t}\n}\n')
  expect(linesOf(file, 'x', 2)).toEqual([4])
})

it('redeclares with := only what is not yet declared in the same scope', () => {
  const file = goFile(
    'func f() (err error) {\n\ta, err := g()\n\tb, err := g(a)\n\tif c, err := g(b); err != nil {\n\t\tuse(c, err)\n\t}\n\treturn err\n}\n',
  )
  expect(linesOf(file, 'err', 1)).toEqual([2, 3, 7])
  expect(variable(file, 'err', 1).kind).toBe('result')
  expect(linesOf(file, 'err', 4)).toEqual([4, 5])
})

it('lists uses in file order although the right side is read first', () => {
  const file = goFile('func f() {\n\terr := g()\n\ta, err := h(err)\n\tuse(a)\n}\n')
  const { uses } = variable(file, 'err', 2)
  expect(uses).toEqual([...uses].sort((a, b) => a - b))
  expect(uses).toHaveLength(2)
})

it('sees one variable through all closures that capture it', () => {
  const file = goFile(
    'func f() {\n\tch := make(chan int)\n\tgo func() {\n\t\tdefer func() { close(ch) }()\n\t\tch <- 1\n\t}()\n\t<-ch\n}\n',
  )
  expect(linesOf(file, 'ch', 2)).toEqual([4, 5, 7])
})

it('keeps a closure’s parameter apart from what it hides', () => {
  const file = goFile('func f(ch chan int) {\n\tgo func(ch chan int) {\n\t\tch <- 1\n\t}(ch)\n}\n')
  expect(linesOf(file, 'ch', 1)).toEqual([4])
  expect(linesOf(file, 'ch', 2)).toEqual([3])
})

it('knows receiver, parameters, results and constants', () => {
  const file = goFile('func (s *T) f(a, b int, more ...string) (n int) {\n\tconst k = 1\n\tuse(s, a, b, more, n, k)\n}\n')
  expect(['s', 'a', 'b', 'more', 'n', 'k'].map((text) => variable(file, text, 2 + (text === 'k' ? 0 : -1)).kind)).toEqual([
    'receiver',
    'parameter',
    'parameter',
    'parameter',
    'result',
    'constant',
  ])
})

describe('a composite literal', () => {
  it('has fields for keys', () => {
    const file = goFile('func f(ch chan int) {\n\tuse(T{ch: ch})\n\tuse(p.T{ch: nil})\n\tuse(&T[int]{ch: nil})\n}\n')
    expect(linesOf(file, 'ch', 1)).toEqual([2])
  })

  it('of a map, slice or array has values for keys', () => {
    const file = goFile('func f(k int) {\n\tuse(map[int]T{k: {}})\n\tuse([]int{k: 1})\n\tuse([...]int{k: 1})\n}\n')
    expect(linesOf(file, 'k', 1)).toEqual([2, 3, 4])
  })

  it('whose type is left out has the keys of its element type', () => {
    const file = goFile(
      'func f(k int) {\n\tuse([]T{{k: 1}, {k: 2}})\n\tuse(map[string]*T{"a": {k: 1}})\n\tuse([][]int{{k: 1}})\n\tuse(map[T]int{{k: 1}: 2})\n}\n',
    )
    expect(linesOf(file, 'k', 1)).toEqual([4])
  })
})

describe('range', () => {
  it('with := declares for the body alone', () => {
    const file = goFile('func f(xs []int) {\n\tfor _, x := range xs {\n\t\tuse(x)\n\t}\n\tuse(x)\n}\n')
    expect(linesOf(file, 'x', 2)).toEqual([3])
    expect(scopesOf(file).variableOf(name(file, 'x', 5))).toBeUndefined()
  })

  it('with = uses what is there', () => {
    const file = goFile('func f(xs []int) {\n\tvar x int\n\tfor _, x = range xs {\n\t\tuse(x)\n\t}\n}\n')
    expect(linesOf(file, 'x', 2)).toEqual([3, 4])
  })

  it('reads its operand before it declares', () => {
    const file = goFile('func f(x []int) {\n\tfor x := range x {\n\t\tuse(x)\n\t}\n}\n')
    expect(linesOf(file, 'x', 1)).toEqual([2])
    expect(linesOf(file, 'x', 2)).toEqual([3])
  })
})

it('declares the received value for its select arm alone', () => {
  const file = goFile(
    'func f(ch chan int) {\n\tvar v int\n\tselect {\n\tcase v := <-ch:\n\t\tuse(v)\n\tcase v = <-ch:\n\t\tuse(v)\n\t}\n}\n',
  )
  expect(linesOf(file, 'v', 4)).toEqual([5])
  expect(linesOf(file, 'v', 2)).toEqual([6, 7])
})

it('knows the name of a type switch in all its cases', () => {
  const file = goFile('func f(x any) {\n\tswitch x := x.(type) {\n\tcase int:\n\t\tuse(x)\n\tdefault:\n\t\tuse(x)\n\t}\n\tuse(x)\n}\n')
  expect(linesOf(file, 'x', 1)).toEqual([2, 8])
})

it('does not take labels for names', () => {
  const file = goFile('func f(x int) {\nx:\n\tfor {\n\t\tcontinue x\n\t}\n}\n')
  expect(linesOf(file, 'x', 1)).toEqual([])
})

it('does not take the names in a written signature for uses', () => {
  const file = goFile(
    'func f(err error) {\n\tvar g func(err error) error\n\tuse(g, h.(func(err int)))\n\tch := make(chan func(err error))\n\tuse(ch)\n}\n',
  )
  expect(linesOf(file, 'err', 1)).toEqual([])
})

it('does not take a parameter for the type of the same name', () => {
  const file = goFile('func f(server server) {\n\tuse(server)\n}\n')
  expect(linesOf(file, 'server', 1)).toEqual([2])
})

it('takes the value in new(value) for a use, though it is parsed as a type', () => {
  const file = goFile('func f(ch chan int, c conn) {\n\tuse(new(ch))\n\tuse(new(c.ch))\n}\n')
  expect(linesOf(file, 'ch', 1)).toEqual([2])
  expect(linesOf(file, 'c', 1)).toEqual([3])
})

it('scopes each case of a switch on its own', () => {
  const file = goFile('func f(a int) {\n\tswitch b := a; {\n\tcase b > 1:\n\t\tx := 1\n\t\tuse(x)\n\tdefault:\n\t\tuse(x)\n\t}\n}\n')
  expect(linesOf(file, 'x', 4)).toEqual([5])
  expect(linesOf(file, 'b', 2)).toEqual([3])
})

it('resolves names in function values at package level', () => {
  const file = goFile('var (\n\ta = 1\n\tg = func(x int) { use(x, a) }\n)\n')
  expect(linesOf(file, 'x', 3)).toEqual([3])
  expect(scopesOf(file).free.map((node) => file.text(node))).toEqual(['use', 'a'])
})

it('never declares the blank name', () => {
  const file = goFile('func f(_ int) {\n\t_, x := g()\n\t_ = x\n}\n')
  expect(scopesOf(file).variables.map((found) => found.name)).toEqual(['x'])
})

it('keeps what stands around a broken statement', () => {
  const file = goFile('func f() {\n\tch := make(chan int)\n\tx = = 3\n\tch <- 1\n}\n')
  expect(linesOf(file, 'ch', 2)).toEqual([4])
})

it('walks 5,000 nested parentheses, blocks and closures', () => {
  const nested = (open: string, close: string): GoFile => goFile(`func f(x int) {\n${open.repeat(5000)}x${close.repeat(5000)}\n}\n`)
  for (const file of [nested('g(', ')'), nested('{', '\n}'), nested('func() {\n', '\n}()')]) {
    expect(scopesOf(file).variables[0]?.uses).toHaveLength(1)
  }
})
