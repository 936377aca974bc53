import { describe, expect, it } from 'vitest'
import { type Duty, undone } from '#go/duties.ts'
import { NONE } from '#go/tree.ts'
import { goPackage } from './source.ts'

const CANCEL: Duty = { owner: 1, errorGuard: NONE, release: ['call'] }
const STOP: Duty = { owner: 0, errorGuard: NONE, release: ['Stop'] }
const BODY: Duty = { owner: 0, errorGuard: 1, release: ['.Body.Close'] }

/** `settled`, `dropped`, or `how line` where line is that of the leaving statement (`end` for the end of the body). */
function outcome(duty: Duty, body: string, rest = ''): string {
  const { pkg, file } = goPackage(
    `import ("fmt"; "io"; "net/http")\nfunc f(c bool, all []func(), m map[string]func()) (res any, oops error) {\n${body}\n}\n${rest}`,
  )
  const call = [...file.descendants(0, 'call_expression')].find((node) =>
    /^(begin|s\.begin)$/.test(file.text(file.child(node, 'function'))),
  ) as number
  const found = undone(pkg, file, call, duty)
  if (!found) return 'settled'
  return found.how === 'dropped' ? 'dropped' : `${found.how} ${found.leaves < 0 ? 'end' : file.line(found.leaves)}`
}

describe('a function that must be called', () => {
  it.each([
    ['deferred', 'ctx, cancel := begin()\ndefer cancel()\nif c { return }\nuse(ctx)', 'settled'],
    ['called at the end', 'ctx, cancel := begin()\nuse(ctx)\ncancel()', 'settled'],
    ['called in a deferred literal', 'ctx, cancel := begin()\ndefer func() { cancel() }()\nuse(ctx)', 'settled'],
    ['called on one of two ways', 'ctx, cancel := begin()\nif c { return }\ncancel()', 'path 4'],
    ['called only under a condition', 'ctx, cancel := begin()\nif c { cancel() }', 'path end'],
    ['called where it is not nil', 'ctx, cancel := begin()\nif cancel != nil { cancel() }', 'settled'],
    ['blank', 'ctx, _ := begin()\nuse(ctx)', 'dropped'],
    ['not taken', 'begin()', 'dropped'],
    ['silenced only', 'ctx, cancel := begin()\n_ = cancel\nuse(ctx)', 'path end'],
    ['overwritten', 'ctx, cancel := begin()\nctx, cancel = other()\ncancel()', 'overwritten 4'],
    ['overwritten by the next turn', 'for c {\nctx, cancel := begin()\nif all == nil { continue }\nuse(ctx)\ncancel()\n}', 'overwritten 4'],
    ['called wherever there is a context', 'for c {\nctx, cancel := begin()\nif ctx == nil { continue }\ncancel()\n}', 'settled'],
    ['shadowed', 'ctx, cancel := begin()\n{\nctx, cancel := other()\ncancel()\nuse(ctx)\n}\nuse(ctx)', 'path end'],
    ['given to a goroutine', 'ctx, cancel := begin()\ngo func() { defer cancel(); work(ctx) }()', 'settled'],
    ['not needed where the process ends', 'ctx, cancel := begin()\nif c { panic(1) }\ncancel()', 'settled'],
  ])('is %s', (_how, body, expected) => {
    expect(outcome(CANCEL, body)).toBe(expected)
  })

  it.each([
    ['returned', 'ctx, cancel := begin()\nreturn cancel, nil'],
    ['stored in a field', 'ctx, cancel := begin()\ns.cancel = cancel'],
    ['stored in a literal', 'ctx, cancel := begin()\nreturn &T{cancel: cancel}, nil'],
    ['captured by a closure', 'ctx, cancel := begin()\nreturn func() { cancel() }, nil'],
    ['stored in a global', 'ctx, cancel := begin()\nstop = cancel'],
    ['appended to a slice', 'ctx, cancel := begin()\nall = append(all, cancel)'],
    ['stored in a map', 'ctx, cancel := begin()\nm["a"] = cancel'],
    ['passed on', 'ctx, cancel := begin()\nkeep(cancel)'],
    ['sent on a channel', 'ctx, cancel := begin()\nch <- cancel'],
    ['addressed', 'ctx, cancel := begin()\nkeep(&cancel)'],
    ['given to a cleanup', 'ctx, cancel := begin()\nt.Cleanup(cancel)'],
    ['assigned to a field at once', 'ctx, s.cancel = begin()'],
    ['assigned to a named result', 'res, oops = begin()'],
    ['assigned to an outer variable in a closure', 'var cancel func()\ngo func() {\nctx, cancel = begin()\n}()'],
  ])('escapes when it is %s', (_how, body) => {
    expect(outcome(CANCEL, body)).toBe('settled')
  })
})

