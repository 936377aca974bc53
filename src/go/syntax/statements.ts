import { constDeclaration, typeDeclaration, varDeclaration } from './declarations.ts'
import { expression, expressionList } from './expressions.ts'
import { forStatement, ifStatement } from './headers.ts'
import { UNSURE } from './lexer.ts'
import type { Reader } from './reader.ts'
import { isSimpleEnd, simpleStatement } from './simple.ts'
import { selectStatement, switchStatement } from './switches.ts'
import * as t from './tokens.ts'
import { field, node } from './vocabulary.ts'

const BLOCK = node('block')
const STATEMENT_LIST = node('statement_list')
const LABELED_STATEMENT = node('labeled_statement')
const LABEL_NAME = node('label_name')
const FALLTHROUGH_STATEMENT = node('fallthrough_statement')
const BREAK_STATEMENT = node('break_statement')
const CONTINUE_STATEMENT = node('continue_statement')
const GOTO_STATEMENT = node('goto_statement')
const RETURN_STATEMENT = node('return_statement')
const GO_STATEMENT = node('go_statement')
const DEFER_STATEMENT = node('defer_statement')
const LABEL = field('label')

/** `{ … }`. */
export function block(r: Reader, role = 0): number {
  const first = r.open()
  r.expect(t.OPEN_BRACE)
  statementList(r)
  r.expect(t.CLOSE_BRACE)
  return r.close(BLOCK, first, role)
}

/** Statements up to the brace or the next case; no row where there are none. The line end behind the last belongs to the list. */
export function statementList(r: Reader): void {
  if (isListEnd(r.kind)) return
  const first = r.open()
  let end = 0
  do {
    statement(r)
    end = r.lexer.kind === t.NEWLINE || r.lexer.kind === t.SEMICOLON ? r.endStatement() : 0
  } while (end > 0 && !isListEnd(r.kind))
  if (!isListEnd(r.kind)) throw UNSURE
  const row = r.close(STATEMENT_LIST, first)
  if (end > 0) r.rows.end[row] = end
}

function isListEnd(kind: number): boolean {
  return kind === t.CLOSE_BRACE || kind === t.CASE || kind === t.DEFAULT
}

function statement(r: Reader): number {
  switch (r.kind) {
    case t.IDENTIFIER:
      return r.isFollowedBy(t.COLON) ? labeledStatement(r) : simpleStatement(r)
    case t.RETURN:
      return returnStatement(r)
    case t.IF:
      return ifStatement(r)
    case t.FOR:
      return forStatement(r)
    case t.SWITCH:
      return switchStatement(r)
    case t.SELECT:
      return selectStatement(r)
    case t.GO:
      return callStatement(r, GO_STATEMENT)
    case t.DEFER:
      return callStatement(r, DEFER_STATEMENT)
    case t.OPEN_BRACE:
      return block(r)
    case t.BREAK:
      return jump(r, BREAK_STATEMENT)
    case t.CONTINUE:
      return jump(r, CONTINUE_STATEMENT)
    case t.GOTO:
      return jump(r, GOTO_STATEMENT)
    case t.FALLTHROUGH:
      return jump(r, FALLTHROUGH_STATEMENT)
    case t.VAR:
      return varDeclaration(r)
    case t.CONST:
      return constDeclaration(r)
    case t.TYPE:
      return typeDeclaration(r)
    default:
      return simpleStatement(r)
  }
}

function labeledStatement(r: Reader): number {
  const first = r.open()
  r.name(LABEL_NAME, LABEL)
  r.take()
  if (!isListEnd(r.kind)) statement(r)
  return r.close(LABELED_STATEMENT, first)
}

function returnStatement(r: Reader): number {
  const first = r.open()
  r.take()
  if (!isSimpleEnd(r.kind)) expressionList(r)
  return r.close(RETURN_STATEMENT, first)
}

function callStatement(r: Reader, kind: number): number {
  const first = r.open()
  r.take()
  expression(r)
  return r.close(kind, first)
}

function jump(r: Reader, kind: number): number {
  const first = r.open()
  r.take()
  if (r.kind === t.IDENTIFIER && kind !== FALLTHROUGH_STATEMENT) r.name(LABEL_NAME)
  else if (kind === GOTO_STATEMENT) throw UNSURE
  return r.close(kind, first)
}
