import { describe, expect, it } from 'vitest'
import type { Finding } from '#model/finding.ts'
import type { Bench } from '#rule/detect.ts'
import { inspect } from '#rule/inspect.ts'
import { inspected, SENDS, sampleRule, sources, syntax } from './sample.ts'

function prints(texts: Readonly<Record<string, string>>): string[] {
  return inspected(texts).findings.map((finding) => finding.fingerprint)
}

function places(findings: readonly Finding[]): string[] {
  return findings.map(({ region, message }) => `${region.file}:${region.startLine} ${message}`)
}

describe('what inspection says', () => {
  const texts = {
    'b/b.go': 'package b\nfunc f() {\n\ty <- 1\n\tx <- 1\n}\n',
    'a/a.go': 'package a\nfunc f() { z <- 1 }\n',
    'go.mod': 'module example.com/m\n',
  }

  it('is sorted by file and place, however the files come', () => {
    expect(places(inspected(texts).findings)).toEqual(['a/a.go:2 send on z', 'b/b.go:3 send on y', 'b/b.go:4 send on x'])
    const given = sources(texts)
    const backwards = inspect(
      { files: [...given.files].reverse(), modules: given.modules },
      { rules: [SENDS], contracts: [], syntax, goVersion: '' },
    )
    expect(JSON.stringify(backwards)).toBe(JSON.stringify(inspected(texts)))
  })

  it('is the same bytes twice', () => {
    expect(JSON.stringify(inspected(texts))).toBe(JSON.stringify(inspected(texts)))
  })

  it('has all of a finding', () => {
    const [finding] = inspected({ 'a.go': 'package a\nfunc (s *S) run() {\n\ts.ch <- 1\n}\n' }).findings
    expect(finding).toMatchObject({
      ruleId: 'test/sends',
      level: 'error',
      confidence: 'high',
      message: 'send on s.ch',
      function: 'S.run',
      region: { file: 'a.go', startLine: 3, startColumn: 2, endLine: 3, endColumn: 11 },
      related: [{ message: 'in this function', function: 'S.run', region: { startLine: 2 } }],
      standing: { kind: 'new' },
    })
  })

  it('is a note in a test file', () => {
    const [finding] = inspected({ 'a_test.go': 'package a\nfunc f() { ch <- 1 }\n' }).findings
    expect(finding?.level).toBe('note')
  })

  it('is one finding where a rule reports a place twice', () => {
    const twice = sampleRule('test/twice', '(send_statement (_)) @send', ({ send }, { report }) =>
      report(send as number, 'again', { identity: 'x' }),
    )
    expect(inspected({ 'a.go': 'package a\nfunc f() { ch <- 1 }\n' }, [twice]).findings).toHaveLength(1)
  })

  it('is on one line, however the code is written', () => {
    expect(
      inspected({ 'a.go': 'package a\nfunc f() {\n\tget(\n\t\t1,\n\t) <- 2\n}\n' }).findings.map((finding) => finding.message),
    ).toEqual(['send on get( 1, )'])
  })

  it('counts files and packages', () => {
    const { read, packages } = inspected({ ...texts, 'b/b_test.go': 'package b_test\nfunc (t *T) m() {}\n' })
    expect([...read]).toEqual(['a/a.go', 'b/b.go', 'b/b_test.go'])
    expect(packages).toBe(2)
  })
})

