import { describe, expect, it } from 'vitest'
import type { Outcome } from '#drive/check.ts'
import { change, GO_MOD, gateOf, LEAKING, MENDED, type Sides, verdictOf } from './world.ts'

/** The source alone. */
const judged = async (sides: Sides): Promise<Outcome> => (await gateOf(sides, { command: [] })).outcome

/** `a/a.go Ask new`, one line a finding. */
const standings = ({ report }: Outcome): readonly string[] =>
  report.findings.map(({ region, function: name, standing }) => `${region.file} ${name} ${standing.kind}`)

describe('a finding is new', () => {
  it('when the change brings it, which blocks', async () => {
    const outcome = await judged(change({ 'a/a.go': MENDED }, { 'a/a.go': LEAKING }))
    expect([standings(outcome), verdictOf(outcome)]).toEqual([['a/a.go Ask new'], 'block new-finding'])
  })

  it('when the change only takes away the receive of a send in another file', async () => {
    const send = 'package a\n\nfunc produce(out chan int, n int) {\n\tout <- n * n\n}\n'
    const plain = 'package a\n\nfunc Square(n int) int {\n\tsquares := make(chan int)\n\tgo produce(squares, n)\n\treturn <-squares\n}\n'
    const early = plain.replace('\treturn <-squares', '\tif n < 0 {\n\t\treturn 0\n\t}\n\treturn <-squares')
    const outcome = await judged(change({ 'a/send.go': send, 'a/square.go': plain }, { 'a/square.go': early }))
    expect([standings(outcome), verdictOf(outcome)]).toEqual([['a/square.go Square new'], 'block new-finding'])
  })

  it('when there is one more of the same kind than before', async () => {
    const twice = LEAKING.replace('package a', 'package a\n')
      .replaceAll('Ask', 'Tell')
      .replace(/import \([^)]*\)/, '')
    const outcome = await judged(
      change({ 'a/a.go': LEAKING }, { 'a/b.go': twice.replace('\n\n', '\n\nimport (\n\t"errors"\n\t"time"\n)\n') }),
    )
    expect(standings(outcome)).toEqual(['a/a.go Ask known', 'a/b.go Tell new'])
  })
})

describe('a finding is known', () => {
  it('when its lines move', async () => {
    const outcome = await judged(change({ 'a/a.go': LEAKING }, { 'a/a.go': LEAKING.replace('\nfunc', '\nvar moved = 1\n\n\nfunc') }))
    expect([standings(outcome), verdictOf(outcome)]).toEqual([['a/a.go Ask known'], 'pass'])
  })

  it('when its function moves to another file of the package', async () => {
    const outcome = await judged(change({ 'a/a.go': LEAKING }, { 'a/a.go': 'package a\n', 'a/b.go': LEAKING }))
    expect([standings(outcome), verdictOf(outcome)]).toEqual([['a/b.go Ask known'], 'pass'])
  })

  it('when its function is renamed', async () => {
    const outcome = await judged(change({ 'a/a.go': LEAKING }, { 'a/a.go': LEAKING.replaceAll('Ask', 'Query') }))
    expect([standings(outcome), verdictOf(outcome)]).toEqual([['a/a.go Query known'], 'pass'])
  })
})

describe('what is looked at', () => {
  const caller = 'package b\n\nimport "example.com/m/a"\n\nvar _ = a.Limit\n'
  const own = LEAKING.replace('package a', 'package b')

  it('is not a package that the change does not touch', async () => {
    const outcome = await judged(change({ 'a/a.go': MENDED, 'b/b.go': own }, { 'a/a.go': `${MENDED}\nfunc more() {}\n` }))
    expect([standings(outcome), outcome.report.run.packages]).toEqual([[], 1])
  })

  it.each([
    ['with another value', 'const Limit = 1', 'const Limit = 2', ['b/b.go Ask known']],
    ['that is gone', 'const Limit = 1', 'const limit = 1', ['b/b.go Ask known']],
    ['that did not change', 'const Limit = 1', 'const Limit = 1\n\nconst other = 2', []],
  ])('is a package that uses an exported name %s', async (_, before, after, expected) => {
    const base = { 'a/a.go': `package a\n\n${before}\n`, 'b/b.go': own, 'b/use.go': caller }
    const outcome = await judged(change(base, { 'a/a.go': `package a\n\n${after}\n` }))
    expect(standings(outcome)).toEqual(expected)
  })

  it('is nothing of vendored code and test data', async () => {
    const head = { 'vendor/x/x.go': LEAKING, 'a/testdata/x.go': LEAKING, '_old/x.go': LEAKING, 'a/_x.go': LEAKING, 'a/.x.go': LEAKING }
    const outcome = await judged(change({ 'a/a.go': MENDED }, head))
    expect([standings(outcome), verdictOf(outcome), outcome.report.run.files]).toEqual([[], 'pass', 0])
  })

  it('is all of a change without Go files, which passes', async () => {
    const outcome = await judged(change({ 'a/a.go': LEAKING }, { 'README.md': '# m\n' }))
    expect([standings(outcome), verdictOf(outcome)]).toEqual([[], 'pass'])
  })

  it('is, where the go line changes, also what the Go version decides about', async () => {
    const outcome = await judged(change({ 'a/a.go': LEAKING }, { 'go.mod': GO_MOD.replace('1.22', '1.23') }))
    expect([standings(outcome), verdictOf(outcome)]).toEqual([['a/a.go Ask known'], 'pass'])
  })
})
