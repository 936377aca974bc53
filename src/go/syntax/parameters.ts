import { UNSURE } from './lexer.ts'
import type { Reader } from './reader.ts'
import * as t from './tokens.ts'
import { commaBefore, type, typeElem } from './types.ts'
import { field, node } from './vocabulary.ts'

const PARAMETER_LIST = node('parameter_list')
const PARAMETER_DECLARATION = node('parameter_declaration')
const VARIADIC_PARAMETER_DECLARATION = node('variadic_parameter_declaration')
const TYPE_PARAMETER_LIST = node('type_parameter_list')
const TYPE_PARAMETER_DECLARATION = node('type_parameter_declaration')
const TYPE_CONSTRAINT = node('type_constraint')

const NAME = field('name')
const TYPE = field('type')
const PARAMETERS = field('parameters')
const RESULT = field('result')
const TYPE_PARAMETERS = field('type_parameters')

/** `(a, b int, c ...string)`, `(int, string)`. */
export function parameters(r: Reader, role = PARAMETERS): number {
  const first = r.open()
  r.expect(t.OPEN_PAREN)
  if (r.kind !== t.CLOSE_PAREN) {
    do parameter(r)
    while (commaBefore(r, t.CLOSE_PAREN))
  }
  r.expect(t.CLOSE_PAREN)
  return r.close(PARAMETER_LIST, first, role)
}

/** A function's results, where it has any. */
export function results(r: Reader): void {
  if (r.kind === t.OPEN_PAREN) parameters(r, RESULT)
  else if (t.BEGINS_TYPE[r.kind] === 1) type(r, RESULT)
}

function parameter(r: Reader): number {
  const first = r.open()
  const names = r.kind === t.IDENTIFIER ? namesAhead(r) : 0
  if (names > 0) takeNames(r, names)
  if (r.kind !== t.ELLIPSIS) {
    type(r, TYPE)
    return r.close(PARAMETER_DECLARATION, first)
  }
  if (names > 1) throw UNSURE
  r.take()
  type(r, TYPE)
  return r.close(VARIADIC_PARAMETER_DECLARATION, first)
}

function takeNames(r: Reader, count: number): void {
  r.name(t.IDENTIFIER, NAME)
  for (let taken = 1; taken < count; taken++) {
    r.expect(t.COMMA)
    r.name(t.IDENTIFIER, NAME)
  }
}

/** How many of the names ahead are parameters of one type: `a, b int` has two, `int, string` none. */
function namesAhead(r: Reader): number {
  const spot = r.spot()
  let names = 0
  let isList = true
  while (isList && r.kind === t.IDENTIFIER) {
    r.lexer.next()
    names++
    isList = r.kind === t.COMMA
    if (isList) r.lexer.next()
  }
  const isNamed = !isList && beginsTypeOfNames(r)
  r.goBack(spot)
  return isNamed ? names : 0
}

/** Whether what stands behind a name is its type, and not the rest of a type or the end. */
function beginsTypeOfNames(r: Reader): boolean {
  if (r.kind !== t.OPEN_BRACKET) return r.kind === t.ELLIPSIS || r.kind === t.OPEN_PAREN || t.BEGINS_TYPE[r.kind] === 1
  r.skipBrackets()
  return r.kind !== t.COMMA && r.kind !== t.CLOSE_PAREN
}

/** `[K comparable, A, B any]`. */
export function typeParameters(r: Reader): number {
  const first = r.open()
  r.expect(t.OPEN_BRACKET)
  do typeParameter(r)
  while (commaBefore(r, t.CLOSE_BRACKET))
  r.expect(t.CLOSE_BRACKET)
  return r.close(TYPE_PARAMETER_LIST, first, TYPE_PARAMETERS)
}

function typeParameter(r: Reader): number {
  const first = r.open()
  r.name(t.IDENTIFIER, NAME)
  while (r.kind === t.COMMA) {
    r.take()
    r.name(t.IDENTIFIER, NAME)
  }
  typeElem(r, TYPE_CONSTRAINT, TYPE)
  return r.close(TYPE_PARAMETER_DECLARATION, first)
}
