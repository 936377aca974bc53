import { describe, expect, it } from 'vitest'
import { hasWriter, takenAgain } from '#go/held-again.ts'
import { holdsOf } from '#go/lock-summaries.ts'
import { declared, goPackage } from './source.ts'

const TYPES = `import "sync"
type S struct { mu sync.Mutex; kids []*K; next *S; n int }
type K struct { owner *S }
func (s *S) get() int { s.mu.Lock(); defer s.mu.Unlock(); return s.n }
func (k *K) up() int { return k.owner.get() }
func read(s *S) int { return s.get() }
func (s *S) maybe(locked bool) int { if !locked { s.mu.Lock() }; return s.n }
func (s *S) keyed(key *int) int { if key == nil { return s.get() }; return *key }
type I interface { get() int }
type V struct { src I }
func newV(src I) *V { return &V{src: src} }
func (v *V) load() int { return v.src.get() }
`

/** How the lock that f takes first is taken again under it. */
function again(body: string): string | undefined {
  const { pkg } = goPackage(`${TYPES}func f(s, o *S) {\ns.mu.Lock()\ndefer s.mu.Unlock()\n${body}\n}\n`)
  const [hold] = holdsOf(pkg, declared(pkg, 'f'))
  return hold && takenAgain(pkg, hold, 'Lock')?.how
}

describe.each([
  ['by a method of the same value', 's.get()', 'same'],
  ['by way of a parameter', 'read(s)', 'same'],
  ['by way of a local name', 'x := s\nx.get()', 'same'],
  ['by way of a value that was built around it', 'v := newV(s)\nv.load()', 'same'],
  ['by an element that points back', 'for _, k := range s.kids {\nk.up()\n}', 'back'],
  ['by an element that points back, by index', 's.kids[0].up()', 'back'],
  ['of another value', 'o.get()', undefined],
  ['of what it points to', 's.next.get()', undefined],
  ['of another parameter', 'read(o)', undefined],
  ['where the caller says that it is held', 's.maybe(true)', undefined],
  ['where the caller gives what would need it', 'n := 1\ns.keyed(&n)', undefined],
  ['of a value that was just made', 'x := &S{}\nx.get()', undefined],
  ['in a goroutine', 'go s.get()', undefined],
])('a lock that is taken %s', (_name, body, how) => {
  it(how === undefined ? 'is not known to be the same' : `is taken again: ${how}`, () => expect(again(body)).toBe(how))
})

describe('a function that calls itself', () => {
  it('locks another value where it finds one anew each time', () => {
    const text = `${TYPES}func find(n int) *S { return nil }\nfunc f(n int) {\nx := find(n)\nx.mu.Lock()\ndefer x.mu.Unlock()\nf(n + 1)\n}\n`
    const { pkg } = goPackage(text)
    const [hold] = holdsOf(pkg, declared(pkg, 'f'))
    expect(hold && takenAgain(pkg, hold, 'Lock')).toBeUndefined()
  })
})

describe('a writer', () => {
  it('is somebody who locks, outside of tests', () => {
    const text = 'package p; import "sync"\ntype S struct { a, b sync.RWMutex }\nfunc (s *S) f() { s.a.Lock(); s.b.RLock() }'
    const { pkg } = goPackage({ 'p.go': text, 'p_test.go': 'package p\nfunc g(s *S) { s.b.Lock() }' })
    expect([hasWriter(pkg, 'S.a'), hasWriter(pkg, 'S.b')]).toEqual([true, false])
  })
})
