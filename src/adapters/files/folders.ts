import { readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceTree } from '#ports.ts'
import { readNamed } from './collect.ts'
import { excluder } from './exclude.ts'

/**
 * Go files that lie directly in the folders; a folder that is not there (any more) has none. They are read under the names they have there: nobody has
 * asked for the file that a link leads to, and one that leads nowhere is a gap.
 */
export async function collectFolders(root: string, folders: readonly string[], exclude: readonly string[]): Promise<SourceTree> {
  const names = new Set((await Promise.all(folders.map((folder) => goFilesIn(root, folder)))).flat())
  const excluded = await excluder(exclude)
  const kept = [...names].filter((name) => !excluded(name))
  return kept.length === 0 ? { files: [], modules: [], gaps: [] } : readNamed(await realpath(root), kept)
}

async function goFilesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder)).catch(() => [])
  return entries.filter((name) => name.endsWith('.go') && !/^[._]/.test(name)).map((name) => (folder ? `${folder}/${name}` : name))
}
