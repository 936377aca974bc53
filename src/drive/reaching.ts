import type { Change, Git, Outside } from '#ports.ts'
import { type ReachOf, reachOf } from './reach.ts'
import { touchedBy } from './touched.ts'

interface Asked {
  readonly git: Git
  readonly base: string
  readonly changes: readonly Change[]
  /** All paths at the base. */
  readonly listed: readonly string[]
  readonly outside: Outside
}

/** Reads the import lines of the whole repository: only for runs in which something leaks that the base does not seem to have. */
export async function reachOfChange({ git, base, changes, listed, outside }: Asked): Promise<ReachOf> {
  const { files, modules, gaps } = await outside.collect(['.'], { cwd: git.root, exclude: [] })
  const folder = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')))
  const packages = new Set([...listed, ...files.map(({ file }) => file)].filter((file) => file.endsWith('.go')).map(folder))
  const isModule = (file: string): boolean => /(?:^|\/)go\.(?:mod|work)$/.test(file)
  const before = changes.some(({ file, oldFile }) => isModule(file) || isModule(oldFile))
    ? await git.read(base, listed.filter(isModule))
    : { files: [] }
  return reachOf({ files, modules, gaps, touched: touchedBy(changes, packages, before.files, modules) })
}
