import { expect, test } from 'vitest'
import { firstWords, inlineMarkdown, pageBlocks, pageMarkdown } from '#report/page.ts'
import { diffLines, hunksOf } from '#report/patch.ts'
import fc from '../property.ts'
import { activeMarkdown } from './active-markdown.ts'
import { nasty } from './nasty.ts'
import { finding, SOURCES, spanOf } from './sample.ts'

const PAGE =
  'Give the channel **room**, `make(chan T, 1)`.\nSee [the tour](https://x.y).\n\n- first\n- second `a`\n\n```go\nch <- 1\n\nclose(ch)\n```\n\nLast.'

test('a section is paragraphs, items and code', () => {
  expect(pageBlocks(PAGE)).toEqual([
    { kind: 'text', text: 'Give the channel **room**, `make(chan T, 1)`. See [the tour](https://x.y).' },
    { kind: 'text', text: '- first' },
    { kind: 'text', text: '- second `a`' },
    { kind: 'code', text: 'ch <- 1\n\nclose(ch)' },
    { kind: 'text', text: 'Last.' },
  ])
})

test('the first paragraph in plain words has no marks and no addresses', () => {
  expect(firstWords(PAGE)).toBe('Give the channel room, make(chan T, 1). See the tour.')
  expect(firstWords('- stop it\n- or not')).toBe('stop it')
  expect(firstWords('')).toBe('')
})

test('as Markdown it keeps code and nothing else', () => {
  expect(inlineMarkdown('use `a|b`, not <img src=x> @me')).toBe('use <code>a&#124;b</code>, not &lt;img src=x&gt; `@me`')
  expect(pageMarkdown(PAGE)).toContain('- second `a`\n\n```go\nch <- 1\n\nclose(ch)\n```\n')
})

test('two spans of code side by side stay two', () => {
  expect(inlineMarkdown('@me`x`')).toBe('`@me` `x`')
})

test('no page can bring in a tag, a picture or a mention', () => {
  fc.assert(fc.property(nasty, (text) => !/[<>@]|!\[/.test(activeMarkdown(inlineMarkdown(text)))))
})

test('a fix is shown as the lines it changes, without their common indentation', () => {
  const [fix] = finding().fixes
  expect(fix && diffLines(hunksOf(fix, SOURCES))).toEqual(['- answers := make(chan answer)', '+ answers := make(chan answer, 1)'])
})

test('edits on neighbouring lines are one hunk for each run of lines they share, in any order', () => {
  const region = spanOf('internal/quote/quote.go', 21, 'answers <- answer{quote, err}')
  const fix = {
    description: '',
    edits: [
      { region: { ...region, startColumn: region.endColumn }, newText: '\n\t\t}' },
      { region: { ...region, endColumn: region.startColumn }, newText: 'select {\n\t\tcase ' },
    ],
  }
  expect(hunksOf(fix, SOURCES)).toEqual([
    {
      file: 'internal/quote/quote.go',
      line: 21,
      before: ['\t\tanswers <- answer{quote, err}'],
      after: ['\t\tselect {', '\t\tcase answers <- answer{quote, err}', '\t\t}'],
    },
  ])
})

test('a fix whose source is not at hand, or that lies outside of it, is shown without lines', () => {
  const [fix] = finding().fixes
  expect(fix && hunksOf(fix, new Map())).toEqual([])
  expect(fix && hunksOf(fix, new Map([['internal/quote/quote.go', 'package quote\n']]))).toEqual([])
})
