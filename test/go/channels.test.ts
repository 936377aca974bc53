import { describe, expect, it } from 'vitest'
import { type ChannelOp, capacityOf, type LocalChannel } from '#go/channels.ts'
import { channelMadeBy } from '#go/stranded.ts'
import { goPackage, head } from './source.ts'

/** The channel that the first `make(chan …)` of the text makes. */
function channel(texts: string | Readonly<Record<string, string>>): LocalChannel {
  const { pkg, file } = goPackage(texts)
  const make = [...file.descendants(0, 'call_expression')].find((node) => file.text(node).startsWith('make(chan')) as number
  const found = channelMadeBy(pkg, file, make)
  if (!found) throw new Error('the text makes no local channel')
  return found
}

function inFunction(body: string, rest = ''): LocalChannel {
  return channel(`import ("golang.org/x/sync/errgroup"; "time")\nfunc f(g *errgroup.Group, c bool) error {\n${body}\n}\n${rest}`)
}

function told({ kind, thread, deferred, repeats, alternatives, file, node }: ChannelOp): string {
  const where = thread.via === 'owner' ? 'owner' : `${thread.repeated ? 'many ' : ''}${thread.via}`
  return [kind, file.line(node), where, deferred ? 'deferred' : '', repeats ? 'repeats' : '', alternatives > 0 ? `+${alternatives}` : '']
    .filter((part) => part !== '')
    .join(' ')
}

function ops(found: LocalChannel): string[] {
  return found.ops.map(told)
}

describe('the capacity', () => {
  it.each([
    ['make(chan int)', 0],
    ['make(chan int, 3)', 3],
    ['make(chan int, 1_000)', 1000],
    ['make(chan int, (2))', 2],
    ['make(chan int, 0x10)', 16],
    ['make(chan int, local)', 4],
    ['make(chan int, size)', 5],
    ['make(chan int, second)', 7],
    ['make(chan int, len(x))', { text: 'len(x)' }],
    ['make(chan int, variable)', { text: 'variable' }],
    ['make(chan int, iotas)', { text: 'iotas' }],
  ])('of %s is %j', (make, expected) => {
    const { pkg, file } = goPackage(
      `const size = 5\nconst first, second = 6, 7\nconst iotas = iota\nvar variable = 8\nfunc f() {\n\tconst local = 4\n\tch := ${make}\n\t<-ch\n}\n`,
    )
    const call = [...file.descendants(0, 'call_expression')].find((node) => file.text(node) === make) as number
    expect(capacityOf(pkg, file, call)).toEqual(expected)
  })
})

it('knows each operation and the thread that performs it', () => {
  const found = inFunction(
    'ch := make(chan int)\ngo func() {\ndefer close(ch)\nch <- 1\n}()\nfor v := range ch {\nuse(v)\n}\nx, ok := <-ch\nuse(x, ok)\nreturn nil',
  )
  expect(ops(found)).toEqual(['close 5 go deferred', 'send 6 go', 'range 8 owner', 'receive 11 owner'])
  expect(found.escapes).toEqual([])
})

it('knows one thread for all operations of one goroutine', () => {
  const found = inFunction('ch := make(chan int)\ngo func() {\nch <- 1\nch <- 2\n}()\ngo func() { ch <- 3 }()\n<-ch')
  const [a, b, c] = found.ops.map((op) => op.thread)
  expect([a === b, b === c]).toEqual([true, false])
})

it('knows goroutines of groups and timers, and that a loop starts many', () => {
  const found = inFunction(
    'ch := make(chan int)\ng.Go(func() error { ch <- 1; return nil })\ntime.AfterFunc(d, func() { ch <- 2 })\nfor range xs {\ngo func() { ch <- 3 }()\n}\n<-ch',
  )
  expect(ops(found)).toEqual(['send 4 group', 'send 5 timer', 'send 7 many go', 'receive 9 owner'])
})

it('knows goroutines within goroutines', () => {
  const found = inFunction('ch := make(chan int)\nfor range xs {\ngo func() {\ngo func() { ch <- 1 }()\n}()\n}\n<-ch')
  const send = found.ops[0] as ChannelOp
  expect(told(send)).toBe('send 6 many go')
  expect(send.thread.parent?.parent).toBe(found.owner)
})

it('counts the ways out beside a select’s operation', () => {
  const found = inFunction(
    'ch := make(chan int)\ngo func() {\nselect {\ncase ch <- 1:\ncase <-done:\ndefault:\n}\n}()\nselect {\ncase v := <-ch:\nuse(v)\n<-ch\n}',
  )
  expect(ops(found)).toEqual(['send 6 go +2', 'receive 12 owner', 'receive 14 owner'])
  expect(found.ops.map((op) => op.arm >= 0)).toEqual([true, true, false])
})

it('takes an operation in a select’s evaluated part for a bare one', () => {
  const found = inFunction('ch := make(chan int)\nselect {\ncase other <- <-ch:\ncase <-done:\n}')
  expect(ops(found)).toEqual(['receive 5 owner'])
})

it('reads through parentheses', () => {
  expect(ops(inFunction('ch := make(chan int)\ngo func() { (ch) <- 1 }()\n<-(ch)'))).toEqual(['send 4 go', 'receive 5 owner'])
})

it('takes inline and deferred literals for the owner’s own code', () => {
  const found = inFunction('ch := make(chan int)\ndefer func() { <-ch }()\nfunc() { <-ch }()\ngo func() { ch <- 1 }()')
  expect(ops(found)).toEqual(['receive 4 owner deferred', 'receive 5 owner', 'send 6 go'])
})

