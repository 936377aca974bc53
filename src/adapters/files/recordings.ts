import { type Dirent, existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { compareText } from '#model/region.ts'

/** Artifacts that are downloaded together lie one or two folders deep. */
const DEPTH = 4

/** What `gate` and `record --stress` keep beside a recording of the head. */
const OTHERS: readonly string[] = ['base', 'again', 'repeated', 'stress', 'node_modules', '.git']

/**
 * The folders with a `recording.json` that a path stands for: itself, else those below it, as a CI lays down the artifacts of many jobs.
 * A path without any stands for itself, so that it is named where it is missed.
 */
export async function recordingFolders(paths: readonly string[]): Promise<readonly string[]> {
  return foldersWith('recording.json', paths, OTHERS)
}

/** The folders with a `report.json` that a path stands for, in the same way. */
export async function reportFolders(paths: readonly string[]): Promise<readonly string[]> {
  return foldersWith('report.json', paths, ['node_modules', '.git'])
}

async function foldersWith(name: string, paths: readonly string[], left: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const below = await foldersBelow(path, name, left, 0)
      return below.length > 0 ? below : [path]
    }),
  )
  return found.flat()
}

async function foldersBelow(path: string, name: string, left: readonly string[], depth: number): Promise<readonly string[]> {
  if (existsSync(join(path, name))) return [path]
  if (depth === DEPTH) return []
  const entries: readonly Dirent[] = await readdir(path, { withFileTypes: true }).catch(() => [])
  const inner = entries.filter((entry) => entry.isDirectory() && !left.includes(entry.name)).map((entry) => entry.name)
  const found = await Promise.all(inner.sort(compareText).map((folder) => foldersBelow(join(path, folder), name, left, depth + 1)))
  return found.flat()
}
