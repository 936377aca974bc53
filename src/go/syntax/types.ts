import { expression } from './expressions.ts'
import { UNSURE } from './lexer.ts'
import { parameters, results } from './parameters.ts'
import type { Reader } from './reader.ts'
import * as t from './tokens.ts'
import { field, node } from './vocabulary.ts'

const TYPE_IDENTIFIER = node('type_identifier')
const PACKAGE_IDENTIFIER = node('package_identifier')
const FIELD_IDENTIFIER = node('field_identifier')
const QUALIFIED_TYPE = node('qualified_type')
const GENERIC_TYPE = node('generic_type')
const TYPE_ARGUMENTS = node('type_arguments')
const TYPE_ELEM = node('type_elem')
const POINTER_TYPE = node('pointer_type')
const SLICE_TYPE = node('slice_type')
const ARRAY_TYPE = node('array_type')
const IMPLICIT_LENGTH_ARRAY_TYPE = node('implicit_length_array_type')
const STRUCT_TYPE = node('struct_type')
const FIELD_DECLARATION_LIST = node('field_declaration_list')
const FIELD_DECLARATION = node('field_declaration')
const INTERFACE_TYPE = node('interface_type')
const METHOD_ELEM = node('method_elem')
const MAP_TYPE = node('map_type')
const CHANNEL_TYPE = node('channel_type')
const FUNCTION_TYPE = node('function_type')
const NEGATED_TYPE = node('negated_type')
const PARENTHESIZED_TYPE = node('parenthesized_type')

const NAME = field('name')
const TYPE = field('type')
const PACKAGE = field('package')
const ELEMENT = field('element')
const LENGTH = field('length')
const KEY = field('key')
const VALUE = field('value')
const TAG = field('tag')
const ARGUMENTS = field('type_arguments')

/** Any type; returns its row. */
export function type(r: Reader, role = 0): number {
  const first = r.open()
  switch (r.kind) {
    case t.IDENTIFIER:
      return namedType(r, role)
    case t.STAR:
      r.take()
      type(r)
      return r.close(POINTER_TYPE, first, role)
    case t.OPEN_BRACKET:
      return bracketType(r, role, false)
    case t.MAP:
      return mapType(r, role)
    case t.CHAN:
    case t.ARROW:
      return channelType(r, role)
    case t.FUNC:
      r.take()
      parameters(r)
      results(r)
      return r.close(FUNCTION_TYPE, first, role)
    case t.STRUCT:
      return structType(r, role)
    case t.INTERFACE:
      return interfaceType(r, role)
    case t.TILDE:
      r.take()
      type(r)
      return r.close(NEGATED_TYPE, first, role)
    case t.OPEN_PAREN:
      r.take()
      type(r)
      r.expect(t.CLOSE_PAREN)
      return r.close(PARENTHESIZED_TYPE, first, role)
  }
  throw UNSURE
}

/** `T`, `p.T`, either with type arguments. */
export function namedType(r: Reader, role = 0): number {
  const first = r.open()
  let row = r.name(TYPE_IDENTIFIER, role)
  if (r.kind === t.DOT) {
    r.rows.kind[row] = PACKAGE_IDENTIFIER
    r.setField(row, PACKAGE)
    r.take()
    r.name(TYPE_IDENTIFIER, NAME)
    row = r.close(QUALIFIED_TYPE, first, role)
  }
  return r.kind === t.OPEN_BRACKET ? genericType(r, row, role) : row
}

/** The named type in `row`, with the type arguments that follow. */
export function genericType(r: Reader, row: number, role: number): number {
  const first = row - (r.rows.size[row] as number) + 1
  r.setField(row, TYPE)
  typeArguments(r)
  return r.close(GENERIC_TYPE, first, role)
}

/** `[A, B | C]`. */
export function typeArguments(r: Reader): number {
  const first = r.open()
  r.expect(t.OPEN_BRACKET)
  do typeElem(r, TYPE_ELEM)
  while (commaBefore(r, t.CLOSE_BRACKET))
  r.expect(t.CLOSE_BRACKET)
  return r.close(TYPE_ARGUMENTS, first, ARGUMENTS)
}

