import { describe, expect, it } from 'vitest'
import { callablesOf } from '#go/callables.ts'
import { calleeOf } from '#go/calls.ts'
import { exactTypes } from '#go/exact/facts.ts'
import { FORMAT } from '#go/exact/format.ts'
import { textHash } from '#go/exact/hash.ts'
import { type Answer, type FileAnswer, readAnswers } from '#go/exact/read.ts'
import { readSpans } from '#go/exact/spans.ts'
import { readType } from '#go/exact/written-types.ts'
import { fieldOf } from '#go/fields.ts'
import { isContext, isError } from '#go/interfaces.ts'
import { GoPackage } from '#go/package.ts'
import { typeOf } from '#go/types.ts'
import { find, goFile } from './source.ts'

const TEXT = 'package p\n\nfunc f() {\n\tx, y := open()\n\tx.done.Close()\n}\n'

/** An answer about one file. */
function answer(over: Partial<Answer> = {}, places: Partial<FileAnswer> = {}): Answer {
  const file = { file: 'p.go', hash: textHash(TEXT), imports: [], spans: '', calls: '', owners: '', capacities: '', ...places }
  return {
    go: 'go1.26.8',
    before: false,
    types: [],
    marks: '',
    callees: [],
    files: [file],
    promoted: [],
    assigned: [],
    aliases: [],
    ends: [],
    twins: [],
    readers: [],
    gaps: [],
    ...over,
  }
}

/** One place as the fact program writes it. */
function place(text: string, what: number): string {
  return vlq(TEXT.indexOf(text)) + vlq(text.length) + vlq(what)
}

function vlq(value: number): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return value > 31 ? digits[(value & 31) | 32] + vlq(value >> 5) : (digits[value] as string)
}

function packageWith(told: Answer): { pkg: GoPackage; file: ReturnType<typeof goFile> } {
  const file = goFile(TEXT)
  return { pkg: new GoPackage('', 'p', 'example.com/p', [file], undefined, undefined, exactTypes([told])), file }
}

function written(answers: readonly Answer[]): string {
  return answers
    .map((one) => JSON.stringify({ version: FORMAT, ...one }))
    .map((line) => `${line}\n${textHash(line)}\n`)
    .join('')
}

