import { readdirSync, readFileSync, statSync } from 'node:fs'
import { access, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { compareText } from '#model/region.ts'
import type { Dependency, SourceText, WantedPackage } from '#ports.ts'

/**
 * Packages of others from the module cache and from GOROOT, wherever Go keeps them for this user; Go itself is not started. What is not
 * there is left out, and what does not fit into so many bytes. Their texts are read when they are asked for. Never throws.
 */
export async function readDependencies(wanted: readonly WantedPackage[], limit: number): Promise<readonly Dependency[]> {
  if (wanted.length === 0) return []
  const cache = moduleCache()
  const goRoot = await goRootOf(process.env)
  let left = limit
  return wanted.flatMap((one) => {
    const found = dependencyOf(one, cache, goRoot)
    if (!found || found.size > left) return []
    left -= found.size
    return [found.dependency]
  })
}

function dependencyOf({ path, module }: WantedPackage, cache: string, goRoot: string): Sized | undefined {
  if (!module) return goRoot === '' ? undefined : packageIn(join(goRoot, 'src', path), { path, version: '', from: 'GOROOT' })
  const below = path.slice(module.path.length)
  const folder = join(cache, `${escaped(module.from)}@${escaped(module.version)}`, below)
  return packageIn(folder, { path, version: module.version, from: 'module cache' })
}

/** The Go files of a folder that other packages see, or nothing where there are none, one is a table or they are too many. */
function packageIn(folder: string, about: Omit<Dependency, 'files'>): Sized | undefined {
  const own = namesIn(folder).filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'))
  const sizes = own.map((name) => sizeOf(join(folder, name)))
  const size = sizes.reduce((sum, one) => sum + one, 0)
  if (own.length === 0 || size > PACKAGE_LIMIT) return undefined
  const read = (): readonly SourceText[] => textsIn(folder, own.sort(compareText), about.path)
  return {
    size,
    dependency: {
      ...about,
      get files() {
        return read()
      },
    },
  }
}

interface Sized {
  readonly dependency: Dependency
  /** Bytes of its files. */
  readonly size: number
}

/** All files or none: half of a package is none. */
function textsIn(folder: string, names: readonly string[], path: string): readonly SourceText[] {
  try {
    return names.map((name) => ({ file: `${path}/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
  } catch {
    return []
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Bytes of a regular file; of anything else more than fits. */
function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() ? found.size : Number.POSITIVE_INFINITY
}

/** Bytes of a package that are worth reading for the few declarations that somebody asks about: net/http has three times as many. */
const PACKAGE_LIMIT = 400_000

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
