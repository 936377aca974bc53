import { callArguments } from './arguments.ts'
import { conversion, expression, nested } from './expressions.ts'
import { preference } from './preference.ts'
import type { Reader } from './reader.ts'
import * as t from './tokens.ts'
import { type } from './types.ts'
import { node } from './vocabulary.ts'

const PARENTHESIZED_EXPRESSION = node('parenthesized_expression')

/** `(x)`, or a conversion to a type in parentheses: `([]byte)(x)`. */
export function parenthesized(r: Reader): number {
  const spot = r.spot()
  const first = r.open()
  const row = r.attempt(() => nested(r, () => inParentheses(r, first)))
  if (row === undefined) return toType(r)
  if (r.kind !== t.OPEN_PAREN || (preference(r, row) ?? -1) < 1) return row
  const called = r.spot()
  const isConversion = callArguments(r)
  r.goBack(called)
  if (!isConversion) return row
  r.goBack(spot)
  return toType(r)
}

function inParentheses(r: Reader, first: number): number {
  r.take()
  expression(r)
  r.expect(t.CLOSE_PAREN)
  return r.close(PARENTHESIZED_EXPRESSION, first)
}

function toType(r: Reader): number {
  const first = r.open()
  const row = type(r)
  return conversion(r, first, row)
}
