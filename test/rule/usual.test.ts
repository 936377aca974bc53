import { describe, expect, it } from 'vitest'
import { loadSyntax } from '#adapters/tree-sitter/engine.ts'
import type { Finding } from '#model/finding.ts'
import { inspect } from '#rule/inspect.ts'
import type { LoadedRule } from '#rule/pack.ts'
import { CONTRACTS, RULES } from '#rules/index.ts'

const syntax = await loadSyntax()
const USUAL = RULES.filter(({ rule }) => rule.id === 'lifecycle/usual-release-missed')

interface GoText {
  readonly file: string
  readonly text: string
}

const LEASE = file(
  'lease/lease.go',
  'package lease',
  'type Lease struct{}',
  'func Take() *Lease { return &Lease{} }',
  'func (l *Lease) Release() {}',
)

describe('what nearly all callers release', () => {
  it('is told where one of twenty does not, with the ratio and two that do', () => {
    const [told, ...more] = findings([
      LEASE,
      callers('a', 10),
      callers('b', 9),
      one('c', 'l := lease.Take(); if l == nil { return }; l.String()'),
    ])
    expect(told?.message).toBe(
      '19 of 20 callers of Take call Release on what it gives, and here l leaves the function without it on some way',
    )
    expect(told?.region.file).toBe('c/c.go')
    expect(told?.related.map(({ region, message }) => `${region.file} ${message}`)).toEqual([
      'c/c.go the function can leave here without settling l',
      'a/a.go another caller releases it here',
      'b/b.go another caller releases it here',
    ])
    expect(more).toEqual([])
  })

  it.each([
    ['thrown away', 'lease.Take()', 'it is thrown away'],
    ['assigned to nothing', '_ = lease.Take()', 'it is thrown away'],
    ['overwritten', 'l := lease.Take(); l = lease.Take(); l.Release()', 'l gets a new value before that'],
  ])('is told where it is %s', (_how, body, end) => {
    expect(messages([LEASE, callers('a', 10), callers('b', 10), one('c', body)])).toEqual([
      `20 of 21 callers of Take call Release on what it gives, and here ${end}`,
    ])
  })

  it('is told of a method behind a value of another package, and of a function that is called', () => {
    const pool = file(
      'pool/pool.go',
      'package pool',
      'type Pool struct{}',
      'func (p *Pool) Borrow() (int, func(), error) { return 0, nil, nil }',
    )
    const borrow = 'n, done, err := p.Borrow(); if err != nil { return }; defer done(); _ = n'
    const lost = 'n, _, err := p.Borrow(); if err != nil { return }; _ = n'
    const users = (dir: string, bodies: readonly string[]): GoText =>
      file(
        `${dir}/${dir}.go`,
        `package ${dir}`,
        'import "example.com/shop/pool"',
        ...bodies.map((body, at) => `func use${at}(p *pool.Pool) { ${body} }`),
      )
    expect(messages([pool, users('a', Array(10).fill(borrow)), users('b', [...Array(9).fill(borrow), lost])])).toEqual([
      '19 of 20 callers of Borrow call what it gives, and here it is thrown away',
    ])
  })

  it('is the same whatever the order of the files', () => {
    const sources = [LEASE, callers('a', 10), callers('b', 10), one('c', 'lease.Take()'), one('d', 'l := lease.Take(); l.String()')]
    const padded = [...sources, callers('e', 20)]
    expect(findings([...padded].reverse())).toEqual(findings(padded))
    expect(findings(padded)).toHaveLength(2)
  })

  it('is a note without a fix', () => {
    const [told] = findings([LEASE, callers('a', 10), callers('b', 10), one('c', 'lease.Take()')])
    expect([told?.level, told?.fixes]).toEqual(['note', []])
  })
})

