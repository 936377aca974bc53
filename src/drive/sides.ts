import type { Lineage } from '#baseline/lineage.ts'
import type { Side } from '#gate.ts'
import { contoursOf } from '#go/contour.ts'
import type { ExactTypes } from '#go/exact/facts.ts'
import { folderOf } from '#go/module.ts'
import type { Gap } from '#model/gap.ts'
import type { Policy } from '#model/policy.ts'
import type { Change, Dependency, Git, Outside, SourceText, SourceTree } from '#ports.ts'
import { inspect } from '#rule/inspect.ts'
import { type Catalogue, rulesThatAreOn } from './catalogue.ts'
import { dependenciesBeside } from './dependencies.ts'
import type { ExactSides } from './exact.ts'
import { foldersOfGoLine } from './go-line.ts'
import { lineageOf } from './lineage.ts'
import { packagesOf } from './packages.ts'
import { changedNames, importersOf, importPaths, isOurs, touchedFolders } from './scope.ts'
import { seenBeside } from './seen.ts'

/** The texts of a change over the same packages on both sides, and what is known of it before any rule has looked. */
export interface SideTexts {
  readonly head: SideText
  readonly base: SideText
  readonly renamed: ReadonlyMap<string, string>
  readonly changed: ReadonlySet<string>
  /** Import paths of all packages of the head, judged or not; and of those that are not new, where that is known. */
  readonly packages: ReadonlySet<string>
  readonly basePackages: ReadonlySet<string> | undefined
  /** What of the base has another name on the head. */
  readonly lineage: Lineage
  readonly changes: readonly Change[]
  /** All paths at the base. */
  readonly listed: readonly string[]
}

/** The judged texts of a side, and those that are looked into from there. */
export interface SideText extends SourceTree {
  readonly seen?: readonly SourceText[]
  readonly dependencies?: readonly Dependency[]
  readonly exact?: ExactTypes | undefined
}

/** Base and head of a change, with what the rules say about them. */
export interface Sides extends Omit<SideTexts, 'head' | 'base'> {
  readonly head: Side
  readonly base: Side
  /** What of their types is not known from where it was looked for. */
  readonly gaps: readonly Gap[]
}

export interface Reading {
  readonly git: Git
  readonly base: string
  readonly policy: Policy
  readonly catalogue: Catalogue
  readonly outside: Outside
}

/** What the rules say about both sides, with types from Go where both have them. */
export async function inspectSides(texts: SideTexts, reading: Reading, exact: ExactSides): Promise<Sides> {
  reading.outside.stage(parsing(texts.head))
  const head = await sideOf({ ...texts.head, exact: exact.head }, reading)
  reading.outside.stage(`${parsing(texts.base)} of the base`)
  const base = await sideOf({ ...texts.base, exact: exact.base }, reading)
  return { ...texts, head, base, gaps: exact.gaps }
}

/** The name of a stage. */
export function parsing({ files }: SideText): string {
  return `parsing ${files.length} ${files.length === 1 ? 'file' : 'files'}`
}

/**
 * Reads both sides of a change: the packages whose files differ, and the packages of the module that use an
 * exported name whose declaration differs, and where a `go` line differs those that it judges. The base comes from git objects, never from a checkout.
 */
