import { folderOf } from '#go/module.ts'
import { compareText } from '#model/region.ts'
import type { Git, Outside, SourceText } from '#ports.ts'
import { importPaths, importsIn } from './scope.ts'

/** The packages beside the judged ones, on both sides: looked into, not judged. */
export interface Seen {
  readonly head: readonly SourceText[]
  readonly base: readonly SourceText[]
}

interface Judged {
  readonly git: Git
  readonly base: string
  readonly outside: Outside
  readonly exclude: readonly string[]
  /** Go files at the base. */
  readonly listed: readonly string[]
  /** Folders that are judged, and their texts and go.mod texts of both sides. */
  readonly folders: readonly string[]
  readonly texts: readonly SourceText[]
  readonly modules: readonly SourceText[]
}

/** Characters that are read beside what is judged: about a fifth of a second's parsing, were all of it asked for. */
const LIMIT = 4_000_000

/** Go files of a repository whose import lines are all read in order to find callers: a second's reading at most. */
const SEARCHED = 3_000

/**
 * The packages of the same repository that the judged ones import themselves, and those that import them where a rule asks who calls:
 * the same folders on both sides so that a fact is known on both or on neither. Tests are left out, for no other package sees
 * them. What does not fit is left out whole, callers first.
 */
export async function seenBeside(judged: Judged): Promise<Seen> {
  const { git, base, outside, exclude, listed } = judged
  const imported = importedFolders(judged)
  const importing = (await importingFolders(judged)).filter((folder) => !imported.includes(folder))
  const wanted = [...imported, ...importing]
  if (wanted.length === 0) return { head: [], base: [] }
  const isWanted = new Set(wanted)
  const before = await git.read(
    base,
    listed.filter((file) => isWanted.has(folderOf(file)) && !file.endsWith('_test.go')),
  )
  const now = await outside.collectFolders(git.root, wanted, exclude)
  const head = now.files.filter(({ file }) => !file.endsWith('_test.go'))
  const kept = withinLimit(wanted, head, before.files)
  const isKept = ({ file }: SourceText): boolean => kept.has(folderOf(file))
  return { head: head.filter(isKept), base: before.files.filter(isKept) }
}

/** Folders of imports that the repository holds and that are not judged. */
function importedFolders({ listed, folders, texts, modules }: Judged): readonly string[] {
  const folderOfPath = new Map([...importPaths(new Set(listed.map(folderOf)), modules)].map(([folder, path]) => [path, folder]))
  const judged = new Set(folders)
  const found = new Set<string>()
  for (const { text } of texts) {
    for (const path of importsIn(text)) {
      const folder = folderOfPath.get(path)
      if (folder !== undefined && !judged.has(folder)) found.add(folder)
    }
  }
  return [...found].sort(compareText)
}

/** A context made afresh: whether that breaks a chain is seen from the callers. */
const FRESH_CONTEXT = /\bcontext\.(?:Background|TODO)\(\)/

/** Folders that import the judged ones, directly or through others, and are not judged themselves. */
async function importingFolders({ git, outside, exclude, listed, folders, texts, modules }: Judged): Promise<readonly string[]> {
  const asked = new Set(texts.filter(({ text }) => FRESH_CONTEXT.test(text)).map(({ file }) => folderOf(file)))
  if (asked.size === 0 || listed.length > SEARCHED) return []
  const { files } = await outside.collect(['.'], { cwd: git.root, exclude })
  const paths = importPaths(new Set([...files, ...texts].map(({ file }) => folderOf(file))), modules)
  const importers = new Map<string, Set<string>>()
  for (const { file, text } of files) {
    if (file.endsWith('_test.go')) continue
    for (const path of importsIn(text)) importers.set(path, (importers.get(path) ?? new Set()).add(folderOf(file)))
  }
  const found = new Set<string>()
  const open = [...asked]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const next of importers.get(paths.get(folder) ?? '') ?? []) {
      if (found.has(next)) continue
      found.add(next)
      open.push(next)
    }
  }
  return [...found].filter((folder) => !folders.includes(folder)).sort(compareText)
}

/** Folders in order, as long as both sides of them fit. */
function withinLimit(folders: readonly string[], head: readonly SourceText[], base: readonly SourceText[]): ReadonlySet<string> {
  const sizes = new Map<string, number>()
  for (const { file, text } of [...head, ...base]) sizes.set(folderOf(file), (sizes.get(folderOf(file)) ?? 0) + text.length)
  const kept = new Set<string>()
  let left = 2 * LIMIT
  for (const folder of folders) {
    const size = sizes.get(folder) ?? 0
    if (size > left) continue
    left -= size
    kept.add(folder)
  }
  return kept
}
