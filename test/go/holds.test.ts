import { describe, expect, it } from 'vitest'
import { holdsIn } from '#go/holds.ts'
import { declared, goPackage } from './source.ts'

const TYPES = 'import "sync"\ntype S struct { mu sync.Mutex; rw sync.RWMutex; n int }\n'

/** Lines (from 1, of the body) at which the first lock that the body takes is held. */
function heldAt(body: string, releases: (name: string) => boolean = () => false): readonly number[] {
  const { pkg } = goPackage(`${TYPES}func f(s, o *S, c bool) {\n${body}\n}\n`)
  const fn = declared(pkg, 'f')
  const { file } = fn
  const [hold] = holdsIn(pkg, fn, (call) => releases(file.text(file.child(call, 'function'))))
  const lines = (hold?.steps ?? []).filter((step) => step.node >= 0).map((step) => file.line(step.node) - file.line(fn.node))
  return [...new Set(lines)].sort((a, b) => a - b)
}

describe.each([
  ['from the lock to the unlock', 's.mu.Lock()\ns.n++\ns.mu.Unlock()\ns.n--', [2]],
  ['to the end where the unlock is deferred', 's.mu.Lock()\ndefer s.mu.Unlock()\ns.n++\ns.n--', [2, 3, 4]],
  ['on the branch before its unlock', 's.mu.Lock()\nif c {\ns.n++\ns.mu.Unlock()\n} else {\ns.mu.Unlock()\n}\ns.n--', [2, 3]],
  ['not behind an unlock that one branch has', 's.mu.Lock()\nif c {\ns.mu.Unlock()\n}\ns.n--', [2]],
  ['past the unlock of another value', 's.mu.Lock()\no.mu.Unlock()\ns.n++\ns.mu.Unlock()', [2, 3]],
  ['round the loop that forgets it', 'for c {\ns.mu.Lock()\ns.n++\n}\ns.n--', [1, 3, 5]],
  ['past a literal that only has a name', 's.mu.Lock()\nlet := func() { s.mu.Unlock() }\ns.n++\nlet()', [2, 3, 4]],
  ['not at all where it is another kind of lock that goes', 's.rw.RLock()\ns.rw.RUnlock()\ns.n++', []],
])('a lock is held %s', (_name, body, lines) => {
  it(`at lines ${lines.join(', ') || 'none'}`, () => expect(heldAt(body)).toEqual(lines))
})

describe('a call', () => {
  it('that releases the lock ends the hold', () => {
    const body = 's.mu.Lock()\ns.n++\nlet(s)\ns.n--'
    expect(heldAt(body, (name) => name === 'let')).toEqual([2])
    expect(heldAt(body)).toEqual([2, 3, 4])
  })
  it('whose name speaks of unlocking ends it as well', () => expect(heldAt('s.mu.Lock()\nunlockAll()\ns.n--')).toEqual([]))
})
