import type { Level } from '#model/finding.ts'
import type { ExternalPosition, ExternalResult } from './result.ts'
import { at, count, type Json, text } from './value.ts'

/** `staticcheck -f json`: one object a line, `code`, `severity`, `location`, `end`, `message`. A problem that its own comment ignores is none. */
export function readStaticcheck(values: readonly Json[]): readonly ExternalResult[] {
  return values.filter((value) => text(at(value, 'severity')) !== 'ignored').map(resultOf)
}

export function isStaticcheck(value: Json): boolean {
  return typeof at(value, 'code') === 'string' && typeof at(value, 'location', 'file') === 'string'
}

function resultOf(value: Json): ExternalResult {
  const start = positionOf(at(value, 'location'))
  const end = positionOf(at(value, 'end'))
  return {
    tool: 'staticcheck',
    code: text(at(value, 'code')),
    message: text(at(value, 'message')),
    level: SEVERITIES.get(text(at(value, 'severity'))),
    path: text(at(value, 'location', 'file')),
    start,
    end: end.line > 0 ? end : start,
    unit: 'byte',
  }
}

const SEVERITIES: ReadonlyMap<string, Level> = new Map([
  ['error', 'warning'],
  ['warning', 'warning'],
])

function positionOf(value: Json): ExternalPosition {
  return { line: count(at(value, 'line')), column: count(at(value, 'column')) }
}
