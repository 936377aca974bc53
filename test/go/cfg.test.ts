import { describe, expect, it } from 'vitest'
import type { Graph, Step } from '#go/cfg.ts'
import type { GoFile } from '#go/file.ts'
import { declared, goPackage, head, name } from './source.ts'

interface Drawn {
  readonly file: GoFile
  readonly graph: Graph
}

function drawn(body: string, rest = ''): Drawn {
  const { pkg } = goPackage(`func f() {\n${body}\n}\n${rest}`)
  const fn = declared(pkg, 'f')
  return { file: fn.file, graph: pkg.graph(fn) }
}

/** Every edge that can be come to, as `from -> to`, with `?` for a condition's yes and `!` for its no. Empty heads are passed over. */
function edges({ file, graph }: Drawn): string[] {
  const seen = new Set([graph.entry])
  const told: string[] = []
  for (const id of seen) {
    const step = graph.steps[id] as Step
    for (const { to, when } of step.next) {
      seen.add(to)
      if (!isHead(step))
        for (const end of throughHeads(graph, to))
          told.push(`${label(file, step)}${when === undefined ? '' : when ? '?' : '!'} -> ${label(file, end)}`)
    }
  }
  return [...new Set(told)].sort()
}

function isHead(step: Step): boolean {
  return step.kind === 'simple' && step.node < 0
}

function throughHeads(graph: Graph, to: number): Step[] {
  const step = graph.steps[to] as Step
  return isHead(step) ? step.next.filter((edge) => edge.to !== to).flatMap((edge) => throughHeads(graph, edge.to)) : [step]
}

