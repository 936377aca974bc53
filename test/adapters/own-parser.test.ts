import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Language } from 'web-tree-sitter'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { loadWasm } from '#adapters/tree-sitter/wasm.ts'
import { GoFile } from '#go/file.ts'
import { compileQuery } from '#go/query/compile.ts'
import { matchesIn } from '#go/query/match.ts'
import { headerOf, parseDeclarations, parseGo } from '#go/syntax/parse.ts'
import { GO_GRAMMAR } from '#go/syntax/vocabulary.ts'
import type { GoTree, QueryMatch } from '#go/tree.ts'
import { RULES } from '#rules/index.ts'

/**
 * Our parser and our query matcher against tree-sitter: the same rows and the same matches, or none of ours. Neither has
 * a specification besides what tree-sitter does.
 */
const wasm = await loadWasm()
const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim()

describe('the vocabulary', () => {
  it('is that of the grammar’s wasm', async () => {
    const language = await Language.load(
      new Uint8Array(readFileSync(createRequire(import.meta.url).resolve('tree-sitter-go/tree-sitter-go.wasm'))),
    )
    const kinds = Array.from({ length: language.nodeTypeCount }, (_, kind) => [
      language.nodeTypeForId(kind) ?? '',
      language.nodeTypeIsNamed(kind),
    ])
    const fields = Array.from({ length: language.fieldCount }, (_, field) => language.fieldNameForId(field + 1))
    expect(GO_GRAMMAR.kindNames.slice(0, -1).map((name, kind) => [name, GO_GRAMMAR.isNamed(kind)])).toEqual(kinds)
    expect(GO_GRAMMAR.fieldNames.slice(1)).toEqual(fields)
    expect(GO_GRAMMAR.errorKind).toBe(language.nodeTypeCount)
    for (const [kind, [name]] of kinds.entries())
      if (/^[a-z]/.test(String(name)) && language.idForNodeType(String(name), true) === kind)
        expect(GO_GRAMMAR.kind(String(name))).toBe(kind)
  })
})

describe('our parser', () => {
  it('makes the rows that tree-sitter makes, for files of the Go distribution', () => {
    const texts = corpus()
    expect(texts.length).toBeGreaterThan(150)
    expect(texts.flatMap(([file, text]) => difference(text, file))).toEqual([])
    const left = texts.filter(([, text]) => !parseGo(text))
    expect(left.length).toBeLessThan(texts.length / 50)
  })

  it.each(statements())('makes the same rows of %s', (statement) => {
    const text = `package p\n\nfunc f() {\n\t${statement}\n}\n`
    expect(difference(text)).toEqual([])
    expect(parseGo(text)).toBeDefined()
  })

  it.each(declarations())('makes the same rows of %s', (declaration) => {
    const text = `package p\n\n${declaration}\n`
    expect(difference(text)).toEqual([])
    expect(parseGo(text)).toBeDefined()
  })

  it.each(broken())('leaves to tree-sitter what is broken or not plainly Go: %j', (text) => {
    expect(parseGo(text)).toBeUndefined()
  })

  it('never takes a text that tree-sitter finds broken for something else, wherever a sound file is cut off', () => {
    const text = readFileSync(join(goroot, 'src/context/context.go'), 'utf8')
    for (let end = 0; end < text.length; end += 97) {
      const cut = text.slice(0, end)
      const own = parseGo(cut)
      if (own) expect([cut.slice(-60), ...difference(cut)]).toEqual([cut.slice(-60)])
    }
  })

  it('reads a file’s package and imports without the rest', () => {
    for (const [file, text] of corpus()) {
      const header = headerOf(text)
      if (!parseGo(text)) continue
      const whole = new GoFile(file, wasm.parse(text).tree)
      expect([file, header?.packageName, header?.imports]).toEqual([file, whole.packageName, whole.imports])
    }
    expect(headerOf('package p; import ("a"; b `c`)\nfunc f() { if ]]')).toEqual({ packageName: 'p', imports: ['a', 'c'] })
    expect(headerOf('import "a"\n')).toBeUndefined()
  })

  it('reads a file’s declarations without the functions’ bodies', () => {
    const different = corpus().filter(([, text]) => {
      const whole = parseGo(text)
      const declared = parseDeclarations(text)
      return whole && (!declared || outsideOfBodies(declared).join() !== outsideOfBodies(whole).join())
    })
    expect(different.map(([file]) => file)).toEqual([])
    const tricky = 'package p\nfunc f() { s := "}" } // }\nfunc g() {\n\t_ = `\n}`\n\tr := \'}\'\n\t/*\n}*/\n}\nfunc h()\ntype T int\n'
    expect(outsideOfBodies(parseDeclarations(tricky) as GoTree)).toEqual(outsideOfBodies(parseGo(tricky) as GoTree))
    expect(parseDeclarations('package p\nfunc f() {\n')).toBeUndefined()
  })

  it('knows more than ten parameters of one type, which the grammar takes for types', () => {
    const text = 'package p\n\nfunc f(a, b, c, d, e, f, g, h, i, j, k int) {}\n'
    const tree = parseGo(text) as GoTree
    expect([...tree.kind].filter((kind) => kind === tree.grammar.kind('parameter_declaration'))).toHaveLength(1)
  })

  it('takes values in new, which Go 1.26 has, as the repaired text is taken', () => {
    for (const call of ['new(int64(1))', 'new("a")', 'new(f(x))', 'new([]int{1})', 'new(a + b)', 'make(n - 1, 2)'])
      expect(difference(`package p\n\nvar a = ${call}\n`)).toEqual([])
  })

  it('gives up in time on brackets that could be types at every depth', () => {
    const text = `package p\n\nvar a = ${'a['.repeat(2000)}b${'](x)'.repeat(2000)}\n`
    expect(difference(text)).toEqual([])
  })
})