describe('nothing is told', () => {
  const forgets = one('z', 'lease.Take()')

  it.each<[string, readonly GoText[]]>([
    ['where 18 of 19 agree, for they are too few', [LEASE, callers('a', 9), callers('b', 9), forgets]],
    ['where 18 of 20 agree', [LEASE, callers('a', 9), callers('b', 9), forgets, one('y', 'lease.Take()')]],
    ['where all that agree stand in one file', [LEASE, callers('a', 25), forgets]],
    [
      'where one function calls twenty times',
      [LEASE, one('a', 'l := lease.Take(); l.Release(); '.repeat(20).replaceAll('l := lease', 'l = lease')), forgets],
    ],
    ['where tests release, and production code does not', [LEASE, callers('a', 20, '_test'), callers('b', 20, '_test'), forgets]],
    ['of a test that does not release', [LEASE, callers('a', 10), callers('b', 10), one('c', 'lease.Take()', '_test')]],
    ['of what is returned, kept or handed on', [LEASE, callers('a', 10), callers('b', 10), HANDED_ON]],
    ['of the main function of a process', [LEASE, callers('a', 10), callers('b', 10), MAIN]],
  ])('%s', (_when, sources) => {
    expect(messages(sources)).toEqual([])
  })

  it('of the standard library, whose duties have pages', () => {
    const users = (dir: string, n: number, body: string): GoText =>
      file(
        `${dir}/${dir}.go`,
        `package ${dir}`,
        'import "text/tabwriter"',
        ...Array.from({ length: n }, (_, at) => `func use${at}() { ${body} }`),
      )
    expect(
      messages([
        users('a', 15, 't := tabwriter.Open(); defer t.Close()'),
        users('b', 15, 't := tabwriter.Open(); defer t.Close()'),
        users('c', 1, 'tabwriter.Open()'),
      ]),
    ).toEqual([])
  })

  it('of a timer that has fired', () => {
    const timer = file(
      'wait/wait.go',
      'package wait',
      'import "time"',
      'func For(d time.Duration) (*time.Timer, func()) { return nil, nil }',
    )
    const users = (dir: string, n: number, body: string): GoText =>
      file(
        `${dir}/${dir}.go`,
        `package ${dir}`,
        'import "example.com/shop/wait"',
        ...Array.from({ length: n }, (_, at) => `func use${at}(done chan int) { t, stop := wait.For(1); ${body} }`),
      )
    const always = 'defer stop(); <-t.C'
    const fired = 'select {\ncase <-t.C:\ncase <-done:\nstop()\n}'
    const forgotten = 'select {\ncase <-t.C:\ncase <-done:\nreturn\n}; stop()'
    expect(messages([timer, users('a', 10, always), users('b', 10, always), users('c', 1, fired)])).toEqual([])
    expect(messages([timer, users('a', 10, always), users('b', 10, always), users('c', 1, forgotten)])).toHaveLength(1)
  })

  it('where a contract states the duty, and is told where none does', () => {
    const users = (dir: string, n: number, body: string): GoText =>
      file(
        `${dir}/${dir}.go`,
        `package ${dir}`,
        'import "github.com/IBM/sarama"',
        ...Array.from({ length: n }, (_, at) => `func use${at}() { p, _ := sarama.NewSyncProducer(nil, nil); ${body} }`),
      )
    const sources = [users('a', 10, 'defer p.Close()'), users('b', 10, 'defer p.Close()'), users('c', 1, 'p.SendMessage(nil)')]
    expect(messages(sources)).toEqual([])
    expect(findings(sources, USUAL, [])).toHaveLength(1)
  })

  it('where another rule has a finding about the call', () => {
    const sources = [LEASE, callers('a', 10), callers('b', 10), one('c', 'lease.Take()')]
    const query = '(call_expression function: (selector_expression field: (field_identifier) @name) (#eq? @name "Take")) @report'
    const { rule } = USUAL[0] as LoadedRule
    const other: LoadedRule = { rule: { ...rule, id: 'own/take' }, query }
    const told = findings(sources, [...USUAL, other]).map(({ ruleId }) => ruleId)
    expect(messages(sources)).toHaveLength(1)
    expect(new Set(told)).toEqual(new Set(['own/take']))
  })
})

const HANDED_ON = file(
  'h/h.go',
  'package h',
  'import "example.com/shop/lease"',
  'type desk struct{ lease *lease.Lease }',
  'func returned() *lease.Lease { l := lease.Take(); return l }',
  'func kept(d *desk) { l := lease.Take(); d.lease = l }',
  'func given(to func(*lease.Lease)) { l := lease.Take(); to(l) }',
)

const MAIN = file('cmd/shop/main.go', 'package main', 'import "example.com/shop/lease"', 'func main() { lease.Take() }')

function file(path: string, ...lines: readonly string[]): GoText {
  return { file: path, text: `${lines.join('\n\n')}\n` }
}

/** A package with so many functions that release a lease. */
function callers(dir: string, count: number, suffix = ''): GoText {
  const functions = Array.from({ length: count }, (_, at) => `func use${at}() { l := lease.Take(); defer l.Release() }`)
  return file(`${dir}/${dir}${suffix}.go`, `package ${dir}`, 'import "example.com/shop/lease"', ...functions)
}

function one(dir: string, body: string, suffix = ''): GoText {
  return file(
    `${dir}/${dir}${suffix}.go`,
    `package ${dir}`,
    'import "example.com/shop/lease"',
    `func use() {\n${body.replaceAll('; ', '\n')}\n}`,
  )
}

function findings(files: readonly GoText[], rules: readonly LoadedRule[] = USUAL, contracts = CONTRACTS): readonly Finding[] {
  const modules = [{ file: 'go.mod', text: 'module example.com/shop\n\ngo 1.24\n' }]
  const inspected = inspect({ files, modules }, { rules, contracts, syntax, goVersion: '' })
  expect(inspected.gaps).toEqual([])
  return inspected.findings
}

function messages(files: readonly GoText[]): readonly string[] {
  return findings(files).map(({ message }) => message)
}
