import type { Baseline, BaselineEntry, KnownFinding } from '#model/baseline.ts'
import { hasRunOut } from '#model/until.ts'

/** Day (`YYYY-MM-DD`) of a commit, by the text in `since`; those that are not known are absent. */
export type Dates = ReadonlyMap<string, string>

/**
 * The baseline as two tables for a terminal. Age counts in days from the commit of `since` to `today`, and is a dash where that commit is not
 * known; a date in `until` that has passed is marked.
 */
export function showBaseline({ entries, knownFindings }: Baseline, dates: Dates, today: string): string {
  const goroutines = entries.reduce((sum, { count }) => sum + count, 0)
  const leaks = entries.map((entry) => leakRow(entry, dates, today))
  const findings = knownFindings.map((finding) => findingRow(finding, dates, today))
  return [
    `${entries.length} leaks, ${goroutines} goroutines`,
    ...(leaks.length > 0 ? columns([LEAK_HEAD, ...leaks]) : []),
    `${knownFindings.length} findings`,
    ...(findings.length > 0 ? columns([FINDING_HEAD, ...findings]) : []),
    '',
  ].join('\n')
}

const LEAK_HEAD = ['count', 'waits', 'tier', 'package', 'tests', 'since', 'age', 'owner', 'until', 'note']
const FINDING_HEAD = ['rule', 'file', 'function', 'since', 'age']

function leakRow(entry: BaselineEntry, dates: Dates, today: string): readonly string[] {
  const { count, kind, tier, package: path, tests, since, owner, until, note } = entry
  const passed = hasRunOut(entry, today) ? ' (passed)' : ''
  return [
    String(count),
    kind,
    tier,
    path,
    testsOf(tests),
    since || '–',
    ageOf(since, dates, today),
    owner || '–',
    `${until || '–'}${passed}`,
    note || '–',
  ]
}

function findingRow({ rule, file, function: name, since }: KnownFinding, dates: Dates, today: string): readonly string[] {
  return [rule, file, name || '–', since || '–', ageOf(since, dates, today)]
}

function testsOf(tests: readonly string[]): string {
  const [first = '–', ...others] = tests
  return others.length === 0 ? first : `${first} and ${others.length} more`
}

const DAY_MS = 86_400_000

function ageOf(since: string, dates: Dates, today: string): string {
  const day = dates.get(since)
  if (day === undefined) return '–'
  const days = Math.max(0, Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / DAY_MS))
  return `${days} d`
}

/** Control characters of a file that somebody else wrote must not reach a terminal. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const plain = rows.map((row) => row.map((cell) => cell.replace(/\p{Cc}/gu, '?')))
  const widths = (plain[0] ?? []).map((_, column) => Math.max(...plain.map((row) => row[column]?.length ?? 0)))
  return plain.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}
