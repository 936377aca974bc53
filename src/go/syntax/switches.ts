import { expression, expressionList } from './expressions.ts'
import { UNSURE } from './lexer.ts'
import type { Reader } from './reader.ts'
import { leftSide, simpleStatementFrom } from './simple.ts'
import { statementList } from './statements.ts'
import * as t from './tokens.ts'
import { type } from './types.ts'
import { field, node } from './vocabulary.ts'

const EXPRESSION_SWITCH_STATEMENT = node('expression_switch_statement')
const TYPE_SWITCH_STATEMENT = node('type_switch_statement')
const SELECT_STATEMENT = node('select_statement')
const EXPRESSION_CASE = node('expression_case')
const TYPE_CASE = node('type_case')
const DEFAULT_CASE = node('default_case')
const COMMUNICATION_CASE = node('communication_case')
const SEND_STATEMENT = node('send_statement')
const RECEIVE_STATEMENT = node('receive_statement')

const INITIALIZER = field('initializer')
const VALUE = field('value')
const ALIAS = field('alias')
const TYPE = field('type')
const COMMUNICATION = field('communication')
const CHANNEL = field('channel')
const RIGHT = field('right')

/** `switch` over a value, over conditions or over types. */
export function switchStatement(r: Reader): number {
  const first = r.open()
  r.take()
  const outer = r.inHeader
  r.inHeader = true
  const isTypeSwitch = r.kind !== t.OPEN_BRACE && header(r, true)
  r.inHeader = outer
  cases(r, isTypeSwitch ? typeCase : expressionCase)
  return r.close(isTypeSwitch ? TYPE_SWITCH_STATEMENT : EXPRESSION_SWITCH_STATEMENT, first)
}

/** What stands before the braces; whether it ends in `.(type)`. */
function header(r: Reader, mayBeInitializer: boolean): boolean {
  const first = r.open()
  const row = expression(r)
  if (r.kind === t.DOT) return typeGuard(r, row)
  if (r.kind === t.OPEN_BRACE) {
    r.setField(row, VALUE)
    return false
  }
  if (aliasAhead(r)) {
    leftSide(r, first, ALIAS)
    r.take()
    return typeGuard(r, expression(r))
  }
  if (!mayBeInitializer) throw UNSURE
  r.setField(simpleStatementFrom(r, first, row), INITIALIZER)
  r.expect(t.SEMICOLON)
  return r.kind !== t.OPEN_BRACE && header(r, false)
}

/** Whether `:=` stands here and `.(type)` behind what is assigned. */
function aliasAhead(r: Reader): boolean {
  if (r.kind !== t.DEFINE) return false
  const spot = r.spot()
  r.take()
  const is = r.attempt(() => expression(r)) !== undefined && r.kind === t.DOT
  r.goBack(spot)
  return is
}

/** `.(type)`, the only thing that leaves a dot behind an expression. */
function typeGuard(r: Reader, row: number): boolean {
  r.setField(row, VALUE)
  r.expect(t.DOT)
  r.expect(t.OPEN_PAREN)
  r.expect(t.TYPE)
  r.expect(t.CLOSE_PAREN)
  return true
}

/** `select { … }`. */
export function selectStatement(r: Reader): number {
  const first = r.open()
  r.take()
  cases(r, communicationCase)
  return r.close(SELECT_STATEMENT, first)
}

function cases(r: Reader, one: (r: Reader) => void): void {
  const { inHeader } = r
  r.inHeader = false
  r.expect(t.OPEN_BRACE)
  while (r.kind !== t.CLOSE_BRACE) {
    if (r.kind === t.DEFAULT) defaultCase(r)
    else one(r)
  }
  r.take()
  r.inHeader = inHeader
}

function defaultCase(r: Reader): number {
  const first = r.open()
  r.take()
  r.expect(t.COLON)
  statementList(r)
  return r.close(DEFAULT_CASE, first)
}

function expressionCase(r: Reader): number {
  const first = r.open()
  r.expect(t.CASE)
  expressionList(r, VALUE)
  r.expect(t.COLON)
  statementList(r)
  return r.close(EXPRESSION_CASE, first)
}

function typeCase(r: Reader): number {
  const first = r.open()
  r.expect(t.CASE)
  type(r, TYPE)
  while (r.kind === t.COMMA) {
    r.take(TYPE)
    type(r, TYPE)
  }
  r.expect(t.COLON)
  statementList(r)
  return r.close(TYPE_CASE, first)
}

function communicationCase(r: Reader): number {
  const first = r.open()
  r.expect(t.CASE)
  r.setField(communication(r), COMMUNICATION)
  r.expect(t.COLON)
  statementList(r)
  return r.close(COMMUNICATION_CASE, first)
}

/** A send, or a receive with or without names for what it brings. */
function communication(r: Reader): number {
  const first = r.open()
  const row = expression(r)
  if (r.kind === t.ARROW) {
    r.setField(row, CHANNEL)
    r.take()
    expression(r, VALUE)
    return r.close(SEND_STATEMENT, first)
  }
  if (r.kind === t.COLON) {
    r.setField(row, RIGHT)
    return r.close(RECEIVE_STATEMENT, first)
  }
  leftSide(r, first)
  if (r.kind !== t.DEFINE && r.kind !== t.ASSIGN) throw UNSURE
  r.take()
  expression(r, RIGHT)
  return r.close(RECEIVE_STATEMENT, first)
}