it('knows an operation in a loop of its own thread', () => {
  const found = inFunction('ch := make(chan int)\ngo func() {\nfor i := 0; i < 3; i++ { ch <- i }\n}()\nfor range 3 { <-ch }')
  expect(ops(found)).toEqual(['send 5 go repeats', 'receive 7 owner repeats'])
})

it('looks without taking part in len, cap and comparisons', () => {
  const found = inFunction('ch := make(chan int)\nif len(ch) == cap(ch) || ch == nil { return nil }\n<-ch')
  expect(ops(found)).toEqual(['receive 5 owner'])
  expect(found.escapes).toEqual([])
})

describe('a channel that is handed to a function of the package', () => {
  it('is followed into it, called or spawned', () => {
    const found = inFunction(
      'ch := make(chan int)\ngo send(ch)\nrecv(1, ch)',
      'func send(out chan<- int) {\n\tout <- 1\n}\nfunc recv(n int, in <-chan int) {\n\t<-in\n}\n',
    )
    expect(ops(found)).toEqual(['send 8 go', 'receive 11 owner'])
    expect(found.ops.map((op) => head(op.file, op.anchor))).toEqual(['out <- 1', 'recv(1, ch)'])
  })

  it('is followed into a method of a declared type, in another file', () => {
    const found = channel({
      'a.go': 'func f(s *S) {\n\tch := make(chan int)\n\tgo s.send(ch)\n\t<-ch\n}\n',
      'b.go': 'type S struct{}\nfunc (s *S) send(out chan int) {\n\tout <- 1\n}\n',
    })
    expect(found.ops.map((op) => `${op.kind} ${op.file.path}`)).toEqual(['send b.go', 'receive a.go'])
  })

  it('is followed into a literal’s parameter', () => {
    const found = inFunction('ch := make(chan int)\ngo func(out chan int) {\nout <- 1\n}(ch)\n<-ch')
    expect(ops(found)).toEqual(['send 5 go', 'receive 7 owner'])
  })

  it('is followed into a function that passes it on to itself, once', () => {
    const found = inFunction('ch := make(chan int)\ngo again(ch)\n<-ch', 'func again(out chan int) {\n\tout <- 1\n\tagain(out)\n}\n')
    expect(found.escapes).toEqual([])
    expect(ops(found).slice(0, 1)).toEqual(['send 8 go'])
  })

  it('repeats where the call does', () => {
    const found = inFunction(
      'ch := make(chan int)\ngo func() {\nfor range xs {\nsend(ch)\n}\n}()\n<-ch',
      'func send(out chan int) { out <- 1 }\n',
    )
    expect(ops(found)).toEqual(['send 11 go repeats', 'receive 9 owner'])
  })

  it('is deferred where the call is', () => {
    const found = inFunction('ch := make(chan int)\ngo func() { ch <- 1 }()\ndefer drain(ch)', 'func drain(in chan int) { <-in }\n')
    expect(ops(found)).toEqual(['send 4 go', 'receive 7 owner deferred'])
  })
})

describe('a channel escapes', () => {
  it.each([
    ['returned', 'return ch'],
    ['stored in a field', 's.ch = ch'],
    ['stored in a literal', 'use(T{ch: ch})'],
    ['stored in a map', 'm[k] = ch'],
    ['appended', 'chs = append(chs, ch)'],
    ['assigned to another name', 'other := ch'],
    ['reassigned', 'ch = make(chan int)'],
    ['sent on a channel', 'out <- ch'],
    ['passed to another package', 'signal.Notify(ch)'],
    ['passed to a function value', 'cb(ch)'],
    ['passed to twins', 'twin(ch)'],
    ['passed as variadic', 'many(ch)'],
    ['captured by a callback', 's.handle(func() { ch <- 1 })'],
    ['captured by a literal that is kept', 'h := func() { ch <- 1 }\nuse(h)'],
    ['addressed', 'p := &ch'],
    ['ranged over as a reflected value', 'use(reflect.ValueOf(ch))'],
    ['taken in new of Go 1.26', 'use(new(ch))'],
    ['converted', 'use((<-chan int)(ch))'],
  ])('when it is %s', (_how, statement) => {
    const found = channel({
      'p.go': `func f() {\n\tch := make(chan int)\n\t${statement}\n\t<-ch\n}\nfunc many(chs ...chan int) {}\n`,
      'p_linux.go': 'func twin(ch chan int) {}\n',
      'p_darwin.go': 'func twin(ch chan int) {}\n',
    })
    expect(found.escapes).toHaveLength(1)
  })
})

it('is none when it is not made where it is declared', () => {
  const { pkg, file } = goPackage(
    'func f() {\n\tvar ch chan int\n\tch = make(chan int)\n\ts.x = make(chan int)\n\tuse(make(chan int))\n}\n',
  )
  const makes = [...file.descendants(0, 'call_expression')].filter((node) => file.text(node).startsWith('make'))
  expect(makes.map((make) => channelMadeBy(pkg, file, make))).toEqual([undefined, undefined, undefined])
})

it('is found for each of several targets, and for var', () => {
  const { pkg, file } = goPackage(
    'func f() {\n\ta, b := make(chan int), make(chan int, 1)\n\tvar c = make(chan int, 2)\n\tuse(<-a, <-b, <-c)\n}\n',
  )
  const makes = [...file.descendants(0, 'call_expression')].filter((node) => file.text(node).startsWith('make'))
  expect(makes.map((make) => channelMadeBy(pkg, file, make)?.variable.name)).toEqual(['a', 'b', 'c'])
  expect(makes.map((make) => channelMadeBy(pkg, file, make)?.capacity)).toEqual([0, 1, 2])
})
