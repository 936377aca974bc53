import { expression } from './expressions.ts'
import { UNSURE } from './lexer.ts'
import type { Reader } from './reader.ts'
import * as t from './tokens.ts'
import { commaBefore, type } from './types.ts'
import { field, node } from './vocabulary.ts'

const ARGUMENT_LIST = node('argument_list')
const CALL_EXPRESSION = node('call_expression')
const VARIADIC_ARGUMENT = node('variadic_argument')
const ARGUMENTS = field('arguments')
const FUNCTION = field('function')

/** `(a, b...)`; returns whether it is one plain expression, which a conversion could have as well. */
export function callArguments(r: Reader): boolean {
  const first = r.open()
  const { inHeader } = r
  r.inHeader = false
  r.expect(t.OPEN_PAREN)
  let count = 0
  let isVariadic = false
  if (r.kind !== t.CLOSE_PAREN) {
    do {
      isVariadic = argument(r) || isVariadic
      count++
    } while (commaBefore(r, t.CLOSE_PAREN))
  }
  r.expect(t.CLOSE_PAREN)
  r.inHeader = inHeader
  r.close(ARGUMENT_LIST, first, ARGUMENTS)
  return count === 1 && !isVariadic
}

/** One argument; whether it is spread. */
function argument(r: Reader): boolean {
  const first = r.open()
  expression(r)
  if (r.kind !== t.ELLIPSIS) return false
  r.take()
  r.close(VARIADIC_ARGUMENT, first)
  return true
}

/** `new(T)`, `make(T, n)`; with a value in the type's place, which Go 1.26 allows for `new`, a call as any other. */
export function specialCall(r: Reader): number {
  const first = r.open()
  r.take(FUNCTION)
  if (r.attempt(() => specialArguments(r)) === undefined) callArguments(r)
  return r.close(CALL_EXPRESSION, first)
}

function specialArguments(r: Reader): true {
  const first = r.open()
  const { inHeader } = r
  r.inHeader = false
  r.expect(t.OPEN_PAREN)
  if (r.kind !== t.CLOSE_PAREN) {
    type(r)
    if (r.kind !== t.COMMA && r.kind !== t.CLOSE_PAREN) throw UNSURE
    while (commaBefore(r, t.CLOSE_PAREN)) expression(r)
  }
  r.expect(t.CLOSE_PAREN)
  r.inHeader = inHeader
  r.close(ARGUMENT_LIST, first, ARGUMENTS)
  return true
}
