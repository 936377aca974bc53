/** A module of the repository. */
export interface ModuleRoot {
  /** Module path of its go.mod. */
  readonly path: string
  /** Folder relative to the repository root, forward slashes, empty for the root. */
  readonly dir: string
}

/** What paths are relative to. */
export interface PathContext {
  /** Absolute path of the repository root; empty when nothing is known. */
  readonly root: string
  readonly modules: readonly ModuleRoot[]
}

/** A printed file path, and whether it lies in the repository. */
export interface NormalPath {
  readonly file: string
  readonly inRepository: boolean
}

/**
 * A printed path as all builds of one source have it (recorder reference 9.3, 7): relative to the repository root where it lies in it
 * (absolute, or `module/path/a.go` as `-trimpath` prints it), `path/of/dependency/a.go` in the module cache, `net/http/a.go` in GOROOT,
 * otherwise as printed. Forward slashes. `standard` says that the function is of the standard library, so that GOROOT may lie anywhere.
 */
export function normalisePath(printed: string, context: PathContext, standard = false): NormalPath {
  const file = /^[A-Za-z]:\\|\\/.test(printed) ? printed.replaceAll('\\', '/') : printed
  const root = context.root.replaceAll('\\', '/').replace(/\/$/, '')
  const cached = inModuleCache(file)
  if (cached !== undefined) return { file: cached, inRepository: false }
  if (root !== '' && file.startsWith(`${root}/`)) return { file: file.slice(root.length + 1), inRepository: true }
  // -trimpath writes the version that a local folder stands for behind its module's path.
  const trimmed = inModule(file.replace(/@v[^/]*(?=\/)/, ''), context.modules)
  if (trimmed !== undefined) return { file: trimmed, inRepository: true }
  if (isAbsolute(file)) return { file: inGoroot(file, standard), inRepository: false }
  return { file: file.replace(/@v[^/]*/, ''), inRepository: false }
}

function isAbsolute(file: string): boolean {
  return file.startsWith('/') || /^[A-Za-z]:\//.test(file)
}

/** `/home/ann/go/pkg/mod/github.com/x/y@v1.2.3/z.go` → `github.com/x/y/z.go`; a toolchain kept there is a GOROOT. */
function inModuleCache(file: string): string | undefined {
  const toolchain = /\/golang\.org\/toolchain@[^/]*\/src\//.exec(file)
  if (toolchain !== null) return file.slice(toolchain.index + toolchain[0].length)
  const cache = /\/pkg\/mod\/(?=[^/]+\.[^/]*\/|[^/]+@)/.exec(file)
  if (cache === null) return undefined
  return unescapeCase(file.slice(cache.index + cache[0].length).replace(/@v[^/]*/, ''))
}

/** The module cache spells an upper-case letter as `!` and the lower-case one. */
function unescapeCase(path: string): string {
  return path.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function inModule(file: string, modules: readonly ModuleRoot[]): string | undefined {
  let best: ModuleRoot | undefined
  for (const module of modules) {
    if (module.path !== '' && file.startsWith(`${module.path}/`) && module.path.length > (best?.path.length ?? 0)) best = module
  }
  if (best === undefined) return undefined
  const rest = file.slice(best.path.length + 1)
  return best.dir === '' ? rest : `${best.dir}/${rest}`
}

/** `/usr/local/go/src/net/http/server.go` → `net/http/server.go`. */
function inGoroot(file: string, standard: boolean): string {
  const source = file.lastIndexOf('/src/')
  return source !== -1 && (standard || GOROOT.test(file.slice(0, source))) ? file.slice(source + '/src/'.length) : file
}

/** Folders that Go is usually installed in: `/usr/local/go`, `/usr/lib/go-1.23`, the setup-go cache, Homebrew. A GOPATH `/home/me/go` is none. */
const GOROOT = /^(?:\/usr\/(?:local|lib|share)\/go[^/]*|.*\/hostedtoolcache\/go\/.*|.*\/Cellar\/go\/.*|[A-Za-z]:\/(?:Program Files\/)?Go)$/