describe('a package', () => {
  const sees = sampleRule('test/sees', '(send_statement) @send', ({ send }, { pkg, file, report }) =>
    report(send as number, `${pkg.importPath} ${pkg.name} ${pkg.functions('helper', file).length}`, { identity: 'x' }),
  )
  const messages = (texts: Readonly<Record<string, string>>): string[] =>
    inspected(texts, [sees]).findings.map((finding) => finding.message)

  it('is a folder’s files of one name', () => {
    expect(
      messages({
        'a/x.go': 'package a\nfunc f() { c <- 1 }\n',
        'a/y.go': 'package a\nfunc helper() {}\n',
        'a/y_test.go': 'package a_test\nfunc g() { c <- 1 }\n',
      }),
    ).toEqual(['a a 1', 'a a_test 0'])
  })

  it('has the import path that its module gives it', () => {
    expect(
      messages({
        'go.mod': 'module example.com/m\n',
        'sub/go.mod': 'module example.com/sub\n',
        'a/a.go': 'package a\nfunc f() { c <- 1 }\n',
        'sub/b/b.go': 'package b\nfunc f() { c <- 1 }\n',
      }),
    ).toEqual(['example.com/m/a a 0', 'example.com/sub/b b 0'])
  })

  it('is judged by the go line of its own module, or by the one that overrules it', () => {
    const version = sampleRule('test/version', '(send_statement) @send', ({ send }, { goVersion, report }) =>
      report(send as number, goVersion.text, { identity: 'x' }),
    )
    const texts = {
      'go.mod': 'module m\ngo 1.21\n',
      'sub/go.mod': 'module sub\ngo 1.24\n',
      'a.go': 'package a\nfunc f() { c <- 1 }\n',
      'sub/b.go': 'package b\nfunc f() { c <- 1 }\n',
    }
    const versions = (overruling: string): string[] =>
      inspected(texts, [version], { goVersion: overruling }).findings.map((finding) => finding.message)
    expect(versions('')).toEqual(['1.21', '1.24'])
    expect(versions('1.20')).toEqual(['1.20', '1.20'])
  })
})

