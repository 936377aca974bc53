/** Where the tools ran, for paths as they print them. Absolute, forward slashes. */
export interface PathContext {
  /** The repository's root. */
  readonly root: string
  /** Files of the head that we read, relative to the root. */
  readonly files: ReadonlySet<string>
}

/**
 * A printed path as a file of the repository, or undefined where it lies outside. A relative one is taken from the root; where no such file is
 * there, one file that ends in it (a tool that ran in a module below the root) is meant, if it is the only one.
 */
export function fileOf(printed: string, { root, files }: PathContext): string | undefined {
  const path = normal(printed)
  const home = normal(root).replace(/\/$/, '')
  if (path.startsWith(`${home}/`)) return inside(path.slice(home.length + 1))
  if (path.startsWith('/') || /^[A-Za-z]:\//.test(path)) return undefined
  const relative = inside(path)
  if (relative === undefined || files.has(relative)) return relative
  const ends = [...files].filter((file) => file.endsWith(`/${relative}`))
  return ends.length === 1 ? ends[0] : relative
}

function normal(path: string): string {
  return path.replaceAll('\\', '/').replaceAll(/\/{2,}/g, '/')
}

/** Resolves `.` and `..`; undefined for a path that climbs out. */
function inside(path: string): string | undefined {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '' && part !== '.' && part !== '..') parts.push(part)
  }
  return parts.length > 0 ? parts.join('/') : undefined
}
