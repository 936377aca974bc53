import { folderOf } from '#go/module.ts'
import type { Edit, Finding, Fix } from '#model/finding.ts'
import { type Inspected, type Inspection, inspect, type Sources } from './inspect.ts'

/** UTF-16 units of Go that proofs may read in one run, so that a tree full of findings does not make them the longest part of it. */
const PROOF_TEXT = 8_000_000

/**
 * Keeps of each finding's fixes those that were proved: the package is inspected once more with the text that the fix leaves, and then the finding
 * is gone, no other has come, and everything still parses. Findings that `isOpen` does not name, and those beyond the text that proofs may read,
 * keep no fix: advice that nobody tried is worse than none.
 */
export function withProvenFixes(
  findings: readonly Finding[],
  sources: Sources,
  inspection: Inspection,
  isOpen: (finding: Finding) => boolean,
): readonly Finding[] {
  const packages = new Map<string, Package>()
  let left = PROOF_TEXT
  return findings.map((finding) => {
    if (finding.fixes.length === 0) return finding
    if (!isOpen(finding)) return { ...finding, fixes: [] }
    const dir = folderOf(finding.region.file)
    const home = packages.get(dir) ?? packageOf(dir, sources, inspection)
    packages.set(dir, home)
    left -= home.size * finding.fixes.length
    const fixes = left >= 0 ? finding.fixes.filter((fix) => isProved(fix, finding, home, inspection)) : []
    return { ...finding, fixes }
  })
}

/** A folder's files, what the rules say about them by themselves, and how much text they are. */
interface Package {
  readonly sources: Sources
  readonly before: Inspected
  readonly size: number
}

function packageOf(dir: string, { files, modules }: Sources, inspection: Inspection): Package {
  const own = { files: files.filter(({ file }) => folderOf(file) === dir), modules }
  return { sources: own, before: inspect(own, inspection), size: own.files.reduce((sum, { text }) => sum + text.length, 0) }
}

function isProved(fix: Fix, finding: Finding, { sources, before }: Package, inspection: Inspection): boolean {
  const patched = patchedSources(fix, sources)
  if (!patched) return false
  const after = inspect(patched, inspection)
  const left = counted(after.findings)
  const was = counted(before.findings)
  const hasNew = [...left].some(([fingerprint, times]) => times > (was.get(fingerprint) ?? 0))
  // Of two alike in one function the other takes over the fingerprint of the one that is gone: the number of those that say the same tells.
  const alike = (inspected: Inspected) => inspected.findings.filter((other) => saysTheSame(other, finding)).length
  return !hasNew && alike(after) < alike(before) && after.gaps.length <= before.gaps.length
}

function saysTheSame(a: Finding, b: Finding): boolean {
  return a.ruleId === b.ruleId && a.function === b.function && a.message === b.message && a.region.file === b.region.file
}

function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1)
  return counts
}

/** The sources with the fix applied; undefined when an edit lies outside of its file. */
function patchedSources(fix: Fix, sources: Sources): Sources | undefined {
  const texts = new Map(sources.files.map(({ file, text }) => [file, text]))
  for (const file of new Set(fix.edits.map((edit) => edit.region.file))) {
    const text = texts.get(file)
    const patched =
      text === undefined
        ? undefined
        : applyEdits(
            text,
            fix.edits.filter((edit) => edit.region.file === file),
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