describe('spans', () => {
  it('are found by start and end, in several digits too', () => {
    const spans = readSpans(vlq(700) + vlq(40) + vlq(3) + vlq(0) + vlq(41) + vlq(1000) + vlq(2) + vlq(1) + vlq(7))
    expect([spans?.at(700, 740), spans?.at(700, 741), spans?.at(702, 703), spans?.at(702, 704), spans?.at(0, 1)]).toEqual([
      3, 1000, 7, -1, -1,
    ])
  })

  it('that are cut short or hold another sign are refused', () => {
    expect([readSpans('AB'), readSpans('A-B'), readSpans('ABC€'), readSpans(`${'g'.repeat(9)}AAA`)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('a type as it is told', () => {
  it.each([
    ['*net/http.Client', { kind: 'pointer', to: { kind: 'named', package: 'net/http', name: 'Client' } }],
    ['<-chan .event', { kind: 'chan', element: { kind: 'named', package: '', name: 'event' } }],
    [
      '[]map gopkg.in/yaml.v3.Node',
      { kind: 'slice', element: { kind: 'map', element: { kind: 'named', package: 'gopkg.in/yaml.v3', name: 'Node' } } },
    ],
    ['interface', { kind: 'interface' }],
    ['?', undefined],
    ['*?', undefined],
  ])('%s', (text, type) => {
    expect(readType(text)).toEqual({ type, isWhole: true })
  })

  it('is known to be told in part where a struct or function type is in it', () => {
    expect([readType('chan struct').isWhole, readType('func').isWhole, readType('[]*struct').isWhole]).toEqual([false, false, false])
  })
})

describe('facts', () => {
  it('tell types that declarations do not', () => {
    const { pkg, file } = packageWith(answer({ types: ['*net.TCPConn'] }, { spans: place('x.done', 0) }))
    expect(typeOf(pkg, file, find(file, 'selector_expression', 'x.done'))).toEqual({
      kind: 'pointer',
      to: { kind: 'named', package: 'net', name: 'TCPConn' },
    })
  })

  it('tell each of several values', () => {
    const { pkg, file } = packageWith(answer({ types: ['(.conn,.error)'] }, { spans: place('open()', 0) }))
    expect(['x', 'y'].map((name) => typeOf(pkg, file, find(file, 'identifier', name)))).toEqual([
      { kind: 'named', package: '', name: 'conn' },
      { kind: 'named', package: '', name: 'error' },
    ])
  })

  it('tell what a call calls, with the method that is declared behind a promoted one', () => {
    const callees = ['github.com/x/y DB.Close\tdatabase/sql DB.Close']
    const { pkg, file } = packageWith(answer({ callees }, { calls: place('x.done.Close()', 0) }))
    expect(calleeOf(pkg, file, find(file, 'call_expression', 'x.done.Close()'))).toEqual({
      package: 'github.com/x/y',
      name: 'DB.Close',
      candidates: [],
      declared: { package: 'database/sql', name: 'DB.Close' },
    })
  })

  it('tell who declares a promoted field', () => {
    const { pkg, file } = packageWith(answer({ types: ['*.inner'] }, { owners: place('x.done', 0) }))
    expect(fieldOf(pkg, file, find(file, 'selector_expression', 'x.done'))).toEqual({ owner: 'inner', name: 'done' })
  })

  it('tell what implements an interface of the standard library, whatever its name', () => {
    const { pkg, file } = packageWith(answer({ types: ['*.conn', '*.fault'], marks: '24' }, { spans: place('x.done', 0) }))
    const node = find(file, 'selector_expression', 'x.done')
    expect([isContext(pkg, file, node), isError(pkg, file, node)]).toEqual([true, false])
  })

  it('about another text say nothing', () => {
    const exact = exactTypes([answer({ types: ['.conn'] }, { spans: place('x.done', 0) })])
    expect([exact.file('p.go', TEXT) !== undefined, exact.file('q.go', TEXT)]).toEqual([true, undefined])
    expect(exactTypes([answer()]).file('p.go', `${TEXT}\n`)).toBeUndefined()
  })

  it('name the types behind an interface, through other interfaces too, unless something unknown is put into it', () => {
    const exact = exactTypes([answer({ assigned: ['m/a I\tm/a T\t~m/b J', 'm/b J\tm/b U', 'm/a K\t?\tm/a T', 'm/a L\t~m/c Unseen'] })])
    expect(exact.implementations('m/a', 'I')).toEqual([
      { package: 'm/a', name: 'T' },
      { package: 'm/b', name: 'U' },
    ])
    expect([exact.implementations('m/a', 'K'), exact.implementations('m/a', 'L')]).toEqual([undefined, undefined])
  })
})

describe('a call through an interface of the package', () => {
  const CODE = 'package p\n\ntype runner interface{ run() }\n\ntype own struct{}\n\nfunc (own) run() {}\n\nfunc use(r runner) { r.run() }\n'

  function called(assigned: readonly string[] | undefined): readonly string[] {
    const file = goFile(CODE)
    const exact = assigned && exactTypes([answer({ assigned: [['example.com/p runner', ...assigned].join('\t')] })])
    const pkg = new GoPackage('', 'p', 'example.com/p', [file], undefined, undefined, exact)
    return callablesOf(pkg, file, find(file, 'call_expression', 'r.run()')).map((fn) => fn.file.declaredName(fn.node))
  }

  it('leads to the one type that is put into it', () => {
    expect(called(['example.com/p own'])).toEqual(['own.run'])
  })

  it('leads nowhere where another package puts its own into it, though declarations know one method alone', () => {
    expect([called(undefined), called(['example.com/p own', 'example.com/q other'])]).toEqual([['own.run'], []])
  })
})

describe('reading facts', () => {
  it('gives back what was written, several answers in turn', () => {
    const read = readAnswers(written([answer(), answer({ go: 'go1.27.3' })]))
    expect('answers' in read && read.answers.map(({ go, files }) => [go, files.length])).toEqual([
      ['go1.26.8', 1],
      ['go1.27.3', 1],
    ])
  })

  it('refuses what is cut short, damaged or of another version, and says so', () => {
    const text = written([answer()])
    expect([readAnswers(text.slice(0, -3)), readAnswers(text.replace('go1.26.8', 'go1.26.9')), readAnswers('{"version":2}\nx\n')]).toEqual([
      { why: 'the facts were cut short' },
      { why: 'the facts were damaged' },
      { why: 'the facts were damaged' },
    ])
    const other = JSON.stringify({ version: FORMAT - 1 })
    expect(readAnswers(`${other}\n${textHash(other)}\n`)).toEqual({ why: 'the facts are of another version' })
  })
})
