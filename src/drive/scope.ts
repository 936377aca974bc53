import { folderOf, importPathOf, moduleOf, readGoMod } from '#go/module.ts'
import { compareText } from '#model/region.ts'
import type { Change, SourceText } from '#ports.ts'

/** Go files as Go sees them; vendored code and test data are nobody's to judge. */
export function isOurs(file: string): boolean {
  const parts = file.split('/')
  return file.endsWith('.go') && !parts.some((part) => /^[._]/.test(part)) && !parts.slice(0, -1).some((part) => OTHERS.includes(part))
}

const OTHERS: readonly string[] = ['vendor', 'testdata']

/** Folders (on either side) whose packages a change touches. */
export function touchedFolders(changes: readonly Change[]): readonly string[] {
  const files = changes.flatMap((change) => [change.file, change.oldFile]).filter(isOurs)
  return [...new Set(files.map(folderOf))].sort(compareText)
}

/** Names declared at the top of Go files that other packages can use, with the text of their declaration's head. */
const EXPORTED = /^(?:func\s+(?:\([^)]*\)\s*)?|type\s+|var\s+|const\s+|\t)([A-Z]\w*)(.*)$/gm

/** Exported names of a package that are not on both sides with the same declaration. */
export function changedNames(base: readonly SourceText[], head: readonly SourceText[]): ReadonlySet<string> {
  const before = declarations(base)
  const after = declarations(head)
  const names = new Set<string>()
  for (const [name, text] of before) if (after.get(name) !== text) names.add(name)
  for (const name of after.keys()) if (!before.has(name)) names.add(name)
  return names
}

function declarations(files: readonly SourceText[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { file, text } of [...files].sort((a, b) => compareText(a.file, b.file))) {
    if (file.endsWith('_test.go')) continue
    for (const [, name, rest] of text.matchAll(EXPORTED)) found.set(name as string, `${found.get(name as string) ?? ''}\n${rest}`)
  }
  return found
}

/** Folders of the module's other packages that import one of these and mention a name of it that changed. */
export function importersOf(changed: ReadonlyMap<string, ReadonlySet<string>>, files: readonly SourceText[]): readonly string[] {
  const folders = new Set<string>()
  for (const { file, text } of files) {
    if (folders.has(folderOf(file))) continue
    for (const [path, names] of changed) {
      if (text.includes(`"${path}"`) && mentions(text, names)) folders.add(folderOf(file))
    }
  }
  return [...folders].sort(compareText)
}

function mentions(text: string, names: ReadonlySet<string>): boolean {
  for (const [name] of text.matchAll(/(?<=\.)[A-Z]\w*/g)) if (names.has(name)) return true
  return false
}

/** Import paths of the folders that hold Go files. */
export function importPaths(folders: Iterable<string>, modules: readonly SourceText[]): ReadonlyMap<string, string> {
  const read = modules.filter(({ file }) => file.endsWith('go.mod')).map(({ file, text }) => readGoMod(file, text))
  return new Map([...folders].map((folder) => [folder, importPathOf(moduleOf(read, folder), folder)]))
}

/** The quoted paths of a file's import declarations, read off its text; comments between them do not count. */
export function importsIn(text: string): readonly string[] {
  // In this order: a comment above the imports may hold a line that begins like a declaration.
  const plain = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
  const head = plain.slice(0, /^(?:func|type|var|const)\b/m.exec(plain)?.index ?? plain.length)
  const found: string[] = []
  for (const [block] of head.matchAll(/^[ \t]*import\b\s*(?:\([^)]*\)|[^\n]*)/gm)) {
    for (const [, quoted, raw] of block.matchAll(/"([^"\n]+)"|`([^`\n]+)`/g)) found.push((quoted ?? raw) as string)
  }
  return found
}
