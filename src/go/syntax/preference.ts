import { isTypeName } from './literals.ts'
import type { Reader } from './reader.ts'
import * as t from './tokens.ts'
import { node } from './vocabulary.ts'

const SELECTOR_EXPRESSION = node('selector_expression')
const UNARY_EXPRESSION = node('unary_expression')
const INDEX_EXPRESSION = node('index_expression')
const PARENTHESIZED_EXPRESSION = node('parenthesized_expression')

/**
 * How much more the grammar likes to take an expression for a type, where it can be either; undefined where it cannot be
 * one. The weights are its `prec.dynamic`: a plain type name -1; a generic type 1 and its arguments 2, against 1 for an index.
 */
export function preference(r: Reader, row: number): number | undefined {
  const { kind } = r.rows
  switch (kind[row]) {
    case t.IDENTIFIER:
    case t.NIL:
    case t.TRUE:
    case t.FALSE:
    case t.IOTA:
      return -1
    case SELECTOR_EXPRESSION:
      return isTypeName(r, row) ? 0 : undefined
    case UNARY_EXPRESSION:
      return kind[row - (r.rows.size[row] as number) + 1] === t.STAR ? preference(r, row - 1) : undefined
    case PARENTHESIZED_EXPRESSION:
      return preference(r, row - 2)
    case INDEX_EXPRESSION:
      return ofIndex(r, row)
    default:
      return undefined
  }
}

/** Its children from the last: bracket, index, bracket, operand. */
function ofIndex(r: Reader, row: number): number | undefined {
  const index = row - 2
  const operand = index - (r.rows.size[index] as number) - 1
  const inner = preference(r, index)
  return inner !== undefined && isTypeName(r, operand) ? inner + 2 : undefined
}
