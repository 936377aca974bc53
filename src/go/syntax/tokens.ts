import { node, token } from './vocabulary.ts'

/** Numbers of the tokens that the parser tells apart; those of names and literals are their node kinds. */
export const IDENTIFIER = node('identifier')
export const INT = node('int_literal')
export const FLOAT = node('float_literal')
export const IMAGINARY = node('imaginary_literal')
export const RUNE = node('rune_literal')
export const STRING = node('interpreted_string_literal')
export const RAW_STRING = node('raw_string_literal')
export const COMMENT = node('comment')

/** A line end that ends a statement: Go's automatic semicolon. No tree shows it. */
export const NEWLINE = 2
export const END = 0

export const SEMICOLON = token(';')
export const COMMA = token(',')
export const DOT = token('.')
export const COLON = token(':')
export const OPEN_PAREN = token('(')
export const CLOSE_PAREN = token(')')
export const OPEN_BRACKET = token('[')
export const CLOSE_BRACKET = token(']')
export const OPEN_BRACE = token('{')
export const CLOSE_BRACE = token('}')
export const ASSIGN = token('=')
export const DEFINE = token(':=')
export const ELLIPSIS = token('...')
export const ARROW = token('<-')
export const STAR = token('*')
export const TILDE = token('~')
export const PIPE = token('|')
export const INCREMENT = token('++')
export const DECREMENT = token('--')
export const QUOTE = token('"')
export const BACKQUOTE = token('`')

export const BREAK = token('break')
export const CASE = token('case')
export const CHAN = token('chan')
export const CONST = token('const')
export const CONTINUE = token('continue')
export const DEFAULT = token('default')
export const DEFER = token('defer')
export const ELSE = token('else')
export const FALLTHROUGH = token('fallthrough')
export const FOR = token('for')
export const FUNC = token('func')
export const GO = token('go')
export const GOTO = token('goto')
export const IF = token('if')
export const IMPORT = token('import')
export const INTERFACE = token('interface')
export const MAP = token('map')
export const PACKAGE = token('package')
export const RANGE = token('range')
export const RETURN = token('return')
export const SELECT = token('select')
export const STRUCT = token('struct')
export const SWITCH = token('switch')
export const TYPE = token('type')
export const VAR = token('var')

/** What a word is in an expression; everywhere else these five are names like others. `new` and `make` stay names with special arguments. */
export const NIL = node('nil')
export const TRUE = node('true')
export const FALSE = node('false')
export const IOTA = node('iota')

const KEYWORDS = [
  'break',
  'case',
  'chan',
  'const',
  'continue',
  'default',
  'defer',
  'else',
  'fallthrough',
  'for',
  'func',
  'go',
  'goto',
  'if',
  'import',
  'interface',
  'map',
  'package',
  'range',
  'return',
  'select',
  'struct',
  'switch',
  'type',
  'var',
]

interface Word {
  readonly text: string
  readonly kind: number
}

/** Keywords, `nil` and its like in a table of 256 places, by their first and last letter and length; no two share a place. */
const WORDS: readonly (Word | undefined)[] = tableOf([
  ...KEYWORDS.map((text) => ({ text, kind: token(text) })),
  ...['nil', 'true', 'false', 'iota'].map((text) => ({ text, kind: node(text) })),
])

function tableOf(known: readonly Word[]): (Word | undefined)[] {
  const table: (Word | undefined)[] = new Array(256).fill(undefined)
  for (const word of known) {
    const at = placeOf(word.text, 0, word.text.length)
    if (table[at]) throw new Error(`"${word.text}" and "${table[at].text}" share a place`)
    table[at] = word
  }
  return table
}

function placeOf(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) * 7 + text.charCodeAt(start + 1) * 3 + text.charCodeAt(end - 1) * 5 + (end - start) * 11) & 255
}

/** The kind of the keyword, `nil`, `true`, `false` or `iota` that stands there; 0 for any other word. */
export function wordKind(text: string, start: number, end: number): number {
  if (end - start < 2) return 0
  const word = WORDS[placeOf(text, start, end)]
  return word !== undefined && word.text.length === end - start && text.startsWith(word.text, start) ? word.kind : 0
}

const AFTER_OPERAND = [
  IDENTIFIER,
  INT,
  FLOAT,
  IMAGINARY,
  RUNE,
  STRING,
  RAW_STRING,
  BREAK,
  CONTINUE,
  FALLTHROUGH,
  RETURN,
  INCREMENT,
  DECREMENT,
  CLOSE_PAREN,
  CLOSE_BRACKET,
  CLOSE_BRACE,
]

/** 1 for the tokens behind which a line end ends a statement. */
export const ENDS_LINE: Uint8Array = marks(AFTER_OPERAND)

/** How tightly a binary operator binds, 5 the tightest; 0 for all other tokens. */
export const PRECEDENCE: Uint8Array = new Uint8Array(256)
const LEVELS = [['||'], ['&&'], ['==', '!=', '<', '<=', '>', '>='], ['+', '-', '|', '^'], ['*', '/', '%', '<<', '>>', '&', '&^']]
LEVELS.forEach((operators, level) => {
  for (const operator of operators) PRECEDENCE[token(operator)] = level + 1
})

/** 1 for `=` and the operators that end in it. */
export const ASSIGNS: Uint8Array = marks(
  ['=', ...['*', '/', '%', '<<', '>>', '&', '&^', '+', '-', '|', '^'].map((sign) => `${sign}=`)].map(token),
)

/** 1 for operators before an operand. */
export const UNARY: Uint8Array = marks(['+', '-', '!', '^', '*', '&', '<-'].map(token))

/** 1 for tokens that a type may begin with, in parentheses or not. */
export const BEGINS_TYPE: Uint8Array = marks([IDENTIFIER, OPEN_BRACKET, STRUCT, STAR, FUNC, INTERFACE, MAP, CHAN, ARROW, TILDE])

function marks(kinds: readonly number[]): Uint8Array {
  const table = new Uint8Array(256)
  for (const kind of kinds) table[kind] = 1
  return table
}
