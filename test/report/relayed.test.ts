import { describe, expect, test } from 'vitest'
import type { Report } from '#model/report.ts'
import { checkOf } from '#report/check.ts'
import { renderComment } from '#report/comment.ts'
import { renderJson } from '#report/json.ts'
import { notGreener, readRelayed } from '#report/relayed.ts'
import { activeParts } from '../../bench/hostile/markdown.ts'
import fc from '../property.ts'
import { nasty, reportOf } from './nasty.ts'
import { finding, PASS, sampleReport } from './sample.ts'

const text = (report: Report = sampleReport()) => renderJson(report)
const read = (json: string) => readRelayed(json, [])
const whyOf = (json: string) => {
  const found = read(json)
  return 'why' in found ? found.why : ''
}
const withPart = (part: object) => JSON.stringify({ ...JSON.parse(text()), ...part })
const options = {
  sources: new Map(),
  id: 'default',
  relayed: { runUrl: 'https://github.example/o/r/actions/runs/1', conclusion: 'failure' },
}

describe('a report of ours', () => {
  test('is shown as its own run would show it without the sources, beneath a line that says whose word it is', () => {
    const relayed = read(text()) as Report
    const { relayed: _, ...own } = options
    const [marker, history, title, , note, ...rest] = renderComment(relayed, options).split('\n')
    expect(note).toMatch(/^> Told by \[the run of this pull request\]/)
    const rules = { ...sampleReport(), rules: [] }
    expect([marker, history, title, ...rest]).toEqual(renderComment(rules, own).split('\n'))
  })

  test('keeps what could not be seen', () => {
    const gaps = [{ kind: 'capture', what: 'package example.com/a', why: 'it was killed' }] as const
    expect((read(text(sampleReport({ gaps }))) as Report).gaps).toEqual(gaps)
  })
})

describe('what is no report of ours', () => {
  test.each<readonly [string, string, string]>([
    ['a path out of the repository', text(sampleReport({ findings: [at('../../etc/passwd')] })), 'cannot be one of the repository'],
    ['an absolute path', text(sampleReport({ findings: [at('/etc/passwd')] })), 'cannot be one of the repository'],
    ['a path of another system', text(sampleReport({ findings: [at('C:\\x.go')] })), 'cannot be one of the repository'],
    ['a path with a line break', text(sampleReport({ findings: [at('a\nb.go')] })), 'cannot be one of the repository'],
    ['a text that is too long', text(sampleReport({ findings: [finding({ message: 'x'.repeat(20_001) })] })), '20001 characters'],
    ['a list that is too long', withPart({ gaps: Array(30_001).fill({ kind: 'source', what: 'a', why: 'b' }) }), '30001 entries'],
    ['a number beyond counting', withPart({ extra: 1e300 }), 'cannot be counted with'],
    ['more levels than a report has', withPart({ extra: JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`) }), 'nested too deeply'],
    ['no gaps at all', withPart({ gaps: undefined }), 'gaps'],
    ['a pass with reasons', withPart({ verdict: { kind: 'pass', reasons: [aReason] } }), 'a verdict has reasons'],
    ['a block without one', withPart({ verdict: { kind: 'block', reasons: [] } }), 'a verdict has reasons'],
    ['a head that is no commit', withPart({ run: { ...sampleReport().run, head: '$(id)' } }), 'no commit'],
    ['a report of `check`', withPart({ run: undefined }), 'run'],
  ])('%s is refused as a whole, with the reason', (_, json, why) => {
    expect(whyOf(json)).toContain(why)
  })

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.dictionary(fc.constantFrom('gaps', 'growth', 'run', 'packages', 'verdict', 'findings'), fc.jsonValue()),
        (json, part) => {
          expect(() => [read(json), read(withPart(part))]).not.toThrow()
        },
      ),
    )
  })
})

describe('a pass', () => {
  const pass = sampleReport({ findings: [], growth: [], verdict: PASS })

  test('of a run that did not end well is no pass, and a block stays one', () => {
    expect(notGreener(pass, 'success')).toBe(pass)
    for (const conclusion of ['failure', 'cancelled', 'timed_out', 'startup_failure', 'action_required', '']) {
      expect(notGreener(pass, conclusion).verdict.kind).toBe('unjudged')
    }
    expect(notGreener(sampleReport(), 'success').verdict.kind).toBe('block')
  })

  test('is no successful check', () => {
    expect(checkOf(pass).conclusion).toBe('neutral')
    expect(checkOf(sampleReport()).conclusion).toBe('failure')
  })
})

test('a hostile report that fits the schema is shown without a word of it leaving its place, within every limit', () => {
  fc.assert(
    fc.property(nasty, (words) => {
      const found = read(text(reportOf(words)))
      if ('why' in found) return
      const comment = renderComment(found, options)
      expect(comment.length).toBeLessThanOrEqual(65_536)
      // Our own quotation is the one thing that is one.
      expect(activeParts(comment.replace(/^> Told by .*\n/m, ''))).toEqual([])
      expect(activeParts(checkOf(found).summary)).toEqual([])
      expect(checkOf(found).annotations.length).toBeLessThanOrEqual(50)
    }),
    { numRuns: 50 },
  )
})

const aReason = { clause: 'new-leak', measured: 1, limit: 0, outcome: 'block', message: 'm', evidence: [] }

function at(file: string) {
  return finding({ region: { file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } })
}
