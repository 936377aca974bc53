import { describe, expect, it } from 'vitest'
import { isHandedOn } from '#go/handed-locks.ts'
import { heldPath, lockCall, mutexType } from '#go/locks.ts'
import { declared, goPackage } from './source.ts'

const TYPES =
  'import "sync"\ntype S struct { mu sync.Mutex; rw sync.RWMutex; sync.Locker; own Own; next *S; n int }\ntype Own struct{}\nfunc (o *Own) Lock() {}\nfunc (s *S) release() { s.mu.Unlock() }\nfunc (s *S) count() {}\ntype E struct { sync.Mutex }\n'

/** The line (from 1, of the body) of the statement that leaves with the first lock held; `none` otherwise. */
function held(body: string): number | 'none' {
  const { pkg } = goPackage(`${TYPES}func f(s, o *S, e *E, c bool) int {\n${body}\n}\n`)
  const fn = declared(pkg, 'f')
  const flow = pkg.flow(fn)
  const call = [...fn.file.descendants(fn.node, 'call_expression')].find((node) =>
    /\.R?Lock$/.test(fn.file.text(fn.file.child(node, 'function'))),
  ) as number
  const lock = lockCall(flow, call)
  const path = lock && heldPath(pkg, fn, lock)
  return path ? fn.file.line(path.leaves) - fn.file.line(fn.node) : 'none'
}

describe.each([
  ['a return between lock and unlock', 's.mu.Lock()\nif c {\nreturn 1\n}\ns.mu.Unlock()\nreturn 2', 3],
  ['a read lock', 's.rw.RLock()\nif c {\nreturn 1\n}\ns.rw.RUnlock()\nreturn 2', 3],
  ['an unlock that only one branch has', 's.mu.Lock()\nif c {\ns.mu.Unlock()\nreturn 1\n}\nreturn 2', 6],
  ['a break out of a loop', 'for {\ns.mu.Lock()\nif c {\nbreak\n}\ns.mu.Unlock()\n}\nreturn 1', 8],
])('%s', (_name, body, line) => {
  it(`leaves with the lock held at line ${line}`, () => expect(held(body)).toBe(line))
})

describe.each([
  ['an unlock on every way', 's.mu.Lock()\nif c {\ns.mu.Unlock()\nreturn 1\n}\ns.mu.Unlock()\nreturn 2'],
  ['a deferred unlock', 's.mu.Lock()\ndefer s.mu.Unlock()\nif c {\nreturn 1\n}\nreturn 2'],
  ['an unlock in a deferred literal', 's.mu.Lock()\ndefer func() { s.mu.Unlock() }()\nreturn 2'],
  ['a way that ends the process', 's.mu.Lock()\nif c {\nos.Exit(1)\n}\ns.mu.Unlock()\nreturn 2'],
  ['no unlock at all: it is meant for somebody else', 's.mu.Lock()\nreturn 2'],
  ['a lock under a condition, released under the same', 'if c {\ns.mu.Lock()\n}\ns.count()\nif c {\ns.mu.Unlock()\n}\nreturn 1'],
  ['the unlock of another lock', 's.mu.Lock()\nif c {\nreturn 1\n}\no.mu.Unlock()\nreturn 2'],
  ['a callee that unlocks', 's.mu.Lock()\nif c {\ns.release()\nreturn 1\n}\ns.mu.Unlock()\nreturn 2'],
  ['an unlock handed on as a value', 's.mu.Lock()\nif c {\nreturn keep(s.mu.Unlock)\n}\ns.mu.Unlock()\nreturn 2'],
  ['the lock handed on', 's.mu.Lock()\nif c {\nkeep(&s.mu)\nreturn 1\n}\ns.mu.Unlock()\nreturn 2'],
  ['an unlock in a callback', 's.mu.Lock()\nkeep(func() { s.mu.Unlock() })\nif c {\nreturn 1\n}\ns.mu.Unlock()\nreturn 2'],
  [
    'an unlock in a select arm before the return',
    's.mu.Lock()\nselect {\ncase <-a:\ns.mu.Unlock()\nreturn 1\ncase <-b:\n}\ns.mu.Unlock()\nreturn 2',
  ],
])('%s', (_name, body) => {
  it('leaves no lock held', () => expect(held(body)).toBe('none'))
})

describe('the receiver of a lock call', () => {
  it.each([
    ['s.mu.Lock()', 'mutex'],
    ['s.rw.Lock()', 'mutex'],
    ['e.Lock()', 'mutex'],
    ['s.next.mu.Lock()', 'mutex'],
    ['s.own.Lock()', 'other'],
    ['unknown.Lock()', 'unknown'],
  ])('%s is of type %s', (text, expected) => {
    const { pkg, file } = goPackage(`${TYPES}func f(s *S, e *E) {\n${text}\n}\n`)
    const call = [...file.descendants(0, 'call_expression')].find((node) => file.text(node) === text) as number
    expect(mutexType(pkg, file, call)).toBe(expected)
  })

  it('is told apart by variable and named only where it can be', () => {
    const { pkg } = goPackage('func f(a, b *S) {\n\ta.mu.Lock()\n\tb.mu.Lock()\n\tget().Lock()\n\tdb.Lock(1)\n\t(a).mu.Lock()\n}\n')
    const fn = declared(pkg, 'f')
    const calls = [...fn.file.descendants(fn.node, 'call_expression')].map((call) => lockCall(pkg.flow(fn), call)?.key)
    expect(calls).toEqual(['a#0.mu', 'b#1.mu', undefined, undefined, undefined, 'a#0.mu'])
  })
})

describe('a lock that one function takes and another releases', () => {
  const handed = (code: string) => isHandedOn(goPackage(`${TYPES}${code}\n`).pkg, 'S.rw')

  it('is handed on', () => {
    expect(handed('func (s *S) begin() { s.rw.Lock() }\nfunc (s *S) commit() { s.rw.Unlock() }')).toBe(true)
  })

  it('is not handed on by who takes it too, in a literal or not', () => {
    expect(
      handed('func (s *S) a() { s.rw.Lock(); s.rw.Unlock() }\nfunc (s *S) b() { s.rw.RLock(); defer func() { s.rw.RUnlock() }() }'),
    ).toBe(false)
  })
})
