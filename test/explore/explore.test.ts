import { describe, expect, it } from 'vitest'
import { type Answer, exploring, LIMITS } from '#explore/explore.ts'
import { search } from '#explore/search.ts'
import { skeletonOf } from '#explore/skeleton.ts'
import type { GoFile, KindName } from '#go/file.ts'
import type { Node } from '#go/tree.ts'
import { declared, find, goPackage } from '../go/source.ts'

const IMPORTS = 'import (\n"context"\n"sync"\n"time"\n)\n'

/** Asks whether the operation marked by its text, in the function `f`, can wait for ever. */
function ask(text: string, kind: KindName, operation: string, nth = 0, limits = LIMITS): Answer {
  const { pkg, file } = goPackage(IMPORTS + text)
  const [make] = [...file.descendants(0, 'call_expression')].filter((node) => file.text(node).startsWith('make(chan'))
  return exploring(
    pkg,
    limits,
  )({
    fn: declared(pkg, 'f'),
    operations: [{ file, node: find(file, kind, operation, nth) }],
    ...(make === undefined ? {} : { make: { file, node: make } }),
  })
}

const send = (text: string): Answer => ask(text, 'send_statement', 'ch <- 1')
const lock = (text: string, nth = 0): Answer => ask(text, 'call_expression', 'mu.Lock()', nth)

/** `line: message` of each step of a witness. */
function steps(answer: Answer): string[] {
  if (answer.kind !== 'blocked') return [answer.kind]
  return answer.witness.map(({ file, node, message }) => `${lineOf(file, node)}: ${message}`)
}

function lineOf(file: GoFile, node: Node): number {
  return file.line(node) - IMPORTS.split('\n').length + 1
}

describe('a send on a local channel', () => {
  it('waits for ever when its only receiver leaves by another arm, and the steps say how', () => {
    const answer = send(`func f(ctx context.Context) {
	ch := make(chan int)
	go func() {
		ch <- 1
	}()
	select {
	case <-ch:
	case <-ctx.Done():
		return
	}
}`)
    expect(steps(answer)).toEqual([
      '2: ch is made here and holds no value',
      '3: this goroutine is started',
      '8: the select goes on by ctx.Done()',
      '9: here it returns',
      '4: the send on ch waits here for ever',
    ])
  })

  it('is free when the channel has room for it', () => {
    expect(
      send('func f(ctx context.Context) { ch := make(chan int, 1); go func() { ch <- 1 }(); select { case <-ch: case <-ctx.Done(): } }'),
    ).toEqual({
      kind: 'free',
      complete: true,
    })
  })

  it('is free when every way receives', () => {
    expect(send('func f(c bool) { ch := make(chan int); go func() { ch <- 1 }(); if c { <-ch; return }; <-ch }')).toEqual({
      kind: 'free',
      complete: true,
    })
    expect(send('func f(c bool) { ch := make(chan int); go func() { ch <- 1 }(); if c { return }; <-ch }').kind).toBe('blocked')
  })

  it('is free when it asks and is answered in turn', () => {
    const text = (first: string): string => `func f(stop chan int) {
	ask := make(chan int)
	ch := make(chan int, 1)
	go func() { for range ask { ch <- 1 } }()
	defer close(ask)
	for { ask <- 1; ${first}select { case <-ch: case <-stop: return } }
}`
    expect(ask(text(''), 'send_statement', 'ch <- 1')).toEqual({ kind: 'free', complete: true })
    expect(ask(text('ask <- 1; ask <- 1; '), 'send_statement', 'ch <- 1').kind).toBe('blocked')
  })

  it('is not known when the channel goes to code that is not followed', () => {
    expect(send('func f(keep func(chan int)) { ch := make(chan int); keep(ch); go func() { ch <- 1 }() }').kind).toBe('unknown')
    expect(send('func f(s []chan int) { ch := make(chan int); s[0] = ch; go func() { ch <- 1 }() }').kind).toBe('unknown')
    expect(send('func f() chan int { ch := make(chan int); go func() { ch <- 1 }(); return ch }').kind).toBe('unknown')
  })

  it('is followed into functions of the package, through parameters and fields', () => {
    const helper = 'type s struct { c chan int }\nfunc (x *s) put() { ch := x.c; ch <- 1 }\nfunc newS(c chan int) *s { return &s{c: c} }\n'
    expect(send(`${helper}func f() { c := make(chan int); go newS(c).put(); <-c }`)).toEqual({ kind: 'free', complete: true })
    expect(send(`${helper}func f() { c := make(chan int); x := newS(c); go x.put(); go x.put(); <-c }`).kind).toBe('blocked')
  })
})

