import type { Report } from '#model/report.ts'
import { ANNOTATION_CHARACTERS, ANNOTATIONS_PER_LEVEL, cut, TITLE_CHARACTERS } from './budget.ts'
import { commandData, commandProperty, plain } from './escape.ts'
import { remedyOf } from './remedy.ts'
import { openRows, type Row, rowsOf, ruleIdOf } from './row.ts'
import { leakWords, sureWords } from './words.ts'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** A remark at a line of the change. Plain text: no host renders Markdown here. */
export interface Annotation {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  /** Absent for a leak whose stack has no frame in the user's own code. */
  readonly place?: {
    readonly file: string
    readonly line: number
    readonly endLine: number
    /** Given only where start and end are on one line: elsewhere hosts refuse columns. The end is exclusive. */
    readonly columns?: { readonly start: number; readonly end: number }
  }
}

export interface Annotations {
  readonly annotations: readonly Annotation[]
  /** Open findings and leaks that the channel has no room for. */
  readonly leftOut: number
}

/** Remarks on open findings and leaks, worst first, within what the runner keeps of each level; the last one counts what is missing. */
export function annotationsOf(report: Report): Annotations {
  const all = openRows(rowsOf(report)).map((row) => annotationOf(row, report))
  const kept = withinLevels(all, ANNOTATIONS_PER_LEVEL)
  if (kept.length === all.length) return { annotations: kept, leftOut: 0 }
  const room = withinLevels(all, ANNOTATIONS_PER_LEVEL, { notice: ANNOTATIONS_PER_LEVEL - 1 })
  const leftOut = all.length - room.length
  return { annotations: [...room, moreOf(leftOut)], leftOut }
}

/** One line for each annotation, ready for the log of a runner. */
export function renderWorkflowCommands(annotations: readonly Annotation[]): string {
  return annotations.map((annotation) => `${commandOf(annotation)}\n`).join('')
}

function annotationOf(row: Row, report: Report): Annotation {
  const place = placeOf(row)
  return {
    level: row.level === 'note' ? 'notice' : row.level,
    title: cut(plain(titleOf(row)), TITLE_CHARACTERS),
    message: cut(messageOf(row, report), ANNOTATION_CHARACTERS),
    ...(place && { place }),
  }
}

function titleOf(row: Row): string {
  if (row.kind === 'finding') return row.finding.ruleId
  return 'goroutines left by a test'
}

/** What happens, how sure that is, what mends it and how the place is looked up: a line each. */
function messageOf(row: Row, report: Report): string {
  const { fix } = remedyOf(row, report, new Map())
  const rule = ruleIdOf(row)
  const lines = [
    row.kind === 'finding' ? row.finding.message : leakWords(row.growth),
    `Found by ${sureWords(row)}.`,
    fix.plain === '' ? '' : `Fix: ${fix.plain}`,
    rule === undefined ? '' : `More: goroutine-gate explain ${rule}`,
  ]
  return lines
    .filter((line) => line !== '')
    .map(plain)
    .join('\n')
}

function placeOf(row: Row): Annotation['place'] {
  if (row.kind === 'leak') {
    const site = row.growth.leak?.site ?? row.growth.leak?.spawn
    return site && { file: site.file, line: site.line, endLine: site.line }
  }
  const { file, startLine, endLine, startColumn, endColumn } = row.finding.region
  const place = { file, line: startLine, endLine }
  return startLine === endLine ? { ...place, columns: { start: startColumn, end: endColumn } } : place
}

function withinLevels(
  all: readonly Annotation[],
  limit: number,
  limits: Partial<Record<AnnotationLevel, number>> = {},
): readonly Annotation[] {
  const used: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 }
  return all.filter(({ level }) => {
    used[level] += 1
    return used[level] <= (limits[level] ?? limit)
  })
}

function moreOf(leftOut: number): Annotation {
  return {
    level: 'notice',
    title: 'goroutine-gate',
    message: `${leftOut} more of these are not shown here, because a step has room for ten of each level. All of them are in the job summary.`,
  }
}

function commandOf({ level, title, message, place }: Annotation): string {
  const properties = [
    ...(place ? [`file=${commandProperty(place.file)}`, `line=${place.line}`, `endLine=${place.endLine}`] : []),
    // The runner takes the last column itself, not the one behind it.
    ...(place?.columns ? [`col=${place.columns.start}`, `endColumn=${Math.max(place.columns.start, place.columns.end - 1)}`] : []),
    `title=${commandProperty(title)}`,
  ]
  return `::${level} ${properties.join(',')}::${commandData(message)}`
}
