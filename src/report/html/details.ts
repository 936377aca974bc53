import type { Growth } from '#model/baseline.ts'
import type { Standing } from '#model/finding.ts'
import type { Leak } from '#model/recording.ts'
import type { Report } from '#model/report.ts'
import { plainLines } from '../escape.ts'
import type { Sources } from '../excerpt.ts'
import { diffLines } from '../patch.ts'
import { fixWords, ownHunks, suppressionOf } from '../remedy.ts'
import { growthOf, type Row } from '../row.ts'
import { type Mark, trailOf } from '../trail.ts'
import { doingWords, shortHash } from '../words.ts'
import type { RowDetail, StackView, StepCode } from './data.ts'
import type { Numbering } from './numbering.ts'
import { LINE_LENGTH } from './source-lines.ts'
import type { StackNames } from './stack-names.ts'

const MOST_STEPS = 40
const MOST_STACKS = 20

export interface DetailContext {
  readonly report: Report
  readonly sources: Sources
  /** Numbers texts, as they are before they are made plain: that is done once, when they are written. */
  readonly names: Numbering
  stackNames(leak: Leak): StackNames
  /** Numbers a file, and remembers that a line of it is shown. */
  shownAt(file: string, line: number): number
}

/** What is shown of a row when it is opened. */
export function detailOf(row: Row, context: DetailContext): RowDetail {
  const { names } = context
  const marks = trailOf(row).filter((mark, at) => mark.primary || at < MOST_STEPS)
  const fix = fixWords(row, context.report)
  return {
    steps: marks.map((mark) => stepOf(mark, context)),
    stacks: growthOf(row)
      .slice(0, MOST_STACKS)
      .map((growth) => stackOf(growth, context)),
    fix: fix === '' ? NONE : names.of(fix),
    diff: diffLines(ownHunks(row, context.sources)).flatMap((line) => plainLines(line).split('\n')),
    suppress: row.kind === 'finding' ? names.of(suppressionOf(row.finding.ruleId)) : NONE,
    facts: factsOf(row).map(([label, value]) => [names.of(label), names.of(value)]),
  }
}

const NONE = -1

function stepOf(mark: Mark, { names, shownAt }: DetailContext): StepCode {
  const { start, end } = mark.columns ?? { start: 0, end: 0 }
  const kind = mark.primary ? (mark.step ? 'both' : 'primary') : mark.step ? 'step' : 'beside'
  return [shownAt(mark.file, mark.line), mark.line, start, Math.min(end, LINE_LENGTH + 1), kind, names.of(mark.message)]
}

function stackOf(growth: Growth, { names, stackNames }: DetailContext): StackView {
  const { leak } = growth
  const { frames, created } = leak ? stackNames(leak) : { frames: [], created: NONE }
  return {
    waits: names.of(`${doingWords(growth)}${leak ? ` (${leak.state})` : ''}`),
    base: growth.base,
    head: growth.head,
    sure: names.of(sureOf(growth)),
    tests: growth.tests.map(names.of),
    frames,
    more: (leak?.frames.length ?? 0) - frames.length,
    created,
  }
}

function sureOf({ tier, confirmed, testFailed }: Growth): string {
  const words = [tier === 'proven' ? 'proven by the runtime' : 'alive after settling']
  if (confirmed !== null) words.push(confirmed ? 'again in a second run' : 'not again in a second run')
  if (testFailed) words.push('the test failed')
  return words.join(', ')
}

type Fact = readonly [label: string, value: string]

function factsOf(row: Row): readonly Fact[] {
  if (row.kind === 'leak') return [['package', row.growth.package], ...sinceFact(row.growth.since)]
  const { finding } = row
  const others: readonly Fact[] = finding.reportedBy ? [['also said by', finding.reportedBy.join(', ')]] : []
  return [['confidence', finding.confidence], ['fingerprint', finding.fingerprint], ...others, ...standingFact(finding.standing)]
}

function standingFact(standing: Standing): readonly Fact[] {
  if (standing.kind === 'suppressed') return [['suppressed', `${standing.why} (${standing.by})`]]
  return standing.kind === 'known' ? sinceFact(standing.since) : []
}

function sinceFact(commit: string): readonly Fact[] {
  return commit === '' ? [] : [['first seen at', shortHash(commit)]]
}
