import { describe, expect, it } from 'vitest'
import { contractTable } from '#go/contract-table.ts'
import { type Contract, resultTargets } from '#go/contracts.ts'
import { goPackage } from './source.ts'

const CONTRACT = { owner: 0, type: '', release: ['Close'], errorGuard: 1, rule: 'a/b', noun: 'value', helpUri: '' }
const table = contractTable([
  { ...CONTRACT, modules: ['net/http'], call: 'Get' },
  { ...CONTRACT, modules: ['net/http'], call: 'Client.Do' },
  { ...CONTRACT, modules: ['example.com/new', 'example.com/old'], call: 'Open' },
] satisfies Contract[])

function duty(imports: string, call: string): string | undefined {
  const { pkg, file } = goPackage(
    `import (${imports})\ntype S struct { cli *http.Client }\nfunc Get() {}\nfunc f(c http.Client, s *S) {\n\t${call}\n}\n`,
  )
  const node = [...file.descendants(0, 'call_expression')].find((at) => file.text(at) === call) as number
  return table.dutyOf(pkg, file, node)?.call
}

describe('a duty', () => {
  it.each([
    ['"net/http"', 'http.Get(u)', 'Get'],
    ['web "net/http"', 'web.Get(u)', 'Get'],
    ['"net/http"', 'c.Do(r)', 'Client.Do'],
    ['"net/http"', 's.cli.Do(r)', 'Client.Do'],
    ['"example.com/old"', 'old.Open()', 'Open'],
    ['"net/http"', 'Get(u)', undefined],
    ['"net/http"', 'x.Do(r)', undefined],
    ['"example.com/http"', 'http.Get(u)', undefined],
    ['"net/http"', 'http.Post(u)', undefined],
  ])('with import %s and %s is that of %s', (imports, call, expected) => {
    expect(duty(imports, call)).toBe(expected)
  })
})

describe('the targets of a call’s results', () => {
  it.each([
    ['a, b := call()', ['a', 'b']],
    ['a, _ = call()', ['a', '_']],
    ['s.x, b = call()', ['s.x', 'b']],
    ['var a, b = call()', ['a', 'b']],
    ['a := (call())', ['a']],
    ['a, b := call(), other()', []],
    ['call()', []],
    ['return call()', []],
    ['use(call())', []],
  ])('in %s are %j', (statement, expected) => {
    const { file } = goPackage(`func f() {\n\t${statement}\n}\n`)
    const call = [...file.descendants(0, 'call_expression')].find((node) => file.text(node) === 'call()') as number
    expect(resultTargets(file, call).map((node) => file.text(node))).toEqual(expected)
  })
})
