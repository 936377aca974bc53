import type { Finding } from '#model/finding.ts'
import type { Site } from '#model/goroutine.ts'
import type { Place, Region } from '#model/region.ts'
import type { LeakRow, Row } from './row.ts'
import { count, doingWords } from './words.ts'

/** A span of a source with a sentence about it. Columns are absent where only the line is known. */
export interface Mark {
  readonly file: string
  readonly line: number
  readonly columns?: { readonly start: number; readonly end: number }
  readonly message: string
  /** What the row is about, as opposed to how it comes to it. */
  readonly primary: boolean
  /** A step of the flow, whose order matters; the others are places to know. */
  readonly step: boolean
}

/** The trail of a row in the order in which it happens, each place once; what the finding is about carries its message. */
export function trailOf(row: Row): readonly Mark[] {
  return row.kind === 'finding' ? findingTrail(row.finding) : leakTrail(row)
}

function findingTrail(finding: Finding): readonly Mark[] {
  const primary = markOf({ region: finding.region, message: finding.message, function: finding.function }, { primary: true, step: false })
  const steps = finding.codeFlow.map((place) => markOf(place, { primary: false, step: true }))
  const marks = unique([...steps, ...finding.related.map((place) => markOf(place, { primary: false, step: false }))])
  if (!marks.some((mark) => isSamePlace(mark, primary))) return [primary, ...marks]
  return marks.map((mark) => (isSamePlace(mark, primary) ? { ...primary, step: mark.step } : mark))
}

function leakTrail({ growth }: LeakRow): readonly Mark[] {
  const { leak } = growth
  const stuck = `${count(growth.head || (growth.base ?? 0), 'goroutine')} ${doingWords(growth)} here`
  const spawn = leak?.spawn ? [siteMark(leak.spawn, 'started here', false)] : []
  const site = leak?.site ? [siteMark(leak.site, stuck, true)] : []
  return spawn[0] && site[0] && isSamePlace(spawn[0], site[0]) ? site : [...spawn, ...site]
}

function markOf({ region, message }: Place, kind: Pick<Mark, 'primary' | 'step'>): Mark {
  return { file: region.file, line: region.startLine, columns: firstLine(region), message, ...kind }
}

function firstLine(region: Region): { start: number; end: number } {
  return { start: region.startColumn, end: region.endLine > region.startLine ? Number.MAX_SAFE_INTEGER : region.endColumn }
}

function siteMark(site: Site, message: string, primary: boolean): Mark {
  return { file: site.file, line: site.line, message, primary, step: true }
}

/** The first sentence about a place stays: the flow tells more than a related place does. */
function unique(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, at) => marks.findIndex((other) => isSamePlace(other, mark)) === at)
}

function isSamePlace(a: Mark, b: Mark): boolean {
  return a.file === b.file && a.line === b.line && a.columns?.start === b.columns?.start
}
