import { folderOf } from '#go/module.ts'
import type { SourceText } from '#ports.ts'
import { importPaths, importsIn } from './scope.ts'

/** A package of the repository as far as its import lines tell. */
export interface IndexedPackage {
  readonly folder: string
  /** What its own files import; what its tests import besides. Files of all platforms and build tags. */
  readonly imports: ReadonlySet<string>
  readonly testImports: ReadonlySet<string>
  /** A file of it names a path out of its folder, asks where it is, or starts Go itself: what it reads cannot be told from import lines. */
  readonly looksAround: boolean
  /** The same of its tests. */
  readonly testsLookAround: boolean
}

/** By import path. */
export type ModuleIndex = ReadonlyMap<string, IndexedPackage>

/** The import lines of all Go files of the repository. */
export function moduleIndex(files: readonly SourceText[], modules: readonly SourceText[]): ModuleIndex {
  const paths = importPaths(new Set(files.map(({ file }) => folderOf(file))), modules)
  const index = new Map<string, Open>()
  for (const { file, text } of files) {
    const folder = folderOf(file)
    const path = paths.get(folder) ?? folder
    const one = index.get(path) ?? { folder, imports: new Set(), testImports: new Set(), looksAround: false, testsLookAround: false }
    index.set(path, one)
    const isTest = file.endsWith('_test.go')
    for (const imported of importsIn(text)) (isTest ? one.testImports : one.imports).add(imported)
    if (!LOOKS_AROUND.test(text)) continue
    if (isTest) one.testsLookAround = true
    else one.looksAround = true
  }
  return index
}

interface Open {
  readonly folder: string
  readonly imports: Set<string>
  readonly testImports: Set<string>
  looksAround: boolean
  testsLookAround: boolean
}

const LOOKS_AROUND = /["`/\\]\.\.["`/\\]|\bruntime\.Caller\(|\bos\.Getwd\(|\bexec\.Command(?:Context)?\([^)\n]*"go"/

/** What the test binary of a package is made of. */
export interface Linked {
  /** Packages of the repository, the package itself first. */
  readonly packages: ReadonlyMap<string, IndexedPackage>
  /** Imports of other modules; the standard library is left out. */
  readonly external: ReadonlySet<string>
  /** Imports that belong to a module of the repository and that no file of it is there for. */
  readonly missing: readonly string[]
}

/** The package, its tests, and everything that they import of the repository; undefined for a package that is not in the index. */
export function linkedInto(importPath: string, index: ModuleIndex, modulePaths: readonly string[]): Linked | undefined {
  const own = index.get(importPath)
  if (!own) return undefined
  const packages = new Map([[importPath, own]])
  const external = new Set<string>()
  const missing = new Set<string>()
  const open = [...own.testImports, ...own.imports]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (packages.has(path)) continue
    const found = index.get(path)
    if (found) {
      packages.set(path, found)
      open.push(...found.imports)
    } else if (modulePaths.some((module) => path === module || path.startsWith(`${module}/`))) missing.add(path)
    else if (path.split('/', 1)[0]?.includes('.')) external.add(path)
  }
  return { packages, external, missing: [...missing].sort() }
}
