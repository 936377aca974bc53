import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Language, Parser, Query, type TreeCursor } from 'web-tree-sitter'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import { loadWasm, untilItFails, type WasmQuery } from '#adapters/tree-sitter/wasm.ts'
import { notParsed } from '#go/empty-tree.ts'
import { GoFile } from '#go/file.ts'
import type { GoTree } from '#go/tree.ts'

/**
 * The flat table is read out of the parser's memory by its struct layout. This test holds it against the public
 * TreeCursor: when a new version of web-tree-sitter moves a field, it fails here and nowhere else.
 */
const syntax = await loadWasm()
const goWasm = createRequire(import.meta.url).resolve('tree-sitter-go/tree-sitter-go.wasm')
const language = await Language.load(new Uint8Array(readFileSync(goWasm)))
const parser = new Parser()
parser.setLanguage(language)
const goroot = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim()

describe('the flat table', () => {
  it('is what the public cursor shows, for files of the Go distribution', () => {
    const files = corpus()
    expect(files.length).toBeGreaterThan(200)
    const told = files.flatMap((file) => differences(readFileSync(file, 'utf8')).map((difference) => `${file}: ${difference}`))
    expect(told).toEqual([])
  })

  it.each(Object.entries(nastyTexts()))('is what the public cursor shows, for %s', (_name, text) => {
    expect(differences(text)).toEqual([])
  })

  it('counts offsets in UTF-16 units of the text that was given', () => {
    const { tree } = syntax.parse('package p\n\nvar s = "😀é"\nvar t = s\n')
    const texts = [...tree.kind.keys()].map((row) => tree.text.slice(tree.start[row], tree.end[row]))
    expect(texts).toContain('"😀é"')
    expect(texts).toContain('var t = s')
  })

  it('holds a node’s descendants between the node and its subtree end', () => {
    const { tree } = syntax.parse(readFileSync(join(goroot, 'src/net/dial.go'), 'utf8'))
    for (let row = 0; row < tree.count; row++) {
      for (let at = row + 1; at < (tree.last[row] as number); at = tree.last[at] as number) expect(tree.parent[at]).toBe(row)
    }
  })
})

describe('a query', () => {
  const text = 'package p\n\nfunc f(a, b chan int) {\n\ta <- 1 // one\n\tgo func() { b <- <-a }()\n}\n'

  it('captures the rows that the public API captures', () => {
    const source = '(send_statement channel: (_) @channel value: (_) @value) @send (func_literal body: (block) @body) @fn'
    expect(capturesOf(text, source)).toEqual(publicCapturesOf(text, source))
  })

  it('tells nodes apart that begin and end at the same place', () => {
    const source =
      '(expression_statement) @statement (call_expression) @call (call_expression function: (_) @callee) (identifier) @name (argument_list) @arguments'
    expect(capturesOf('package p\nfunc g() { f(); (g)() }\n', source)).toEqual(
      publicCapturesOf('package p\nfunc g() { f(); (g)() }\n', source),
    )
  })

  it('gives all nodes of a quantified capture in file order', () => {
    const query = compiled('(parameter_list (parameter_declaration name: (identifier) @name)) @list')
    const { tree, matches } = syntax.parse(text, query)
    const names = matches.flatMap((match) =>
      (match.captures.get('name') ?? []).map((row) => tree.text.slice(tree.start[row], tree.end[row])),
    )
    expect([...new Set(names)]).toEqual(['a', 'b'])
  })

  it('finds the same rows in files of the Go distribution as the public API', () => {
    const source =
      '(call_expression function: (selector_expression field: (field_identifier) @name)) @call (func_literal) @fn (statement_list . (_) @first)'
    for (const name of ['net/http/server.go', 'context/context.go', 'os/exec/exec.go']) {
      const body = readFileSync(join(goroot, 'src', name), 'utf8')
      expect(capturesOf(body, source)).toEqual(publicCapturesOf(body, source))
    }
  })

  it.each([
    '((identifier) @name (#eq? @name "ch"))',
    '((identifier) @name (#not-eq? @name "ch"))',
    '((identifier) @name (#match? @name "^[a-d]h?$"))',
    '((identifier) @name (#not-match? @name "h"))',
    '((identifier) @name (#any-of? @name "ch" "g"))',
    '((identifier) @name (#not-any-of? @name "ch" "g"))',
    '(send_statement channel: (identifier) @a value: (unary_expression operand: (identifier) @b) (#eq? @a @b))',
    '(parameter_list (parameter_declaration)+ @all) @list',
    '(block (statement_list (_)* @statement)) @block',
    '[(go_statement) (send_statement)] @either',
    '(call_expression function: (_) @callee !type_arguments)',
    '"go" @token',
    '(statement_list . (_) @first) (statement_list (_) @last .)',
    '(call_expression (argument_list "(" @open (_)? @maybe))',
    '(ERROR) @broken',
    '(MISSING ")") @missing',
  ])('gives what the public API gives: %s', (source) => {
    const body =
      'package p\n\nfunc f(ch chan int, a, b int) {\n\tch <- <-ch\n\tgo func() { g(); dh <- 1; h(1, 2) }()\n\tx( \n}\nfunc ]] g() {}\n'
    expect(capturesOf(body, source)).toEqual(publicCapturesOf(body, source))
  })

  it('that does not compile says what is wrong with it', () => {
    expect(syntax.compile('(no_such_kind) @x')).toEqual({ error: expect.stringContaining('no_such_kind') })
    expect(syntax.compile('(identifier')).toEqual({ error: expect.any(String) })
  })
})

