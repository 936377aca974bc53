import { folderOf } from '#go/module.ts'
import { compareText } from '#model/region.ts'
import type { Git, Outside, SourceText } from '#ports.ts'
import { importPaths } from './scope.ts'

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

/**
 * The packages of the same repository that the judged ones import themselves, the same folders on both sides so that a fact is
 * known on both or on neither. Tests are left out, for no other package sees them. What does not fit is left out whole.
 */
export async function seenBeside(judged: Judged): Promise<Seen> {
  const { git, base, outside, exclude, listed } = judged
  const wanted = importedFolders(judged)
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

/** The quoted paths of a file's import declarations, read off its text. */
function importsIn(text: string): readonly string[] {
  const found: string[] = []
  for (const [block] of text.matchAll(/^import\s*(?:\([^)]*\)|[^\n]*)/gm)) {
    for (const [, path] of block.matchAll(/"([^"\n]+)"/g)) found.push(path as string)
  }
  return found
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