function label(file: GoFile, step: Step): string {
  if (step.node < 0) return step.kind
  const text = head(file, step.node).replace(/ \{$/, '')
  return text
}

it('leads from statement to statement and out at the end', () => {
  expect(edges(drawn('a()\nb := 1\nb++'))).toEqual(['entry -> a()', 'a() -> b := 1', 'b := 1 -> b++', 'b++ -> exit'].sort())
})

it('leads an empty function from entry to exit', () => {
  expect(edges(drawn(''))).toEqual(['entry -> exit'].sort())
})

it('joins if and else', () => {
  expect(edges(drawn('if x := g(); c { a() } else { b() }\nd()'))).toEqual(
    ['entry -> x := g()', 'x := g() -> c', 'c? -> a()', 'c! -> b()', 'a() -> d()', 'b() -> d()', 'd() -> exit'].sort(),
  )
})

it('asks a chain of else if in order', () => {
  expect(edges(drawn('if a { x() } else if b { y() }\nz()'))).toEqual(
    ['entry -> a', 'a? -> x()', 'a! -> b', 'x() -> z()', 'b? -> y()', 'b! -> z()', 'z() -> exit', 'y() -> z()'].sort(),
  )
})

it('takes && and || and ! apart', () => {
  expect(edges(drawn('if a && !(b || c) { x() }'))).toEqual(
    ['entry -> a', 'a? -> b', 'a! -> exit', 'b? -> exit', 'b! -> c', 'c? -> exit', 'c! -> x()', 'x() -> exit'].sort(),
  )
})

it('follows constant conditions one way', () => {
  expect(edges(drawn('if true { a() } else { b() }'))).toEqual(['entry -> true', 'true? -> a()', 'a() -> exit'].sort())
})

describe('a loop', () => {
  it('with a clause runs its update before it asks again', () => {
    expect(edges(drawn('for i := 0; i < 3; i++ { if c { continue }; a() }'))).toEqual(
      [
        'entry -> i := 0',
        'i := 0 -> i < 3',
        'i < 3? -> c',
        'i < 3! -> exit',
        'c? -> continue',
        'c! -> a()',
        'continue -> i++',
        'a() -> i++',
        'i++ -> i < 3',
      ].sort(),
    )
  })

  it('without a condition is left only by break and return', () => {
    expect(edges(drawn('for { if c { break }; if d { return }; a() }\nb()'))).toEqual(
      [
        'entry -> c',
        'c? -> break',
        'c! -> d',
        'break -> b()',
        'd? -> return',
        'd! -> a()',
        'b() -> exit',
        'return -> exit',
        'a() -> c',
      ].sort(),
    )
  })

  it('that never ends leads nowhere else', () => {
    expect(edges(drawn('for {}\na()'))).toEqual([].sort())
  })

  it('with an empty clause never ends by itself', () => {
    expect(edges(drawn('for i := 0; ; i++ { a() }\nb()'))).toEqual(['entry -> i := 0', 'i := 0 -> a()', 'a() -> i++', 'i++ -> a()'].sort())
  })

  it('over a range asks its head for the next element', () => {
    expect(edges(drawn('for k := range m { a() }\nb()'))).toEqual(
      ['entry -> k := range m', 'k := range m? -> a()', 'k := range m! -> b()', 'a() -> k := range m', 'b() -> exit'].sort(),
    )
  })

  it('is left and continued by its label from within another', () => {
    expect(edges(drawn('outer:\nfor a {\nfor b {\nif c { continue outer }\nbreak outer\n}\n}\nd()'))).toEqual(
      [
        'entry -> outer',
        'outer -> a',
        'a? -> b',
        'a! -> d()',
        'b? -> c',
        'b! -> a',
        'd() -> exit',
        'c? -> continue outer',
        'c! -> break outer',
        'continue outer -> a',
        'break outer -> d()',
      ].sort(),
    )
  })
})

describe('a switch', () => {
  it('without a tag asks case after case, the default last wherever it stands', () => {
    expect(edges(drawn('switch {\ncase a, b: x()\ndefault: y()\ncase c: z()\n}\nw()'))).toEqual(
      [
        'entry -> a',
        'a? -> case a, b: x()',
        'a! -> b',
        'case a, b: x() -> x()',
        'b? -> case a, b: x()',
        'b! -> c',
        'x() -> w()',
        'c? -> case c: z()',
        'c! -> default: y()',
        'w() -> exit',
        'case c: z() -> z()',
        'default: y() -> y()',
        'z() -> w()',
        'y() -> w()',
      ].sort(),
    )
  })

  it('falls through into the next clause, also from a default in the middle', () => {
    const told = edges(drawn('switch v {\ncase 1: x(); fallthrough\ndefault: y(); fallthrough\ncase 2: z()\n}'))
    expect(told).toEqual(
      expect.arrayContaining(['x() -> default: y(); fallthrough', 'y() -> case 2: z()', 'v -> default: y(); fallthrough', 'z() -> exit']),
    )
    expect(told).not.toContain('x() -> exit')
    expect(told).not.toContain('v -> exit')
  })

  it('without a default can choose nothing', () => {
    expect(edges(drawn('switch v {\ncase 1: x()\n}'))).toContain('v -> exit')
    expect(edges(drawn('switch {\ncase a: x()\n}'))).toContain('a! -> exit')
  })

  it('without clauses goes on', () => {
    expect(edges(drawn('switch v {\n}\na()'))).toEqual(['entry -> v', 'v -> a()', 'a() -> exit'].sort())
  })

  it('is left by break, and a loop around it by continue', () => {
    const told = edges(drawn('for c {\nswitch v {\ncase 1: break\ncase 2: continue\n}\na()\n}'))
    expect(told).toEqual(expect.arrayContaining(['break -> a()', 'continue -> c']))
  })

  it('on types chooses one case', () => {
    expect(edges(drawn('switch x := y.(type) {\ncase int: a()\ndefault: b()\n}'))).toEqual(
      [
        'entry -> y',
        'y -> case int: a()',
        'y -> default: b()',
        'case int: a() -> a()',
        'default: b() -> b()',
        'a() -> exit',
        'b() -> exit',
      ].sort(),
    )
  })
})

describe('a select', () => {
  it('goes on by one of its arms', () => {
    expect(edges(drawn('select {\ncase <-a: x()\ncase b <- 1:\ndefault: break\n}\ny()'))).toEqual(
      [
        'entry -> select',
        'select -> case <-a: x()',
        'select -> case b <- 1:',
        'select -> default: break',
        'case <-a: x() -> x()',
        'case b <- 1: -> y()',
        'default: break -> break',
        'x() -> y()',
        'y() -> exit',
        'break -> y()',
      ].sort(),
    )
  })

  it('without arms never goes on', () => {
    expect(edges(drawn('select {}\na()'))).toEqual(['entry -> select {}'].sort())
  })
})

it('leads goto to its label, before and behind', () => {
  expect(edges(drawn('again:\na()\nif c { goto again }\nif d { goto end }\nb()\nend:\n}\nfunc g() {'))).toEqual(
    [
      'entry -> again',
      'again -> a()',
      'a() -> c',
      'c? -> goto again',
      'c! -> d',
      'goto again -> again',
      'd? -> goto end',
      'd! -> b()',
      'goto end -> end',
      'b() -> end',
      'end -> exit',
    ].sort(),
  )
})

it('does not hand the label of a plain statement on to a later loop', () => {
  const told = edges(drawn('start:\na()\nfor c {\nfor d {\nbreak\n}\nb()\n}'))
  expect(told).toContain('break -> b()')
})

it('passes by defer and go', () => {
  const { graph } = drawn('defer a()\ngo b()')
  expect(graph.steps.map((step) => step.kind)).toEqual(['entry', 'exit', 'panic', 'defer', 'go'])
})

describe('a call that never returns', () => {
  it.each([
    'panic(1)',
    'os.Exit(1)',
    'log.Fatalf("x")',
    't.FailNow()',
    't.Skip()',
    'runtime.Goexit()',
    '(panic)(1)',
  ])('%s ends the path', (call) => {
    expect(edges(drawn(`${call}\na()`))).toEqual([`entry -> ${call}`, `${call} -> panic`].sort())
  })

  it.each(['dec.Skip()', 'w.Exit(1)', 'logger.Print(1)', 'defer panic(1)'])('%s is none', (call) => {
    expect(edges(drawn(`${call}\na()`))).toContain('a() -> exit')
  })

  it('may be a function of the package that ends on every way', () => {
    const fatal =
      'func die(err error) {\nif err != nil { log.Fatal(err) }\npanic(1)\n}\nfunc maybe(err error) {\nif err != nil { log.Fatal(err) }\n}\n'
    expect(edges(drawn('die(x)\na()', fatal))).toEqual(['entry -> die(x)', 'die(x) -> panic'].sort())
    expect(edges(drawn('maybe(x)\na()', fatal))).toContain('a() -> exit')
  })

  it('is told apart by file, not by the place in it', () => {
    const { pkg } = goPackage({
      'a.go': 'func die() { panic(1) }\n',
      'b.go': 'func run() { work(1) }\n',
      'c.go': 'func f() {\n\tdie()\n}\nfunc g() {\n\trun()\n}\n',
    })
    const ends = (fn: string): boolean =>
      edges({ file: declared(pkg, fn).file, graph: pkg.graph(declared(pkg, fn)) }).some((edge) => edge.endsWith('-> panic'))
    expect([ends('f'), ends('g')]).toEqual([true, false])
  })

  it('is not a local function of the same name', () => {
    expect(edges(drawn('die := func() {}\ndie()\na()', 'func die() { panic(1) }\n'))).toContain('a() -> exit')
  })
})

describe('the step of a node', () => {
  const { file, graph } = drawn('x := a(b)\nif c(d) { e() }\ngo func() { g() }()\nselect {\ncase v := <-h(i):\nj(v)\n}')
  const at = (text: string, line: number, around = false): string => {
    const step = around ? graph.stepAround(name(file, text, line)) : graph.stepAt(name(file, text, line))
    return step ? `${step.kind} ${head(file, step.node)}` : 'none'
  }

  it('is the innermost that evaluates it', () => {
    expect([at('b', 2), at('d', 3), at('e', 3), at('i', 6), at('j', 7)]).toEqual([
      'simple x := a(b)',
      'condition c(d)',
      'simple e()',
      'arm case v := <-h(i):',
      'simple j(v)',
    ])
  })

  it('is none inside a function literal, unless asked around it', () => {
    expect(at('g', 4)).toBe('none')
    expect(at('g', 4, true)).toBe('go go func() { g() }()')
  })
})

it('gives each function literal a graph of its own', () => {
  const { pkg } = goPackage('func f() {\n\tgo func() {\n\t\tif c { return }\n\t\ta()\n\t}()\n}\n')
  const { file } = declared(pkg, 'f')
  const literal = [...file.descendants(0, 'func_literal')][0] as number
  expect(edges({ file, graph: pkg.graph({ file, node: literal }) })).toEqual(
    ['entry -> c', 'c? -> return', 'c! -> a()', 'return -> exit', 'a() -> exit'].sort(),
  )
  expect(edges({ file, graph: pkg.graph(declared(pkg, 'f')) })).toEqual(['entry -> go func()', 'go func() -> exit'].sort())
})

describe('a very large function', () => {
  it('of 10,000 statements is a chain', () => {
    expect(drawn('a()\n'.repeat(10_000)).graph.steps).toHaveLength(10_003)
  })

  it('with a chain of 3,000 else if is followed whole', () => {
    const { graph } = drawn(`${'if c { x() } else '.repeat(3000)}{ y() }`)
    expect(graph.opaque).toEqual([])
    expect(graph.steps.filter((step) => step.kind === 'condition')).toHaveLength(3000)
  })

  it('with 5,000 terms in a condition asks at least the last of them', () => {
    const { graph } = drawn(`if ${'c || '.repeat(4999)}last { x() }`)
    expect(graph.opaque).toEqual([])
    expect(graph.steps.filter((step) => step.kind === 'condition').length).toBeGreaterThan(100)
  })

  it('that nests too deep has an opaque step there, as if it panicked', () => {
    const { file, graph } = drawn(`${'if c {\n'.repeat(5000)}inner()\n${'}\n'.repeat(5000)}a()`)
    const [opaque] = graph.opaque as [number]
    expect(graph.opaque).toHaveLength(1)
    const step = graph.stepAt(name(file, 'inner', 5002))
    expect(step?.node).toBe(opaque)
    expect(step?.next).toEqual([{ to: graph.panic }])
  })
})