describe('what cannot be parsed', () => {
  it('is told as spans, and what stands around it is parsed', () => {
    const { tree, unparsed } = syntax.parse('package p\n\nfunc a() {}\n\nfunc b() { if { ]] } }\n\nfunc c() {}\n')
    const names = [...tree.kind.keys()].filter((row) => tree.grammar.kindNames[tree.kind[row] as number] === 'function_declaration')
    expect(names.map((row) => tree.text.slice(tree.start[row], tree.end[row]).slice(0, 8))).toEqual(
      expect.arrayContaining(['func a()', 'func c()']),
    )
    expect(unparsed.length).toBeGreaterThan(0)
    for (const { start, end } of unparsed) expect(tree.text.slice(Math.max(0, start - 20), end + 20)).toMatch(/func b|]]|if/)
  })

  it('is nowhere in a sound file', () => {
    expect(syntax.parse('package p\n\nfunc a() {}\n').unparsed).toEqual([])
  })
})

describe('new of a value, which Go 1.26 has and the grammar has not', () => {
  const values = [
    'int64(1)',
    '"a)"',
    '42',
    '-1',
    'f(x)',
    'f(func() int { return 1 }())',
    '[]int{1, 2}',
    'T{a: 1}',
    'a + b',
    '&x',
    '<-ch',
    'x.y.z()',
    '*p + 1',
    '(a + b) * 2',
    '(*p).clone()',
    '(*list[i]).clone()',
    '((1))',
    '(f)(x)',
    'list[0]',
    'list[i+1]',
    'table["key"]',
    'list[f(x)]',
    'list[i].name',
    'x.(T)',
    '!ok',
    'a == b',
    '[]int{1}[0]',
    'struct{ a int }{1}',
    'func() int { return 1 }()',
    '/* why */ 3',
    'map[string]int{"a": 1}',
    "')'",
  ]

  it.each(values)('is parsed: new(%s)', (value) => {
    const text = `package p\n\nfunc f() {\n\tuse(new(${value}), 2)\n\tgo g(1)\n}\n`
    const { tree, unparsed } = syntax.parse(text)
    expect(unparsed).toEqual([])
    expect(textsOf(tree, 'go_statement')).toEqual(['go g(1)'])
    expect(textsOf(tree, 'call_expression')).toContain(`new(${value})`)
  })

  it.each([
    'T',
    'pkg.T',
    '*T',
    '[]int',
    'map[string]*T',
    'chan int',
    '<-chan int',
    'func(int) (a, b int)',
    'struct{ a int }',
    'interface{ M() }',
    'Set[int]',
    '[]struct{ a int }',
    '(T)',
    '((*T))',
    '(chan int)',
    'Pair[int, []string]',
    'Set[map[string]int]',
    'func(func(int)) bool',
  ])('leaves new(%s) alone beside one', (type) => {
    const { unparsed, tree, matches } = syntax.parse(
      `package p\n\nvar a, b = new(${type}), new(f(1))\n`,
      compiled('((identifier) @name (#eq? @name "new"))'),
    )
    expect(unparsed).toEqual([])
    expect(textsOf(tree, 'call_expression')).toContain(`new(${type})`)
    // Queries see the file’s own text, whatever the parser was given.
    expect(matches).toHaveLength(2)
  })

  it('is parsed over several lines, with make as a function’s name, and in a file with CR LF', () => {
    for (const text of [
      'var a = new(T{\n\tb: 1,\n})\n',
      'func f() { make := g; make(n - 1, 2); go h() }\n',
      'var a = new(\r\n\tf(1),\r\n)\r\n',
    ]) {
      expect(syntax.parse(`package p\n\n${text}`).unparsed).toEqual([])
    }
  })

  it('does not hide what is broken beside it', () => {
    const { unparsed, tree } = syntax.parse('package p\n\nvar a = new(f(1))\n\nfunc g() { if { ]] } }\n')
    expect(unparsed.length).toBeGreaterThan(0)
    for (const { start } of unparsed) expect(tree.text.slice(0, start)).toContain('func g')
  })

  it('never throws, however its argument ends', () => {
    for (const tail of ['', '"', '`', "'", '/*', '//', '(', '[{', '"\\', 'f(1', ')))'])
      expect(() => syntax.parse(`package p\nvar a = new(${tail}`)).not.toThrow()
  })
})

