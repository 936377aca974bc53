import { describe, expect, it } from 'vitest'
import { FORMAT } from '#go/exact/format.ts'
import { textHash } from '#go/exact/hash.ts'
import type { TypesRequest } from '#ports.ts'
import { recording } from '../baseline/evidence.ts'
import { change, gateOf, type Sides, verdictOf } from './world.ts'

/** Only types tell that what `Get` gives is a response of net/http. */
const TEXT = `package a

import "example.org/web"

func ask(client *web.Client) (int, error) {
	answer, err := client.Get()
	if err != nil {
		return 0, err
	}
	return answer.StatusCode, nil
}
`
const LATER = `${TEXT}\nfunc more() {}\n`

/** The facts of one file, in which the call of Get is told to be that of an http client. */
function facts(file: string, text: string, before = false): string {
  const callAt = vlq(text.indexOf('client.Get()')) + vlq('client.Get()'.length) + vlq(0)
  const told = { file, hash: textHash(text), spans: '', calls: callAt, owners: '', capacities: '' }
  const line = JSON.stringify({ version: FORMAT, before, types: [], callees: ['net/http Client.Get'], files: [told], gaps: [] })
  return `${line}\n${textHash(line)}\n`
}

function silence(why: string, before = false): string {
  const line = JSON.stringify({ version: FORMAT, before, gaps: [{ what: 'package example.com/m/a', why }] })
  return `${line}\n${textHash(line)}\n`
}

function vlq(value: number): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  return value > 31 ? digits[(value & 31) | 32] + vlq(value >> 5) : (digits[value] as string)
}

/** Judges a change by what Go says; both sides are asked about at once where their packages are the same. */
async function judged(sides: Sides, head: string, base: (before: boolean) => string) {
  const asked: TypesRequest[] = []
  const types = (request: TypesRequest): string => {
    asked.push(request)
    if (request.before) return head + base(true)
    return request.instead.size > 0 ? base(false) : head
  }
  const { outcome } = await gateOf(sides, { runs: { head: recording([]) }, types })
  return {
    verdict: verdictOf(outcome),
    findings: outcome.report.findings.map(({ ruleId, standing }) => `${ruleId} ${standing.kind}`),
    gaps: outcome.report.gaps.filter(({ kind }) => kind === 'types').map(({ what, why }) => `${what}: ${why}`),
    asked,
  }
}

const edited = change({ 'a/a.go': TEXT }, { 'a/a.go': LATER })

describe('types from Go', () => {
  it('judge both sides of a change', async () => {
    const { findings, gaps, verdict } = await judged(edited, facts('a/a.go', LATER), (before) => facts('a/a.go', TEXT, before))
    expect([verdict, findings, gaps]).toEqual(['pass', ['http/body-not-closed known'], []])
  })

  it('are asked for at the base with the texts of the base, and nothing in place of what was added', async () => {
    const sides = change({ 'a/a.go': TEXT }, { 'a/a.go': LATER, 'a/b.go': 'package a\n', 'a/notes.txt': 'x' })
    const { asked } = await judged(sides, '', () => '')
    expect(asked.map(({ instead }) => [...instead])).toEqual([
      [],
      [
        ['a/b.go', undefined],
        ['a/a.go', TEXT],
      ],
    ])
    expect(asked[0]?.modules).toEqual([{ dir: '', patterns: ['./a'] }])
  })

  it('are asked for once where no import and no file came or went', async () => {
    const { asked } = await judged(edited, '', () => '')
    expect(asked.map(({ instead, before }) => [[...instead], [...(before ?? [])]])).toEqual([[[], [['a/a.go', TEXT]]]])
    const imports = change({ 'a/a.go': TEXT }, { 'a/a.go': LATER.replace('import ', 'import _ "os"\nimport ') })
    expect((await judged(imports, '', () => '')).asked.length).toBe(2)
    const tagged = change({ 'a/a.go': TEXT }, { 'a/a.go': `//go:build linux\n\n${LATER}` })
    expect((await judged(tagged, '', () => '')).asked.length).toBe(2)
  })

  it('judge neither side where the base has none, and the report says so', async () => {
    const { findings, gaps, verdict } = await judged(edited, facts('a/a.go', LATER), (before) => silence('it does not compile', before))
    expect([verdict, findings]).toEqual(['pass', []])
    expect(gaps).toEqual([
      'types of package example.com/m/a at the base: it does not compile; types are known from declarations there',
      'types of a: Go said nothing about it at the base, so that both sides are judged alike; types are known from declarations there',
    ])
  })

  it('judge neither side where the head has none', async () => {
    const { findings, gaps, verdict } = await judged(edited, silence('it does not compile'), (before) => facts('a/a.go', TEXT, before))
    expect([verdict, findings]).toEqual(['pass', []])
    expect(gaps.length).toBe(1)
  })

  it('judge a package that is new', async () => {
    const { findings } = await judged(change({}, { 'a/a.go': TEXT }), facts('a/a.go', TEXT), () => '')
    expect(findings).toEqual(['http/body-not-closed new'])
  })

  it.each([
    ['about another text', facts('a/a.go', TEXT), /another text/],
    ['that are cut short', facts('a/a.go', LATER).slice(0, -9), /cut short/],
    ['that are damaged', facts('a/a.go', LATER).replace('Client.Get', 'Client.Put'), /damaged/],
  ])('%s are refused, with the verdict that there is without them', async (_, head, why) => {
    const { findings, gaps, verdict } = await judged(edited, head, (before) => facts('a/a.go', TEXT, before))
    expect([verdict, findings]).toEqual(['pass', []])
    expect(gaps.join()).toMatch(why)
  })
})