describe('conditions', () => {
  it('stay what they were', () => {
    expect(send('func f(c bool) { ch := make(chan int); if c { go func() { ch <- 1 }() }; if c { <-ch } }')).toEqual({
      kind: 'free',
      complete: true,
    })
    expect(send('func f(c, d bool) { ch := make(chan int); if c { go func() { ch <- 1 }() }; if d { <-ch } }').kind).toBe('blocked')
    expect(
      send('func f(err error) { ch := make(chan int); if err == nil { go func() { ch <- 1 }() }; if err != nil { return }; <-ch }').kind,
    ).toBe('free')
  })

  it('follow what a function of the package returns', () => {
    const text = (given: string): string =>
      `func g() error { return ${given} }\nfunc f() { ch := make(chan int); go func() { ch <- 1 }(); if err := g(); err != nil { return }; <-ch }`
    expect(send(text('nil'))).toEqual({ kind: 'free', complete: true })
    expect(send(text('h()')).kind).toBe('blocked')
  })
})

describe('loops', () => {
  it('over the same collection turn as often', () => {
    const fan = (collect: string): string =>
      `func f(xs, ys []int) { ch := make(chan int); for range xs { go func() { ch <- 1 }() }; for range ${collect} { <-ch } }`
    expect(send(fan('xs'))).toEqual({ kind: 'free', complete: false })
    expect(send(fan('ys')).kind).toBe('blocked')
  })

  it('count', () => {
    const fan = (n: number): string =>
      `func f() { ch := make(chan int); for i := 0; i < 3; i++ { go func() { ch <- 1 }() }; for i := 0; i < ${n}; i++ { <-ch } }`
    expect(send(fan(3))).toEqual({ kind: 'free', complete: true })
    expect(send(fan(2)).kind).toBe('blocked')
  })

  it('without an end keep nobody else from going on', () => {
    expect(
      send('func f() { ch := make(chan int); go func() { for { work() } }(); go func() { ch <- 1 }(); <-ch }\nfunc work() {}').kind,
    ).toBe('free')
  })
})

describe('locks and wait groups', () => {
  it('tell a lock that is taken twice from one that is released between', () => {
    expect(lock('func f() { var mu sync.Mutex; mu.Lock(); mu.Lock() }', 1).kind).toBe('blocked')
    expect(lock('func f() { var mu sync.Mutex; mu.Lock(); mu.Unlock(); mu.Lock() }', 1)).toEqual({ kind: 'free', complete: true })
  })

  it('find a circle of a lock and a channel', () => {
    const answer = lock(`func f() {
	var mu sync.Mutex
	ch := make(chan int)
	go func() {
		mu.Lock()
		mu.Unlock()
		<-ch
	}()
	mu.Lock()
	ch <- 1
	mu.Unlock()
}`)
    expect(steps(answer).slice(-3)).toEqual(['9: mu is locked', '10: the send on ch waits here for ever', '5: this waits for mu for ever'])
  })

  it('keep new readers out while a writer waits', () => {
    const text =
      'func f() { var mu sync.RWMutex; go func() { mu.Lock(); mu.Unlock() }(); mu.RLock(); mu.RLock(); mu.RUnlock(); mu.RUnlock() }'
    expect(ask(text, 'call_expression', 'mu.RLock()', 1).kind).toBe('blocked')
  })

  it('miss the Done of a goroutine that returns early', () => {
    const text = (how: string): string => `func f(c bool) { var wg sync.WaitGroup; wg.Add(1); go func() { ${how} }(); wg.Wait() }`
    expect(ask(text('if c { return }; wg.Done()'), 'call_expression', 'wg.Wait()').kind).toBe('blocked')
    expect(ask(text('defer wg.Done(); if c { return }'), 'call_expression', 'wg.Wait()')).toEqual({ kind: 'free', complete: true })
  })
})

