import { describe, expect, it } from 'vitest'
import { channelClassOf, channelOf, channelUse } from '#go/channel-classes.ts'
import { goPackage } from './source.ts'

const TYPES = `type S struct { done chan int; inner *S }
func (s *S) Done() <-chan int { return s.done }
func (s *S) maybe() <-chan int {
	if s == nil { return nil }
	return s.done
}
`

/** The class of the channel that the last receive of the text is from. */
function received(text: string): string {
  const { pkg, file } = goPackage(`${TYPES}${text}`)
  const receives = file.all('unary_expression').filter((node) => file.text(file.child(node, 'operator')) === '<-')
  return channelClassOf(pkg, file, channelOf(file, receives.at(-1) as number))
}

describe('a channel is called by the type that declares it', () => {
  it.each([
    ['func f(s *S) { <-s.done }', 'S.done'],
    ['func f(s *S) { <-s.inner.done }', 'S.done'],
    ['func f(s *S) { <-s.Done() }', 'S.done'],
    ['func f(s *S) { <-s.maybe() }', 'S.done'],
    ['func f(s *S) { ch := s.done; <-ch }', 'S.done'],
    ['func f(s *S) { take(s.done) }\nfunc take(ch chan int) { <-ch }', 'S.done'],
    ['func f() *S { ch := make(chan int); go func() { <-ch }(); return &S{done: ch} }', 'S.done'],
    ['var all chan int\nfunc f() { <-all }', 'all'],
  ])('%s', (text, expected) => expect(received(text)).toBe(expected))

  it('and a parameter that gets two different ones has no class', () => {
    expect(received('var all chan int\nfunc f(s *S) { take(s.done); take(all) }\nfunc take(ch chan int) { <-ch }')).toBe('')
  })
})

describe('what the package does with a class', () => {
  it('is gathered with the room that is made for it, literals without keys included', () => {
    const { pkg } = goPackage(`${TYPES}func f() *S {
	s := &S{make(chan int, 2), nil}
	go func() { s.done <- 1 }()
	go func() { for range s.Done() { println() } }()
	close(s.done)
	return s
}`)
    const { ops, capacities } = channelUse(pkg, 'S.done')
    expect(ops.map(({ kind }) => kind).sort()).toEqual(['close', 'range', 'send'])
    expect(capacities).toEqual([2])
  })
})
