import { directives, unquoted } from './module.ts'

/** A module that a go.mod asks for, where its text is to be found. */
export interface Required {
  /** What import paths begin with. */
  readonly path: string
  /** The module that stands for it, itself unless it is replaced, at its version. */
  readonly from: string
  readonly version: string
}

/**
 * The `require` lines of a go.mod, with `replace` lines applied. A module that is replaced by a folder is left out:
 * that is part of some repository and not a release.
 */
export function requiredBy(text: string): readonly Required[] {
  const replaced = new Map(directives(text, 'replace').flatMap(replacementOf))
  return directives(text, 'require').flatMap((words): Required[] => {
    const [path = '', version = ''] = words.split(/\s+/).map(unquoted)
    if (!VERSION.test(version)) return []
    const other = replaced.get(`${path} ${version}`) ?? replaced.get(path)
    if (!other) return [{ path, from: path, version }]
    return VERSION.test(other.version) ? [{ path, ...other }] : []
  })
}

const VERSION = /^v\d/

type Replacement = [old: string, by: { readonly from: string; readonly version: string }]

/** `old [version] => new [version]`. */
function replacementOf(words: string): Replacement[] {
  const [old, by] = words.split('=>').map((side) => side.trim().split(/\s+/).map(unquoted))
  if (!old?.[0] || !by?.[0]) return []
  return [[old.join(' '), { from: by[0], version: by[1] ?? '' }]]
}

/** The module that a package belongs to: of several whose paths it begins with, the longest. */
export function moduleFor(path: string, required: readonly Required[]): Required | undefined {
  const holders = required.filter((module) => path === module.path || path.startsWith(`${module.path}/`))
  return holders.sort((a, b) => b.path.length - a.path.length)[0]
}
