import { describe, expect, it } from 'vitest'
import type { Step } from '#go/cfg.ts'
import { atomOf, canonical, findPath, nilFact, type PathQuestion } from '#go/flow.ts'
import { find, flowOf, goPackage, head } from './source.ts'

/**
 * Asks `f` for a path from the step that calls `begin()` to the end that meets no step calling `done()`.
 * Answers with the heads of its steps, or `none`.
 */
function path(body: string, more: Partial<PathQuestion> & { readonly assumed?: readonly [string, boolean] } = {}): string[] | 'none' {
  const { pkg } = goPackage(`func f(c, d bool, err error) {\n${body}\n}\n`)
  const flow = flowOf(pkg, 'f')
  const { file, graph } = flow
  const calls = (step: Step, callee: string): boolean =>
    step.node >= 0 && step.kind !== 'case' && file.text(step.node).includes(`${callee}(`)
  const from = graph.steps.find((step) => calls(step, 'begin')) as Step
  const { assumed, ...question } = more
  const assume = assumed ? [nilFact(flow, find(file, 'identifier', assumed[0], 1), assumed[1])] : []
  const found = findPath(flow, { from: from.id, satisfied: (step) => calls(step, 'done'), assume, ...question })
  return found ? found.filter((step) => step.node >= 0).map((step) => head(file, step.node)) : 'none'
}

it('finds the way out that meets no satisfying step', () => {
  expect(path('begin()\nif c { return }\ndone()')).toEqual(['c', 'return'])
  expect(path('begin()\nif c { done(); return }\ndone()')).toBe('none')
})

it('does not count what was done before the question began', () => {
  expect(path('done()\nbegin()')).toEqual([])
})

it('takes a deferred call for done on every way behind it', () => {
  expect(path('begin()\ndefer done()\nif c { return }')).toBe('none')
  expect(path('begin()\nif c { return }\ndefer done()')).toEqual(['c', 'return'])
})

it('takes a panic for no way out', () => {
  expect(path('begin()\nif c { panic(1) }\ndone()')).toBe('none')
})

it('goes round a loop and on', () => {
  expect(path('for c {\nbegin()\nif d { break }\ndone()\n}')).toEqual(['d', 'break'])
})

describe('a condition asked twice', () => {
  it('has the same answer', () => {
    expect(path('if c { begin() }\nif c { done() }')).toBe('none')
    expect(path('if c { begin() }\nif !c { return }\ndone()')).toBe('none')
    expect(path('if c { begin() }\nif d { done() }')).toEqual(['d'])
  })

  it('has the same answer whichever side nil stands on', () => {
    expect(path('if err == nil { begin() }\nif nil != err { return }\ndone()')).toBe('none')
  })

  it('has another answer once the variable has another value', () => {
    expect(path('if c { begin() }\nc = g()\nif c { done() }')).not.toBe('none')
    expect(path('if c { begin() }\nc, x := g()\nif c { done() }')).not.toBe('none')
    expect(path('if n == 1 { begin() }\nn++\nif n == 1 { done() }')).not.toBe('none')
  })

  it('of a field has another answer after a call', () => {
    expect(path('if s.c { begin() }\ng()\nif s.c { done() }')).not.toBe('none')
    expect(path('if s.c { x := begin() }\nif s.c { done() }')).not.toBe('none')
  })

  it('of a variable keeps its answer when another of a longer name changes', () => {
    expect(path('if c { begin() }\nabc = 1\nif c { done() }')).toBe('none')
    expect(path('if pkgc { begin() }\nc = true\nif pkgc { done() }')).toBe('none')
  })

  it('that a shadowing variable answers is another condition', () => {
    expect(path('if c { begin() }\n{ c := d\nif c { done() } }')).not.toBe('none')
  })

  it('keeps its answer while another arm of a select assigns it', () => {
    expect(path('if c { begin() }\nselect {\ncase c = <-ch:\ndone()\ncase <-other:\n}\nif c { done() }')).toBe('none')
  })
})

describe('what is assumed', () => {
  it('closes the way of the error guard', () => {
    expect(path('x, err := begin()\nif err != nil { return }\ndone(x)', { assumed: ['err', true] })).toBe('none')
    expect(path('x, err := begin()\nif err != nil { return }\ndone(x)')).toEqual(['err != nil', 'return'])
  })

  it('ends when the error gets a new value', () => {
    expect(path('x, err := begin()\nerr = g()\nif err != nil { return }\ndone(x)', { assumed: ['err', true] })).toEqual([
      'err = g()',
      'err != nil',
      'return',
    ])
  })

  it('is not forgotten for the sake of other conditions', () => {
    const others = Array.from({ length: 12 }, (_, at) => `if v${at} { g() }\nif v${at} { g() }`).join('\n')
    expect(path(`x, err := begin()\n${others}\nif err != nil { return }\ndone(x)`, { assumed: ['err', true] })).toBe('none')
  })

  it('holds against what was known before', () => {
    expect(path('if err != nil { x, err = begin() }\nif err != nil { return }\ndone(x)', { assumed: ['err', true] })).toBe('none')
  })
})