/** Takes a comma; whether another element stands behind it. */
export function commaBefore(r: Reader, closing: number): boolean {
  if (r.kind !== t.COMMA) return false
  r.take()
  return r.kind !== closing
}

/** `A | ~B`. */
export function typeElem(r: Reader, kind: number, role = 0): number {
  const first = r.open()
  type(r)
  while (r.kind === t.PIPE) {
    r.take()
    type(r)
  }
  return r.close(kind, first, role)
}

/** `[]T`, `[n]T`; `[...]T` where that is allowed. */
export function bracketType(r: Reader, role: number, mayImply: boolean): number {
  const first = r.open()
  r.expect(t.OPEN_BRACKET)
  let kind = SLICE_TYPE
  if (r.kind === t.ELLIPSIS) {
    if (!mayImply) throw UNSURE
    r.take()
    kind = IMPLICIT_LENGTH_ARRAY_TYPE
  } else if (r.kind !== t.CLOSE_BRACKET) {
    const { inHeader } = r
    r.inHeader = false
    expression(r, LENGTH)
    r.inHeader = inHeader
    kind = ARRAY_TYPE
  }
  r.expect(t.CLOSE_BRACKET)
  type(r, ELEMENT)
  return r.close(kind, first, role)
}

function mapType(r: Reader, role: number): number {
  const first = r.open()
  r.take()
  r.expect(t.OPEN_BRACKET)
  type(r, KEY)
  r.expect(t.CLOSE_BRACKET)
  type(r, VALUE)
  return r.close(MAP_TYPE, first, role)
}

function channelType(r: Reader, role: number): number {
  const first = r.open()
  if (r.kind === t.ARROW) {
    r.take()
    r.expect(t.CHAN)
  } else {
    r.take()
    if (r.kind === t.ARROW) r.take()
  }
  type(r, VALUE)
  return r.close(CHANNEL_TYPE, first, role)
}

function structType(r: Reader, role: number): number {
  const first = r.open()
  r.take()
  const list = r.open()
  braced(r, fieldDeclaration)
  r.close(FIELD_DECLARATION_LIST, list)
  return r.close(STRUCT_TYPE, first, role)
}

/** Elements in braces, each ended by a line end, a semicolon or the brace. */
function braced(r: Reader, element: (r: Reader) => void): void {
  r.expect(t.OPEN_BRACE)
  while (r.kind !== t.CLOSE_BRACE) {
    element(r)
    if (r.kind !== t.CLOSE_BRACE) r.endStatement()
  }
  r.take()
}

function fieldDeclaration(r: Reader): number {
  const first = r.open()
  if (r.kind === t.STAR) {
    r.take()
    namedType(r, TYPE)
  } else if (isEmbedded(r)) namedType(r, TYPE)
  else {
    r.name(FIELD_IDENTIFIER, NAME)
    while (r.kind === t.COMMA) {
      r.take()
      r.name(FIELD_IDENTIFIER, NAME)
    }
    type(r, TYPE)
  }
  if (r.kind === t.STRING || r.kind === t.RAW_STRING) r.string(TAG)
  return r.close(FIELD_DECLARATION, first)
}

/** Whether a field is a type alone: `T`, `p.T`, `T[A]`. */
function isEmbedded(r: Reader): boolean {
  const spot = r.spot()
  r.lexer.next()
  if (r.kind === t.OPEN_BRACKET) r.skipBrackets()
  const is = r.kind === t.DOT || r.kind === t.STRING || r.kind === t.RAW_STRING || r.isAtEnd()
  r.goBack(spot)
  return is
}

function interfaceType(r: Reader, role: number): number {
  const first = r.open()
  r.take()
  braced(r, interfaceElement)
  return r.close(INTERFACE_TYPE, first, role)
}

function interfaceElement(r: Reader): number {
  if (r.kind !== t.IDENTIFIER || !r.isFollowedBy(t.OPEN_PAREN)) return typeElem(r, TYPE_ELEM)
  const first = r.open()
  r.name(FIELD_IDENTIFIER, NAME)
  parameters(r)
  results(r)
  return r.close(METHOD_ELEM, first)
}
