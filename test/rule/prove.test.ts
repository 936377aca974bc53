import { describe, expect, it } from 'vitest'
import type { Edit, Finding } from '#model/finding.ts'
import { type Inspection, inspect, type Sources } from '#rule/inspect.ts'
import { applyEdits, withProvenFixes } from '#rule/prove.ts'
import { SENDS, sources, syntax } from './sample.ts'

const INSPECTION: Inspection = { rules: [SENDS], contracts: [], syntax, goVersion: '' }
const given = sources({ 'a/a.go': 'package a\nfunc f() {\n\tx <- 1\n\ty <- 2\n}\n', 'b/b.go': 'package b\n' })

/** The edit that puts a text in the place of a line. */
const line = (at: number, newText: string, file = 'a/a.go'): Edit => ({
  region: { file, startLine: at, startColumn: 1, endLine: at + 1, endColumn: 1 },
  newText,
})

/** How many of the first finding's fixes are left when it offers these edits. */
function left(edits: readonly Edit[], isOpen = true, over: Sources = given): number {
  const [first, ...others] = inspect(over, INSPECTION).findings as [Finding, ...Finding[]]
  const offered = { ...first, fixes: [{ description: 'mend it', edits }] }
  return withProvenFixes([offered, ...others], over, INSPECTION, () => isOpen)[0]?.fixes.length ?? -1
}

describe('a fix is offered', () => {
  it('when the finding is gone with it and no other has come', () => {
    expect(left([line(3, '')])).toBe(1)
    expect(left([line(3, '\t_ = 1\n')])).toBe(1)
  })

  it('also when the one that is left looks like the one that is gone', () => {
    const twice = sources({ 'a/a.go': 'package a\nfunc f() {\n\tx <- 1\n\tx <- 2\n}\n' })
    expect(left([line(3, '')], true, twice)).toBe(1)
  })
})

describe('a fix is not offered', () => {
  it('when the finding stays', () => expect(left([line(3, '\tx <- 3\n')])).toBe(0))
  it('when it mends another place', () => expect(left([line(4, '')])).toBe(0))
  it('when a new finding comes in its place', () => expect(left([line(3, '\tz <- 1\n')])).toBe(0))
  it('when the text does not parse any more', () => expect(left([line(3, '\tif {\n')])).toBe(0))
  it('when it edits a file that is not there', () => expect(left([line(1, '', 'a/gone.go')])).toBe(0))
  it('when gofmt would move the comment behind it, and not when there is no other to line up with', () => {
    const text = (behind: string) => sources({ 'a/a.go': `package a\nfunc f() {\n\tx <- 1 // one\n\ty := 2${behind}\n\t_ = y\n}\n` })
    const edit: Edit = { region: { file: 'a/a.go', startLine: 3, startColumn: 2, endLine: 3, endColumn: 8 }, newText: 'xyz = 1' }
    expect(left([edit], true, text(' // two'))).toBe(0)
    expect(left([edit], true, text(''))).toBe(1)
  })
  it('when its edits overlap', () => expect(left([line(3, ''), line(3, '')])).toBe(0))
  it('when it leaves the file', () => expect(left([line(300, '')])).toBe(0))
  it('for a finding that is not open', () => expect(left([line(3, '')], false)).toBe(0))
})

describe('many fixes', () => {
  const text = ['package a', ...Array.from({ length: 16 }, (_, index) => `func f${index}() { x <- ${index} }`), ''].join('\n')
  const many = sources({ 'a/a.go': text })
  const found = inspect(many, INSPECTION).findings
  const withFixes = (mend: (finding: Finding) => string) =>
    found.map((finding) => ({ ...finding, fixes: [{ description: 'mend it', edits: [line(finding.region.startLine, mend(finding))] }] }))
  /** Which functions keep their fix, and how often the package was parsed for that. */
  const tried = (findings: readonly Finding[]) => {
    let parsed = 0
    const counting: typeof syntax = {
      ...syntax,
      parse(...args) {
        parsed++
        return syntax.parse(...args)
      },
    }
    const proved = withProvenFixes(findings, many, { ...INSPECTION, syntax: counting }, () => true)
    return { kept: proved.filter(({ fixes }) => fixes.length > 0).length, parsed }
  }

  it('are tried together', () => {
    expect(tried(withFixes(() => '\n'))).toEqual({ kept: 16, parsed: 2 })
  })

  it('lose only those that do not hold', () => {
    const { kept, parsed } = tried(withFixes((finding) => (finding.function === 'f5' ? 'func f5() { x <- 50 }\n' : '\n')))
    expect(kept).toBe(15)
    expect(parsed).toBeLessThan(12)
  })
})

describe('edits of a text', () => {
  it('are applied from the end of nothing to the end of the text, in any order', () => {
    const at = (startLine: number, startColumn: number, newText: string): Edit => ({
      region: { file: 'a', startLine, startColumn, endLine: startLine, endColumn: startColumn },
      newText,
    })
    expect(applyEdits('ab\r\ncd', [at(2, 3, '!'), at(1, 1, '>'), at(1, 3, '+')])).toBe('>ab+\r\ncd!')
  })
})