describe('contexts', () => {
  it('end those that listen when they are cancelled, and nobody when they are not', () => {
    const text = (end: string): string =>
      `func f() { ctx, cancel := context.WithCancel(context.Background()); ch := make(chan int); go func() { select { case ch <- 1: case <-ctx.Done(): } }(); ${end} }`
    expect(send(text('cancel()'))).toEqual({ kind: 'free', complete: true })
    expect(send(text('_ = cancel')).kind).toBe('blocked')
  })

  it('may end at any time when somebody else holds them', () => {
    expect(
      send('func f(ctx context.Context) { ch := make(chan int); go func() { select { case ch <- 1: case <-ctx.Done(): } }() }').kind,
    ).not.toBe('blocked')
  })
})

describe('bounds', () => {
  const branches = Array.from({ length: 500 }, (_, at) => `if c(${at}) { ch <- ${at} }`).join('\n')
  const hostile = `func f(c func(int) bool) { ch := make(chan int); go func() {\n${branches}\nch <- 1 }(); for i := 0; i < 2; i++ { <-ch } }`

  it('stop a function with five hundred branches, which is then not called free as a whole', () => {
    const { pkg } = goPackage(IMPORTS + hostile)
    const found = search(pkg, declared(pkg, 'f'), LIMITS)
    expect(found.states).toBeLessThanOrEqual(LIMITS.states)
    const small = search(pkg, declared(pkg, 'f'), { ...LIMITS, work: 12_000, states: 3 })
    expect([small.states, small.isComplete, small.cut]).toEqual([3, false, 'too many steps'])
  })

  it('stop a function that starts goroutines without end', () => {
    const { pkg } = goPackage(
      `${IMPORTS}func f(next func() int) { ch := make(chan int); for { n := next(); go func() { ch <- n }(); <-ch } }`,
    )
    const found = search(pkg, declared(pkg, 'f'), LIMITS)
    expect(found.states).toBeLessThanOrEqual(LIMITS.states)
    expect([...found.stranded]).toEqual([])
  })

  it('stop a function that calls itself', () => {
    const { pkg } = goPackage(`${IMPORTS}func f(n int) { ch := make(chan int); go func() { ch <- 1 }(); f(n - 1); <-ch }`)
    expect(search(pkg, declared(pkg, 'f'), LIMITS).cut).toBe('too many calls within calls')
  })
})

it('gives the same steps twice', () => {
  const text =
    'func f(c bool) {\nch := make(chan int)\nfor i := 0; i < 3; i++ { go func() { if c { ch <- 1 } else { ch <- 1 } }() }\n<-ch\n}'
  expect(JSON.stringify(steps(send(text)))).toBe(JSON.stringify(steps(send(text))))
  expect(steps(send(text)).length).toBeGreaterThan(3)
})

it('takes out what no schedule depends on', () => {
  const { pkg } = goPackage(
    `${IMPORTS}func f(xs []int) int { n := 0; for _, x := range xs { if x > 3 { n += x } }; ch := make(chan int, 1); ch <- n; return <-ch }`,
  )
  const code = skeletonOf(pkg, declared(pkg, 'f'))
  const kinds = new Set<string>()
  for (let at = [code.entry], seen = new Set<number>(); at.length > 0; ) {
    const next = at.pop() as number
    if (seen.has(next) || next < 0) continue
    seen.add(next)
    const operation = code.operations[next]
    if (operation && operation.kind !== 'pass') kinds.add(operation.kind)
    at.push(...(operation?.next ?? []))
  }
  expect([...kinds].sort()).toEqual(['allocate', 'branch', 'range', 'receive', 'return', 'send', 'set'].sort())
})
