import { describe, expect, it } from 'vitest'
import { lostBreak } from '#go/lost-break.ts'
import { ownerOf, stopMethodOf } from '#go/owners.ts'
import { stopInReach } from '#go/stop-reach.ts'
import { endlessSpawn, unendingLoop } from '#go/unending.ts'
import { declared, goPackage, head } from './source.ts'

/** The head of the loop that keeps `f` from ending, or `ends`. */
function keeps(body: string, rest = ''): string {
  const { pkg } = goPackage(
    `import ("log"; "os"; "time")\nfunc f(c bool, n int) {\n${body}\n}\n${rest}\nvar _ = log.Print\nvar _ = os.Exit\nvar _ = time.Now`,
  )
  const found = unendingLoop(pkg, declared(pkg, 'f'))
  return found ? head(found.fn.file, found.loop) : 'ends'
}

describe('a function that cannot end', () => {
  it.each([
    ['a bare loop', 'for {\nwork()\n}', 'for {'],
    ['a loop with a counter and no condition', 'for i := 0; ; i++ {\nwork()\n}', 'for i := 0; ; i++ {'],
    ['a break that leaves a select alone', 'for {\nselect {\ncase <-stop:\nbreak\n}\n}', 'for {'],
    ['a loop behind both ways of a condition', 'if c {\nfor { work() }\n}\nfor { rest() }', 'for { work() }'],
    ['a range over ticks', 't := time.NewTicker(1)\nfor range t.C {\nwork()\n}', 'for range t.C {'],
    ['a call of such a function', 'loop()', 'for { work() }'],
    ['a return in a literal, which ends the literal', 'for {\nfunc() { return }()\n}', 'for {'],
  ])('has %s', (_what, body, expected) => {
    expect(keeps(body, 'func loop() { for { work() } }')).toBe(expected)
  })

  it.each([
    ['a return in the loop', 'for {\nif c { return }\n}'],
    ['a break out of the loop', 'for {\nif c { break }\n}'],
    ['a labelled break out of a select', 'l:\nfor {\nselect {\ncase <-stop:\nbreak l\n}\n}'],
    ['a condition', 'for c {\nwork()\n}'],
    ['a way around the loop', 'if c {\nfor { work() }\n}'],
    ['the end of the process in it', 'for {\nif c { log.Fatal(1) }\n}'],
    ['a range that ends with its channel', 'for v := range in {\nuse(v)\n}'],
    ['a call in a goroutine of its own', 'go loop()'],
  ])('is not one with %s', (_what, body) => {
    expect(keeps(body, 'func loop() { for { work() } }')).toBe('ends')
  })

  it('ends although two functions that call each other are followed', () => {
    expect(keeps('a(n)', 'func a(n int) { if n > 0 { b(n) } }\nfunc b(n int) { a(n - 1) }')).toBe('ends')
  })
})

describe('what tells an endless goroutine to stop', () => {
  const reach = (text: string): string => {
    const { pkg, file } = goPackage(`import "context"\n${text}\nvar _ context.Context`)
    const endless = endlessSpawn(pkg, file, file.all('go_statement')[0] as number)
    if (!endless) return 'ends'
    const found = stopInReach(pkg, endless)
    if (!found) return `nothing of ${ownerOf(pkg, endless) || 'nobody'}`
    return found.how === 'owner'
      ? `${found.owner}.${file.text(file.child(found.method.node, 'name'))}`
      : `${found.variable.name}${found.near ? '' : ' around'}`
  }

  it.each([
    [
      'the method of its owner',
      'type t struct{}\nfunc (x *t) Close() { end() }\nfunc (x *t) run() { for { work() } }\nfunc (x *t) Start() { go x.run() }',
      't.Close',
    ],
    [
      'the method of what the constructor returns',
      'type t struct{ n int }\nfunc (x *t) Stop() { end() }\nfunc n() *t {\nx := &t{}\ngo func() { for { x.n++ } }()\nreturn x\n}',
      't.Stop',
    ],
    [
      'the context that it is given',
      'func run(ctx context.Context) { for { work() } }\nfunc f(ctx context.Context) { go run(ctx) }',
      'ctx',
    ],
    ['a channel called stop', 'func run(stop chan struct{}) { for { work() } }\nfunc f(stop chan struct{}) { go run(stop) }', 'stop'],
    ['a context that is only around it', 'func f(ctx context.Context) {\ngo func() { for { work() } }()\n}', 'ctx around'],
    [
      'no method that does nothing',
      'type t struct{}\nfunc (x *t) Close() error { return nil }\nfunc (x *t) run() { for { work() } }\nfunc (x *t) Start() { go x.run() }',
      'nothing of t',
    ],
    [
      'no method that wants an argument',
      'type t struct{}\nfunc (x *t) Close(id int) { end() }\nfunc (x *t) run() { for { work() } }\nfunc (x *t) Start() { go x.run() }',
      'nothing of t',
    ],
  ])('is %s', (_what, text, expected) => {
    expect(reach(text)).toBe(expected)
  })

  it('is no method that only tests have', () => {
    const { pkg, file } = goPackage({ 'p.go': 'package p\ntype t struct{}', 'p_test.go': 'package p\nfunc (x *t) Close() { end() }' })
    expect(stopMethodOf(pkg, 't', file)).toBeUndefined()
  })
})

describe('a break in an arm that waits for a stop', () => {
  const lost = (body: string): string => {
    const { pkg, file } = goPackage(`func f(ctx C, in chan int, c bool) {\n${body}\n}`)
    return lostBreak(pkg, file, file.all('break_statement')[0] as number)?.signal ?? 'fine'
  }

  it.each([
    ['leads back to the select', 'for {\nselect {\ncase <-ctx.Done():\nbreak\ncase <-in:\n}\n}', 'ctx.Done()'],
    ['leads back through other work', 'for {\nselect {\ncase <-s.stopCh:\nbreak\ncase <-in:\n}\nwork()\n}', 's.stopCh'],
    ['is followed by a way out', 'for {\nselect {\ncase <-ctx.Done():\nbreak\ncase <-in:\n}\nif c { return }\n}', 'fine'],
    ['names the loop', 'l:\nfor {\nselect {\ncase <-ctx.Done():\nbreak l\n}\n}', 'fine'],
    ['stands in a loop with a condition', 'for c {\nselect {\ncase <-ctx.Done():\nbreak\n}\n}', 'fine'],
    ['stands in no loop', 'select {\ncase <-ctx.Done():\nbreak\ncase <-in:\n}', 'fine'],
    ['answers an ordinary value', 'for {\nselect {\ncase <-in:\nbreak\n}\n}', 'fine'],
  ])('%s', (_what, body, expected) => {
    expect(lost(body)).toBe(expected)
  })
})
