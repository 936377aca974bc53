import { lstat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/** The folder that holds `.git` at or above `folder` (a worktree's and a submodule's `.git` is a file), or undefined. Needs no git. */
export async function findRepositoryRoot(folder: string): Promise<string | undefined> {
  const found = await lstat(join(folder, '.git')).then(
    () => true,
    () => false,
  )
  if (found) return folder
  return dirname(folder) === folder ? undefined : findRepositoryRoot(dirname(folder))
}

/** The lowest folder that holds all of them. Absolute paths in, absolute path out. */
export function commonFolder(folders: readonly string[]): string {
  const [first = sep, ...others] = folders
  let common = first
  while (others.some((folder) => !isInside(folder, common))) common = dirname(common)
  return common
}

/** Whether the absolute path is `folder` or lies below it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way)
}

/** Relative to `root` with forward slashes; empty for the root itself. */
export function relativeTo(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}
