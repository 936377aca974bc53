import { describe, expect, it } from 'vitest'
import { inspect } from '#rule/inspect.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'
import { syntax } from './sample.ts'

/** Rule and level of each finding of one of the packs' rules in a file. */
function said(imports: string, body: string, only: string): string[] {
  const text = `package a\n\nimport (\n${imports
    .split(' ')
    .map((path) => `\t"${path}"\n`)
    .join('')})\n\n${body}`
  const rules = RULES.filter(({ rule }) => only.split(' ').includes(rule.id))
  const { findings } = inspect({ files: [{ file: 'a/a.go', text }], modules: [] }, { rules, contracts: CONTRACTS, syntax, goVersion: '' })
  return findings.map(({ ruleId, level }) => `${ruleId} ${level}`)
}

const BODY = 'http/body-not-closed'

describe('a body that stays open', () => {
  it('is worth a warning where a way out has not read it', () => {
    const leak = 'func f(url string) error {\n\t_, err := http.Get(url)\n\treturn err\n}\n'
    expect(said('net/http', leak, BODY)).toEqual([`${BODY} warning`])
  })

  it('is a note where every way out has read it to its end, for that gives the connection back', () => {
    const get = 'resp, err := http.Get(url)\n\tif err != nil {\n\t\treturn err\n\t}\n'
    const read = `func f(url string) error {\n\t${get}\t_, err = io.ReadAll(resp.Body)\n\treturn err\n}\n`
    const some = `func f(url string) error {\n\t${get}\tif resp.StatusCode != 200 {\n\t\treturn nil\n\t}\n\t_, err = io.ReadAll(resp.Body)\n\treturn err\n}\n`
    expect(said('io net/http', read, BODY)).toEqual([`${BODY} note`])
    expect(said('io net/http', some, BODY)).toEqual([`${BODY} warning`])
  })

  it('is a note where the response was read from what the caller holds', () => {
    const parse =
      'func f(r *bufio.Reader) int {\n\tresp, err := http.ReadResponse(r, nil)\n\tif err != nil {\n\t\treturn 0\n\t}\n\treturn resp.StatusCode\n}\n'
    expect(said('bufio net/http', parse, BODY)).toEqual([`${BODY} note`])
  })
})

describe('a cancel that is deferred in an endless loop', () => {
  const loop = (leaves: string): string =>
    `func f(ctx context.Context, work func(context.Context) error) {\n\tfor {\n\t\tturn, cancel := context.WithCancel(ctx)\n\t\tdefer cancel()\n\t\terr := work(turn)\n\t\t${leaves}\n\t}\n}\n`

  it('is worth a warning where only a signal ends the loop', () => {
    const leaves = 'select {\n\t\tcase <-ctx.Done():\n\t\t\treturn\n\t\tdefault:\n\t\t\t_ = err\n\t\t}'
    expect(said('context', loop(leaves), 'context/lost-cancel')).toEqual(['context/lost-cancel warning'])
  })

  it('is a note where the work ends it, which makes few turns', () => {
    expect(said('context', loop('if err == nil {\n\t\t\treturn\n\t\t}'), 'context/lost-cancel')).toEqual(['context/lost-cancel note'])
  })
})

describe('a send that does not look at the stop signal', () => {
  const type = 'type t struct{ in chan int }\n\nfunc newT() *t { return &t{in: make(chan int)} }\n\n'
  const run =
    'func (x *t) run(ctx context.Context) {\n\tfor {\n\t\tselect {\n\t\tcase <-x.in:\n\t\tcase <-ctx.Done():\n\t\t\treturn\n\t\t}\n\t}\n}\n\n'

  it('is worth a warning in a goroutine of the package, which would stay', () => {
    const send = 'func (x *t) add() { go x.put() }\n\nfunc (x *t) put() { x.in <- 1 }\n'
    expect(said('context', type + run + send, 'channel/send-ignores-done')).toEqual(['channel/send-ignores-done warning'])
  })

  it('is a note in what others call, who may well have stopped before', () => {
    expect(said('context', `${type}${run}func (x *t) Put() { x.in <- 1 }\n`, 'channel/send-ignores-done')).toEqual([
      'channel/send-ignores-done note',
    ])
  })

  it('is silent only where the context that the receiver leaves on is one of the package that nothing sets again', () => {
    const rule = 'channel/send-ignores-done'
    const kept = (rest: string): string =>
      `var whole, end = context.WithCancel(context.Background())\n\ntype t struct {\n\tctx context.Context\n\tin  chan int\n}\n\nfunc newT(ctx context.Context) *t { return &t{ctx: ctx, in: make(chan int)} }\n\n${run
        .replace('ctx context.Context', '')
        .replace('ctx.Done', 'x.ctx.Done')}func (x *t) add() {\n\tgo x.run()\n\tgo func() { x.in <- 1 }()\n\tend()\n}\n\n${rest}`
    expect(said('context', kept('var one = newT(whole)\n'), rule)).toEqual([])
    expect(said('context', kept('func other(ctx context.Context) *t { return newT(ctx) }\n\nvar one = other(whole)\n'), rule)).toEqual([])
    expect(said('context', kept('func Other(ctx context.Context) *t { return newT(ctx) }\n'), rule)).toEqual([`${rule} warning`])
    expect(
      said('context', kept('var one = newT(whole)\n\nfunc again() { whole, end = context.WithCancel(context.Background()) }\n'), rule),
    ).toEqual([`${rule} warning`])
  })
})

