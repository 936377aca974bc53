import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceTree } from '#ports.ts'
import { collectGoFiles } from './collect.ts'

/** Go files that lie directly in the folders; a folder that is not there (any more) has none. */
export async function collectFolders(root: string, folders: readonly string[], exclude: readonly string[]): Promise<SourceTree> {
  const names = await Promise.all(folders.map((folder) => goFilesIn(root, folder)))
  const paths = names.flat()
  if (paths.length === 0) return { files: [], modules: [], gaps: [] }
  const tree = await collectGoFiles(paths, { cwd: root, root, exclude })
  return { files: tree.files, modules: tree.modules, gaps: tree.gaps.filter((gap) => gap.why !== 'there are none') }
}

async function goFilesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder)).catch(() => [])
  return entries.filter((name) => name.endsWith('.go') && !/^[._]/.test(name)).map((name) => (folder ? `${folder}/${name}` : name))
}
