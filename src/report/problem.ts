import type { Level } from '#model/finding.ts'
import { digest } from '#model/hash.ts'
import type { Report } from '#model/report.ts'
import { openRows, type Row, rowsOf } from './row.ts'
import { leakWords, sureWords } from './words.ts'

/** An open row as the formats of other tools know it: a rule, a place, a sentence. */
export interface Problem {
  readonly ruleId: string
  readonly level: Level
  readonly blocks: boolean
  readonly message: string
  /** Repository-relative; the import path of the package for a leak whose stack has no frame in the user's own code. */
  readonly file: string
  readonly line: number
  /** UTF-16 units from 1, the end exclusive; absent where only a line is known. */
  readonly span?: { readonly column: number; readonly endLine: number; readonly endColumn: number }
  /** Unique in the report, and the same from run to run. */
  readonly fingerprint: string
  readonly row: Row
}

/** What is open, worst first. Leaks that no rule names go by `goroutine-gate/leak`. */
export function problemsOf(report: Report): readonly Problem[] {
  const seen = new Map<string, number>()
  return openRows(rowsOf(report)).map((row) => {
    const problem = row.kind === 'finding' ? ofFinding(row) : ofLeak(row)
    const times = seen.get(problem.fingerprint) ?? 0
    seen.set(problem.fingerprint, times + 1)
    return times === 0 ? problem : { ...problem, fingerprint: digest(problem.fingerprint, String(times)) }
  })
}

function ofFinding(row: Row & { readonly kind: 'finding' }): Problem {
  const { ruleId, message, region, fingerprint } = row.finding
  const { file, startLine, startColumn, endLine, endColumn } = region
  const span = { column: startColumn, endLine, endColumn }
  return { ruleId, level: row.level, blocks: row.blocks, message: said(message, row), file, line: startLine, span, fingerprint, row }
}

function ofLeak(row: Row & { readonly kind: 'leak' }): Problem {
  const { growth } = row
  const site = growth.leak?.site ?? growth.leak?.spawn
  return {
    ruleId: growth.ruleIds[0] ?? 'goroutine-gate/leak',
    level: row.level,
    blocks: row.blocks,
    message: said(leakWords(growth), row),
    file: site?.file ?? growth.package,
    line: site?.line ?? 1,
    fingerprint: digest('leak', growth.module, growth.package, growth.kind, growth.k2),
    row,
  }
}

function said(message: string, row: Row): string {
  return `${message} (${sureWords(row)})`
}
