import { folderOf } from '#go/module.ts'
import { compareText } from '#model/region.ts'
import type { Change, Git, Outside, SourceText } from '#ports.ts'
import { importPaths } from './scope.ts'

/** Import paths of the packages on the two sides of a change. */
export interface Packages {
  /** Those of the head. */
  readonly head: ReadonlySet<string>
  /**
   * Those that were there before, under the import path of either side: a leak of any other package has come with the change.
   * Undefined where nobody can tell, because the base has Go files and no go.mod.
   */
  readonly base: ReadonlySet<string> | undefined
  /** Import path of the head to those of the base whose files it holds under another path. */
  readonly origins: ReadonlyMap<string, readonly string[]>
}

/** What `go test` says of files that were named one by one: it may be any package. */
const NAMELESS = 'command-line-arguments'

/**
 * `listed` are all paths at the base. A package is where its folder is: a module that is renamed keeps its packages, and so does a
 * folder into which files were moved; its old leaks must not count as new because of another name.
 */
export async function packagesOf(
  git: Git,
  base: string,
  listed: readonly string[],
  changes: readonly Change[],
  outside: Outside,
): Promise<Packages> {
  const goMods = listed.filter(isGoMod)
  const before = importPaths(foldersOf(listed), (await git.read(base, goMods)).files)
  const now = importPaths(foldersOf(filesOfHead(listed, changes)), await headModules(git.root, goMods, changes, outside))
  const moved = new Set(changes.filter(({ status }) => status === 'renamed').map(({ file }) => folderOf(file)))
  const kept = [...now].flatMap(([folder, path]) => (before.has(folder) || moved.has(folder) ? [path] : []))
  const isKnown = goMods.length > 0 || before.size === 0
  return {
    head: new Set(now.values()),
    base: isKnown ? new Set([...before.values(), ...kept, NAMELESS]) : undefined,
    origins: originsOf(before, now, changes),
  }
}

function originsOf(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  changes: readonly Change[],
): ReadonlyMap<string, readonly string[]> {
  const renames = changes
    .filter(({ status }) => status === 'renamed')
    .map(({ file, oldFile }) => [folderOf(file), folderOf(oldFile)] as const)
  const origins = new Map<string, Set<string>>()
  for (const [folder, old] of [...[...now.keys()].map((each) => [each, each] as const), ...renames]) {
    const [path, was] = [now.get(folder), before.get(old)]
    if (path !== undefined && was !== undefined && path !== was) origins.set(path, (origins.get(path) ?? new Set()).add(was))
  }
  return new Map([...origins].map(([path, paths]) => [path, [...paths].sort(compareText)]))
}

/** Folders that hold Go files, vendored ones and test data as well: somebody may test them. */
function foldersOf(files: readonly string[]): readonly string[] {
  return [...new Set(files.filter((file) => file.endsWith('.go')).map(folderOf))]
}

/** Paths of the head: those of the base without what the change took away, and what it brought. */
function filesOfHead(listed: readonly string[], changes: readonly Change[]): readonly string[] {
  const gone = new Set(
    changes.flatMap((change) => (change.status === 'deleted' ? [change.file] : change.status === 'renamed' ? [change.oldFile] : [])),
  )
  const brought = changes.filter((change) => change.status !== 'deleted').map((change) => change.file)
  return [...listed.filter((file) => !gone.has(file)), ...brought]
}

function isGoMod(file: string): boolean {
  return file === 'go.mod' || file.endsWith('/go.mod')
}

async function headModules(
  root: string,
  goMods: readonly string[],
  changes: readonly Change[],
  outside: Outside,
): Promise<readonly SourceText[]> {
  const paths = [...new Set([...goMods, ...changes.map((change) => change.file).filter(isGoMod)])]
  const read = await Promise.all(paths.map(async (file) => ({ file, found: await outside.readText(`${root}/${file}`) })))
  return read.flatMap(({ file, found }) => (found.kind === 'text' ? [{ file, text: found.text }] : []))
}
