import type { Finding } from '#model/finding.ts'
import { digest } from '#model/hash.ts'
import type { Region } from '#model/region.ts'
import type { ColumnUnit, ExternalPosition, ExternalResult } from './result.ts'
import { levelOf } from './table.ts'

/** `<tool>/<code>`, in the letters that rule ids have; a tool without codes stands twice. */
export function externalRuleId({ tool, code }: ExternalResult): string {
  const name = slug(tool) || 'unnamed'
  return `${name}/${slug(code) || name}`
}

function slug(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').slice(0, 60)
}

/** The result as a finding. `lines` are those of its file at the head, none where that text is not at hand. */
export function externalFinding(result: ExternalResult, file: string, lines: readonly string[]): Finding {
  const ruleId = externalRuleId(result)
  const region = regionOf(result, file, lines)
  const said = result.message.trim().slice(0, MESSAGE) || `reported by ${result.tool}`
  return {
    ruleId,
    level: levelOf(result),
    confidence: 'medium',
    message: said,
    region,
    function: functionAround(lines, region.startLine),
    related: [],
    codeFlow: [],
    fixes: [],
    fingerprint: digest('external', ruleId, file, said, (lines[region.startLine - 1] ?? '').trim()),
    standing: { kind: 'new' },
    seenIn: [],
    reportedBy: [ruleId],
    waits: [],
  }
}

/** UTF-16 units of another tool's message that are kept. */
const MESSAGE = 1_000

function regionOf(result: ExternalResult, file: string, lines: readonly string[]): Region {
  const startLine = Math.max(1, result.start.line)
  const endLine = Math.max(startLine, result.end.line)
  const startColumn = columnOf(result.start, lines, result.unit)
  const end = columnOf(result.end, lines, result.unit)
  // Without a column of its own the last line is meant whole.
  const whole = (lines[endLine - 1] ?? '').length + 1
  const endColumn = result.end.column > 0 ? end : whole
  return { file, startLine, startColumn, endLine, endColumn: endLine === startLine ? Math.max(startColumn, endColumn) : endColumn }
}

/** A column in UTF-16 units, from 1. */
function columnOf({ line, column }: ExternalPosition, lines: readonly string[], unit: ColumnUnit): number {
  if (column <= 1) return 1
  const text = lines[line - 1]
  if (text === undefined || unit === 'utf16') return column
  let left = column - 1
  let at = 0
  for (const char of text) {
    if (left <= 0) break
    left -= unit === 'byte' ? utf8Length(char.codePointAt(0) ?? 0) : 1
    at += char.length
  }
  return at + 1
}

/** Bytes of a code point in UTF-8 (RFC 3629). */
function utf8Length(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4
}

/**
 * The declared function around a line, by gofmt's layout: a declaration begins in the first column with `func` and ends with a brace there.
 * Only for text that the engine did not parse; '' outside of functions.
 */
function functionAround(lines: readonly string[], line: number): string {
  for (let index = Math.min(line, lines.length) - 1; index >= 0; index--) {
    const text = lines[index] ?? ''
    const match = /^func (?:\((?:\w+ )?\*?(\w+)[^)]*\) )?(\w+)/.exec(text)
    if (match) return match[1] ? `${match[1]}.${match[2]}` : (match[2] ?? '')
    if (text.startsWith('}') && index < line - 1) return ''
  }
  return ''
}
