import { describe, expect, it } from 'vitest'
import { contractTable } from '#go/contract-table.ts'
import type { Contract } from '#go/contracts.ts'
import { resultsOfLibraries } from '#go/library-results.ts'
import { missed } from '#go/missed.ts'
import { GoPackage } from '#go/package.ts'
import { NONE } from '#go/tree.ts'
import { goVersion, isInForce } from '#go/version.ts'
import { goFile } from './source.ts'

const LIB = {
  modules: ['example.com/lib'],
  owner: 0,
  type: '',
  release: ['Close'],
  errorGuard: NONE,
  rule: 'a/b',
  noun: 'value',
  helpUri: '',
}
const CONTRACTS: readonly Contract[] = [
  { ...LIB, call: 'New', type: '*Client' },
  { ...LIB, call: 'Open', type: '*Client', errorGuard: 1 },
  { ...LIB, call: 'Plain', type: '*Client', release: [] },
  { ...LIB, call: 'Client.Session', endedBy: ['parent'] },
  { ...LIB, call: 'Client.Fetch', endedBy: ['context'] },
  { ...LIB, call: 'Client.Find', endedBy: ['Next'] },
  { ...LIB, call: 'Client.Watch', carrier: 'context', release: ['cancel'] },
  { ...LIB, call: 'Client.Go', carrier: 'receiver', release: ['Wait'] },
  { ...LIB, call: 'Client.Run', carrier: 'argument', release: ['close(owner)'], leftBy: ['.Sync'] },
  { ...LIB, call: 'Global', endedBy: ['process'], leftBy: ['example.com/lib.Wrap', '.New*Stub'] },
  { ...LIB, call: 'Start', carrier: 'package', release: ['lib.Stop'], errorGuard: 0 },
]

/** How the contract of the call `lib.X(…)` or `c.X(…)` marked by `name` is missed; `kept` when it is not. */
function outcome(name: string, body: string, { path = 'p.go', clause = 'p', rest = '' } = {}): string {
  const file = goFile(
    `package ${clause}; import ("bufio"; "context"; "example.com/lib"; "example.com/pb")\ntype S struct { c *lib.Client; stop chan int }\nfunc f(ctx context.Context, c *lib.Client, s *S, ok bool) (e error) {\n${body}\n}\n${rest}`,
    path,
  )
  const pkg = new GoPackage('', clause, 'example.com/p', [file], resultsOfLibraries(CONTRACTS))
  const table = contractTable(CONTRACTS)
  const calls = [...file.descendants(0, 'call_expression')].filter((call) => file.text(file.child(call, 'function')).endsWith(`.${name}`))
  const [contract] = table.dutiesOf(pkg, file, calls[0] as number)
  if (!contract) return 'no contract'
  return missed(pkg, file, calls[0] as number, contract)?.how ?? 'kept'
}

describe('a result', () => {
  it.each([
    ['released', 'x := lib.New()\ndefer x.Close()\nreturn nil', 'kept'],
    ['forgotten', 'x := lib.New()\nx.Ping()\nreturn nil', 'path'],
    ['not there where there is an error', 'x, err := lib.New()\nif err != nil { return err }\nx.Close()\nreturn nil', 'path'],
  ])('is %s', (_how, body, expected) => {
    expect(outcome('New', body)).toBe(expected)
  })

  it('is not owed where the guard is not nil', () => {
    expect(outcome('Open', 'x, err := lib.Open()\nif err != nil { return err }\nx.Close()\nreturn nil')).toBe('kept')
  })

  it('is not spoken of where the guard lives on in a copy', () => {
    expect(outcome('Open', 'for {\nx, err := lib.Open()\ne = err\nif e == nil { x.Close() }\n}')).toBe('kept')
  })

  it('owes nothing that its contract does not say', () => {
    expect(outcome('Plain', 'x := lib.Plain()\nx.Ping()\nreturn nil')).toBe('no contract')
  })

  it('is known through what another call gives', () => {
    expect(
      outcome('Session', 'a := lib.Plain()\ndefer a.Close()\nreturn nil', { rest: 'func g(s *S) { x := s.c.Session(); x.Use() }' }),
    ).toBe('path')
  })
})

describe('what ends by itself', () => {
  it.each([
    ['ends with a parent that the function holds', 'Session', 'a := lib.Plain()\nx := a.Session()\nx.Use()\nreturn nil', 'kept'],
    ['outlives the function with its parent', 'Session', 'x := c.Session()\nx.Use()\nreturn nil', 'path'],
    ['is thrown away on purpose beside its parent', 'Session', 'c.Session()\nreturn nil', 'kept'],
    ['ends with a context of somebody', 'Fetch', 'x := c.Fetch(ctx)\nx.Use()\nreturn nil', 'kept'],
    ['does not end with a context that has none', 'Fetch', 'x := c.Fetch(context.Background())\nx.Use()\nreturn nil', 'path'],
    ['is read to its end', 'Find', 'x := c.Find()\nfor x.Next() { x.Use() }\nreturn nil', 'kept'],
    ['is left half read', 'Find', 'x := c.Find()\nfor x.Next() { if ok { return nil } }\nreturn nil', 'path'],
  ])('%s', (_how, name, body, expected) => {
    expect(outcome(name, body)).toBe(expected)
  })

  it('lasts as long as the process in a program, its commands and init', () => {
    const body = 'x := lib.Global()\nx.Use()\nreturn nil'
    expect([outcome('Global', body), outcome('Global', body, { clause: 'main' }), outcome('Global', body, { path: 'cmd/x/p.go' })]).toEqual(
      ['path', 'kept', 'kept'],
    )
  })
})

