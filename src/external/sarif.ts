import type { Level } from '#model/finding.ts'
import { codeOf } from './golangci.ts'
import type { ColumnUnit, ExternalPosition, ExternalResult } from './result.ts'
import { at, count, type Json, list, text } from './value.ts'

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): results of kind `fail` that the tool itself did not suppress and that its own
 * baseline does not call absent. `left` counts the others.
 */
export function readSarif(log: Json): { readonly results: readonly ExternalResult[]; readonly left: number } {
  const told = list(at(log, 'runs')).flatMap((run) => list(at(run, 'results')).map((result) => ({ run, result })))
  const shown = told.filter(({ result }) => isOpen(result))
  return { results: shown.map(({ run, result }) => resultOf(run, result)), left: told.length - shown.length }
}

export function isSarif(value: Json): boolean {
  return Array.isArray(at(value, 'runs'))
}

function isOpen(result: Json): boolean {
  const kind = text(at(result, 'kind')) || 'fail'
  return kind === 'fail' && list(at(result, 'suppressions')).length === 0 && text(at(result, 'baselineState')) !== 'absent'
}

function resultOf(run: Json, result: Json): ExternalResult {
  const place = at(list(at(result, 'locations'))[0], 'physicalLocation')
  const { start, end } = spanOf(at(place, 'region'))
  const rule = ruleOf(run, result)
  const id = text(at(result, 'ruleId')) || text(at(result, 'rule', 'id')) || text(at(rule, 'id'))
  return {
    ...namesOf(text(at(run, 'tool', 'driver', 'name')), id, messageOf(result, rule)),
    level: levelOf(text(at(result, 'level')) || text(at(rule, 'defaultConfiguration', 'level')) || 'warning'),
    path: pathOf(run, at(place, 'artifactLocation')),
    start,
    end,
    unit: UNITS.get(text(at(run, 'columnKind'))) ?? 'utf16',
  }
}

const UNITS: ReadonlyMap<string, ColumnUnit> = new Map([['unicodeCodePoints', 'codepoint']])

/** golangci-lint writes its linters as rules and the code into the message. */
function namesOf(driver: string, id: string, message: string): { readonly tool: string; readonly code: string; readonly message: string } {
  if (driver.toLowerCase() === 'golangci-lint') return { tool: id, ...codeOf(id, message) }
  return { tool: driver.toLowerCase(), code: id, message }
}

/** The rule that a result points to, by index in the driver's list or by id. */
function ruleOf(run: Json, result: Json): Json {
  const rules = list(at(run, 'tool', 'driver', 'rules'))
  const index = at(result, 'ruleIndex') ?? at(result, 'rule', 'index')
  if (typeof index === 'number' && index >= 0) return rules[index]
  const id = text(at(result, 'ruleId')) || text(at(result, 'rule', 'id'))
  return id ? rules.find((rule) => text(at(rule, 'id')) === id) : undefined
}

/** The message's text, else the rule's sentence that its `id` names; placeholders `{0}` are filled from the arguments. */
function messageOf(result: Json, rule: Json): string {
  const message = at(result, 'message')
  const template =
    text(at(message, 'text')) || text(at(message, 'markdown')) || text(at(rule, 'messageStrings', text(at(message, 'id')), 'text'))
  const given = list(at(message, 'arguments')).map(text)
  return template.replace(/\{(\d{1,3})\}/g, (whole, index) => given[Number(index)] ?? whole)
}

function levelOf(level: string): Level {
  return level === 'error' || level === 'warning' ? 'warning' : 'note'
}

/** A region without an end ends where it starts; `endColumn` is exclusive in SARIF as it is with us. */
function spanOf(region: Json): { readonly start: ExternalPosition; readonly end: ExternalPosition } {
  const start = { line: count(at(region, 'startLine')), column: count(at(region, 'startColumn')) }
  const line = count(at(region, 'endLine')) || start.line
  const column = count(at(region, 'endColumn'))
  return { start, end: column > 0 || line > start.line ? { line, column } : start }
}

/** The location's URI with its base put before it; percent signs decoded, `file:` taken off. */
function pathOf(run: Json, location: Json): string {
  const uri = text(at(location, 'uri')) || text(at(list(at(run, 'artifacts'))[Number(at(location, 'index') ?? -1)], 'location', 'uri'))
  const base = text(at(run, 'originalUriBaseIds', text(at(location, 'uriBaseId')), 'uri'))
  const joined = /^[a-z][a-z0-9+.-]+:/i.test(uri) || uri.startsWith('/') ? uri : base + uri
  const path = joined.replace(/^file:(\/\/[^/]*)?/i, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
