import type { Level } from '#model/finding.ts'
import { cellsOf, expandTabs } from './cells.ts'
import { plain, visible } from './escape.ts'
import type { Pen } from './pen.ts'
import type { Mark } from './trail.ts'

/** File → its text at head. */
export type Sources = ReadonlyMap<string, string>

/** So many unmarked lines between two marks are shown; more are elided. */
const BRIDGE = 2
/** A trail of more places than this is a list nobody reads in a picture. */
const MOST_MARKS = 12
/** Longer source lines are cut. */
const LINE_CELLS = 140

interface Canvas {
  readonly pen: Pen
  readonly level: Level
  readonly width: number
}

/**
 * Draws marks into their sources: each marked line once, under it an underline for each mark with its sentence.
 * A mark whose source is not at hand becomes a line of its own. Steps are numbered where reading downwards would mistake their order.
 */
export function drawMarks(marks: readonly Mark[], sources: Sources, pen: Pen, level: Level): readonly string[] {
  const shown = numbered(marks).filter((mark, at) => mark.primary || at < MOST_MARKS)
  const width = Math.max(...shown.map((mark) => String(mark.line).length), 2)
  const canvas = { pen, level, width }
  const files = [...new Set(shown.map((mark) => mark.file))]
  const lines = files.flatMap((file) => {
    const title = files.length === 1 ? [] : [`${' '.repeat(width + 3)}${pen.faint(`in ${plain(file)}`)}`]
    const own = shown.filter((mark) => mark.file === file).sort((a, b) => a.line - b.line)
    const text = sources.get(file)
    return [...title, ...(text === undefined ? own.map((mark) => told(mark, canvas)) : drawFile(own, text, canvas))]
  })
  const missing = marks.length - shown.length
  return missing > 0 ? [...lines, `${' '.repeat(width + 3)}${pen.faint(`and ${missing} more places`)}`] : lines
}

/** So many lines before and behind a step show where it stands. */
const AROUND = 3

/** Each step by itself, in the order in which it happens: a title with its place, and the source around it with the sentence under its line. */
export function drawSteps(marks: readonly Mark[], sources: Sources, pen: Pen, level: Level): readonly string[] {
  const width = Math.max(...marks.map((mark) => String(mark.line + AROUND).length), 2)
  const canvas = { pen, level, width }
  return marks.flatMap((mark, at) => {
    const title = pen.strong(`${at + 1}. ${plain(mark.file)}:${mark.line}`)
    const text = sources.get(mark.file)
    return [...(at === 0 ? [] : ['']), title, ...(text === undefined ? [told(mark, canvas)] : drawAround(mark, text, canvas))]
  })
}

function drawAround(mark: Mark, text: string, canvas: Canvas): string[] {
  const source = text.split(/\r\n|\n|\r/)
  if (source[mark.line - 1] === undefined) return [told(mark, canvas)]
  const first = Math.max(1, mark.line - AROUND)
  const count = Math.min(source.length, mark.line + AROUND) - first + 1
  return Array.from({ length: count }, (_, at) => first + at).flatMap((number) =>
    number === mark.line
      ? drawLine(number, source[number - 1], [mark], canvas)
      : [numberedLine(number, canvas.pen.faint(shownLine(source[number - 1] ?? '')), canvas)],
  )
}

/** Numbers before the sentences of the steps, where their order is not the order of the lines. */
function numbered(marks: readonly Mark[]): readonly Mark[] {
  const steps = marks.filter((mark) => mark.step)
  const descends = steps.every((mark, at) => at === 0 || (mark.file === steps[at - 1]?.file && mark.line >= (steps[at - 1]?.line ?? 0)))
  if (descends) return marks
  return marks.map((mark) => (mark.step ? { ...mark, message: `${steps.indexOf(mark) + 1}. ${mark.message}` } : mark))
}

function drawFile(marks: readonly Mark[], text: string, canvas: Canvas): string[] {
  const source = text.split(/\r\n|\n|\r/)
  const lines = [...new Set(marks.map((mark) => mark.line))]
  return lines.flatMap((line, at) => [
    ...between(lines[at - 1], line, source, canvas),
    ...drawLine(
      line,
      source[line - 1],
      marks.filter((mark) => mark.line === line),
      canvas,
    ),
  ])
}

function between(previous: number | undefined, line: number, source: readonly string[], canvas: Canvas): string[] {
  if (previous === undefined || line === previous + 1) return []
  if (line - previous - 1 > BRIDGE) return [`${' '.repeat(canvas.width + 2)}${canvas.pen.faint(canvas.pen.signs.elided)}`]
  const numbers = Array.from({ length: line - previous - 1 }, (_, at) => previous + 1 + at)
  return numbers.map((number) => numberedLine(number, canvas.pen.faint(shownLine(source[number - 1] ?? '')), canvas))
}

function drawLine(line: number, text: string | undefined, marks: readonly Mark[], canvas: Canvas): string[] {
  if (text === undefined) return marks.map((mark) => told(mark, canvas))
  return [numberedLine(line, shownLine(text), canvas), ...marks.map((mark) => underline(mark, text, canvas))]
}

function numberedLine(line: number, text: string, { pen, width }: Canvas): string {
  return `${pen.faint(`${String(line).padStart(width + 1)} ${pen.signs.gutter}`)} ${text}`.trimEnd()
}

function shownLine(text: string): string {
  const line = expandTabs(visible(text)).trimEnd()
  return cellsOf(line) > LINE_CELLS ? `${line.slice(0, LINE_CELLS)} …` : line
}

function underline(mark: Mark, text: string, canvas: Canvas): string {
  const { pen, level, width } = canvas
  const [start, end] = spanOf(mark, text)
  const before = cellsOf(expandTabs(visible(text.slice(0, start))))
  const length = Math.max(1, cellsOf(expandTabs(visible(text.slice(0, end)))) - before)
  const fits = before + length <= LINE_CELLS
  const stroke = (mark.primary ? pen.signs.heavy : pen.signs.light).repeat(fits ? length : 1)
  const paint = mark.primary ? pen.levels[level] : pen.aside
  const indent = ' '.repeat(fits ? before : Math.min(before, LINE_CELLS))
  return `${pen.faint(`${' '.repeat(width + 2)}${pen.signs.gutter}`)} ${indent}${paint(`${stroke} ${plain(mark.message)}`)}`
}

/** Offsets of a mark in its line: its columns within the text, or the text without the blanks around it. */
function spanOf(mark: Mark, text: string): [number, number] {
  const blanks = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (!mark.columns) return [blanks, end]
  const start = Math.min(mark.columns.start - 1, end)
  return [start, Math.max(start, Math.min(mark.columns.end - 1, end))]
}

function told(mark: Mark, { pen, level, width }: Canvas): string {
  const paint = mark.primary ? pen.levels[level] : pen.aside
  return `${pen.faint(`${String(mark.line).padStart(width + 1)} ${pen.signs.gutter}`)} ${paint(plain(mark.message))}`
}
