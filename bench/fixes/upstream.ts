import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Finding } from '#model/finding.ts'
import { checkFolder } from '../check-folder.ts'
import { answersTo } from '../real-fixes/causes.ts'
import type { Fix as Case } from '../real-fixes/corpus.ts'
import { isThere } from '../real-fixes/score.ts'
import { offersOf } from './trials.ts'

/** How the fixes that we offer for a leak lie beside the change that mended it. */
export interface Beside {
  readonly id: string
  readonly cause: string
  /** Before the fix, findings of the cause in the functions that it touched. */
  readonly hits: number
  readonly offers: readonly Offered[]
}

export interface Offered {
  readonly ruleId: string
  readonly description: string
  /** Lines between its nearest edit and the nearest line that upstream changed; 0 where they meet, Infinity where upstream left the file alone. */
  readonly distance: number
}

/** Findings of the case's cause before its fix, and where their fixes lie. */
export async function besideUpstream(each: Case): Promise<Beside> {
  const { report } = await checkFolder(join(each.folder, 'before'))
  const hits = report.findings.filter(
    (finding) => finding.standing.kind === 'new' && isThere(finding, each) && answersTo(finding.ruleId, each.cause),
  )
  const changed = changedLines(each.folder)
  const offers = offersOf(hits).map(({ finding, fix }) => ({
    ruleId: finding.ruleId,
    description: fix.description,
    distance: Math.min(...fix.edits.map(({ region }) => distance(region, changed.get(region.file) ?? []))),
  }))
  return { id: each.id, cause: each.cause, hits: hits.length, offers }
}

type Lines = readonly [first: number, last: number]

/** The lines of `before` that differ from `after`, by file; an insertion is the lines on both sides of it. */
function changedLines(folder: string): ReadonlyMap<string, readonly Lines[]> {
  const words = ['diff', '--no-index', '--no-color', '--no-prefix', '--no-renames', '-U0', 'before', 'after']
  const { stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 })
  const changed = new Map<string, Lines[]>()
  let file = ''
  for (const line of stdout.split('\n')) {
    file = /^--- before\/(.+?)\t?$/.exec(line)?.[1] ?? file
    const hunk = /^@@ -(\d+)(?:,(\d+))? /.exec(line)
    if (hunk) changed.set(file, [...(changed.get(file) ?? []), linesOf(Number(hunk[1]), Number(hunk[2] ?? 1))])
  }
  return changed
}

function linesOf(start: number, count: number): Lines {
  return count === 0 ? [start, start + 1] : [start, start + count - 1]
}

function distance({ startLine, endLine }: Finding['region'], changed: readonly Lines[]): number {
  return Math.min(...changed.map(([first, last]) => Math.max(0, first - endLine, startLine - last)))
}
