import { describe, expect, it } from 'vitest'
import { spawnsOf } from '#go/spawns.ts'
import { loopAround, roleOf } from '#go/threads.ts'
import { declared, goPackage, head, name } from './source.ts'

/** How the first function literal of the body is used. */
function role(body: string): string {
  const { pkg, file } = goPackage(
    `import ("golang.org/x/sync/errgroup"; "sync"; "time"; "sort")\nfunc f(g *errgroup.Group, wg *sync.WaitGroup) {\n${body}\n}\n`,
  )
  const literal = [...file.descendants(0, 'func_literal')][0] as number
  const found = roleOf(pkg, file, literal)
  return found.kind === 'spawned' ? `spawned via ${found.via} by ${head(file, found.spawn)}` : found.kind
}

describe.each([
  ['go func() { a() }()', 'spawned via go by go func() { a() }()'],
  ['g.Go(func() error { return a() })', 'spawned via group by g.Go(func() error { return a() })'],
  ['wg.Go(func() { a() })', 'spawned via group by wg.Go(func() { a() })'],
  ['time.AfterFunc(d, func() { a() })', 'spawned via timer by time.AfterFunc(d, func() { a() })'],
  ['defer func() { a() }()', 'deferred'],
  ['func() { a() }()', 'inline'],
  ['x := func() int { return 1 }()', 'inline'],
  ['once.Do(func() { a() })', 'inline'],
  ['sort.Slice(x, func(i, j int) bool { return true })', 'inline'],
  ['t.Run("x", func(t *testing.T) { a() })', 'inline'],
  ['go once.Do(func() { a() })', 'unknown'],
  ['handle("/", func() { a() })', 'unknown'],
  ['s.Handle("/", func() { a() })', 'unknown'],
  ['s.cb = func() { a() }', 'unknown'],
  ['h := func() { a() }\nh()', 'inline'],
  ['h := func() { a() }\ngo h()', 'spawned via go by go h()'],
  ['h := func() { a() }\ndefer h()', 'deferred'],
  ['var h = func() { a() }\ngo h()', 'spawned via go by go h()'],
  ['h := func() { a() }\nh()\ngo h()', 'unknown'],
  ['h := func() { a() }\nuse(h)', 'unknown'],
  ['h := func() { a() }\nwg.Go(h)', 'spawned via group by wg.Go(h)'],
  ['h := func() { a() }\nh = other\ngo h()', 'unknown'],
  ['return func() { a() }', 'unknown'],
])('the literal in %s', (body, expected) => {
  it(`is ${expected}`, () => expect(role(body)).toBe(expected))
})

describe('a loop around a node', () => {
  const { file } = goPackage(
    'func f() {\n\tfor _, x := range start() {\n\t\ta(x)\n\t\tgo func() { b() }()\n\t\th := func() { c() }\n\t\tuse(h)\n\t}\n\tfor i := d(); e(i); i = g(i) {\n\t}\n\tz()\n}\n',
  )
  const fn = [...file.descendants(0, 'function_declaration')][0] as number
  const inLoop = (text: string, line: number): boolean => loopAround(file, name(file, text, line), fn) >= 0

  it('repeats its body, its condition and its update', () => {
    expect([inLoop('a', 3), inLoop('e', 8), inLoop('g', 8)]).toEqual([true, true, true])
  })

  it('runs its range operand and its initializer once', () => {
    expect([inLoop('start', 2), inLoop('d', 8), inLoop('z', 10)]).toEqual([false, false, false])
  })

  it('reaches into a literal that is called where it stands, and into no other', () => {
    expect([inLoop('b', 4), inLoop('c', 5)]).toEqual([true, false])
  })
})

describe('the places that start a function', () => {
  it('are its go statements in the package', () => {
    const { pkg } = goPackage({ 'a.go': 'func work() {}\nfunc f() { go work() }\n', 'b.go': 'func g() {\n\tgo work()\n\twork()\n}\n' })
    expect(spawnsOf(pkg, declared(pkg, 'work')).map(({ file, node }) => `${file.path}:${file.line(node)}`)).toEqual(['a.go:2', 'b.go:2'])
  })

  it('are its go statements through a value of its type', () => {
    const { pkg } = goPackage(
      'type S struct{}\ntype T struct{}\nfunc (s *S) run() {}\nfunc (t *T) run() {}\nfunc f(s *S, t *T) {\n\tgo s.run()\n\tgo t.run()\n}\n',
    )
    expect(spawnsOf(pkg, declared(pkg, 'S.run')).map(({ file, node }) => file.line(node))).toEqual([6])
  })

  it('in test files count for test files alone', () => {
    const { pkg } = goPackage({ 'a.go': 'func work() {}\n', 'a_test.go': 'func f() { go work() }\n' })
    expect(spawnsOf(pkg, declared(pkg, 'work'))).toEqual([])
  })

  it('are one for a literal that is spawned where it stands', () => {
    const { pkg, file } = goPackage('func f() {\n\tgo func() {}()\n}\n')
    const literal = [...file.descendants(0, 'func_literal')][0] as number
    expect(spawnsOf(pkg, { file, node: literal }).map(({ node }) => file.line(node))).toEqual([2])
  })

  it('are none for a function only called', () => {
    const { pkg } = goPackage('func work() {}\nfunc f() { work() }\n')
    expect(spawnsOf(pkg, declared(pkg, 'work'))).toEqual([])
  })
})
