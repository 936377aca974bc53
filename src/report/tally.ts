import type { PackageCapture } from '#model/recording.ts'
import type { Report } from '#model/report.ts'
import { growthOf, openRows, type Row } from './row.ts'
import { count } from './words.ts'

/** How many of each there are, for headlines and last lines. */
export interface Tally {
  /** Rows that block. */
  readonly blocking: number
  /** Open findings by level. */
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  /** Open findings that a test showed. */
  readonly seen: number
  /** Open leaks that no finding names. */
  readonly leaks: number
  readonly known: number
  readonly suppressed: number
  readonly gone: number
  /** Packages that were to be recorded, and those of them whose goroutines were not all seen. */
  readonly recorded: number
  readonly unseen: number
  readonly gaps: number
}

/** Counts rows once each: a leak that a finding names is counted with the finding. */
export function tallyOf(report: Report, rows: readonly Row[]): Tally {
  const open = openRows(rows)
  const closed = rows.filter((row) => !row.blocks)
  const findings = open.filter((row) => row.kind === 'finding')
  return {
    blocking: rows.filter((row) => row.blocks).length,
    errors: findings.filter((row) => row.level === 'error').length,
    warnings: findings.filter((row) => row.level === 'warning').length,
    notes: findings.filter((row) => row.level === 'note').length,
    seen: findings.filter((row) => growthOf(row).length > 0).length,
    leaks: open.length - findings.length,
    known: closed.filter((row) => row.standing === 'known').length,
    suppressed: closed.filter((row) => row.standing === 'suppressed').length,
    gone: closed.filter((row) => row.standing === 'gone').length,
    recorded: report.captures.length,
    unseen: unseenOf(report).length,
    gaps: report.gaps.length,
  }
}

/** Packages whose goroutines were not all seen. */
export function unseenOf(report: Report): readonly PackageCapture[] {
  return report.captures.filter((capture) => capture.capture !== 'captured')
}

/** `4 packages recorded (3 as before, for Go knew their results), 1 unseen`. */
export function recordedWords(report: Report): string {
  const { captures } = report
  if (captures.length === 0) return 'no tests recorded'
  return `${count(captures.length, 'package')} recorded${reusedWords(report)}, ${unseenOf(report).length} unseen`
}

/** How many packages keep the recording of an earlier run; empty where none does. */
export function reusedWords({ captures }: Report): string {
  const reused = captures.filter((capture) => capture.reused).length
  return reused === 0 ? '' : ` (${reused} as before, for Go knew their results)`
}

/** Whether there was something to compare with: without it nobody knows what is new. */
export function hasBase({ run }: Report): boolean {
  return run.base !== '' || run.baseSource !== 'none'
}