/** Kind, field and beginning of all nodes that are in no declared function's body. */
function outsideOfBodies(tree: GoTree): readonly string[] {
  const file = new GoFile('a.go', tree)
  const found: string[] = []
  for (let node = 0; node < tree.count; node++) {
    const isDeclared = /^(function|method)_declaration$/.test(file.kindName(file.parent(node)))
    if (isDeclared && file.child(file.parent(node), 'body') === node) node = file.last(node) - 1
    else found.push(`${file.kindName(node)} ${tree.field[node]} ${file.start(node)}`)
  }
  return found
}

describe('our matcher', () => {
  it('finds what tree-sitter finds, for every rule’s query in packages of the Go distribution', () => {
    const queries = [...new Set(RULES.map(({ query }) => query))]
    expect(queries.filter((query) => !compileQuery(query, GO_GRAMMAR))).toEqual([])
    const texts = corpus().filter((_, index) => index % 3 === 0)
    const told = queries.flatMap((query) => texts.flatMap(([file, text]) => queryDifference(query, text, file)))
    expect(told).toEqual([])
  })

  it.each(queries())('finds what tree-sitter finds: %s', (query) => {
    expect(compileQuery(query, GO_GRAMMAR)).toBeDefined()
    expect(queryDifference(query, BODY)).toEqual([])
  })

  it.each(beyond())('leaves a query to tree-sitter that it does not do: %s', (query) => {
    expect(compileQuery(query, GO_GRAMMAR)).toBeUndefined()
  })
})

describe('the syntax that comes without wasm', () => {
  const work = { texts: ['package p\n\nfunc f() { go g() }\n'], queries: ['(go_statement) @go'] }

  it('answers as the one with wasm does', async () => {
    const [light, full] = [await loadSyntax(work), await loadSyntax()]
    for (const syntax of [light, full]) {
      const query = syntax.compile('(go_statement) @go')
      if ('error' in query) throw new Error(query.error)
      expect(syntax.parse(work.texts[0] as string, query).matches).toHaveLength(1)
    }
  })

  it('is not given where a text or a query needs the wasm', async () => {
    const broken = await loadSyntax({ ...work, texts: ['package p\n\nfunc f( {\n'] })
    expect(broken.parse('package p\n\nfunc f( {\n').unparsed).not.toEqual([])
    const strange = await loadSyntax({ ...work, queries: ['(go_statement)+ @go'] })
    expect(strange.compile('(block (statement_list (_)* @all))')).not.toHaveProperty('error')
  })
})