describe('a context', () => {
  it.each([
    ['of the caller', 'c.Watch(ctx)', 'kept'],
    ['without an end', 'c.Watch(context.Background())', 'endless'],
    ['without an end, under a name', 'own := context.TODO()\nc.Watch(own)', 'endless'],
    ['with a value and no end', 'c.Watch(context.WithValue(context.Background(), 1, 2))', 'endless'],
    ['with a cancel function', 'own, cancel := context.WithCancel(context.Background())\ndefer cancel()\nc.Watch(own)', 'kept'],
    ['that is one or the other', 'own := context.Background()\nif ok { own = ctx }\nc.Watch(own)', 'kept'],
  ])('%s: %s', (_how, body, expected) => {
    expect(outcome('Watch', `${body}\nreturn nil`)).toBe(expected)
  })
})

describe('a receiver', () => {
  it.each([
    ['made here and waited for', 'var g lib.Client\ng.Go()\ng.Wait()', 'kept'],
    ['made here, left early', 'var g lib.Client\ng.Go()\nif ok { return nil }\ng.Wait()', 'path'],
    ['asked again and again before', 'g := lib.Client{}\nfor ok { g.Go() }\ng.Wait()', 'kept'],
    ['released by what is deferred before', 'g := &lib.Client{}\ndefer g.Wait()\ng.Go()', 'kept'],
    ['of somebody else', 'c.Go()', 'kept'],
    ['that comes from a field', 'g := s.c\ng.Go()', 'kept'],
  ])('%s', (_how, body, expected) => {
    expect(outcome('Go', `${body}\nreturn nil`)).toBe(expected)
  })
})

describe('an argument', () => {
  it.each([
    ['is closed', 'stop := make(chan int)\ndefer close(stop)\ngo c.Run(stop)', 'kept'],
    ['is never closed', 'stop := make(chan int)\ngo c.Run(stop)', 'path'],
    ['is used by what leaves it open', 'stop := make(chan int)\ngo c.Run(stop)\nif !lib.Sync(stop) { return nil }', 'path'],
    ['is given away', 'stop := make(chan int)\ngo c.Run(stop)\ns.stop = stop', 'kept'],
    ['is waited for', 'stop := make(chan int)\ngo c.Run(stop)\n<-stop', 'kept'],
    ['is somebody’s', 'go c.Run(s.stop)', 'kept'],
  ])('%s', (_how, body, expected) => {
    expect(outcome('Run', `${body}\nreturn nil`)).toBe(expected)
  })
})

describe('a package', () => {
  it.each([
    ['stopped on every way', 'if err := lib.Start(); err != nil { return err }\ndefer lib.Stop()', '', 'kept'],
    ['not stopped on one way', 'lib.Start()\nif ok { return nil }\nlib.Stop()', '', 'unpaired'],
    ['stopped nowhere', 'lib.Start()', '', 'unpaired'],
    ['stopped by another function', 'lib.Start()', 'func g() { lib.Stop() }', 'kept'],
  ])('%s', (_how, body, rest, expected) => {
    expect(outcome('Start', `${body}\nreturn nil`, { rest })).toBe(expected)
  })
})

describe('what is built on the owner', () => {
  it.each([
    ['and used here leaves the duty', 'x := lib.Global()\ny := lib.Wrap(x)\ny.Use()', 'path'],
    ['and returned takes the owner with it', 'x := lib.Global()\ny := lib.Wrap(x)\nreturn y', 'kept'],
    ['by a function of a pattern leaves the duty', 'x := lib.Global()\nreturn pb.NewGreeterStub(x).Hello()', 'path'],
    ['by a function that nobody knows takes it', 'x := lib.Global()\npb.Keep(x)', 'kept'],
    ['by a reader of the standard library leaves it', 'x := lib.Global()\nr := bufio.NewReader(x)\nr.ReadByte()', 'path'],
    ['by a reader that goes further takes it', 'x := lib.Global()\ns.r = bufio.NewReader(x)', 'kept'],
  ])('%s', (_how, body, expected) => {
    expect(outcome('Global', `${body}\nreturn nil`)).toBe(expected)
  })
})

describe('the bounds of a contract', () => {
  it.each([
    [{ since: 'go1.21' }, '1.20', false],
    [{ since: 'go1.21' }, '1.21', true],
    [{ until: 'go1.23' }, '1.22', true],
    [{ until: 'go1.23' }, '1.23', false],
    [{ until: 'go1.23' }, '', true],
    [{}, '', true],
  ])('%j hold at %s: %s', (bounds, version, expected) => {
    expect(isInForce(bounds, goVersion(version))).toBe(expected)
  })
})