describe('a fingerprint', () => {
  const text = 'package a\n\nfunc f() {\n\tfirst()\n\tch <- 1\n\tch <- 2\n}\n\nfunc (s *S) g() {\n\ts.ch <- 1\n}\n'
  const before = prints({ 'a.go': text })

  it('survives lines that move and edits elsewhere in the function', () => {
    expect(prints({ 'a.go': text.replace('func f', '// more\n\nvar x = 1\n\nfunc f') })).toEqual(before)
    expect(prints({ 'a.go': text.replace('first()', 'if c {\n\t\tother()\n\t}') })).toEqual(before)
  })

  it('survives another layout', () => {
    const loose = { 'a.go': 'package a\nfunc f() { m [ "k" ] <- 1; get( 1,2 ).ch <- 2 }\n' }
    expect(prints(loose)).toEqual(prints({ 'a.go': 'package a\n\nfunc f() {\n\tm["k"] <- 1\n\tget(1, 2).ch <- 2\n}\n' }))
  })

  it('survives a move to another file of the package', () => {
    expect(prints({ 'z.go': text, 'a.go': 'package a\n' })).toEqual(before)
    const [f, g] = [text.slice(0, text.indexOf('func (s')), `package a\n\n${text.slice(text.indexOf('func (s'))}`]
    expect(prints({ 'b.go': f, 'c.go': g })).toEqual(before)
  })

  it('is another one in another package, function, rule, or for another channel', () => {
    const one = (path: string, body: string, rules = [SENDS]): string =>
      inspected({ [path]: body, 'go.mod': 'module m\n' }, rules).findings[0]?.fingerprint as string
    const base = 'package a\nfunc f() { ch <- 1 }\n'
    const variants = [
      one('a.go', base),
      one('sub/a.go', base),
      one('a.go', base.replace('package a', 'package a_test')),
      one('a.go', base.replace('f()', 'g()')),
      one('a.go', base.replace('ch', 'dh')),
      one('a.go', base, [{ ...SENDS, rule: { ...SENDS.rule, id: 'test/other' } }]),
    ]
    expect(new Set(variants).size).toBe(variants.length)
  })

  it('is never shared by two findings', () => {
    const same =
      'package a\nfunc f() {\n\tch <- 1\n\tch <- 1\n}\nfunc init() { ch <- 1 }\nfunc init() { ch <- 1 }\nvar v = func() { ch <- 1 }\n'
    const texts = {
      'a.go': same,
      'b.go': 'package a\nfunc init() { ch <- 1 }\n',
      'a_test.go': same.replace('package a', 'package a_test'),
      'sub/a.go': same,
      'x/go.mod': 'module example\n',
      'x/a.go': same,
      'y/go.mod': 'module example\n',
      'y/a.go': same,
    }
    const all = prints(texts)
    expect(all).toHaveLength(26)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('what could not be seen', () => {
  it('is a gap with its region, and the rest of the file is judged', () => {
    const { gaps, findings } = inspected({ 'a.go': 'package a\nfunc f() { a <- 1 }\nfunc g() { ]] }\nfunc h() { b <- 1 }\n' })
    expect(places(findings)).toEqual(['a.go:2 send on a', 'a.go:4 send on b'])
    expect(gaps).toMatchObject([{ kind: 'source', what: 'a.go line 3', region: { file: 'a.go', startLine: 3, endLine: 3 } }])
  })

  it('is counted where there is a lot of it', () => {
    const { gaps } = inspected({ 'a.go': `package a\n${'func g() { ]] }\nfunc ok() {}\n'.repeat(20)}` })
    expect(gaps).toHaveLength(6)
    expect(gaps.at(-1)?.why).toMatch(/^\d+ more places could not be parsed$/)
  })

  it('includes a file without a package clause', () => {
    for (const text of ['', '// only a comment\n', '\u0000\u0001\u0002', '<html>'])
      expect(inspected({ 'a.go': text }).gaps).toMatchObject([{ kind: 'source', region: { file: 'a.go' } }])
  })

  it('includes statements nested too deep, once a rule asks about them', () => {
    const deep = `package a\nfunc f() {\n\tch <- 1\n${'if c {\n'.repeat(1000)}x()\n${'}\n'.repeat(1000)}}\n`
    const asks = sampleRule(
      'test/asks',
      '(send_statement) @send',
      ({ send }, { file, flow }) => void flow({ file, node: file.functionAround(send as number) }),
    )
    expect(inspected({ 'a.go': deep }).gaps).toEqual([])
    expect(inspected({ 'a.go': deep }, [asks, asks]).gaps).toMatchObject([
      { kind: 'source', why: expect.stringContaining('nested too deep'), region: { file: 'a.go' } },
    ])
  })

  it('includes a text on which the parser fails, and costs no other file', () => {
    const failing = {
      ...syntax,
      parse: (text: string, query?: Parameters<typeof syntax.parse>[1]) => (text.includes('boom') ? fail() : syntax.parse(text, query)),
    }
    const { gaps, findings } = inspected({ 'a.go': 'package a // boom\n', 'b.go': 'package a\nfunc f() { ch <- 1 }\n' }, [SENDS], {
      syntax: failing,
    })
    expect(places(findings)).toEqual(['b.go:2 send on ch'])
    expect(gaps).toMatchObject([
      { kind: 'source', what: 'parsing a.go', why: expect.stringContaining('out of memory'), region: { file: 'a.go' } },
    ])
  })
})

function fail(): never {
  throw new Error('out of memory')
}

describe('a rule', () => {
  const text = { 'a.go': 'package a\nfunc f() { ch <- 1 }\n' }

  it('whose query does not compile costs only itself', () => {
    const { findings, gaps } = inspected(text, [
      sampleRule('test/bad', '(no_such_node) @x'),
      SENDS,
      sampleRule('test/open', '(send_statement'),
    ])
    expect(places(findings)).toEqual(['a.go:2 send on ch'])
    expect(gaps.map(({ kind, what }) => `${kind} ${what}`)).toEqual(['rule rule test/bad', 'rule rule test/open'])
  })

  it('whose query would run on into the next costs only itself', () => {
    const { findings, gaps } = inspected(text, [
      sampleRule('test/half', '(send_statement) @a (go_statement'),
      sampleRule('test/rest', ') @b'),
      SENDS,
    ])
    expect(findings.map((finding) => finding.ruleId)).toEqual(['test/sends'])
    expect(gaps.map((gap) => gap.what)).toEqual(['rule test/half', 'rule test/rest'])
  })

  it('that says which files it concerns is asked about no other', () => {
    const asked: string[] = []
    const rule = {
      ...sampleRule('test/few', '(send_statement) @send', (_, { file }) => void asked.push(file.path)),
      concerns: ({ file }: Bench) => file.path === 'b.go',
    }
    inspected({ 'a.go': 'package a\nfunc f() { ch <- 1 }\n', 'b.go': 'package a\nfunc g() { ch <- 1; ch <- 2 }\n' }, [rule])
    expect(asked).toEqual(['b.go', 'b.go'])
  })

  it('that fails on the question whether a file concerns it costs only itself, and is a gap', () => {
    const fails = { ...sampleRule('test/fails', '(send_statement) @send', () => {}), concerns: () => fail() }
    const { findings, gaps } = inspected(text, [fails, SENDS])
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['test/sends'])
    expect(gaps).toMatchObject([{ kind: 'rule', what: 'rule test/fails on a.go', why: expect.stringContaining('defect') }])
  })

  it('that fails costs only itself, and says where', () => {
    const fails = sampleRule('test/fails', '(send_statement) @send', () => fail())
    const { findings, gaps } = inspected(text, [fails, SENDS])
    expect(findings).toHaveLength(1)
    expect(gaps).toMatchObject([
      { kind: 'rule', what: 'rule test/fails on a.go', why: expect.stringContaining('defect'), region: { startLine: 2 } },
    ])
  })

  it('without code reports its matches, at @report where there is one', () => {
    const plain = sampleRule('test/plain', '(send_statement channel: (_) @channel)')
    const chosen = sampleRule('test/chosen', '(send_statement channel: (_) @channel value: (_) @report)')
    const found = inspected(text, [plain, chosen]).findings.map(
      ({ ruleId, message, region }) => `${ruleId} ${message} ${region.startColumn}`,
    )
    expect(found).toEqual(['test/plain the title of test/plain 12', 'test/chosen the title of test/chosen 18'])
  })

  it('that shares its query with another gets every match as well', () => {
    const twin = { ...SENDS, rule: { ...SENDS.rule, id: 'test/twin' } }
    expect(inspected(text, [SENDS, twin]).findings.map((finding) => finding.ruleId)).toEqual(['test/sends', 'test/twin'])
  })

  it('with several patterns gets the matches of each', () => {
    const both = sampleRule('test/both', '(send_statement) @report\n(go_statement) @report')
    expect(
      inspected({ 'a.go': 'package a\nfunc f() {\n\tgo f()\n\tch <- 1\n}\n' }, [SENDS, both, SENDS]).findings.map(
        ({ ruleId, region }) => `${ruleId} ${region.startLine}`,
      ),
    ).toEqual(['test/both 3', 'test/both 4', 'test/sends 4'])
  })
})

describe('generated code', () => {
  const generated = (text: string): boolean => inspected({ 'a.go': text }).generated.has('a.go')

  it('is known by its marker before the package clause', () => {
    expect(generated('// Code generated by x. DO NOT EDIT.\n\npackage a\n')).toBe(true)
    expect(generated('// License.\n\n// Code generated by x. DO NOT EDIT.\r\npackage a\r\n')).toBe(true)
  })

  it('is not what only speaks of it', () => {
    expect(generated('package a\n\nconst header = `\n// Code generated by x. DO NOT EDIT.\n`\n')).toBe(false)
    expect(generated('// Code generated by hand, DO EDIT.\npackage a\n')).toBe(false)
  })
})
