import { folderOf } from '#go/module.ts'
import { remembered } from '#go/remembered.ts'
import type { Edit, Finding, Fix } from '#model/finding.ts'
import { movesAlignedComment } from './alignment.ts'
import { type Inspected, type Inspection, inspect, type Sources } from './inspect.ts'

/** UTF-16 units of Go that proofs may read in one run, so that a tree full of findings does not make them the longest part of it. */
const PROOF_TEXT = 12_000_000

/**
 * Keeps of each finding's fixes those that were proved: the package is inspected once more with the text that the fix leaves, and then the finding
 * is gone, no other has come, and everything still parses. Fixes in different functions are tried together and apart only where that fails, so
 * that many findings do not cost many inspections, and tests are read along only where a fix is in one: what production code does hangs on no
 * test. A fix that gofmt would lay out anew is none. Findings that `isOpen` does not name, and those beyond the text that proofs may read,
 * keep no fix: advice that nobody tried is worse than none.
 */
export function withProvenFixes(
  findings: readonly Finding[],
  sources: Sources,
  inspection: Inspection,
  isOpen: (finding: Finding) => boolean,
): readonly Finding[] {
  const texts = new Map(sources.files.map(({ file, text }) => [file, text]))
  const isFormatted = ({ fix }: Trial): boolean => !fix.edits.some((edit) => movesAlignedComment(texts.get(edit.region.file) ?? '', edit))
  const trials = findings
    .filter(isOpen)
    .flatMap((finding) => finding.fixes.map((fix): Trial => ({ finding, fix })))
    .filter(isFormatted)
  const proved = new Set<Fix>()
  const allowance: Allowance = { left: PROOF_TEXT }
  for (const own of trialsBy(trials, ({ finding }) => `${folderOf(finding.region.file)} ${isTest(finding.region)}`).values()) {
    const home = packageOf(own, sources, inspection, allowance)
    if (!home) continue
    for (const round of roundsOf(own)) for (const { fix } of provedOf(round, home, inspection, allowance)) proved.add(fix)
  }
  return findings.map((finding) =>
    finding.fixes.length === 0 ? finding : { ...finding, fixes: finding.fixes.filter((fix) => proved.has(fix)) },
  )
}

/** Text that proofs may still read. */
interface Allowance {
  left: number
}

/** A fix that is to be proved, and the finding that it is for. */
interface Trial {
  readonly finding: Finding
  readonly fix: Fix
}

/** A folder's files, what the rules say about them by themselves, and how much text they are. */
interface Package {
  readonly sources: Sources
  readonly before: Inspected
  readonly size: number
}

/** The package of trials, inspected as it stands; undefined where there is no text left to read it twice. */
function packageOf(
  trials: readonly Trial[],
  { files, modules }: Sources,
  inspection: Inspection,
  allowance: Allowance,
): Package | undefined {
  const folders = new Set(trials.map(({ finding }) => folderOf(finding.region.file)))
  const withTests = trials.some(({ finding }) => isTest(finding.region))
  const own = files.filter((each) => folders.has(folderOf(each.file)) && (withTests || !isTest(each)))
  const size = own.reduce((sum, { text }) => sum + text.length, 0)
  if (2 * size > allowance.left) return undefined
  allowance.left -= size
  const sources = { files: own, modules }
  return { sources, before: inspect(sources, inspection), size }
}

function isTest({ file }: { readonly file: string }): boolean {
  return file.endsWith('_test.go')
}

/** Trials that can be made together: of each function one, for what two fixes of one function do to each other is not known. */
function roundsOf(trials: readonly Trial[]): readonly (readonly Trial[])[] {
  const rounds: Trial[][] = []
  for (const own of trialsBy(trials, ({ finding }) => `${finding.region.file} ${finding.function}`).values())
    for (const [round, trial] of own.entries()) rounds[round] = [...(rounds[round] ?? []), trial]
  return rounds
}

function trialsBy(trials: readonly Trial[], keyOf: (trial: Trial) => string): ReadonlyMap<string, readonly Trial[]> {
  const groups = new Map<string, Trial[]>()
  for (const trial of trials) remembered(groups, keyOf(trial), () => []).push(trial)
  return groups
}

/** Those of a round that hold: all at once, or where that fails each half by itself. */
function provedOf(round: readonly Trial[], home: Package, inspection: Inspection, allowance: Allowance): readonly Trial[] {
  if (home.size > allowance.left) return []
  allowance.left -= home.size
  if (isProved(round, home, inspection)) return round
  if (round.length === 1) return []
  const half = round.length >> 1
  return [round.slice(0, half), round.slice(half)].flatMap((part) => provedOf(part, home, inspection, allowance))
}

function isProved(round: readonly Trial[], { sources, before }: Package, inspection: Inspection): boolean {
  const edits = round.flatMap(({ fix }) => fix.edits)
  const patched = patchedSources(edits, sources)
  if (!patched) return false
  const after = inspect(patched, inspection)
  const left = counted(after.findings)
  const was = counted(before.findings)
  const hasNew = [...left].some(([fingerprint, times]) => times > (was.get(fingerprint) ?? 0))
  // Of two alike in one function the other takes over the fingerprint of the one that is gone: the number of those that say the same tells.
  const alike = ({ findings }: Inspected, finding: Finding) => findings.filter((other) => saysTheSame(other, finding)).length
  const areGone = round.every(({ finding }) => alike(after, finding) < alike(before, finding))
  return !hasNew && areGone && after.gaps.length <= before.gaps.length
}

function saysTheSame(a: Finding, b: Finding): boolean {
  return a.ruleId === b.ruleId && a.function === b.function && a.message === b.message && a.region.file === b.region.file
}

function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1)
  return counts
}

/** The sources with the edits applied; undefined when one lies outside of its file. */
function patchedSources(edits: readonly Edit[], sources: Sources): Sources | undefined {
  const texts = new Map(sources.files.map(({ file, text }) => [file, text]))
  for (const file of new Set(edits.map((edit) => edit.region.file))) {
    const text = texts.get(file)
    const patched =
      text === undefined
        ? undefined
        : applyEdits(
            text,
            edits.filter((edit) => edit.region.file === file),
          )
    if (patched === undefined) return undefined
    texts.set(file, patched)
  }
  return { ...sources, files: sources.files.map(({ file }) => ({ file, text: texts.get(file) ?? '' })) }
}

/** A text with edits applied; undefined when one lies outside of it or two overlap. Regions count lines by `\n`. */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const starts = lineStarts(text)
  const offset = (line: number, column: number): number => (starts[line - 1] ?? Number.NaN) + column - 1
  const spans = edits
    .map(({ region, newText }) => ({
      start: offset(region.startLine, region.startColumn),
      end: offset(region.endLine, region.endColumn),
      newText,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let at = 0
  for (const { start, end, newText } of spans) {
    if (!(start >= at && end >= start && end <= text.length)) return undefined
    result += text.slice(at, start) + newText
    at = end
  }
  return result + text.slice(at)
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
