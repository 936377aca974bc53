import { describe, expect, test } from 'vitest'
import {
  breakCommands,
  codeBlock,
  codeSpan,
  commandData,
  commandProperty,
  htmlText,
  jsonText,
  markdownText,
  plain,
  plainLines,
  safeLog,
  safeUrl,
  uriPath,
  visible,
} from '#report/escape.ts'
import fc from '../property.ts'
import { activeMarkdown, TRIGGERS } from './active-markdown.ts'
import { nasty } from './nasty.ts'
import { commandsIn, parseCommand } from './runner-grammar.ts'

const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029]/u

describe('plain text', () => {
  test('colours, bidi and zero-width controls go, line breaks and tabs become spaces', () => {
    expect(plain('a\u001b[1;31mb\u001b[0m\r\nc\td\u202ee\u200bf\u001b]8;;http://x\u0007g')).toBe('ab c defg')
  })

  test('nothing invisible is ever left', () => {
    fc.assert(fc.property(nasty, (text) => !HIDDEN.test(plain(text)) && !HIDDEN.test(plainLines(text).replace(/[\n\t]/g, ''))))
  })

  test('a source line keeps its columns: each hidden unit is shown as one sign', () => {
    expect(visible('a\u202eb\u001bc\td')).toBe('a\ufffdb\ufffdc\td')
    fc.assert(fc.property(nasty, (text) => visible(text).length === text.length))
  })
})

describe('a runner log', () => {
  test('a command at the start, after blanks, or in the middle of a line is broken with a real space', () => {
    expect(safeLog('  ::error::x')).toBe('  : :error::x')
    expect(safeLog('ok ##[group]x')).toBe('ok ## [group]x')
    expect(safeLog('#\u200b#[group]x')).toBe('## [group]x')
    expect(safeLog('a\n::error::x\u2028##[error]y')).toBe('a ::error::x ## [error]y')
  })

  test('no value makes a command, alone or behind what we put before it', () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        expect(commandsIn(safeLog(a))).toEqual([])
        expect(commandsIn(breakCommands(`${plain(a)}: ${plain(b)}`))).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('the grammar used here does find commands', () => {
    expect(commandsIn(' ::error file=a::b\nx ##[add-mask]y')).toEqual(['error', 'add-mask'])
  })
})

describe('a workflow command', () => {
  test('percent, line breaks, colons and commas are written as the runner expects', () => {
    expect(commandData('50%\r\na:b,c')).toBe('50%25%0Aa:b,c')
    expect(commandProperty('a:b,c%\nd')).toBe('a%3Ab%2Cc%25 d')
  })

  test('what the runner reads is one command with our properties, whatever the values', () => {
    fc.assert(
      fc.property(nasty, nasty, (title, message) => {
        const line = `::error file=a.go,title=${commandProperty(title)}::${commandData(message)}`
        expect(line).not.toMatch(/[\r\n\u2028\u2029]/)
        const read = parseCommand(line)
        expect(read?.name).toBe('error')
        expect(Object.keys(read?.properties ?? {})).toEqual(['file', 'title'])
        expect(read?.properties.title).toBe(breakCommands(plain(title)))
        expect(commandsIn(read?.data ?? '')).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('Markdown', () => {
  test('ampersands are escaped first, so an entity stays what was written', () => {
    expect(markdownText('a && b &lt;')).toBe('a &amp;&amp; b &amp;lt;')
  })

  test('tags, bars, emphasis and pictures are text; a word that GitHub would act on stands in code', () => {
    expect(markdownText('<img> a|b **c** ![d](e)')).toBe('&lt;img&gt; a&#124;b &#42;&#42;c&#42;&#42; &#33;&#91;d&#93;(e)')
    expect(markdownText('ask @octocat, see #12 or a/b#3 at 3f2a91c')).toBe('ask `@octocat,` see `#12` or `a/b#3` at `3f2a91c`')
    expect(markdownText('https://x.y :tada: &#64;me')).toBe('`https://x.y` `:tada:` `&#64;me`')
  })

  test('code has a fence longer than any run within, and no bar that could end a cell', () => {
    expect(codeSpan('a`b``c')).toBe('```a`b``c```')
    expect(codeSpan('`a')).toBe('`` `a ``')
    expect(codeSpan('TestA/x|y')).toBe('<code>TestA&#47;x&#124;y</code>')
    expect(codeSpan('a|https://x.y')).toBe('`a¦https://x.y`')
    expect(codeSpan('\u200b')).toBe('')
  })

  test('no value brings about anything that a host acts on', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(activeMarkdown(`x ${markdownText(text)} y`)).not.toMatch(TRIGGERS)
        expect(activeMarkdown(`x ${codeSpan(text)} y`)).not.toMatch(TRIGGERS)
        expect(`${markdownText(text)}${codeSpan(text)}`).not.toMatch(/[|\n]/)
      }),
      { numRuns: 2_000 },
    )
  })

  test('a block ends where we end it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const [open = '', ...lines] = codeBlock(text).trimEnd().split('\n')
        expect(lines.at(-1)).toBe(open)
        expect(lines.slice(0, -1).some((line) => line.trim().startsWith(open))).toBe(false)
      }),
    )
  })

  test('text inside of HTML has no tag but code', () => {
    fc.assert(fc.property(nasty, (text) => !/[<>@]/.test(htmlText(text).replace(/<code>[^<]*<\/code>/g, ''))))
  })
})

describe('addresses', () => {
  test('a path is percent-encoded by segment', () => {
    expect(uriPath('a b/ö(1)#?.go')).toBe('a%20b/%C3%B6%281%29%23%3F.go')
    fc.assert(fc.property(nasty, (text) => /^[\w.~%/-]*$/.test(uriPath(text))))
  })

  test('an address that could end a link or run something is none', () => {
    expect(['https://github.com/a/b#L1', 'javascript:x', 'https://x.y/)', 'https://x y', 'http://x/%28'].map(safeUrl)).toEqual([
      'https://github.com/a/b#L1',
      undefined,
      undefined,
      undefined,
      'http://x/%28',
    ])
  })
})

describe('JSON', () => {
  test('it means the same and can be printed to a log or a terminal', () => {
    fc.assert(
      fc.property(fc.array(nasty), (values) => {
        const text = jsonText({ values })
        expect(JSON.parse(text)).toEqual({ values })
        expect(commandsIn(text)).toEqual([])
        expect(text.replaceAll('\n', '')).not.toMatch(HIDDEN)
      }),
    )
  })
})
