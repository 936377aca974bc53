import { describe, expect, it } from 'vitest'
import { type External, type GoType, importedPackage, isNamed, namedOf, typeOf } from '#go/types.ts'
import { find, goPackage, name } from './source.ts'

const DECLARED = `
import ("sync"; "time"; tmr "time"; "net/http")
type Conn struct { base; *Named; mu sync.Mutex; next *Conn; all []*Conn; byName map[string]Conn; ch chan *Conn; cb func() }
type base struct { wg sync.WaitGroup; deep }
type deep struct { tick *time.Ticker }
type Named struct { label string }
type Alias = Conn
type Group = sync.WaitGroup
type Conns []*Conn
type Feed chan Conn
type Set[T any] struct { item T; other *Conn }
type Doer interface{ Do() *Conn }
var global *Conn
var made = open()
const limit time.Duration = 3
func open() *Conn { return nil }
func pair() (c *Conn, err error) { return }
func two() (a, b *Named) { return }
func New[T any]() *Set[T] { return nil }
func (c *Conn) Next() *Conn { return nil }
func (b base) Based() *Named { return nil }
func (s *Set[T]) Get() *Conn { return nil }
`

/** The type of what is passed to `use` in a function with this body. */
function typed(body: string, external?: External): string {
  const { pkg, file } = goPackage(`${DECLARED}\nfunc f(p *Conn, rest ...Conn) {\n${body}\n}\n`)
  const call = [...file.descendants(0, 'call_expression')].find((node) => file.text(file.child(node, 'function')) === 'use') as number
  return shown(typeOf(pkg, file, file.named(file.child(call, 'arguments'))[0] as number, external))
}

function shown(type: GoType | undefined): string {
  if (!type) return '?'
  if (type.kind === 'named') return type.package ? `${type.package}.${type.name}` : type.name
  if (type.kind === 'pointer') return `*${shown(type.to)}`
  if (type.kind === 'chan' || type.kind === 'slice' || type.kind === 'map') return `${type.kind} of ${shown(type.element)}`
  return type.kind
}

