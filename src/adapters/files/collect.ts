import { realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '#model/error.ts'
import type { Gap } from '#model/gap.ts'
import { compareText } from '#model/region.ts'
import type { SourceText, SourceTree } from '#ports.ts'
import { fileGap } from './decode.ts'
import { excluder } from './exclude.ts'
import { withinPackages } from './package-limit.ts'
import { readSource } from './read.ts'
import { commonFolder, findRepositoryRoot, isInside, relativeTo } from './root.ts'
import { walkGoFiles } from './walk.ts'

export interface CollectOptions {
  /** Paths are relative to this folder. */
  readonly cwd: string
  /** Globs of the policy. */
  readonly exclude: readonly string[]
  /** The repository root where it is known; else it is looked for above the paths. */
  readonly root?: string
}

export interface CollectedTree extends SourceTree {
  /** Absolute path that all files are relative to. */
  readonly root: string
}

/**
 * Reads the Go files that the command line names: files, folders (searched recursively) and `./...` patterns; no path at all means the current folder.
 * What could not be read is a gap. A path that does not exist, lies outside the root, or is no Go file is a `UserError`.
 */
export async function collectGoFiles(paths: readonly string[], options: CollectOptions): Promise<CollectedTree> {
  const targets = await Promise.all((paths.length > 0 ? paths : ['.']).map((path) => findTarget(path, options.cwd)))
  const root = options.root ? await realpath(options.root) : await rootOf(targets)
  const excluded = await excluder(options.exclude)
  const gaps: Gap[] = []
  const found = new Set<string>()
  for (const target of targets) {
    if (!isInside(target.path, root)) throw new UserError(`${target.given} lies outside the repository ${root}`, 'pass a path inside it')
    const walked = target.isFolder ? await walkGoFiles(root, target.path, excluded) : { files: [relativeTo(root, target.path)], gaps: [] }
    gaps.push(...walked.gaps)
    for (const file of walked.files) if (!excluded(file)) found.add(file)
  }
  if (found.size === 0)
    gaps.push({ kind: 'source', what: `Go files in ${targets.map((target) => target.given).join(', ')}`, why: 'there are none' })
  const read = await readNamed(root, [...found])
  return { root, files: read.files, modules: read.modules, gaps: [...gaps, ...read.gaps] }
}

/** Files by their names from the root, with the modules they may belong to. What cannot be read, a link that leads out among it, is a gap. */
export async function readNamed(root: string, found: readonly string[]): Promise<SourceTree> {
  const gaps: Gap[] = []
  const names = [...found].sort(compareText)
  const fitting = withinPackages(await readAll(root, names, gaps), 'source')
  const modules = await readAll(root, moduleFilesAbove(names), gaps)
  return { files: fitting.files, modules, gaps: [...gaps, ...fitting.gaps] }
}

interface Target {
  readonly given: string
  readonly path: string
  readonly isFolder: boolean
}

async function findTarget(given: string, cwd: string): Promise<Target> {
  const path = await realpath(resolve(cwd, given.replace(/(^|\/)\.\.\.$/, '$1.'))).catch((cause) => {
    throw new UserError(`${given} does not exist`, `pass files, folders or patterns such as ./... (looked for from ${cwd})`, { cause })
  })
  const found = await stat(path)
  if (found.isDirectory()) return { given, path, isFolder: true }
  if (path.endsWith('.go') && !given.endsWith('...')) return { given, path, isFolder: false }
  throw new UserError(`${given} is not a Go file`, 'pass files that end in .go, folders or patterns such as ./...')
}

/** The one repository that holds all targets, else the folder given; of several, the lowest that holds them all. */
async function rootOf(targets: readonly Target[]): Promise<string> {
  const folders = targets.map((target) => (target.isFolder ? target.path : dirname(target.path)))
  const roots = new Set(await Promise.all(folders.map(findRepositoryRoot)))
  const [only] = roots
  return roots.size === 1 && only !== undefined ? only : commonFolder(folders)
}

/** `go.mod` and `go.work` of every folder from the files up to the root, deepest first. */
function moduleFilesAbove(files: readonly string[]): string[] {
  const folders = new Set<string>()
  for (const file of files) {
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder)
  }
  const depth = (folder: string) => (folder === '.' ? 0 : folder.split('/').length)
  const sorted = [...folders].sort((a, b) => depth(b) - depth(a) || compareText(a, b))
  return sorted.flatMap((folder) => ['go.mod', 'go.work'].map((name) => (folder === '.' ? name : `${folder}/${name}`)))
}

/** Files open at once: enough to hide the disk's delay, far below any limit on open files. */
const AT_ONCE = 32

async function readAll(root: string, names: readonly string[], gaps: Gap[]): Promise<SourceText[]> {
  const files: SourceText[] = []
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const batch = names.slice(at, at + AT_ONCE)
    const read = await Promise.all(batch.map((name) => readSource(root, join(root, name))))
    read.forEach((decoded, index) => {
      const file = batch[index] ?? ''
      if (decoded?.text !== undefined) files.push({ file, text: decoded.text })
      if (decoded?.why) gaps.push(fileGap('source', file, decoded.why))
      if (!decoded && file.endsWith('.go'))
        gaps.push(fileGap('source', file, 'could not be read: it is not there (a broken link, or a name that is not UTF-8)'))
    })
  }
  return files
}
