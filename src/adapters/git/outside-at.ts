import { isAbsolute, relative, sep } from 'node:path'
import { fileGap } from '#adapters/files/decode.ts'
import { excluder } from '#adapters/files/exclude.ts'
import { isSkipped } from '#adapters/files/walk.ts'
import { UserError } from '#model/error.ts'
import type { Gap } from '#model/gap.ts'
import type { Git, Outside, SourceTree } from '#ports.ts'
import { forkedFrom } from './history.ts'

/**
 * The world as if a commit were checked out that is not: its files come out of git's objects, as text, and never lie on the disk. What would run
 * something of it, or ask a toolchain about it, is refused. Links are not followed; `git` has the commit.
 */
export function outsideAt(commit: string, git: Git, outside: Outside): Outside {
  const at = gitAt(commit, git)
  const head: Head = { commit, git, paths: once(() => git.list(commit, '')) }
  const refuse = () =>
    Promise.reject(new UserError('nothing is run of a head that is only read', 'use the event pull_request to record tests'))
  return {
    ...outside,
    openGit: async () => at,
    collect: async (_, { exclude }) => ({ ...(await treeOf(head, await goFiles(head), exclude)), root: git.root }),
    collectFolders: async (_, folders, exclude) => treeOf(head, await goFilesIn(head, folders), exclude),
    texts: async (_, folder, wanted) => textsOf(head, folder, wanted),
    readText: (path) => readText(head, path, outside),
    record: refuse,
    types: async () => '',
  }
}

interface Head {
  readonly commit: string
  readonly git: Git
  readonly paths: () => Promise<readonly string[]>
}

function gitAt(commit: string, git: Git): Git {
  const { lastAuthor: _, ...rest } = git
  return {
    ...rest,
    head: async () => commit,
    changes: async (base) => (await git.changesBetween?.(base, commit)) ?? [],
    forkedFrom: (base) => forkedFrom(git.root, base, commit),
    checkout: () => Promise.reject(new UserError('nothing is checked out of a head that is only read', 'use the event pull_request')),
  }
}

async function goFiles({ paths }: Head): Promise<readonly string[]> {
  return (await paths()).filter((path) => path.endsWith('.go') && !path.split('/').some(isSkipped))
}

/** A folder that was named is read whatever its own name is. */
async function goFilesIn({ paths }: Head, folders: readonly string[]): Promise<readonly string[]> {
  const wanted = new Set(folders)
  return (await paths()).filter((path) => {
    const cut = path.lastIndexOf('/')
    return wanted.has(path.slice(0, Math.max(0, cut))) && path.endsWith('.go') && !/^[._]/.test(path.slice(cut + 1))
  })
}

async function treeOf({ commit, git }: Head, names: readonly string[], exclude: readonly string[]): Promise<SourceTree> {
  const excluded = await excluder(exclude)
  const kept = names.filter((name) => !excluded(name))
  const [files, modules] = [await git.read(commit, kept), await git.read(commit, moduleFilesAbove(kept))]
  const told = new Set([...files.files.map(({ file }) => file), ...files.gaps.map(({ region }) => region?.file)])
  const missing = kept
    .filter((name) => !told.has(name))
    .map((name) => fileGap('source', name, 'a link that leads to no file of the commit, or an empty file'))
  return { files: files.files, modules: modules.files, gaps: [...[...files.gaps, ...modules.gaps].map(asSource), ...missing] }
}

/** What cannot be read is the head's here, and not the base's. */
function asSource(gap: Gap): Gap {
  return { ...gap, kind: 'source' }
}

/** `go.mod` and `go.work` of every folder from the files up to the root, deepest first. */
function moduleFilesAbove(files: readonly string[]): readonly string[] {
  const folders = new Set(['', ...files.flatMap((file) => parentsOf(file))])
  const deepest = [...folders].sort((a, b) => b.split('/').length - a.split('/').length || (a < b ? -1 : 1))
  return deepest.flatMap((folder) => ['go.mod', 'go.work'].map((name) => (folder === '' ? name : `${folder}/${name}`)))
}

function parentsOf(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

async function textsOf({ commit, git, paths }: Head, folder: string, wanted: (file: string) => boolean) {
  const below = (await paths()).filter((path) => path.startsWith(`${folder}/`) && wanted(path))
  return git.read(commit, below)
}

/** Below the root it is the head's; anything else was given by whoever started us. */
async function readText({ commit, git, paths }: Head, path: string, outside: Outside): ReturnType<Outside['readText']> {
  const inside = relative(git.root, path)
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return outside.readText(path)
  const name = inside.split(sep).join('/')
  if (!(await paths()).includes(name)) return { kind: 'absent' }
  const { files, gaps } = await git.read(commit, [name])
  return files[0] ? { kind: 'text', text: files[0].text } : { kind: 'unreadable', why: gaps[0]?.why ?? 'it is empty' }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
