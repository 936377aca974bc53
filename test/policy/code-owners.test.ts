import { expect, test } from 'vitest'
import { ownersOf } from '#policy/code-owners.ts'

test.each([
  ['* @ann', 'a/b.go', ['@ann']],
  ['*.go @ann', 'deep/in/b.go', ['@ann']],
  ['*.go @ann', 'b.md', []],
  ['/b.go @ann', 'b.go', ['@ann']],
  ['/b.go @ann', 'a/b.go', []],
  ['docs/ @ann', 'docs/a/b.md', ['@ann']],
  ['docs/ @ann', 'x/docs/b.md', ['@ann']],
  ['docs/ @ann', 'docs', []],
  ['/docs/ @ann', 'x/docs/b.md', []],
  ['docs/* @ann', 'docs/b.md', ['@ann']],
  ['docs/* @ann', 'docs/a/b.md', []],
  ['a/b @ann', 'a/b/c.go', ['@ann']],
  ['a/**/c.go @ann', 'a/c.go', ['@ann']],
  ['a/**/c.go @ann', 'a/x/y/c.go', ['@ann']],
  ['**/logs @ann', 'x/logs/a.go', ['@ann']],
  ['.goroutine-gate/ @ann @team/leaks', '.goroutine-gate/baseline.jsonl', ['@ann', '@team/leaks']],
  ['a?.go @ann', 'ab.go', ['@ann']],
  ['a?.go @ann', 'a.go', []],
  ['a\\ b.go @ann', 'a b.go', ['@ann']],
])('%j and %j give %j', (line, file, owners) => {
  expect(ownersOf(`${line}\n`, file)).toEqual(owners)
})

test('the last line that fits decides, also one that names nobody', () => {
  const text = '* @ann\n/a/ @bob # his\n/a/free/\n'
  expect([ownersOf(text, 'x.go'), ownersOf(text, 'a/x.go'), ownersOf(text, 'a/free/x.go')]).toEqual([['@ann'], ['@bob'], []])
})

test('comments, blank lines, negations and ranges own nothing', () => {
  expect(ownersOf('# * @eve\r\n\r\n!a.go @eve\r\n[ab].go @eve\r\n', 'a.go')).toEqual([])
})

test('a pattern of many stars comes to an end', () => {
  expect(ownersOf(`/${'**/a*a*'.repeat(60)}/zz @ann`, `${'a'.repeat(60)}/`.repeat(60))).toEqual([])
})
