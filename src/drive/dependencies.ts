import { folderOf, moduleOf, readGoMod } from '#go/module.ts'
import { moduleFor, requiredBy } from '#go/requires.ts'
import { compareText } from '#model/region.ts'
import { groupBy } from '#policy/group.ts'
import type { Dependency, Git, Outside, SourceText, WantedPackage } from '#ports.ts'
import { importsIn } from './scope.ts'

/** Bytes of dependencies that are at hand for one side. They are read and parsed only where somebody looks into them. */
const LIMIT = 8_000_000

interface Side {
  readonly files: readonly SourceText[]
  readonly modules: readonly SourceText[]
}

/**
 * The packages of other modules, and of the standard library, that one side imports itself: from the module cache and GOROOT, at the
 * versions that its go.mod asks for, where their text is at hand; what is vendored, from there.
 */
export async function dependenciesOf(side: Side, root: string, outside: Outside): Promise<readonly Dependency[]> {
  const paths = vendorFolders(side)
  const vendored = vendoredIn(paths, (await outside.collectFolders(root, [...paths.keys()], [])).files)
  const isVendored = new Set(vendored.map(({ path }) => path))
  const others = wantedBy(side).filter(({ path }) => !isVendored.has(path))
  return [...vendored, ...(await outside.dependencies(others, LIMIT))].sort((a, b) => compareText(a.path, b.path))
}

interface Vendored {
  readonly git: Git
  readonly base: string
  /** All files at the base. */
  readonly listed: readonly string[]
}

/** The same for both sides of a change: a package that only one side could look into is left out of the other too, or a fact would be new for that alone. */
export async function dependenciesBeside(
  { head, base }: { readonly head: Side; readonly base: Side },
  vendored: Vendored,
  outside: Outside,
): Promise<{ readonly head: readonly Dependency[]; readonly base: readonly Dependency[] }> {
  const now = await dependenciesOf(head, vendored.git.root, outside)
  const before = [...(await vendoredAtBase(base, vendored)), ...(await outside.dependencies(wantedBy(base), LIMIT))]
  return { head: alsoIn(before, now), base: alsoIn(now, before) }
}

async function vendoredAtBase(base: Side, { git, base: commit, listed }: Vendored): Promise<readonly Dependency[]> {
  const paths = vendorFolders(base)
  const wanted = listed.filter((file) => paths.has(folderOf(file)) && isSource(file))
  return vendoredIn(paths, (await git.read(commit, wanted)).files)
}

/** Folders of `vendor` that the imports would be in, with their import paths. */
function vendorFolders(side: Side): ReadonlyMap<string, string> {
  const roots = side.modules.filter(({ file }) => file.endsWith('go.mod')).map(({ file }) => folderOf(file))
  const paths = wantedBy(side).flatMap(({ path, module }) => (module ? [path] : []))
  return new Map(roots.flatMap((root) => paths.map((path): [string, string] => [`${root === '' ? '' : `${root}/`}vendor/${path}`, path])))
}

function vendoredIn(paths: ReadonlyMap<string, string>, files: readonly SourceText[]): readonly Dependency[] {
  const byPath = groupBy(
    files.filter(({ file }) => isSource(file)),
    ({ file }) => paths.get(folderOf(file)) ?? '',
  )
  const found = [...byPath].map(([path, texts]): Dependency => ({ path, version: '', from: 'vendor', files: texts }))
  return withinLimit(found)
}

function isSource(file: string): boolean {
  return file.endsWith('.go') && !file.endsWith('_test.go')
}

function withinLimit(found: readonly Dependency[]): readonly Dependency[] {
  let left = LIMIT
  return found.filter(({ files }) => {
    const size = files.reduce((sum, { text }) => sum + text.length, 0)
    if (size > left) return false
    left -= size
    return true
  })
}

function alsoIn(others: readonly Dependency[], own: readonly Dependency[]): readonly Dependency[] {
  const there = new Set(others.map(({ path }) => path))
  const once = new Map([...own].reverse().map((one) => [one.path, one]))
  return [...once.values()].filter(({ path }) => there.has(path)).sort((a, b) => compareText(a.path, b.path))
}

/** Imports that no module of the repository holds, each once, with the module that go.mod names for it. */
function wantedBy({ files, modules }: Side): readonly WantedPackage[] {
  const goMods = modules.filter(({ file }) => file.endsWith('go.mod'))
  const own = goMods.map(({ file, text }) => readGoMod(file, text))
  const required = new Map(goMods.map(({ file, text }) => [folderOf(file), requiredBy(text)]))
  const wanted = new Map<string, WantedPackage>()
  for (const { file, text } of files) {
    if (file.endsWith('_test.go')) continue
    const inModule = required.get(moduleOf(own, folderOf(file))?.dir ?? '') ?? []
    for (const path of importsIn(text)) {
      if (wanted.has(path) || own.some((module) => isBelow(path, module.path))) continue
      const module = moduleFor(path, inModule)
      if (module || isStandard(path)) wanted.set(path, { path, module })
    }
  }
  return [...wanted.values()].sort((a, b) => compareText(a.path, b.path))
}

/** What Go ships has no dot in its first element (https://go.dev/ref/mod#module-path). */
function isStandard(path: string): boolean {
  return path !== 'C' && path !== 'unsafe' && !(path.split('/')[0] ?? '').includes('.')
}

function isBelow(path: string, module: string): boolean {
  return module !== '' && (path === module || path.startsWith(`${module}/`))
}
