import { callArguments } from './arguments.ts'
import { conversion, expression, nested } from './expressions.ts'
import { asTypeName, compositeLiteral, isTypeName } from './literals.ts'
import { preference } from './preference.ts'
import type { Reader, Spot } from './reader.ts'
import * as t from './tokens.ts'
import { commaBefore, genericType, type, typeArguments } from './types.ts'
import { field, node } from './vocabulary.ts'

const INDEX_EXPRESSION = node('index_expression')
const SLICE_EXPRESSION = node('slice_expression')
const CALL_EXPRESSION = node('call_expression')
const TYPE_INSTANTIATION_EXPRESSION = node('type_instantiation_expression')

const OPERAND = field('operand')
const INDEX = field('index')
const START = field('start')
const END = field('end')
const CAPACITY = field('capacity')
const FUNCTION = field('function')
const TYPE = field('type')

/**
 * `[…]` behind the expression in `row`, which begins at row `first`. Whether `f[T](x)` is an element that is called, a call
 * with a type argument or a conversion to a generic type, the grammar decides by weights (`preference`), not by meaning.
 * `before` is where the bracket of `row` itself stands, when that is an index of a name.
 */
export function bracketed(r: Reader, first: number, row: number, before: Spot | undefined): number {
  const spot = r.spot()
  const isName = isTypeName(r, row)
  const index = isName ? r.attempt(() => nested(r, () => indexOrSlice(r, first, row))) : nested(r, () => indexOrSlice(r, first, row))
  if (index === undefined) return withTypeArguments(r, first, row)
  const wish = r.rows.kind[index] === INDEX_EXPRESSION ? preference(r, index - 2) : undefined
  if (wish === undefined) return index
  if (isName && r.kind === t.OPEN_BRACE && !r.inHeader) return withTypeArguments(r, first, row, spot)
  if (r.kind === t.OPEN_PAREN) {
    if (isName && isConversionAhead(r)) return withTypeArguments(r, first, row, spot)
    if (wish > -1) return callWithTypeArguments(r, first, row, spot)
  }
  if (isName) return wish >= (r.rows.kind[row] === t.IDENTIFIER ? 3 : 2) ? instantiation(r, first, row, spot) : index
  const outer = before ? preference(r, row - 2) : undefined
  return before === undefined || outer === undefined || outer + wish < 0 ? index : instantiationOfGeneric(r, first, before)
}

/** Whether the parentheses here hold one plain expression. */
function isConversionAhead(r: Reader): boolean {
  const spot = r.spot()
  const is = callArguments(r)
  r.goBack(spot)
  return is
}

function indexOrSlice(r: Reader, first: number, row: number): number {
  r.setField(row, OPERAND)
  r.take()
  if (r.kind !== t.COLON) {
    const index = expression(r, START)
    if (r.kind === t.CLOSE_BRACKET) {
      r.setField(index, INDEX)
      r.take()
      return r.close(INDEX_EXPRESSION, first)
    }
  }
  r.expect(t.COLON)
  if (r.kind !== t.CLOSE_BRACKET) {
    expression(r, END)
    if (r.kind === t.COLON) {
      r.take()
      expression(r, CAPACITY)
    }
  }
  r.expect(t.CLOSE_BRACKET)
  return r.close(SLICE_EXPRESSION, first)
}

/** A generic type's literal or conversion, a call with type arguments, or a function instantiated without a call. */
function withTypeArguments(r: Reader, first: number, row: number, from?: Spot): number {
  if (from) r.goBack(from)
  const spot = r.spot()
  const kinds = r.rows.kind.slice(first, row + 1)
  const roles = r.rows.field.slice(first, row + 1)
  asTypeName(r, row)
  const generic = nested(r, () => genericType(r, row, TYPE))
  if (r.kind === t.OPEN_BRACE && !r.inHeader) return compositeLiteral(r, first, generic)
  if (r.kind !== t.OPEN_PAREN) return instantiation(r, first, row, spot)
  if (isConversionAhead(r)) return conversion(r, first, generic)
  r.rows.kind.set(kinds, first)
  r.rows.field.set(roles, first)
  return callWithTypeArguments(r, first, row, spot)
}

function callWithTypeArguments(r: Reader, first: number, row: number, spot: Spot): number {
  r.goBack(spot)
  r.setField(row, FUNCTION)
  nested(r, () => typeArguments(r))
  callArguments(r)
  return r.close(CALL_EXPRESSION, first)
}

/** `f[A, B]` as a value. */
function instantiation(r: Reader, first: number, row: number, spot: Spot): number {
  r.goBack(spot)
  if (isTypeName(r, row)) asTypeName(r, row)
  r.setField(row, TYPE)
  r.take()
  nested(r, () => {
    do type(r)
    while (commaBefore(r, t.CLOSE_BRACKET))
  })
  r.expect(t.CLOSE_BRACKET)
  return r.close(TYPE_INSTANTIATION_EXPRESSION, first)
}

/** `a[x][y]`, in which the grammar may see a generic type that is instantiated. */
function instantiationOfGeneric(r: Reader, first: number, before: Spot): number {
  r.goBack(before)
  const name = before.rows - 1
  asTypeName(r, name)
  const generic = nested(r, () => genericType(r, name, TYPE))
  return instantiation(r, first, generic, r.spot())
}
