import { expression, expressionList } from './expressions.ts'
import { UNSURE } from './lexer.ts'
import type { Reader } from './reader.ts'
import * as t from './tokens.ts'
import { field, node } from './vocabulary.ts'

const EXPRESSION_LIST = node('expression_list')
const EXPRESSION_STATEMENT = node('expression_statement')
const SEND_STATEMENT = node('send_statement')
const INC_STATEMENT = node('inc_statement')
const DEC_STATEMENT = node('dec_statement')
const ASSIGNMENT_STATEMENT = node('assignment_statement')
const SHORT_VAR_DECLARATION = node('short_var_declaration')

const LEFT = field('left')
const RIGHT = field('right')
const OPERATOR = field('operator')
const CHANNEL = field('channel')
const VALUE = field('value')

/** Whether nothing more of a statement can stand here. */
export function isSimpleEnd(kind: number): boolean {
  return kind === t.NEWLINE || kind === t.SEMICOLON || kind === t.CLOSE_BRACE || kind === t.CASE || kind === t.DEFAULT
}

/** An expression, a send, `++`, an assignment or `:=`; returns its row. */
export function simpleStatement(r: Reader): number {
  const first = r.open()
  return simpleStatementFrom(r, first, expression(r))
}

/** The rest of a simple statement whose first expression is read. */
export function simpleStatementFrom(r: Reader, first: number, row: number): number {
  const { kind } = r
  if (kind === t.COMMA || kind === t.DEFINE || t.ASSIGNS[kind] === 1) return assignment(r, first)
  if (kind === t.ARROW) {
    r.setField(row, CHANNEL)
    r.take()
    expression(r, VALUE)
    return r.close(SEND_STATEMENT, first)
  }
  if (kind === t.INCREMENT || kind === t.DECREMENT) {
    r.take()
    return r.close(kind === t.INCREMENT ? INC_STATEMENT : DEC_STATEMENT, first)
  }
  return r.close(EXPRESSION_STATEMENT, first)
}

function assignment(r: Reader, first: number): number {
  leftSide(r, first)
  const isDefinition = r.kind === t.DEFINE
  if (!isDefinition && t.ASSIGNS[r.kind] !== 1) throw UNSURE
  r.take(isDefinition ? 0 : OPERATOR)
  expressionList(r, RIGHT)
  return r.close(isDefinition ? SHORT_VAR_DECLARATION : ASSIGNMENT_STATEMENT, first)
}

/** Closes the list of the expressions left of `=`, `:=`, of which the first is read. */
export function leftSide(r: Reader, first: number, role = LEFT): number {
  while (r.kind === t.COMMA) {
    r.take()
    expression(r)
  }
  return r.close(EXPRESSION_LIST, first, role)
}
