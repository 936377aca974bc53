import { compareText } from '#model/region.ts'

/** GODEBUG settings by name, as `godebug` lines write them. */
export type Settings = Readonly<Record<string, string>>

/** What a go.mod says that rules and paths depend on. */
export interface GoModule {
  /** Folder of the go.mod relative to the repository root; '' for the root. */
  readonly dir: string
  /** Module path; '' when the file does not say. */
  readonly path: string
  /** The `go` line; '' when there is none. */
  readonly go: string
  /** The `godebug` lines. */
  readonly godebug: Settings
}

/** What a go.work says about the modules that it uses. */
export interface GoWork {
  readonly dir: string
  readonly go: string
  readonly godebug: Settings
  /** Folders of its modules, relative to the repository root. */
  readonly uses: readonly string[]
}

/** Reads the `module`, `go` and `godebug` lines of a go.mod text. */
export function readGoMod(file: string, text: string): GoModule {
  return { dir: folderOf(file), path: lineOf(text, 'module'), go: lineOf(text, 'go'), godebug: settingsIn(text) }
}

/** Reads a go.work text. */
export function readGoWork(file: string, text: string): GoWork {
  const dir = folderOf(file)
  const uses = directives(text, 'use').map((words) => joined(dir, unquoted(words)))
  return { dir, go: lineOf(text, 'go'), godebug: settingsIn(text), uses }
}

/** The module that a folder belongs to: the nearest go.mod above it. */
export function moduleOf(modules: readonly GoModule[], dir: string): GoModule | undefined {
  return nearest(modules, dir)
}

/** The go.work that makes a module a main module beside others: the nearest one above it that uses it. */
export function workOf(works: readonly GoWork[], module: GoModule): GoWork | undefined {
  return nearest(
    works.filter((work) => work.uses.includes(module.dir)),
    module.dir,
  )
}

function nearest<T extends { readonly dir: string }>(all: readonly T[], dir: string): T | undefined {
  const holders = all.filter((one) => one.dir === '' || dir === one.dir || dir.startsWith(`${one.dir}/`))
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

function lineOf(text: string, word: string): string {
  return new RegExp(`^\\s*${word}[ \\t]+(?:\\(\\s*)?(["\`]?)([^\\s"\`()]+)\\1`, 'm').exec(text)?.[2] ?? ''
}

/** `godebug name=value`, one a line or in a block; the last of a name counts. */
function settingsIn(text: string): Settings {
  return Object.fromEntries(directives(text, 'godebug').flatMap((words) => settingOf(words)))
}

/** `name=value` as a pair; nothing for any other words. */
export function settingOf(words: string): [name: string, value: string][] {
  const match = /^(\w+)=(\S+)$/.exec(words)
  return match ? [[match[1] as string, match[2] as string]] : []
}

/** What stands behind a word of a go.mod or go.work, on its own line or in its block, without comments. */
export function directives(text: string, word: string): string[] {
  const found: string[] = []
  let inBlock = false
  for (const line of text.split(/\r?\n/)) {
    const words = line.replace(/\/\/.*/, '').trim()
    if (inBlock && words === ')') inBlock = false
    else if (inBlock) found.push(words)
    else if (new RegExp(`^${word}\\s*\\($`).test(words)) inBlock = true
    else if (words.startsWith(`${word} `) || words.startsWith(`${word}\t`)) found.push(words.slice(word.length).trim())
  }
  return found.filter((words) => words !== '')
}

export function unquoted(words: string): string {
  return words.replace(/^(["`])(.*)\1$/, '$2')
}

/** A folder named from within another, as `./a` or `../b`; one outside of the repository keeps its dots. */
function joined(dir: string, path: string): string {
  const parts = dir === '' ? [] : dir.split('/')
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
