import { describe, expect, it } from 'vitest'
import { readPage } from '#rule/page.ts'

const PAGE = `---
title: a defect
stack-state: [chan send, select]
imports: []
---

# a-rule

What it is, in
two lines.

## Leaks

Words.

\`\`\`go
ch <- 1
\`\`\`

\`b.go\`:

\`\`\`go
package b
\`\`\`

## Fix

Do it.

\`\`\`
## no heading
\`\`\`
`

describe('a page', () => {
  const page = readPage(PAGE)

  it('has values and lists in its front matter, with their lines', () => {
    expect(Object.fromEntries(page.meta)).toEqual({
      title: { values: ['a defect'], line: 2 },
      'stack-state': { values: ['chan send', 'select'], line: 3 },
      imports: { values: [], line: 4 },
    })
    expect(page.problems).toEqual([])
  })

  it('has a summary under its title, and sections', () => {
    expect(page.summary).toBe('What it is, in\ntwo lines.')
    expect([...page.sections.keys()]).toEqual(['Leaks', 'Fix'])
    expect(page.sections.get('Fix')).toContain('Do it.')
  })

  it('has blocks with their language, line, section and file', () => {
    expect(page.blocks).toEqual([
      { language: 'go', text: 'ch <- 1\n', line: 17, section: 'Leaks', file: '' },
      { language: 'go', text: 'package b\n', line: 23, section: 'Leaks', file: 'b.go' },
    ])
  })

  it('reads the same with CR LF and a byte order mark', () => {
    expect(readPage(`\ufeff${PAGE.replaceAll('\n', '\r\n')}`)).toEqual(page)
  })
})

describe('a problem names its line', () => {
  it.each([
    ['# no front matter\n', [{ line: 1, message: 'a page begins with front matter between two lines "---"' }]],
    ['---\ntitle: x\n', [{ line: 1, message: 'the front matter has no closing "---"' }]],
    ['---\ntitle: x\n\n- a list\n---\n', [{ line: 4, message: '"- a list" is not "key: value"' }]],
    ['---\ntitle: x\nlevel: error\ntitle: y\n---\n', [{ line: 4, message: '"title" stands twice' }]],
    ['---\nTitle: x\n---\n', [{ line: 2, message: '"Title: x" is not "key: value"' }]],
    ['---\ntitle: x\n---\n\n## Leaks\n\n```go\nch <- 1\n', [{ line: 7, message: 'the block that begins here is not closed by "```"' }]],
  ])('in %j', (text, problems) => {
    expect(readPage(text).problems).toEqual(problems)
  })
})

it('takes a longer fence for one block that may hold shorter ones', () => {
  const { blocks } = readPage('---\n---\n## S\n````markdown\n```go\nx\n```\n````\n')
  expect(blocks.map((block) => [block.language, block.text])).toEqual([['markdown', '```go\nx\n```\n']])
})

it('takes the first word behind a fence for its language', () => {
  expect(readPage('---\n---\n## S\n```go title="x"\ny\n```\n').blocks.map((block) => block.language)).toEqual(['go'])
})

it('reads an empty text as a page with a problem', () => {
  expect(readPage('')).toMatchObject({ summary: '', blocks: [], problems: [{ line: 1 }] })
})