describe.each([
  ['a parameter', 'use(p)', '*Conn'],
  ['a variadic parameter', 'use(rest)', 'slice of Conn'],
  ['a variable with a type', 'var x map[string]*Conn\nuse(x)', 'map of *Conn'],
  ['one of several variables', 'var a, b = 1, open()\nuse(b)', '*Conn'],
  ['a package-level variable', 'use(global)', '*Conn'],
  ['a package-level variable of a first result', 'use(made)', '*Conn'],
  ['a constant', 'use(limit)', 'time.Duration'],
  ['a field', 'use(p.mu)', 'sync.Mutex'],
  ['a field of a field', 'use(p.next.next)', '*Conn'],
  ['a promoted field', 'use(p.wg)', 'sync.WaitGroup'],
  ['a field promoted twice', 'use(p.tick)', '*time.Ticker'],
  ['a field promoted through a pointer', 'use(p.label)', 'string'],
  ['an embedded struct by its name', 'use(p.base)', 'base'],
  ['an element of a slice', 'use(p.all[0])', '*Conn'],
  ['an element of a map', 'use(p.byName["a"])', 'Conn'],
  ['the value of a two-valued map read', 'v, ok := p.byName["a"]\nuse(v)', 'Conn'],
  ['the flag of a two-valued map read', 'v, ok := p.byName["a"]\nuse(ok)', '?'],
  ['a received value', 'use(<-p.ch)', '*Conn'],
  ['a received value in a select arm', 'select {\ncase c := <-p.ch:\nuse(c)\n}', '*Conn'],
  ['a range value', 'for _, c := range p.all {\nuse(c)\n}', '*Conn'],
  ['a range value of a named slice', 'var all Conns\nfor _, c := range all {\nuse(c)\n}', '*Conn'],
  ['a range value of a channel', 'for c := range p.ch {\nuse(c)\n}', '*Conn'],
  ['a range key', 'for k := range p.all {\nuse(k)\n}', '?'],
  ['a named channel’s element', 'var feed Feed\nuse(<-feed)', 'Conn'],
  ['a composite literal', 'use(&Conn{})', '*Conn'],
  ['a literal whose type is left out', 'for _, c := range []*Conn{{}} {\nuse(c)\n}', '*Conn'],
  ['new', 'use(new(Conn))', '*Conn'],
  ['make', 'use(make(chan Conn))', 'chan of Conn'],
  ['a conversion', 'use(Conns(nil))', 'Conns'],
  ['a pointer conversion', 'use((*Conn)(nil))', '?'],
  ['an assertion', 'use(x.(*Conn))', '*Conn'],
  ['the value of a two-valued assertion', 'c, ok := x.(*Conn)\nuse(c)', '*Conn'],
  ['the flag of a two-valued assertion', 'c, ok := x.(*Conn)\nuse(ok)', '?'],
  ['a dereference', 'use(*p)', 'Conn'],
  ['a first result', 'c, err := pair()\nuse(c)', '*Conn'],
  ['a second result', 'c, err := pair()\nuse(err)', 'error'],
  ['results that share a type', 'a, b := two()\nuse(b)', '*Named'],
  ['a method’s result', 'use(p.Next().Next())', '*Conn'],
  ['a promoted method’s result', 'use(p.Based())', '*Named'],
  ['a generic type by its name', 'use(New[int]())', '*Set'],
  ['a method of a generic type', 'use(New[int]().Get())', '*Conn'],
  ['a field whose type is a type parameter', 'var s Set[int]\nuse(s.other)', '*Conn'],
  ['an alias', 'var a Alias\nuse(a)', 'Conn'],
  ['an alias of another package’s type', 'var g Group\nuse(g)', 'sync.WaitGroup'],
  ['an import under another name', 'var t tmr.Ticker\nuse(t)', 'time.Ticker'],
  ['a function literal', 'use(func() {})', 'func'],
  ['an interface method’s result', 'var d Doer\nuse(d.Do())', '?'],
  ['a local type', 'type inner struct{ c *Conn }\nvar i inner\nuse(i.c)', '*Conn'],
  ['a local type that hides one of the package', 'type Named struct{ c *Conn }\nvar n Named\nuse(n.label)', '?'],
  ['a local function that hides one of the package', 'open := func() int { return 1 }\nuse(open())', '?'],
  ['a well-known result of the standard library', 'use(time.NewTicker(d))', '*time.Ticker'],
  ['another package’s result', 'use(time.Now())', '?'],
  ['a name in a type switch', 'switch c := x.(type) {\ncase *Conn:\nuse(c)\n}', '?'],
  ['an unknown name', 'use(nowhere)', '?'],
  ['an index into something unknown', 'use(nowhere[0].x)', '?'],
])('the type of %s', (_name, body, expected) => {
  it(`is ${expected}`, () => expect(typed(body)).toBe(expected))
})

it('asks for the results of other packages', () => {
  const ask: External = (path, call, result) =>
    path === 'time' && call === 'NewTicker' && result === 0
      ? { kind: 'pointer', to: { kind: 'named', package: 'time', name: 'Ticker' } }
      : undefined
  expect(typed('t := time.NewTicker(d)\nuse(t)', ask)).toBe('*time.Ticker')
  expect(typed('t := time.NewTimer(d)\nuse(t)', ask)).toBe('?')
  expect(typed('var c http.Client\nr, err := c.Do(q)\nuse(r)', (path, call) => ({ kind: 'named', package: path, name: call }))).toBe(
    'net/http.Client.Do',
  )
})

