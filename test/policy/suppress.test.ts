import { expect, test } from 'vitest'
import { parseSuppressions } from '#policy/suppress.ts'

const at = (text: string) => parseSuppressions('a.go', text)

test('a comment on the line and one on the line above', () => {
  const text =
    'package a\nch <- 1 //goroutine-gate:ignore channel/send -- the test reads it\n\t//goroutine-gate:ignore sync/lock -- held on purpose\nmu.Lock()\n'
  expect(at(text).suppressions.map(({ line, target, rule, reason }) => [line, target, rule, reason])).toEqual([
    [2, 2, 'channel/send', 'the test reads it'],
    [3, 4, 'sync/lock', 'held on purpose'],
  ])
})

test('several comments above one line are all about that line', () => {
  const text = '//goroutine-gate:ignore a/b -- one\n// a word of explanation\n//goroutine-gate:ignore a/c -- two\nch <- 1\n'
  expect(at(text).suppressions.map((found) => found.target)).toEqual([4, 4])
})

test.each([
  ['reason', 'reason', '', ''],
  ['reason until 2026-12-31', 'reason', '2026-12-31', ''],
  ['reason owner=ann', 'reason', '', 'ann'],
  ['reason until 2026-12-31 owner=ann', 'reason', '2026-12-31', 'ann'],
  ['reason owner=ann until 2026-12-31', 'reason', '2026-12-31', 'ann'],
  ['stays until the server is closed', 'stays until the server is closed', '', ''],
])('%j is reason, date and owner', (tail, reason, until, owner) => {
  const [found] = at(`x() //goroutine-gate:ignore a/b -- ${tail}\n`).suppressions
  expect(found).toEqual({ file: 'a.go', line: 1, target: 1, rule: 'a/b', reason, until, owner })
})

test.each([
  ['//goroutine-gate:ignore', 'name one rule'],
  ['//goroutine-gate:ignore -- because', 'name one rule'],
  ['//goroutine-gate:ignore * -- because', 'name one rule'],
  ['//goroutine-gate:ignore channel/* -- because', 'name one rule'],
  ['//goroutine-gate:ignore a/b', 'the reason is missing'],
  ['//goroutine-gate:ignore a/b because', 'the reason is missing'],
  ['//goroutine-gate:ignore a/b -- ', 'the reason is missing'],
  ['//goroutine-gate:ignore a/b -- until 2026-12-31', 'the reason is missing'],
  ['//goroutine-gate:ignore a/b -- why until 2026-02-30', 'no date'],
  ['// goroutine-gate:ignore a/b -- because', 'without a blank'],
])('%j suppresses nothing and says why', (comment, why) => {
  const { suppressions, gaps } = at(`x() ${comment}\n`)
  expect(suppressions).toEqual([])
  expect(gaps).toMatchObject([{ kind: 'config', what: 'suppression at a.go:1', why: expect.stringContaining(why) }])
})

test('what only looks like a comment is none', () => {
  const comment = '//goroutine-gate:ignore a/b -- because'
  const text = `var a = "${comment}"\nvar b = \`\n${comment}\n\`\n/*\n${comment}\n*/\nvar r = '"' ${comment}\n`
  expect(at(text).suppressions.map((found) => found.line)).toEqual([8])
})

test.each(['/*', '"\\', "'\\", '`//', ' owner=a'])('megabytes of %j come to an end', (piece) => {
  const comment = '//goroutine-gate:ignore a/b -- because'
  expect(at(`${comment}\n${comment} ${piece.repeat(300_000)}`).suppressions.length).toBe(1)
})
