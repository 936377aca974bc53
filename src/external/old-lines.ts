import { diffLines } from 'diff'
import type { Finding } from '#model/finding.ts'

export interface OldLinesInput {
  /** Findings of other tools at the head. */
  readonly findings: readonly Finding[]
  /** Texts by file. */
  readonly head: ReadonlyMap<string, string>
  readonly base: ReadonlyMap<string, string>
  /** Path at the head to path at the base, renames only. */
  readonly renamed: ReadonlyMap<string, string>
}

/**
 * Findings of other tools whose lines all stand at the base as they do at the head. Nobody ran that tool on the base, so its lines have to tell
 * whose finding it is: what an untouched line says was there before. Our own rules compare two sides instead; a line filter misses what a
 * deletion breaks, which here makes a verdict no greener than it was without the other tool.
 */
export function onOldLines({ findings, head, base, renamed }: OldLinesInput): readonly Finding[] {
  const fresh = new Map<string, ReadonlySet<number>>()
  return findings.filter(({ region }) => {
    const text = head.get(region.file)
    // A file that we did not read is not among the changed ones.
    if (text === undefined) return true
    const before = base.get(renamed.get(region.file) ?? region.file)
    if (before === undefined) return false
    const added = fresh.get(region.file) ?? addedLines(before, text)
    fresh.set(region.file, added)
    for (let line = region.startLine; line <= region.endLine; line++) if (added.has(line)) return false
    return true
  })
}

/** Lines of the new text, from 1, that the old one does not have. */
function addedLines(before: string, after: string): ReadonlySet<number> {
  const lines = new Set<number>()
  if (before === after) return lines
  let line = 1
  for (const part of diffLines(before, after, { stripTrailingCr: true })) {
    if (part.removed) continue
    if (part.added) for (let at = line; at < line + part.count; at++) lines.add(at)
    line += part.count
  }
  return lines
}
