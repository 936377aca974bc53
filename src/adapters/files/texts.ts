import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Gap } from '#model/gap.ts'
import { compareText } from '#model/region.ts'
import type { SourceText } from '#ports.ts'
import { fileGap } from './decode.ts'
import { readSource } from './read.ts'

/** Files and levels that are looked at; a folder of configuration is smaller than that. */
const FILES = 2_000
const DEPTH = 6

/** Texts below a folder of `root`, by path; links to folders are not followed. A folder that is not there has none. */
export async function collectTexts(
  root: string,
  folder: string,
  wanted: (file: string) => boolean,
): Promise<{ files: readonly SourceText[]; gaps: readonly Gap[] }> {
  const paths = (await below(root, folder, 0)).filter(wanted).sort(compareText)
  const files: SourceText[] = []
  const gaps: Gap[] = []
  for (const file of paths.slice(0, FILES)) {
    const read = await readSource(root, join(root, file))
    if (read?.why !== undefined) gaps.push(fileGap('rule', file, read.why))
    else if (read?.text !== undefined) files.push({ file, text: read.text })
  }
  if (paths.length > FILES) gaps.push(fileGap('rule', folder, `it holds ${paths.length} files; only the first ${FILES} were read`))
  return { files, gaps }
}

async function below(root: string, folder: string, depth: number): Promise<readonly string[]> {
  if (depth > DEPTH) return []
  const entries: readonly Dirent[] = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  const inner = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? below(root, path, depth + 1) : [path]
    }),
  )
  return inner.flat()
}
