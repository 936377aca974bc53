import { folderOf } from '#go/module.ts'
import { requirementsOf } from '#go/requirements.ts'
import { compareText } from '#model/region.ts'
import type { Change, SourceText } from '#ports.ts'

/** What a change touches, by what can feel it. */
export interface Touched {
  /** Folders whose packages are compiled anew, and folders of which only the tests are. */
  readonly folders: ReadonlySet<string>
  readonly testFolders: ReadonlySet<string>
  /** Paths of files that differ. */
  readonly files: ReadonlySet<string>
  /** Modules of other people whose version differs, by path. */
  readonly modules: readonly string[]
  /** Folders of go.mod files whose `go` line or another setting differs, with that file; every package below is compiled anew. */
  readonly settings: ReadonlyMap<string, string>
  /** Files beside the code that a program may read, in a folder with a Go package and anywhere else. */
  readonly beside: readonly string[]
  readonly elsewhere: readonly string[]
}

interface Sorted {
  readonly folders: Set<string>
  readonly testFolders: Set<string>
  readonly modules: Set<string>
  readonly settings: Map<string, string>
  readonly beside: string[]
  readonly elsewhere: string[]
}

/** Sorts changed files; `packages` are the folders that hold Go files on either side, `base` and `head` the go.mod and go.work texts. */
export function touchedBy(
  changes: readonly Change[],
  packages: ReadonlySet<string>,
  base: readonly SourceText[],
  head: readonly SourceText[],
): Touched {
  const files = new Set(changes.flatMap(({ file, oldFile }) => [file, oldFile]))
  const sorted: Sorted = { folders: new Set(), testFolders: new Set(), modules: new Set(), settings: new Map(), beside: [], elsewhere: [] }
  for (const file of [...files].sort(compareText)) sort(file, packages, sorted, { base, head })
  return { ...sorted, files, modules: [...sorted.modules].sort(compareText) }
}

function sort(
  file: string,
  packages: ReadonlySet<string>,
  sorted: Sorted,
  texts: { base: readonly SourceText[]; head: readonly SourceText[] },
): void {
  if (INERT.test(file)) return
  const folder = folderOf(file)
  const vendored = /(?:^|\/)vendor\/(.+)\/[^/]+$/.exec(file)?.[1]
  if (vendored !== undefined) sorted.modules.add(vendored)
  else if (file.endsWith('go.mod')) sortGoMod(file, sorted, textOf(texts.base, file), textOf(texts.head, file))
  else if (file.endsWith('go.work')) sorted.settings.set(folder, file)
  else if (file.endsWith('_test.go')) sorted.testFolders.add(folder)
  else if (COMPILED.test(file)) sorted.folders.add(folder)
  else sortOther(file, packages, sorted)
}

/** What nobody compiles or runs: words for people, sums that go.mod decides about, and our own files. */
const INERT =
  /(?:\.(?:md|rst|adoc|png|svg|jpe?g|gif)|(?:^|\/)(?:go\.(?:work\.)?sum|vendor\/modules\.txt|LICENSE[^/]*|NOTICE|AUTHORS|CONTRIBUTORS|CODEOWNERS|\.gitignore|\.gitattributes|\.gitkeep|\.editorconfig|\.goroutine-gate\.yml|goroutine-gate\.yml))$|(?:^|\/)\.goroutine-gate\//

/** What the go command compiles into a package. */
const COMPILED = /\.(?:go|c|cc|cpp|cxx|h|hh|hpp|hxx|m|f|F|for|f90|s|S|sx|swig|swigcxx|syso)$/

function sortGoMod(file: string, sorted: Sorted, before: string | undefined, after: string | undefined): void {
  const [was, is] = [requirementsOf(before ?? ''), requirementsOf(after ?? '')]
  if (was.settings !== is.settings || before === undefined || after === undefined) sorted.settings.set(folderOf(file), file)
  for (const path of new Set([...was.modules.keys(), ...is.modules.keys()])) {
    if (was.modules.get(path) !== is.modules.get(path)) sorted.modules.add(path)
  }
}

/** A file of a package's folder, of its testdata or of what it embeds belongs to it; the root's own are anybody's: scripts, settings, CI. */
function sortOther(file: string, packages: ReadonlySet<string>, sorted: Sorted): void {
  const owner = ownerOf(file, packages)
  if (owner === undefined || owner === '') {
    sorted.elsewhere.push(file)
    return
  }
  sorted.beside.push(file)
  if (/(?:^|\/)testdata\//.test(file)) sorted.testFolders.add(owner)
  else sorted.folders.add(owner)
}

function ownerOf(file: string, packages: ReadonlySet<string>): string | undefined {
  for (let folder = folderOf(file); ; folder = folderOf(folder)) {
    if (packages.has(folder)) return folder
    if (folder === '') return undefined
  }
}

function textOf(texts: readonly SourceText[], file: string): string | undefined {
  return texts.find((one) => one.file === file)?.text
}
