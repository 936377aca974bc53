import { describe, expect, it } from 'vitest'
import { callablesOf } from '#go/callables.ts'
import { goPackage } from './source.ts'

/** First lines of what the call with this text can run, the package clause not counted. */
function targets(text: string, call: string): readonly number[] {
  const { pkg, file } = goPackage(text)
  const node = [...file.descendants(0, 'call_expression')].find((at) => file.text(at) === call) as number
  return callablesOf(pkg, file, node).map((target) => target.file.line(target.node))
}

describe('behind an interface of the package', () => {
  const IFACE = 'type I interface { run() }\ntype A struct{}\nfunc (A) run() {}\n'
  it('stands the only method of that name', () => expect(targets(`${IFACE}func f(i I) { i.run() }`, 'i.run()')).toEqual([3]))
  it('stands nothing sure where two types have it', () => {
    expect(targets(`${IFACE}type B struct{}\nfunc (B) run() {}\nfunc f(i I) { i.run() }`, 'i.run()')).toEqual([])
  })
})

describe('a field of function type', () => {
  const FIELD = 'type S struct { on func() }\nfunc (s *S) call() { s.on() }\n'
  it('runs what is put into it', () => {
    expect(targets(`${FIELD}func new1() *S {\nreturn &S{on: func() { println() }}\n}`, 's.on()')).toEqual([4])
  })
  it('runs what a setter is given', () => {
    const text = `${FIELD}func (s *S) set(f func()) { s.on = f }\nfunc user(s *S) {\ns.set(func() { println() })\n}`
    expect(targets(text, 's.on()')).toEqual([5])
  })
  it('runs the literal that a function returns', () => {
    const text = `${FIELD}func made() func() {\nreturn func() { println() }\n}\nfunc user() *S { return &S{on: made()} }`
    expect(targets(text, 's.on()')).toEqual([4])
  })
  it('runs a method value', () => {
    const text = `${FIELD}type T struct{}\nfunc (t *T) hello() {}\nfunc user(t *T) *S { return &S{on: t.hello} }`
    expect(targets(text, 's.on()')).toEqual([4])
  })
  it('is not known when one of its values is not', () => {
    const text = `${FIELD}func user(f map[int]func()) []*S { return []*S{{on: func() { println() }}, {on: f[0]}} }`
    expect(targets(text, 's.on()')).toEqual([])
  })
})
