import type { Edit, Fix } from '#model/finding.ts'
import { compareRegions } from '#model/region.ts'
import type { Sources } from './excerpt.ts'

/** Lines of a file before and after a fix. */
export interface Hunk {
  readonly file: string
  /** The first of the lines. */
  readonly line: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What a fix does to the lines it touches; nothing when a file is not at hand or an edit lies outside of it. */
export function hunksOf(fix: Fix, sources: Sources): readonly Hunk[] {
  const groups = groupTouching([...fix.edits].sort((a, b) => compareRegions(a.region, b.region)))
  const hunks = groups.map((edits) => hunkOf(edits, sources))
  return hunks.every((hunk) => hunk !== undefined) ? hunks : []
}

/** The same as the lines of a diff, without headers and without the indentation that all lines of a hunk share. */
export function diffLines(hunks: readonly Hunk[]): readonly string[] {
  return hunks.flatMap((hunk) => {
    const indent = sharedIndent([...hunk.before, ...hunk.after])
    const same = sharedLines(hunk.before, hunk.after)
    return [
      ...hunk.before.slice(0, same).map((line) => `  ${line.slice(indent)}`),
      ...hunk.before.slice(same).map((line) => `- ${line.slice(indent)}`),
      ...hunk.after.slice(same).map((line) => `+ ${line.slice(indent)}`),
    ]
  })
}

/** How many lines at the top stay as they are. */
function sharedLines(before: readonly string[], after: readonly string[]): number {
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  return same
}

function sharedIndent(lines: readonly string[]): number {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)?.[0] ?? '')
  const [first = ''] = indents
  let length = first.length
  while (!indents.every((indent) => indent.startsWith(first.slice(0, length)))) length -= 1
  return length
}

/** Edits that share a line belong together. */
function groupTouching(edits: readonly Edit[]): readonly Edit[][] {
  const groups: Edit[][] = []
  for (const edit of edits) {
    const group = groups.at(-1)
    const last = group?.at(-1)?.region
    if (group && last && last.file === edit.region.file && edit.region.startLine <= last.endLine) group.push(edit)
    else groups.push([edit])
  }
  return groups
}

function hunkOf(edits: readonly Edit[], sources: Sources): Hunk | undefined {
  const first = edits[0]?.region
  const text = first && sources.get(first.file)
  if (!first || text === undefined) return undefined
  const lines = text.split(/\r\n|\n|\r/)
  const endLine = Math.max(...edits.map((edit) => edit.region.endLine))
  if (endLine > lines.length) return undefined
  const before = lines.slice(first.startLine - 1, endLine)
  return { file: first.file, line: first.startLine, before, after: apply(edits, before, first.startLine) }
}

function apply(edits: readonly Edit[], before: readonly string[], startLine: number): readonly string[] {
  const text = before.join('\n')
  const offset = (line: number, column: number) =>
    before.slice(0, line - startLine).reduce((sum, each) => sum + each.length + 1, 0) + column - 1
  const changed = [...edits].reverse().reduce((result, { region, newText }) => {
    const start = offset(region.startLine, region.startColumn)
    return result.slice(0, start) + newText + result.slice(offset(region.endLine, region.endColumn))
  }, text)
  return changed.split('\n')
}
