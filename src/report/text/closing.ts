import type { Gap } from '#model/gap.ts'
import type { Report } from '#model/report.ts'
import type { Reason, Verdict } from '#model/verdict.ts'
import { plain } from '../escape.ts'
import { evidenceWords } from '../evidence.ts'
import { gateChangeWords, wouldBeWords } from '../gate-changes.ts'
import type { Pen } from '../pen.ts'
import type { Row } from '../row.ts'
import { reusedWords, tallyOf } from '../tally.ts'
import { baseWords, count } from '../words.ts'

/** What was not seen, a line each. */
export function gapLines(report: Report, pen: Pen): readonly string[] {
  if (report.gaps.length === 0) return []
  return [pen.strong('not seen'), ...report.gaps.map((gap) => `  ${plain(gap.what)}${placeOf(gap)}: ${plain(gap.why)}`)]
}

function placeOf(gap: Gap): string {
  return gap.region && !gap.what.includes(gap.region.file) ? ` (${plain(gap.region.file)}:${gap.region.startLine})` : ''
}

/** What the change does to the gate itself, and what its own policy would have said. */
export function gateChangeLines(report: Report, pen: Pen): readonly string[] {
  const wouldBe = wouldBeWords(report)
  const lines = [...(report.gateChanges ?? []).map(gateChangeWords), ...(wouldBe ? [wouldBe] : [])]
  return lines.length === 0 ? [] : [pen.strong('what the change does to the gate'), ...lines.map((line) => `  ${plain(line)}`)]
}

/** Each reason of the verdict with its clause, number, limit and evidence. */
export function reasonLines(report: Report, rows: readonly Row[], pen: Pen): readonly string[] {
  if (report.verdict.reasons.length === 0) return []
  return [pen.strong(TITLES[report.verdict.kind]), ...report.verdict.reasons.map((reason) => reasonLine(reason, rows, pen))]
}

const TITLES: Readonly<Record<Verdict['kind'], string>> = {
  pass: '',
  warn: 'warned because',
  block: 'blocked because',
  unjudged: 'not judged because',
}

function reasonLine(reason: Reason, rows: readonly Row[], pen: Pen): string {
  const sign = reason.outcome === 'block' ? pen.levels.error(pen.signs.block) : pen.levels.warning(pen.signs.warn)
  const number = pen.faint(`[${plain(reason.clause)}: ${reason.measured}, limit ${reason.limit}]`)
  const evidence = evidenceWords(reason, rows, 3).map(plain).join(', ')
  return `  ${sign} ${plain(reason.message)} ${number}${evidence === '' ? '' : `  ${pen.faint(evidence)}`}`
}

/** The last line: the verdict, what was counted, and always what was not seen. */
export function verdictLine(report: Report, rows: readonly Row[], pen: Pen): string {
  const words: Readonly<Record<Verdict['kind'], string>> = {
    pass: pen.good(`${pen.signs.pass} passed`),
    warn: pen.levels.warning(`${pen.signs.warn} passed with warnings`),
    block: pen.levels.error(`${pen.signs.block} blocked`),
    unjudged: pen.levels.warning(`${pen.signs.unjudged} could not judge`),
  }
  return `${words[report.verdict.kind]}: ${countWords(report, rows).join(pen.signs.between)}`
}

function countWords(report: Report, rows: readonly Row[]): string[] {
  const tally = tallyOf(report, rows)
  const seen = tally.seen > 0 ? ` (${tally.seen} seen by a test)` : ''
  const open = [
    [tally.errors, 'error'],
    [tally.warnings, 'warning'],
    [tally.notes, 'note'],
    [tally.leaks, 'leak without a rule', 'leaks without a rule'],
  ] as const
  const shown = open.flatMap(([number, noun, plural]) => (number > 0 ? [count(number, noun, plural)] : []))
  const first = shown.length > 0 ? [`${shown[0]}${seen}`, ...shown.slice(1)] : ['nothing found']
  const rest = (['known', 'suppressed', 'gone'] as const).flatMap((kind) => (tally[kind] > 0 ? [`${tally[kind]} ${kind}`] : []))
  return [...first, ...rest, ...seenOf(report, tally.unseen)]
}

function seenOf(report: Report, unseen: number): string[] {
  const source = report.run.files > 0 ? [count(report.run.files, 'file')] : []
  const packages =
    report.captures.length > 0 ? [`${unseen} of ${count(report.captures.length, 'package')} unseen${reusedWords(report)}`] : []
  const untested = report.run.verb !== 'check' && report.captures.length === 0 ? ['no tests recorded'] : []
  const against = report.captures.length > 0 ? [`against ${plain(baseWords(report.run))}`] : []
  return [...source, ...packages, ...untested, `${report.gaps.length} not seen`, ...against]
}
