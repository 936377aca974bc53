import { DeclaredFiles } from '#go/declared-files.ts'
import type { ExactTypes } from '#go/exact/facts.ts'
import { GoFile } from '#go/file.ts'
import { Linked } from '#go/linked.ts'
import { folderOf, type GoModule, importPathOf, moduleOf } from '#go/module.ts'
import { GoPackage } from '#go/package.ts'
import { headerOf, parseDeclarations, parseGo } from '#go/syntax/parse.ts'
import type { GoSyntax, GoTree } from '#go/tree.ts'
import type { External } from '#go/types.ts'

/** The files of one package, as its folder and clause group them. */
export interface Group {
  readonly name: string
  readonly files: readonly GoFile[]
}

/** A file that others look into and that is not judged. */
interface SeenFile {
  readonly file: string
  readonly text: string
}

/** A package of others, by its import path. Its files are asked for when somebody looks into it. */
export interface Dependency {
  readonly path: string
  readonly from?: 'vendor' | 'module cache' | 'GOROOT'
  readonly files: readonly SeenFile[]
}

interface Surroundings {
  readonly modules: readonly GoModule[]
  readonly syntax: GoSyntax
  /** What calls of libraries give, for all packages alike. */
  readonly external?: External | undefined
  readonly dependencies?: readonly Dependency[]
  /** What Go's type checker said about the files. */
  readonly exact?: ExactTypes | undefined
}

/** Packages that know of each other. */
export interface Link {
  /** The package of a group, one and the same for all who ask until it is released. */
  package(group: Group): GoPackage
  /** To be called when the group's inspection is over: its facts are let go of. */
  release(group: Group): void
}

/**
 * Links the packages of one side by their import paths. Programs and external tests import others and are imported by nobody. Folders that
 * are only seen are parsed when somebody looks into them, and so are packages of others.
 */
export function linkOf(groups: readonly Group[], seen: readonly SeenFile[], surroundings: Surroundings): Link {
  const { modules, syntax, external, dependencies = [], exact } = surroundings
  const linked = new Linked()
  const pathOf = (dir: string): string => importPathOf(moduleOf(modules, dir), dir)
  const make = (dir: string, { name, files }: Group): GoPackage => new GoPackage(dir, name, pathOf(dir), files, external, linked, exact)
  const keyOf = (group: Group): string => keyIn(pathOf(dirOf(group)), group)
  const importsOf = ({ files }: Group) => files.flatMap((file) => (file.isTest ? [] : file.imports))
  for (const group of groups)
    linked.add(
      keyOf(group),
      () => make(dirOf(group), group),
      () => importsOf(group),
    )
  const judged = new Set(groups.map(dirOf))
  for (const [dir, files] of foldersOf(seen)) {
    if (judged.has(dir)) continue
    linked.add(
      pathOf(dir),
      () => make(dir, parsed(files, syntax)),
      () => files.flatMap(({ text }) => headerOf(text)?.imports ?? []),
    )
  }
  for (const dependency of dependencies) {
    const { path } = dependency
    if (linked.has(path)) continue
    const read = (parse: typeof parseGo): GoPackage => {
      const declared = new DeclaredFiles(dependency.files, parse)
      return new GoPackage(path, '', path, declared.files, external, linked, undefined, declared)
    }
    linked.addOutline(
      path,
      () => read(parseDeclarations),
      () => read(dependency.from === 'GOROOT' ? unread : parsedWhole),
    )
  }
  return {
    package(group) {
      const known = linked.package(keyOf(group))
      return known?.files === group.files ? known : make(dirOf(group), group)
    },
    release: (group) => linked.release(keyOf(group)),
  }
}

/** Characters of a file that are worth parsing for the few functions that somebody looks into. */
const WHOLE = 30_000

/** What functions of the standard library do is said by contracts, for all versions alike. */
function unread(): undefined {
  return undefined
}

function parsedWhole(text: string): GoTree | undefined {
  return text.length > WHOLE ? undefined : parseGo(text)
}

function dirOf({ files }: Group): string {
  return folderOf(files[0]?.path ?? '')
}

/** The import path; with the package's name where nobody can import it, so that it stands in nobody's way. */
function keyIn(path: string, { name, files }: Group): string {
  return name !== 'main' && files.some((file) => !file.isTest) ? path : `${path} ${name}`
}

function foldersOf(files: readonly SeenFile[]): ReadonlyMap<string, readonly SeenFile[]> {
  const folders = new Map<string, SeenFile[]>()
  for (const file of files) {
    if (file.file.endsWith('_test.go')) continue
    const dir = folderOf(file.file)
    folders.set(dir, [...(folders.get(dir) ?? []), file])
  }
  return folders
}

/** A folder's package without the programs that stand beside it. */
function parsed(texts: readonly SeenFile[], syntax: GoSyntax): Group {
  const files = texts.map(({ file, text }) => new GoFile(file, syntax.parse(text).tree))
  const named = files.map((file) => ({ file, name: file.packageName })).filter(({ name }) => name !== 'main')
  const name = named[0]?.name ?? ''
  return { name, files: named.filter((entry) => entry.name === name).map(({ file }) => file) }
}
