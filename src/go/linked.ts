import { compareText } from '#model/region.ts'
import type { GoFile } from './file.ts'
import type { GoPackage } from './package.ts'
import { Recent } from './recent.ts'
import type { GoType } from './types.ts'

/**
 * The packages of one side whose text is at hand, by import path: what lets a fact look beyond its own package. A package is
 * made when somebody first asks for it; whoever is through with one lets go of it, and it is made anew when it is asked for
 * again, so that a large module is never held with all its facts at once.
 */
export class Linked {
  private readonly makers = new Map<string, Maker | undefined>()
  private readonly made = new Map<string, GoPackage>()
  private readonly outlines = new Recent<GoPackage>(OTHERS)
  private readonly wholes = new Recent<GoPackage>(OTHERS)
  private importers: ReadonlyMap<string, readonly string[]> | undefined

  /** Two folders with one import path (a module that is there twice) make it unknown. */
  add(importPath: string, make: () => GoPackage, imports: () => readonly string[]): void {
    this.makers.set(importPath, this.makers.has(importPath) ? undefined : { make, imports })
  }

  /** A package of others: what it declares, and apart from that, for those who ask what a function does, the package with its bodies. */
  addOutline(importPath: string, make: () => GoPackage, whole: () => GoPackage): void {
    this.makers.set(importPath, { make, imports: () => [], whole })
  }

  /** The package with what its functions do; another one than `package` where that only declares. */
  whole(pkg: GoPackage): GoPackage {
    const make = this.makers.get(pkg.importPath)?.whole
    return make ? this.wholes.get(pkg.importPath, make) : pkg
  }

  has(importPath: string): boolean {
    return this.makers.has(importPath)
  }

  /** The package of an import path; undefined where its text is not at hand. */
  package(importPath: string): GoPackage | undefined {
    const known = this.made.get(importPath)
    if (known) return known
    const maker = this.makers.get(importPath)
    if (maker?.whole) return this.outlines.get(importPath, maker.make)
    const made = maker?.make()
    if (made) this.made.set(importPath, made)
    return made
  }

  /** The packages that import a path outside of their tests, in the order of their own paths. */
  importersOf(importPath: string): readonly GoPackage[] {
    this.importers ??= this.indexImporters()
    return (this.importers.get(importPath) ?? []).flatMap((path) => this.package(path) ?? [])
  }

  release(importPath: string): void {
    this.made.delete(importPath)
  }

  private indexImporters(): ReadonlyMap<string, readonly string[]> {
    const index = new Map<string, string[]>()
    for (const [path, maker] of [...this.makers].sort(([a], [b]) => compareText(a, b))) {
      for (const other of new Set(maker?.imports())) index.set(other, [...(index.get(other) ?? []), path])
    }
    return index
  }
}

/** Packages of others that are held at once: as many as a package of ours imports, and some that those lead to. */
const OTHERS = 32

interface Maker {
  readonly make: () => GoPackage
  /** What the package imports outside of its tests. */
  readonly imports: () => readonly string[]
  /** The same package with bodies, where `make` leaves them out. */
  readonly whole?: () => GoPackage
}

/** A file of the package that is no test: from there names are looked up for other packages, who never see tests. */
export function productionFile(pkg: GoPackage): GoFile | undefined {
  return pkg.files.find((file) => !file.isTest)
}

/**
 * A type as another package sees it: the named types of `from` get its import path. What only `from` can read, structs and
 * function types written out, is undefined.
 */
export function seenFromOutside(from: GoPackage, type: GoType | undefined): GoType | undefined {
  if (type === undefined || type.kind === 'interface') return type
  if (type.kind === 'func' || type.kind === 'struct') return undefined
  if (type.kind === 'named') {
    const isOwn = type.package === '' && productionFile(from) !== undefined && from.type(type.name, productionFile(from) as GoFile)
    return isOwn ? { ...type, package: from.importPath } : type
  }
  if (type.kind !== 'pointer') return { ...type, element: seenFromOutside(from, type.element) }
  const to = seenFromOutside(from, type.to)
  return to && { kind: 'pointer', to }
}
