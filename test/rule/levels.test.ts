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
