import type { Level } from '#model/finding.ts'
import type { ExternalResult } from './result.ts'
import { at, count, type Json, list, text } from './value.ts'

/** `gosec -fmt json`: `Issues` with `rule_id`, `severity`, `details`, and numbers as text; a span of lines is `41-43`. */
export function readGosec(value: Json): readonly ExternalResult[] {
  return list(at(value, 'Issues')).map(resultOf)
}

export function isGosec(value: Json): boolean {
  return Array.isArray(at(value, 'Issues')) && (at(value, 'GosecVersion') !== undefined || at(value, 'Stats') !== undefined)
}

function resultOf(issue: Json): ExternalResult {
  const line = text(at(issue, 'line'))
  const start = { line: count(line), column: count(at(issue, 'column')) }
  const last = count(/-(\d+)$/.exec(line)?.[1])
  return {
    tool: 'gosec',
    code: text(at(issue, 'rule_id')),
    message: text(at(issue, 'details')),
    level: SEVERITIES.get(text(at(issue, 'severity')).toUpperCase()),
    path: text(at(issue, 'file')),
    start,
    end: last > start.line ? { line: last, column: 0 } : start,
    unit: 'byte',
  }
}

const SEVERITIES: ReadonlyMap<string, Level> = new Map([
  ['HIGH', 'warning'],
  ['MEDIUM', 'warning'],
  ['LOW', 'note'],
])
