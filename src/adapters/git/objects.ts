import { posix } from 'node:path'
import { type Decoded, decodeSource, fileGap, SOURCE_LIMIT, tooLarge } from '#adapters/files/decode.ts'
import { withinPackages } from '#adapters/files/package-limit.ts'
import { TEXT_LIMIT } from '#adapters/files/read.ts'
import type { Gap } from '#model/gap.ts'
import { compareText } from '#model/region.ts'
import type { SourceText } from '#ports.ts'
import { readBlobs } from './blobs.ts'
import { gitText } from './run.ts'

interface TreeEntry {
  readonly mode: string
  readonly hash: string
}

type Tree = ReadonlyMap<string, TreeEntry>

/** A path asked for: its blob, why there is none to read, or neither when nothing is there. */
type Located = { readonly hash: string } | { readonly why: string } | undefined

const SUBMODULE = '160000'
const SYMLINK = '120000'

/** Paths of all files at a commit below a folder ('' is the root), sorted; submodules are not files. */
export async function listTree(root: string, commit: string, folder: string): Promise<readonly string[]> {
  const below = folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`
  const files = [...(await readTree(root, commit))].filter(([path, entry]) => entry.mode !== SUBMODULE && path.startsWith(below))
  return files.map(([path]) => path).sort(compareText)
}

/** Folders of the submodules at a commit, sorted. */
export async function listSubmodules(root: string, commit: string): Promise<readonly string[]> {
  return submodulesOf(await readTree(root, commit))
}

/**
 * Texts at a commit, in the order asked for. A path that is not there is left out, and so is an empty file, which had nothing in it;
 * one that is there and cannot be read is a gap: too large, binary, or inside a submodule of both that commit and the index.
 */
export async function readFromCommit(root: string, commit: string, paths: readonly string[]) {
  const tree = await readTree(root, commit)
  const submodules = await lastingSubmodules(root, tree)
  const wanted = new Map<string, Located>()
  for (const path of paths) wanted.set(path, await locate(root, tree, submodules, path))
  const hashesOf = (fits: (path: string) => boolean) =>
    [...wanted].flatMap(([path, found]) => (found && 'hash' in found && fits(path) ? [found.hash] : []))
  // A baseline is a list of everything that is known, and no source.
  const lists = await readBlobs(root, hashesOf(isList), TEXT_LIMIT)
  const blobs = new Map([
    ...(await readBlobs(
      root,
      hashesOf((path) => !isList(path)),
      SOURCE_LIMIT,
    )),
    ...lists,
  ])
  const files: SourceText[] = []
  const gaps: Gap[] = []
  for (const [path, found] of wanted) {
    if (!found) continue
    const { text, why } =
      'why' in found ? { ...found, text: undefined } : textOf(blobs.get(found.hash), isList(path) ? TEXT_LIMIT : SOURCE_LIMIT)
    if (text !== undefined) files.push({ file: path, text })
    if (why) gaps.push({ ...fileGap('base', path, why), what: `${path} at ${commit.slice(0, 12)}` })
  }
  const fitting = withinPackages(
    files.filter(({ file }) => file.endsWith('.go')),
    'base',
  )
  const left = new Set(fitting.gaps.map(({ what }) => what))
  const named = fitting.gaps.map((gap) => ({ ...gap, what: `${gap.what} at ${commit.slice(0, 12)}` }))
  return { files: files.filter(({ file }) => !left.has(file)), gaps: [...gaps, ...named] }
}

function isList(path: string): boolean {
  return path.endsWith('.jsonl')
}

/** Every file, link and submodule of a commit by its path. */
async function readTree(root: string, commit: string): Promise<Tree> {
  const listing = await gitText(root, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit])
  return new Map(listing.split('\0').filter(Boolean).map(parseEntry))
}

/** `100644 blob <hash>\t<path>`. */
function parseEntry(row: string): [string, TreeEntry] {
  const tab = row.indexOf('\t')
  const [mode = '', , hash = ''] = row.slice(0, tab).split(' ')
  return [row.slice(tab + 1), { mode, hash }]
}

function submodulesOf(tree: Tree): readonly string[] {
  return [...tree].flatMap(([path, entry]) => (entry.mode === SUBMODULE ? [path] : [])).sort(compareText)
}

/** Folders that are a submodule at the commit and still are one: a change that turns one into plain files brings new code. */
async function lastingSubmodules(root: string, tree: Tree): Promise<readonly string[]> {
  const then = submodulesOf(tree)
  if (then.length === 0) return []
  const staged = await gitText(root, ['ls-files', '-z', '--stage', '--', ...then])
  const now = new Set(staged.split('\0').map((row) => (row.startsWith(`${SUBMODULE} `) ? row.slice(row.indexOf('\t') + 1) : '')))
  return then.filter((path) => now.has(path))
}

/** Links are followed within the tree, as Go follows them in a checkout. One that leads nowhere hides nothing: there is no text behind it. */
async function locate(root: string, tree: Tree, submodules: readonly string[], path: string, hops = 5): Promise<Located> {
  const entry = tree.get(path)
  if (!entry) return submodules.some((folder) => path.startsWith(`${folder}/`)) ? { why: 'it lies in a submodule' } : undefined
  if (entry.mode === SUBMODULE) return { why: 'it is a submodule' }
  if (entry.mode !== SYMLINK) return { hash: entry.hash }
  const link = (await readBlobs(root, [entry.hash], 4096)).get(entry.hash)
  const target = Buffer.isBuffer(link) ? posix.join(posix.dirname(path), link.toString('utf8')) : ''
  const found = hops > 0 && !posix.isAbsolute(target) ? await locate(root, tree, submodules, target, hops - 1) : undefined
  return found
}

function textOf(blob: Buffer | number | undefined, limit: number): Decoded {
  if (blob === undefined) return { why: 'git could not read it' }
  if (typeof blob !== 'number' && blob.length === 0) return {}
  return typeof blob === 'number' ? { why: tooLarge(blob, limit) } : decodeSource(blob)
}