function textsOf(tree: GoTree, kind: string): string[] {
  const rows = [...tree.kind.keys()].filter((row) => tree.grammar.kindNames[tree.kind[row] as number] === kind)
  return rows.map((row) => tree.text.slice(tree.start[row], tree.end[row]))
}

/** A spread of files of the Go distribution that are not very large: the public cursor is slow. */
function corpus(): string[] {
  const files = readdirSync(join(goroot, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.go'))
  const chosen = files.sort().filter((_, index) => index % 30 === 0)
  return chosen.map((file) => join(goroot, 'src', file)).filter((file) => statSync(file).size < 40_000)
}

function nastyTexts(): Record<string, string> {
  return {
    'an empty text': '',
    'nothing but space': ' \n\t\n',
    'only comments': '// one\n/* two\nthree */\n',
    'binary garbage': Array.from({ length: 4000 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join(''),
    'lone surrogates and other planes': 'package p\nvar a = "\ud83d"\nvar 变量 = `😀`\n// \udc00\n',
    'lines that end in CR LF': 'package p\r\n\r\nfunc f() {\r\n\tg()\r\n}\r\n',
    'a byte order mark': '\ufeffpackage p\nfunc f() {}\n',
    'an emoji before code on one line': 'package p\nvar a, b = "👩‍👩‍👧", f(1)\n',
    '5,000 nested parentheses': `package p\nvar a = ${'('.repeat(5000)}1${')'.repeat(5000)}\n`,
    '5,000 nested blocks': `package p\nfunc f() ${'{'.repeat(5000)}${'}'.repeat(5000)}\n`,
    '5,000 open parentheses': `package p\nvar a = ${'('.repeat(5000)}`,
    'a string that never ends': 'package p\nvar a = "abc\nfunc f() { g() }\n',
    'a raw string that never ends': 'package p\nvar a = `abc\nfunc f() { g() }\n',
    'a broken function in the middle': 'package p\nfunc a() { x() }\nfunc b( { if x { \nfunc c() { y() }\n',
    'a missing brace at the end': 'package p\nfunc a() { x(',
    'one long line': `package p\nvar a = []int{${'1, '.repeat(20000)}}\n`,
    'more nodes than the table first holds': `package p\n${'func f(a int) int { return a + 1 }\n'.repeat(4000)}`,
    'a nul in the middle': 'package p\nvar a = 1\u0000\nfunc f() {}\n',
  }
}

interface Row {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly field: string
  readonly parent: number
  readonly last: number
  readonly named: boolean
  readonly missing: boolean
}

/** The first few rows in which the two readings differ, and whether their number does. */
function differences(text: string): string[] {
  const { tree } = syntax.parse(text)
  const expected = publicRows(text)
  const told = tree.count === expected.length ? [] : [`${tree.count} rows instead of ${expected.length}`]
  for (let row = 0; row < expected.length && told.length < 3; row++) {
    const [is, wanted] = [written(flatRow(tree, row)), written(expected[row] as Row)]
    if (is !== wanted) told.push(`row ${row} is ${is} instead of ${wanted}`)
  }
  return told
}

function written({ kind, start, end, field, parent, last, named, missing }: Row): string {
  return `${kind} ${start}-${end} ${field} under ${parent} until ${last} ${named ? 'named' : 'token'}${missing ? ' missing' : ''}`
}

function flatRow(tree: GoTree, row: number): Row {
  const { grammar } = tree
  return {
    // The grammar's token for a NUL byte has an empty name, which the public API shows as ERROR.
    kind: grammar.kindNames[tree.kind[row] as number] || 'ERROR',
    start: tree.start[row] as number,
    end: tree.end[row] as number,
    field: grammar.fieldNames[tree.field[row] as number] as string,
    parent: tree.parent[row] as number,
    last: tree.last[row] as number,
    named: ((tree.flags[row] as number) & 1) !== 0,
    missing: ((tree.flags[row] as number) & 2) !== 0,
  }
}

function publicRows(text: string): Row[] {
  const parsed = parser.parse(text)
  if (!parsed) throw new Error('no tree')
  const cursor = parsed.walk()
  const rows: { -readonly [K in keyof Row]: Row[K] }[] = []
  const open: number[] = []
  for (;;) {
    rows.push({ ...nodeOf(cursor), parent: open.at(-1) ?? -1, last: 0 })
    if (cursor.gotoFirstChild()) {
      open.push(rows.length - 1)
      continue
    }
    ;(rows.at(-1) as { last: number }).last = rows.length
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        cursor.delete()
        parsed.delete()
        return rows
      }
      ;(rows[open.pop() as number] as { last: number }).last = rows.length
    }
  }
}

function nodeOf(cursor: TreeCursor): Omit<Row, 'parent' | 'last'> {
  return {
    kind: cursor.nodeType,
    start: cursor.startIndex,
    end: cursor.endIndex,
    field: cursor.currentFieldName ?? '',
    named: cursor.nodeIsNamed,
    missing: cursor.nodeIsMissing,
  }
}

interface Captured {
  readonly name: string
  readonly kind: string
  readonly start: number
  readonly end: number
}

function compiled(source: string): WasmQuery {
  const query = syntax.compile(source)
  if ('error' in query) throw new Error(query.error)
  return query
}

function capturesOf(text: string, source: string): Captured[][] {
  const { tree, matches } = syntax.parse(text, compiled(source))
  return matches.map(({ captures }) =>
    [...captures].flatMap(([name, rows]) =>
      rows.map((row) => {
        const { kind, start, end } = flatRow(tree, row)
        return { name, kind, start, end }
      }),
    ),
  )
}

function publicCapturesOf(text: string, source: string): Captured[][] {
  const parsed = parser.parse(text)
  if (!parsed) throw new Error('no tree')
  const matches = new Query(language, source).matches(parsed.rootNode)
  const found = matches.map(({ captures }) =>
    captures.map(({ name, node }) => ({ name, kind: node.type, start: node.startIndex, end: node.endIndex })),
  )
  parsed.delete()
  return found
}

describe('an engine that failed', () => {
  it('is not asked again: what it would say then could be wrong', () => {
    const asked: string[] = []
    const parse = untilItFails((text) => {
      asked.push(text)
      if (text === 'large') throw new Error('Aborted()')
      return { tree: syntax.parse('package a').tree, matches: [], unparsed: [] }
    })
    expect(parse('small').tree.count).toBeGreaterThan(1)
    expect(() => parse('large')).toThrow(/^Aborted\(\)$/)
    expect(() => parse('small')).toThrow('it failed on another text before and is not asked again: Aborted()')
    expect(asked).toEqual(['small', 'large'])
  })

  it('leaves a file with nothing in it, and why', async () => {
    const { tree, defect } = notParsed((await loadSyntax()).grammar, 'Aborted()')
    const file = new GoFile('a.go', tree)
    expect([defect, tree.count, file.packageName, file.named(0), file.span(0, 0).startLine]).toEqual(['Aborted()', 1, '', [], 1])
  })
})
