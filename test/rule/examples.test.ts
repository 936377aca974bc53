import { describe, expect, it } from 'vitest'
import { examplesOf, runExample } from '#rule/examples.ts'
import { readPage } from '#rule/page.ts'
import { SENDS, sampleRule, syntax } from './sample.ts'

/** Everything that differs, as `line message`, for all examples of a page that begins with front matter of two lines and a heading. */
function told(body: string, rule = SENDS): string[] {
  return examplesOf(readPage(`---\n---\n## Leaks\n${body}`)).flatMap((example) => {
    const { mismatches, surprises } = runExample(example, rule, [], syntax)
    return [...mismatches, ...surprises].map(({ line, message }) => `${line} ${message}`)
  })
}

const block = (text: string): string => `\`\`\`go\n${text}\n\`\`\`\n`

describe('an example', () => {
  it('says what the rule says', () => {
    expect(told(block('func f() {\n\tch <- 1 // want "send on ch"\n}'))).toEqual([])
  })

  it('names the page’s line of what is missing', () => {
    expect(told(block('func f() {\n\tx() // want "send on ch"\n}'))).toEqual(['6 missing: send on ch'])
  })

  it('names the page’s line of what is too much', () => {
    expect(told(block('func f() {\n\tx()\n\tch <- 1\n}'))).toEqual(['7 noisy: send on ch'])
  })

  it('compares the message with an expression', () => {
    expect(told(block('func f() {\n\tch <- 1 // want "^send .n c.$"\n}'))).toEqual([])
    expect(told(block('func f() {\n\tch <- 1 // want "receive"\n}'))).toEqual(['6 missing: receive', '6 noisy: send on ch'])
  })

  it('may write an expression in backquotes, or with escapes in quotes', () => {
    expect(
      told(block('func f() {\n\ta.ch <- 1 // want `on a\\.ch`\n\tb.ch <- 1 // want "on b\\.ch"\n\tm["x"] <- 1 // want "on m.\\"x\\""\n}')),
    ).toEqual([])
  })

  it('names the line of what is no expression', () => {
    expect(told(block('func f() {\n\tch <- 1 // want "send ("\n}'))).toEqual([
      '6 "send (" is not a regular expression',
      '6 noisy: send on ch',
    ])
  })

  it('may expect several on one line', () => {
    const line = (wants: string): string => block(`func f() {\n\ta <- 1; b <- 2 // ${wants}\n}`)
    expect(told(line('want "on a" "on b"'))).toEqual([])
    expect(told(line('want "on a" want "on b"'))).toEqual([])
    expect(told(line('want "on a"'))).toEqual(['6 noisy: send on b'])
    expect(told(line('want "on a" "on a"'))).toEqual(['6 missing: on a', '6 noisy: send on b'])
  })

  it('may expect on a line above or below', () => {
    expect(told(block('func f() {\n\t// want+1 "on ch"\n\tch <- 1\n\tdh <- 1\n\t// want-1 "on dh"\n}'))).toEqual([])
  })

  it('may expect a related place', () => {
    expect(told(block('func f() { // related "in this"\n\tch <- 1 // want "on ch"\n}'))).toEqual([])
    expect(told(block('func f() {\n\tch <- 1 // want "on ch" related "in this"\n}'))).toEqual(['6 missing related place: in this'])
  })

  it('does not fail for a known miss, and says when it is found', () => {
    expect(told(block('func f() {\n\tx() // todo-want "on ch"\n}'))).toEqual([])
    expect(told(block('func f() {\n\tch <- 1 // todo-want "on ch"\n}'))).toEqual(['6 now found: on ch'])
  })

  it('gets a package clause without moving its lines, and keeps its own', () => {
    expect(told(block('\n\nfunc f() {\n\tch <- 1 // want "on ch"\n}'))).toEqual([])
    expect(told(block('package own\n\nfunc f() {\n\tch <- 1 // want "on ch"\n}'))).toEqual([])
  })

  it('tells what could not be parsed', () => {
    expect(told(block('func f() { ]] }'))).toEqual([expect.stringMatching(/^5 gap: example.go line 1/)])
  })

  it('tells a rule that fails', () => {
    const fails = sampleRule('test/fails', '(send_statement) @send', () => {
      throw new Error('oh')
    })
    expect(told(block('func f() { ch <- 1 }'), fails)).toEqual([expect.stringContaining('oh')])
  })
})

describe('blocks with names', () => {
  const two = '`a.go`:\n\n```go\nfunc f() { ch <- 1 } // want "on ch"\n```\n\n`b.go`:\n\n```go\nfunc g() { dh <- 1 }\n```\n'

  it('in a row are one example of several files', () => {
    const examples = examplesOf(readPage(`---\n---\n## Leaks\n${two}`))
    expect(examples.map((example) => example.files.map(({ file, line }) => [file, line]))).toEqual([
      [
        ['a.go', 7],
        ['b.go', 13],
      ],
    ])
    expect(told(two)).toEqual(['13 noisy: send on dh'])
  })

  it('begin a new example where a name comes again or the section ends', () => {
    const examples = examplesOf(readPage(`---\n---\n## Leaks\n${two}${two}## Does not leak\n${two}`))
    expect(examples.map((example) => [example.section, example.files.length])).toEqual([
      ['Leaks', 2],
      ['Leaks', 2],
      ['Does not leak', 2],
    ])
  })

  it('may be a go.mod, which says the Go version', () => {
    const versioned = sampleRule('test/version', '(send_statement) @send', ({ send }, { goVersion, report }) =>
      report(send as number, `go ${goVersion.text}`, { identity: 'x' }),
    )
    expect(
      told('`go.mod`:\n\n```mod\nmodule m\n\ngo 1.23\n```\n\n`a.go`:\n\n```go\nfunc f() { ch <- 1 } // want "go 1.23"\n```\n', versioned),
    ).toEqual([])
  })

  it('without names are examples of their own, and other languages are none', () => {
    expect(
      examplesOf(readPage(`---\n---\n## Leaks\n${block('var a = 1')}${block('var b = 2')}\`\`\`goroutines\nx\n\`\`\`\n`)),
    ).toHaveLength(2)
  })
})
