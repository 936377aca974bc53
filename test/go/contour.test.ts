import { describe, expect, it } from 'vitest'
import { contoursIn, contoursOf } from '#go/contour.ts'
import { goFile, syntax } from './source.ts'

/** Each declaration as `name: tokens`, what the function declares itself in angle brackets. */
function told(text: string): string[] {
  return contoursIn(goFile(text)).map(
    ({ function: name, tokens }) => `${name}: ${tokens.map((token) => (token.isLocal ? `<${token.text}>` : token.text)).join(' ')}`,
  )
}

describe('a contour', () => {
  it('has a function’s tokens without its name and comments, and knows what it declares itself', () => {
    expect(
      told('func (s *T[K]) f(n int) (err error) {\n// a word\nouter:\nfor i := range n { s.ch <- i; continue outer }\nreturn }'),
    ).toEqual([
      'T.f: func ( <s> * T [ K ] ) ( <n> int ) ( <err> error ) { <outer> : for <i> := range <n> { <s> . ch <- <i> continue <outer> } return }',
    ])
  })

  it('is the same in another layout', () => {
    expect(told('func f() { get(1, 2); put() }')).toEqual(told('func f() {\n\tget(\n\t\t1,\n\t\t2,\n\t)\n\tput()\n}'))
  })

  it('is one for each variable of a group, each type and each function, and for nothing else', () => {
    expect(told('package p\nimport "fmt"\nvar (\n\ta = 1\n\tb = func() {}\n)\ntype T int')).toEqual([
      'a: = 1',
      'b: = func ( ) { }',
      ': type T int',
    ])
  })

  it('is looked up by file and by folder and name, twins in the order of their files', () => {
    const files = [
      { file: 'p/b.go', text: 'package p\nfunc f() {}\nfunc (t *T) f() {}\n' },
      { file: 'p/a.go', text: 'package p\n\nfunc f() {}\n' },
      { file: 'q/f.go', text: 'package q\nfunc f() {}\n' },
    ]
    const contours = contoursOf(files, syntax)
    expect(contours.inFolder('p', 'f').map(({ file, startLine }) => `${file}:${startLine}`)).toEqual(['p/a.go:3', 'p/b.go:2'])
    expect(contours.inFolder('p', 'T.f').map(({ file, startLine }) => `${file}:${startLine}`)).toEqual(['p/b.go:3'])
    expect(contours.inFile('p/none.go')).toEqual([])
  })
})
