import { callArguments, specialCall } from './arguments.ts'
import { bracketed } from './brackets.ts'
import { UNSURE } from './lexer.ts'
import { compositeLiteral, isTypeName } from './literals.ts'
import { parameters, results } from './parameters.ts'
import { parenthesized } from './parentheses.ts'
import type { Reader, Spot } from './reader.ts'
import { block } from './statements.ts'
import * as t from './tokens.ts'
import { bracketType, commaBefore, type } from './types.ts'
import { field, node } from './vocabulary.ts'

const BINARY_EXPRESSION = node('binary_expression')
const UNARY_EXPRESSION = node('unary_expression')
const SELECTOR_EXPRESSION = node('selector_expression')
const FIELD_IDENTIFIER = node('field_identifier')
const CALL_EXPRESSION = node('call_expression')
const TYPE_ASSERTION_EXPRESSION = node('type_assertion_expression')
const TYPE_CONVERSION_EXPRESSION = node('type_conversion_expression')
const FUNC_LITERAL = node('func_literal')
const FUNCTION_TYPE = node('function_type')
const EXPRESSION_LIST = node('expression_list')

const INDEX_EXPRESSION = node('index_expression')
const POSTFIXED: ReadonlySet<number> = new Set([
  SELECTOR_EXPRESSION,
  CALL_EXPRESSION,
  TYPE_ASSERTION_EXPRESSION,
  INDEX_EXPRESSION,
  node('slice_expression'),
])

const LEFT = field('left')
const RIGHT = field('right')
const OPERATOR = field('operator')
const OPERAND = field('operand')
const FIELD = field('field')
const FUNCTION = field('function')
const TYPE = field('type')
const BODY = field('body')

/** `a, b`; returns the list's row. */
export function expressionList(r: Reader, role = 0): number {
  const first = r.open()
  do expression(r)
  while (r.kind === t.COMMA && r.take() >= 0)
  return r.close(EXPRESSION_LIST, first, role)
}

/** Any expression; returns its row. */
export function expression(r: Reader, role = 0): number {
  const row = binary(r, 1)
  if (role !== 0) r.setField(row, role)
  return row
}

/** Operands joined by operators that bind at least so tightly. */
function binary(r: Reader, loosest: number): number {
  const first = r.open()
  let row = unary(r)
  for (let level = t.PRECEDENCE[r.kind] as number; level >= loosest; level = t.PRECEDENCE[r.kind] as number) {
    r.setField(row, LEFT)
    r.take(OPERATOR)
    r.setField(binary(r, level + 1), RIGHT)
    row = r.close(BINARY_EXPRESSION, first)
  }
  return row
}

function unary(r: Reader): number {
  if (t.UNARY[r.kind] === 0) return postfixed(r)
  if (r.kind === t.ARROW && r.isFollowedBy(t.CHAN)) return postfix(r, r.open(), typed(r))
  const spot = r.kind === t.STAR ? r.spot() : undefined
  const first = r.open()
  r.take(OPERATOR)
  const row = unary(r)
  if (spot && isConverted(r, row)) {
    r.goBack(spot)
    const start = r.open()
    return postfix(r, start, conversion(r, start, type(r)))
  }
  r.setField(row, OPERAND)
  return r.close(UNARY_EXPRESSION, first)
}

/** Whether an operand begins with a conversion: the grammar takes a star before it for part of the type. */
function isConverted(r: Reader, row: number): boolean {
  const { kind } = r.rows
  let at = row
  while (POSTFIXED.has(kind[at] as number)) at = r.rows.firstChild(at)
  return kind[at] === TYPE_CONVERSION_EXPRESSION
}

function postfixed(r: Reader): number {
  const first = r.open()
  return postfix(r, first, operand(r))
}

