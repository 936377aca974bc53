import { expression } from './expressions.ts'
import type { Reader } from './reader.ts'
import * as t from './tokens.ts'
import { commaBefore } from './types.ts'
import { field, node } from './vocabulary.ts'

const COMPOSITE_LITERAL = node('composite_literal')
const LITERAL_VALUE = node('literal_value')
const LITERAL_ELEMENT = node('literal_element')
const KEYED_ELEMENT = node('keyed_element')
const SELECTOR_EXPRESSION = node('selector_expression')
const QUALIFIED_TYPE = node('qualified_type')
const TYPE_IDENTIFIER = node('type_identifier')
const PACKAGE_IDENTIFIER = node('package_identifier')

const TYPE = field('type')
const BODY = field('body')
const KEY = field('key')
const VALUE = field('value')
const PACKAGE = field('package')
const NAME = field('name')

/** Whether the expression in the row, which is the last, is `T` or `p.T`. */
export function isTypeName(r: Reader, row: number): boolean {
  const { kind, size } = r.rows
  if (kind[row] === t.IDENTIFIER) return true
  // Operand, dot and field; a comment between them leaves it to the wasm parser what this is.
  return kind[row] === SELECTOR_EXPRESSION && size[row] === 4 && kind[row - 3] === t.IDENTIFIER
}

/** Gives the rows of `T` or `p.T` the kinds they have in a type. */
export function asTypeName(r: Reader, row: number): void {
  const { kind, field: role } = r.rows
  if (kind[row] === t.IDENTIFIER) {
    kind[row] = TYPE_IDENTIFIER
    return
  }
  kind[row] = QUALIFIED_TYPE
  kind[row - 3] = PACKAGE_IDENTIFIER
  role[row - 3] = PACKAGE
  kind[row - 1] = TYPE_IDENTIFIER
  role[row - 1] = NAME
}

/** `{…}` behind the type in `row`. */
export function compositeLiteral(r: Reader, first: number, row: number): number {
  if (isTypeName(r, row)) asTypeName(r, row)
  r.setField(row, TYPE)
  literalValue(r, BODY)
  return r.close(COMPOSITE_LITERAL, first)
}

function literalValue(r: Reader, role = 0): number {
  const first = r.open()
  const { inHeader } = r
  r.inHeader = false
  r.expect(t.OPEN_BRACE)
  if (r.kind !== t.CLOSE_BRACE) {
    do element(r)
    while (commaBefore(r, t.CLOSE_BRACE))
  }
  r.expect(t.CLOSE_BRACE)
  r.inHeader = inHeader
  return r.close(LITERAL_VALUE, first, role)
}

function element(r: Reader): number {
  const first = r.open()
  const key = literalElement(r)
  if (r.kind !== t.COLON) return key
  r.setField(key, KEY)
  r.take()
  r.setField(literalElement(r), VALUE)
  return r.close(KEYED_ELEMENT, first)
}

function literalElement(r: Reader): number {
  const first = r.open()
  if (r.kind === t.OPEN_BRACE) literalValue(r)
  else expression(r)
  return r.close(LITERAL_ELEMENT, first)
}
