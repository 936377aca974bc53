/*
 * One function per place a value can end up in. Every value that stems from a repository, a test run or a page goes through one of them;
 * our own words do not need to.
 */

const ESC = '\u001b'
const ANSI = new RegExp(
  `(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]|(?:${ESC}\\]|\u009d)[^\u0007${ESC}\u009c]*(?:\u0007|\u009c|${ESC}\\\\)?|${ESC}[@-Z\\\\-_]`,
  'g',
)
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

/** Control characters, separators of lines, bidi and zero-width controls, all that a font may leave out, and halves of surrogate pairs. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}\u2028\u2029]/gu

/** One line of visible characters: no ANSI, no controls, nothing invisible; line breaks and tabs become spaces. */
export function plain(text: string): string {
  // Most texts are nothing else, and a report may have a million of them.
  if (!/[^\x20-\x7e]/.test(text)) return text
  return text.replace(ANSI, '').replace(LINE_BREAK, ' ').replace(/\t/g, ' ').replace(HIDDEN, '')
}

/** Like `plain`, but lines and tabs stay. Every kind of line break becomes `\n`. */
export function plainLines(text: string): string {
  return text
    .replace(ANSI, '')
    .split(LINE_BREAK)
    .map((line) => line.split('\t').map(plain).join('\t'))
    .join('\n')
}

/** A source line for the terminal: each hidden UTF-16 unit is shown as one `�`, so that columns stay what they are. Tabs are kept. */
export function visible(line: string): string {
  return line.replace(HIDDEN, (hidden) => (hidden === '\t' ? hidden : '�'.repeat(hidden.length)))
}

/**
 * A line that the runner does not take for a command. It obeys `::cmd::` after leading blanks and `##[cmd]` anywhere in a line.
 * The separator is a real space: .NET's comparisons skip zero-width characters.
 */
export function breakCommands(line: string): string {
  return line.replace(/##(?=\[)/g, '## ').replace(/^([\s\u0085]*):(?=:)/, '$1: ')
}

/** A value as one line of a runner log. */
export function safeLog(text: string): string {
  return breakCommands(plain(text))
}

/** The message of a workflow command. Lines are kept, as `%0A`. */
export function commandData(text: string): string {
  return plainLines(text).split('\n').map(breakCommands).join('\n').replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** The value of a property of a workflow command. */
export function commandProperty(text: string): string {
  return breakCommands(plain(text)).replace(/%/g, '%25').replace(/:/g, '%3A').replace(/,/g, '%2C')
}

/**
 * Words that GitHub turns into links, notifications or pictures: mentions, `#1`, `owner/repo#1`, `GH-1`, hashes, addresses, `:emoji:`.
 * Entities do not help, because these are looked for after they are decoded; code does.
 */
const LINK_BAIT = /[@#]|GH-\d|[0-9a-f]{7,}|:\/\/|www\.|(?:mailto|xmpp):|:[\w+-]+:/i

/** Text of a paragraph, a list item or a table cell. A word that GitHub would act on stands in code. */
export function markdownText(text: string): string {
  return plain(text)
    .split(/( +)/)
    .map((word) => (LINK_BAIT.test(word) ? codeSpan(word) : entities(word)))
    .join('')
    .replace(/^[-+=]/, (sign) => entity(sign))
}

/**
 * A value in code, inside or outside of a table; empty for an empty value. A table ends a cell at a bar even within backticks, so a value
 * with a bar stands in `<code>`; as some renderers look for links there too, one that holds something to link shows its bars as `¦`.
 */
export function codeSpan(text: string): string {
  const clean = plain(text)
  if (clean.trim() === '') return ''
  if (clean.includes('|') && !LINK_BAIT.test(clean)) return `<code>${clean.replace(/[^\p{L}\p{N} ]/gu, entity)}</code>`
  const code = clean.replaceAll('|', '¦')
  const fence = '`'.repeat(longestRun(code) + 1)
  const padded = /^[` ]|[` ]$/.test(code) ? ` ${code} ` : code
  return `${fence}${padded}${fence}`
}

/** A block of code. The fence is longer than any in the text; lines are kept. */
export function codeBlock(text: string, language: '' | 'diff' | 'go' | 'text' = ''): string {
  const code = plainLines(text)
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1))
  return `${fence}${language}\n${code}\n${fence}\n`
}

/** Text between `<summary>` tags or inside `<sub>`, where Markdown is not read in every renderer: entities alone, words in `<code>`. */
export function htmlText(text: string): string {
  return plain(text)
    .split(/( +)/)
    .map((word) => (LINK_BAIT.test(word) ? `<code>${entities(word)}</code>` : entities(word)))
    .join('')
}

/** A path as part of an address or a SARIF uri: every segment percent-encoded, slashes kept. */
export function uriPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent))
    .join('/')
}

/** The characters that a Markdown link target may hold without a chance to end it; undefined for an address that has others. */
export function safeUrl(url: string): string | undefined {
  return /^https?:\/\/[\w.~:/?#&=+%,;@-]+$/.test(url) ? url : undefined
}

/**
 * A value as JSON, two spaces deep, with a line break at the end. Hidden characters and the runner's `##[` are written as `\uXXXX`,
 * which means the same to every reader, so that the text can be printed to a terminal or a log as it is.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replace(HIDDEN, (hidden) => (hidden === '\n' ? hidden : unicodeEscapes(hidden)))
    .replace(/##\[/g, '##\\u005b')
  return `${text}\n`
}

function entities(text: string): string {
  return text.replace(/[&<>|`*_~[\]\\$!#^"']/g, entity)
}

function entity(char: string): string {
  const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }[char]
  return named ?? `&#${char.codePointAt(0)};`
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`
}

function unicodeEscapes(text: string): string {
  return Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
}

/**
 * Text or an attribute's value in XML 1.0, where characters that the standard forbids are left out. It may be printed into a runner's log:
 * what could be a command there (`##[`, `::` at the start of a line) is written as references too.
 */
export function xmlText(text: string): string {
  return plain(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"']|(?<=##)\[|^\s*:/g, (found) => [...found].map((char) => `&#${char.charCodeAt(0)};`).join(''))
}
