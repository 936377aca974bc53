import {
  END,
  ENDS_LINE,
  FALSE,
  FLOAT,
  IDENTIFIER,
  IMAGINARY,
  INT,
  IOTA,
  NEWLINE,
  NIL,
  RAW_STRING,
  RUNE,
  STRING,
  TRUE,
  wordKind,
} from './tokens.ts'
import { token } from './vocabulary.ts'

/** Thrown where the text is not what this parser is sure about; the wasm parser then reads the file. One value, for its stack says nothing. */
export const UNSURE = new Error('not sure how this parses')

/** Where a lexer stands, to come back to. */
export interface Place {
  readonly kind: number
  readonly word: number
  readonly start: number
  readonly end: number
  readonly comments: number
}

/** Class of each ASCII character. */
const SPACE = 1
const LETTER = 2
const DIGIT = 3
const SIGN = 4
const CLASS = new Uint8Array(128)
for (const char of ' \t\r\n') CLASS[char.charCodeAt(0)] = SPACE
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(char)) CLASS[code] = LETTER
  else if (/\d/.test(char)) CLASS[code] = DIGIT
  else if (/[-+*/%&|^<>=!()[\]{},;.:~"'`]/.test(char)) CLASS[code] = SIGN
}

const LINE_FEED = 10
const QUOTE = 34
const APOSTROPHE = 39
const STAR = 42
const POINT = 46
const SLASH = 47
const BACKSLASH = 92
const BACKQUOTE = 96

/** Tokens of signs, the longest first where one begins another, by their first character. */
const SIGNS: readonly (readonly { readonly text: string; readonly kind: number }[])[] = signTable([
  ...['...', '<<=', '>>=', '&^='],
  ...[':=', '<-', '++', '--', '*=', '/=', '%=', '&=', '&^', '+=', '-=', '|=', '^=', '<<', '>>', '==', '!=', '<=', '>=', '&&', '||'],
  ...['(', ')', '[', ']', '{', '}', ',', ';', '.', ':', '=', '*', '~', '|', '+', '-', '!', '^', '&', '/', '%', '<', '>'],
])

function signTable(signs: readonly string[]) {
  return Array.from({ length: 128 }, (_, code) =>
    signs.filter((sign) => sign.charCodeAt(0) === code).map((text) => ({ text, kind: token(text) })),
  )
}

/** Splits Go text into tokens, puts in the line ends that end statements, and keeps the comments' places. */
export class Lexer {
  text = ''
  /** The token: its kind, its span, and for names what the word is in an expression. */
  kind = END
  word = 0
  start = 0
  end = 0
  /** Comments so far, as pairs of start and end. */
  commentSpans = new Int32Array(1024)
  commentCount = 0

  open(text: string): void {
    this.text = text
    this.kind = END
    this.end = 0
    this.commentCount = 0
    this.next()
  }

  /** The kind of the token behind this one. */
  peek(): number {
    const { kind, word, start, end, commentCount } = this
    this.next()
    const ahead = this.kind
    this.kind = kind
    this.word = word
    this.start = start
    this.end = end
    this.commentCount = commentCount
    return ahead
  }

  goBack(place: Place): void {
    this.kind = place.kind
    this.word = place.word
    this.start = place.start
    this.end = place.end
    this.commentCount = place.comments
  }

  /** Goes on to the next token; returns its kind. */
  next(): number {
    const { text } = this
    const endsLine = ENDS_LINE[this.kind] === 1
    let at = this.end
    for (;;) {
      if (at >= text.length) return this.token(END, at, at)
      const code = text.charCodeAt(at)
      if (code > 127) return this.name(at)
      const kind = CLASS[code]
      if (kind === SPACE) {
        if (code === LINE_FEED && endsLine) return this.lineEnd(at)
        at++
      } else if (kind === LETTER) return this.name(at)
      else if (kind === DIGIT) return this.number(at)
      else if (kind !== SIGN) throw UNSURE
      else if (code === SLASH && (text.charCodeAt(at + 1) === SLASH || text.charCodeAt(at + 1) === STAR)) at = this.comment(at)
      else return this.sign(at, code)
    }
  }

  /** Goes on as if a token of the kind had ended there. */
  goOnBehind(kind: number, end: number): void {
    this.token(kind, end, end)
    this.next()
  }

  private token(kind: number, start: number, end: number): number {
    this.kind = kind
    this.word = 0
    this.start = start
    this.end = end
    return kind
  }

  /** Empty lines directly behind it belong to a line end, as in the grammar's lexer. */
  private lineEnd(start: number): number {
    let at = start + 1
    while (this.text.charCodeAt(at) === LINE_FEED) at++
    return this.token(NEWLINE, start, at)
  }

  private name(start: number): number {
    const { text } = this
    let at = start
    let code = text.charCodeAt(at)
    while (code < 128 && (CLASS[code] === LETTER || CLASS[code] === DIGIT)) code = text.charCodeAt(++at)
    if (code > 127) {
      WORD.lastIndex = start
      if (!WORD.test(text)) throw UNSURE
      return this.token(IDENTIFIER, start, WORD.lastIndex)
    }
    const kind = wordKind(text, start, at)
    const isPlain = kind === 0 || kind === NIL || kind === TRUE || kind === FALSE || kind === IOTA
    this.token(isPlain ? IDENTIFIER : kind, start, at)
    if (isPlain) this.word = kind
    return this.kind
  }

  /** The place behind the comment. */
  private comment(start: number): number {
    const isLine = this.text.charCodeAt(start + 1) === SLASH
    let end = isLine ? this.text.indexOf('\n', start) : this.text.indexOf('*/', start + 2) + 2
    if (isLine && end < 0) end = this.text.length
    if (!isLine && end < 2) throw UNSURE
    if (this.commentCount * 2 === this.commentSpans.length) {
      const larger = new Int32Array(this.commentSpans.length * 2)
      larger.set(this.commentSpans)
      this.commentSpans = larger
    }
    this.commentSpans[this.commentCount * 2] = start
    this.commentSpans[this.commentCount * 2 + 1] = end
    this.commentCount++
    return end
  }

  private sign(at: number, code: number): number {
    if (code === QUOTE) return this.string(at)
    if (code === BACKQUOTE) {
      const end = this.text.indexOf('`', at + 1)
      if (end < 0) throw UNSURE
      return this.token(RAW_STRING, at, end + 1)
    }
    if (code === APOSTROPHE) return this.matching(RUNE_TOKEN, RUNE, at)
    if (code === POINT && CLASS[this.text.charCodeAt(at + 1)] === DIGIT) return this.number(at)
    for (const { text, kind } of SIGNS[code] as (typeof SIGNS)[number]) {
      if (text.length === 1 || this.text.startsWith(text, at)) return this.token(kind, at, at + text.length)
    }
    throw UNSURE
  }

  private string(start: number): number {
    for (let at = start + 1; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at)
      if (code === QUOTE) return this.token(STRING, start, at + 1)
      if (code === LINE_FEED) throw UNSURE
      if (code === BACKSLASH) at++
    }
    throw UNSURE
  }

  private number(start: number): number {
    const { text } = this
    let at = start
    while (CLASS[text.charCodeAt(at)] === DIGIT) at++
    const code = text.charCodeAt(at)
    const isPlain = at > start && code < 128 && CLASS[code] !== LETTER && code !== POINT
    if (isPlain && (at === start + 1 || text.charCodeAt(start) !== 48)) return this.token(INT, start, at)
    NUMBER.lastIndex = start
    const match = NUMBER.exec(text)
    if (!match) throw UNSURE
    const kind = match.groups?.imaginary ? IMAGINARY : match.groups?.float ? FLOAT : INT
    const after = text.charCodeAt(NUMBER.lastIndex)
    if (after > 127 || CLASS[after] === LETTER || CLASS[after] === DIGIT || after === POINT) throw UNSURE
    return this.token(kind, start, NUMBER.lastIndex)
  }

  private matching(pattern: RegExp, kind: number, at: number): number {
    pattern.lastIndex = at
    if (!pattern.test(this.text)) throw UNSURE
    return this.token(kind, at, pattern.lastIndex)
  }
}

const WORD = /[_\p{XIDS}][_\p{XIDC}]*/uy
const RUNE_TOKEN = /'(?:[^'\\\n]|\\(?:x[\da-fA-F]{2}|[0-7]{3}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[abfnrtv\\'"]))'/uy

const NUMBER = numberPattern()

/** Go's number literals; what makes one a float or imaginary is in groups of that name. */
function numberPattern(): RegExp {
  const decimal = '\\d(?:_?\\d)*'
  const hex = '[\\da-fA-F](?:_?[\\da-fA-F])*'
  const exponent = `[eE][+-]?${decimal}`
  const hexFloat = `0[xX](?:_?${hex}(?:\\.(?:${hex})?)?|\\.${hex})[pP][+-]?${decimal}`
  const decimalFloat = `${decimal}\\.(?:${decimal})?(?:${exponent})?|${decimal}${exponent}|\\.${decimal}(?:${exponent})?`
  const int = `0[bB]_?[01](?:_?[01])*|0[xX]_?${hex}|0[oO]?_?[0-7](?:_?[0-7])*|0|[1-9](?:_?${decimal})?`
  return new RegExp(`(?:(?<float>${hexFloat}|${decimalFloat})|${int})(?<imaginary>i)?`, 'y')
}
