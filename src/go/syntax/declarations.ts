import { expressionList } from './expressions.ts'
import { UNSURE } from './lexer.ts'
import { parameters, results, typeParameters } from './parameters.ts'
import type { Reader } from './reader.ts'
import { block } from './statements.ts'
import * as t from './tokens.ts'
import { type } from './types.ts'
import { field, node } from './vocabulary.ts'

const PACKAGE_CLAUSE = node('package_clause')
const PACKAGE_IDENTIFIER = node('package_identifier')
const IMPORT_DECLARATION = node('import_declaration')
const IMPORT_SPEC = node('import_spec')
const IMPORT_SPEC_LIST = node('import_spec_list')
const DOT_NAME = node('dot')
const BLANK_IDENTIFIER = node('blank_identifier')
const CONST_DECLARATION = node('const_declaration')
const CONST_SPEC = node('const_spec')
const VAR_DECLARATION = node('var_declaration')
const VAR_SPEC = node('var_spec')
const VAR_SPEC_LIST = node('var_spec_list')
const TYPE_DECLARATION = node('type_declaration')
const TYPE_SPEC = node('type_spec')
const TYPE_ALIAS = node('type_alias')
const TYPE_IDENTIFIER = node('type_identifier')
const FIELD_IDENTIFIER = node('field_identifier')
const FUNCTION_DECLARATION = node('function_declaration')
const METHOD_DECLARATION = node('method_declaration')

const NAME = field('name')
const PATH = field('path')
const TYPE = field('type')
const VALUE = field('value')
const RECEIVER = field('receiver')
const BODY = field('body')

/** `package p`. */
export function packageClause(r: Reader): number {
  const first = r.open()
  r.expect(t.PACKAGE)
  r.name(PACKAGE_IDENTIFIER)
  return r.close(PACKAGE_CLAUSE, first)
}

/** One import or a list of them. */
export function importDeclaration(r: Reader): number {
  const first = r.open()
  r.take()
  const list = r.open()
  if (listed(r, importSpec)) r.close(IMPORT_SPEC_LIST, list)
  else importSpec(r)
  return r.close(IMPORT_DECLARATION, first)
}

/** Reads specs in parentheses; false, with nothing read, where there are none. */
function listed(r: Reader, spec: (r: Reader) => void): boolean {
  if (r.kind !== t.OPEN_PAREN) return false
  r.take()
  while (r.kind !== t.CLOSE_PAREN) {
    spec(r)
    if (r.kind !== t.CLOSE_PAREN) r.endStatement()
  }
  r.take()
  return true
}

function importSpec(r: Reader): number {
  const first = r.open()
  if (r.kind === t.IDENTIFIER) {
    const isBlank = r.lexer.end === r.lexer.start + 1 && r.lexer.text[r.lexer.start] === '_'
    r.name(isBlank ? BLANK_IDENTIFIER : PACKAGE_IDENTIFIER, NAME)
  } else if (r.kind === t.DOT) {
    const dot = r.open()
    r.take()
    r.close(DOT_NAME, dot, NAME)
  }
  if (r.kind !== t.STRING && r.kind !== t.RAW_STRING) throw UNSURE
  r.string(PATH)
  return r.close(IMPORT_SPEC, first)
}

/** `const a, b T = 1, 2`, or a list of such. */
export function constDeclaration(r: Reader): number {
  const first = r.open()
  r.take()
  if (!listed(r, constSpec)) constSpec(r)
  return r.close(CONST_DECLARATION, first)
}

function constSpec(r: Reader): number {
  const first = r.open()
  names(r, NAME)
  if (!r.isAtEnd()) {
    if (r.kind !== t.ASSIGN) type(r, TYPE)
    r.expect(t.ASSIGN)
    expressionList(r, VALUE)
  }
  return r.close(CONST_SPEC, first)
}

/** Names, with the field that the commas between them have. */
function names(r: Reader, comma: number): void {
  r.name(t.IDENTIFIER, NAME)
  while (r.kind === t.COMMA) {
    r.take(comma)
    r.name(t.IDENTIFIER, NAME)
  }
}

/** `var a, b T = 1, 2`, or a list of such. */
export function varDeclaration(r: Reader): number {
  const first = r.open()
  r.take()
  const list = r.open()
  if (listed(r, varSpec)) r.close(VAR_SPEC_LIST, list)
  else varSpec(r)
  return r.close(VAR_DECLARATION, first)
}

function varSpec(r: Reader): number {
  const first = r.open()
  names(r, 0)
  if (r.kind !== t.ASSIGN) type(r, TYPE)
  if (r.kind === t.ASSIGN) {
    r.take()
    expressionList(r, VALUE)
  }
  return r.close(VAR_SPEC, first)
}

/** `type T struct{…}`, `type A = B`, or a list of such. */
export function typeDeclaration(r: Reader): number {
  const first = r.open()
  r.take()
  if (!listed(r, typeSpec)) typeSpec(r)
  return r.close(TYPE_DECLARATION, first)
}

function typeSpec(r: Reader): number {
  const first = r.open()
  r.name(TYPE_IDENTIFIER, NAME)
  if (r.kind === t.OPEN_BRACKET && hasTypeParameters(r)) typeParameters(r)
  const isAlias = r.kind === t.ASSIGN
  if (isAlias) r.take()
  type(r, TYPE)
  return r.close(isAlias ? TYPE_ALIAS : TYPE_SPEC, first)
}

/** Whether the bracket behind a type's name opens type parameters and no array's length. */
function hasTypeParameters(r: Reader): boolean {
  const spot = r.spot()
  r.lexer.next()
  const isName = r.kind === t.IDENTIFIER
  r.lexer.next()
  const { kind } = r
  r.goBack(spot)
  if (!isName) return false
  // `[P *T]` and `[N * 2]` look alike.
  if (kind === t.STAR || kind === t.OPEN_PAREN) throw UNSURE
  return kind === t.COMMA || t.BEGINS_TYPE[kind] === 1
}

/** A function or a method, with or without a body. */
export function functionDeclaration(r: Reader): number {
  const first = r.open()
  r.take()
  const isMethod = r.kind === t.OPEN_PAREN
  if (isMethod) parameters(r, RECEIVER)
  r.name(isMethod ? FIELD_IDENTIFIER : t.IDENTIFIER, NAME)
  if (r.kind === t.OPEN_BRACKET && !isMethod) typeParameters(r)
  parameters(r)
  results(r)
  if (r.kind === t.OPEN_BRACE) r.skipsBodies ? r.skipBlock() : block(r, BODY)
  return r.close(isMethod ? METHOD_DECLARATION : FUNCTION_DECLARATION, first)
}
