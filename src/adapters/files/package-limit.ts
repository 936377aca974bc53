import { getHeapStatistics } from 'node:v8'
import type { Gap, GapKind } from '#model/gap.ts'
import type { SourceText } from '#ports.ts'
import { fileGap } from './decode.ts'

/**
 * Memory that a byte of a package may take while its files are judged together. Where the heap could grow to 155 MB, a package of 1.3 MB of usual
 * code was judged (119 for a byte) and one of 1.8 MB ended the process. Packages are judged one after the other.
 */
const HEAP_FOR_A_BYTE = 200

/** Bytes of Go files in one folder that are judged together, for a process whose heap may grow to so many bytes. */
export function packageLimit(heap: number): number {
  return Math.floor(heap / HEAP_FOR_A_BYTE)
}

const LIMIT = packageLimit(getHeapStatistics().heap_size_limit)

/**
 * Files without those that a folder has too much of: the largest are left out until the others fit, each as a gap, so that many large files cost gaps
 * and never the process, and with it the report.
 */
export function withinPackages(
  files: readonly SourceText[],
  kind: GapKind,
  limit = LIMIT,
): { readonly files: readonly SourceText[]; readonly gaps: readonly Gap[] } {
  const totals = new Map<string, number>()
  for (const { file, text } of files) totals.set(folderOf(file), (totals.get(folderOf(file)) ?? 0) + text.length)
  const large = new Map([...totals].filter(([, total]) => total > limit))
  if (large.size === 0) return { files, gaps: [] }
  const left = new Map<SourceText, Gap>()
  const bySize = files.filter(({ file }) => large.has(folderOf(file))).sort((a, b) => b.text.length - a.text.length)
  const rest = new Map(large)
  for (const each of bySize) {
    const folder = folderOf(each.file)
    if ((rest.get(folder) ?? 0) <= limit) continue
    rest.set(folder, (rest.get(folder) ?? 0) - each.text.length)
    left.set(each, fileGap(kind, each.file, `too large together: ${large.get(folder)} bytes in its folder, limit ${limit}`))
  }
  return { files: files.filter((each) => !left.has(each)), gaps: files.flatMap((each) => left.get(each) ?? []) }
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}