describe('a value with a method that must be called', () => {
  it.each([
    ['stopped', 't := begin()\ndefer t.Stop()\n<-t.C', 'settled'],
    ['stopped by a method value', 't := begin()\ndefer later(t.Stop)', 'settled'],
    ['used and never stopped', 't := begin()\n<-t.C\nt.Reset(1)', 'path end'],
    ['ranged over and never stopped', 't := begin()\nfor range t.C {\nif c { break }\n}', 'path end'],
    ['compared and never stopped', 't := begin()\nif t == nil { return }\n<-t.C', 'path end'],
    ['printed and never stopped', 't := begin()\nfmt.Println(t)', 'path end'],
    ['handed to a function', 't := begin()\nkeep(t)', 'settled'],
    ['returned', 't := begin()\nreturn t, nil', 'settled'],
    ['returned at once', 'return begin(), nil', 'settled'],
    ['stored under another name', 't := begin()\nu := t\nuse(u)', 'settled'],
    ['declared with var', 'var t = begin()\n<-t.C', 'path end'],
    ['in parentheses', 't := (begin())\n<-t.C', 'path end'],
    ['dropped in parentheses', '(begin())', 'dropped'],
    ['made by a method', 't := s.begin()\n<-t.C', 'path end'],
    ['used through parentheses', 't := begin()\n(t).Stop()', 'settled'],
  ])('is %s', (_how, body, expected) => {
    expect(outcome(STOP, body)).toBe(expected)
  })
})

describe('a part that must be closed, where there is no error', () => {
  it.each([
    ['closed behind the error guard', 'resp, err := begin()\nif err != nil { return }\ndefer resp.Body.Close()', 'settled'],
    ['closed before the error is looked at', 'resp, err := begin()\nif resp != nil { resp.Body.Close() }\nreturn nil, err', 'settled'],
    ['not closed on a later error', 'resp, err := begin()\nif err != nil { return }\nif c { return }\nresp.Body.Close()', 'path 5'],
    ['not owed where the error is not nil', 'resp, err := begin()\nif err == nil { resp.Body.Close() }', 'settled'],
    ['read by a function that leaves it open', 'resp, err := begin()\nif err != nil { return }\nio.ReadAll(resp.Body)', 'path end'],
    ['handed to a function of the package', 'resp, err := begin()\nif err != nil { return }\nread(resp.Body)', 'settled'],
    ['read in a field', 'resp, err := begin()\nif err != nil { return }\nuse(resp.StatusCode)', 'path end'],
    ['read in a method of a field', 'resp, err := begin()\nif err != nil { return }\nuse(resp.Header.Get("a"))', 'path end'],
    ['returned with its owner', 'resp, err := begin()\nreturn resp, err', 'settled'],
    ['returned alone', 'resp, err := begin()\nif err != nil { return }\nreturn resp.Body, nil', 'settled'],
    [
      'wrapped for somebody else',
      'resp, err := begin()\nif err != nil { return }\nresp.Body = wrap(resp.Body)\nreturn resp, nil',
      'settled',
    ],
    ['owed again on each turn', 'for c {\nresp, err := begin()\nif err != nil { continue }\nuse(resp.Status)\n}', 'overwritten 4'],
    ['guarded by an error that is new', 'resp, err := begin()\nerr = other()\nif err != nil { return }\nresp.Body.Close()', 'path 5'],
  ])('is %s', (_how, body, expected) => {
    expect(outcome(BODY, body)).toBe(expected)
  })
})

