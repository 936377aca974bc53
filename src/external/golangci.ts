import type { Level } from '#model/finding.ts'
import type { ExternalResult } from './result.ts'
import { at, count, type Json, list, text } from './value.ts'

/**
 * golangci-lint's JSON: `Issues` with `FromLinter`, `Text`, `Severity`, `Pos`, `LineRange`. The code stands before the text's first colon for the
 * linters that have codes (govet's analysers, staticcheck's and gosec's numbers).
 */
export function readGolangci(value: Json): readonly ExternalResult[] {
  return list(at(value, 'Issues')).map(resultOf)
}

export function isGolangci(value: Json): boolean {
  if (at(value, 'Report') !== undefined && 'Issues' in (value as object)) return true
  const [first] = list(at(value, 'Issues'))
  return typeof at(first, 'FromLinter') === 'string'
}

function resultOf(issue: Json): ExternalResult {
  const tool = text(at(issue, 'FromLinter'))
  const { code, message } = codeOf(tool, text(at(issue, 'Text')))
  const start = { line: count(at(issue, 'Pos', 'Line')), column: count(at(issue, 'Pos', 'Column')) }
  const last = count(at(issue, 'LineRange', 'To'))
  return {
    tool,
    code,
    message,
    level: SEVERITIES.get(text(at(issue, 'Severity')).toLowerCase()),
    path: text(at(issue, 'Pos', 'Filename')),
    start,
    end: last > start.line ? { line: last, column: 0 } : start,
    unit: 'byte',
  }
}

const SEVERITIES: ReadonlyMap<string, Level> = new Map([
  ['error', 'warning'],
  ['high', 'warning'],
  ['warning', 'warning'],
  ['medium', 'warning'],
  ['note', 'note'],
  ['info', 'note'],
  ['low', 'note'],
])

/** golangci-lint puts the code of a linter that has several before its message. */
export function codeOf(linter: string, said: string): { readonly code: string; readonly message: string } {
  const match = /^([A-Za-z][\w-]*): (.*)$/s.exec(said)
  if (!match || !CODED.has(linter)) return { code: '', message: said }
  return { code: match[1] ?? '', message: match[2] ?? '' }
}

const CODED: ReadonlySet<string> = new Set(['govet', 'staticcheck', 'gosec', 'revive', 'stylecheck', 'gosimple'])
