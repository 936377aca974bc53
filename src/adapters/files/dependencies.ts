import { access, readdir, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { compareText } from '#model/region.ts'
import type { Dependency, SourceText, WantedPackage } from '#ports.ts'
import { readText } from './read.ts'

/** Packages looked at together: enough to hide the disk's delay. */
const AT_ONCE = 16

/**
 * Texts of packages of others from the module cache and from GOROOT, wherever Go keeps them for this user; Go itself is not started.
 * What is not there is left out. Never throws.
 */
export async function readDependencies(wanted: readonly WantedPackage[], limit: number): Promise<readonly Dependency[]> {
  if (wanted.length === 0) return []
  const cache = moduleCache()
  const goRoot = await goRootOf(process.env)
  const found: Dependency[] = []
  let left = limit
  for (let at = 0; at < wanted.length && left > 0; at += AT_ONCE) {
    const read = await Promise.all(wanted.slice(at, at + AT_ONCE).map((one) => dependencyOf(one, cache, goRoot)))
    for (const one of read) {
      const size = one?.files.reduce((sum, { text }) => sum + text.length, 0) ?? 0
      if (!one || size > Math.min(left, PACKAGE_LIMIT)) continue
      left -= size
      found.push(one)
    }
  }
  return found
}

async function dependencyOf({ path, module }: WantedPackage, cache: string, goRoot: string): Promise<Dependency | undefined> {
  if (!module) return goRoot === '' ? undefined : packageIn(join(goRoot, 'src', path), { path, version: '', from: 'GOROOT' })
  const below = path.slice(module.path.length)
  const folder = join(cache, `${escaped(module.from)}@${escaped(module.version)}`, below)
  return packageIn(folder, { path, version: module.version, from: 'module cache' })
}

/** The Go files of a folder that other packages see, or nothing where there are none. */
async function packageIn(folder: string, about: Omit<Dependency, 'files'>): Promise<Dependency | undefined> {
  const names = await readdir(folder).catch(() => [])
  const own = names.filter((name) => name.endsWith('.go') && !name.endsWith('_test.go')).sort(compareText)
  const read = await Promise.all(own.map(async (name) => ({ name, text: await readText(join(folder, name), FILE_LIMIT) })))
  const files = read.flatMap(({ name, text }): SourceText[] =>
    text.kind === 'text' ? [{ file: `${about.path}/${name}`, text: text.text }] : [],
  )
  return files.length > 0 && files.length === own.length ? { ...about, files } : undefined
}

/** Characters of a package that are worth parsing for the few declarations that somebody asks about: net/http has ten times as many. */
const PACKAGE_LIMIT = 200_000

/** Files above this many bytes are tables, not declarations that anybody reads. */
const FILE_LIMIT = 1_000_000

/** In the module cache, capitals are written as an exclamation mark and the small letter (https://go.dev/ref/mod#module-cache). */
function escaped(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`)
}

function moduleCache(): string {
  const { GOMODCACHE, GOPATH } = process.env
  if (GOMODCACHE) return GOMODCACHE
  const [first] = (GOPATH ?? '').split(delimiter)
  return join(first || join(homedir(), 'go'), 'pkg', 'mod')
}

/** GOROOT as the environment says, else the one around the `go` that is first in the PATH; '' where there is none. */
async function goRootOf({ GOROOT, PATH }: NodeJS.ProcessEnv): Promise<string> {
  const tools = await Promise.all((PATH ?? '').split(delimiter).map((folder) => realpath(join(folder || '.', 'go')).catch(() => '')))
  const roots = [GOROOT ?? '', ...tools.filter(Boolean).map((tool) => dirname(dirname(tool)))].filter(Boolean)
  for (const root of roots) if (await isThere(join(root, 'src', 'context', 'context.go'))) return root
  return ''
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
