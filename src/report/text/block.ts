import type { Report } from '#model/report.ts'
import { cellsOf, expandTabs, wrap } from '../cells.ts'
import { plain, visible } from '../escape.ts'
import { drawMarks, drawSteps, type Sources } from '../excerpt.ts'
import { diffLines } from '../patch.ts'
import type { Pen } from '../pen.ts'
import { type Remedy, remedyOf } from '../remedy.ts'
import { type FindingRow, goroutinesOf, growthOf, type LeakRow, type Row, testsOf } from '../row.ts'
import { trailOf } from '../trail.ts'
import { count, leakWords, placeWords, sinceWords, sureWords } from '../words.ts'

/** Lines of words are broken here. */
const WIDTH = 96
const LABEL = 6

interface BlockContext {
  readonly report: Report
  readonly sources: Sources
  readonly pen: Pen
  /** Whether why it matters is told here. */
  readonly explains: boolean
  /** Each step by itself with the source around it, where a reader wants this one row. */
  readonly steps?: boolean
}

/** One finding or leak: where it is, the trail drawn into the source, why it matters, what mends it. */
export function rowBlock(row: Row, context: BlockContext): readonly string[] {
  const { report, sources, pen } = context
  const marks = trailOf(row)
  const drawing =
    marks.length > 0
      ? (context.steps ? drawSteps : drawMarks)(marks, sources, pen, row.level)
      : ['  '.concat(plain(row.kind === 'leak' ? leakWords(row.growth) : ''))]
  return [header(row, context), '', ...drawing, '', ...advice(row, remedyOf(row, report, sources), context)]
}

function header(row: Row, { report, pen }: BlockContext): string {
  const parts = row.kind === 'finding' ? findingHeader(row, pen) : leakHeader(row, pen)
  const standing = row.standing === 'new' ? '' : pen.faint(plain(sinceWords(row, report.run)))
  return [...parts, standing].filter((part) => part !== '').join('  ')
}

function findingHeader({ finding, ...row }: FindingRow, pen: Pen): string[] {
  const { file, startLine, startColumn } = finding.region
  const seen = row.growth.length > 0 ? `seen in ${seenWords({ finding, ...row })}` : ''
  return [
    pen.strong(`${plain(file)}:${startLine}:${startColumn}`),
    pen.levels[row.level](row.level),
    plain(finding.ruleId),
    pen.strong(plain(seen)),
  ]
}

function leakHeader(row: LeakRow, pen: Pen): string[] {
  const site = row.growth.leak?.site ?? row.growth.leak?.spawn
  const where = site ? `${site.file}:${site.line}` : row.growth.package
  return [
    pen.strong(plain(where)),
    pen.levels[row.level]('leak'),
    plain(placeWords(row.growth)),
    pen.strong(plain(`${row.standing === 'gone' ? 'was left' : 'left'} by ${seenWords(row)}`)),
  ]
}

/** `TestQuoteTimeout and 2 more (3 goroutines)`. */
function seenWords(row: Row): string {
  const [first, ...others] = testsOf(row)
  const tests = first === undefined ? 'the tests of the package' : others.length > 0 ? `${first} and ${others.length} more` : first
  return `${tests} (${count(goroutinesOf(row), 'goroutine')})`
}

function advice(row: Row, remedy: Remedy, context: BlockContext): string[] {
  const { pen } = context
  const diff = diffLines(remedy.hunks).map((line) => (line.startsWith('+') ? pen.added : pen.removed)(expandTabs(visible(line))))
  const link =
    remedy.rule && context.explains ? [`${' '.repeat(LABEL + 2)}${pen.aside(`goroutine-gate explain ${plain(remedy.rule.id)}`)}`] : []
  return [
    ...labelled('why', context.explains ? remedy.why : '', pen),
    ...labelled('sure', sureLine(row, pen), pen),
    ...labelled('fix', remedy.fix.plain, pen),
    ...diff.map((line) => `${' '.repeat(LABEL + 2)}${line}`),
    ...link,
  ]
}

/** How sure, said where the header does not say it: a leak with its count on both sides, a finding that is less than certain. */
function sureLine(row: Row, pen: Pen): string {
  if (row.kind === 'finding' && row.growth.length === 0 && row.finding.confidence === 'high' && !row.finding.reportedBy) return ''
  const numbers = growthOf(row).map((growth) => (growth.base === null ? '' : `base ${growth.base}, head ${growth.head}`))
  return [sureWords(row), ...new Set(numbers)].filter((part) => part !== '').join(pen.signs.between)
}

function labelled(label: string, words: string, pen: Pen): string[] {
  return wrap(plain(words), WIDTH - LABEL).map((line, at) => {
    const head = at === 0 ? pen.faint(label.padEnd(LABEL)) : ' '.repeat(LABEL)
    return cellsOf(line) > 0 ? `  ${head}${line}` : ''
  })
}