/** A spread of files of the Go distribution. Those with very long parameter lists, which the grammar loses, are no measure. */
function corpus(): [file: string, text: string][] {
  const files = readdirSync(join(goroot, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.go'))
  const chosen = files.sort().filter((_, index) => index % 40 === 0)
  const texts = chosen.map((file): [string, string] => [file, readFileSync(join(goroot, 'src', file), 'utf8')])
  return texts.filter(([, text]) => text.length < 60_000 && !/\((?:\s*\w+,){9}/.test(text))
}

function statements(): string[] {
  return [
    'a[i](x)',
    'a[i](x, y)',
    'a[b.c]()',
    'a[b[c]](x)',
    'a.b[i](x)',
    'a.b.c[x.y](z)',
    'a[i][x.y](z)',
    'a[x.y][z](v)',
    'a[(i)](x)',
    'v = a[b[c[d]]]',
    'v = s.a[b[c.d]]',
    'v = s.a[x.y][z.w]',
    'v = a[x.y][z.w].f',
    'v = s.a[b[c]][d][e]',
    'v = a[x.y, z]',
    'v = a[:]',
    'v = a[1:]',
    'v = a[:2:3]',
    'v = a[i+1](x)',
    'v = a["k"](x)',
    'a[i](x...)',
    'a[i](x,)',
    'v = *(*[]byte)(x)',
    'v = *(*[]byte)(x)[0]',
    'v = *a[i](x)',
    'v = **(*[]byte)(x)',
    'v = -(*[]byte)(x)',
    'v = *T(x)',
    '(a)(b)',
    '(*a.b)(c)',
    '(a[i])(b)',
    '(func())(b)',
    '([]byte)(x)',
    '(<-chan int)(c)',
    '(interface{})(b)',
    'interface{}(b)',
    'func(int) int(b)',
    'chan int(b)',
    'map[string]int(b)',
    'v = <-chan int(c)',
    'v = (<-c)',
    'v = func() int { return 1 }()',
    'v = map[string]int{"a": 1}',
    'v = [...]int{1}',
    'v = [][]int{{1}, {2}}',
    'v = &T{a: {1}, "b": x, 3: {4: 5}}',
    'v = p.T[int]{}',
    'v = T[int]{}',
    'v = new(T)',
    'v = make([]int, 3)',
    'v = make(chan int)',
    'make := 1',
    'v = new',
    'v = nil',
    'iota, true := false, 0x1p-2',
    'v = 0b1_0 + 0o17 + 017 + 1_000 + .5e3 + 1.i + 0xF',
    "v = 'a' + '\\n' + '\\x41' + '\\u12AB'",
    'v = "a\\n\\x41bc\\101\\u00e9" + ``',
    'v = `a\n\\n`',
    'v.new().make()',
    'v = a.(T)',
    'v = a.(*T).b',
    'a <- <-b',
    'a, b = b, a',
    'a.b++',
    'a[i]--',
    'a &^= b << 2',
    'v := !a && -b > ^c || *d == &e',
    'if a := b; a { } else if c { } else { }',
    'if v == (T{}) { }',
    'if f(T{a: 1}) { }',
    'if []T{{1}}[0] == x { }',
    'if x := (struct{ a int }{1}); x.a > 0 { }',
    'for { }',
    'for a { }',
    'for ;; { }',
    'for i := 0; i < n; i++ { }',
    'for i := 0; i < n; { }',
    'for range a { }',
    'for k, v := range m { }',
    'for k = range f() { }',
    'for a[i], b.c = range x { }',
    'switch { }',
    'switch a { case 1, 2: b(); case 3: }',
    'switch a := b; a { default: }',
    'switch a := b; { case c: fallthrough; default: d() }',
    'switch a.(type) { case nil, *T, []p.Q: }',
    'switch b := a; c := b.(type) { case func(int) bool: c(); default: }',
    'switch x := y[z.w].(type) { }',
    'select { }',
    'select { case <-a: case b <- c: d(); case e := <-f: case g, ok = <-h: default: }',
    'select { case a[i] <- T{1}: }',
    'L: for { break L; continue L }',
    'goto L; L:',
    'L:\n{ }',
    'fallthrough',
    'return',
    'return a, b',
    'go f()',
    'go func() { }()',
    'defer a.b(c)',
    'var a, b int = 1, 2',
    'var ( a = 1; b T )',
    'const a, b = iota, 2',
    'const ( A T = iota; B; C, D = 1, 2 )',
    'type T struct { a, b int; *p.Q; R[int] `x` }',
    'a() // one\n\n\n\t// two\n\tb() /* three */ ; c()',
    '/* one */ a( /* two */ b, // three\n\t\tc,\n\t) // four',
    '{ a() }',
    '{\n\n// nothing\n\n}',
    'a(b..., )',
    'f(func(a, b int, c ...string) (d, e error) { return })',
    'a.\n\tb().\n\tc()',
    'x := a +\n\tb',
    '变量 := é()',
    'a,\n\tb = c,\n\td',
  ]
}

function declarations(): string[] {
  return [
    'import "a"',
    'import . "a"',
    'import _ "a"',
    'import (\n\ta "b"\n\n\t// c\n\t`d`\n)',
    'import ()',
    'var a = b',
    'var ()',
    'var (\n\ta int // b\n\tc = d\n)',
    'const ()',
    'type ()',
    'func f()',
    'func f() int',
    'func (a *T) f(b int) (c, d error) { return }',
    'func (T) f() {}',
    'func (a T[K, V]) f() {}',
    'func f[K comparable, A, B any](a A) (b B) { }',
    'func f[T ~int | ~string, S []T]() {}',
    'func f(a, b int, c string, d func(int, string) (bool, error), e ...[]p.T) {}',
    'func f(int, *T, p.X, []T, map[K]V, chan<- T, ...any) {}',
    'func f(a [4]int, b [N]T, c T[int], d []T) {}',
    'func f(T[int], A) {}',
    'func f(\n\ta int,\n\tb T,\n) {}',
    'func f() (\n\ta int,\n) {}',
    'func f() func() func(int) {}',
    'func f() <-chan struct{} {}',
    'type A = B',
    'type A[T any] = B[T]',
    'type A B',
    'type A [N]int',
    'type A []int',
    'type A [2 * N]int',
    'type A[P any, Q interface{ ~int }] struct{}',
    'type A[P []int] map[string]P',
    'type A interface {\n\tm(a int) (b T)\n\tn()\n\terror\n\tp.Q\n\t~int | string | []T\n\tB[int]\n}',
    'type A struct {\n\ta, b int `x`\n\n\t// c\n\t*T\n\tp.Q "tag"\n\tR[int]\n\td [N]int\n\te []T\n\tf func(a int) error\n}',
    'type (\n\tA int\n\tB = C\n)',
    'type A func(int) (string, error)',
    'type A chan<- <-chan int',
    'type A (B)',
    'var a = func() {\n}',
    '// only a comment',
    '//go:build x\n\nvar a int; var b int',
    'var a = T{\n\tb: 1, // c\n\n\t// d\n\te: {\n\t\t"f": nil,\n\t},\n}',
    'func f() {}\n\n\n\n// end',
    'func a() {}; func b() {}',
    'var a\t=\r\n\tb\r\nvar c int\r\n',
  ]
}

function broken(): string[] {
  return [
    '',
    '// only a comment\n',
    'package',
    'func f() {}\n',
    'package p\nfunc f( {\n',
    'package p\nfunc f() { if { ]] } }\n',
    'package p\nvar a = "x\n',
    'package p\nvar a = `x\n',
    "package p\nvar a = ''\n",
    'package p\nvar a = 08\n',
    'package p\nvar a = 0x\n',
    'package p\nvar a = "\\q"[\n',
    'package p\nfunc f() { x := }\n',
    'package p\nfunc f() { a b }\n',
    'package p\nfunc f() { a() b() }\n',
    '\ufeffpackage p\n',
    'package p\nvar a = 1\u0000\n',
    'package p\nvar a = \u00a0 1\n',
    'package p\n/* open',
    'package p\nfunc f() { for i := range x; y { } }\n',
    'package p\nfunc f() { case 1: }\n',
    'package p\nx()\n',
    'package p\nfunc f() { if x; { } }\n',
    'package p\nvar a = b#c\n',
    'package p\nfunc f() { a = b /*\n*/ c }\n',
    'package p\nfunc f() { else { } }\n',
    `package p\nvar a = ${'('.repeat(100_000)}\n`,
  ]
}

const BODY = `package p

func f(ch chan int, a, b int) (c error) {
	ch <- <-ch // comment
	go func() { g(); dh <- 1; h(1, 2, x...) }()
	select { case v, ok := <-ch: use(v); case ch <- 1: default: }
	mu.Lock( /* why */ )
	mu.Lock()
	p.q.Close(1)
	for _, x := range m { defer x.Close() }
	a, b = b, a
	if !t.Stop() { <-t.C }
	x( 
}
func ]] g() {}
func h(a, b, c int) { make(chan int, 1); make(chan int); new(T) }
`

function queries(): string[] {
  return [
    '(identifier) @name',
    '"go" @token',
    '(_) @any',
    '_ @all',
    '(call_expression function: (_) @callee !type_arguments)',
    '(call_expression (identifier) (argument_list)) @call',
    '((identifier) @n (#eq? @n "ch"))',
    '((identifier) @n (#not-eq? @n "ch"))',
    '((identifier) @n (#match? @n "^[a-d]h?$"))',
    '((identifier) @n (#not-match? @n "h"))',
    '((identifier) @n (#any-of? @n "ch" "g" "mu"))',
    '((identifier) @n (#not-any-of? @n "ch" "g"))',
    '(assignment_statement left: (expression_list (identifier) @a) right: (expression_list (identifier) @b) (#eq? @a @b))',
    '(parameter_list (parameter_declaration name: (identifier) @name)) @list',
    '(parameter_list (parameter_declaration) @a (parameter_declaration) @b)',
    '(parameter_list . (parameter_declaration) @first)',
    '(parameter_list (parameter_declaration) @last .)',
    '(parameter_list . (parameter_declaration) @only .)',
    '(parameter_declaration (identifier) @a . (identifier) @b)',
    '(argument_list . ")") @empty',
    '(argument_list "(" @open . (_) @first)',
    '(argument_list . "(" @open)',
    '(argument_list (_) @a . (_) @b .)',
    '(statement_list (_) @s . (comment) @c)',
    '(statement_list (expression_statement) @s . (expression_statement) @t)',
    '[(go_statement) (send_statement) "defer"] @either',
    '(send_statement channel: [(identifier) (selector_expression)] @channel) @send',
    '[(a_b) (identifier)]'.replace('(a_b) ', ''),
    '(selector_expression operand: [(identifier) @plain (selector_expression field: (_) @inner)] @both) @outer',
    '(communication_case communication: (receive_statement right: (unary_expression operator: "<-" operand: (_) @c)) @r)',
    '(select_statement (default_case)) @select',
    '(block (statement_list . (_) @first (_) @later)) @block',
    '(go_statement) @go (send_statement) @send\n; and a comment (with a bracket\n(identifier) @id',
    '(call_expression function: (identifier) @f arguments: (argument_list . (channel_type)) (#eq? @f "make")) @make',
    '(function_declaration name: (_) @n result: (_)) @f',
    '((call_expression function: (selector_expression operand: (identifier) @x field: (field_identifier) @m)) @call (#eq? @x "mu") (#any-of? @m "Lock" "Unlock"))',
    '(call_expression) @a @b',
    '(identifier)',
    '((identifier) @n (#eq? @n "a\\"b"))',
  ]
}

function beyond(): string[] {
  return [
    '(no_such_kind) @x',
    '(identifier',
    '(identifier))',
    '(identifier)+ @a',
    '(block (_)* @a)',
    '(block (_)? @a)',
    '(_expression) @a',
    '(MISSING ")") @m',
    '(ERROR) @e',
    '(identifier) @a (#set! x "y")',
    '(call_expression bad_field: (_))',
    '((identifier) (identifier))',
    '((identifier) @a (#is? @a "x"))',
    '((identifier) @a (#match? @a "["))',
    '("a" @a',
    '(identifier) @a @a',
    '',
  ]
}

/** The first row in which the two trees differ; nothing where ours is undefined. */
function difference(text: string, what = ''): string[] {
  const own = parseGo(text)
  if (!own) return []
  const { tree } = wasm.parse(text)
  for (let row = 0; row < Math.max(own.count, tree.count); row++) {
    const [is, wanted] = [written(own, row), written(tree, row)]
    if (is !== wanted) return [`${what} row ${row} is ${is} instead of ${wanted}`]
  }
  return []
}

function written(tree: GoTree, row: number): string {
  const { kind, start, end, field, parent, last, flags } = tree
  const name = tree.grammar.kindNames[kind[row] as number]
  return `${name} (${kind[row]}) ${start[row]}-${end[row]} in field ${field[row]} under ${parent[row]} until ${last[row]} flags ${flags[row]}`
}

/** Matches that only one of the two has. */
function queryDifference(query: string, text: string, what = ''): string[] {
  const matcher = compileQuery(query, GO_GRAMMAR)
  const compiled = wasm.compile(query)
  if (!matcher || 'error' in compiled) throw new Error(`it does not compile: ${query}`)
  const { tree, matches } = wasm.parse(text, compiled)
  compiled.dispose()
  const [own, theirs] = [keysOf(matchesIn(tree, matcher)), keysOf(matches)]
  if (own.join('\n') === theirs.join('\n')) return []
  return [
    `${what} ${query}: only ours ${own.filter((key) => !theirs.includes(key))}, only theirs ${theirs.filter((key) => !own.includes(key))}`,
  ]
}

function keysOf(matches: readonly QueryMatch[]): string[] {
  const key = ({ pattern, captures }: QueryMatch): string =>
    `${pattern}: ${[...captures]
      .map(([name, nodes]) => `${name}=${nodes.join('+')}`)
      .sort()
      .join(' ')}`
  return matches.map(key).sort()
}