/** An operand with the selectors, brackets, calls and literal bodies behind it. */
function postfix(r: Reader, first: number, operandRow: number): number {
  let row = operandRow
  let before: Spot | undefined
  for (;;) {
    switch (r.kind) {
      case t.DOT: {
        const next = selector(r, first, row)
        if (next < 0) return row
        row = next
        break
      }
      case t.OPEN_BRACKET: {
        const spot = isTypeName(r, row) ? r.spot() : undefined
        row = bracketed(r, first, row, before)
        before = r.rows.kind[row] === INDEX_EXPRESSION ? spot : undefined
        continue
      }
      case t.OPEN_PAREN:
        r.setField(row, FUNCTION)
        callArguments(r)
        row = r.close(CALL_EXPRESSION, first)
        break
      case t.OPEN_BRACE:
        if (r.inHeader || !isTypeName(r, row)) return row
        row = compositeLiteral(r, first, row)
        break
      default:
        return row
    }
    before = undefined
  }
}

/** `.name` or `.(T)`; -1 where `.(type)` ends the operand of a type switch. */
function selector(r: Reader, first: number, row: number): number {
  const isAssertion = r.isFollowedBy(t.OPEN_PAREN)
  if (isAssertion && isTypeSwitch(r)) return -1
  r.setField(row, OPERAND)
  r.take()
  if (!isAssertion) {
    r.name(FIELD_IDENTIFIER, FIELD)
    return r.close(SELECTOR_EXPRESSION, first)
  }
  r.take()
  type(r, TYPE)
  r.expect(t.CLOSE_PAREN)
  return r.close(TYPE_ASSERTION_EXPRESSION, first)
}

function isTypeSwitch(r: Reader): boolean {
  const spot = r.spot()
  r.lexer.next()
  r.lexer.next()
  const is = r.kind === t.TYPE
  r.goBack(spot)
  return is
}

function operand(r: Reader): number {
  switch (r.kind) {
    case t.IDENTIFIER:
      return word(r)
    case t.STRING:
    case t.RAW_STRING:
      return r.string()
    case t.INT:
    case t.FLOAT:
    case t.IMAGINARY:
    case t.RUNE:
      return r.take()
    case t.OPEN_PAREN:
      return parenthesized(r)
    case t.FUNC:
      return functionLiteral(r)
    case t.OPEN_BRACKET:
    case t.MAP:
    case t.CHAN:
    case t.STRUCT:
    case t.INTERFACE:
      return typed(r)
  }
  throw UNSURE
}

/** A name, or `nil` and its like; `new` and `make` with their arguments, of which the first is a type. */
function word(r: Reader): number {
  const { word, start, end, text } = r.lexer
  if (word !== 0) return r.take(0, word)
  const mayBeSpecial = (end - start === 3 && text.startsWith('new', start)) || (end - start === 4 && text.startsWith('make', start))
  if (mayBeSpecial && r.isFollowedBy(t.OPEN_PAREN)) return specialCall(r)
  return r.take()
}

/** A type that is spelt out, in a literal or a conversion. */
function typed(r: Reader): number {
  const first = r.open()
  const row = r.kind === t.OPEN_BRACKET ? bracketType(r, TYPE, true) : type(r, TYPE)
  return r.kind === t.OPEN_BRACE ? compositeLiteral(r, first, row) : conversion(r, first, row)
}

/** `(x)` behind the type in `row`. */
export function conversion(r: Reader, first: number, row: number): number {
  r.setField(row, TYPE)
  r.expect(t.OPEN_PAREN)
  nested(r, () => expression(r, OPERAND))
  commaBefore(r, t.CLOSE_PAREN)
  r.expect(t.CLOSE_PAREN)
  return r.close(TYPE_CONVERSION_EXPRESSION, first)
}

/** Reads what stands in parentheses, brackets or braces, where a literal may stand even in a header. */
export function nested<T>(r: Reader, read: () => T): T {
  const { inHeader } = r
  r.inHeader = false
  const value = read()
  r.inHeader = inHeader
  return value
}

function functionLiteral(r: Reader): number {
  const first = r.open()
  r.take()
  parameters(r)
  results(r)
  if (r.kind !== t.OPEN_BRACE) return conversion(r, first, r.close(FUNCTION_TYPE, first))
  nested(r, () => block(r, BODY))
  return r.close(FUNC_LITERAL, first)
}
