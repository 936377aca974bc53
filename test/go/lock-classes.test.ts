import { describe, expect, it } from 'vitest'
import { lockOperand } from '#go/holds.ts'
import { isSingle, lockClassOf, lockName } from '#go/lock-classes.ts'
import { goPackage } from './source.ts'

const TYPES = `import "sync"
type S struct { mu sync.Mutex; inner struct { sync.RWMutex; n int }; other *T; list []*T }
type T struct { sync.Mutex; back *S }
type U struct { *T }
var all sync.Mutex
`

/** The class of the lock that the body's last lock call takes. */
function classOf(body: string): string {
  const { pkg, file } = goPackage(`${TYPES}func f(s *S, t *T, u U, given *sync.Mutex) {\n${body}\n}\n`)
  const call = [...file.descendants(0, 'call_expression')].at(-1) as number
  return lockClassOf(pkg, file, lockOperand(file, call))
}

describe('a lock is called by the type that declares it', () => {
  it.each([
    ['s.mu.Lock()', 'S.mu'],
    ['t.back.mu.Lock()', 'S.mu'],
    ['s.other.back.mu.Lock()', 'S.mu'],
    ['s.list[0].Lock()', 'T.Mutex'],
    ['t.Lock()', 'T.Mutex'],
    ['t.Mutex.Lock()', 'T.Mutex'],
    ['u.Lock()', 'T.Mutex'],
    ['s.inner.Lock()', 'S.inner.RWMutex'],
    ['mu := &s.mu; mu.Lock()', 'S.mu'],
    ['all.Lock()', 'all'],
  ])('%s takes %s', (body, expected) => expect(classOf(body)).toBe(expected))
})

describe('a lock without a known owner', () => {
  it('that comes as an argument has no class', () => expect(classOf('given.Lock()')).toBe(''))
  it('that a function makes is told apart from all others', () => {
    const [one, two] = [classOf('var mu sync.Mutex; mu.Lock()'), classOf('var a, mu sync.Mutex; a.Lock(); mu.Lock()')]
    expect(one).toMatch(/^mu@/)
    expect(one).not.toBe(two)
  })
})

describe('a class', () => {
  it('is named without what embeds and where it was made', () => {
    expect([lockName('T.Mutex'), lockName('S.inner.RWMutex'), lockName('mu@a.go#3')]).toEqual(['T', 'S.inner', 'mu'])
  })
  it('stands for one lock where no type declares it', () => {
    expect([isSingle('all'), isSingle('mu@a.go#3'), isSingle('S.mu')]).toEqual([true, true, false])
  })
})
