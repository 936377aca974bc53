import { describe, expect, it } from 'vitest'
import { fieldOf, fieldTarget, mentionsOfField, pathAfter } from '#go/fields.ts'
import { find, goPackage, name } from './source.ts'

/** The field that the first call of `begin` in the text is stored in. */
function target(text: string): string {
  const { pkg, file } = goPackage(text)
  const call = [...file.descendants(0, 'call_expression')].find((node) => file.text(file.child(node, 'function')) === 'begin') as number
  const found = fieldTarget(pkg, file, call)
  return found ? `${found.owner}.${found.name}` : 'none'
}

describe('the field that a call is stored in', () => {
  it.each([
    ['type S struct{ t int }\nfunc f(s *S) { s.t = begin() }\n', 'S.t'],
    ['func f() { unknown().t = begin() }\n', '.t'],
    ['func f() { use(S{t: begin()}) }\n', 'S.t'],
    ['func f() { use(&S{a: 1, t: begin()}) }\n', 'S.t'],
    ['func f() { use(&S[int]{t: begin()}) }\n', 'S.t'],
    ['func f() { use([]*S{{t: begin()}}) }\n', 'S.t'],
    ['func f() { use(other.S{t: begin()}) }\n', '.t'],
    ['func f() { use(S{t: wrap(begin())}) }\n', 'none'],
    ['func f() { use(S{t: func() int { return begin() }}) }\n', 'none'],
    ['func f() { use(map[string]int{"t": begin()}) }\n', 'none'],
    ['func f() { x := begin() }\n', 'none'],
  ])('in %s is %s', (text, expected) => {
    expect(target(text)).toBe(expected)
  })
})

describe('the mentions of a field', () => {
  const texts = {
    'a.go':
      'type S struct{ t *T }\ntype O struct{ t *T }\ntype E struct{ S }\nfunc f(s *S, o *O, e *E) {\n\ts.t.Stop()\n\to.t.Stop()\n\te.t.Reset(1)\n\tget().t = nil\n\tuse(s.t)\n}\n',
    'b.go': 'func (s *S) g() { <-s.t.C }\n',
  }
  const { pkg, file } = goPackage(texts)

  it('are those of its owner and those whose owner is not known, in all files', () => {
    const found = mentionsOfField(pkg, { owner: 'S', name: 't' })
    expect(found.map((mention) => `${mention.file.path}:${mention.file.line(mention.node)} ${mention.path.join('.')}`)).toEqual([
      'a.go:5 Stop',
      'a.go:7 Reset',
      'a.go:8 ',
      'a.go:9 ',
      'b.go:1 C',
    ])
  })

  it('are all of that name where the owner is not known', () => {
    expect(mentionsOfField(pkg, { owner: '', name: 't' })).toHaveLength(6)
  })

  it('are none for a name that nobody selects', () => {
    expect(mentionsOfField(pkg, { owner: 'S', name: 'nowhere' })).toEqual([])
  })

  it('know the owner by the type that declares the field', () => {
    expect(fieldOf(pkg, file, find(file, 'selector_expression', 's.t'))).toEqual({ owner: 'S', name: 't' })
    expect(fieldOf(pkg, file, find(file, 'selector_expression', 'e.t'))).toEqual({ owner: 'S', name: 't' })
    expect(fieldOf(pkg, file, find(file, 'selector_expression', 'get().t'))).toEqual({ owner: '', name: 't' })
  })
})

it('reads what is selected from an expression, through parentheses', () => {
  const { file } = goPackage('func f() {\n\ta.b.c.d()\n\t(e).f()\n}\n')
  expect(pathAfter(file, name(file, 'a', 2))).toEqual(['b', 'c', 'd'])
  expect(pathAfter(file, name(file, 'e', 3))).toEqual(['f'])
})