export async function readSides(reading: Reading): Promise<SideTexts> {
  const { git, base, outside } = reading
  outside.stage('collecting what the change touches, on both sides')
  const changes = await git.changes(base)
  const all = await git.list(base, '')
  const listed = all.filter(isOurs)
  const { exclude, goVersion } = reading.policy
  const versioned = goVersion ? [] : await foldersOfGoLine({ git, base, changes, listed: all, exclude, outside })
  const touched = [...new Set([...touchedFolders(changes), ...versioned])]
  const direct = await readBoth(reading, listed, touched)
  const importers = await importingFolders(reading, direct, touched)
  const both = importers.length === 0 ? direct : await readBoth(reading, listed, [...touched, ...importers])
  const packages = await packagesOf(git, base, all, changes, outside)
  const seen = await seenBeside({
    git,
    base,
    outside,
    exclude: reading.policy.exclude,
    listed,
    folders: [...touched, ...importers],
    texts: [...both.head.files, ...both.base.files],
    modules: [...both.head.modules, ...both.base.modules],
  })
  const dependencies = await dependenciesBeside(both, { git, base, listed: all }, outside)
  const renamed = new Map(changes.filter((change) => change.oldFile !== change.file).map((change) => [change.file, change.oldFile]))
  const syntax = await outside.syntax()
  const told = ({ files, modules }: SourceTree) => ({ files, modules, contours: contoursOf(files, syntax) })
  return {
    head: { ...both.head, seen: seen.head, dependencies: dependencies.head },
    base: { ...both.base, seen: seen.base, dependencies: dependencies.base },
    renamed,
    changed: new Set(changes.map((change) => change.file)),
    packages: packages.head,
    basePackages: packages.base,
    lineage: lineageOf(told(both.base), told(both.head), renamed, packages.origins),
    changes,
    listed: all,
  }
}

interface Both {
  readonly head: SourceTree
  readonly base: SourceTree
}

async function readBoth({ git, base, policy, outside }: Reading, listed: readonly string[], folders: readonly string[]): Promise<Both> {
  const wanted = new Set(folders)
  const paths = listed.filter((file) => wanted.has(folderOf(file)))
  const read = await git.read(base, paths)
  const modules = await git.read(base, moduleFiles(folders))
  const head = await outside.collectFolders(git.root, folders, policy.exclude)
  return { head, base: { files: read.files, modules: modules.files, gaps: [...read.gaps, ...modules.gaps] } }
}

/** `go.mod` and `go.work` of each folder and of all above it. */
function moduleFiles(folders: readonly string[]): readonly string[] {
  const above = new Set<string>([''])
  for (const folder of folders) {
    const parts = folder.split('/')
    for (let length = 1; length <= parts.length; length++) above.add(parts.slice(0, length).join('/'))
  }
  return [...above].flatMap((folder) => ['go.mod', 'go.work'].map((name) => (folder === '' ? name : `${folder}/${name}`)))
}

/** Other folders of the module that use a name which the change altered; nothing is read where no exported name changed. */
async function importingFolders(
  { git, policy, outside }: Reading,
  { head, base }: Both,
  touched: readonly string[],
): Promise<readonly string[]> {
  const paths = importPaths(touched, [...head.modules, ...base.modules])
  const changed = new Map<string, ReadonlySet<string>>()
  for (const [folder, path] of paths) {
    const inFolder = ({ file }: SourceText): boolean => folderOf(file) === folder
    const names = changedNames(base.files.filter(inFolder), head.files.filter(inFolder))
    if (names.size > 0) changed.set(path, names)
  }
  if (changed.size === 0) return []
  const tree = await outside.collect(['.'], { cwd: git.root, exclude: policy.exclude })
  return importersOf(changed, tree.files).filter((folder) => !touched.includes(folder))
}

/** What the rules say about a tree; what is only seen is looked into and not judged. */
export async function sideOf(
  tree: SideText,
  { catalogue, outside, policy }: Pick<Reading, 'catalogue' | 'outside' | 'policy'>,
  gaps: readonly Gap[] = [],
): Promise<Side> {
  const rules = rulesThatAreOn(catalogue, policy)
  const texts = [...tree.files, ...(tree.seen ?? [])].map(({ text }) => text)
  const syntax = await outside.syntax({ texts, queries: rules.map(({ query }) => query) })
  const inspected = inspect(tree, {
    rules,
    contracts: catalogue.contracts,
    syntax,
    goVersion: policy.goVersion,
  })
  return {
    files: tree.files,
    modules: tree.modules,
    inspected,
    seen: tree.seen ?? [],
    dependencies: (tree.dependencies ?? []).map(nameOf),
    contours: contoursOf(tree.files, syntax),
    gaps: [...tree.gaps, ...gaps],
  }
}

function nameOf({ path, version, from }: Dependency): string {
  return `${path}${version === '' ? '' : ` ${version}`} (${from})`
}
