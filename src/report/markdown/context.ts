import type { Report } from '#model/report.ts'
import type { Sources } from '../excerpt.ts'
import type { Row } from '../row.ts'

/** Where the code can be looked at. */
export interface Links {
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  /** The commit whose lines are linked. On a pull request the head of the branch, not the merge commit. */
  readonly headSha: string
}

/** What every section of a Markdown report is made from. */
export interface MarkdownContext {
  readonly report: Report
  readonly rows: readonly Row[]
  readonly sources: Sources
  /** Absent: places are shown in code, without an address. */
  readonly links?: Links
  /** What is told is a branch as it is: there is no change that anything could date from. */
  readonly isBranch?: true
}

/** Whether anything can be dated. Without a change, or without anything to compare it with, the line at the top says so once. */
export function isDated({ isBranch, report: { run } }: MarkdownContext): boolean {
  return !isBranch && (run.base !== '' || run.baseSource !== 'none')
}