describe('a loop over time.Tick', () => {
  const rule = 'time/ticker-range-never-ends'
  const started = (ticks: string): string =>
    `type t struct{ ticker *time.Ticker }\n\nfunc (x *t) Start(every time.Duration) { go x.loop(every) }\n\nfunc (x *t) loop(every time.Duration) {\n\tfor range ${ticks} {\n\t\tx.work()\n\t}\n}\n\nfunc (x *t) work() {}\n`

  it('is a note: who takes a ticker that nothing can stop means it to run for ever', () => {
    expect(said('time', started('time.Tick(every)'), rule)).toEqual([`${rule} note`])
  })

  it('is worth a warning over a ticker that somebody could stop', () => {
    expect(said('time', started('x.ticker.C'), rule)).toEqual([`${rule} warning`])
  })
})

describe('a value that an error return drops', () => {
  const rule = 'lifecycle/error-path-leaves-work'
  const dropped = (close: string): string =>
    `type conn struct {\n\tn      int\n\tclosed atomic.Bool\n\tend    func()\n}\n\nfunc dialConn(n int) *conn {\n\tc := &conn{n: n}\n\tgo c.run()\n\treturn c\n}\n\nfunc (c *conn) run() {}\n\nfunc (c *conn) Close() { ${close} }\n\ntype t struct{ c *conn }\n\nfunc newT(n int) (*t, error) {\n\tc := dialConn(n)\n\tif n == 0 {\n\t\treturn nil, errors.New("zero")\n\t}\n\treturn &t{c: c}, nil\n}\n\nfunc (x *t) close() { x.c.Close() }\n`

  it('is a note where its release only sets a flag, and nothing where it only sets a field', () => {
    expect(said('errors sync/atomic', dropped('c.end()'), rule)).toEqual([`${rule} warning`])
    expect(said('errors sync/atomic', dropped('c.closed.Store(true)'), rule)).toEqual([`${rule} note`])
    expect(said('errors sync/atomic', dropped('c.n = 0'), rule)).toEqual([])
  })
})

describe('what a contract asks for', () => {
  it('is not said a second time by the rule that concludes it from the code around', () => {
    const keeps =
      'type t struct{ w *fsnotify.Watcher }\n\nfunc newT(dir string, ok bool) (*t, error) {\n\tw, err := fsnotify.NewWatcher()\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\tif !ok {\n\t\treturn nil, errors.New(dir)\n\t}\n\treturn &t{w: w}, nil\n}\n\nfunc (x *t) close() { x.w.Close() }\n'
    const both = 'lifecycle/must-call-missed lifecycle/error-path-leaves-work'
    const imports = 'errors github.com/fsnotify/fsnotify'
    expect(said(imports, keeps, 'lifecycle/error-path-leaves-work')).toEqual(['lifecycle/error-path-leaves-work warning'])
    expect(said(imports, keeps, both)).toEqual(['lifecycle/must-call-missed warning'])
  })
})

describe('a server in a goroutine', () => {
  const rule = 'http/server-never-shut-down'
  const made = '&http.Server{Handler: http.DefaultServeMux}'

  it('is a note where the goroutine makes it for itself to show what the process does', () => {
    const shows = `func ServeMetrics() {\n\tgo func() {\n\t\tsrv := ${made}\n\t\tsrv.ListenAndServe()\n\t}()\n}\n`
    expect(said('net/http', shows, rule)).toEqual([`${rule} note`])
    expect(said('net/http', shows.replace('Metrics', 'Orders'), rule)).toEqual([`${rule} warning`])
  })

  it('is worth a warning where the function has it and could hand it out', () => {
    expect(said('net/http', `func ServeMetrics() {\n\tsrv := ${made}\n\tgo srv.ListenAndServe()\n}\n`, rule)).toEqual([`${rule} warning`])
  })
})

