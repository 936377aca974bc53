import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Gap } from '#model/gap.ts'
import { compareText } from '#model/region.ts'
import { fileGap } from './decode.ts'
import { relativeTo } from './root.ts'

export interface Walked {
  /** Paths relative to the root. */
  readonly files: string[]
  readonly gaps: Gap[]
}

/**
 * Go files of a folder and of all below it. `vendor`, `testdata` and names beginning with `.` or `_` are skipped as Go skips them;
 * the folder itself is searched whatever its name. Links to folders are not followed, which is said.
 */
export async function walkGoFiles(root: string, folder: string, excluded: (path: string) => boolean): Promise<Walked> {
  const walked: Walked = { files: [], gaps: [] }
  const open = [folder]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const entry of await entriesOf(root, at, walked.gaps)) {
      const path = join(at, entry.name)
      const shown = relativeTo(root, path)
      if (isSkipped(entry.name) || excluded(shown)) continue
      if (entry.isDirectory()) open.push(path)
      else if (entry.name.endsWith('.go')) walked.files.push(shown)
      else if (entry.isSymbolicLink() && (await isFolder(path))) walked.gaps.push(fileGap('source', shown, FOLDER_LINK))
    }
  }
  return walked
}

const FOLDER_LINK = 'a symbolic link to a folder; not followed'

/** Whether Go, and we, pass over a file or folder of this name. */
export function isSkipped(name: string): boolean {
  return name === 'vendor' || name === 'testdata' || name.startsWith('.') || name.startsWith('_')
}

async function entriesOf(root: string, folder: string, gaps: Gap[]): Promise<readonly Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => compareText(a.name, b.name))
  } catch (error) {
    gaps.push(
      fileGap('source', relativeTo(root, folder) || '.', `the folder could not be read: ${error instanceof Error ? error.message : error}`),
    )
    return []
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
