import { describe, expect, it } from 'vitest'
import { waitGroupOf } from '#go/waitgroups.ts'
import { goPackage } from './source.ts'

/** `adds dones` with marks for Go and escapes, of the group that the first `Wait()` waits for. */
function group(texts: string | Readonly<Record<string, string>>): string {
  const { pkg, file } = goPackage(texts)
  const wait = [...file.descendants(0, 'call_expression')].find((node) => file.text(node).endsWith('.Wait()')) as number
  const found = waitGroupOf(pkg, file, wait)
  if (!found) return 'none'
  return `${found.name}: ${found.adds.length} adds, ${found.dones.length} dones${found.goes ? ', goes' : ''}${found.escapes ? ', escapes' : ''}`
}

const local = (body: string): string => group(`import "sync"\nfunc f() {\n\tvar wg sync.WaitGroup\n\t${body}\n\twg.Wait()\n}\n`)

describe('a local wait group', () => {
  it.each([
    ['wg.Add(1); go func() { defer wg.Done(); work() }()', 'wg: 1 adds, 1 dones'],
    ['wg.Add(1); go work()', 'wg: 1 adds, 0 dones'],
    ['wg.Go(work)', 'wg: 0 adds, 0 dones, goes'],
    ['wg.Add(1); go work(&wg)', 'wg: 1 adds, 0 dones, escapes'],
    ['wg.Add(1); s.wg = &wg', 'wg: 1 adds, 0 dones, escapes'],
    ['wg.Add(2); wg.Add(-2)', 'wg: 2 adds, 0 dones, escapes'],
    ['wg.Add(1); t.Cleanup(wg.Done)', 'wg: 1 adds, 1 dones'],
    ['add := wg.Add; add(1)', 'wg: 1 adds, 0 dones, escapes'],
  ])('with %s has %s', (body, expected) => {
    expect(local(body)).toBe(expected)
  })

  it('may be a pointer or a literal', () => {
    expect(group('import "sync"\nfunc f() {\n\twg := &sync.WaitGroup{}\n\twg.Add(1)\n\twg.Wait()\n}\n')).toBe('wg: 1 adds, 0 dones')
    expect(group('import "sync"\nfunc f() {\n\twg := new(sync.WaitGroup)\n\twg.Add(1)\n\twg.Wait()\n}\n')).toBe('wg: 1 adds, 0 dones')
  })
})

it('is none for a parameter, an exported field, or another type', () => {
  expect(group('import "sync"\nfunc f(wg *sync.WaitGroup) { wg.Wait() }\n')).toBe('none')
  expect(group('import "sync"\ntype S struct{ WG sync.WaitGroup }\nfunc (s *S) f() { s.WG.Wait() }\n')).toBe('none')
  expect(group('import "sync"\nfunc f() {\n\tvar c sync.Cond\n\tc.Wait()\n}\n')).toBe('none')
  expect(group('func f(cmd *exec.Cmd) { cmd.Wait() }\n')).toBe('none')
})

describe('a field', () => {
  it('gathers its uses across files, by owner', () => {
    expect(
      group({
        'a.go':
          'import "sync"\ntype S struct{ wg sync.WaitGroup }\ntype T struct{ wg sync.WaitGroup }\nfunc (s *S) Close() { s.wg.Wait() }\n',
        'b.go': 'func (s *S) run() { s.wg.Add(1); go func() { s.wg.Done() }() }\nfunc (t *T) run() { t.wg.Add(1); t.wg.Add(1) }\n',
      }),
    ).toBe('wg: 1 adds, 1 dones')
  })

  it('counts a use whose owner is not known', () => {
    expect(
      group('import "sync"\ntype S struct{ wg sync.WaitGroup }\nfunc (s *S) Close() { s.wg.Wait() }\nfunc f() { get().wg.Done() }\n'),
    ).toBe('wg: 0 adds, 1 dones')
  })

  it('escapes when its address is taken', () => {
    expect(
      group(
        'import "sync"\ntype S struct{ wg sync.WaitGroup }\nfunc (s *S) Close() { s.wg.Wait() }\nfunc (s *S) f() { s.wg.Add(1); go work(&s.wg) }\n',
      ),
    ).toBe('wg: 1 adds, 0 dones, escapes')
  })
})
