import { describe, expect, it } from 'vitest'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { contoursOf } from '#go/contour.ts'
import { sameDeclaration } from '#policy/same-declaration.ts'

const syntax = await loadSyntax()

/** Whether what stood in `was` at the base stands in `is` at the head, all in one file. */
function same(base: string, head: string, was: string, is: string): boolean {
  const contours = (text: string) => contoursOf([{ file: 'a.go', text: `package a\n\n${text}\n` }], syntax)
  const site = (name: string) => ({ file: 'a.go', function: name, line: 1 })
  return sameDeclaration({ base: contours(base), head: contours(head) }, new Map())(site(was), site(is))
}

const START = 'func start(n int) {\n\tc := make(chan int)\n\tgo func() { c <- n }()\n}'
const BODY = START.replace('start', 'startBody')
const SHORT = 'func wait(c chan int) { <-c }'

describe('a place of the head lies in the declaration of one of the base', () => {
  it.each([
    ['that has another name now', START, BODY, 'start', 'startBody'],
    ['whose body was taken out into a new one', START, `func start(n int) { startBody(n) }\n\n${BODY}`, 'start', 'startBody'],
    ['however short', SHORT, `func wait(c chan int) { waitBody(c) }\n\n${SHORT.replace('wait', 'waitBody')}`, 'wait', 'waitBody'],
    [
      'that was put into its caller',
      `func run() { start(1) }\n\n${START}`,
      START.replace('start(n int)', 'run()').replace('- n', '- 1'),
      'start',
      'run',
    ],
  ])('%s', (_, base, head, was, is) => {
    expect(same(base, head, was, is)).toBe(true)
  })

  it.each([
    ['of which the new one is a copy', START, `${START}\n\n${BODY}`, 'start', 'startBody'],
    ['whose short body the new one has as well', SHORT, `${SHORT}\n\n${SHORT.replace('wait', 'other')}`, 'wait', 'other'],
    [
      'that lost something else',
      START,
      `func start(n int) { other(n) }\n\nfunc other(n int) { for range time.Tick(n) { poll() } }`,
      'start',
      'other',
    ],
    ['when both stand on both sides', `${START}\n\n${SHORT}`, `${START}\n\n${SHORT}`, 'start', 'wait'],
  ])('but not %s', (_, base, head, was, is) => {
    expect(same(base, head, was, is)).toBe(false)
  })
})