describe('a channel that stays registered for signals', () => {
  const rule = 'lifecycle/signal-not-stopped'
  const waits = (wait: string): string =>
    `func f(ctx context.Context, hup func()) {\n\tsignals := make(chan os.Signal, 1)\n\tsignal.Notify(signals, os.Interrupt)\n\t${wait}\n}\n`
  const select = (after: string): string => `select {\n\tcase <-ctx.Done():\n\t\treturn\n\tcase <-signals:\n\t\thup()\n\t${after}}`

  it('is a note in a loop that takes one signal after the other until it is told to end', () => {
    expect(said('context os os/signal', waits(`for {\n\t${select('')}\n\t}`), rule)).toEqual([`${rule} note`])
  })

  it('is worth a warning in a function that waits once', () => {
    expect(said('context os os/signal', waits(select('')), rule)).toEqual([`${rule} warning`])
  })
})

describe('a socket that stays open', () => {
  const rule = 'lifecycle/io-handle-not-closed'
  const opened = (call: string): string =>
    `func f(file *os.File) (string, error) {\n\tl, err := ${call}\n\tif err != nil {\n\t\treturn file.Name(), err\n\t}\n\treturn l.Addr().String(), nil\n}\n`

  it('is a note where the process was started with it, for it can be made no more often than it was given', () => {
    expect(said('net os', opened('net.FileListener(file)'), rule)).toEqual([`${rule} note`])
    expect(said('net os', opened('net.Listen("tcp", "localhost:0")'), rule)).toEqual([`${rule} warning`])
  })
})

describe('a response that is dumped', () => {
  const rule = 'http/body-not-closed'
  const dumped = (body: string): string =>
    `func f(url string) error {\n\tresp, err := http.Get(url)\n\tif err != nil {\n\t\treturn err\n\t}\n\t_, err = httputil.DumpResponse(resp, ${body})\n\treturn err\n}\n`

  it('is a note where the dump takes the body, which reads it to its end', () => {
    expect(said('net/http net/http/httputil', dumped('true'), rule)).toEqual([`${rule} note`])
    expect(said('net/http net/http/httputil', dumped('false'), rule)).toEqual([`${rule} warning`])
  })
})

describe('a lock that a way out keeps', () => {
  const rule = 'sync/lock-not-released'
  const kept = (label: string): string =>
    `type t struct {\n\tmu sync.Mutex\n\tn  int\n}\n\nfunc (x *t) set(kind string) error {\n\tx.mu.Lock()\n\tswitch kind {\n\tcase "a", "b":\n\t\tx.n = 1\n\t${label}:\n\t\treturn errors.New(kind)\n\t}\n\tx.mu.Unlock()\n\treturn nil\n}\n`

  it('is a note by the default of a switch, which is mostly there for values that nobody has', () => {
    expect(said('errors sync', kept('default'), rule)).toEqual([`${rule} note`])
    expect(said('errors sync', kept('case "c"'), rule)).toEqual([`${rule} error`])
  })
})

describe('a stop function that is thrown away', () => {
  const join = `func join(a, b context.Context) (context.Context, context.CancelFunc) {\n\tctx, cancel := context.WithCancel(a)\n\tgo func() { <-b.Done(); cancel() }()\n\treturn ctx, cancel\n}\n\n`

  it('is a note where the caller handed the context in, with which it ends', () => {
    const own = `${join}func f(a, b context.Context, run func(context.Context)) {\n\tctx, _ := join(a, b)\n\trun(ctx)\n}\n`
    expect(said('context', own, 'context/lost-stop-func')).toEqual(['context/lost-stop-func note'])
  })

  it('is worth a warning where the context is one that the function has from elsewhere', () => {
    const kept = `${join}type s struct{ a, b context.Context }\n\nfunc (s *s) f(run func(context.Context)) {\n\tctx, _ := join(s.a, s.b)\n\trun(ctx)\n}\n`
    expect(said('context', kept, 'context/lost-stop-func')).toEqual(['context/lost-stop-func warning'])
  })
})