describe('a value of the function that holds what is owed', () => {
  it.each([
    ['dropped by an error', 't := &T{cancel: nil}\nctx, t.cancel = begin()\nif c { return }\nkeep(t)', 'path 5'],
    ['dropped after a literal took it', 'ctx, cancel := begin()\nt := &T{cancel: cancel}\nif c { return }\nkeep(t)', 'path 5'],
    ['dropped within another', 'ctx, cancel := begin()\nt := &T{in: &U{cancel: cancel}}\nif c { return }\nkeep(t)', 'path 5'],
    ['dropped after it was assigned', 't := T{}\nctx, cancel := begin()\nt.cancel = cancel\nif c { return }\nkeep(&t)', 'path 6'],
    ['read on the way', 'ctx, cancel := begin()\nt := &T{cancel: cancel}\nuse(t.name)\nif c { return }\nkeep(t)', 'path 6'],
    ['asked by a method that only reads', 'ctx, cancel := begin()\nt := &T{cancel: cancel}\nif t.named() { return }\nkeep(t)', 'path 5'],
    ['kept by a method', 'ctx, cancel := begin()\nt := &T{cancel: cancel}\nt.register()\nif c { return }', 'settled'],
    ['released by a method', 'ctx, cancel := begin()\nt := &T{cancel: cancel}\nt.Close()', 'settled'],
    ['released through its field', 'ctx, cancel := begin()\nt := &T{cancel: cancel}\nif c { t.cancel(); return }\nkeep(t)', 'settled'],
    ['known before the call', 't := &T{}\nkeep(t)\nctx, t.cancel = begin()\nif c { return }', 'settled'],
    ['captured', 'ctx, cancel := begin()\nt := &T{cancel: cancel}\ngo func() { use(t) }()\nif c { return }', 'settled'],
    ['not made here', 't := find()\nctx, t.cancel = begin()\nif c { return }', 'settled'],
  ])('is %s', (_how, body, expected) => {
    expect(outcome(CANCEL, body, METHODS)).toBe(expected)
  })
})

const METHODS = `
type T struct { name string; in *U; cancel func() }
type U struct { cancel func() }
func (t *T) named() bool { return t.name != "" && t.long() }
func (t *T) long() bool { return len(t.name) > 3 }
func (t *T) register() { all = append(all, t) }
func (t *T) Close() { t.cancel() }
`

describe('what a goroutine has alone', () => {
  it.each([
    ['released on one of its two ways', 't := begin()\ngo func() {\nif c { return }\nt.Stop()\n}()', 'path 5'],
    ['released when it ends', 't := begin()\ngo func() {\ndefer t.Stop()\nif c { return }\n}()', 'settled'],
    ['released by the function as well', 't := begin()\ngo func() {\nif c { return }\nt.Stop()\n}()\nt.Stop()', 'settled'],
    ['never left', 't := begin()\ngo func() {\nfor { <-t.C; if c { t.Stop() } }\n}()', 'settled'],
    ['one of two', 't := begin()\ngo func() {\nif c { return }\nt.Stop()\n}()\ngo func() { t.Stop() }()', 'settled'],
  ])('is %s', (_how, body, expected) => {
    expect(outcome(STOP, body)).toBe(expected)
  })

  it.each([
    [
      'the goroutine hears that the context is done',
      'ctx, cancel := begin()\ngo func() {\nselect {\ncase <-stop:\ncancel()\ncase <-ctx.Done():\n}\n}()',
    ],
    ['the function finds the context done', 'ctx, cancel := begin()\nif ctx.Err() != nil { return }\ncancel()'],
  ])('needs no cancel where %s', (_how, body) => {
    expect(outcome(CANCEL, body)).toBe('settled')
  })
})
