import { codeBlock, codeSpan, markdownText, plain, plainLines } from './escape.ts'

/** A part of a rule's page: a paragraph, a list item or a block of code. */
export interface PageBlock {
  readonly kind: 'text' | 'code'
  readonly text: string
}

const FENCE = /^\s{0,3}(`{3,}|~{3,})/
const ITEM = /^([-*+]|\d+[.)])\s+(.*)$/s
const INLINE_CODE = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g
const EMPHASIS = /\*\*|__|(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])/g

/** The paragraphs, items and code blocks of a page's section. What a host might run or load (HTML, images) has no block of its own. */
export function pageBlocks(markdown: string): readonly PageBlock[] {
  const blocks: PageBlock[] = []
  let lines: string[] = []
  let fence = ''
  const flush = (kind: PageBlock['kind']) => {
    const text = kind === 'code' ? lines.join('\n') : lines.join(' ').trim()
    if (text !== '') blocks.push({ kind, text })
    lines = []
  }
  for (const line of plainLines(markdown).split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? ''
    if (fence === '' ? mark !== '' : mark.startsWith(fence)) {
      flush(fence === '' ? 'text' : 'code')
      fence = fence === '' ? mark : ''
    } else if (fence !== '') lines.push(line)
    else if (line.trim() === '') flush('text')
    else {
      if (/^\s*([-*+]|\d+[.)])\s/.test(line)) flush('text')
      lines.push(line.trim())
    }
  }
  flush(fence === '' ? 'text' : 'code')
  return blocks
}

/** The first paragraph or item of a section, as it stands on the page; empty when there is none. */
export function firstParagraph(markdown: string): string {
  const first = pageBlocks(markdown).find((block) => block.kind === 'text')
  return first ? (ITEM.exec(first.text)?.[2] ?? first.text) : ''
}

/** The same in plain words, for a terminal or an annotation. */
export function firstWords(markdown: string): string {
  return plainWords(firstParagraph(markdown))
}

/** A paragraph without Markdown's marks. */
export function plainWords(text: string): string {
  return inline(text, plain, (code) => plain(code)).trim()
}

/** A paragraph as Markdown that holds nothing but text and code. */
export function inlineMarkdown(text: string): string {
  return inline(text, markdownText, codeSpan).trim()
}

/** A whole section as Markdown that holds nothing but paragraphs, items and code. */
export function pageMarkdown(markdown: string): string {
  const shown = pageBlocks(markdown).map((block) => (block.kind === 'code' ? codeBlock(block.text, 'go') : `${item(block.text)}\n`))
  return shown.join('\n')
}

function item(text: string): string {
  const words = ITEM.exec(text)?.[2]
  return words === undefined ? inlineMarkdown(text) : `- ${inlineMarkdown(words)}`
}

function inline(text: string, words: (text: string) => string, code: (text: string) => string): string {
  const parts: string[] = []
  let end = 0
  for (const match of text.matchAll(INLINE_CODE)) {
    parts.push(words(unmarked(text.slice(end, match.index))), code(match[2] ?? ''))
    end = match.index + match[0].length
  }
  parts.push(words(unmarked(text.slice(end))))
  // Two spans of code side by side would be read as one.
  return parts.filter((part) => part !== '').reduce((sum, part) => sum + (sum.endsWith('`') && part.startsWith('`') ? ' ' : '') + part, '')
}

function unmarked(text: string): string {
  return text.replace(LINK, '$1').replace(EMPHASIS, '')
}
