import { compareText } from '#model/region.ts'

/** What a go.mod says that rules and paths depend on. */
export interface GoModule {
  /** Folder of the go.mod relative to the repository root; '' for the root. */
  readonly dir: string
  /** Module path; '' when the file does not say. */
  readonly path: string
  /** The `go` line; '' when there is none. */
  readonly go: string
}

/** Reads the `module` and `go` lines of a go.mod text. */
export function readGoMod(file: string, text: string): GoModule {
  const line = (word: string): string => new RegExp(`^\\s*${word}[ \\t]+(?:\\(\\s*)?(["\`]?)([^\\s"\`()]+)\\1`, 'm').exec(text)?.[2] ?? ''
  return { dir: folderOf(file), path: line('module'), go: line('go') }
}

/** The module that a folder belongs to: the nearest go.mod above it. */
export function moduleOf(modules: readonly GoModule[], dir: string): GoModule | undefined {
  const holders = modules.filter((module) => module.dir === '' || dir === module.dir || dir.startsWith(`${module.dir}/`))
  return holders.sort((a, b) => b.dir.length - a.dir.length || compareText(a.dir, b.dir))[0]
}

/** The import path of a folder; the folder itself where no module says more. */
export function importPathOf(module: GoModule | undefined, dir: string): string {
  if (!module?.path) return dir || '.'
  const below = module.dir === '' ? dir : dir.slice(module.dir.length + 1)
  return below === '' ? module.path : `${module.path}/${below}`
}

/** The folder of a path with forward slashes; '' for the root. */
export function folderOf(file: string): string {
  const slash = file.lastIndexOf('/')
  return slash < 0 ? '' : file.slice(0, slash)
}