it('leaves a type parameter unknown, although the package has a type of that name', () => {
  const { pkg, file } = goPackage('type T struct{ c chan int }\nfunc f[T any](x T) { use(x) }\nfunc (s *Set[T]) g(y T) { use(y) }\n')
  expect(typeOf(pkg, file, name(file, 'x', 2))).toBeUndefined()
  expect(typeOf(pkg, file, name(file, 'y', 3))).toBeUndefined()
})

it('takes the nearest of two fields with one name, and neither of two equally near', () => {
  const { pkg, file } = goPackage(
    'type A struct{ B; C }\ntype B struct{ x *Near; y *Near; D }\ntype C struct{ y *Near }\ntype D struct{ x *Far }\nfunc f(a A) {\n\tuse(a.x)\n\tuse(a.y)\n}\n',
  )
  expect(shown(typeOf(pkg, file, find(file, 'selector_expression', 'a.x')))).toBe('*Near')
  expect(shown(typeOf(pkg, file, find(file, 'selector_expression', 'a.y')))).toBe('?')
})

it('ends on types that hold each other', () => {
  const { pkg, file } = goPackage(
    'type A struct{ *B }\ntype B struct{ *A }\ntype X Y\ntype Y X\ntype L = M\ntype M = L\nvar v = w\nvar w = v\nfunc f(a A, x X, l L) { use(a.none, x.none, l.none, v) }\n',
  )
  for (const text of ['a.none', 'x.none', 'l.none']) expect(typeOf(pkg, file, find(file, 'selector_expression', text))).toBeUndefined()
  expect(typeOf(pkg, file, name(file, 'v', 9))).toBeUndefined()
})

it('ends on types and expressions nested very deep', () => {
  const { pkg, file } = goPackage(
    `func f() {\n\tvar x ${'*'.repeat(5000)}T\n\tvar y ${'[]'.repeat(5000)}T\n\tuse(x, y, ${'(*'.repeat(2000)}x${')'.repeat(2000)})\n}\n`,
  )
  expect([name(file, 'x', 4), name(file, 'y', 4)].map((node) => namedOf(typeOf(pkg, file, node)))).toEqual([undefined, undefined])
})

it('takes a result that twins for different systems declare alike', () => {
  const alike = goPackage({
    'p.go': 'func f() { use(open()) }\n',
    'p_linux.go': 'func open() *Conn { return nil }\n',
    'p_darwin.go': 'func open() *Conn { return nil }\n',
  })
  expect(shown(typeOf(alike.pkg, alike.file, find(alike.file, 'call_expression', 'open()')))).toBe('*Conn')
  const unlike = goPackage({
    'p.go': 'func f() { use(open()) }\n',
    'p_linux.go': 'func open() *Conn { return nil }\n',
    'p_darwin.go': 'func open() int { return 0 }\n',
  })
  expect(typeOf(unlike.pkg, unlike.file, find(unlike.file, 'call_expression', 'open()'))).toBeUndefined()
})

it('recognises a named type with or without a pointer', () => {
  const mutex: GoType = { kind: 'named', package: 'sync', name: 'Mutex' }
  expect([
    isNamed(mutex, 'sync', 'Mutex'),
    isNamed({ kind: 'pointer', to: mutex }, 'sync', 'Mutex'),
    isNamed(mutex, '', 'Mutex'),
    isNamed(undefined, 'sync', 'Mutex'),
  ]).toEqual([true, true, false, false])
})

it('takes a name for a package only where nothing hides it', () => {
  const { pkg, file } = goPackage(
    'import "time"\nimport v2 "example.com/x/v3"\nimport "example.com/go-redis/v9"\nfunc f() {\n\ttime.Now()\n\tv2.Do()\n\tredis.Do()\n\ttime := 1\n\ttime.x()\n}\n',
  )
  const path = (text: string, line: number): string => importedPackage(pkg, file, name(file, text, line))
  expect([path('time', 5), path('v2', 6), path('redis', 7), path('time', 9)]).toEqual([
    'time',
    'example.com/x/v3',
    'example.com/go-redis/v9',
    '',
  ])
})
