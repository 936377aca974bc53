import { describe, expect, it } from 'vitest'
import { type Flow, findPath } from '#go/flow.ts'
import { find, flowOf, goPackage } from './source.ts'

/** Whether a way leads from the entry of `f` to its `mark()`. */
function reachesMark(body: string): boolean {
  const { pkg, file } = goPackage(`package p\n\nfunc f(b bool, do func(func())) {\n${body}\n}\n\nfunc mark() {}\n`)
  const flow: Flow = flowOf(pkg, 'f')
  const step = flow.graph.stepAt(find(file, 'call_expression', 'mark()'))
  return findPath(flow, { from: flow.graph.entry, satisfied: () => false, bad: (at) => at.id === step?.id }) !== undefined
}

describe('a path knows', () => {
  it.each([
    ['that a declared error is nil', 'var err error\nif err != nil { mark() }', false],
    ['that an error is nil once it was set to nil', 'err := g()\nerr = nil\nif err != nil { mark() }', false],
    ['that a made error is not nil', 'var err error\nerr = errors.New("x")\nif err == nil { mark() }', false],
    ['that an address is not nil', 'x := &T{}\nif x == nil { mark() }', false],
    ['nothing of what a call gives', 'var err error\nerr = g()\nif err != nil { mark() }', true],
    ['nothing of an error that wraps another', 'var err error\nerr = errors.Wrap(g(), "x")\nif err == nil { mark() }', true],
    ['nothing after a branch that sets it', 'var err error\nif b { err = g() }\nif err != nil { mark() }', true],
    ['nothing of a variable that a literal sets', 'var err error\ndo(func() { err = g() })\nif err != nil { mark() }', true],
    [
      'nothing of a variable whose address is taken by a literal',
      'var err error\ndo(func() { set(&err) })\nif err != nil { mark() }',
      true,
    ],
    ['nothing of a number', 'var n int\nif n == 0 { mark() }', true],
  ])('%s', (_, body, expected) => {
    expect(reachesMark(body)).toBe(expected)
  })

  it('still knows what was learned before a loop in its first turn only', () => {
    expect(reachesMark('var err error\nfor b {\nif err != nil { mark() }\nerr = g()\n}')).toBe(true)
  })

  it('nothing of a variable whose address the function itself hands out', () => {
    expect(reachesMark('var err error\nset(&err)\nif err != nil { mark() }')).toBe(true)
  })
})