it('asks for several parts', () => {
  const parts = { part: (step: Step) => step.kind === 'return', satisfied: () => false }
  const counted = (enough: number) => ({ satisfied: () => false, part: isReceive, enough, ...{} }) satisfies Partial<PathQuestion>
  expect(parts.part({ kind: 'return' } as Step)).toBe(true)
  expect(path('begin()\n<-a\nif c { return }\n<-a', counted(2))).toEqual(['<-a', 'c', 'return'])
  expect(path('begin()\n<-a\nif c { <-a; return }\n<-a', counted(2))).toBe('none')
})

/** Good enough for the bodies above: their receives are the only simple steps that begin behind `begin`. */
function isReceive(step: Step): boolean {
  return step.kind === 'simple' && step.id > 3
}

it('takes only the way asked for out of the first step', () => {
  expect(path('for range begin() {\nif c { return }\n}', { first: true })).not.toBe('none')
  expect(path('for range begin() {\n}\ndone()', { first: false })).toBe('none')
})

it('remembers what the first step itself asked', () => {
  expect(path('if begin() == nil { g() }\ndone()')).toBe('none')
  const { pkg } = goPackage('func f(c bool) {\nif c { a() }\nif c { return }\nb()\n}\n')
  const flow = flowOf(pkg, 'f')
  const first = flow.graph.steps.find((step) => step.kind === 'condition') as Step
  const leaves = (is: boolean): string[] | undefined =>
    findPath(flow, { from: first.id, first: is, satisfied: () => false })?.map((step) => head(flow.file, step.node))
  expect(leaves(true)).toContain('return')
  expect(leaves(false)).not.toContain('return')
})

it('gives up within bounds on a function with 500 branches', () => {
  const branches = Array.from({ length: 500 }, (_, at) => `if v${at % 20} { g() }`).join('\n')
  expect(path(`begin()\n${branches}\ndone()`)).toBe('none')
})

describe('the canonical form', () => {
  const { pkg } = goPackage(
    'func f(s *T, i int) {\n\tuse(s.mu, (&s.mu), *s, s.m[i], s.m["a"], -i, i+1, <-s.ch, g().x, s.f())\n\t{\n\t\ts := 1\n\t\tuse(s)\n\t}\n\tuse(pkgVar.x)\n}\n',
  )
  const flow = flowOf(pkg, 'f')
  const form = (kind: Parameters<typeof find>[1], text: string, nth = 0): string => canonical(flow, find(flow.file, kind, text, nth))

  it('tells variables apart and reads through &, * and parentheses', () => {
    expect(form('selector_expression', 's.mu')).toBe('s#0.mu')
    expect(form('unary_expression', '&s.mu')).toBe('s#0.mu')
    expect(form('unary_expression', '*s')).toBe('s#0')
    expect(
      form('identifier', 's', -1 + [...flow.file.descendants(0, 'identifier')].filter((node) => flow.file.text(node) === 's').length),
    ).toBe('s#2')
    expect(form('selector_expression', 'pkgVar.x')).toBe('pkgVar.x')
  })

  it('has indexes and operators', () => {
    expect(form('index_expression', 's.m[i]')).toBe('s#0.m[i#1]')
    expect(form('index_expression', 's.m["a"]')).toBe('s#0.m["a"]')
    expect(form('binary_expression', 'i+1')).toBe('i#1+1')
    expect(form('unary_expression', '-i')).toBe('-i#1')
  })

  it('is empty for what receives or calls', () => {
    expect([form('unary_expression', '<-s.ch'), form('selector_expression', 'g().x'), form('call_expression', 's.f()')]).toEqual([
      '',
      '',
      '',
    ])
  })

  it('is empty for an expression nested very deep', () => {
    const deep = goPackage(`func f(a T) {\n\tuse(a${'.b'.repeat(5000)})\n}\n`)
    const inner = flowOf(deep.pkg, 'f')
    const outermost = [...inner.file.descendants(0, 'selector_expression')][0] as number
    expect(canonical(inner, outermost)).toBe('')
  })

  it('makes one key of a comparison and its opposite', () => {
    const compared = goPackage('func f(err error) {\n\tuse(err == nil, nil != err)\n}\n')
    const names = flowOf(compared.pkg, 'f')
    const [equal, unequal] = [...names.file.descendants(0, 'binary_expression')].map((node) => atomOf(names, node))
    expect(equal).toEqual({ key: 'err#0==nil', is: true })
    expect(unequal).toEqual({ key: 'err#0==nil', is: false })
  })
})
