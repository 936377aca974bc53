import { expect, test } from 'vitest'
import { ISSUE_CHARACTERS, ISSUE_TITLE_CHARACTERS, issueMarker, renderIssue } from '#report/issue.ts'
import fc from '../property.ts'
import { nasty, reportOf, sourcesOf } from './nasty.ts'
import { finding, lostCancel, PASS, SOURCES, sampleReport } from './sample.ts'

const options = { sources: SOURCES, branch: 'main' }

test('the issue of a branch tells what stays, known or not, but for what is suppressed', () => {
  const { title, body, isOpen } = renderIssue(sampleReport(), options)
  expect(title).toBe('4 goroutine leaks on main')
  expect(body.split('\n').slice(0, 2)).toEqual([
    '<!-- goroutine-gate-issue: main -->',
    '4 goroutine leaks in 3 packages of `main`, worst first. This text is kept up to date; what is mended goes from it.',
  ])
  expect(body).toContain('`internal/old/old.go:9`')
  expect(body).not.toContain('`internal/old/old.go:31`')
  // There is no change that anything could date from.
  expect(body.split('<details><summary>Goroutines')[0]).not.toMatch(/this change/)
  expect(isOpen).toBe(true)
})

test('when nothing is left it says so, and may be closed', () => {
  const { title, body, isOpen } = renderIssue(sampleReport({ findings: [], growth: [], verdict: PASS }), options)
  expect([title, isOpen]).toEqual(['No goroutine leak is left on main', false])
  expect(body).toContain('Nothing is left: `main` has no goroutine leak')
})

test('what does not fit is counted', () => {
  const findings = Array.from({ length: 900 }, (_, at) => lostCancel({ fingerprint: `f${at}` }))
  const { title, body } = renderIssue(sampleReport({ findings: [finding(), ...findings] }), options)
  expect(title).toBe('902 goroutine leaks on main')
  expect(body.length).toBeLessThanOrEqual(ISSUE_CHARACTERS)
  expect(body).toMatch(/…and \d+ more rows/)
})

test('a marker cannot be broken by the name of a branch, nor a title by its length or marks', () => {
  expect(issueMarker('a --> <b>')).toBe('<!-- goroutine-gate-issue: a-b -->')
  fc.assert(
    fc.property(nasty, (text) => {
      const { title, body } = renderIssue(reportOf(text), { sources: sourcesOf(text), branch: text.repeat(30) })
      expect(title).toMatch(/^[\w ./…-]*$/)
      expect(title.length).toBeLessThanOrEqual(ISSUE_TITLE_CHARACTERS)
      expect(body.split('\n')[0]).toMatch(/^<!-- goroutine-gate-issue: [\w.-]+ -->$/)
    }),
  )
})
