import type { Level } from '#model/finding.ts'
import type { ExternalResult } from './result.ts'
import { at, count, isObject, type Json, list, text } from './value.ts'

/** `gosec -fmt json`: `Issues` with `rule_id`, `severity`, `details`, and numbers as text; a span of lines is `41-43`. */
export function readGosec(value: Json): readonly ExternalResult[] {
  return list(at(value, 'Issues'))
    .filter((issue) => !isSuppressed(issue))
    .map(resultOf)
}

/** What gosec could not look at, one sentence a file. */
export function gosecErrors(value: Json): readonly string[] {
  const errors = at(value, 'Golang errors')
  if (!isObject(errors)) return []
  return Object.keys(errors).map((file) => `gosec could not read ${file || 'a file'}: ${text(at(list(at(errors, file))[0], 'error'))}`)
}

/** By a comment, and told all the same (`-track-suppressions`). */
function isSuppressed(issue: Json): boolean {
  return at(issue, 'nosec') === true || list(at(issue, 'suppressions')).length > 0
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
