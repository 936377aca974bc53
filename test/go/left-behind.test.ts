import { describe, expect, it } from 'vitest'
import { leftOnError } from '#go/left-behind.ts'
import { prematureOperation } from '#go/premature.ts'
import { deafSleep } from '#go/sleeps.ts'
import { goPackage } from './source.ts'

/** The line that forgets what `openIt` or `newIt` gave, or `kept`. */
function forgets(body: string, rest = ''): string {
  const { pkg, file } = goPackage(
    `import "errors"\nfunc f(c bool) (*t, error) {\n${body}\n}\ntype t struct{ x any }\n${rest}\nvar _ = errors.New`,
  )
  const call = [...file.descendants(0, 'call_expression')].find((node) =>
    /^(openIt|newIt|getIt)$/.test(file.text(file.child(node, 'function'))),
  ) as number
  const found = leftOnError(pkg, file, call)
  return found ? `${found.evidence.how} ${file.line(found.leaves)}` : 'kept'
}

describe('a value that an error return leaves behind', () => {
  const closes = 'func (y *t) Close() { y.x.Close() }'

  it.each([
    [
      'the field that keeps it is closed',
      'x, err := openIt()\nif err != nil { return nil, err }\nif c { return nil, errors.New("a") }\nreturn &t{x: x}, nil',
      'field 5',
    ],
    [
      'another way closes it',
      'x, err := openIt()\nif err != nil { return nil, err }\nif c {\nx.Close()\nreturn nil, errors.New("a")\n}\nif !c { return nil, errors.New("b") }\nreturn keep(x), nil',
      'way 9',
    ],
    ['its deferred close comes too late', 'x := newIt()\nif c { return nil, errors.New("a") }\ndefer x.Close()\nreturn nil, nil', 'way 4'],
  ])('is told by this: %s', (_how, body, expected) => {
    expect(forgets(body, closes)).toBe(expected)
  })

  it.each([
    [
      'nothing closes it anywhere',
      'x, err := openIt()\nif err != nil { return nil, err }\nif c { return nil, errors.New("a") }\nuse(x.n)\nreturn nil, nil',
      '',
    ],
    [
      'every way closes it',
      'x, err := openIt()\nif err != nil { return nil, err }\nif c {\nx.Close()\nreturn nil, errors.New("a")\n}\nreturn &t{x: x}, nil',
      closes,
    ],
    [
      'the way returns no error',
      'x, err := openIt()\nif err != nil { return nil, err }\nif c { return nil, nil }\nreturn &t{x: x}, nil',
      closes,
    ],
    [
      'it is only borrowed',
      'x, err := getIt()\nif err != nil { return nil, err }\nif c { return nil, errors.New("a") }\nreturn &t{x: x}, nil',
      closes,
    ],
    ['its own start failed', 'x := newIt()\nif err := x.Start(); err != nil { return nil, err }\nreturn &t{x: x}, nil', closes],
    [
      'the error is one of its own',
      'x, err := openIt()\nif err == busy { return nil, err }\nif err != nil { return nil, err }\nreturn &t{x: x}, nil',
      closes,
    ],
    [
      'it only fills a literal',
      'x := newIt()\nif c { return nil, errors.New("a") }\nreturn &t{x: x}, nil',
      `${closes}\nfunc newIt() *t { return &t{} }`,
    ],
  ])('is none when %s', (_how, body, rest) => {
    expect(forgets(body, rest)).toBe('kept')
  })
})

describe('an operation before its peer', () => {
  const premature = (body: string): string => {
    const { pkg, file } = goPackage(`func f(c bool, all []int) chan int {\n${body}\n}`)
    const make = [...file.descendants(0, 'call_expression')].find((node) => file.text(file.child(node, 'function')) === 'make') as number
    const found = prematureOperation(pkg, file, make)
    return found ? `${found.op.kind} ${file.line(found.op.node)}, then ${file.line(found.later)}` : 'fine'
  }

  it.each([
    ['sends before it returns the channel', 'ch := make(chan int)\nif c {\nch <- 1\nreturn ch\n}\nreturn nil', 'send 4, then 5'],
    ['receives before it starts the sender', 'ch := make(chan int)\n<-ch\ngo func() { ch <- 1 }()\nreturn nil', 'receive 3, then 4'],
    ['has room', 'ch := make(chan int, 1)\nch <- 1\nreturn ch', 'fine'],
    ['started the receiver on some way', 'ch := make(chan int)\nif c { go func() { <-ch }() }\nch <- 1\nreturn ch', 'fine'],
    [
      'starts as many as it receives',
      'ch := make(chan int)\nfor range all { go func() { ch <- 1 }() }\nfor range all { <-ch }\nreturn nil',
      'fine',
    ],
    ['gave the channel away', 'ch := make(chan int)\nkeep(ch)\nch <- 1\nreturn ch', 'fine'],
    ['closed it', 'ch := make(chan int)\nclose(ch)\n<-ch\nreturn ch', 'fine'],
    ['has another way out', 'ch := make(chan int)\nselect {\ncase ch <- 1:\ncase <-x.C:\n}\nreturn ch', 'fine'],
    ['waits for ever on purpose', 'ch := make(chan int)\n<-ch\nreturn nil', 'fine'],
  ])('%s', (_what, body, expected) => {
    expect(premature(body)).toBe(expected)
  })
})

describe('a sleep that hears nothing', () => {
  const deaf = (body: string, name = 'f'): string => {
    const { pkg, file } = goPackage(
      `import ("context"; "time")\nconst long = 10 * time.Second\nconst short = 50 * time.Millisecond\nfunc ${name}(ctx context.Context, d time.Duration) {\n${body}\n}`,
    )
    const call = [...file.descendants(0, 'call_expression')].find(
      (node) => file.text(file.child(node, 'function')) === 'time.Sleep',
    ) as number
    const found = deafSleep(pkg, file, call)
    return found ? `${found.how} ${found.signal}` : 'fine'
  }
  const watch = 'select {\ncase <-ctx.Done():\nreturn\ncase <-in:\n}'

  it.each([
    ['of unknown length beside a select on the signal', `${watch}\ntime.Sleep(d)`, 'once ctx.Done()'],
    ['of a long constant', `${watch}\ntime.Sleep(long)`, 'once ctx.Done()'],
    ['of a long product', `${watch}\ntime.Sleep(2 * time.Minute)`, 'once ctx.Done()'],
    ['of a short constant of the function', `const pause = time.Second\n${watch}\ntime.Sleep(pause)`, 'fine'],
    ['of a length by chance', `${watch}\ntime.Sleep(time.Duration(r.Float64() * float64(time.Minute)))`, 'fine'],
    ['in a loop that looks again in each turn', `for {\n${watch}\ntime.Sleep(d)\n}`, 'turn ctx.Done()'],
    ['between two tries with a context', 'for {\ntry(ctx)\ntime.Sleep(d)\n}', 'given ctx'],
    ['of a short constant', `${watch}\ntime.Sleep(short)`, 'fine'],
    ['of milliseconds', `${watch}\ntime.Sleep(time.Duration(n) * time.Millisecond)`, 'fine'],
    ['outside any loop', 'time.Sleep(d)', 'fine'],
    ['in the arm of the signal', 'select {\ncase <-ctx.Done():\ntime.Sleep(d)\n}', 'fine'],
  ])('%s', (_what, body, expected) => {
    expect(deaf(body)).toBe(expected)
  })

  it('is part of the ending by the name of its function', () => {
    expect(deaf(`${watch}\ntime.Sleep(d)`, 'shutdown')).toBe('fine')
  })
})
