import { expression } from './expressions.ts'
import { UNSURE } from './lexer.ts'
import type { Reader } from './reader.ts'
import { leftSide, simpleStatement, simpleStatementFrom } from './simple.ts'
import { block } from './statements.ts'
import * as t from './tokens.ts'
import { field, node } from './vocabulary.ts'

const IF_STATEMENT = node('if_statement')
const FOR_STATEMENT = node('for_statement')
const FOR_CLAUSE = node('for_clause')
const RANGE_CLAUSE = node('range_clause')

const INITIALIZER = field('initializer')
const CONDITION = field('condition')
const UPDATE = field('update')
const CONSEQUENCE = field('consequence')
const ALTERNATIVE = field('alternative')
const BODY = field('body')
const RIGHT = field('right')

/** `if a := b; c { … } else …`; returns its row. */
export function ifStatement(r: Reader, role = 0): number {
  const first = r.open()
  r.take()
  const outer = r.inHeader
  r.inHeader = true
  ifHeader(r)
  r.inHeader = outer
  block(r, CONSEQUENCE)
  if (r.kind === t.ELSE) {
    r.take()
    if (r.kind === t.IF) ifStatement(r, ALTERNATIVE)
    else block(r, ALTERNATIVE)
  }
  return r.close(IF_STATEMENT, first, role)
}

function ifHeader(r: Reader): void {
  const start = r.open()
  const row = expression(r)
  if (r.kind === t.OPEN_BRACE) {
    r.setField(row, CONDITION)
    return
  }
  r.setField(simpleStatementFrom(r, start, row), INITIALIZER)
  r.expect(t.SEMICOLON)
  expression(r, CONDITION)
}

/** `for`, with a condition, three clauses, a range or nothing. */
export function forStatement(r: Reader): number {
  const first = r.open()
  r.take()
  const outer = r.inHeader
  r.inHeader = true
  if (r.kind !== t.OPEN_BRACE) forHeader(r)
  r.inHeader = outer
  block(r, BODY)
  return r.close(FOR_STATEMENT, first)
}

function forHeader(r: Reader): number {
  const first = r.open()
  if (r.kind === t.SEMICOLON) return forClause(r, first)
  if (r.kind === t.RANGE) return rangeClause(r, first)
  const row = expression(r)
  if (r.kind === t.OPEN_BRACE) return row
  if (rangeAhead(r)) {
    leftSide(r, first)
    r.take()
    return rangeClause(r, first)
  }
  r.setField(simpleStatementFrom(r, first, row), INITIALIZER)
  return forClause(r, first)
}

/** Whether the list that goes on here is that of a range: `k, v := range`. */
function rangeAhead(r: Reader): boolean {
  if (r.kind !== t.COMMA && r.kind !== t.DEFINE && r.kind !== t.ASSIGN) return false
  const spot = r.spot()
  while (r.kind !== t.DEFINE && r.kind !== t.ASSIGN) {
    if (r.kind === t.OPEN_BRACE || r.kind === t.SEMICOLON || r.kind === t.END) break
    r.lexer.next()
  }
  r.lexer.next()
  const is = r.kind === t.RANGE
  r.goBack(spot)
  return is
}

function rangeClause(r: Reader, first: number): number {
  if (r.kind !== t.RANGE) throw UNSURE
  r.take()
  expression(r, RIGHT)
  return r.close(RANGE_CLAUSE, first)
}

function forClause(r: Reader, first: number): number {
  r.expect(t.SEMICOLON)
  if (r.kind !== t.SEMICOLON) expression(r, CONDITION)
  r.expect(t.SEMICOLON)
  if (r.kind !== t.OPEN_BRACE) r.setField(simpleStatement(r), UPDATE)
  return r.close(FOR_CLAUSE, first)
}
